### Danh hiệu, khen thưởng, tiêu chí, nhiệm vụ, quỹ: những gì phải có căn cứ. Đầu tệp main.vi.ftl cho biết cách viết.

## Danh hiệu

title-without-evidence = “{ $title }” chưa đủ căn cứ, còn thiếu: { $missing }
    .cure = hãy chép phần còn thiếu từ quyết định và hồ sơ; nếu thiếu “criteria.yaml” thì ghi vào đó bộ tiêu chí áp dụng cho danh hiệu tại ngày quyết định; nếu chưa có quyết định thì tạm đưa mục này ra, chờ có quyết định
    .what = Danh hiệu phải có số và ngày quyết định, các tiêu chí đã đạt, và một bộ tiêu chí của chính danh hiệu đó đang có hiệu lực vào ngày ấy. Hình thức khen khác phải có số và ngày, trừ hình thức ghi “decision_optional”. Thiếu những gì đều nêu một lần.
    .why = Theo Luật Thi đua, khen thưởng số 06/2022/QH15, việc khen phải bằng quyết định; Nghị định 86/2023/NĐ-CP gắn danh hiệu văn hóa với tiêu chuẩn. Chỉ thị phê bình việc bình xét danh hiệu còn hình thức; danh hiệu không có giấy tờ chính là như vậy.
    .example =
        sai:
          form: danh-hieu
          title: title-thon-vh
        đúng:
          form: danh-hieu
          title: title-thon-vh
          number: "88/QĐ-UBND"
          date: 2025-12-12
          criteria_met: [k1, k2, k3, k4, k5]

criteria-not-met = danh hiệu chưa ghi đạt tiêu chí mà “{ $set }” yêu cầu: { $missing }
    .cure = hãy xem lại biên bản: tiêu chí đã đạt thì ghi thêm, nếu không thì hỏi cơ quan quyết định; danh hiệu còn tiêu chí chưa đạt thì không để nguyên được
    .what = Bộ tiêu chí có hiệu lực vào ngày quyết định có những tiêu chí chưa nằm trong “criteria_met”. Danh hiệu có nhiều bộ thì đã so với bộ khớp nhất.
    .why = Điều 30 Luật Thi đua, khen thưởng số 06/2022/QH15 yêu cầu đạt mọi tiêu chuẩn chứ không phải phần lớn. Bạn đọc bấm “Vì sao đạt?” và sẽ tự đếm.
    .example =
        sai (bộ có k1 đến k5):
          criteria_met: [k1, k2, k4, k5]
        đúng:
          criteria_met: [k1, k2, k3, k4, k5]

criterion-unknown = “{ $set }” không có tiêu chí “{ $id }”
    .cure = { $nearest ->
        [none] hãy dùng mã trong bộ tiêu chí có hiệu lực vào ngày quyết định
       *[other] có lẽ bạn định viết “{ $nearest }”; hãy dùng mã trong bộ tiêu chí có hiệu lực vào ngày quyết định
    }
    .what = Danh hiệu dẫn một tiêu chí mà bộ có hiệu lực vào ngày ấy không có. Có thể gõ nhầm, cũng có thể đó là mã của bộ cũ hoặc bộ mới hơn.
    .why = Tỉnh có lúc quy định chi tiết lại các tiêu chuẩn, còn danh hiệu thì dựa vào bộ tiêu chí của ngày quyết định. Mã lạ sẽ hiện ra trước bạn đọc thay cho lý do.
    .example =
        sai (bộ năm 2024 có k1 đến k5):
          criteria_met: [k1, k2, k3, k4, k5, k6]
        đúng:
          criteria_met: [k1, k2, k3, k4, k5]

issuer-not-competent = “{ $issuer }” là { $level ->
        [province] cơ quan cấp tỉnh
        [district] cơ quan cấp huyện
        [commune] cơ quan cấp xã
       *[other] tổ chức thành viên của Mặt trận
    }, không có thẩm quyền với “{ $form }” (issuer_levels: { $allowed })
    .cure = hãy xem lại trên quyết định ai ký và khen bằng hình thức gì; nếu đều đúng và quy định đã đổi thì ghi thêm cấp vào registry/award-forms.yaml
    .what = Hình thức khen có ghi những cấp được quyết định, và cấp của cơ quan ban hành không nằm trong đó. Tổ chức thành viên của Mặt trận tính là “member_org”, dù ở cấp nào.
    .why = Luật Thi đua, khen thưởng số 06/2022/QH15 quy định ai quyết định việc gì; Nghị định 152/2025/NĐ-CP phân lại thẩm quyền khi không còn cấp huyện. Khen sai thẩm quyền thì không có giá trị, và người được khen là người khó xử.
    .example =
        sai (Bằng khen do cấp tỉnh tặng):
          form: bang-khen
          issuer: ubnd-hoa-khe
        đúng:
          form: giay-khen
          issuer: ubnd-hoa-khe

issuer-not-in-force = vào ngày quyết định { $date }, “{ $issuer }” không tồn tại
    .cure = { $nearest ->
        [none] hãy xem lại ngày và cơ quan trên quyết định, cùng “valid_from”, “valid_to” trong registry/bodies.yaml
       *[other] hãy xem lại ngày và cơ quan trên quyết định; cơ quan kế tục là “{ $nearest }”
    }
    .what = Theo “valid_from” và “valid_to” trong registry/bodies.yaml, vào ngày quyết định cơ quan ban hành chưa thành lập hoặc đã kết thúc.
    .why = Cấp huyện kết thúc ngày 30/6/2025, nhiều cơ quan cũng hợp nhất trong năm ấy. Giấy tờ đề tên một cơ quan không còn thì không phải là quyết định; và trang luôn hiện tên cơ quan của đúng ngày ban hành.
    .example =
        sai (cấp huyện kết thúc ngày 30/6/2025):
          issuer: ubnd-huyen-khe-dam
          date: 2025-08-01
        đúng:
          issuer: ubnd-dong-dam
          date: 2025-08-01

notice-too-short = { $days ->
        [none] “{ $title }” chưa ghi thời gian niêm yết; ít nhất phải { $needed } ngày
        [open] thời gian niêm yết của “{ $title }” thiếu ngày đầu hoặc ngày cuối; ít nhất phải { $needed } ngày
       *[other] “{ $title }” chỉ niêm yết { $days } ngày, chưa đủ { $needed } ngày
    }
    .cure = hãy ghi đủ hai ngày niêm yết theo biên bản; nếu thực tế niêm yết chưa đủ ngày thì đề nghị niêm yết lại trước khi công nhận
    .what = Danh hiệu này yêu cầu niêm yết công khai danh sách đề nghị trong một số ngày (“notice_days” trong registry/titles.yaml). Từ 20/11 đến 30/11 là 10 ngày: không tính ngày dán.
    .why = Nghị định 86/2023/NĐ-CP quy định niêm yết 10 ngày để người dân góp ý. Đó là lúc bà con lối xóm nói được điều gì chưa đúng.
    .example =
        sai (5 ngày):
          notice: { "{" }from: 2025-12-05, to: 2025-12-10{ "}" }
        đúng (10 ngày):
          notice: { "{" }from: 2025-11-20, to: 2025-11-30{ "}" }

decision-before-notice-end = quyết định ghi ngày { $date }, trong khi niêm yết đến { $end } mới hết
    .cure = hãy đối chiếu hai ngày này với quyết định và biên bản; nếu đúng như vậy thì hỏi lại cơ quan quyết định
    .what = Quyết định được ban hành khi danh sách còn đang niêm yết lấy ý kiến.
    .why = Theo Nghị định 86/2023/NĐ-CP, ý kiến của người dân trong thời gian niêm yết là một phần của hồ sơ. Quyết định sớm hơn thì chưa nghe hết ý kiến của dân.
    .example =
        sai:
          date: 2025-11-25
          notice: { "{" }from: 2025-11-20, to: 2025-11-30{ "}" }
        đúng:
          date: 2025-12-05
          notice: { "{" }from: 2025-11-20, to: 2025-11-30{ "}" }

duplicate-title-year = “{ $subject }” đã có “{ $title }” năm { $year } ở mục “{ $other }”
    .cure = hãy giữ quyết định đang có hiệu lực; nếu quyết định kia đã bị hủy thì ghi việc hủy vào “revoked”; nếu nhầm năm thì sửa “year”
    .what = Cùng một nơi, một người có cùng danh hiệu hai lần trong một năm, hoặc được công nhận lần nữa một danh hiệu chỉ công nhận một lần. Danh hiệu đã bị hủy không tính.
    .why = Danh hiệu văn hóa mỗi năm xét một lần, theo một quy trình (Nghị định 86/2023/NĐ-CP). Hai quyết định cho một danh hiệu làm bảng vinh danh đếm dư, và không ai biết quyết định nào có giá trị.
    .example =
        sai:
          - { "{" }id: k18, title: title-thon-vh, year: 2025, …{ "}" }
          - { "{" }id: k21, title: title-thon-vh, year: 2025, …{ "}" }
        đúng:
          - { "{" }id: k18, title: title-thon-vh, year: 2025, …{ "}" }
          - { "{" }id: k21, title: title-thon-vh, year: 2026, …{ "}" }

revoked-as-current = “{ $id }” đã bị hủy ngày { $date }, mà ở đây vẫn nhắc như còn giá trị
    .cure = hãy bỏ chỗ nhắc này, hoặc nói rõ ngay trong bài, ở từng ngôn ngữ, là khen thưởng ấy đã bị hủy
    .what = Một bài viết, một trang không ghi ngày, một bản tin hay sự kiện có sau ngày hủy dẫn tới khen thưởng này mà không chỗ nào nói là đã bị hủy. Những gì đăng trước ngày hủy thì giữ nguyên.
    .why = Luật Thi đua, khen thưởng số 06/2022/QH15 hủy bỏ quyết định khen dựa trên kê khai sai. Trang tin mà vẫn nêu gương thì bạn đọc hiểu nhầm, người làm thật cũng thiệt thòi.
    .example =
        sai:
          Thôn là [Thôn văn hóa](@k20) từ năm 2025.
        đúng:
          { "[" }Danh hiệu năm 2025](@k20) đã bị hủy ngày 10/3/2026.

evidence-missing = chưa có văn bản nào làm minh chứng cho “{ $title }” của “{ $subject }”
    .cure = hãy đưa biên bản họp, bảng tổng hợp ý kiến hoặc báo cáo vào documents/, rồi ghi mã của văn bản ấy ở “evidence”
    .what = Danh hiệu chưa có văn bản ở khóa “evidence”. Văn bản không cần nêu tên ai: biên bản có con số là đủ.
    .why = Hồ sơ theo Nghị định 86/2023/NĐ-CP gồm tờ trình, bảng tổng hợp ý kiến người dân và biên bản họp. Ai còn băn khoăn về danh hiệu thì phải xem được căn cứ.
    .example =
        sai:
          title: title-thon-vh
        đúng:
          title: title-thon-vh
          evidence: [bien-ban-2026]

## Lý do khen

reason-boilerplate = { $reason ->
        [none] mục “{ $award }” chưa ghi khen vì việc gì
       *[other] lý do ở mục “{ $award }”, “{ $reason }”, chưa cho biết đã làm việc gì
    }
    .cure = hãy viết một câu: làm việc gì, ở đâu, cho ai, tốt nhất là kèm con số, theo báo cáo thành tích
    .what = Lý do còn thiếu, hoặc ngắn hơn 40 ký tự mà không có con số, hoặc chỉ là câu quen dùng như “hoàn thành tốt nhiệm vụ”.
    .why = Luật Thi đua, khen thưởng số 06/2022/QH15 muốn khen theo kết quả, Chỉ thị muốn nhân rộng gương tốt. Đọc “có thành tích xuất sắc”, không ai biết nên làm theo điều gì.
    .example =
        sai: Tập thể hoàn thành xuất sắc công tác Mặt trận
        đúng: Bền bỉ vận động 40 hộ giữ ngõ phố không rác

reason-repeated = lý do ở mục “{ $award }”, “{ $reason }”, giống hệt lý do ở mục “{ $other }”
    .cure = hãy nói rõ từng nơi, từng người đã làm gì; nếu nhiều người cùng làm một việc thì khen chung một mục là tập thể
    .what = Hai khen thưởng có cùng một lý do, chỉ khác dấu, chữ hoa hoặc dấu câu.
    .why = Lý do ghi cho ai cũng được thì không nêu gương được ai. Luật Thi đua, khen thưởng số 06/2022/QH15 cũng không khen nhiều lần cho một thành tích.
    .example =
        sai: “Tích cực tham gia phong trào phân loại rác” cho cả hai người
        đúng: “Hướng dẫn 112 hộ ủ phân hữu cơ tại nhà” cho người này, “Đan 80 sọt tre phân loại rác cho xóm” cho người kia

all-households = { $case ->
        [same] “{ $area }” có { $count } hộ đạt “{ $title }” năm { $year }, bằng đúng số hộ năm { $before }
       *[other] cả { $households } hộ của “{ $area }” đều đạt “{ $title }” năm { $year } (đếm được { $count })
    }
    .cure = hãy xem biên bản họp và bảng tổng hợp ý kiến để kiểm lại con số; nếu đúng thì giữ nguyên
    .what = Mọi hộ của một khu dân cư đều đạt danh hiệu trong một năm, hoặc số hộ đạt bằng nhau đến từng hộ trong hai năm liền. Số liệu lấy từ “titled_households” của khu dân cư và từ các hộ được khen.
    .why = “Chạy theo chỉ tiêu, hình thức” là điều lâu nay bị phê bình về danh hiệu “Gia đình văn hóa”; Nghị định 86/2023/NĐ-CP vì thế yêu cầu bình xét từng hộ. Con số quá tròn thì nên xem lại.
    .example =
        nên xem lại:
          households: 287
          titled_households:
            - { "{" }title: title-gdvh, year: 2025, count: 287{ "}" }
        bình thường:
          households: 287
          titled_households:
            - { "{" }title: title-gdvh, year: 2025, count: 262{ "}" }

## Tiêu chí và mô hình

criteria-overlap = tiêu chí “{ $criterion }” của “{ $set }” trùng lời hoặc trùng ngưỡng với “{ $twin }” của “{ $other }”
    .cure = hãy giữ tiêu chí ở một trong hai bộ, hoặc sửa một bên; bộ nào đã hết hiệu lực thì ghi “valid_to”
    .what = Hai bộ tiêu chí cùng có hiệu lực, của những danh hiệu khác nhau, có một tiêu chí trùng lời hoặc cùng ngưỡng của một chỉ tiêu.
    .why = Chỉ thị yêu cầu thống nhất nội dung, tiêu chí, danh hiệu, tránh chồng chéo. Một tiêu chí nằm ở hai bộ là một kết quả được tính hai lần.
    .example =
        sai:
          cs-thon-vh: “Ít nhất 80% hộ phân loại rác tại nguồn”
          cs-kdc-kieu-mau: “Ít nhất 80% hộ phân loại rác tại nguồn”
        đúng: tiêu chí ấy chỉ nằm ở một trong hai bộ

criterion-counted-twice = tiêu chí “{ $criterion }” được tính cho cả “{ $title }” và “{ $other }” của “{ $subject }” năm { $year }
    .cure = hãy để mỗi danh hiệu dựa vào tiêu chí riêng; nếu hai bộ tiêu chí trùng nhau thì sửa hai bộ trước
    .what = Cùng một nơi được hai danh hiệu trong một năm, và cả hai dựa vào một tiêu chí: trùng lời, hoặc trùng ngưỡng.
    .why = Luật Thi đua, khen thưởng số 06/2022/QH15 không khen nhiều lần cho một thành tích; Chỉ thị cũng phê bình nội dung, chỉ tiêu còn chồng chéo.
    .example =
        sai: một thôn năm 2026 vừa là Thôn văn hóa vừa là Khu dân cư kiểu mẫu, đều nhờ “80% hộ phân loại rác”
        đúng: một trong hai danh hiệu dựa vào tiêu chí khác

models-overlap = mô hình “{ $model }” và “{ $other }” ở “{ $area }” cùng phục vụ nội dung “{ $goal }”
    .cure = hãy gộp hai mô hình làm một, hoặc ghi ở “indicators” của mỗi mô hình chỉ tiêu mà nó góp phần, nếu hai chỉ tiêu khác nhau
    .what = Một khu dân cư có hai mô hình tự quản cùng nội dung của Cuộc vận động, và chưa có gì cho thấy đó là hai việc khác nhau. Mô hình của khu dân cư là những mô hình ghi ở “models” và những mô hình đã làm theo.
    .why = Chỉ thị yêu cầu Mặt trận và các tổ chức thành viên phối hợp, không chồng chéo. Hai mô hình cho một việc thì cũng chỉ chừng ấy người làm.
    .example =
        nên xem lại:
          goals: [c3]
        rõ ràng:
          goals: [c3]
          indicators: [g3b]

story-missing = “{ $subject }” được khen ở mục “{ $id }” đã { $days } ngày mà chưa có bài nào kể lại
    .cure = hãy viết một bài ngắn có ghi “areas” hoặc “people”, hoặc kể trên trang của người, của khu dân cư ấy và dẫn tới mục khen thưởng
    .what = Một người hoặc khu dân cư được khen đã hơn 30 ngày và chưa quá một năm. Từ đó đến nay chưa có tin, bài nào về họ, trang của họ cũng chưa dẫn tới mục khen thưởng.
    .why = Chỉ thị yêu cầu phát hiện, biểu dương và nhân rộng gương tốt. Khen rồi chỉ để trong danh sách thì chưa động viên được ai.
    .example =
        sai: chỉ có một mục trong commendations/2026.yaml
        đúng: có bài ghi “people: [p-an]”, hoặc trang của người ấy viết “được tặng [Bằng khen](@k01)”

## Chương trình, báo cáo, chỉ tiêu

task-without-owner = nhiệm vụ “{ $task }” chưa có cơ quan chịu trách nhiệm
    .cure = hãy ghi ở “owner” một cơ quan chịu trách nhiệm chính; nơi khác có thể cùng làm
    .what = Một nhiệm vụ của chương trình phối hợp chưa có “owner”.
    .why = Chỉ thị phê bình việc phối hợp thiếu chặt chẽ và yêu cầu rõ ai làm việc gì. Việc của tất cả thì dễ thành việc của không ai.
    .example =
        sai:
          - id: v1
            text: { "{" }vi: Rà soát tiêu chí, en: Review the criteria{ "}" }
        đúng:
          - id: v1
            text: { "{" }vi: Rà soát tiêu chí, en: Review the criteria{ "}" }
            owner: ubnd-tinh

programme-alone = { $body ->
        [none] chương trình phối hợp chưa ghi cơ quan nào
       *[other] chương trình phối hợp mới ghi một cơ quan là “{ $body }”
    }
    .cure = hãy ghi ở “bodies” mọi cơ quan đã ký chương trình
    .what = Chương trình phối hợp có chưa tới hai cơ quan.
    .why = Chỉ thị yêu cầu Ủy ban nhân dân và Mặt trận ký chương trình phối hợp. Một cơ quan tự ký với mình thì không phải là phối hợp.
    .example =
        sai:
          bodies: [ubnd-tinh]
        đúng:
          bodies: [ubnd-tinh, mttq-tinh]

task-overdue = nhiệm vụ “{ $task }” hạn { $due } mà chưa xong
    .cure = hãy hỏi cơ quan chịu trách nhiệm; đã xong thì ghi “state: done”, còn không thì ghi hạn mới ở “due” như hai bên đã thống nhất
    .what = Hạn của nhiệm vụ đã qua mà tình trạng chưa phải “done”.
    .why = Chỉ thị yêu cầu kiểm tra định kỳ và nêu việc phối hợp còn thiếu chặt chẽ. Bạn đọc sẽ thấy việc quá hạn; tốt hơn là bạn biết trước.
    .example =
        sai (hôm nay là 24/11/2026):
          due: 2026-09-30
          state: doing
        đúng:
          due: 2026-09-30
          state: done

report-overdue = báo cáo hạn { $due } mà chưa công bố
    .cure = hãy ghi ngày công bố ở “published”; nếu chưa có báo cáo thì hỏi cơ quan báo cáo
    .what = Hạn của báo cáo đã qua mà chưa có ngày “published”, hoặc ngày ấy còn ở phía trước.
    .why = Chỉ thị giao bốn cơ quan theo dõi, đôn đốc và định kỳ báo cáo; Nghị định 42/2022/NĐ-CP yêu cầu cơ quan nhà nước công khai kết quả chương trình trên mạng.
    .example =
        sai (hôm nay là 24/11/2026):
          due: 2026-07-15
        đúng:
          due: 2026-07-15
          published: 2026-07-10

indicator-stale = chỉ tiêu “{ $indicator }” từ năm { $since } chưa có số mới; đáng lẽ đã có số năm { $year }
    .cure = hãy hỏi số liệu và ghi vào “values”; nếu nhiều năm mới đo một lần thì ghi “every_years”
    .what = Năm kế tiếp của số liệu gần nhất đã qua ít nhất một năm mà vẫn chưa có số mới. Chỉ tiêu đã có số của năm đích thì xem như xong, không hỏi nữa.
    .why = Chỉ thị nêu việc lãnh đạo, chỉ đạo chưa thường xuyên, sâu sát. Chỉ tiêu không ai đo thì không thúc đẩy được ai.
    .example =
        sai (đang là năm 2026):
          values: { "{" }2023: 41.5, 2024: 52.3{ "}" }
        đúng:
          values: { "{" }2023: 41.5, 2024: 52.3, 2025: 63.7{ "}" }
