### Lời của các lệnh khi chạy. Đầu tệp main.vi.ftl cho biết cách viết.
