
// main.js — follows the page that is open.
//
// `shown` names the state of the page that this tab has. A stream begins with the state that the
// server has, so nothing is missed while there was none: after a nap, a restart, or in a tab that
// was hidden. A tab takes part only while it is seen.

let shown = document.currentScript ? document.currentScript.dataset.revision : '';

function query() {
  const page = new URLSearchParams({ path: location.pathname });
  for (const [name, value] of choices()) page.set(name, value);
  return page.toString();
}

// Returns a way to the server: through the worker of all tabs, or where there can be none (an old
// phone, a page in a sandbox) by a stream of this tab's own.
function connect(tell) {
  let port = null;
  let stream = null;
  let isFollowing = false;
  try {
    const worker = new SharedWorker(SHARE);
    worker.onerror = () => {
      port = null;
      if (isFollowing) follow();
    };
    port = worker.port;
    port.onmessage = ({ data }) => tell(data.name, data.data);
  } catch (error) {
    port = null;
  }

  function follow() {
    isFollowing = true;
    if (port) {
      port.postMessage({ follow: query() });
    } else {
      if (stream) stream.close();
      stream = openStream(query(), tell);
    }
  }

  function leave() {
    isFollowing = false;
    if (port) port.postMessage({ leave: true });
    if (stream) stream.close();
    stream = null;
  }

  async function read() {
    const url = location.href.split('#')[0];
    if (port) {
      port.postMessage({ read: url });
      return;
    }
    const answer = await fetch(url, { cache: 'no-cache' });
    const etag = answer.headers.get('etag') || '';
    tell('read', { url, status: answer.status, etag, text: await answer.text() });
  }

  return { follow, leave, read };
}

function start() {
  let showProblems = () => {};
  let showConnected = () => {};
  if (!IS_FRAMED) {
    const root = plant();
    const corner = make('div', { className: 'corner' });
    root.append(corner);
    showConnected = makeBar(corner);
    showProblems = makeProblems(root, corner);
  }

  const hear = {
    open: () => showConnected(true),
    gone: () => showConnected(false),
    now: ({ revision }) => {
      if (shown && revision !== shown) reloadToCompare();
    },
    page: () => reload(),
    style: () => server.read().catch(reload),
    read: ({ status, etag, text }) => {
      let isDone = false;
      try {
        isDone = status === 200 && restyle(text);
      } catch (error) { /* A policy of the page: then it is reloaded. */ }
      if (isDone) shown = etag.replace(/^W\/|"/g, '');
      else reload();
    },
    moved: ({ to }) => location.replace(withChoices(to)),
    problems: (problems) => showProblems(problems),
  };
  const server = connect((name, data) => {
    if (!document.hidden) hear[name](data);
  });

  restorePlace();
  keepChoices();
  const look = () => {
    if (document.hidden) server.leave();
    else server.follow();
  };
  look();
  document.addEventListener('visibilitychange', look);
  addEventListener('pagehide', () => server.leave());
  // Back from the browser's memory of whole pages: as if it had been hidden.
  addEventListener('pageshow', (event) => {
    if (event.persisted) look();
  });
}

// A fragment that a script of the site put into a page must not start a second one.
if (!window.lantoaPreview) {
  window.lantoaPreview = true;
  start();
}
