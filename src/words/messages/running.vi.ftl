### Lời của các lệnh khi chạy. Đầu tệp main.vi.ftl cho biết cách viết.

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
