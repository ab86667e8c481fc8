### Những gì báo chí và pháp luật đòi hỏi ở một trang công khai. Đầu tệp main.vi.ftl cho biết cách viết.
