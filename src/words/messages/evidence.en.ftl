### Titles, awards, criteria, tasks, funds: what has to rest on evidence. The head of main.en.ftl says how messages are written.
