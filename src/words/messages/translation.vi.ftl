### Bản dịch và dữ kiện trong đó. Đầu tệp main.vi.ftl cho biết cách viết.

fact-differs = ngôn ngữ kia không có gì bằng với “{ $fact }”{ $other ->
    [none] {""}
   *[other] {""} mà viết “{ $other }”
  }
    .cure = sửa bên nào sai; nếu cả hai đều đúng, hãy ghi “acknowledged: [{ $fingerprint }]” vào phần khai báo của bản dịch, hoặc vào bản ghi
    .what = Một con số, ngày, giờ, số văn bản, số điện thoại hay địa chỉ có ở ngôn ngữ này của trang mà ngôn ngữ kia không có gì bằng với nó. Cách viết khác nhau vẫn coi là bằng nhau: “1.284,5 triệu đồng” và “VND 1,284.5 million”, “18/11/2026” và “18 November 2026”.
    .why = Người đọc hai ngôn ngữ, và các báo lấy lại bản này hay bản kia, phải được biết cùng những dữ kiện. Một con số lệch nhau là lỗi làm mất uy tín của trang.
    .example =
        Sai:
          vi: 201/243 hộ phân loại rác
          en: 210 of 243 households sort their waste
        Đúng:
          en: 201 of 243 households sort their waste

fact-unsure = có lẽ ngôn ngữ kia không có gì bằng với “{ $fact }”{ $other ->
    [none] {""}
   *[other] {""} mà viết “{ $other }”
  }
    .cure = so lại hai câu; nếu cả hai đều đúng, hãy ghi “acknowledged: [{ $fingerprint }]” vào phần khai báo của bản dịch, hoặc vào bản ghi
    .what = Giống như fact-differs, nhưng lantoa không chắc: số viết bằng chữ, thứ trong tuần, số làm tròn, đoạn đã biết là cũ, bản dịch chưa ai xác nhận (“lantoa translate accept”), hoặc hai bản có số đoạn không khớp nhau.
    .why = Phần lớn những chỗ này có lý do, một số là lỗi. Cần có người xem lại.
    .example =
        Cần xem lại:
          vi: hơn một nghìn hai trăm đầu sách
          en: some 1,300 titles

name-differs = trong danh mục, “{ $fact }” có tên là “{ $other }”, mà đoạn này không viết như vậy
    .cure = dùng tên trong danh mục, hoặc thêm tên kia vào “aliases” của mục ấy; nếu viết như hiện nay là đúng, hãy ghi “acknowledged: [{ $fingerprint }]” vào phần khai báo của bản dịch, hoặc vào bản ghi
    .what = Bản tiếng Việt nhắc tới một đơn vị, cơ quan, con người, danh hiệu hay thuật ngữ trong bảng thuật ngữ, còn bản dịch gọi bằng tên khác, hoặc không gọi tên.
    .why = Nhiều tên tiếng Anh không có bản chính thức duy nhất. Trang gọi một cơ quan bằng ba tên thì người đọc đi tìm ba cơ quan.
    .example =
        Danh mục có: Ban Tuyên giáo và Dân vận Tỉnh ủy – Provincial Commission for Information, Education and Mass Mobilisation
        Cần xem lại:
          en: the provincial propaganda department

acknowledged-nothing = không còn chỗ khác nhau nào mang dấu “{ $fingerprint }”
    .cure = xóa dấu ấy khỏi “acknowledged”
    .what = Khóa “acknowledged” giữ dấu của những chỗ hai ngôn ngữ khác nhau mà biên tập viên đã xem là đúng. Một dấu không ứng với chỗ nào: lời đã đổi từ đó, hoặc chỗ khác nhau không còn.
    .why = Dấu thừa không che giấu gì, nhưng sau này không ai biết vì sao nó ở đó.
    .example =
        Sai: dấu đã xác nhận trước khi đoạn ấy được viết lại
        Đúng: dòng ấy không còn dấu đó

translation-old = bản dịch ({ $lang }) của “{ $id }” cũ hơn bản gốc ở { $count } chỗ
    .cure = sửa những chỗ ấy cho kịp rồi chạy “lantoa translate accept” với mục này; “lantoa status” cho biết chỗ nào đã đổi
    .what = Bản gốc của trang này đã đổi từ khi được dịch. lantoa biết điều đó nhờ các dấu mà bản dịch giữ cho từng đoạn của bản gốc.
    .why = Không thể nói với người đọc ngôn ngữ này khác với người đọc ngôn ngữ kia. Trong lúc chờ sửa, trang dịch tự ghi rõ những đoạn đã cũ.
    .example =
        bản gốc tiếng Việt trước đây: 210 hộ phân loại rác
        nay: 201 hộ phân loại rác
        trang tiếng Anh vẫn viết: 210 households sort their waste

bad-mark = “{ $value }” trong sổ theo dõi của bản dịch không phải là dấu do lantoa ghi
    .cure = xóa cả khóa “source:” rồi chạy “lantoa translate accept” với mục này
    .what = Khóa “source:” của bản dịch giữ dấu của từng đoạn mà nó được dịch từ đó: mỗi dấu tám chữ cái, do “lantoa translate” ghi.
    .why = Có một dấu sai thì không ai biết được đoạn ấy còn kịp bản gốc hay không.
    .example =
        Sai:
          source:
            title: đã kịp
        Đúng:
          source:
            title: bcdfghjk
