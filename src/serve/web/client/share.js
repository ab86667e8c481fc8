
// share.js — one stream for all tabs of a browser, in a SharedWorker.
//
// A browser opens six connections to a server over HTTP/1.1, and every event stream keeps one: a
// stream for each tab would leave the seventh tab, and every picture, waiting for ever. A worker
// which all tabs share needs one stream, and unlike a leader elected among the tabs it never has
// to be replaced when a tab is closed. It also has a security policy of its own: a page whose
// policy forbids connections is followed all the same. Tabs that are hidden do not take part;
// they compare when they are seen again.

const PAGES_MAX = 64;
const TOGETHER = 30;
const LINGER = 1000;

// What each tab shows, as the query of its stream.
const tabs = new Map();
let pages = [];
let stream = null;
let timer = 0;
let due = 0;

// Opens the stream anew. What happens in between is not lost: a stream begins with the state of
// every page, and tabs compare.
function follow() {
  timer = 0;
  if (stream) stream.close();
  pages = Array.from(new Set(tabs.values())).slice(0, PAGES_MAX);
  stream = pages.length > 0 ? openStream(pages.join('&'), tell) : null;
}

function followIn(wait) {
  const at = Date.now() + wait;
  if (timer && due <= at) return;
  clearTimeout(timer);
  due = at;
  timer = setTimeout(follow, wait);
}

function tell(name, data) {
  for (const [port, page] of tabs) {
    if (data.page === undefined || pages[data.page] === page) port.postMessage({ name, data });
  }
}

self.onconnect = (event) => {
  const port = event.ports[0];
  port.onmessage = ({ data }) => {
    if (data.follow) {
      tabs.set(port, data.follow);
      followIn(TOGETHER);
    } else if (data.leave) {
      // Most who leave come back with the next page.
      if (tabs.delete(port)) followIn(LINGER);
    } else if (data.read) {
      read(data.read).then((page) => port.postMessage({ name: 'read', data: page }));
    }
  };
};

async function read(url) {
  try {
    const answer = await fetch(url, { cache: 'no-cache' });
    const etag = answer.headers.get('etag') || '';
    return { url, status: answer.status, etag, text: await answer.text() };
  } catch (error) {
    return { url, status: 0, etag: '', text: '' };
  }
}
