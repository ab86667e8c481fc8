### What commands say while they run. The head of main.en.ftl says how messages are written.
