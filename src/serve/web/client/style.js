
// style.js — another look for the page that is shown, without a reload.
//
// The page is read again, and its styles take the places of the old ones, one by one. Where the
// pages do not match, the answer is false, and the page is reloaded.

function restyle(text) {
  const fresh = new DOMParser().parseFromString(text, 'text/html');
  const pairs = ['style', 'link[rel~="stylesheet"]'].map((kind) => {
    return [document.querySelectorAll(kind), fresh.querySelectorAll(kind)];
  });
  if (pairs.some(([old, now]) => old.length !== now.length)) return false;
  pairs[0][0].forEach((old, index) => replaceStyle(old, pairs[0][1][index]));
  pairs[1][0].forEach((old, index) => replaceLink(old, pairs[1][1][index]));
  return true;
}

function replaceStyle(old, now) {
  const { textContent: text, media } = now;
  if (old.lantoaSheet) {
    old.lantoaSheet.replaceSync(text);
    return;
  }
  if (old.textContent === text) return;
  old.textContent = text;
  // A policy that names the hash of the old text refuses the new one; a constructed sheet passes.
  if (!old.sheet || (old.sheet.cssRules.length === 0 && text.includes('{'))) {
    old.lantoaSheet = new CSSStyleSheet({ media });
    old.lantoaSheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, old.lantoaSheet];
  }
}

// The old sheet stays until the new one is there, so that the page is never bare.
function replaceLink(old, now) {
  const url = new URL(now.href, location.href);
  if (url.origin !== location.origin) return;
  url.searchParams.set('lantoa', Date.now().toString(36));
  const link = old.cloneNode();
  link.href = url.href;
  link.addEventListener('load', () => old.remove());
  link.addEventListener('error', () => link.remove());
  old.after(link);
}
