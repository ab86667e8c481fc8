### Lời của lantoa bằng tiếng Việt. en.ftl là bản tiếng Anh: cùng id, cùng thuộc tính, cùng tham số.
### Phần đầu có một thông báo cho mỗi mã trong src/diag.rs, đặt theo tên mã:
###
###   giá trị   sai ở đâu, kèm giá trị; viết thường chữ đầu, không chấm cuối câu
###   .cure     một câu để người biên tập làm theo; tham số duy nhất là $nearest
###   .what     nghĩa là gì             } dùng cho `lantoa explain`, không có tham số;
###   .why      vì sao quan trọng       } mỗi dòng ở đây là một dòng trên màn hình
###   .example  ví dụ sai và đúng       }
###
### $nearest là chữ none khi không có gì gần giống. $kind, $expected và $found là lời của kind-… và
### type-…. Tiếng Việt không chia số nhiều nên không có [one].

## Đọc tệp

site-missing = chưa có tệp “{ $path }”
    .cure = hãy chạy lantoa trong thư mục chứa “content/”, hoặc chỉ ra thư mục đó bằng “--root”
    .what = Tệp “content/site.yaml” ghi tên chuyên trang, các ngôn ngữ và cơ quan quản lý. Thường thì tệp vẫn còn, chỉ là lệnh được chạy ở thư mục khác.
    .why = Trang nào cũng lấy tiêu đề, ngôn ngữ và dòng “Chịu trách nhiệm” từ tệp này, nên thiếu tệp thì không dựng được trang nào.
    .example =
        sai (chạy bên trong content/):
          lantoa build
        đúng (chạy ở thư mục bên trên, hoặc chỉ ra thư mục đó):
          lantoa build --root trang-cua-toi

content-empty = thư mục “{ $path }” không có hoặc đang trống
    .cure = hãy xem lại đường dẫn sau “--root”, hoặc tạo một chuyên trang mới bằng “lantoa new trang-moi”
    .what = Ở nơi đáng lẽ có chuyên trang, lantoa không thấy nội dung nào. Có thể đường dẫn gõ nhầm, hoặc các tệp chưa được chép sang.
    .why = Dựng từ thư mục trống tức là phát hành một chuyên trang trống, vì vậy lantoa dừng lại.
    .example =
        sai (không có thư mục này):
          lantoa build --root trang-cua-toii
        đúng:
          lantoa build --root trang-cua-toi

unreadable = không đọc được tệp này: { $reason }
    .cure = hãy xem tệp có còn đó và có mở được không, rồi chạy lại lệnh
    .what = Máy tính không cho mở tệp. Có thể tệp vừa bị chuyển hoặc xóa, đang bị chương trình khác khóa, hoặc thuộc quyền của người dùng khác.
    .why = Nếu vẫn dựng khi thiếu một tệp, trang sẽ thiếu chữ hoặc số liệu mà không ai hay.
    .example =
        sai: tệp đang mở trong chương trình soạn thảo và bị khóa
        đúng: đóng chương trình soạn thảo, rồi chạy lại “lantoa check”

file-too-large = tệp này nặng { $size } MB, vượt mức cho phép là { $limit } MB
    .cure = hãy thu nhỏ ảnh, hoặc chia văn bản thành nhiều tệp
    .what = Tệp lớn hơn mức lantoa nhận. Thường đó là ảnh lấy thẳng từ máy ảnh, hoặc một tài liệu nên để người đọc tải về.
    .why = Phần đông người đọc dùng điện thoại và phải trả tiền dung lượng; tệp quá lớn còn có thể làm máy hết bộ nhớ khi dựng.
    .example =
        sai: IMG_4021.jpg, 6000 × 4000 điểm ảnh, lấy thẳng từ máy ảnh
        đúng: duong-hoa.jpg, đã thu nhỏ còn chiều rộng 1600 điểm ảnh

not-utf8 = tệp này không phải văn bản UTF-8 (từ byte { $byte })
    .cure = hãy lưu lại tệp với bảng mã UTF-8, sau khi đã chuyển mã phần chữ gõ bằng phông cũ
    .what = Trong tệp có những byte không tạo thành chữ trong UTF-8. Điều này hay gặp ở văn bản lưu bằng bảng mã cũ như TCVN3 (phông .Vn), VNI, Windows-1258, hoặc ở tệp soạn thảo bị đổi đuôi thành “.md”.
    .why = Web và YAML đều dựa trên Unicode (RFC 3629; YAML 1.2.2, mục 5.2). Đọc sai bảng mã thì chữ Việt thành ký hiệu không đọc được.
    .example =
        sai: Céng hoµ x· héi chñ nghÜa ViÖt Nam
        đúng: Cộng hòa xã hội chủ nghĩa Việt Nam

control-character = tệp này có ký tự điều khiển { $char }
    .cure = hãy xóa ký tự đó, hoặc chép nội dung sang tệp mới bằng lệnh “dán dạng chữ thuần”
    .what = Ký tự điều khiển không nhìn thấy được và không phải là chữ. Nó thường đi theo phần chữ dán từ tệp PDF hoặc từ chương trình soạn thảo.
    .why = YAML chỉ cho phép ký tự in được (YAML 1.2.2, mục 5.1); còn trên trang và trong nguồn cấp tin (RSS), ký tự này làm tệp không hợp lệ.
    .example =
        sai: chữ dán thẳng từ tệp PDF, có ký tự ẩn ở cuối dòng
        đúng: vẫn phần chữ ấy, dán dạng chữ thuần

not-nfc = “{ $text }” viết bằng dấu rời (Unicode tổ hợp); lantoa đọc thành chữ dựng sẵn
    .cure = hãy lưu lại tệp bằng Unicode dựng sẵn (NFC), và trong bộ gõ chọn bảng mã “Unicode”, không chọn “Unicode tổ hợp”
    .what = Một chữ cái tiếng Việt có thể lưu thành một ký tự, hoặc thành chữ không dấu kèm các dấu rời. Nhìn thì giống nhau, nhưng với máy tính đó là hai chuỗi khác nhau.
    .why = Tìm theo dạng này thì không ra dạng kia. Unicode gọi dạng dựng sẵn là NFC (UAX #15), và lantoa phát hành theo dạng đó.
    .example =
        sai: “ễ” lưu thành ba ký tự: e, dấu mũ, dấu ngã
        đúng: “ễ” lưu thành một ký tự

link-outside = liên kết tượng trưng này dẫn ra ngoài thư mục của chuyên trang, tới “{ $target }”
    .cure = hãy xóa liên kết đó và chép chính tệp ấy vào chỗ này
    .what = Liên kết tượng trưng (symbolic link) là một tệp nhỏ trỏ tới nơi khác trên đĩa. Liên kết này trỏ tới một nơi nằm ngoài chuyên trang.
    .why = Mọi thứ ở đầu kia của liên kết sẽ được phát hành, kể cả tệp riêng tư; còn trên máy khác thì liên kết không dẫn tới đâu.
    .example =
        sai: anh.jpg là liên kết tới một tệp trên màn hình nền
        đúng: anh.jpg chính là tệp ảnh

link-loop = liên kết tượng trưng này đi vòng qua “{ $target }” rồi trở lại chính nó
    .cure = hãy xóa liên kết đó, hoặc cho nó trỏ thẳng tới tệp cần dùng
    .what = Lần theo liên kết này thì đi từ liên kết này sang liên kết khác rồi về chỗ cũ, không có tệp nào ở cuối.
    .why = Chương trình cứ lần theo các liên kết như vậy thì không bao giờ xong.
    .example =
        sai: tin-cu là liên kết tới news, còn news là liên kết tới tin-cu
        đúng: news là thư mục thật, tin-cu đã xóa

name-clash = tên này chỉ khác “{ $other }” ở chữ hoa, chữ thường hoặc ở cách lưu dấu
    .cure = hãy đổi tên một trong hai để hai tên khác nhau ở chữ cái
    .what = Hai tệp hoặc thư mục nằm cạnh nhau có tên mà nhiều máy tính coi là một.
    .why = Windows và macOS xem đó là cùng một tệp. Khi chép chuyên trang sang máy như vậy, tệp này đè lên tệp kia và nội dung bị mất.
    .example =
        sai: Anh.jpg và anh.jpg
        đúng: anh-cong-lang.jpg và anh-duong-hoa.jpg

unknown-place = tệp này nằm ở nơi lantoa không tìm nội dung; lantoa chỉ tìm trong { $folders }
    .cure = hãy chuyển tệp vào thư mục đúng loại, hoặc ra ngoài “content/” nếu đó không phải nội dung
    .what = Thư mục cho lantoa biết tệp thuộc loại nào: tin bài ở “news/”, văn bản ở “documents/”. Tệp này không nằm trong thư mục nào như thế.
    .why = lantoa bỏ qua tệp này, nên chuyên trang sẽ thiếu trang tương ứng.
    .example =
        sai: content/duong-hoa.vi.md
        đúng: content/news/duong-hoa.vi.md

## YAML và phần khai báo đầu tệp

front-matter-missing = tệp này chưa có phần khai báo ở đầu
    .cure = hãy mở đầu tệp bằng một dòng “---”, tiếp theo là các khóa, rồi một dòng “---” nữa, sau đó mới đến bài
    .what = Phần khai báo đầu tệp (front matter) là khối ghi tiêu đề, ngày và các dữ kiện khác, đặt giữa hai dòng có ba dấu gạch nối.
    .why = Thiếu phần này, trang không có tiêu đề, không có ngày, và không thuộc về địa bàn hay nội dung nào của Cuộc vận động.
    .example =
        sai:
          Ba năm giữ con đường hoa
        đúng:
          ---
          title: "Ba năm giữ con đường hoa"
          date: 2026-11-23
          ---
          Con đường dài 2,4 km …

front-matter-unclosed = phần khai báo mở bằng “---” nhưng chưa được đóng lại
    .cure = hãy thêm một dòng “---” giữa khóa cuối cùng và bài
    .what = lantoa thấy dòng ba dấu gạch nối mở đầu nhưng không thấy dòng đóng, nên không biết các khóa hết ở đâu và bài bắt đầu từ đâu.
    .why = Cả bài sẽ bị đọc như các khóa, và trang sẽ không có chữ nào.
    .example =
        sai:
          ---
          title: "Con đường hoa"

          Con đường dài 2,4 km …
        đúng:
          ---
          title: "Con đường hoa"
          ---
          Con đường dài 2,4 km …

yaml-syntax = chưa đọc được phần YAML này: { $reason }
    .cure = hãy xem lại dấu ngoặc kép, dấu hai chấm và khoảng thụt đầu dòng ở dòng này và dòng trên, rồi đặt trong ngoặc kép những giá trị có dấu hai chấm
    .what = YAML là cách ghi các khóa: mỗi dòng một “khóa: giá trị”, dùng dấu cách đầu dòng để cho biết phần nào thuộc phần nào. Chỗ này chưa đúng quy tắc; thường là thiếu dấu đóng ngoặc kép, có ký tự tab, hoặc có dấu hai chấm trong giá trị.
    .why = Phần chưa đọc được thì chưa thể phát hành, còn đoán thì có thể phát hành sai. Quy tắc theo YAML 1.2.2.
    .example =
        sai:
          title: Đính chính: 201 hộ, không phải 210
        đúng:
          title: "Đính chính: 201 hộ, không phải 210"

yaml-too-complex = phần YAML này lồng quá nhiều cấp hoặc dùng quá nhiều bí danh: { $reason }
    .cure = hãy viết đầy đủ các giá trị, không dùng “&” và “*”, và bớt số cấp lồng nhau
    .what = YAML cho phép đặt nhóm trong nhóm và nhắc lại một phần bằng tên ngắn, gọi là bí danh. Tệp này dùng nhiều hơn mức mà bất kỳ nội dung nào cần tới.
    .why = Vài dòng bí danh có thể phình ra thành hàng gigabyte và làm treo máy (RFC 9512 có lưu ý điều này), nên lantoa đặt giới hạn.
    .example =
        sai:
          a: &a [x, x, x]
          b: &b [*a, *a, *a]
        đúng:
          b: [x, x, x]

duplicate-key = khóa “{ $key }” được ghi hai lần ở đây
    .cure = hãy giữ một dòng và xóa dòng kia
    .what = Cùng một khóa được viết hai lần trong một nhóm, nên có hai giá trị. lantoa không tự chọn giá trị nào.
    .why = Có chương trình lấy giá trị đầu, có chương trình lấy giá trị cuối, và người đọc sẽ thấy những dữ kiện khác nhau. YAML quy định mỗi khóa chỉ có một lần (YAML 1.2.2, mục 3.2.1.1).
    .example =
        sai:
          date: 2026-11-18
          date: 2026-11-19
        đúng:
          date: 2026-11-18

unknown-key = không có khóa “{ $key }” trong { $kind }
    .cure = { $nearest ->
        [none] hãy xóa dòng này, hoặc đưa ý đó vào bài
       *[other] hãy viết “{ $nearest }” nếu đó là khóa bạn cần, hoặc xóa dòng này
    }
    .what = Mỗi loại nội dung có những khóa riêng. Khóa này không nằm trong số đó: có thể gõ nhầm, hoặc thuộc về loại khác.
    .why = Nếu bỏ qua, khóa gõ nhầm sẽ làm trang thiếu một dữ kiện mà không ai biết.
    .example =
        sai:
          titel: "Con đường hoa"
        đúng:
          title: "Con đường hoa"

missing-key = chưa có khóa “{ $key }”, là khóa bắt buộc của { $kind }
    .cure = hãy thêm khóa này cùng giá trị của nó
    .what = Phải có một số dữ kiện thì mới dựng được trang: tin bài có tiêu đề và ngày, sự kiện có giờ bắt đầu. Ở đây còn thiếu một dữ kiện như thế.
    .why = Trang sẽ không có tiêu đề hoặc không xếp được thứ tự, người đọc không biết đó là việc gì, diễn ra khi nào.
    .example =
        sai:
          title: "Ngày hội Đại đoàn kết"
        đúng (sự kiện):
          title: "Ngày hội Đại đoàn kết"
          start: 2026-11-15T07:30

wrong-type = khóa “{ $key }” cần { $expected } nhưng hiện là { $found }
    .cure = hãy viết giá trị theo đúng dạng mà khóa cần
    .what = Mỗi khóa chỉ nhận một dạng giá trị, chẳng hạn chữ, số, ngày hoặc danh sách. Giá trị ở đây lại thuộc dạng khác.
    .why = lantoa đếm, sắp xếp và liên kết theo những giá trị này. lantoa không đoán, vì đoán có thể dẫn tới phát hành sai dữ kiện.
    .example =
        sai:
          areas: vi-du/thon-mot
          members: "khoảng mười hai"
        đúng:
          areas: [vi-du/thon-mot]
          members: 12

bad-value = khóa “{ $key }” không nhận giá trị “{ $value }”; { $nearest ->
        [form] phải có dạng như { $allowed }
       *[other] chỉ nhận: { $allowed }
    }
    .cure = { $nearest ->
        [form] hãy viết theo dạng vừa nêu, bằng giá trị của chuyên trang mình
        [none] hãy chọn một trong các giá trị vừa nêu
       *[other] hãy viết “{ $nearest }” nếu đó là ý của bạn, hoặc chọn giá trị khác trong số vừa nêu
    }
    .what = Khóa này chỉ nhận một số từ nhất định, và từ đang ghi không nằm trong số đó.
    .why = Trang, danh sách và bộ lọc đều dựa vào các từ này. Một từ chỉ dùng ở một tệp sẽ khiến mục đó không hiện ở đâu cả.
    .example =
        sai (sự kiện):
          status: canceled
        đúng:
          status: cancelled

bad-date = khóa “{ $key }” đang ghi “{ $value }”, chưa đúng dạng ngày
    .cure = hãy viết theo thứ tự năm-tháng-ngày như 2026-11-18, khi cần giờ thì thêm sau chữ T như 2026-11-18T07:30
    .what = Trong các tệp, ngày được viết năm trước, tháng và ngày đủ hai chữ số. Trên trang, lantoa tự đổi thành “18/11/2026” và “18 November 2026”.
    .why = “03/02/2026” với người này là 3 tháng 2, với người khác lại là 2 tháng 3. Cách viết theo ISO 8601 và RFC 3339 chỉ có một nghĩa.
    .example =
        sai:
          date: 18/11/2026
        đúng:
          date: 2026-11-18

no-such-date = khóa “{ $key }” đang ghi “{ $value }”, là ngày giờ không có trong lịch
    .cure = hãy đối chiếu ngày, tháng và giờ với bản gốc rồi sửa lại
    .what = Ngày viết đúng dạng, nhưng không có ngày hay giờ ấy: ngày 31 của tháng có 30 ngày, ngày 29 tháng 2 của năm không nhuận, giờ quá 23.
    .why = Ghi sai ngày thì sự kiện lệch ngày, hiệu lực của quyết định bị hiểu sai. Giới hạn theo RFC 3339, mục 5.7.
    .example =
        sai:
          date: 2026-11-31
        đúng:
          date: 2026-11-30

ambiguous-word = khóa “{ $key }” ghi “{ $value }” không có ngoặc kép, nên có chương trình đọc thành true hoặc false
    .cure = hãy đặt từ này trong ngoặc kép nếu là chữ, hoặc viết true hay false nếu đó là ý của bạn
    .what = Các từ yes, no, on, off không có ngoặc kép mang hai nghĩa trong YAML. Chương trình cũ đổi thành true (đúng) và false (sai), chương trình mới giữ nguyên là chữ.
    .why = Theo YAML 1.1, “no” là giá trị false; theo YAML 1.2, đó là một từ. lantoa không nhận cách viết này, để tệp có cùng một nghĩa với mọi chương trình.
    .example =
        sai:
          lead: yes
        đúng:
          lead: true

unquoted-number = khóa “{ $key }” cần chữ, nhưng “{ $value }” không có ngoặc kép nên bị đọc thành số
    .cure = hãy đặt giá trị trong ngoặc kép, như "99001"
    .what = Mã hoặc số văn bản có thể trông như con số nhưng là chữ: từng chữ số và cách viết đều có nghĩa. Thiếu ngoặc kép, YAML sẽ đọc thành số.
    .why = Con số thì được viết thành “99.001”, và số 0 ở đầu có thể mất, thành mã khác. Mã đơn vị hành chính (Quyết định 19/2025/QĐ-TTg) có những mã bắt đầu bằng số 0.
    .example =
        sai:
          code: 99001
        đúng:
          code: "99001"

fact-in-translation = khóa “{ $key }” thuộc về tệp nguồn “{ $source }”, không ghi trong bản dịch
    .cure = hãy xóa dòng này, và sửa giá trị ở tệp nguồn nếu có thay đổi
    .what = Bản dịch chỉ chứa lời: tiêu đề, tóm tắt, lời tả ảnh và bài. Ngày tháng, số liệu và các mối liên hệ chỉ ghi một lần trong tệp tiếng Việt và dùng chung cho mọi ngôn ngữ.
    .why = Dữ kiện ghi ở hai tệp sớm muộn cũng lệch nhau, và người đọc tiếng Việt với người đọc tiếng Anh sẽ thấy hai ngày khác nhau.
    .example =
        sai (vi.md và en.md cùng ghi):
          date: 2026-11-18
        đúng: dòng này chỉ có trong vi.md

source-missing = bản dịch này chưa có tệp nguồn “{ $source }”
    .cure = hãy viết tệp nguồn, hoặc đổi tên tệp này cho khớp với tệp nguồn
    .what = Bản dịch và bản nguồn nằm cạnh nhau, tên chỉ khác ở phần ngôn ngữ. lantoa chỉ thấy bản dịch.
    .why = Ngày, địa bàn và mọi dữ kiện khác nằm trong tệp nguồn, nên chỉ có bản dịch thì chưa thành trang.
    .example =
        sai: duong-hoa.vi.md và duonghoa.en.md
        đúng: duong-hoa.vi.md và duong-hoa.en.md

unknown-language = “{ $lang }” không phải ngôn ngữ của chuyên trang; chuyên trang có { $languages }
    .cure = hãy dùng một ngôn ngữ của chuyên trang, hoặc thêm ngôn ngữ này vào “languages” trong “content/site.yaml”
    .what = Các ngôn ngữ của chuyên trang được kê trong “content/site.yaml”. Một tên tệp hoặc một nhóm chữ ở đây lại dùng ngôn ngữ khác.
    .why = lantoa sẽ không biết đặt trang vào đâu. Tên ngắn của ngôn ngữ theo BCP 47 (RFC 5646): “vi” là tiếng Việt, “en” là tiếng Anh.
    .example =
        sai: duong-hoa.vn.md
        đúng: duong-hoa.vi.md

## Định danh và mối liên hệ

duplicate-id = id “{ $id }” đã dùng cho một { $kind } khác
    .cure = hãy đặt một id khác cho mục viết sau
    .what = id là tên để các mục khác nhắc tới mục này. Hai mục cùng loại đang có chung một id.
    .why = Quyết định hay tin bài nhắc tới id này sẽ trỏ vào hai nơi cùng lúc, có thể ghi công nhầm thôn, nhầm người.
    .example =
        sai:
          - id: mttq-xa
          - id: mttq-xa
        đúng:
          - id: mttq-xa-mot
          - id: mttq-xa-hai

bad-slug = khóa “{ $key }” đang ghi “{ $value }”, không dùng được trong địa chỉ
    .cure = hãy chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối, với “/” giữa các phần của id
    .what = id và slug trở thành một phần của địa chỉ trang. Dấu cách, dấu tiếng Việt và phần lớn ký hiệu không giữ được nguyên dạng ở đó.
    .why = Trong địa chỉ, chỉ chữ cái không dấu, chữ số và vài ký hiệu được giữ nguyên (RFC 3986, mục 2.3). Phần còn lại thành chuỗi như “%E1%BB%93” khi gửi địa chỉ cho nhau.
    .example =
        sai:
          slug: "Đường hoa Đồng Tâm"
        đúng:
          slug: duong-hoa-dong-tam

dangling-relation = khóa “{ $key }” nhắc tới “{ $id }”, nhưng chưa có { $kind } nào mang id này
    .cure = { $nearest ->
        [none] hãy sửa lại id, hoặc viết trước mục được nhắc tới
       *[other] hãy viết “{ $nearest }” nếu đó là mục bạn cần, hoặc viết trước mục còn thiếu
    }
    .what = Mối liên hệ nhắc tới một mục khác bằng id. Chưa có mục nào thuộc loại ấy mang id này: có thể gõ nhầm, hoặc mục ấy chưa được viết.
    .why = Mối liên hệ hiện ở cả hai đầu: tin bài nêu tên thôn, trang của thôn kê tin bài. Mối liên hệ không dẫn tới đâu thì cả hai đầu đều hỏng.
    .example =
        sai:
          areas: [thon-mot]
        đúng (id của khu dân cư có tên đơn vị đứng trước):
          areas: [vi-du/thon-mot]

ambiguous-id = id “{ $id }” có thể là nhiều mục khác nhau: { $kinds }
    .cure = hãy ghi tên thư mục trước id, như “@reports/bao-cao-2026”
    .what = Có những mục thuộc nhiều loại cùng mang id này, và chỗ đang dùng không cho biết là mục nào.
    .why = Liên kết có thể dẫn người đọc sang nhầm trang mà không ai hay.
    .example =
        sai:
          { "[" }báo cáo](@bao-cao-2026)
        đúng:
          { "[" }báo cáo](@reports/bao-cao-2026)

parent-cycle = khóa “parent” đi vòng tròn: { $chain }
    .cure = hãy sửa “parent” ở một trong các mục này để chuỗi kết thúc ở cấp cao nhất
    .what = Mỗi đơn vị, cơ quan ghi cấp trên của mình. Lần theo cấp trên từ đây thì lại trở về chỗ ban đầu.
    .why = Chuyên trang sẽ không biết xã nào thuộc tỉnh nào, cơ quan nào là cấp trên của cơ quan nào.
    .example =
        sai:
          - id: xa-mot
            parent: tinh
          - id: tinh
            parent: xa-mot
        đúng:
          - id: xa-mot
            parent: tinh
          - id: tinh

succession-cycle = khóa “succeeded_by” đi vòng tròn: { $chain }
    .cure = hãy sửa “succeeded_by” ở mục đang trỏ ngược về tên cũ
    .what = “succeeded_by” cho biết đơn vị, cơ quan hoặc khu dân cư thành gì sau khi hợp nhất, chia tách hoặc đổi tên. Lần theo khóa này từ đây lại trở về chỗ ban đầu.
    .why = Tên cũ phải dẫn người đọc tới tên hiện nay. Đi vòng tròn thì không có tên hiện nay.
    .example =
        sai:
          - id: xa-cu
            succeeded_by: [xa-moi]
          - id: xa-moi
            succeeded_by: [xa-cu]
        đúng:
          - id: xa-cu
            succeeded_by: [xa-moi]
          - id: xa-moi

duplicate-address = địa chỉ “{ $address }” đã thuộc về “{ $other }”
    .cure = hãy đặt cho một trong hai mục một slug khác, chẳng hạn thêm tên xã
    .what = Hai mục sẽ được phát hành ở cùng một địa chỉ. Điều này hay gặp ở nơi trùng tên, người trùng tên, hoặc ở những tên chỉ khác nhau về dấu.
    .why = Một địa chỉ chỉ chứa được một trang; trang kia sẽ biến mất.
    .example =
        sai (hai thôn):
          slug: thon-mot
          slug: thon-mot
        đúng:
          slug: thon-mot
          slug: thon-mot-xa-hai

period-reversed = ngày kết thúc { $to } lại trước ngày bắt đầu { $from }
    .cure = hãy đổi chỗ hai ngày, hoặc sửa ngày ghi nhầm theo văn bản làm căn cứ
    .what = Một đợt, một lần niêm yết hay một thời hạn hiệu lực có ngày đầu và ngày cuối. Ở đây ngày cuối lại đứng trước ngày đầu.
    .why = Hiệu lực của tên gọi và quyết định được tính theo các ngày này. Khi ngày bị ngược, quyết định sẽ không có cơ quan ban hành, còn đợt niêm yết coi như không có ngày nào.
    .example =
        sai:
          notice: { "{" }from: 2026-11-16, to: 2026-11-06{ "}" }
        đúng:
          notice: { "{" }from: 2026-11-06, to: 2026-11-16{ "}" }

redirect-broken = chuyển hướng này dẫn tới “{ $address }”, là địa chỉ không có trên chuyên trang
    .cure = { $nearest ->
        [none] hãy sửa địa chỉ ở “to”, hoặc xóa chuyển hướng này
       *[other] hãy viết “{ $nearest }” nếu đó là trang bạn cần, hoặc sửa địa chỉ ở “to”
    }
    .what = Chuyển hướng đưa người đọc từ địa chỉ cũ sang địa chỉ mới. Địa chỉ mới này không có.
    .why = Ai đi theo liên kết cũ, từ báo hay từ bảng tin của thôn, sẽ gặp trang báo lỗi thay vì nội dung.
    .example =
        sai:
          to: /vi/don-vi/vidu/
        đúng:
          to: /vi/don-vi/vi-du/

redirect-shadowed = “{ $address }” vẫn là một trang, nên chuyển hướng từ đây không có tác dụng
    .cure = hãy xóa chuyển hướng này, hoặc đặt cho trang đó một địa chỉ khác
    .what = Chuyển hướng chỉ được bắt đầu từ địa chỉ không còn trang. Địa chỉ này vẫn còn trang.
    .why = Một địa chỉ không thể vừa hiện trang vừa đưa người đọc đi nơi khác.
    .example =
        sai: trang /vi/tin-tuc/duong-hoa/ vẫn còn, mà redirects.yaml ghi
          from: /vi/tin-tuc/duong-hoa/
        đúng: “from” chỉ ghi địa chỉ cũ của trang

address-vanished = “{ $address }” từng được phát hành, nay không còn trang nào
    .cure = hãy khôi phục mục hoặc slug cũ, hoặc thêm chuyển hướng từ địa chỉ này vào “content/redirects.yaml”
    .what = Một lần phát hành trước đây có trang ở địa chỉ này. Từ đó đến nay, mục ấy đã bị xóa, đổi tên hoặc đổi slug.
    .why = Báo chí, tin nhắn và tờ in dán ở bảng tin vẫn dẫn tới địa chỉ cũ. Chuyển hướng vĩnh viễn (RFC 9110, mục 15.4) đưa người đọc tới đúng trang.
    .example =
        sai: đổi slug từ duong-hoa thành con-duong-hoa, không làm gì thêm
        đúng: đổi slug, và ghi trong redirects.yaml
          from: /vi/tin-tuc/duong-hoa/
          to: /vi/tin-tuc/con-duong-hoa/

release-damaged = { $reason ->
    [too-long] bản kê của lần phát hành này quá dài: { $detail } byte
    [unreadable] không đọc được bản kê của lần phát hành này: { $detail }
    [syntax] bản kê của lần phát hành này không phải JSON đúng mẫu: { $detail }
    [format] bản kê của lần phát hành này thuộc dạng mà phiên bản lantoa này không biết: { $detail }
    [number] tên tệp và số của lần phát hành không khớp: trong tệp ghi số { $detail }
    [gap] có bản kê này nhưng thiếu bản kê trước nó: { $detail }
    [chain] bản kê này không nối đúng với bản kê của lần phát hành trước
   *[other] bản kê của lần phát hành này có giá trị không thể có: { $detail }
  }
    .cure = hãy lấy lại tệp gốc, chẳng hạn bằng git; đừng sửa tay, và đừng để git đổi dấu xuống dòng của các tệp trong “content/releases”
    .what = Các tệp “content/releases/<số>.json” do “lantoa release” ghi và không bao giờ đổi nữa: tệp sau chứa mã băm của tệp trước. Tệp này bị hỏng, bị sửa, hoặc không phải tệp của lần phát hành ấy.
    .why = Nhờ chuỗi bản kê, tòa soạn và người dân kiểm tra được từng chữ của bài đã đăng. Một bản kê bị sửa thì không còn chứng minh được gì.
    .example =
        sai:
          content/releases/2.json        # đã sửa tay
        đúng:
          git checkout content/releases/2.json

## Markdown và ảnh

link-broken = liên kết tới “{ $target }” không dẫn tới mục hay tệp nào
    .cure = { $nearest ->
        [none] hãy sửa đích của liên kết, hoặc bỏ liên kết và giữ lại chữ
       *[other] hãy viết “{ $nearest }” nếu đó là đích bạn cần, hoặc bỏ liên kết và giữ lại chữ
    }
    .what = Liên kết nhắc tới một mục bằng id có dấu @ đứng trước, hoặc bằng đường dẫn của tệp. Ở đó không có mục nào, cũng không có tệp nào.
    .why = Người đọc chạm vào liên kết sẽ gặp trang báo lỗi.
    .example =
        sai:
          { "[" }Thôn Một](@thon-mott)
        đúng:
          { "[" }Thôn Một](@vi-du/thon-mot)

anchor-broken = “{ $target }” không có đề mục nào mang neo “{ $anchor }”
    .cure = { $nearest ->
        [none] hãy thêm neo vào đề mục cần dẫn tới, hoặc bỏ phần từ dấu “#” trở đi
       *[other] hãy viết “#{ $nearest }” nếu đó là đề mục bạn cần, hoặc bỏ phần từ dấu “#” trở đi
    }
    .what = Phần sau dấu “#” của liên kết dẫn tới một đề mục trong trang. Trang thì có, nhưng không đề mục nào mang neo này.
    .why = Người đọc chỉ tới được đầu trang và phải tự tìm. Câu chữ của đề mục hay thay đổi, vì vậy nên đặt neo riêng cho những đề mục có liên kết dẫn tới.
    .example =
        sai:
          { "[" }kết quả](@n03#ket-qua)   còn trong n03:   ## Những kết quả trong năm
        đúng:
          { "[" }kết quả](@n03#ket-qua)   và trong n03:   ## Những kết quả trong năm { "{" }#ket-qua{ "}" }

link-untranslated = liên kết dẫn tới “{ $target }”, là mục chưa có trang { $lang ->
        [vi] tiếng Việt
        [en] tiếng Anh
       *[other] bằng ngôn ngữ “{ $lang }”
    }
    .cure = hãy dịch cả mục đó, hoặc ghi bên cạnh liên kết rằng trang ấy bằng ngôn ngữ khác
    .what = Trang được dẫn tới đã có, nhưng không có bằng ngôn ngữ của bài chứa liên kết. Người đọc được đưa sang ngôn ngữ hiện có.
    .why = Người không biết ngôn ngữ kia sẽ gặp một trang không đọc được.
    .example =
        sai: news/duong-hoa/en.md dẫn tới @n15, là bài mới có tiếng Việt
        đúng: n15 có thêm tệp tiếng Anh bên cạnh tệp tiếng Việt

link-scheme = liên kết “{ $target }” mở đầu bằng một giao thức không được phép
    .cure = hãy dùng địa chỉ bắt đầu bằng “https://”, hoặc liên kết tới một mục, như “@vi-du/thon-mot”
    .what = Giao thức là phần đứng trước dấu hai chấm của địa chỉ (RFC 3986, mục 3.1). Chỉ những giao thức để mở trang, gửi thư hoặc gọi điện mới được phép.
    .why = Liên kết kiểu “javascript:” chạy một chương trình trong trình duyệt của người đọc, còn “file:” dẫn tới máy tính của người viết.
    .example =
        sai:
          { "[" }kế hoạch](file:///ke-hoach.pdf)
        đúng: đặt ke-hoach.pdf cạnh bài và viết
          { "[" }kế hoạch](ke-hoach.pdf)

html-sanitised = một số phần của mã HTML đã bị lược bỏ: { $removed }
    .cure = hãy xóa những phần này, và viết bằng Markdown điều cần hiện ra
    .what = Trong bài có mã HTML với những phần lantoa không phát hành, như mã lệnh, khung nhúng, kiểu trình bày định sẵn hoặc chữ chạy. Phần còn lại của bài vẫn giữ nguyên.
    .why = Những phần ấy có thể chạy chương trình lạ trên điện thoại người đọc hoặc theo dõi họ. Chữ nhấp nháy, chữ tự chạy cũng không được dùng theo Điều 18 Thông tư 32/2017.
    .example =
        sai:
          <marquee>Kính chào bà con!</marquee>
        đúng:
          { "**" }Kính chào bà con!**

picture-missing = không có ảnh “{ $file }”
    .cure = hãy đặt ảnh cạnh tệp này, hoặc sửa tên ảnh cho đúng cả chữ hoa, chữ thường và đuôi tệp
    .what = Tệp này nhắc tới một ảnh không có trong thư mục. Thường thì tên chỉ lệch một chữ hoa, một dấu, hoặc đuôi tệp (.jpg và .jpeg).
    .why = Trang sẽ hiện một khung trống. Với Windows, chữ hoa và chữ thường là một; với máy chủ đặt chuyên trang thì không.
    .example =
        sai (tệp tên là duong-hoa.jpg):
          picture: Duong-Hoa.JPG
        đúng:
          picture: duong-hoa.jpg

picture-unsafe = ảnh “{ $file }” có thành phần không được phép: { $what }
    .cure = hãy lưu lại ảnh ở dạng “SVG thuần”, hoặc dạng PNG
    .what = Hình vẽ SVG có thể chứa chương trình và tải thành phần từ trang khác. Hình này có một trong hai điều đó.
    .why = Chương trình nằm trong hình sẽ chạy trong trình duyệt của người đọc, còn việc tải từ trang khác cho nơi ấy biết ai đang đọc.
    .example =
        sai: hình vẽ có <script>, hoặc có ảnh lấy từ trang khác
        đúng: vẫn hình ấy, xuất ra dạng “SVG thuần”, chỉ gồm nét vẽ và chữ

picture-type = { $type ->
        [none] “{ $file }” không phải là ảnh thuộc dạng phát hành được
       *[other] “{ $file }” là ảnh dạng { $type }, không phát hành được
    }
    .cure = hãy lưu lại thành JPEG (ảnh chụp), PNG hoặc SVG (hình vẽ)
    .what = lantoa chỉ phát hành những dạng ảnh mà trình duyệt nào cũng hiện được. Ảnh từ một số điện thoại (HEIC) và từ máy quét (TIFF, BMP) không nằm trong số đó.
    .why = Nhiều người đọc sẽ không thấy gì ở chỗ đặt ảnh.
    .example =
        sai:
          picture: ngay-hoi.heic
        đúng:
          picture: ngay-hoi.jpg

picture-too-large = ảnh “{ $file }” có { $width } × { $height } điểm ảnh, quá lớn để xử lý
    .cure = hãy thu nhỏ ảnh: cạnh dài 4.000 điểm ảnh là đủ cho cả báo in
    .what = Ảnh được mở ra rồi thu thành nhiều cỡ cho điện thoại và máy tính. Ảnh trên 80 triệu điểm ảnh, hoặc có cạnh dài hơn 16.383 điểm ảnh, thì không mở được.
    .why = Một ảnh như vậy có thể chiếm hết bộ nhớ của máy; có khi đó là tệp được làm ra để gây hại.
    .example =
        sai: ảnh ghép toàn cảnh 30.000 × 8.000 điểm ảnh
        đúng: vẫn ảnh ấy, thu còn 8.000 × 2.133 điểm ảnh

picture-damaged = không đọc hết được ảnh “{ $file }”
    .cure = { $reason ->
        [none] ảnh bị thiếu phần cuối; hãy chép lại ảnh từ máy ảnh hoặc điện thoại
       *[other] hãy mở ảnh bằng một chương trình xem ảnh rồi lưu lại, hoặc chép lại ảnh gốc ({ $reason })
    }
    .what = Tệp này là ảnh nhưng ruột không đúng dạng, thường do chép dở dang hoặc thẻ nhớ hỏng.
    .why = Người đọc sẽ thấy nửa ảnh, hoặc không thấy gì.
    .example =
        sai: ảnh gửi qua ứng dụng nhắn tin bị đứt giữa chừng
        đúng: ảnh gốc chép lại từ điện thoại

picture-alt = ảnh “{ $file }” chưa có văn bản thay thế
    .cure = hãy ghi ở “alt”, hoặc giữa hai dấu ngoặc vuông, một câu cho biết ảnh có gì
    .what = Văn bản thay thế tả bằng lời điều nhìn thấy trong ảnh. Câu này được đọc lên cho người khiếm thị, và hiện ra khi ảnh không tải được.
    .why = Điều 18 Thông tư 32/2017 yêu cầu có văn bản thay thế; chuẩn WCAG 2.1 cũng vậy (tiêu chí 1.1.1).
    .example =
        sai:
          ![](duong-hoa.jpg)
        đúng:
          ![Hai phụ nữ tưới hoa dọc đường thôn](duong-hoa.jpg)

## Dữ kiện

fund-sum = số liệu của quỹ chưa khớp: tính ra { $expected } đồng, nhưng ghi là { $found } đồng
    .cure = hãy đối chiếu từng con số với báo cáo của quỹ và sửa con số lệch
    .what = Số dư đầu kỳ cộng số thu, trừ số chi, phải bằng số dư cuối kỳ; và các khoản chi cộng lại phải bằng tổng chi. Ở đây một trong hai phép tính chưa đúng.
    .why = Tiền của quỹ là tấm lòng của mọi người; bạn đọc và báo chí đều tính lại. Công khai thu, chi mà số liệu không khớp thì mất niềm tin.
    .example =
        sai:
          opening: 100000000
          received: 50000000
          spent: 30000000
          balance: 130000000
        đúng:
          balance: 120000000

untranslated = “{ $id }” chưa có trang { $lang ->
        [vi] tiếng Việt
        [en] tiếng Anh
       *[other] bằng ngôn ngữ “{ $lang }”
    }
    .cure = hãy viết bản dịch cạnh tệp nguồn, cùng tên và khác phần ngôn ngữ
    .what = Chuyên trang được phát hành bằng nhiều ngôn ngữ, nhưng mục này mới có một ngôn ngữ. Chuyên trang vẫn được dựng.
    .why = Người đọc ngôn ngữ kia sẽ thấy chỗ trống trong danh sách, hoặc gặp trang không đọc được.
    .example =
        sai: news/duong-hoa/ chỉ có vi.md
        đúng: news/duong-hoa/ có vi.md và en.md

no-consent = “{ $id }” được nêu tên mà chưa có sự đồng ý hoặc căn cứ pháp lý khác
    .cure = hãy ghi sự đồng ý vào “consent” kèm ngày và số hồ sơ, hoặc ghi “legal_basis”, hoặc bỏ tên ra khỏi chuyên trang
    .what = Chỉ được nêu tên hoặc đăng ảnh một người khi người đó đồng ý, hoặc khi pháp luật quy định. Ở đây chưa ghi căn cứ nào. Với trẻ em từ đủ 7 tuổi, phải có sự đồng ý của cả trẻ em và người giám hộ.
    .why = Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15, có hiệu lực từ ngày 01/01/2026, coi họ tên và hình ảnh là dữ liệu cá nhân. Đăng lên trang tức là công khai dữ liệu đó, và im lặng không bao giờ là đồng ý.
    .example =
        sai:
          given: "…"
        đúng:
          given: "…"
          consent: { "{" }names: true, photo: false, on: 2026-10-01, ref: "…"{ "}" }

internal-entry = “{ $id }” được đánh dấu nội bộ, không thuộc về chuyên trang công khai
    .cure = hãy chuyển mục này ra khỏi “content/”, hoặc ghi “audience: public” nếu ai cũng được đọc
    .what = Khóa “audience: internal” cho biết văn bản chỉ dành cho một số người đọc, chẳng hạn đảng viên trong chi bộ. Nhưng thư mục này được dựng thành chuyên trang cho mọi người đọc.
    .why = Điều đã đưa lên mạng thì không thu hồi hết được.
    .example =
        sai (trên chuyên trang công khai):
          audience: internal
        đúng: lưu mục này ở nơi khác, hoặc khi đã được duyệt thì ghi
          audience: public

## Giao diện và kết quả

theme-missing = không có giao diện “{ $theme }”
    .cure = hãy sửa tên ở “theme” trong “content/site.yaml” hoặc sau “--theme”, hoặc đặt thư mục giao diện vào “themes/”
    .what = Giao diện là thư mục quy định vẻ ngoài của chuyên trang: các mẫu trang, màu sắc và phông chữ. Không tìm thấy thư mục mang tên này.
    .why = Không có giao diện thì không có mẫu nào để dựng trang.
    .example =
        sai:
          theme: lanota
        đúng:
          theme: lantoa

template = không dùng được mẫu trang “{ $template }”: { $reason }
    .cure = hãy hoàn tác lần sửa giao diện gần nhất, hoặc gửi thông báo này cho người phụ trách giao diện
    .what = Mẫu trang là khuôn để dựng trang, thuộc về giao diện. Mẫu này có chỗ sai; nội dung không có lỗi gì.
    .why = Mọi trang dựng bằng mẫu này đều bị ảnh hưởng. Các trang khác vẫn được dựng như thường.
    .example =
        sai:
          { "{{" } entry.titel { "}}" }
        đúng:
          { "{{" } entry.title { "}}" }

messages = không đọc được tệp câu chữ này: { $reason }
    .cure = hãy hoàn tác lần sửa tệp gần nhất, hoặc gửi thông báo này cho người phụ trách giao diện
    .what = Những chữ có ở mọi trang, như “Đọc tiếp” hay “Ngày đăng”, nằm trong các tệp câu chữ của giao diện, mỗi ngôn ngữ một tệp. Tệp này chưa đúng cách ghi (Fluent).
    .why = Thiếu những chữ này, nút bấm và nhãn trên mọi trang của ngôn ngữ đó sẽ trống.
    .example =
        sai:
          read-more Đọc tiếp
        đúng:
          read-more = Đọc tiếp

foreign-files = trong “{ $path }” có { $count } tệp không do lantoa tạo; các tệp này được giữ nguyên
    .cure = hãy chuyển ra khỏi thư mục đó những gì không nên phát hành cùng chuyên trang
    .what = lantoa chỉ xóa những gì tự mình tạo ra. Các tệp khác trong thư mục kết quả được giữ nguyên và sẽ đi theo khi phát hành thư mục đó.
    .why = Một tệp bỏ quên, chẳng hạn một danh sách họ tên, có thể lọt ra ngoài mà không ai hay.
    .example =
        sai: public/danh-sach-ho.xlsx
        đúng: public/ chỉ có những gì “lantoa build” ghi ra

over-budget = { $what ->
        [page] trang loại “{ $type }” nặng tới { $kilobytes } KB sau khi nén, trong khi mức tối đa là { $budget } KB (/{ $path })
        [embed] bản nhúng loại “{ $type }” nặng tới { $kilobytes } KB, trong khi mức tối đa là { $budget } KB (/{ $path })
        [files] bản nhúng loại “{ $type }” cần tới { $kilobytes } lượt tải, trong khi mức tối đa là { $budget } (/{ $path })
        [view] màn hình đầu tiên của trang loại “{ $type }” cần tới { $kilobytes } KB, trong khi mức tối đa là { $budget } KB (/{ $path })
       *[script] trang loại “{ $type }” để trống cho đến khi tải xong một tệp mã (/{ $path })
    }
    .cure = { $what ->
        [page] hãy chia nội dung thành nhiều trang, hoặc bỏ khỏi tệp kiểu của giao diện những gì không dùng đến
        [embed] hãy rút ngắn những gì bản nhúng của giao diện hiện ra, hoặc tệp kiểu của nó
        [files] hãy để bản nhúng của giao diện chỉ có một ảnh, không có tệp nào khác
        [view] hãy đặt ảnh nhỏ hơn lên đầu, hoặc cho các ảnh bên dưới tải sau (loading="lazy")
       *[script] hãy ghi “defer” vào thẻ script của giao diện
    }
    .what = “lantoa build --budget” cộng mọi thứ mà điện thoại rộng 360 điểm ảnh phải tải cho đến khi hiện đủ màn hình đầu tiên: trang đã nén, tệp kiểu, phông chữ, tệp mã và những ảnh đầu tiên. Một tin bài được nặng 14 KB, tất cả cộng lại 100 KB, và phải đọc được mà không cần tệp mã nào.
    .why = Khi mạng yếu, cứ thêm 14 KB là thêm một lượt đi về. Người đọc ở bản vùng cao sẽ đóng trang nếu màn hình cứ trắng mãi.
    .example =
        sai: danh sách 900 họ tên trên một trang
        đúng: danh sách là tệp để mở riêng, trên trang chỉ có những số liệu chính

output-place = không thể dựng chuyên trang vào “{ $path }”: nội dung nguồn đang ở đó
    .cure = hãy chọn thư mục khác bằng “--output”, chẳng hạn “public”
    .what = Thư mục dành cho chuyên trang dựng xong lại chính là thư mục nội dung, hoặc chứa thư mục nội dung bên trong.
    .why = Mỗi lần dựng, chương trình ghi và xóa tệp trong thư mục kết quả, nên bài của người biên tập có thể bị mất.
    .example =
        sai:
          lantoa build --output content
        đúng:
          lantoa build --output public

write-failed = không ghi được “{ $path }”: { $reason }
    .cure = hãy xem đĩa còn chỗ không, bạn có quyền ghi ở đó không, đóng chương trình đang mở tệp, rồi dựng lại
    .what = Trang đã dựng xong nhưng máy tính không nhận tệp. Có thể đĩa đầy, thư mục bị khóa, hoặc tệp đang mở trong chương trình khác.
    .why = Chuyên trang nửa cũ nửa mới có thể tự mâu thuẫn, vì vậy lần dựng này được tính là chưa thành công.
    .example =
        sai: public/ nằm trên ổ USB đã khóa ghi
        đúng: public/ nằm trong thư mục bạn được phép lưu tệp

## Lời quanh các thông báo

severity-error = lỗi
severity-warning = cảnh báo
severity-note = gợi ý
related = xem cả chỗ này

explain-what = Nghĩa là gì
explain-why = Vì sao quan trọng
explain-example = Ví dụ
explain-cure = Cách sửa
explain-list = Tất cả các mã vấn đề. Chạy “lantoa explain MÃ” để đọc kỹ về một mã.
explain-unknown = không có vấn đề nào mang mã “{ $code }”; { $nearest ->
        [none] hãy chạy “lantoa explain” để xem tất cả các mã
       *[other] có lẽ bạn cần “{ $nearest }”
    }

summary-problems = { $errors ->
        [0] không có lỗi
       *[other] { $errors } lỗi
    }, { $warnings ->
        [0] không có cảnh báo
       *[other] { $warnings } cảnh báo
    }
summary-clean = Không phát hiện vấn đề nào.
built = Đã dựng { $planned } tệp vào “{ $output }” trong { $seconds } giây: ghi mới { $written }, giữ nguyên { $kept }, xóa { $removed }.
checked = Đã kiểm tra { $entries } mục.
theme-created =
    Đã tạo giao diện “{ $name }” trong themes/{ $name }.
    Xem thử: lantoa build --theme { $name }
    Dùng hẳn: ghi “theme: { $name }” vào content/site.yaml
theme-exists = đã có giao diện “{ $name }” trong themes; hãy chọn tên khác
theme-name = “{ $name }” không làm tên giao diện được; chỉ dùng chữ thường không dấu, chữ số và dấu “-”, bắt đầu bằng chữ, và khác “lantoa”
theme-no-site = ở đây chưa có chuyên trang nào (không thấy thư mục content); hãy vào thư mục của chuyên trang, hoặc ghi thư mục ấy sau tên giao diện “{ $name }”
created = Đã tạo chuyên trang mới trong “{ $path }”.
new-exists = thư mục “{ $path }” không trống; hãy chọn tên khác
new-is-file = “{ $path }” là một tệp, không phải thư mục; hãy chọn tên khác
next-steps =
    Việc tiếp theo:
      1. Vào thư mục:               cd "{ $path }"
      2. Điền nội dung của bạn:     mở content/site.yaml, tìm chữ [Sửa] và [Edit]
      3. Kiểm tra:                  lantoa check
      4. Dựng chuyên trang:         lantoa build
      5. Xem thử:                   mở public/index.html bằng trình duyệt
      6. Viết thêm:                 lantoa add news (xem lantoa add --help)
    Tệp README.md trong thư mục ấy cho biết viết gì ở đâu.

add-mark = [Sửa]
add-file-source = Bản nháp do “lantoa add” tạo: { $kind }. Ngày, con số và mối liên hệ chỉ ghi ở tệp này.
add-file-record = Bản nháp do “lantoa add” tạo: { $kind }.
add-file-translation = Bản dịch: chỉ có lời. Ngày, con số và mối liên hệ nằm trong { $source }.
add-optional = Các khóa dưới đây không bắt buộc, giá trị chỉ là ví dụ: muốn dùng khóa nào thì bỏ dấu # ngay trước khóa ấy rồi sửa giá trị; không cần thì xóa.
add-body = [Sửa] Viết bài ở đây.
add-written = Đã tạo “{ $path }”.
add-appended = Đã thêm vào cuối “{ $path }”.
add-next =
    Việc tiếp theo:
      1. Mở tệp vừa ghi, thay những chỗ có [Sửa] và [Edit], bỏ dấu # ở khóa cần dùng.
      2. Kiểm tra:             lantoa check
      3. Xem thử bản nháp:     lantoa build --drafts
      4. Khi đã được duyệt:    xóa dòng “draft: true”, rồi chạy lantoa build
add-nothing = chưa ghi gì; hãy sửa các giá trị trên rồi chạy lại lệnh.
add-way-consent = Thêm sự đồng ý bằng --set consent.names=true --set consent.on=2026-10-01 --set consent.ref=PDT-001; với trẻ em thêm --set minor=true --set consent.child_agrees=true --set consent.guardian_agrees=true.
add-way-id = Id lấy từ tiêu đề; chọn id khác bằng “--slug”.
add-way-address = Địa chỉ lấy từ tiêu đề; chọn địa chỉ khác bằng “--slug”, và cho bản dịch bằng “--set slug.en=…”.
add-exists = “{ $path }” đã có; hãy chọn tên khác bằng “--slug”, hoặc sửa chính tệp ấy
add-outside = chưa ghi gì, vì “{ $path }” là liên kết dẫn ra ngoài thư mục của chuyên trang
add-changed = chưa ghi gì, vì “{ $path }” vừa được người khác sửa; hãy chạy lại lệnh
add-append = chưa ghi gì, vì không thêm được vào cuối “{ $path }” mà giữ nguyên phần đã có; tệp phải là danh sách, mỗi mục bắt đầu bằng dấu “-” ở một dòng riêng; hãy sửa tệp ấy hoặc thêm bằng tay
add-cancelled = đã thôi, chưa ghi gì
add-missing = còn thiếu “{ $what }”: { $about } Hãy thêm { $option }
add-missing-hint = chưa ghi gì; chạy lệnh này trong cửa sổ dòng lệnh và không kèm “--yes” thì lantoa sẽ hỏi từng điều
add-date = “{ $value }” sau “--date” chưa phải là ngày; hãy viết như 2026-11-18 hoặc 2026-11-18T07:30
add-slug = “{ $value }” không dùng làm tên tệp và địa chỉ được; chỉ dùng chữ thường không dấu, chữ số và gạch nối{ $nearest ->
        [none] { "" }
       *[other] , chẳng hạn “{ $nearest }”
    }
add-set-form = “{ $value }” sau “--set” phải viết như KHÓA=GIÁ-TRỊ
add-unknown = loại này không có khóa “{ $key }”{ $nearest ->
        [none] { "" }
       *[other] ; có lẽ bạn cần “{ $nearest }”
    }
add-no-title = loại này không nhận “{ $key }”
add-parts = “{ $key }” gồm nhiều phần; hãy ghi từng phần, chẳng hạn “{ $key }.{ $nearest }”
add-long = “{ $key }” là danh sách nhiều phần; hãy ghi trong tệp sau khi tạo
add-twice = “{ $key }” được ghi hai lần
add-language = chuyên trang không có ngôn ngữ mà “{ $key }” nêu
add-language-vi = tiếng Việt
add-language-en = tiếng Anh
add-ask-intro = Trả lời rồi nhấn Enter. Ctrl+C để thôi; chưa trả lời hết thì chưa ghi gì.
add-ask-title = Tên hoặc tiêu đề bằng { $lang }:
add-ask-title-other = Tên hoặc tiêu đề bằng { $lang } (Enter: để dịch sau):
add-ask-person = Họ và tên:
add-ask-slug = Tên tệp và địa chỉ [{ $slug }]:
add-ask-id = Id [{ $slug }]:
add-ask-key = { $value ->
        [none] Giá trị:
       *[other] Giá trị [{ $value }]:
    }
add-ask-skip = { $key } (Enter: bỏ qua):
add-ask-example = Ví dụ: { $example }.

schema-title = lantoa: { $kind }
schema-about = Những khóa của { $kind } và cách ghi từng khóa. Do chính lantoa tạo ra từ phần chương trình đọc nội dung.
schema-title-all = lantoa: mọi loại tệp
schema-about-all = Mỗi loại tệp một phần trong “definitions”. Do chính lantoa tạo ra từ phần chương trình đọc nội dung.
schema-written = Đã ghi { $count } tệp vào “{ $folder }”.
schema-kept = “{ $path }” đã có nên được giữ nguyên; muốn dùng bản của lantoa thì đổi tên tệp đó rồi chạy lại lệnh
schema-write-kind = “--write” ghi mọi loại cùng lúc; hãy bỏ tên loại, hoặc bỏ “--write”
kind-unknown = không có loại “{ $kind }”; { $nearest ->
        [none] các loại là { $kinds }
       *[other] có lẽ bạn cần “{ $nearest }”
    }

progress-reading = Đang đọc nội dung
progress-checking = Đang kiểm tra nội dung
progress-planning = Đang sắp xếp các trang
progress-writing = Đang ghi tệp

budget-type = Loại trang
budget-pages = Số trang
budget-html = Trang (KB)
budget-view = Màn hình đầu (KB)
budget-requests = Số tệp
timings-name = Bước
timings-time = Thời gian (ms)
timings-count = Số lượng

## Tên các loại nội dung, dùng trong câu

kind-entry = mục nội dung
kind-unit = đơn vị hành chính
kind-body = cơ quan, tổ chức
kind-title = danh hiệu
kind-criteria = bộ tiêu chí
kind-award-form = hình thức khen thưởng
kind-goal = nội dung Cuộc vận động
kind-area = khu dân cư
kind-model = mô hình tự quản
kind-person = người được khen thưởng
kind-commendation = lượt khen thưởng
kind-document = văn bản
kind-programme = chương trình phối hợp
kind-report = báo cáo
kind-fund = quỹ
kind-news = tin bài
kind-event = sự kiện
kind-bulletin = bản tin
kind-proposal = kiến nghị
kind-page = trang thông tin
kind-glossary = thuật ngữ
kind-redirect = chuyển hướng
kind-site = site.yaml
kind-translation = bản dịch

## Tên các dạng giá trị, dùng trong câu

type-text = chữ
type-number = số
type-whole-number = số nguyên
type-count = một số nguyên từ 0 trở lên
type-boolean = true hoặc false
type-date = ngày
type-list = danh sách
type-mapping = nhóm khóa
type-text-by-language = chữ theo từng ngôn ngữ
type-reference = id của một mục khác
type-nothing = giá trị trống

## Khi máy gặp sự cố

fail-disk-full = đĩa đã đầy, không ghi được “{ $path }”; hãy giải phóng bớt chỗ rồi chạy lại lệnh
fail-write = không ghi được “{ $path }”: { $reason }
fail-read = không đọc được “{ $path }”: { $reason }
fail-foreign = chưa ghi gì, vì trong thư mục kết quả có { $count } tệp không do lantoa tạo ra nằm vào chỗ cần ghi; hãy chuyển đi nơi khác, hoặc chọn thư mục khác bằng “--output”:
and-more = … và { $count } tệp nữa
fail-internal = chương trình gặp lỗi bên trong, nội dung của bạn vẫn nguyên vẹn; hãy gửi thông báo này cho người phụ trách chương trình

## Dùng lệnh chưa đúng

usage-at = “{ $value }” sau “--at” chưa phải là ngày; hãy viết như 2026-11-18 hoặc 2026-11-18T07:30
usage-jobs = số đứng sau “--jobs” phải là số nguyên từ 1 trở lên
usage-unknown = ở đây không dùng “{ $value }”{ $nearest ->
        [none] { "" }
       *[other] ; có lẽ bạn cần “{ $nearest }”
    }
usage-command = không có lệnh “{ $value }”; { $nearest ->
        [none] các lệnh là { $commands }
       *[other] có lẽ bạn cần “{ $nearest }”
    }
usage-no-command = còn thiếu tên lệnh; các lệnh là { $commands }
usage-missing = còn thiếu { $what }
usage-value = “{ $option }” không thể là “{ $value }”; có thể là: { $allowed }
usage-value-missing = sau “{ $option }” phải có giá trị
usage-no-value = sau “{ $option }” không có giá trị
usage-twice = “{ $option }” chỉ được ghi một lần
usage-not-text = trong câu lệnh có ký hiệu không phải văn bản UTF-8
usage-other = câu lệnh viết chưa đúng
usage-hint = chạy “{ $command } --help” để xem cách viết

## Trợ giúp

help-about = Dựng chuyên trang song ngữ của Cuộc vận động từ các tệp Markdown và YAML
help-usage-heading = Cách dùng
help-commands-heading = Lệnh
help-options-heading = Tùy chọn
help-arguments-heading = Tham số
help-usage-command = LỆNH
help-usage-options = TÙY CHỌN
help-more = Chạy “lantoa LỆNH --help” để đọc kỹ về một lệnh.

help-build = Dựng chuyên trang từ content/ vào public/
help-build-long = Đọc toàn bộ content/, dựng mọi trang bằng các ngôn ngữ rồi ghi vào thư mục kết quả. Tệp không thay đổi thì không ghi lại. Mọi vấn đề được báo cùng lúc, kèm tên tệp và số dòng. Mục có lỗi thì được giữ lại: tại địa chỉ của nó là bản tốt gần nhất, nếu không có thì là một trang báo; phần còn lại vẫn được dựng.
help-check = Kiểm tra nội dung mà không ghi gì
help-check-long = Đọc nội dung và báo mọi vấn đề: thiếu khóa, liên kết hỏng, thiếu bản dịch, nêu tên khi chưa có sự đồng ý. Không ghi tệp nào. Mã kết thúc là 0 nếu không có lỗi, là 1 nếu có lỗi.
help-new = Tạo một chuyên trang mới, dựng được ngay
help-new-long = Ghi vào thư mục mới một chuyên trang nhỏ mà đủ phần, bằng hai ngôn ngữ, có chú thích giải nghĩa từng khóa. Những chỗ cần thay được đánh dấu [Sửa] trong phần tiếng Việt và [Edit] trong phần tiếng Anh.
help-explain = Giải thích một vấn đề và cách sửa
help-explain-long = Mỗi vấn đề có một mã, như unknown-key. Lệnh này cho biết mã ấy nghĩa là gì, vì sao quan trọng và sửa thế nào, kèm ví dụ. Không ghi mã thì lệnh kê tất cả các mã.

help-add = Thêm một mục mới, có chú thích cho từng khóa
help-add-long = Ghi các tệp của một mục mới bằng mọi ngôn ngữ của chuyên trang, là bản nháp (draft: true), dựng được ngay. Mỗi khóa có chú thích; khóa không bắt buộc có dấu # ở trước. Đơn vị, cơ quan, danh hiệu và những loại nằm chung một tệp thì được thêm vào cuối tệp ấy. Trong cửa sổ dòng lệnh, lantoa hỏi những điều còn thiếu; nếu không thì điều còn thiếu được báo kèm tùy chọn cần thêm. Không tệp nào bị ghi đè.
help-add-kinds = Các loại: { $kinds }

help-schema = Cho biết mỗi loại tệp có những khóa nào (JSON Schema)
help-schema-long = In JSON Schema (draft-07) của một loại: tên loại như news, unit, hoặc site, glossary, redirects, translation. Không ghi loại thì in một tài liệu có mọi loại trong “definitions”. Trình soạn thảo dùng tệp này để gợi ý khóa và báo lỗi khi đang viết YAML. Với “--write”, lệnh ghi lại mọi schema vào .lantoa/schema/ của chuyên trang; phần cài đặt trong .vscode/ chỉ ghi khi chưa có.

help-option-root = Thư mục chứa content/ (mặc định: thư mục hiện tại)
help-option-output = Thư mục cho chuyên trang dựng xong (mặc định: public trong thư mục chuyên trang)
help-option-theme = Giao diện dùng thay cho giao diện ghi trong site.yaml
help-option-new-theme = Tạo giao diện riêng mang tên này cho chuyên trang đã có, trong themes
help-option-base-url = Địa chỉ sẽ đặt chuyên trang, dùng thay cho địa chỉ ghi trong site.yaml
help-option-drafts = Dựng cả những mục còn là bản nháp
help-option-at = Dựng chuyên trang như tại thời điểm này, chẳng hạn 2026-11-18 hoặc 2026-11-18T07:30 (mặc định: bây giờ)
help-option-jobs = Số việc chạy cùng lúc (mặc định: bằng số bộ xử lý của máy)
help-option-only = Chỉ dựng những tệp có đường dẫn chứa chuỗi này
help-option-budget = Cho biết điện thoại phải tải bao nhiêu với mỗi loại trang (ở giữa – lớn nhất); vượt mức thì báo lỗi
help-option-timings = Cho biết mỗi bước mất bao lâu
help-option-write = Ghi lại các tệp schema của chuyên trang, thay vì in ra
help-option-title-vi = Tên hoặc tiêu đề bằng tiếng Việt; với person là họ và tên
help-option-title-en = Tên hoặc tiêu đề bằng tiếng Anh (không ghi thì để dịch sau)
help-option-slug = Tên tệp và phần cuối của địa chỉ (mặc định: lấy từ tiêu đề)
help-option-date = Ngày; với sự kiện là lúc bắt đầu, với bản tin là tháng (mặc định của tin bài: hôm nay)
help-option-set = Giá trị của một khóa khác, ghi được nhiều lần, chẳng hạn unit=vi-du, goals=c1,c2 hoặc subject.person=p-1
help-option-yes = Không hỏi gì
help-option-lang = Ngôn ngữ của thông báo: vi hoặc en
help-option-format = Dạng báo cáo: human (để đọc), json (cho chương trình khác) hoặc sarif (SARIF 2.1.0, cho nơi lưu mã nguồn)
help-option-help = Hiện phần trợ giúp này
help-option-version = Hiện phiên bản của chương trình
help-arg-dir = Thư mục sẽ tạo
help-arg-kind = Tên loại, chẳng hạn news hoặc unit
help-arg-code = Mã của vấn đề, chẳng hạn unknown-key

help-value-address = ĐỊA-CHỈ
help-value-code = MÃ
help-value-dir = THƯ-MỤC
help-value-format = DẠNG
help-value-kind = LOẠI
help-value-lang = NGÔN-NGỮ
help-value-name = TÊN
help-value-number = SỐ
help-value-pair = KHÓA=GIÁ-TRỊ
help-value-text = CHUỖI
help-value-time = THỜI-ĐIỂM

message-missing = giao diện thiếu câu “{ $key }” cho ngôn ngữ { $lang }
    .cure = thêm dòng ấy vào tệp câu chữ của giao diện trong thư mục messages, hoặc nhờ người phụ trách giao diện
    .what = Mẫu trang cần một câu chữ mà tệp messages của giao diện không có. Trang vẫn được dựng, nhưng chỗ ấy hiện tên khóa thay cho câu.
    .why = Người đọc phải thấy lời, không phải tên khóa; câu thiếu ở một ngôn ngữ dễ bị bỏ sót vì ngôn ngữ kia vẫn đúng.
    .example = Sai: messages/en.ftl không có dòng “read-more = …”. Đúng: cả vi.ftl và en.ftl đều có dòng ấy.

## Máy xem thử

help-serve = Xem thử chuyên trang, thấy ngay từng thay đổi
help-serve-long = Mở một máy chủ nhỏ trên máy này. Mỗi lần lưu một tệp, trang đang mở tự hiện bản mới, kể cả bản nháp, bài hẹn giờ và bài hết hạn (có dấu). Có lỗi thì trang hiện lỗi kèm tệp, dòng và cách sửa, rồi trở lại bình thường khi đã sửa. Trang /_lantoa/ cho biết toàn bộ tình hình. Nhấn Ctrl+C để dừng.
help-option-host = Địa chỉ để lắng nghe (mặc định: chỉ máy này); 0.0.0.0 để máy khác trong mạng cùng xem
help-option-port = Cổng (mặc định: 1930; bận thì lấy cổng trống kế tiếp)
help-option-base-path = Đặt chuyên trang dưới đường dẫn này, chẳng hạn /phong-trao/
help-option-allow-host = Tên máy khác cũng được phép dùng để xem
help-option-open = Mở trình duyệt
help-option-poll = Tự nhìn lại các tệp sau mỗi chừng ấy mili giây, thay vì chờ hệ thống báo (mặc định: tự chọn)
help-option-published = Bắt đầu với chuyên trang như người đọc thấy: không bản nháp, không bài hẹn giờ hay hết hạn
help-value-host = ĐỊA-CHỈ
help-value-path = ĐƯỜNG-DẪN
help-value-millis = MILI-GIÂY

serve-at = Đang xem thử tại { $url }
serve-desk = Tình hình chuyên trang: { $url }
serve-stop = Nhấn Ctrl+C để dừng.
serve-stopped = Đã dừng.
serve-port-taken = cổng { $wanted } đang bận nên dùng cổng { $port }
serve-everyone = máy khác trong mạng cũng xem được chuyên trang này, kể cả bản nháp, tại địa chỉ { $host }
serve-not-opened = không mở được trình duyệt ({ $reason }); hãy tự mở địa chỉ trên
serve-polling = hệ thống không báo được thay đổi ở đây ({ $reason }), nên lantoa tự nhìn lại các tệp sau mỗi { $millis } mili giây
serve-unwatched = không theo dõi được các tệp: { $reason }
serve-not-bound = không mở được cổng { $port } tại { $host }: { $reason }
serve-changed = { $time }  { $path }
serve-changed-more = { $time }  { $path } và { $more } tệp nữa
serve-changed-all = { $time }  nhìn lại tất cả các tệp
usage-port = “--port” phải là một số từ 0 đến 65535
usage-poll = “--poll” phải là số mili giây, từ 50 trở lên
usage-base-path = “{ $value }” sau “--base-path” không phải là một đường dẫn; hãy viết như /phong-trao/

desk-title = Bàn biên tập
desk-back = Về chuyên trang
desk-other-language = English
desk-errors = lỗi
desk-warnings = cảnh báo
desk-entries = mục nội dung
desk-files = tệp sẽ có
desk-now = Chuyên trang đang hiện như lúc
desk-next = Lần tự thay đổi kế tiếp:
desk-outputs = Những tệp từ cùng một nguồn
desk-from = Nguồn:
desk-problems = Cần sửa
desk-no-problems = Không có vấn đề nào.
desk-whole = Cả chuyên trang
desk-line = dòng
desk-cure = Cách sửa:
desk-translations = Bản dịch
desk-section = Chuyên mục
desk-total = Tất cả
desk-planned = Sắp đăng, sắp hết hạn
desk-comes = Đăng vào
desk-goes = Hết hạn vào
desk-gone = Đã hết hạn từ
desk-drafts = Bản nháp
desk-nothing = Không có gì.
desk-rebuilt = Trang vừa dựng lại, và vì sao
desk-rebuilt-how = Trang chỉ được dựng khi có người mở. Bên dưới mỗi trang là những thay đổi đã làm trang ấy khác đi.
desk-more = mọi tệp của nguồn này
desk-time = đến giờ tự thay đổi, hoặc nhìn lại mọi tệp
desk-first = lần đầu kể từ khi mở máy chủ
desk-unknown = thay đổi đã lâu, không còn ghi lại
desk-formats = Các loại tệp sẽ có
desk-language = Ngôn ngữ
desk-all = Tổng cộng
desk-current = Theo kịp
desk-old = Đã cũ
desk-untracked = Chưa theo dõi
desk-missing = Còn thiếu
desk-is-old = cũ hơn bản gốc
desk-is-missing = chưa có bản dịch
desk-is-untracked = chưa ghi nhận được dịch từ bản gốc nào
desk-block = Đoạn
desk-was = Bản gốc trước kia
desk-is = Bản gốc nay
desk-translation = Bản dịch
desk-accept = Khi đã theo kịp:
desk-due = Đến hạn
desk-due-report = Báo cáo
desk-due-task = Nhiệm vụ của
desk-due-review = Niêm yết lấy ý kiến đến ngày này:
desk-due-stale = Chỉ tiêu chưa có số liệu mới:
desk-overdue = quá hạn
