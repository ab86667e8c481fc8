### Danh hiệu, khen thưởng, tiêu chí, nhiệm vụ, quỹ: những gì phải có căn cứ. Đầu tệp main.vi.ftl cho biết cách viết.
