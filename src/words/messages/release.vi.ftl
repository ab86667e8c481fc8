### Phát hành và kiểm tra: release, verify. Đầu tệp main.vi.ftl cho biết cách viết.

help-release = Phát hành: ghi lại lời của mọi trang và mã băm của mọi tệp
help-release-long = Ghi “content/releases/<số>.json”: mã băm SHA-256 của lời từng trang và của từng tệp, số phiên bản của từng bài, và mã băm của lần phát hành trước. Lời các trang được giữ trong “content/releases/texts”, địa chỉ các trang trong “content/urls.lock”. Với “--sign”, bản kê được ký bằng khóa minisign. Mật khẩu của khóa lấy từ biến môi trường LANTOA_KEY_PASSWORD. Khi còn lỗi hoặc không có gì đổi, lệnh này không ghi gì.
help-verify = Cho biết một bài, một tệp hay một thư mục có đúng là bản đã phát hành không
help-verify-long = Kiểm tra một thư mục đã dựng, một gói ZIP dành cho báo chí, lời hay HTML của một bài báo đã in (“-” để đọc từ đầu vào chuẩn), hoặc một địa chỉ http trên máy này. Lệnh cho biết: đúng nguyên văn hay không, phiên bản nào, còn hiện hành hay đã được đính chính, chữ nào khác bản gốc. Mã thoát: 0 là đúng và còn hiện hành; 1 là khác, đã đính chính, đã gỡ hoặc không nhận ra; 2 là viết lệnh sai; 3 là máy có lỗi.
help-arg-target = Thư mục, tệp .zip, .html, .txt, .md, địa chỉ http://localhost/…, hoặc “-”
help-value-target = ĐÍCH
help-value-key-file = TỆP-KHÓA
help-value-public-key = KHÓA
help-option-sign = Ký bằng khóa minisign trong tệp này, nằm ngoài thư mục của trang; bỏ trống thì lấy khóa từ biến môi trường LANTOA_SIGNING_KEY
help-option-dry-run = Chỉ cho biết sẽ làm gì, không ghi gì
help-option-key = Khóa công khai của minisign, hoặc tệp của khóa (mặc định: “public_key” trong site.yaml)
help-option-site = Thư mục chứa content/ có các lần phát hành (mặc định: thư mục hiện tại)

release-refused = nội dung còn lỗi nên chưa phát hành được; không tệp nào được ghi
release-unsound = bản kê vừa lập không đọc lại được; không tệp nào được ghi
release-unsigned = không ký được bản kê; không tệp nào được ghi
release-exists = “{ $path }” đã có sẵn nên không ghi đè; không tệp nào được ghi
release-no-key = chưa có khóa để ký: hãy nêu tệp sau “--sign” hoặc đặt biến môi trường LANTOA_SIGNING_KEY
release-key-inside = khóa “{ $path }” nằm trong thư mục của trang; hãy giữ khóa ở nơi khác, vì ai sửa được bài thì không được ký thay
release-key-unread = không đọc được khóa “{ $path }”: { $reason }
release-key-bad = đây không phải là khóa bí mật của minisign
release-key-cost = khóa này đòi nhiều bộ nhớ hơn mức cho phép
release-password-needed = khóa có mật khẩu: hãy đặt mật khẩu vào biến môi trường LANTOA_KEY_PASSWORD
release-password = mật khẩu trong LANTOA_KEY_PASSWORD không mở được khóa
release-other-key = khóa { $id } không phải là khóa mà site.yaml nêu ở “public_key” ({ $known })
release-nothing = Không có gì thay đổi từ lần phát hành số { $number }; không ghi gì.
release-made = Đã phát hành số { $number }: “{ $path }”.
release-would = Sẽ phát hành số { $number }: “{ $path }”; lần này chưa ghi gì.
release-counts = { $pages } trang: mới { $new }, thay đổi { $changed }, trong đó có đính chính { $corrected }, không còn { $removed }. { $files } tệp.
release-silent = Có { $count } trang đổi lời mà không kèm đính chính:
release-signed = Bản phát hành số { $number } đã được ký bằng khóa { $id }.
release-not-signed = Bản phát hành này chưa được ký.

verify-genuine = Đúng nguyên văn bản hiện hành: “{ $title }”.
verify-excerpt = Trích đúng bản hiện hành: “{ $title }”; không chữ nào bị đổi, lược { $words } trên { $of } chữ.
verify-corrected = Đúng một bản cũ: “{ $title }”. Bài này đã thay đổi từ đó; bản hiện hành là phiên bản { $current }, { $updated }.
verify-altered = Khác bản gốc ở { $count } chỗ: “{ $title }”.
verify-altered-old = Bài in lấy từ một bản cũ; bản hiện hành là phiên bản { $current }, { $updated }.
verify-retracted = Bài này đã được rút: “{ $title }”.
verify-withdrawn = Bài này không còn trên trang: “{ $title }”.
verify-unknown = Không nhận ra đây là bài nào trong các bản phát hành.
verify-page = Phiên bản { $version }, { $updated }, phát hành số { $release }. Địa chỉ: { $address }
verify-page-undated = Phiên bản { $version }, phát hành số { $release }. Địa chỉ: { $address }
verify-changed = bài in ghi “{ $theirs }” · bản gốc ghi “{ $ours }” (… { $before } [{ $ours }] { $after } …)
verify-put-in = bài in thêm “{ $theirs }” (… { $before } [ ] { $after } …)
verify-taken-out = bài in bỏ “{ $ours }” (… { $before } [{ $ours }] { $after } …)
verify-correction = trước ghi “{ $theirs }” · nay là “{ $ours }” (… { $before } [{ $ours }] { $after } …)
verify-around = Ngoài phần của bản gốc còn có: “{ $text }”
verify-added = Giữa bài có đoạn không phải của bản gốc: “{ $text }”
verify-moved = { $words } chữ đứng ở chỗ khác so với bản gốc.
verify-excerpt-of = Lược { $words } trên { $of } chữ của bản gốc.

verify-folder-genuine = Đúng là bản phát hành số { $number } ({ $made }): { $files } tệp, không tệp nào thiếu, thừa hay bị sửa.
verify-folder-differs = Khác bản phát hành số { $number } ({ $made }): thiếu { $missing } tệp, bị sửa { $altered }, thừa { $extra }.
verify-file-missing = thiếu: { $path }
verify-file-altered = bị sửa: { $path }
verify-file-extra = thừa: { $path }
verify-chain-broken = Bản kê số { $number } không nối đúng với bản kê số { $next }.
verify-manifest-bad = không đọc được bản kê “{ $path }”: { $reason }
verify-folder-none = “{ $path }” không có “releases/<số>.json”, nên không biết phải so với bản nào

verify-seal-good = Chữ ký đúng, khóa { $id }.
verify-seal-no-key = Có chữ ký, nhưng chưa kiểm tra được vì không biết khóa công khai; hãy nêu khóa sau “--key”.
verify-seal-none = Bản phát hành này không có chữ ký.
verify-seal-missing = Thiếu chữ ký, dù chuyên trang có khóa công khai: không chứng minh được bản kê này là thật.
verify-seal-altered = Chữ ký không khớp: bản kê đã bị sửa sau khi ký.
verify-seal-other = Chữ ký do khóa khác ký: { $id }.
verify-seal-bad = Tệp chữ ký bị hỏng.

verify-kit-current = Gói nguyên vẹn và là bản hiện hành: “{ $path }”, phát hành số { $number }.
verify-kit-old = Gói nguyên vẹn, nhưng là bản của lần phát hành số { $number }; nay đã có bản khác (“{ $path }”).
verify-kit-whole = Mọi tệp trong gói khớp với bản kê trong gói, nhưng không lần phát hành nào ghi gói này: chưa thể nói là của chuyên trang.
verify-kit-differs = Gói không còn nguyên vẹn: thiếu { $missing } tệp, bị sửa { $altered }, thừa { $extra }.
verify-kit-bad = không đọc được gói “{ $path }”: { $reason }

verify-no-releases = chưa biết lần phát hành nào: hãy chạy lệnh trong thư mục của trang, hoặc nêu thư mục ấy sau “--site”
verify-unread = không đọc được “{ $path }”: { $reason }
verify-too-large = “{ $path }” lớn hơn { $limit } MB
verify-type = không biết “{ $path }” là gì; kiểm tra được thư mục và các tệp .zip, .html, .htm, .txt, .md. Bài trong Word thì lưu thành .txt (văn bản thuần) rồi kiểm tra
verify-key-bad = đây không phải là khóa công khai của minisign
verify-address = “{ $address }” không phải địa chỉ http trên máy này; chỉ kiểm tra được http://localhost/…, http://127.0.0.1/… và http://[::1]/…. Hãy tải trang về rồi kiểm tra tệp
verify-fetch = không tải được “{ $address }”: { $reason }
