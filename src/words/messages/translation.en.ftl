### Translations and the facts in them. The head of main.en.ftl says how messages are written.
