### Điều báo chí và pháp luật đòi hỏi ở một chuyên trang. Phần đầu của main.vi.ftl nói cách viết thông báo.

republished-without-source = bài đăng lại này chưa ghi: { $missing }
    .cure = hãy điền phần còn thiếu theo trang nguồn và theo thỏa thuận; cả hai thời điểm phải có giờ, như 2026-11-12T07:30
    .what = Bài có “kind: republished” phải nêu nguồn: cơ quan báo chí, tác giả, địa chỉ bài gốc, giờ đăng của bài gốc, văn bản thỏa thuận, và giờ đăng lại ở đây.
    .why = Nghị định 147/2024/NĐ-CP chỉ cho đăng lại khi có thỏa thuận bằng văn bản, ghi rõ nguồn, tác giả, thời gian, và sau bài gốc ít nhất một giờ. Thiếu giờ thì không ai chứng minh được là đã làm đúng.
    .example =
        sai:
          kind: republished
          source: { "{" }name: "Báo Tỉnh Mẫu"{ "}" }
        đúng:
          kind: republished
          source:
            name: "Báo Tỉnh Mẫu"
            author: "M. H."
            url: https://example.invalid/123
            published: 2026-11-12T07:30:00+07:00
            agreement: "12/TT-2026"
          republished_at: 2026-11-12T09:05:00+07:00

republished-too-early = bài này đăng lại sau bài gốc { $minutes } phút; cần ít nhất 60 phút
    .cure = hãy đặt “republished_at” sau “source.published” ít nhất một giờ, hoặc sửa thời điểm ghi sai
    .what = Bài lên trang chưa đầy một giờ sau bài gốc, có khi còn trước bài gốc. Giờ không ghi múi giờ được hiểu theo múi giờ của chuyên trang (“timezone” trong site.yaml).
    .why = Nghị định 147/2024/NĐ-CP: chỉ đăng lại sau bài gốc ít nhất một giờ. Trong giờ ấy, tòa soạn kịp sửa những sai sót đầu tiên.
    .example =
        sai:
          source: { "{" }published: 2026-11-12T07:30:00+07:00{ "}" }
          republished_at: 2026-11-12T08:00:00+07:00
        đúng:
          source: { "{" }published: 2026-11-12T07:30:00+07:00{ "}" }
          republished_at: 2026-11-12T08:30:00+07:00

correction-of-nothing = đính chính này chưa khớp với bài được đính chính: thiếu “{ $missing }”
    .cure = hãy ghi bài được đính chính vào “corrects” của tin đính chính, và ghi ngày, điều sai, điều đúng vào “corrections” của bài đó
    .what = Đính chính gồm hai nửa phải khớp nhau: tin có “kind: correction” nêu ở “corrects” bài mà nó đính chính, và bài từng sai liệt kê ở “corrections”. Ngày ở “corrected” là ngày của lần đính chính cuối.
    .why = Luật Tiếp cận thông tin (sửa đổi, có hiệu lực từ ngày 01/9/2026) yêu cầu đính chính bằng đúng hình thức đã công khai thông tin sai, và Luật Báo chí số 126/2025/QH15 cho người liên quan quyền đòi điều đó. Người đã đọc bài cũ phải biết có đính chính.
    .example =
        sai:
          kind: correction
        đúng:
          kind: correction
          corrects: n09          # và trong n09: corrections: [ date, was, now ]

corrected-silently = { $new ->
    [none] bản phát hành số { $release } ghi “{ $old }”, nay không còn, mà không có đính chính
   *[other] bản phát hành số { $release } ghi “{ $old }”, nay là “{ $new }”, mà không có đính chính
  }
    .cure = nếu bản trước sai, hãy ghi ngày, điều sai và điều đúng vào “corrections”; nếu bản trước đúng, hãy trả lại như cũ
    .what = Một con số, ngày tháng, số văn bản hay số điện thoại trong bài đã phát hành nay khác đi, nhưng số phiên bản của bài vẫn như trước. Lời văn được sửa cho gọn thì không tính.
    .why = Luật Báo chí số 126/2025/QH15 và Luật Tiếp cận thông tin (sửa đổi, có hiệu lực từ ngày 01/9/2026) yêu cầu đính chính công khai. Báo nào đã in bài chỉ biết có đính chính khi phiên bản tăng; sửa lặng lẽ thì điều sai vẫn còn trên báo.
    .example =
        sai:
          (trong bài) Cả tổ có 243 hộ.      # bản phát hành ghi 234
        đúng:
          (trong bài) Cả tổ có 243 hộ.
          corrections:
            - { "{" }date: 2026-11-25, was: "234 hộ", now: "243 hộ"{ "}" }

correction-empty = { $part ->
    [date] đính chính này không có ngày nên không được đăng
    [words] đính chính này chưa ghi gì ở “was” và “now”
    [same] đính chính này ghi “was” và “now” như nhau
   *[reason] bài bị gỡ mà chưa ghi lý do
  }
    .cure = { $part ->
        [date] hãy ghi “date” là ngày đã đính chính; nếu mới có yêu cầu mà chưa đính chính thì ghi “requested”
        [reason] hãy ghi “reason” bằng một câu, ở cả các ngôn ngữ
       *[other] hãy ghi điều đã đăng sai vào “was” và điều đúng vào “now”
      }
    .what = Mỗi đính chính nêu ngày, điều đã đăng sai (“was”) và điều đúng (“now”); bài bị gỡ nêu ngày và lý do (“reason”).
    .why = Ai đã đọc điều sai phải biết điều đúng, và tòa soạn đăng lại bài cần biết phải sửa chữ nào (Luật Báo chí 126/2025/QH15).
    .example =
        sai:
          corrections:
            - { "{" }was: "210", now: "201"{ "}" }
        đúng:
          corrections:
            - { "{" }date: 2026-11-19, was: "210", now: "201"{ "}" }

correction-misdated = { $state ->
    [ahead] “{ $key }” ghi ngày { $date }, chưa tới, nhưng trang báo cho người đọc ngay từ bây giờ
   *[before] “{ $key }” ghi ngày { $date }, trước cả ngày đăng bài
  }
    .cure = hãy ghi đúng ngày đã đính chính hoặc gỡ bài
    .what = Ngày của đính chính và của việc gỡ bài phải từ ngày đăng bài đến hôm nay.
    .why = Trang, nguồn tin và bản nhúng sắp xếp theo ngày này; tòa soạn đăng lại dựa vào đó để biết bản của mình còn đúng hay không.
    .example =
        sai:
          (hôm nay là 24/11/2026)
          corrections: [{ "{" }date: 2027-11-19, was: "210", now: "201"{ "}" }]
        đúng:
          corrections: [{ "{" }date: 2026-11-19, was: "210", now: "201"{ "}" }]

correction-late = { $state ->
    [met] đính chính theo yêu cầu ngày { $requested } chậm: sau { $days } ngày, trong khi hạn là 10 ngày
   *[open] yêu cầu đính chính ngày { $requested } đến nay đã { $days } ngày mà chưa được đáp ứng; hạn là 10 ngày
  }
    .cure = { $state ->
        [met] hãy kiểm tra hai ngày “requested” và “date”; nếu đúng, hãy báo cho người yêu cầu biết lý do chậm
       *[open] hãy đính chính rồi ghi “date”, “was”, “now”; nếu yêu cầu không có cơ sở, hãy trả lời người yêu cầu rồi bỏ mục này
      }
    .what = Trong “corrections”, “requested” là ngày có yêu cầu, “date” là ngày đính chính. Từ ngày yêu cầu đến ngày đính chính, hoặc đến hôm nay nếu chưa đính chính, đã quá mười ngày.
    .why = Luật Tiếp cận thông tin (sửa đổi, có hiệu lực từ ngày 01/9/2026) buộc đính chính thông tin sai trong mười ngày kể từ ngày có yêu cầu.
    .example =
        sai:
          corrections:
            - { "{" }requested: 2026-11-01, date: 2026-11-20, was: "210", now: "201"{ "}" }
        đúng:
          corrections:
            - { "{" }requested: 2026-11-01, date: 2026-11-05, was: "210", now: "201"{ "}" }

correction-block = đính chính nêu đoạn { $block }, nhưng bài chỉ có { $count } đoạn
    .cure = hãy đếm lại các đoạn của bản gốc, kể cả tiêu đề mục và từng ý trong danh sách, bắt đầu từ 1; không rõ đoạn nào thì bỏ “block”
    .what = “block” là thứ tự của đoạn được đính chính trong bài. Trang đặt dấu “đã đính chính” ngay tại đoạn ấy; đoạn không có thì không đặt được dấu.
    .why = Người đọc phải thấy ngay chỗ nào đã sửa. Bài thêm hay bớt đoạn sau khi đính chính thì số này phải đổi theo.
    .example =
        sai:
          (bài có ba đoạn)
          corrections: [{ "{" }date: 2026-11-19, block: 7, was: "210", now: "201"{ "}" }]
        đúng:
          corrections: [{ "{" }date: 2026-11-19, block: 2, was: "210", now: "201"{ "}" }]

party-number-in-state-form = số “{ $number }” của Đảng lại viết theo kiểu văn bản nhà nước; đúng là “{ $right }”
    .cure = hãy ghi số đúng như trên văn bản; văn bản của Đảng có gạch nối trước, gạch chéo đứng trước tên cơ quan
    .what = Số, ký hiệu văn bản của Đảng và của Nhà nước có cùng thành phần nhưng khác dấu nối: Đảng viết 25-CT/TU, Nhà nước viết 25/QĐ-UBND.
    .why = Văn bản của Đảng theo Hướng dẫn 36-HD/VPTW năm 2018, không theo Nghị định 30/2020/NĐ-CP. Ai tra cứu theo số thì chỉ tìm thấy khi số viết đúng.
    .example =
        sai:
          series: party
          number: "25/CT-TU"
        đúng:
          series: party
          number: "25-CT/TU"

number-form = số “{ $number }” không đúng dạng của loại văn bản ({ $series }), chẳng hạn “{ $form }”
    .cure = hãy so số này với văn bản gốc, từng chữ một; nếu số đúng thì sửa “series”
    .what = Mỗi hệ văn bản có dạng số riêng. Của Đảng: 25-CT/TU. Của Nhà nước: 15/QĐ-UBND, hoặc có năm như 86/2023/NĐ-CP. Của Mặt trận: 10/TTr-MTTW-BTT. Văn bản liên tịch ghi đủ các cơ quan: 03/CTPH-UBND-MTTQ. Với quyết định khen thưởng, dạng số theo cơ quan ra quyết định.
    .why = Văn bản nhà nước theo Nghị định 30/2020/NĐ-CP, văn bản của Đảng theo Hướng dẫn 36-HD/VPTW. Nhờ số, ký hiệu mà báo chí và người dân kiểm tra được quyết định có thật hay không.
    .example =
        sai:
          series: state
          number: "QĐ 15 UBND"
        đúng:
          series: state
          number: "15/QĐ-UBND"

responsible-missing = chuyên trang chưa cho biết ai chịu trách nhiệm: thiếu { $missing }
    .cure = hãy ghi vào “content/site.yaml”: cơ quan chủ quản, người chịu trách nhiệm, địa chỉ, và số điện thoại hoặc thư điện tử
    .what = Chân mỗi trang nêu cơ quan quản lý, người chịu trách nhiệm và cách liên hệ với ban biên tập. Trong site.yaml còn thiếu một điều như vậy.
    .why = Nghị định 147/2024/NĐ-CP, cũng như Nghị định 72/2013/NĐ-CP trước đó, yêu cầu ghi những điều này ở trang chủ. Đó cũng là cách để người dân gặp được người có thể sửa chỗ sai.
    .example =
        sai:
          owner: btgdv
        đúng:
          owner: btgdv
          responsible: { "{" }name: "…", role: { "{" }vi: "…", en: "…"{ "}" }{ "}" }
          contact: { "{" }address: "…", phone: "0220 3 000 000"{ "}" }

picture-rights = ảnh “{ $file }” chưa có: { $missing }
    .cure = hãy ghi ở “pictures” ai là tác giả ảnh (“credit”) và người khác được dùng lại thế nào (“rights”)
    .what = Ảnh hiện trên trang mà mục này chưa cho biết ai là tác giả, hoặc người khác được dùng lại theo điều kiện nào. Điều kiện cũng có thể ghi một lần cho cả mục, ở “rights”.
    .why = Điều 19 Luật Sở hữu trí tuệ số 50/2005/QH11: tác giả có quyền được nêu tên. Và báo, đài chỉ dùng lại ảnh khi biết chắc mình được phép.
    .example =
        sai:
          pictures:
            - file: duong-hoa.jpg
              alt: "…"
        đúng:
          pictures:
            - file: duong-hoa.jpg
              alt: "…"
              credit: { "{" }vi: "Ảnh: …", en: "Photo: …"{ "}" }
              rights: { "{" }vi: "Được dùng lại, ghi rõ nguồn", en: "May be reused with credit"{ "}" }
