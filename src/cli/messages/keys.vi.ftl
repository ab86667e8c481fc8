### Lời giải nghĩa từng khóa bằng tiếng Việt. keys.en.ftl là bản tiếng Anh: cùng id, cùng thuộc tính.
### Dùng trong JSON Schema (lantoa schema) và trong chú thích của tệp mới (lantoa add).
###
###   key-KHÓA             khóa chung của mọi loại
###   key-LOẠI-KHÓA        khóa riêng của một loại; khóa nằm bên trong thì nối thêm tên
###   giá trị              là gì và viết thế nào; một, hai câu, có dấu chấm
###   .example             một giá trị mẫu, không ngoặc kép; có khi cần (chữ, số, id)
###
### Sự đồng ý luôn có mẫu là false: không ai đồng ý thay người khác chỉ vì bỏ một dấu #.

## Khóa chung của mọi loại

key-title = Tiêu đề, đặt trong ngoặc kép.
    .example = Thôn Một trồng 200 m đường hoa đầu tiên
key-name = Tên đầy đủ, đặt trong ngoặc kép. Trong tệp YAML ghi cả hai ngôn ngữ: vi và en.
    .example = Thôn Một
key-id = Tên mà các mục khác dùng để nhắc tới mục này; chữ không dấu, đặt rồi thì không đổi. Không ghi thì lấy đường dẫn của tệp; trong danh sách YAML thì phải ghi.
    .example = duong-hoa
key-slug = Phần cuối của địa chỉ trang: chữ thường không dấu, chữ số và gạch nối. Không ghi thì lấy từ tiêu đề. Đã phát hành rồi thì không đổi.
    .example = duong-hoa-thon-mot
key-summary = Một, hai câu cho biết mục này nói gì; hiện trong danh sách và khi chia sẻ.
    .example = Hai buổi sáng cuối tuần, 35 hộ ra đường cùng làm.
key-short = Tên gọn, dùng ở chỗ hẹp.
    .example = Đường hoa thôn Một
key-date = Ngày đăng hoặc ngày ban hành: năm-tháng-ngày, khi cần giờ thì thêm sau chữ T như 2026-11-18T07:30. Ngày ở tương lai thì đến lúc ấy mục mới hiện (riêng sự kiện hiện ngay).
key-updated = Ngày sửa lần cuối, hiện trên trang.
key-expires = Từ thời điểm này mục không hiện nữa.
    .example = 2026-12-31T17:00
key-draft = true nếu còn là bản nháp, chưa phát hành. Viết xong thì xóa dòng này.
key-audience = Ai được đọc: public (mọi người) hoặc internal (nội bộ; không hiện trên chuyên trang và bị cảnh báo).
key-owner = Cơ quan chịu trách nhiệm về mục này: id trong registry/bodies.yaml.
    .example = btgdv
key-goals = Những nội dung của Cuộc vận động mà mục này góp phần: danh sách id trong goals/.
    .example = c1
key-areas = Những khu dân cư được nói tới: danh sách id trong areas/.
    .example = vi-du/thon-mot
key-units = Những đơn vị hành chính được nói tới: danh sách id trong registry/units.yaml.
    .example = vi-du
key-people = Những người được nói tới: danh sách id trong people/.
    .example = p-1
key-bodies = Những cơ quan, tổ chức được nói tới: danh sách id trong registry/bodies.yaml.
    .example = mttq-vi-du
key-documents = Những văn bản làm căn cứ hoặc được nói tới: danh sách id trong documents/.
    .example = bao-cao-vi-du
key-events = Những sự kiện được nói tới: danh sách id trong events/.
    .example = ngay-hoi-thon-mot
key-models = Những mô hình tự quản có ở đây hoặc được nói tới: danh sách id trong models/.
    .example = m-duong-hoa
key-news = Những tin bài thuộc về mục này: danh sách id trong news/.
    .example = duong-hoa-thon-mot
key-aliases = Những tên gọi khác, để tìm ra mục này; hiện ở dòng “Tên khác”.
    .example = Làng Một
key-note = Lời ghi chú cho người đọc, ghi cả hai ngôn ngữ: vi và en. Mục có ghi chú thì không bị nhắc khi thiếu bản dịch.
    .example = Số liệu sơ bộ
key-rights = Người khác được dùng lại mục này thế nào, ghi cả hai ngôn ngữ: vi và en.
    .example = Được dùng lại, ghi rõ nguồn
key-picture = Ảnh đầu trang: tên tệp ảnh đặt cạnh tệp này. Lời tả ảnh ghi ở “pictures”.
    .example = duong-hoa.jpg
key-pictures = Lời cho từng ảnh: tệp, lời tả, chú thích, tác giả, điều kiện dùng lại. Bản dịch chỉ ghi tệp, lời tả và chú thích.
key-pictures-file = Tên tệp ảnh, đúng cả chữ hoa, chữ thường.
    .example = duong-hoa.jpg
key-pictures-alt = Ảnh có gì, tả bằng lời cho người không nhìn thấy.
    .example = Hai phụ nữ tưới hoa dọc đường thôn
key-pictures-caption = Chú thích hiện dưới ảnh.
    .example = Chị em chăm hoa sáng Chủ nhật
key-pictures-credit = Tác giả ảnh, ghi cả hai ngôn ngữ: vi và en.
    .example = Ảnh: Ban Biên tập
key-pictures-people = Những người có trong ảnh: danh sách id trong people/. Chỉ người đã đồng ý mới được đăng ảnh.
    .example = p-1
key-pictures-rights = Người khác được dùng lại ảnh thế nào, ghi cả hai ngôn ngữ: vi và en.
    .example = Được dùng lại
key-valid_from = Ngày đầu tiên tồn tại hoặc có hiệu lực.
    .example = 2025-07-01
key-valid_to = Ngày cuối cùng tồn tại hoặc có hiệu lực; sau ngày ấy trang ghi là đã kết thúc.
    .example = 2026-06-30
key-succeeded_by = Điều thay thế mục này, chẳng hạn đơn vị mới sau sáp nhập: một id hoặc danh sách id cùng loại.
    .example = vi-du
key-merged_from = Những mục đã gộp thành mục này: một id hoặc danh sách id cùng loại.
    .example = vi-du
key-basis = Văn bản làm căn cứ: một id hoặc danh sách id trong documents/.
    .example = bao-cao-vi-du
key-acknowledged = Những chỗ hai ngôn ngữ khác nhau mà vẫn đúng: các dấu mà lantoa đã nêu khi thấy chỗ khác ấy.
    .example = bcdfghjk
key-fictional = true nếu nội dung là hư cấu; trang sẽ nói rõ như vậy.
key-period-from = Ngày đầu.
    .example = 2026-01-01
key-period-to = Ngày cuối.
    .example = 2026-12-31

key-corrections = Từng chỗ đã sửa sau khi đăng: ngày sửa, trước đây ghi gì, nay ghi gì.
key-corrections-date = Ngày sửa, kèm giờ nếu biết. Bỏ trống thì đây là yêu cầu chưa được giải quyết, người đọc không thấy.
    .example = 2026-11-19T14:20
key-corrections-requested = Ngày có người yêu cầu đính chính. Luật định thời hạn trả lời là mười ngày.
    .example = 2026-11-09
key-corrections-block = Vị trí trong bài: số thứ tự của đoạn, tiêu đề hoặc gạch đầu dòng, đếm từ 1 kể từ đầu bài; trang sẽ đánh dấu chỗ ấy.
    .example = 2
key-corrections-was = Trước đây ghi gì, bằng cả hai ngôn ngữ: vi và en.
    .example = 210 hộ
key-corrections-now = Nay ghi gì, bằng cả hai ngôn ngữ: vi và en.
    .example = 201 hộ
key-retracted = Bài đã bị gỡ: trang vẫn còn, nói rõ đã gỡ và vì sao; nội dung, ảnh và tóm tắt không còn được công bố ở bất cứ đâu.
key-retracted-date = Gỡ khi nào.
    .example = 2026-11-20T09:00
key-retracted-reason = Lý do, trong một câu, bằng cả hai ngôn ngữ: vi và en.
    .example = Số liệu lấy từ một báo cáo đã bị thu hồi.

## Tin bài

key-news-kind = Bài thuộc loại nào: own (bài của chuyên trang, mặc định), notice (thông báo), republished (đăng lại), correction (đính chính).
key-news-lead = true nếu bài dẫn đầu trang chủ.
key-news-source = Nguồn của bài đăng lại.
key-news-source-name = Tên báo, đài hoặc cơ quan đã đăng bài gốc.
    .example = Báo Ví Dụ
key-news-source-author = Tác giả của bài gốc.
    .example = Nguyễn Văn A
key-news-source-url = Địa chỉ của bài gốc.
    .example = https://example.vn/bai-goc
key-news-source-published = Ngày bài gốc ra mắt.
key-news-source-agreement = Thỏa thuận cho phép đăng lại.
    .example = Thỏa thuận số 01/2026
key-news-republished_at = Ngày đăng lại ở chuyên trang này.
key-news-corrects = Với bài đính chính: id của bài được đính chính.
    .example = duong-hoa-thon-mot
key-news-corrected = Ngày bài này được sửa.
key-news-notice = Với danh sách lấy ý kiến: niêm yết từ ngày nào đến ngày nào.
key-news-notice-from = Ngày bắt đầu niêm yết.
    .example = 2026-11-01
key-news-notice-to = Ngày cuối niêm yết.
    .example = 2026-11-10

## Nội dung Cuộc vận động

key-goal-order = Thứ tự trong năm nội dung, bằng số.
    .example = 1
key-goal-aims = Những mục tiêu của nội dung này, mỗi mục tiêu có các chỉ tiêu.
key-goal-aims-id = Id của mục tiêu, không dấu.
    .example = c1-m1
key-goal-aims-title = Mục tiêu là gì, ghi cả hai ngôn ngữ: vi và en.
    .example = Giảm nghèo bền vững
key-goal-aims-indicators = Những chỉ tiêu đo mục tiêu này.
key-goal-aims-indicators-id = Id của chỉ tiêu, không trùng trong cả chuyên trang.
    .example = ty-le-ho-ngheo
key-goal-aims-indicators-name = Tên chỉ tiêu, ghi cả hai ngôn ngữ: vi và en.
    .example = Tỷ lệ hộ nghèo
key-goal-aims-indicators-unit = Đơn vị tính, ghi cả hai ngôn ngữ: vi và en.
    .example = %
key-goal-aims-indicators-direction = Thế nào là tốt: up (tăng là tốt) hoặc down (giảm là tốt).
key-goal-aims-indicators-target = Mức phải đạt và năm đạt.
key-goal-aims-indicators-target-year = Năm phải đạt.
    .example = 2030
key-goal-aims-indicators-target-value = Mức phải đạt, bằng số; phần thập phân viết sau dấu chấm.
    .example = 1.5
key-goal-aims-indicators-values = Số liệu từng năm: mỗi dòng một năm và một số; chưa có số thì để trống sau dấu hai chấm.
    .example = 1.9
key-goal-aims-indicators-source = Văn bản cho số liệu: id trong documents/.
    .example = bao-cao-vi-du
key-goal-aims-indicators-note = Lời ghi chú về chỉ tiêu, ghi cả hai ngôn ngữ: vi và en.
    .example = Theo chuẩn nghèo đa chiều
key-goal-aims-indicators-breaks = Những năm mà địa giới thay đổi, số liệu trước và sau không so được.
    .example = 2025
key-goal-aims-indicators-every_years = Mấy năm mới có số một lần; bỏ trống là mỗi năm. lantoa check sẽ nhắc khi số liệu chậm.
    .example = 5

## Khu dân cư

key-area-unit = Đơn vị hành chính mà khu dân cư thuộc về: id trong registry/units.yaml.
    .example = vi-du
key-area-type = Loại: thon (thôn), to-dan-pho (tổ dân phố), ban (bản), ap (ấp).
key-area-households = Số hộ.
    .example = 120
key-area-population = Số dân.
    .example = 460
key-area-titled_households = Số hộ đạt danh hiệu, theo từng năm.
key-area-titled_households-title = Danh hiệu của hộ: id trong registry/titles.yaml.
    .example = gia-dinh-van-hoa
key-area-titled_households-year = Năm đạt danh hiệu.
    .example = 2025
key-area-titled_households-count = Số hộ đạt trong năm ấy.
    .example = 109
key-area-former = Những tên cũ của khu dân cư, mỗi tên với ngày cuối dùng tên ấy.
key-area-former-name = Tên cũ, ghi cả hai ngôn ngữ: vi và en.
    .example = Thôn Thượng
key-area-former-unit = Đơn vị hành chính khi ấy: id trong registry/units.yaml.
    .example = vi-du
key-area-former-to = Ngày cuối dùng tên ấy.
    .example = 2025-06-30
key-area-stub = true nếu mới có tên, chưa viết gì.

## Mô hình tự quản

key-model-since = Ngày bắt đầu.
    .example = 2023-03-08
key-model-lead = Tổ chức phụ trách: id trong registry/bodies.yaml.
    .example = mttq-vi-du
key-model-members = Số người tham gia.
    .example = 35
key-model-indicators = Những chỉ tiêu mà mô hình góp phần: danh sách id chỉ tiêu trong goals/. Hai mô hình cùng nơi, cùng nội dung mà chỉ tiêu khác nhau thì không chồng chéo.
    .example = g3b
key-model-replicated_in = Những khu dân cư đã làm theo: danh sách id trong areas/.
    .example = vi-du/thon-mot
key-model-evidence = Văn bản chứng minh: danh sách id trong documents/.
    .example = bao-cao-vi-du

## Người được khen thưởng

key-person-family = Họ.
    .example = Nguyễn
key-person-middle = Tên đệm.
    .example = Văn
key-person-given = Tên.
    .example = An
key-person-sort = Tên dùng để xếp thứ tự, khi khác với tên.
    .example = An
key-person-minor = true nếu là trẻ em; khi đó cần cả trẻ em và người giám hộ đồng ý.
key-person-birth_year = Năm sinh; không bao giờ hiện trên trang.
    .example = 1965
key-person-consent = Sự đồng ý của người được nêu tên. Thiếu phần này và thiếu cả “legal_basis” thì trang không nêu tên.
key-person-consent-names = true nếu đồng ý cho nêu tên.
    .example = false
key-person-consent-photo = true nếu đồng ý cho đăng ảnh.
    .example = false
key-person-consent-child_agrees = true nếu trẻ em đồng ý.
    .example = false
key-person-consent-guardian_agrees = true nếu người giám hộ đồng ý.
    .example = false
key-person-consent-on = Ngày đồng ý.
    .example = 2026-09-30
key-person-consent-ref = Số hồ sơ lưu giấy đồng ý.
    .example = PDT-001
key-person-consent-withdrawn = Ngày rút lại sự đồng ý; từ đó trang không nêu tên nữa.
    .example = 2026-10-15
key-person-legal_basis = Luật hoặc quyết định cho phép nêu tên mà không cần sự đồng ý.
    .example = Quyết định số 15/QĐ-UBND
key-person-display = Cách gọi chung khi không được nêu tên, ghi cả hai ngôn ngữ: vi và en.
    .example = Một công dân

## Khen thưởng

key-commendation-form = Hình thức khen thưởng: id trong registry/award-forms.yaml.
    .example = giay-khen
key-commendation-title = Danh hiệu, khi hình thức là danh hiệu: id trong registry/titles.yaml.
    .example = khu-dan-cu-van-hoa
key-commendation-subject = Ai được khen: ghi đúng một trong các khóa person, area, model, collective, household.
key-commendation-subject-person = Một người: id trong people/.
    .example = p-1
key-commendation-subject-area = Một khu dân cư: id trong areas/.
    .example = vi-du/thon-mot
key-commendation-subject-model = Một mô hình tự quản: id trong models/.
    .example = m-duong-hoa
key-commendation-subject-collective = Một tập thể không có trang riêng: tên bằng cả hai ngôn ngữ, vi và en.
    .example = Chi hội Phụ nữ thôn Một
key-commendation-subject-household = Một hộ không có trang riêng: tên bằng cả hai ngôn ngữ, vi và en. Chỉ nêu khi hộ đồng ý.
    .example = Một gia đình ở thôn Một
key-commendation-area = Nơi có việc làm được khen: id trong areas/.
    .example = vi-du/thon-mot
key-commendation-issuer = Cơ quan ra quyết định: id trong registry/bodies.yaml.
    .example = mttq-vi-du
key-commendation-number = Số của quyết định, chép đúng bản gốc và đặt trong ngoặc kép.
    .example = 15/QĐ-UBND
key-commendation-year = Năm được khen; không ghi thì lấy năm của “date”.
    .example = 2026
key-commendation-reason = Khen vì việc gì, cụ thể và có con số nếu có; ghi cả hai ngôn ngữ: vi và en.
    .example = Hiến 320 m² đất mở rộng đường thôn
key-commendation-criteria_met = Những tiêu chí đã đạt: danh sách id tiêu chí trong registry/criteria.yaml.
    .example = tc-1
key-commendation-notice = Danh sách niêm yết công khai từ ngày nào đến ngày nào.
key-commendation-notice-from = Ngày bắt đầu niêm yết.
    .example = 2026-11-01
key-commendation-notice-to = Ngày cuối niêm yết.
    .example = 2026-11-10
key-commendation-notice-place = Niêm yết ở đâu, ghi cả hai ngôn ngữ: vi và en.
    .example = Nhà văn hóa thôn
key-commendation-evidence = Văn bản chứng minh: danh sách id trong documents/.
    .example = bao-cao-vi-du
key-commendation-revoked = Quyết định hủy bỏ, nếu có.
key-commendation-revoked-number = Số của quyết định hủy bỏ.
    .example = 19/QĐ-UBND
key-commendation-revoked-date = Ngày của quyết định hủy bỏ.
key-commendation-revoked-reason = Vì sao hủy bỏ, ghi cả hai ngôn ngữ: vi và en.
    .example = Hồ sơ kê khai chưa đúng
key-commendation-ad_hoc = true nếu khen đột xuất ngay sau việc làm, ngoài đợt xét hằng năm.
key-commendation-event = Sự kiện trao khen thưởng: id trong events/.
    .example = ngay-hoi-thon-mot

## Văn bản

key-document-number = Số và ký hiệu, chép đúng bản gốc và đặt trong ngoặc kép.
    .example = 15-QĐ/TU
key-document-series = Văn bản theo thể thức của ai: party (Đảng), state (Nhà nước), front (Mặt trận), joint (liên tịch).
key-document-effective = Ngày có hiệu lực.
key-document-issuer = Cơ quan ban hành: id trong registry/bodies.yaml.
    .example = mttq-vi-du
key-document-issuers = Những cơ quan cùng ban hành: danh sách id trong registry/bodies.yaml.
    .example = mttq-vi-du
key-document-issuer_text = Tên cơ quan ban hành khi không có trong bodies.yaml, ghi cả hai ngôn ngữ: vi và en.
    .example = Chính phủ
key-document-implements = Những văn bản mà văn bản này thực hiện: danh sách id trong documents/.
    .example = bao-cao-vi-du
key-document-supersedes = Những văn bản mà văn bản này thay thế: danh sách id trong documents/.
    .example = bao-cao-vi-du
key-document-signer = Người ký.
    .example = Nguyễn Văn A
key-document-recipients = Nơi nhận, mỗi nơi một dòng.
key-document-recipients-body = Nơi nhận: id trong registry/bodies.yaml.
    .example = mttq-vi-du
key-document-recipients-name = Tên nơi nhận khi không có trong bodies.yaml, ghi cả hai ngôn ngữ: vi và en.
    .example = Các thôn, tổ dân phố
key-document-recipients-purpose = Gửi để làm gì: report (để báo cáo), comply (để thực hiện), file (lưu), inform (để biết).
key-document-files = Những tệp của văn bản; trang chỉ cho biết có tệp nào, tệp nằm ở cơ quan ban hành.
key-document-files-type = Dạng tệp: pdf, html, csv hoặc docx.
key-document-files-bytes = Cỡ tệp, tính bằng byte.
    .example = 120000
key-document-files-signed = true nếu tệp có chữ ký số.
key-document-files-name = Tên tệp.
    .example = bao-cao.pdf
key-document-real = true nếu văn bản có thật (dùng cho chuyên trang mẫu).
key-document-verify = Điều còn phải kiểm chứng về văn bản, ghi cả hai ngôn ngữ: vi và en.
    .example = Chưa có bản chính
key-document-legacy_encoding = Bảng mã cũ của tệp gốc.
    .example = TCVN3
key-document-as_printed = Những chỗ giữ nguyên như bản in, kèm lời giải thích.
key-document-as_printed-text = Chữ đúng như bản in.
    .example = ngày 31 tháng 9
key-document-as_printed-note = Điều cần nói về chỗ ấy, ghi cả hai ngôn ngữ: vi và en.
    .example = Bản in ghi như vậy

## Sự kiện

key-event-start = Bắt đầu khi nào: ngày, hoặc ngày và giờ như 2026-11-18T07:30.
key-event-end = Kết thúc khi nào, viết như “start”.
    .example = 2026-11-18T11:00
key-event-all_day = true nếu diễn ra cả ngày; khi đó không hiện giờ.
key-event-place = Địa điểm, ghi cả hai ngôn ngữ: vi và en.
    .example = Nhà văn hóa thôn Một
key-event-host = Cơ quan chủ trì: id trong registry/bodies.yaml.
    .example = mttq-vi-du
key-event-status = Sự kiện có diễn ra không: confirmed (có) hoặc cancelled (đã hủy). Hủy thì ghi cancelled, đừng xóa tệp.
key-event-festival = true nếu đây là Ngày hội Đại đoàn kết toàn dân tộc hằng năm của những khu dân cư được nêu.
key-event-commends = Ai hoặc điều gì được khen ở sự kiện: danh sách id của mục bất kỳ.
    .example = vi-du/thon-mot

## Chương trình phối hợp

key-programme-period = Chương trình thực hiện từ ngày nào đến ngày nào.
key-programme-tasks = Những việc phải làm, mỗi việc có cơ quan phụ trách.
key-programme-tasks-id = Mã của việc, không dấu.
    .example = v1
key-programme-tasks-text = Việc phải làm, ghi cả hai ngôn ngữ: vi và en.
    .example = Vận động mỗi thôn một đường hoa
key-programme-tasks-owner = Cơ quan phụ trách: id trong registry/bodies.yaml.
    .example = mttq-vi-du
key-programme-tasks-due = Hạn hoàn thành.
    .example = 2026-12-31
key-programme-tasks-state = Việc đến đâu: todo (chưa làm), doing (đang làm), done (đã xong).
key-programme-tasks-goals = Việc phục vụ nội dung nào: danh sách id trong goals/.
    .example = c1

## Báo cáo

key-report-by = Cơ quan báo cáo: id trong registry/bodies.yaml.
    .example = mttq-vi-du
key-report-period = Báo cáo về thời gian từ ngày nào đến ngày nào.
key-report-due = Hạn báo cáo.
    .example = 2026-12-15
key-report-published = Ngày công bố; chưa ghi thì trang cho biết là chưa công bố.
    .example = 2026-12-10

## Quỹ

key-fund-period = Số liệu từ ngày nào đến ngày nào.
key-fund-opening = Số dư đầu kỳ, bằng đồng, chỉ viết chữ số.
    .example = 0
key-fund-received = Tổng thu trong kỳ, bằng đồng.
    .example = 0
key-fund-spent = Tổng chi trong kỳ, bằng đồng.
    .example = 0
key-fund-balance = Số dư cuối kỳ, bằng đồng: số dư đầu kỳ cộng tổng thu, trừ tổng chi.
    .example = 0
key-fund-spent_on = Từng khoản chi; cộng lại phải bằng tổng chi.
key-fund-spent_on-name = Chi cho việc gì, ghi cả hai ngôn ngữ: vi và en.
    .example = Sửa nhà
key-fund-spent_on-amount = Số tiền, bằng đồng.
    .example = 5000000
key-fund-source = Văn bản cho số liệu: id trong documents/.
    .example = bao-cao-vi-du

## Bản tin

key-bulletin-number = Số của bản tin.
    .example = 1
key-bulletin-month = Tháng của bản tin, viết năm-tháng.
key-bulletin-pages = Số trang khi in.
    .example = 4
key-bulletin-paper = Khổ giấy.
    .example = A4
key-bulletin-items = Những mục được đưa vào bản tin: danh sách id của mục bất kỳ.
    .example = duong-hoa-thon-mot
key-bulletin-read_aloud = Phần đọc trên loa truyền thanh.
key-bulletin-read_aloud-seconds_max = Đọc lâu nhất bao nhiêu giây.
    .example = 300
key-bulletin-read_aloud-priority = Mức ưu tiên theo Thông tư 39/2020/TT-BTTTT: normal (thường), priority (ưu tiên), emergency (khẩn cấp).
key-bulletin-read_aloud-text = Lời đọc, viết hết chữ tắt và con số; ghi theo ngôn ngữ: vi và en.
    .example = Kính thưa bà con

## Kiến nghị

key-proposal-from = Ai kiến nghị; không nêu tên riêng của người dân. Ghi cả hai ngôn ngữ: vi và en.
    .example = Cử tri thôn Một
key-proposal-topic = Kiến nghị về việc gì, ghi cả hai ngôn ngữ: vi và en.
    .example = Đèn đường
key-proposal-to = Cơ quan được kiến nghị: id trong registry/bodies.yaml.
    .example = mttq-vi-du
key-proposal-due = Hạn trả lời.
    .example = 2026-12-01
key-proposal-answer = Câu trả lời; chưa có thì trang ghi là chưa được trả lời.
key-proposal-answer-date = Ngày trả lời.
key-proposal-answer-by = Cơ quan trả lời: id trong registry/bodies.yaml.
    .example = mttq-vi-du
key-proposal-answer-text = Trả lời thế nào, ghi cả hai ngôn ngữ: vi và en.
    .example = Sẽ lắp trong quý I

## Đơn vị hành chính

key-unit-code = Mã thống kê, đặt trong ngoặc kép để giữ số 0 ở đầu.
    .example = 99001
key-unit-level = Cấp: province (tỉnh), district (huyện, trước 1/7/2025), commune (xã, phường).
key-unit-type = Loại: tinh, thanh-pho, huyen, thi-xa, thi-tran, xa, phuong, dac-khu.
key-unit-parent = Đơn vị cấp trên: id trong registry/units.yaml.
    .example = tinh-vi-du
key-unit-split = true nếu địa bàn đã chia về nhiều đơn vị.
key-unit-former = Những tên trước đây của đơn vị, khi địa bàn không đổi.
key-unit-former-name = Tên trước đây, ghi cả hai ngôn ngữ: vi và en.
    .example = Xã Mẫu Cũ
key-unit-former-to = Ngày cuối còn mang tên ấy.
    .example = 2025-06-30

## Cơ quan, tổ chức

key-body-kind = Thuộc hệ thống nào: party (Đảng), front (Mặt trận), state (Nhà nước), member_org (tổ chức thành viên của Mặt trận), press (báo chí).
key-body-level = Cấp: province (tỉnh), district (huyện, trước 1/7/2025), commune (xã, phường).
key-body-parent = Cơ quan cấp trên; với tổ chức thành viên là Mặt trận mà tổ chức tham gia. Ghi id trong registry/bodies.yaml.
    .example = tinh-uy
key-body-unit = Đơn vị hành chính mà cơ quan phục vụ: id trong registry/units.yaml.
    .example = vi-du

## Danh hiệu

key-title-subject = Danh hiệu trao cho ai: household (hộ gia đình), residential_area (khu dân cư), commune (xã, phường).
key-title-every = Bao lâu xét một lần: yearly (hằng năm) hoặc once (một lần).
key-title-due = Hạn công nhận trong năm, viết tháng-ngày.
    .example = 11-20
key-title-notice_days = Số ngày niêm yết danh sách để lấy ý kiến.
    .example = 10

## Bộ tiêu chí

key-criteria-version = Phiên bản của bộ tiêu chí, đặt trong ngoặc kép.
    .example = 2026
key-criteria-applies_to = Dùng cho danh hiệu nào: danh sách id trong registry/titles.yaml.
    .example = khu-dan-cu-van-hoa
key-criteria-criteria = Từng tiêu chí.
key-criteria-criteria-id = Id của tiêu chí; lượt khen thưởng nhắc tới bằng id này.
    .example = tc-1
key-criteria-criteria-goal = Thuộc nội dung nào của Cuộc vận động: id trong goals/.
    .example = c1
key-criteria-criteria-text = Lời của tiêu chí, ghi cả hai ngôn ngữ: vi và en.
    .example = Ít nhất 80% hộ phân loại rác tại nguồn
key-criteria-criteria-threshold = Ngưỡng phải đạt, nếu tiêu chí đo bằng số.
key-criteria-criteria-threshold-indicator = Id của chỉ tiêu được so.
    .example = ty-le-phan-loai-rac
key-criteria-criteria-threshold-op = Phép so: >= (ít nhất) hoặc <= (nhiều nhất), đặt trong ngoặc kép.
    .example = >=
key-criteria-criteria-threshold-value = Giá trị của ngưỡng, bằng số.
    .example = 80

## Hình thức khen thưởng

key-award-form-issuer_levels = Cấp nào được trao: commune (xã), district (huyện, trước 1/7/2025), province (tỉnh), member_org (tổ chức thành viên của Mặt trận), any (bất kỳ).
key-award-form-decision_optional = true nếu trao không cần quyết định.
key-award-form-for_titles = true nếu đây là hình thức công nhận danh hiệu; khi ấy mục nào cũng phải ghi danh hiệu.

## Trang thông tin

key-page-role = Trang dùng để làm gì: about (giới thiệu), contact (liên hệ), reuse (điều kiện dùng lại), accessibility (trợ năng), privacy (quyền riêng tư), other (khác, mặc định).
key-page-order = Thứ tự trong các trang, bằng số. Không ghi thì xếp theo “role”.
    .example = 1

## content/site.yaml

key-site-title = Tên chuyên trang, ở đầu mọi trang; ghi cả hai ngôn ngữ: vi và en.
    .example = Toàn dân đoàn kết – Tỉnh Ví Dụ
key-site-tagline = Một dòng dưới tên, ghi cả hai ngôn ngữ: vi và en.
    .example = Chuyên trang Cuộc vận động
key-site-notice = Một dòng hiện ở mọi trang, ghi cả hai ngôn ngữ: vi và en.
    .example = Chuyên trang đang xây dựng
key-site-base_url = Địa chỉ sẽ đặt chuyên trang, không có dấu / ở cuối.
    .example = https://example.vn
key-site-languages = Các ngôn ngữ: vi, en. Ngôn ngữ đầu là bản nguồn, nơi ghi ngày, con số và mối liên hệ. Không ghi thì là cả hai.
key-site-timezone = Múi giờ của mọi ngày giờ trong các tệp. Không ghi thì là Asia/Ho_Chi_Minh.
    .example = Asia/Ho_Chi_Minh
key-site-theme = Giao diện: tên thư mục trong themes/. Không ghi thì là lantoa.
    .example = lantoa
key-site-owner = Cơ quan quản lý chuyên trang: id trong registry/bodies.yaml.
    .example = btgdv
key-site-parent_body = Cơ quan chủ quản: id trong registry/bodies.yaml.
    .example = tinh-uy
key-site-responsible = Người chịu trách nhiệm, ghi ở chân trang.
key-site-responsible-name = Họ và tên.
    .example = Nguyễn Văn A
key-site-responsible-role = Chức vụ, ghi cả hai ngôn ngữ: vi và en.
    .example = Trưởng ban
key-site-licence = Dòng giấy phép của trang thông tin điện tử, ghi cả hai ngôn ngữ: vi và en.
    .example = Giấy phép số 01/GP-TTĐT
key-site-contact = Cách liên hệ với ban biên tập.
key-site-contact-address = Địa chỉ bưu điện, ghi cả hai ngôn ngữ: vi và en.
    .example = Số 1, đường Ví Dụ
key-site-contact-phone = Số điện thoại, đặt trong ngoặc kép.
    .example = 0000 000 000
key-site-contact-email = Địa chỉ thư điện tử.
    .example = bbt@example.vn
key-site-reuse = Điều kiện để báo, đài dùng lại tin bài, ghi cả hai ngôn ngữ: vi và en.
    .example = Ghi rõ nguồn khi phát hành lại
key-site-menu = Các mục trong trình đơn, theo thứ tự hiện ra. Không ghi thì có bảy mục chính.
key-site-sections = Những mục có tên, địa chỉ hoặc cách xử lý khác mặc định.
key-site-sections-each = Tên, địa chỉ và cách xử lý của mục này.
key-site-sections-each-path = Phần địa chỉ của mục, theo ngôn ngữ: vi và en.
    .example = tin-tuc
key-site-sections-each-title = Tên của mục, theo ngôn ngữ: vi và en.
    .example = Tin tức
key-site-sections-each-missing = Khi một mục thiếu bản dịch: hide (không hiện), notice (báo là chưa có, mặc định), fallback (hiện bản ở ngôn ngữ kia).
key-site-tone = Vị trí dấu thanh ở oa, oe, uy không có âm cuối: old (hòa, thủy, khỏe) hoặc new (hoà, thuỷ, khoẻ). Không ghi thì theo cách mà phần lớn bài của chuyên trang đang dùng.
key-site-rules = Mức độ của từng quy tắc, theo mã (lantoa explain liệt kê các mã). Không hạ được những quy tắc bảo vệ con người.
key-site-rules-each = off (không báo), warning (cảnh báo) hoặc error (lỗi: mục có lỗi thì không xuất bản); hoặc ghi riêng cho từng mục, mục khác giữ mặc định.
key-site-rules-each-each = Mức độ trong mục này: off (không báo), warning (cảnh báo) hoặc error (lỗi).
key-site-per_page = Số mục trên một trang danh sách, từ 1 đến 200. Không ghi thì là 20.
    .example = 20
key-site-links = Cách viết liên kết: portable (mở được cả từ thư mục, ổ USB; mặc định) hoặc clean (địa chỉ gọn, cần máy chủ web).
key-site-search = false nếu không cần ô tìm kiếm. Không ghi thì có.
key-site-offline = false nếu không cho giữ trang trên máy người đọc để xem khi mất mạng. Không ghi thì có.
key-site-share_pictures = false nếu không vẽ ảnh cho từng trang khi chia sẻ lên Zalo, Facebook. Không ghi thì có.
key-site-press = false nếu không dành cho báo chí các bản chép lại, khung nhúng, nguồn tin và dữ liệu. Bỏ trống là có.
key-site-rights = Người khác được dùng các bài của chuyên trang thế nào, khi bài không tự ghi, bằng cả hai ngôn ngữ; tốt nhất là tên một giấy phép, giống nhau ở cả hai: CC BY 4.0. Ảnh chỉ được dùng lại khi “rights” của ảnh cho phép.
    .example = CC BY 4.0
key-site-public_key = Khóa công khai dùng để kiểm chữ ký các bản phát hành: dòng thứ hai của tệp .pub do minisign tạo. Khóa bí mật không bao giờ để trong thư mục của chuyên trang.
    .example = RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3
key-site-embed = Những gì trang khác nhúng được.
key-site-embed-frame_ancestors = Những trang được nhúng, ví dụ https://baomau.example; không ghi thì trang nào cũng được.
    .example = https://baomau.example

## content/glossary.yaml và content/redirects.yaml

key-glossary-vi = Thuật ngữ hoặc chữ viết tắt tiếng Việt, đúng như trong bài.
    .example = UBND
key-glossary-en = Cách dịch sang tiếng Anh dùng thống nhất.
    .example = People’s Committee
key-glossary-say = Cách đọc trên loa, cho chữ viết tắt và ký hiệu.
    .example = Ủy ban nhân dân
key-redirects-from = Địa chỉ cũ đã từng công bố, bắt đầu bằng dấu /.
    .example = /vi/tin-tuc/bai-cu/
key-redirects-to = Địa chỉ nay, bắt đầu bằng dấu /; nơi cũ chia về nhiều nơi thì ghi một danh sách.
    .example = /vi/tin-tuc/bai-moi/
key-redirects-since = Từ ngày nào.
key-redirects-type = permanent (chuyển thẳng tới một địa chỉ) hoặc choice (có trang để chọn, khi “to” là danh sách từ hai địa chỉ). Không ghi thì lấy theo “to”.
key-redirects-note = Lời trên trang để chọn, ghi cả hai ngôn ngữ: vi và en.
    .example = Nơi cũ đã chia về hai xã

## Bản dịch

key-translation-source = Phần theo dõi bản dịch, dành cho chương trình; đừng tự sửa.

## Cách viết ngày, báo khi viết chưa đúng

key-form-day = Hãy viết theo thứ tự năm-tháng-ngày như 2026-11-18.
key-form-when = Hãy viết theo thứ tự năm-tháng-ngày như 2026-11-18, khi cần giờ thì thêm sau chữ T như 2026-11-18T07:30.
key-form-month = Hãy viết năm-tháng như 2026-11.
