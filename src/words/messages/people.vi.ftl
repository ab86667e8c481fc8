### Con người: sự đồng ý, trẻ em, dữ liệu cá nhân. Đầu tệp main.vi.ftl cho biết cách viết.
