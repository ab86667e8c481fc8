
// problems.js — what is wrong, over the last good page.
//
// Errors open by themselves, once for each set of them; warnings are only counted. A modal dialog
// keeps the focus, closes with Esc and stands above whatever the site stacks. What is shown goes
// by itself once it is mended.

const SHOWN_MAX = 50;
const DISMISSED = 'dismissed';

function makeProblems(root, corner) {
  let errors = [];
  let signature = '';
  let isOurs = false;

  const title = make('h1', { id: 'title' });
  const list = make('div', { className: 'list', tabIndex: -1 });
  const close = make('button', {
    type: 'button',
    className: 'close',
    textContent: WORDS.close,
    onclick: () => dialog.close(),
  });
  const dialog = make(
    'dialog',
    { role: 'alertdialog', 'aria-labelledby': 'title', 'aria-describedby': 'hint' },
    make('header', {}, make('div', {}, title, make('p', { id: 'hint', textContent: WORDS.hint })), close),
    list,
  );
  const reopen = make('button', { type: 'button', className: 'badge error', hidden: true, onclick: open });
  const warnings = make('a', { className: 'badge warning', href: '/_lantoa/', hidden: true });
  corner.prepend(reopen, warnings);
  root.append(dialog);

  dialog.addEventListener('close', () => {
    // Dismissed by the reader: then these errors stay shut, even after a reload.
    if (!isOurs) remember(DISMISSED, signature);
    isOurs = false;
    reopen.hidden = errors.length === 0;
    if (!reopen.hidden) reopen.focus();
  });

  function open() {
    if (dialog.open) return;
    reopen.hidden = true;
    dialog.showModal();
    list.scrollTop = 0;
  }

  return (problems) => {
    const others = problems.filter((problem) => problem.severity !== 'error').length;
    warnings.hidden = others === 0;
    warnings.textContent = count(others, WORDS.warning, WORDS.warnings);
    const was = signature;
    errors = problems.filter((problem) => problem.severity === 'error');
    signature = JSON.stringify(errors);
    if (errors.length === 0) {
      remember(DISMISSED, null);
      isOurs = dialog.open;
      dialog.close();
      reopen.hidden = true;
      return;
    }
    if (signature === was) return;
    title.textContent = count(errors.length, WORDS.titleOne, WORDS.title);
    reopen.textContent = count(errors.length, WORDS.error, WORDS.errors);
    list.replaceChildren(...errors.slice(0, SHOWN_MAX).map(card), more(errors.length, others));
    if (recall(DISMISSED) === signature) reopen.hidden = dialog.open;
    else open();
  };
}

function more(errors, others) {
  const rest = errors - Math.min(errors, SHOWN_MAX) + others;
  const words = rest > 0 ? count(rest, WORDS.more, WORDS.mores) : WORDS.desk;
  return make('p', { className: 'more' }, make('a', { href: '/_lantoa/', textContent: words }));
}

function card(problem) {
  const related = (problem.related || []).map(place).filter((text) => text !== '');
  return make(
    'article',
    { className: problem.severity },
    make('p', { className: 'kind' },
      make('strong', { textContent: problem.severityWord || '' }),
      make('code', { textContent: problem.code || '' })),
    make('h2', { textContent: problem.message || '' }),
    make('p', { className: 'place', textContent: place(problem) }),
    excerpt(problem),
    problem.cure
      ? make('p', { className: 'cure' }, make('strong', { textContent: WORDS.cure }), ' ' + problem.cure)
      : null,
    related.length > 0
      ? make('p', { className: 'related', textContent: WORDS.related + ' ' + related.join(', ') })
      : null,
  );
}

function place(at) {
  return [at.file, at.line, at.column].filter((part) => part).join(':');
}

function excerpt(problem) {
  const lines = problem.excerpt || [];
  if (lines.length === 0) return null;
  const rows = lines.map((line) => {
    const isFaulty = line.number === problem.line;
    return make(
      'tr',
      { className: isFaulty ? 'faulty' : '' },
      make('th', { scope: 'row', textContent: String(line.number) }),
      make('td', {}, ...(isFaulty ? marked(line.text, problem.column) : [line.text])),
    );
  });
  // It scrolls sideways, so a keyboard has to reach it.
  return make('div', { className: 'excerpt', tabIndex: 0, role: 'group', 'aria-label': place(problem) },
    make('table', {}, make('tbody', {}, ...rows)));
}

// Marks the word at a column, which counts characters from 1.
function marked(text, column) {
  const letters = Array.from(text);
  if (!column || column > letters.length) return [text];
  const rest = letters.slice(column - 1).join('');
  const word = (rest.match(/^\S+/) || [rest.slice(0, 1)])[0];
  return [
    letters.slice(0, column - 1).join(''),
    make('mark', { textContent: word }),
    rest.slice(word.length),
  ];
}
