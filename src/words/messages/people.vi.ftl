### Con người: sự đồng ý, trẻ em, dữ liệu cá nhân. Phần đầu của main.vi.ftl nói cách viết thông báo.

minor-without-both-consents = chưa thể nêu tên trẻ em “{ $id }”: chưa ghi { $missing }
    .cure = hãy xin sự đồng ý còn thiếu rồi ghi vào “consent” kèm ngày và số hồ sơ; trong lúc chờ, trang dùng một tên gọi chung thay cho tên em
    .what = Trẻ em từ đủ 7 tuổi chỉ được nêu tên khi cả em và người giám hộ đồng ý; trẻ nhỏ hơn thì cần người giám hộ đồng ý. Khóa “minor: true” hoặc năm sinh cho biết người này là trẻ em, hoặc có thể còn là trẻ em.
    .why = Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15 đòi hỏi đủ cả hai sự đồng ý, và Luật Trẻ em số 102/2016/QH13 bảo vệ đời sống riêng tư của người dưới 16 tuổi. Im lặng không bao giờ là đồng ý.
    .example =
        sai:
          minor: true
          consent: { "{" }names: true, guardian_agrees: true{ "}" }
        đúng (khi cả hai đã đồng ý):
          minor: true
          consent: { "{" }names: true, child_agrees: true, guardian_agrees: true, on: 2026-10-05, ref: "…"{ "}" }

withheld-name = ở đây có tên của “{ $id }” ({ $name }), người không được nêu tên
    .cure = hãy thay bằng cách gọi chung, chẳng hạn “một công dân”, ở cả các ngôn ngữ khác và trong tên tệp
    .what = Người này đã rút lại sự đồng ý hoặc chưa từng đồng ý, nên trang riêng của họ không còn. Nhưng tên vẫn nằm trong một bài khác, trong lời của ảnh, trong địa chỉ hoặc tên tệp, có khi viết không dấu. Thông báo này không nhắc lại tên đó.
    .why = Theo Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15, khi sự đồng ý đã rút lại thì phải có hiệu lực ở mọi nơi: tên còn trên một trang là còn trong mọi lần tìm kiếm.
    .example =
        sai:
          Trong số người được khen có bà N. T. M. (viết đủ họ tên).
        đúng:
          Trong số người được khen có một công dân của thôn.

withheld-picture = ảnh “{ $file }” có người chưa đồng ý cho đăng ảnh; ảnh này không hiện ở trang nào
    .cure = hãy dùng ảnh khác, hoặc ghi vào “consent” rằng người đó đồng ý cho đăng ảnh (“photo: true”)
    .what = Khóa “pictures[].people” cho biết trong ảnh có ai; ảnh trong mục của một người là ảnh người đó. Có người trong ảnh chưa đồng ý cho đăng, nên ảnh được bỏ ra ở mọi chỗ dùng nó.
    .why = Theo Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15, hình ảnh là dữ liệu cá nhân riêng: đồng ý cho nêu tên chưa phải là đồng ý cho đăng ảnh. Ảnh sự kiện công cộng được dùng khi đã báo trước và không làm hại danh dự của ai.
    .example =
        sai:
          pictures:
            - file: trao-nha.jpg
              people: [ban]      # consent: names: true, photo: false
        đúng: chọn ảnh không có người này, hoặc xin và ghi sự đồng ý trước

sensitive-word = “{ $word }” nằm cùng câu với tên của { $name }
    .cure = hãy bỏ từ ấy, hoặc kể chuyện mà không nêu tên, trừ khi người đó đã đồng ý rõ ràng cho nói điều này
    .what = Câu này nói về một người có tên rằng họ nghèo, ốm đau, khuyết tật, theo một tôn giáo, thuộc một dân tộc hay tổ chức chính trị, hoặc từng bị xử phạt. Người trong chuyện có thể không muốn cả tỉnh biết.
    .why = Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15 và Nghị định 356/2025/NĐ-CP coi quan điểm chính trị, tôn giáo, nguồn gốc dân tộc, sức khỏe và tiền án là dữ liệu nhạy cảm. Và không ai phải bị gọi là nghèo thì mới được giúp.
    .example =
        sai:
          Bà N. T. M., thuộc hộ nghèo, được nhận một con bò.
        đúng:
          Bà N. T. M. được nhận một con bò. (Hoặc: một gia đình trong thôn được nhận một con bò.)

personal-number = trong bài có số giấy tờ hoặc tài khoản cá nhân { $number }
    .cure = hãy xóa số này; nếu cần giữ thì giữ trong hồ sơ, không đưa lên trang
    .what = Đây có vẻ là số căn cước, hộ chiếu, sổ bảo hiểm xã hội hoặc tài khoản ngân hàng của một người. Phần lớn chữ số được che ở đây.
    .why = Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15 và Luật Căn cước số 26/2023/QH15 bảo vệ các số này: có số trong tay, kẻ khác có thể mạo danh, vay tiền hoặc đăng ký thuê bao bằng tên người đó.
    .example =
        sai:
          Bà N. T. M. (số căn cước 0011900•••••) được nhận nhà.
        đúng:
          Bà N. T. M. được nhận nhà.

birth-date = trong bài có ngày sinh “{ $date }”
    .cure = hãy bỏ ngày sinh; với người lớn, nêu năm sinh hoặc tuổi là đủ, với trẻ em thì không nêu cả hai
    .what = Bài cho biết ngày sinh của một người, hoặc năm sinh của một trẻ em. Các chữ số được che ở đây.
    .why = Theo Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15, ngày sinh là dữ liệu cá nhân, và không câu chuyện nào cần đến. Ghép với họ tên, ngày sinh đủ để người khác giả làm người đó ở ngân hàng, trường học.
    .example =
        sai:
          Chị sinh ngày ••/••/1990.
        đúng:
          Chị 36 tuổi.

home-address = trong bài có địa chỉ nhà riêng “{ $text }”
    .cure = hãy nêu thôn, tổ dân phố hoặc xã, phường thay cho số nhà; nếu đây là trụ sở cơ quan thì viết rõ là trụ sở
    .what = Bài cho biết số nhà nơi một người đang ở. Địa chỉ của cơ quan, hội trường, cửa hàng là để mọi người biết nên không bị nhắc.
    .why = Theo Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15, nơi ở là dữ liệu cá nhân. Nêu tên thôn là đủ để bà con tự hào về người hàng xóm; nêu số nhà là chỉ đường cho người lạ đến cửa.
    .example =
        sai:
          Ông N. V. A., trú tại số •, ngõ •, được khen thưởng.
        đúng:
          Ông N. V. A., người thôn Đồng Tâm, được khen thưởng.

private-phone = trong bài có số di động { $number }
    .cure = hãy ghi số của cơ quan, hoặc số của chuyên trang ở “contact” trong “content/site.yaml”; số di động của một cơ quan thì ghi trong mục của cơ quan đó
    .what = Đây là số điện thoại di động, mà cả chuyên trang lẫn cơ quan nào cũng không ghi là số của mình. Phần lớn chữ số được che ở đây.
    .why = Theo Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15, số điện thoại là dữ liệu cá nhân. Số đã lên mạng sẽ bị máy thu thập, và chủ số bị gọi làm phiền, lừa đảo nhiều năm về sau.
    .example =
        sai:
          Ai muốn giúp, xin gọi bà M., 09•• ••• •••.
        đúng:
          Ai muốn giúp, xin gọi Ủy ban Mặt trận phường, 0220 3 000 000.
