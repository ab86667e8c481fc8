
// bar.js — how the site is looked at: with drafts or not, and at which moment.
//
// Collapsed to one button, so that it covers nothing. The choices stand in the address, and every
// link that is followed takes them along.

const CHOICES = ['drafts', 'at'];

function choices() {
  const query = new URLSearchParams(location.search);
  return CHOICES.filter((name) => query.get(name)).map((name) => [name, query.get(name)]);
}

// Returns an address of the site with the choices of this page, unless it has its own.
function withChoices(address) {
  const url = new URL(address, location.href);
  for (const [name, value] of choices()) {
    if (!url.searchParams.has(name)) url.searchParams.set(name, value);
  }
  return url.href;
}

function keepChoices() {
  const follow = (event) => {
    const link = event.composedPath().find((target) => target.localName === 'a');
    if (!link || typeof link.href !== 'string' || !link.href || choices().length === 0) return;
    const url = new URL(link.href, location.href);
    if (url.origin !== location.origin || url.pathname.startsWith('/_lantoa')) return;
    // The address is changed just for the moment in which the browser follows it, so that a new
    // tab gets it too and the page stays as it is.
    const own = link.getAttribute('href');
    link.href = withChoices(url.href);
    setTimeout(() => link.setAttribute('href', own));
  };
  addEventListener('click', follow, true);
  addEventListener('auxclick', follow, true);
}

function makeBar(corner) {
  const chosen = new Map(choices());
  const drafts = make('select', { id: 'drafts', onchange: apply },
    make('option', { value: '', textContent: WORDS.draftsDefault }),
    make('option', { value: '1', textContent: WORDS.draftsShown }),
    make('option', { value: '0', textContent: WORDS.draftsHidden }));
  const at = make('input', { id: 'at', type: 'datetime-local' });
  drafts.value = chosen.get('drafts') || '';
  at.value = chosen.get('at') || '';

  function apply() {
    const url = new URL(location.href);
    for (const [name, value] of [['drafts', drafts.value], ['at', at.value]]) {
      if (value) url.searchParams.set(name, value);
      else url.searchParams.delete(name);
    }
    if (url.href !== location.href) location.assign(url.href);
  }

  const state = make('span', { className: 'state', role: 'status' });
  const panel = make('form', {
    id: 'panel',
    className: 'panel',
    hidden: true,
    onsubmit: (event) => {
      event.preventDefault();
      apply();
    },
    onkeydown: (event) => {
      if (event.key === 'Escape') toggle(false);
    },
  },
  make('label', { htmlFor: 'drafts', textContent: WORDS.drafts }), drafts,
  make('label', { htmlFor: 'at', textContent: WORDS.at }),
  make('div', { className: 'row' }, at,
    make('button', { type: 'submit', textContent: WORDS.apply })),
  make('div', { className: 'row ends' },
    make('a', { href: '/_lantoa/?page=' + encodeURIComponent(location.pathname), textContent: WORDS.desk }),
    chosen.size > 0
      ? make('button', {
        type: 'button',
        className: 'plain',
        textContent: WORDS.reset,
        onclick: () => {
          drafts.value = '';
          at.value = '';
          apply();
        },
      })
      : null),
  state);

  const says = chosen.size > 0;
  const button = make('button', {
    type: 'button',
    className: says ? 'mark chosen' : 'mark',
    title: WORDS.bar,
    'aria-label': WORDS.bar,
    'aria-expanded': 'false',
    'aria-controls': 'panel',
    onclick: () => toggle(panel.hidden),
  }, rings());
  corner.append(button);
  corner.before(panel);

  function toggle(isOpen) {
    panel.hidden = !isOpen;
    button.setAttribute('aria-expanded', String(isOpen));
    (isOpen ? drafts : button).focus();
  }

  return (isConnected) => {
    button.classList.toggle('gone', !isConnected);
    state.textContent = isConnected ? '' : WORDS.gone;
  };
}
