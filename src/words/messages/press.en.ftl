### What the press and the law ask of a published site. The head of main.en.ftl says how messages are written.
