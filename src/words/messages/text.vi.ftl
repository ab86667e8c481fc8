### Chữ Việt. Đầu tệp main.vi.ftl cho biết cách viết.
