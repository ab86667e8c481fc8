### Bản dịch và dữ kiện trong đó. Đầu tệp main.vi.ftl cho biết cách viết.
