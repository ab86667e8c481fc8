
// stream.js — one connection to the events of the server, kept up.
//
// The browser's own EventSource gives up for good after an answer such as 403, and without one
// asks again every second for as long as the server is away. So each failure closes it, and
// another one is opened later, and later still.

const WAITS = [500, 1000, 2000, 4000, 8000];

function openStream(query, tell) {
  let source = null;
  let timer = 0;
  let failures = 0;

  function open() {
    source = new EventSource('/_lantoa/events?' + query);
    source.onopen = () => {
      failures = 0;
      tell('open', {});
    };
    for (const name of ['now', 'page', 'style', 'moved', 'problems']) {
      source.addEventListener(name, (event) => tell(name, JSON.parse(event.data)));
    }
    source.addEventListener('bye', retry);
    source.onerror = retry;
  }

  function retry() {
    source.close();
    tell('gone', {});
    timer = setTimeout(open, WAITS[Math.min(failures, WAITS.length - 1)]);
    failures += 1;
  }

  open();
  return {
    close() {
      clearTimeout(timer);
      source.close();
    },
  };
}
