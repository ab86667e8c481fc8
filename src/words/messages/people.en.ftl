### People: consent, children, personal data. The head of main.en.ftl says how messages are written.
