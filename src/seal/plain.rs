//! The words of a web page as a newspaper printed them.
//!
//! Owns what of a page is print and what is furniture. The HTML may be in any state: what is
//! never closed loses nothing, and time grows with length only. The character set is the
//! caller's.
//!
//! Left out: scripts, styles, the head, menus, side columns, forms, frames, and the head and
//! foot of the page (those of an article stay: its title stands there). Kept: where a block
//! ends, as a line.

use std::cell::RefCell;

use html5ever::buffer_queue::BufferQueue;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer};

/// Elements whose content nobody reads in print.
const LEFT_OUT: &[&str] = &[
    "aside",
    "button",
    "canvas",
    "dialog",
    "figcaption",
    "footer",
    "form",
    "head",
    "header",
    "iframe",
    "math",
    "nav",
    "noframes",
    "noscript",
    "object",
    "script",
    "select",
    "style",
    "svg",
    "template",
    "textarea",
    "title",
    "video",
    "audio",
];

/// Elements that stand in a line of text.
const INLINE: &[&str] = &[
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em",
    "font", "i", "img", "input", "ins", "kbd", "label", "mark", "meter", "nobr", "output",
    "picture", "progress", "q", "rp", "rt", "ruby", "s", "samp", "small", "source", "span",
    "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
];

/// Returns the words of an HTML page, a line for each block.
pub fn plain(html: &str) -> String {
    let queue = BufferQueue::default();
    queue.push_back(StrTendril::from_slice(html));
    let page = Page { state: RefCell::new(State::default()) };
    let tokenizer = Tokenizer::new(page, Default::default());
    // The sink never asks to stop for a script, so one call reads everything.
    let _ = tokenizer.feed(&queue);
    tokenizer.end();
    let state = tokenizer.sink.state.into_inner();
    lines(&state.text)
}

struct Page {
    state: RefCell<State>,
}

#[derive(Default)]
struct State {
    text: String,
    /// Open elements that are left out, with where the text stood when each began. Only their
    /// end takes the words back, so an element that is never closed takes nothing.
    open: Vec<(String, usize)>,
    /// How many articles are open.
    articles: usize,
    /// Whether a raised number is open.
    raised: bool,
}

impl TokenSink for Page {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        let mut state = self.state.borrow_mut();
        match token {
            Token::TagToken(tag) => return state.tag(&tag),
            Token::CharacterTokens(text) => state.push(&text),
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

impl State {
    fn tag(&mut self, tag: &Tag) -> TokenSinkResult<()> {
        let name: &str = &tag.name;
        let start = tag.kind == TagKind::StartTag;
        if !INLINE.contains(&name) {
            self.text.push('\n');
            self.raised = false;
        }
        match name {
            "sup" => self.raised = start,
            "article" | "main" if start => self.articles += 1,
            "article" | "main" => self.articles = self.articles.saturating_sub(1),
            "header" | "footer" if start && self.articles > 0 => {}
            "svg" | "math" if tag.self_closing => {}
            _ if LEFT_OUT.contains(&name) && start => {
                self.open.push((name.to_owned(), self.text.len()));
            }
            // What this program's own pages say beside a block of its age.
            "small" if start && is_mark(tag) => self.open.push((name.to_owned(), self.text.len())),
            "small" if !start => self.close(name),
            // A body begins: its head is over, closed or not.
            "body" if start => self.close("head"),
            _ if LEFT_OUT.contains(&name) => self.close(name),
            _ => {}
        }
        match name {
            "script" if start => TokenSinkResult::RawData(RawKind::ScriptData),
            "style" | "iframe" | "noframes" if start => TokenSinkResult::RawData(RawKind::Rawtext),
            "title" | "textarea" if start => TokenSinkResult::RawData(RawKind::Rcdata),
            _ => TokenSinkResult::Continue,
        }
    }

    /// Takes back what was written since the innermost open element of a name.
    fn close(&mut self, name: &str) {
        // Real pages nest a few; looking no deeper keeps hostile ones linear.
        let from = self.open.len().saturating_sub(64);
        let Some(at) = self.open[from..].iter().rposition(|(open, _)| open == name) else { return };
        if let Some((_, length)) = self.open.get(from + at) {
            self.text.truncate(*length);
        }
        self.open.truncate(from + at);
    }

    fn push(&mut self, text: &str) {
        if self.raised && text.bytes().all(|b| b.is_ascii_digit()) {
            self.text.extend(text.chars().map(raised));
        } else {
            self.text.push_str(&text.replace(['\n', '\r', '\u{c}'], " "));
        }
    }
}

/// Says whether an element is a mark that a page puts beside a block that is old or corrected.
fn is_mark(tag: &Tag) -> bool {
    let mut classes = tag.attrs.iter().filter(|it| &*it.name.local == "class");
    classes.any(|class| ["older", "corrected"].contains(&&*class.value))
}

/// Returns the raised form of a digit: 5 to the power 2 must not become 52.
fn raised(digit: char) -> char {
    const RAISED: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
    digit.to_digit(10).and_then(|digit| RAISED.get(digit as usize)).copied().unwrap_or(digit)
}

/// Returns the text with one space between words and no empty lines.
fn lines(text: &str) -> String {
    let mut lines = String::with_capacity(text.len());
    for line in text.split('\n') {
        let start = lines.len();
        for word in line.split_whitespace() {
            if lines.len() > start {
                lines.push(' ');
            }
            lines.push_str(word);
        }
        if lines.len() > start {
            lines.push('\n');
        }
    }
    lines
}

#[cfg(test)]
mod tests;
