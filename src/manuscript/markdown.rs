//! Manuscripts as Markdown: CommonMark with the tables and the strike-out of GitHub.
//!
//! Owns the escaping: a reader of Markdown finds the same words and the same marks again.

use super::inline::{LOWERED, RAISED, below, in_place, small_digits, tidy};
use super::{Align, Block, Figure, Inline, Inlines, Licence, Manuscript, Table, plain};

/// Returns the manuscript as Markdown.
pub fn markdown(manuscript: &Manuscript) -> String {
    let labels = manuscript.labels();
    let words = |text: &str| tidy(vec![Inline::Text(text.to_owned())]);
    let mut parts = Vec::new();
    if !manuscript.title.is_empty() {
        parts.push(format!("# {}", heading(&words(&manuscript.title))));
    }
    let standfirst = tidy(vec![Inline::Strong(words(&manuscript.standfirst))]);
    parts.push(run(&standfirst));
    parts.push(run(&words(&manuscript.byline)));
    parts.push(run(&words(&manuscript.dateline)));
    parts.extend(blocks(&manuscript.blocks, labels.picture));
    parts.push(RULE.to_owned());
    let credit = &manuscript.credit;
    let (before, title, after) = super::around_title(&credit.line, &manuscript.title);
    let link = Inline::Link { href: manuscript.url.clone(), words: words(title) };
    parts.push(run(&[Inline::Text(before.to_owned()), link, Inline::Text(after.to_owned())]));
    if let Some(Licence { name, url }) = &credit.licence {
        let link = Inline::Link { href: url.clone(), words: words(name) };
        parts.push(run(&[Inline::Text(format!("{}: ", labels.licence)), link]));
    }
    parts.extend(credit.notes.iter().map(|note| run(&words(note))));
    parts.retain(|part| !part.trim().is_empty());
    let mut out: String = super::allowed(&parts.join("\n\n")).collect();
    out.push('\n');
    out
}

/// A break between parts; of the three ways of writing it, the one that no list begins with.
const RULE: &str = "___";

/// The largest number that a list may begin with.
const START_MAX: u64 = 999_999_999;

fn blocks(blocks: &[Block], label: &str) -> Vec<String> {
    let mut parts = Vec::new();
    // Lists one after the other stay apart only by different signs.
    let mut is_other = false;
    let mut before: Option<bool> = None;
    for block in blocks {
        let list = match block {
            Block::List { ordered, .. } => Some(*ordered),
            _ => None,
        };
        is_other = list.is_some() && list == before && !is_other;
        let part = part(block, label, is_other);
        if !part.trim().is_empty() {
            before = list;
            parts.push(part);
        }
    }
    parts
}

fn part(block: &Block, label: &str, is_other: bool) -> String {
    match block {
        Block::Heading(level, words) => {
            format!("{} {}", "#".repeat(usize::from(*level.clamp(&2, &6))), heading(words))
        }
        Block::Paragraph(words) => run(words),
        Block::List { ordered, start, items } => {
            let last = items.len() as u64;
            let start = (*start).min(START_MAX.saturating_sub(last));
            let separator = if items.iter().all(|item| is_tight(item)) { "\n" } else { "\n\n" };
            let items = (start..).zip(items).map(|(number, inside)| {
                let sign = match (ordered, is_other) {
                    (true, false) => format!("{number}. "),
                    (true, true) => format!("{number}) "),
                    (false, false) => "- ".to_owned(),
                    (false, true) => "* ".to_owned(),
                };
                item(&sign, inside, label)
            });
            items.collect::<Vec<_>>().join(separator)
        }
        Block::Quote(inside) => indented(&blocks(inside, label).join("\n\n"), "> ", "> "),
        Block::Figure(figure) => picture(figure, label),
        Block::Table(table) => rows(table),
        Block::Code(code) => {
            let fence = "`".repeat(longest_run(code).max(2) + 1);
            format!("{fence}\n{code}\n{fence}")
        }
        Block::Rule => RULE.to_owned(),
    }
}

/// Says whether an item needs no empty lines: a paragraph, or one list, or both.
fn is_tight(item: &[Block]) -> bool {
    match item {
        [] | [Block::Paragraph(_)] => true,
        [list @ Block::List { .. }] => is_tight_list(list),
        // Right below a paragraph, other lists would be taken for its next line.
        [Block::Paragraph(_), list @ Block::List { ordered, start, items }] => {
            let can_follow = !*ordered || *start == 1;
            can_follow
                && items.first().is_some_and(|first| !first.is_empty())
                && is_tight_list(list)
        }
        _ => false,
    }
}

fn is_tight_list(block: &Block) -> bool {
    match block {
        Block::List { items, .. } => items.iter().all(|item| is_tight(item)),
        _ => false,
    }
}

fn item(sign: &str, inside: &[Block], label: &str) -> String {
    let separator = if is_tight(inside) { "\n" } else { "\n\n" };
    let words = blocks(inside, label).join(separator);
    if words.is_empty() {
        return sign.trim_end().to_owned();
    }
    indented(&words, sign, &" ".repeat(sign.len()))
}

fn indented(text: &str, first: &str, rest: &str) -> String {
    let mut out = String::with_capacity(text.len() + first.len());
    for (number, line) in text.split('\n').enumerate() {
        if number > 0 {
            out.push('\n');
        }
        let sign = if number == 0 { first } else { rest };
        out.push_str(if line.is_empty() { sign.trim_end() } else { sign });
        out.push_str(line);
    }
    out
}

fn picture(figure: &Figure, label: &str) -> String {
    if figure.src.is_empty() {
        return run(&[Inline::Text(in_place(figure, label))]);
    }
    let picture = format!("![{}]({})", escape(&figure.alt), address(&figure.src));
    let below = below(figure);
    if below.is_empty() { picture } else { format!("{picture}\n\n{}", run(&below)) }
}

fn rows(table: &Table) -> String {
    let width = table.width();
    let line = |row: &[Inlines]| {
        let cell = |column: usize| row.get(column).map(|words| cell(words)).unwrap_or_default();
        format!("| {} |", (0..width).map(cell).collect::<Vec<_>>().join(" | "))
    };
    let mut lines = Vec::new();
    if !table.caption.is_empty() {
        lines.push(run(&[Inline::Strong(table.caption.clone())]));
        lines.push(String::new());
    }
    // A table without a row of headings would be none.
    let (first, others) = table.head.split_first().unzip();
    lines.push(line(first.map_or(&[][..], Vec::as_slice)));
    let mark = |column| match table.align(column) {
        Align::Left => "---",
        Align::Centre => ":-:",
        Align::Right => "--:",
    };
    lines.push(format!("| {} |", (0..width).map(mark).collect::<Vec<_>>().join(" | ")));
    lines.extend(others.unwrap_or_default().iter().chain(&table.rows).map(|row| line(row)));
    lines.join("\n")
}

/// Returns a run for a place that ends with its line.
fn heading(words: &[Inline]) -> String {
    run(words).replace("\\\n", " ").replace('#', "\\#")
}

fn cell(words: &[Inline]) -> String {
    let mut writer = Writer { in_cell: true, ..Writer::default() };
    writer.run(words, None);
    writer.out
}

fn run(words: &[Inline]) -> String {
    let mut writer = Writer::default();
    writer.run(words, None);
    writer.out
}

/// A run while it is written.
#[derive(Default)]
struct Writer {
    out: String,
    in_cell: bool,
}

impl Writer {
    /// Writes a run that is followed by a character, or by nothing.
    fn run(&mut self, words: &[Inline], after: Option<char>) {
        for (at, one) in words.iter().enumerate() {
            let next = words.get(at + 1).map_or(after, first_char);
            self.one(one, next);
        }
    }

    fn one(&mut self, one: &Inline, after: Option<char>) {
        match one {
            Inline::Text(text) => self.text(text, after),
            Inline::Strong(words) => self.marked("**", "strong", words, after),
            Inline::Em(words) => self.marked("*", "em", words, after),
            Inline::Struck(words) => self.marked("~~", "s", words, after),
            Inline::Sub(words) => self.small(words, &LOWERED, "sub"),
            Inline::Sup(words) => self.small(words, &RAISED, "sup"),
            Inline::Link { href, words } => {
                if href.is_empty() {
                    return self.run(words, after);
                }
                self.out.push('[');
                self.run(words, Some(']'));
                self.out.push_str(&format!("]({})", address(href)));
            }
            Inline::Code(code) => self.code(code),
            Inline::Break if self.in_cell => self.out.push_str("<br>"),
            Inline::Break => self.out.push_str("\\\n"),
        }
    }

    fn text(&mut self, text: &str, after: Option<char>) {
        let is_start = self.out.is_empty() || self.out.ends_with('\n');
        let mut escaped = escape(text);
        // A link after an exclamation mark would be a picture.
        if after == Some('[') && escaped.ends_with('!') {
            escaped.insert(escaped.len() - 1, '\\');
        }
        let escaped = if is_start { escaped_start(&escaped) } else { escaped };
        self.out.push_str(&escaped);
    }

    /// Writes words within signs; where the signs would not be understood, within an element.
    fn marked(&mut self, sign: &str, name: &str, words: &[Inline], after: Option<char>) {
        let mut inner = Writer { in_cell: self.in_cell, out: String::new() };
        inner.run(words, sign.chars().next());
        let inner = inner.out;
        if inner.is_empty() {
            return;
        }
        let (first, last) = (inner.chars().next(), inner.chars().last());
        let before = self.out.chars().last();
        let sign_char = sign.chars().next();
        let is_clear = |inside: Option<char>, outside: Option<char>| {
            inside.is_some_and(|c| !c.is_whitespace())
                && outside != sign_char
                && (inside.is_some_and(char::is_alphanumeric)
                    || outside.is_none_or(|c| c.is_whitespace() || is_punctuation(c)))
        };
        if is_clear(first, before) && is_clear(last, after) {
            self.out.push_str(&format!("{sign}{inner}{sign}"));
        } else {
            self.out.push_str(&format!("<{name}>{inner}</{name}>"));
        }
    }

    fn small(&mut self, words: &[Inline], digits: &[char; 10], name: &str) {
        if let Some(digits) = small_digits(&plain(words), digits) {
            return self.out.push_str(&digits);
        }
        self.out.push_str(&format!("<{name}>"));
        self.run(words, Some('<'));
        self.out.push_str(&format!("</{name}>"));
    }

    fn code(&mut self, code: &str) {
        if code.is_empty() {
            return;
        }
        let fence = "`".repeat(longest_run(code) + 1);
        let is_padded = code.starts_with(['`', ' ']) || code.ends_with(['`', ' ']);
        let pad = if is_padded { " " } else { "" };
        let code = if self.in_cell { code.replace('|', "\\|") } else { code.to_owned() };
        self.out.push_str(&format!("{fence}{pad}{code}{pad}{fence}"));
    }
}

/// Returns the character that a piece begins with as it is written.
fn first_char(one: &Inline) -> Option<char> {
    match one {
        Inline::Text(text) => escape(text).chars().next(),
        Inline::Strong(_) | Inline::Em(_) => Some('*'),
        Inline::Struck(_) => Some('~'),
        Inline::Link { .. } => Some('['),
        Inline::Code(_) => Some('`'),
        Inline::Break => Some('\\'),
        Inline::Sub(words) | Inline::Sup(words) => {
            let is_number = plain(words).chars().all(|c| c.is_ascii_digit());
            Some(if is_number { '1' } else { '<' })
        }
    }
}

/// Says whether Markdown takes a character for punctuation, leaving out those that only some do.
fn is_punctuation(c: char) -> bool {
    c.is_ascii_punctuation() || "“”‘’…–—«»".contains(c)
}

fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut before = ' ';
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        let next = rest.peek().copied().unwrap_or(' ');
        let is_special = match c {
            '\\' | '`' | '*' | '[' | ']' | '<' | '~' | '|' => true,
            '_' => !(before.is_alphanumeric() && next.is_alphanumeric()),
            '&' => next == '#' || next.is_ascii_alphabetic(),
            _ => false,
        };
        if is_special {
            out.push('\\');
        }
        out.push(if c == '\n' { ' ' } else { c });
        before = c;
    }
    out
}

/// Returns escaped text so that it does not begin a block of another kind.
fn escaped_start(text: &str) -> String {
    if text.starts_with(['#', '+', '-', '=', '>', ':']) {
        return format!("\\{text}");
    }
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    match text[digits..].strip_prefix(['.', ')']) {
        Some(rest) if digits > 0 && (rest.is_empty() || rest.starts_with(' ')) => {
            format!("{}\\{}", &text[..digits], &text[digits..])
        }
        _ => text.to_owned(),
    }
}

/// Returns an address so that it ends where it ends.
fn address(href: &str) -> String {
    let mut out = String::with_capacity(href.len());
    for c in href.chars() {
        match c {
            '(' => out.push_str("%28"),
            ')' => out.push_str("%29"),
            '<' => out.push_str("%3C"),
            '>' => out.push_str("%3E"),
            '\\' => out.push_str("%5C"),
            '|' => out.push_str("%7C"),
            '&' => out.push_str("\\&"),
            c if c.is_whitespace() => out.push_str("%20"),
            c => out.push(c),
        }
    }
    out
}

/// Returns the length of the longest run of backticks.
fn longest_run(code: &str) -> usize {
    code.split(|c| c != '`').map(str::len).max().unwrap_or(0)
}
