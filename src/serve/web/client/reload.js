
// reload.js — the page again, at the same place.
//
// A real reload, since only that runs the scripts of the site as a visitor would have them. The
// browser's own memory of the place is not exact while pictures and fonts arrive, so the place
// is kept here and set until all is loaded, or the reader moves.

const PLACE = 'place ' + location.pathname + location.search;
const RELOADS = 'reloads ' + location.pathname + location.search;

// A page that differs each time it is rendered must not reload for ever.
const RELOADS_MAX = 3;
const RELOADS_TIME = 10000;

function reload() {
  const scroller = document.scrollingElement || document.documentElement;
  const focus = document.activeElement;
  remember(PLACE, {
    x: scroller.scrollLeft,
    y: scroller.scrollTop,
    focus: (focus && focus.id) || '',
  });
  if ('scrollRestoration' in history) history.scrollRestoration = 'manual';
  location.reload();
}

// Reloads since the server has another state of the page than is shown.
function reloadToCompare() {
  const now = Date.now();
  const recent = (recall(RELOADS) || []).filter((time) => now - time < RELOADS_TIME);
  if (recent.length >= RELOADS_MAX) return;
  remember(RELOADS, recent.concat(now));
  reload();
}

function restorePlace() {
  const place = recall(PLACE);
  if (!place) return;
  remember(PLACE, null);
  const scroller = document.scrollingElement || document.documentElement;
  let holds = true;
  const release = () => { holds = false; };
  const moves = ['wheel', 'touchstart', 'pointerdown', 'keydown'];
  for (const move of moves) {
    addEventListener(move, release, { once: true, passive: true, capture: true });
  }
  // At once, whatever `scroll-behavior` the site has; the browser cuts what is beyond the end.
  const set = () => {
    if (holds) scroller.scrollTo({ left: place.x, top: place.y, behavior: 'instant' });
  };
  const finish = () => requestAnimationFrame(() => {
    set();
    holds = false;
    if ('scrollRestoration' in history) history.scrollRestoration = 'auto';
  });
  const hold = () => {
    set();
    if (document.readyState === 'complete') finish();
    else if (holds) requestAnimationFrame(hold);
  };
  hold();
  if (document.readyState !== 'complete') addEventListener('load', finish, { once: true });
  const focus = place.focus && document.getElementById(place.focus);
  if (focus) focus.focus({ preventScroll: true });
}
