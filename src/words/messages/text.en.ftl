### Vietnamese text. The head of main.en.ftl says how messages are written.
