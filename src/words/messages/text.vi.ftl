### Chữ Việt. Đầu tệp main.vi.ftl cho biết cách viết.

## Bảng mã và ký tự

legacy-encoding = đoạn này còn ở bảng mã cũ { $encoding }: “{ $text }” lẽ ra là “{ $decoded }”
    .cure = hãy chạy “lantoa text convert” với tệp này rồi đọc lại, hoặc gõ lại đoạn này bằng Unicode
    .what = Đoạn văn gõ bằng TCVN3 (phông .Vn…), VNI (phông VNI-…) hoặc VIQR được chép nguyên sang đây. Những bảng mã có trước Unicode ấy mượn chỗ của ký tự khác, nên thiếu phông cũ thì không ai đọc được.
    .why = Người đọc chỉ thấy ký tự lạ, máy tìm kiếm không tìm ra, máy đọc màn hình đọc sai. Văn bản của cơ quan nhà nước dùng Unicode theo TCVN 6909:2001.
    .example =
        sai: Céng hoµ x· héi chñ nghÜa ViÖt Nam
        đúng: Cộng hòa xã hội chủ nghĩa Việt Nam

confusable-letter = “{ $text }” có chữ trông giống chữ khác; đúng ra là “{ $better }”
    .cure = hãy gõ lại từ này bằng bộ gõ tiếng Việt, bảng mã Unicode
    .what = Trong từ có một chữ nhìn giống chữ cái tiếng Việt mà không phải: chữ Ð của Iceland thay cho Đ, chữ а của Nga hay chữ ο của Hy Lạp thay cho a, o, hoặc dấu thanh loại đã bỏ.
    .why = Mắt không phân biệt được nhưng máy thì có: tìm “Đồng Tâm” không ra “Ðồng Tâm”, xếp vần cũng sai. Bảng chữ dễ lẫn: Unicode UTS #39.
    .example =
        sai: Ðồng Tâm (chữ Ð mã U+00D0)
        đúng: Đồng Tâm (chữ Đ mã U+0110)

invisible-character = ký tự { $char } không nhìn thấy được, ở chỗ ▯ trong “{ $text }”
    .cure = hãy xóa từ này rồi gõ lại, hoặc chép đoạn văn bằng cách “dán văn bản thuần”
    .what = Văn bản chép từ trang web hay tệp PDF thường kèm ký tự không hiện ra: dấu cách rộng bằng không, dấu nối mềm, dấu đổi chiều chữ, dấu cách lạ.
    .why = Ký tự ẩn chia cắt từ khi tìm kiếm và làm ngắt dòng sai chỗ; dấu đổi chiều chữ còn có thể đảo thứ tự chữ trên màn hình (Unicode UTR #36).
    .example =
        sai: đoàn▯kết, trong đó ▯ là dấu cách rộng bằng không (U+200B)
        đúng: đoàn kết

## Chính tả

tone-placement = { $by ->
        [setting] “{ $text }” đặt dấu thanh khác với khóa “tone” trong site.yaml, theo đó là “{ $better }”
        [usage] “{ $text }” đặt dấu thanh khác với phần lớn bài của chuyên trang, theo đó là “{ $better }”
       *[none] “{ $text }” đặt dấu thanh sai chỗ; đúng là “{ $better }”
    }
    .cure = hãy sửa theo cách của chuyên trang; tên riêng thì giữ như trong văn bản công nhận và ghi đúng như thế vào danh mục
    .what = Ở oa, oe, uy không có âm cuối, dấu thanh có hai cách đặt: cũ (hòa, thủy, khỏe) và mới (hoà, thuỷ, khoẻ). Chuyên trang chọn một cách bằng khóa “tone” trong site.yaml; không chọn thì theo cách dùng nhiều nhất. Có âm cuối thì chỉ có một cách: hoàn, không phải hòan.
    .why = Hai cách đều đang dùng: Quyết định 1989/QĐ-BGDĐT năm 2018 theo cách mới, tên luật còn theo cách cũ. Nhưng trong cùng một trang mà lẫn lộn thì trông cẩu thả, và đối chiếu chữ sẽ không khớp.
    .example =
        sai (trang dùng cách cũ): khoẻ, thuỷ lợi, đòan kết
        đúng: khỏe, thủy lợi, đoàn kết

misspelt-phrase = “{ $text }” có lẽ là “{ $better }”
    .cure = hãy sửa chữ sai; nếu là nguyên văn một bản in thì ghi vào “as_printed” của văn bản ấy
    .what = Cụm từ quen thuộc bị gõ sai một chữ, thành một âm tiết cũng có thật nên khó thấy: dảng ủy, nông thông mới. Vần uơ trước âm cuối (truờng) và ng, ngh lẫn nhau (ngèo, nghành) cũng thuộc loại này.
    .why = Chính chỉ thị mà cuộc vận động này dựa vào cũng in “dảng ủy”: lỗi kiểu ấy lọt qua mọi lần đọc, rồi được các báo chép lại.
    .example =
        sai: các huyện ủy, dảng ủy trực thuộc
        đúng: các huyện ủy, đảng ủy trực thuộc

body-capitals = { $better ->
        [none] “{ $text }” viết hoa toàn bộ
       *[other] “{ $text }” viết hoa khác với danh mục, trong đó là “{ $better }”
    }
    .cure = hãy viết hoa như trong danh mục; tiêu đề thì chỉ viết hoa chữ đầu, giao diện lo phần trình bày
    .what = Tên cơ quan, tổ chức có trong danh mục (registry/bodies.yaml) được viết hoa hay viết thường khác đi, hoặc cả một đoạn dài viết toàn chữ hoa.
    .why = Tên cơ quan viết hoa chữ đầu của mỗi thành phần chứ không phải mọi chữ (Nghị định 30/2020/NĐ-CP, Phụ lục II). Đoạn toàn chữ hoa khó đọc, máy đọc màn hình có khi đánh vần từng chữ.
    .example =
        sai: Ủy Ban Mặt Trận Tổ Quốc Việt Nam
        đúng: Ủy ban Mặt trận Tổ quốc Việt Nam

## Trình bày

straight-quotes = dấu nháy thẳng lẫn giữa dấu nháy cong: { $text }; đúng là { $better }
    .cure = hãy thay dấu nháy thẳng bằng dấu nháy cong như ở các chỗ khác trong bài
    .what = Bài đã dùng dấu nháy cong “ ” mà ở đây lại là dấu nháy thẳng của bàn phím.
    .why = Chép từ nhiều nguồn mới ra lẫn lộn như vậy; trên bản in và trên báo lấy lại, chỗ lẫn lộn hiện rõ.
    .example =
        sai: Quỹ "Vì người nghèo" và phong trào “Toàn dân đoàn kết”
        đúng: Quỹ “Vì người nghèo” và phong trào “Toàn dân đoàn kết”

double-space = khoảng trắng hoặc dấu câu sai chỗ: “{ $text }”; đúng là “{ $better }”
    .cure = hãy để một dấu cách giữa hai từ, không cách trước dấu câu, cách một lần sau dấu câu; gạch ngang giữa câu là “–”
    .what = Có hai dấu cách liền nhau, dấu cách đứng trước dấu câu, dấu phẩy dính liền chữ sau, hoặc gạch nối đứng thay gạch ngang.
    .why = Trình duyệt có thể ngắt dòng ngay trước dấu câu, và người đọc loa nghỉ sai chỗ. Những cụm viết gạch nối theo thể thức như “kinh tế - xã hội” thì không tính.
    .example =
        sai: Bà con họp ,bàn  rồi làm
        đúng: Bà con họp, bàn rồi làm

number-style = “{ $text }” viết theo lối của ngôn ngữ kia; ở đây là “{ $better }”
    .cure = hãy viết số, ngày, giờ theo ngôn ngữ của bài
    .what = Bài tiếng Việt mà viết số, ngày, giờ theo lối tiếng Anh, hoặc ngược lại. Chỉ báo khi chắc chắn; “1.284” đứng một mình thì không, vì đọc cách nào cũng được.
    .why = Dấu chấm và dấu phẩy đổi vai giữa hai ngôn ngữ: viết lẫn thì người đọc có thể hiểu sai số tiền đến nghìn lần. Cách viết của từng ngôn ngữ có trong CLDR của Unicode.
    .example =
        sai (bài tiếng Việt): 1,284.5 triệu đồng; 18 November 2026
        đúng: 1.284,5 triệu đồng; 18/11/2026

## lantoa text

help-text = Chuyển chữ bảng mã cũ (TCVN3, VNI, VIQR) sang Unicode
help-text-long = “lantoa text convert TỆP” in tệp ra sau khi chuyển những đoạn còn ở TCVN3 (phông .Vn…), VNI (phông VNI-…) hoặc VIQR sang Unicode; đoạn nào đã là Unicode thì giữ nguyên. Với “--write”, tệp được ghi lại, bản cũ còn trong TỆP.bak. Chữ hoa của phông .VnTimeH chỉ có trong phông chứ không có trong tệp, nên ra chữ thường: hãy đọc lại rồi sửa.
help-value-task = VIỆC
help-value-file = TỆP
help-value-encoding = BẢNG-MÃ
help-arg-task = Việc cần làm: convert
help-arg-file = Tệp văn bản cần chuyển, như .md, .yaml, .txt
help-option-from = Bảng mã của tệp: tcvn3, vni hoặc viqr (mặc định: tự nhận ra từng đoạn)
help-option-write-text = Ghi lại tệp, giữ bản cũ trong TỆP.bak

text-converted = đã chuyển { $count } dòng từ { $encoding }
text-nothing = trong “{ $path }” không có đoạn nào chắc chắn ở bảng mã cũ, nên không chuyển gì
text-doubtful = có dòng mang dấu hiệu của bảng mã cũ nhưng chưa chắc, nên để nguyên: dòng { $lines }; nếu biết bảng mã, hãy ghi “--from”
text-written = Đã ghi “{ $path }”; bản cũ còn trong “{ $backup }”.
text-backup-there = không ghi gì, vì đã có “{ $backup }”; hãy chuyển tệp ấy đi nơi khác rồi chạy lại lệnh
text-changed = không ghi gì, vì “{ $path }” vừa bị sửa ở nơi khác; hãy chạy lại lệnh
text-not-text = “{ $path }” không phải tệp văn bản thuần; nếu là tệp Word, hãy lưu thành .txt trước
text-unknown-bytes = “{ $path }” không phải UTF-8 và cũng chưa rõ ở bảng mã nào; nếu biết, hãy ghi “--from”
