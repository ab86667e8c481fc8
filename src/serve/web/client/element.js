
// element.js — the small tree of the preview, out of reach of the styles of the site.
//
// Everything stands in a shadow root. Text is only ever set as text, and style comes through a
// constructed sheet, so that the strictest policy of a page has nothing to refuse.

const IS_FRAMED = window.top !== window;

function make(tag, properties, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties || {})) {
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (name in element) element[name] = value;
    else element.setAttribute(name, value);
  }
  element.append(...children.filter((child) => child !== null && child !== ''));
  return element;
}

function fill(sentence, number) {
  return sentence.replace('{n}', String(number));
}

function count(number, one, many) {
  return fill(number === 1 ? one : many, number);
}

// The rings that spread: the mark of the preview.
function rings() {
  const space = 'http://www.w3.org/2000/svg';
  const picture = document.createElementNS(space, 'svg');
  picture.setAttribute('viewBox', '0 0 24 24');
  picture.setAttribute('aria-hidden', 'true');
  for (const radius of [2.6, 6.2, 9.8]) {
    const ring = document.createElementNS(space, 'circle');
    ring.setAttribute('cx', '12');
    ring.setAttribute('cy', '12');
    ring.setAttribute('r', String(radius));
    picture.append(ring);
  }
  return picture;
}

// Returns the root of the tree. It hangs beside the body, where no rule for its children reaches.
function plant() {
  const host = document.createElement('lantoa-preview');
  host.lang = WORDS.lang;
  const root = host.attachShadow({ mode: 'open' });
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(SHEET);
    root.adoptedStyleSheets = [sheet];
  } catch (error) {
    // An old browser: then the policy of the page decides.
    root.append(make('style', { textContent: SHEET }));
  }
  document.documentElement.append(host);
  return root;
}

// What should outlive a reload. A page in a sandbox may keep nothing.
function remember(key, value) {
  try {
    if (value === null) sessionStorage.removeItem('lantoa ' + key);
    else sessionStorage.setItem('lantoa ' + key, JSON.stringify(value));
  } catch (error) { /* It is forgotten. */ }
}

function recall(key) {
  try {
    return JSON.parse(sessionStorage.getItem('lantoa ' + key));
  } catch (error) {
    return null;
  }
}
