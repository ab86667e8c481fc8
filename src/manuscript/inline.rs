//! Runs of words: putting white space in order, reading them as plain text.
//!
//! Owns what holds for a run that [`tidy`] has returned: no white space at its ends, single spaces
//! inside, no marks around nothing or around their own like, no spaces just inside of marks.

use super::{Figure, Inline, Inlines};

/// The marks that stand around words while they are put in order.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
struct Open {
    strong: bool,
    em: bool,
    struck: bool,
    script: bool,
    link: bool,
}

/// Returns a run in order.
pub(super) fn tidy(run: Inlines) -> Inlines {
    let mut is_spaced = true;
    let mut out = squeeze(run, &mut is_spaced, Open::default());
    trim_end(&mut out);
    out
}

fn squeeze(run: Inlines, is_spaced: &mut bool, open: Open) -> Inlines {
    let mut out = Inlines::new();
    for one in run {
        match one {
            Inline::Text(text) => push_text(&mut out, &collapse(&text, is_spaced)),
            Inline::Break => {
                *is_spaced = true;
                push(&mut out, Inline::Break);
            }
            Inline::Code(code) => {
                let words = code.split_ascii_whitespace().collect::<Vec<_>>().join(" ");
                let is_space = |c: Option<char>| c.is_some_and(|c| c.is_ascii_whitespace());
                if is_space(code.chars().next()) {
                    push_text(&mut out, &collapse(" ", is_spaced));
                }
                if !words.is_empty() {
                    *is_spaced = false;
                    push(&mut out, Inline::Code(words));
                }
                if is_space(code.chars().last()) {
                    push_text(&mut out, &collapse(" ", is_spaced));
                }
            }
            Inline::Strong(words) => {
                let inner = squeeze(words, is_spaced, Open { strong: true, ..open });
                wrap(inner, open.strong, &Inline::Strong, &mut out);
            }
            Inline::Em(words) => {
                let inner = squeeze(words, is_spaced, Open { em: true, ..open });
                wrap(inner, open.em, &Inline::Em, &mut out);
            }
            Inline::Struck(words) => {
                let inner = squeeze(words, is_spaced, Open { struck: true, ..open });
                wrap(inner, open.struck, &Inline::Struck, &mut out);
            }
            Inline::Sub(words) => {
                let inner = squeeze(words, is_spaced, Open { script: true, ..open });
                wrap(inner, open.script, &Inline::Sub, &mut out);
            }
            Inline::Sup(words) => {
                let inner = squeeze(words, is_spaced, Open { script: true, ..open });
                wrap(inner, open.script, &Inline::Sup, &mut out);
            }
            Inline::Link { href, words } => {
                let inner = squeeze(words, is_spaced, Open { link: true, ..open });
                let link = |words| Inline::Link { href: href.clone(), words };
                wrap(inner, open.link, &link, &mut out);
            }
        }
    }
    out
}

/// Adds words within a mark, spaces and breaks at their ends outside of it.
fn wrap(mut inner: Inlines, is_open: bool, mark: &dyn Fn(Inlines) -> Inline, out: &mut Inlines) {
    if is_open {
        inner.into_iter().for_each(|one| push(out, one));
        return;
    }
    let mut lead = 0;
    while inner.get(lead) == Some(&Inline::Break) {
        lead += 1;
    }
    let rest = inner.split_off(lead);
    inner.into_iter().for_each(|one| push(out, one));
    let mut inner = rest;
    if let Some(Inline::Text(text)) = inner.first_mut()
        && let Some(rest) = text.strip_prefix(' ')
    {
        *text = rest.to_owned();
        push_text(out, " ");
        if matches!(inner.first(), Some(Inline::Text(text)) if text.is_empty()) {
            inner.remove(0);
        }
    }
    let mut trail = Inlines::new();
    while let Some(last) = inner.last_mut() {
        match last {
            Inline::Break => trail.extend(inner.pop()),
            Inline::Text(text) if text.ends_with(' ') => {
                text.pop();
                trail.push(Inline::Text(" ".to_owned()));
                if text.is_empty() {
                    inner.pop();
                }
            }
            _ => break,
        }
    }
    if !inner.is_empty() {
        push(out, mark(inner));
    }
    trail.into_iter().rev().for_each(|one| push(out, one));
}

/// Adds a piece, joined with the one before where both have the same mark.
fn push(out: &mut Inlines, one: Inline) {
    match (out.last_mut(), one) {
        (_, Inline::Text(text)) => push_text(out, &text),
        (_, Inline::Break) => {
            trim_end_spaces(out);
            out.push(Inline::Break);
        }
        (Some(Inline::Strong(before)), Inline::Strong(words))
        | (Some(Inline::Em(before)), Inline::Em(words))
        | (Some(Inline::Struck(before)), Inline::Struck(words))
        | (Some(Inline::Sub(before)), Inline::Sub(words))
        | (Some(Inline::Sup(before)), Inline::Sup(words)) => {
            words.into_iter().for_each(|one| push(before, one));
        }
        (_, one) => out.push(one),
    }
}

fn push_text(out: &mut Inlines, text: &str) {
    match out.last_mut() {
        _ if text.is_empty() => {}
        Some(Inline::Text(before)) => before.push_str(text),
        _ => out.push(Inline::Text(text.to_owned())),
    }
}

fn trim_end_spaces(out: &mut Inlines) {
    if let Some(Inline::Text(text)) = out.last_mut() {
        text.truncate(text.trim_end_matches(' ').len());
        if text.is_empty() {
            out.pop();
        }
    }
}

fn trim_end(out: &mut Inlines) {
    loop {
        let length = out.len();
        trim_end_spaces(out);
        if out.last() == Some(&Inline::Break) {
            out.pop();
        }
        if out.len() == length {
            break;
        }
    }
    // A break at the beginning says nothing either.
    let lead = out.iter().take_while(|one| **one == Inline::Break).count();
    out.drain(..lead);
}

/// Returns text with every run of white space as one space, no-break spaces aside.
fn collapse(text: &str, is_spaced: &mut bool) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_ascii_whitespace() {
            if !*is_spaced {
                out.push(' ');
            }
            *is_spaced = true;
        } else {
            out.push(c);
            *is_spaced = false;
        }
    }
    out
}

/// Returns the bare words of a run; a break is a space.
pub fn plain(run: &[Inline]) -> String {
    let mut out = String::new();
    add_plain(run, &mut out);
    out
}

fn add_plain(run: &[Inline], out: &mut String) {
    for one in run {
        match one {
            Inline::Text(text) | Inline::Code(text) => out.push_str(text),
            Inline::Break => out.push(' '),
            Inline::Strong(words)
            | Inline::Em(words)
            | Inline::Struck(words)
            | Inline::Sub(words)
            | Inline::Sup(words)
            | Inline::Link { words, .. } => add_plain(words, out),
        }
    }
}

/// Returns raised or lowered digits as characters of their own, where there are such for all of
/// the words; without mark-up the digits would stick to the word before.
pub(super) fn small_digits(words: &str, digits: &[char; 10]) -> Option<String> {
    let digit = |c: char| c.to_digit(10).and_then(|digit| digits.get(digit as usize).copied());
    words.chars().map(digit).collect()
}

/// The raised digits.
pub(super) const RAISED: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
/// The lowered digits.
pub(super) const LOWERED: [char; 10] = ['₀', '₁', '₂', '₃', '₄', '₅', '₆', '₇', '₈', '₉'];

/// Returns what is printed below a picture: caption, credit and rights.
pub(super) fn below(figure: &Figure) -> Inlines {
    let mut out = figure.caption.clone();
    for part in [&figure.credit, &figure.rights] {
        let part = part.trim();
        if part.is_empty() {
            continue;
        }
        let before = plain(&out);
        let joint = match before.chars().last() {
            None => "",
            Some('.' | '!' | '?' | '…' | ':' | ';' | '”') => " ",
            Some(_) => ". ",
        };
        push_text(&mut out, joint);
        push_text(&mut out, part);
    }
    out
}

/// Returns what is said in place of a picture that cannot be shown.
pub(super) fn in_place(figure: &Figure, label: &str) -> String {
    let caption = plain(&figure.caption);
    let mut parts: Vec<&str> = Vec::new();
    for part in [&figure.alt, &caption, &figure.credit, &figure.rights] {
        let part = part.trim();
        if !part.is_empty() && !parts.contains(&part) {
            parts.push(part);
        }
    }
    match parts.is_empty() {
        true => format!("[{label}]"),
        false => format!("[{label}: {}]", parts.join(" — ")),
    }
}
