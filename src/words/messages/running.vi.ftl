### Lời của các lệnh khi chạy. Đầu tệp main.vi.ftl cho biết cách viết.

## Bản dịch: translate, status

help-translate = Giữ sổ theo dõi: mỗi bản dịch được dịch từ bản gốc nào
help-translate-long = Trong phần đầu của mỗi bản dịch, dưới khóa “source:”, có một dấu ngắn cho từng đoạn của bản gốc; nhờ đó lantoa biết đoạn nào đã đổi từ khi dịch. “start” tạo tệp cho bản dịch mới, có sẵn lời của bản gốc trong chú thích để dịch ngay bên dưới. “accept” xác nhận bản dịch đã theo kịp bản gốc. “minor” xác nhận chỗ đổi trong bản gốc (chẳng hạn một lỗi gõ) không ảnh hưởng đến bản dịch. Mục được gọi bằng mã, bằng đường dẫn của tệp, hoặc bằng thư mục (tất cả mục trong đó).
help-status = Cho biết tình trạng bản dịch và những việc đến hạn
help-status-long = Với từng chuyên mục và ngôn ngữ: bao nhiêu mục đã theo kịp, cũ hơn bản gốc, chưa theo dõi, hoặc còn thiếu. Sau đó, với từng mục, đoạn nào đã cũ: bản gốc trước kia (nếu git còn giữ), bản gốc bây giờ và bản dịch. Lệnh này không ghi gì cả.
help-arg-act = start, accept hoặc minor
help-arg-entry = Mã của mục, đường dẫn của tệp, hoặc thư mục
help-value-act = VIỆC
help-value-entry = MỤC
help-value-block = ĐOẠN
help-option-block = Chỉ đoạn này, theo số hoặc tên mà “lantoa status” hiện ra; dùng được nhiều lần
help-option-into = Chỉ bản dịch sang ngôn ngữ này
translate-file = Bản dịch: chỉ có lời. Hãy viết dưới các chú thích, bằng ngôn ngữ này; có tiêu đề thì trang mới hiện.
translate-slug-en = Phần cuối của địa chỉ tiếng Anh; bỏ trống thì lấy từ tiêu đề.
translate-slug-vi = Phần cuối của địa chỉ tiếng Việt; bỏ trống thì lấy từ tiêu đề.
translate-remark = do lantoa ghi, xin để nguyên
translate-created = Đã tạo “{ $path }”.
translate-renewed = Từ nay “{ $path }” được coi là đã theo kịp bản gốc.
translate-current = Không có gì phải làm: “{ $entry }” đã theo kịp, hoặc chưa có bản dịch.
translate-started = Không có gì phải làm: “{ $entry }” đã có bản dịch, hoặc các ngôn ngữ nằm cạnh nhau trong cùng một tệp.
translate-nothing = không có mục “{ $entry }”{ $nearest ->
    [none] {""}; hãy viết mã của mục hoặc đường dẫn của tệp
   *[other] {""}; có phải ý bạn là “{ $nearest }”?
  }
translate-no-site = không đọc được cấu hình của trang nên không nói gì được về các mục
translate-untracked = “{ $path }” chưa được theo dõi; trước hết hãy xác nhận cả bản dịch, không kèm “--block”
translate-no-block = “{ $path }” không có đoạn “{ $block }” nào khác bản gốc; “lantoa status” cho biết có những đoạn nào
translate-by-hand = không ghi gì cả, vì không thể sửa phần đầu của “{ $path }” mà giữ nguyên mọi thứ khác; hãy đặt mỗi khóa trên một dòng riêng
translate-exists = đã có “{ $path }”; không ghi gì cả
translate-unreadable = không đọc được “{ $path }”: { $reason }
status-section = Chuyên mục
status-lang = Ngôn ngữ
status-entries = Số mục
status-current = Theo kịp
status-old = Đã cũ
status-untracked = Chưa theo dõi
status-missing = Còn thiếu
status-total = Tổng cộng
status-is-current = { $file }: đã theo kịp bản gốc
status-is-old = { $file }: cũ hơn bản gốc ở { $count } chỗ
status-is-untracked = { $file }: chưa ghi nhận được dịch từ bản gốc nào
status-is-missing = { $file }: chưa có bản dịch ({ $lang })
status-block-changed = đoạn { $block } (dòng { $line } của bản gốc): đã đổi
status-block-added = đoạn { $block } (dòng { $line } của bản gốc): mới thêm
status-block-removed = đoạn { $block }: bản gốc không còn
status-was = trước
status-now = nay
status-here = bản dịch
status-next = Dịch chỗ còn thiếu bằng “lantoa translate start MỤC”; khi bản dịch đã theo kịp, hãy xác nhận bằng “lantoa translate accept MỤC”, hoặc “lantoa translate minor MỤC” nếu chỗ đổi không ảnh hưởng đến bản dịch.
status-due = Đến hạn:
status-nothing-due = Không có gì trong 60 ngày tới.
status-overdue = – quá hạn
status-due-report = báo cáo “{ $title }” ({ $file })
status-due-task = nhiệm vụ “{ $part }” của “{ $title }” ({ $file })
status-due-review = niêm yết lấy ý kiến đến ngày này: “{ $title }” ({ $file })
status-due-comes = “{ $title }” lên trang ({ $file })
status-due-goes = “{ $title }” thôi hiện ({ $file })
status-due-stale = chỉ tiêu “{ $part }” của “{ $title }” chưa có số liệu mới từ đó ({ $file })

rule-protected = không hạ mức hoặc tắt được quy tắc “{ $code }”
    .cure = hãy xóa dòng này và sửa những gì quy tắc nêu ra; nâng một quy tắc lên “error” thì lúc nào cũng được
    .what = Khóa “rules” trong site.yaml định mức độ của từng quy tắc. Quy tắc này giữ nguyên mức: nó bảo vệ con người (sự đồng ý, dữ liệu cá nhân, trẻ em), hoặc nó báo rằng có phần không đọc được, tức là sẽ thiếu trên trang.
    .why = Người được nêu tên có những quyền mà không cài đặt nào bỏ qua được (Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15). Còn nếu không báo về tệp không đọc được thì độc giả thiếu một trang mà không ai hay.
    .example =
        sai:
          rules:
            no-consent: off
        đúng (quy tắc này chỉ là cách viết):
          rules:
            straight-quotes: off

## Giữ lại mục có lỗi

held-built = { $count } mục có lỗi được giữ lại, phần còn lại vẫn được dựng:
held-checked = Khi dựng, { $count } mục sau sẽ được giữ lại cho đến khi sửa xong lỗi; thay vào đó là bản tốt gần nhất, nếu không có thì là một trang báo:
held-last = vẫn là bản tốt gần nhất, của { $day }
held-notice = tại địa chỉ là trang báo đang chỉnh sửa
held-neutral = người này tạm không được nêu tên và không có trang
held-nothing = không có phần nào được xuất bản
held-owner = phụ trách: { $owner }
strict-refused = còn lỗi nên không ghi gì (--strict); chuyên trang đang có vẫn giữ nguyên
help-option-strict = Nếu còn lỗi thì không ghi gì, thay vì chỉ giữ lại những mục có lỗi

sarif-root = Thư mục chứa content/
