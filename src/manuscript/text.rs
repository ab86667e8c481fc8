//! Manuscripts as plain text: paragraphs with an empty line between them, lines never wrapped.
//!
//! Owns the signs that stand for marks in plain text. Nothing of what the text says is left out;
//! only addresses of its own site are, since print would drown in them.

use super::inline::{LOWERED, RAISED, in_place, small_digits};
use super::labels::Labels;
use super::{Block, Inline, Licence, Manuscript, Table, plain};

/// Returns the manuscript as plain text, its lines ended by line feeds.
pub fn text(manuscript: &Manuscript) -> String {
    let labels = manuscript.labels();
    let mut parts = vec![one_line(&manuscript.title), one_line(&manuscript.standfirst)];
    parts.push(lines(&[&manuscript.byline, &manuscript.dateline]));
    parts.extend(blocks(&manuscript.blocks, Style { labels, own: origin(&manuscript.url) }));
    parts.push(RULE.to_owned());
    let credit = &manuscript.credit;
    parts.push(lines(&[&credit.line, &manuscript.url]));
    if let Some(Licence { name, url }) = &credit.licence {
        parts.push(format!("{}: {}", labels.licence, with_address(name, url)));
    }
    parts.extend(credit.notes.iter().map(|note| one_line(note)));
    parts.retain(|part| !part.is_empty());
    let mut out: String = super::allowed(&parts.join("\n\n")).collect();
    out.push('\n');
    out
}

/// Stands for a break between parts.
const RULE: &str = "* * *";

/// How a manuscript is written.
#[derive(Clone, Copy)]
struct Style<'a> {
    labels: Labels,
    /// The scheme and host of the manuscript's own site; empty where it has none.
    own: &'a str,
}

/// Returns the scheme and host of an address, with the slash behind.
fn origin(url: &str) -> &str {
    let host = url.find("://").map(|at| at + 3);
    let end = host.and_then(|host| Some(host + url[host..].find('/')? + 1));
    end.map_or("", |end| &url[..end])
}

fn one_line(text: &str) -> String {
    text.split_ascii_whitespace().collect::<Vec<_>>().join(" ")
}

fn lines(lines: &[&String]) -> String {
    let lines = lines.iter().map(|line| one_line(line)).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join("\n")
}

fn blocks(blocks: &[Block], style: Style<'_>) -> Vec<String> {
    let parts = blocks.iter().map(|block| part(block, style));
    parts.filter(|part| !part.is_empty()).collect()
}

fn part(block: &Block, style: Style<'_>) -> String {
    match block {
        Block::Heading(_, words) | Block::Paragraph(words) => run(words, style),
        Block::List { ordered, start, items } => {
            let separator = if items.iter().all(|item| is_tight(item)) { "\n" } else { "\n\n" };
            let items = (*start..).zip(items).map(|(number, inside)| {
                let sign = if *ordered { format!("{number}. ") } else { "– ".to_owned() };
                item(&sign, inside, style)
            });
            items.collect::<Vec<_>>().join(separator)
        }
        Block::Quote(inside) => indented(&blocks(inside, style).join("\n\n"), "> ", "> "),
        Block::Figure(figure) => in_place(figure, style.labels.picture),
        Block::Table(table) => rows(table, style),
        Block::Code(code) => indented(code, "    ", "    "),
        Block::Rule => RULE.to_owned(),
    }
}

/// Says whether an item is a paragraph, lists below it included, that needs no empty lines.
fn is_tight(item: &[Block]) -> bool {
    let (first, rest) = match item {
        [] => return true,
        [first, rest @ ..] => (first, rest),
    };
    let is_tight_list = |block: &Block| match block {
        Block::List { items, .. } => items.iter().all(|item| is_tight(item)),
        _ => false,
    };
    matches!(first, Block::Paragraph(_)) && rest.iter().all(is_tight_list)
        || item.iter().all(is_tight_list)
}

fn item(sign: &str, inside: &[Block], style: Style<'_>) -> String {
    let separator = if is_tight(inside) { "\n" } else { "\n\n" };
    let words = blocks(inside, style).join(separator);
    if words.is_empty() {
        return sign.trim_end().to_owned();
    }
    indented(&words, sign, &" ".repeat(sign.chars().count()))
}

fn indented(text: &str, first: &str, rest: &str) -> String {
    let mut out = String::with_capacity(text.len() + first.len());
    for (number, line) in text.lines().enumerate() {
        if number > 0 {
            out.push('\n');
        }
        let sign = if number == 0 { first } else { rest };
        out.push_str(if line.is_empty() { sign.trim_end() } else { sign });
        out.push_str(line);
    }
    out
}

fn rows(table: &Table, style: Style<'_>) -> String {
    let mut lines = Vec::new();
    if !table.caption.is_empty() {
        lines.push(run(&table.caption, style));
    }
    for row in table.head.iter().chain(&table.rows) {
        let cell = |column: usize| {
            let words = row.get(column).map(|words| run(words, style)).unwrap_or_default();
            words.replace('\n', "; ")
        };
        let line = (0..table.width()).map(cell).collect::<Vec<_>>().join(" | ");
        lines.push(line.trim_end().to_owned());
    }
    lines.join("\n")
}

fn run(words: &[Inline], style: Style<'_>) -> String {
    let mut out = String::new();
    add_run(words, style, &mut out);
    out
}

fn add_run(words: &[Inline], style: Style<'_>, out: &mut String) {
    for one in words {
        match one {
            Inline::Text(text) | Inline::Code(text) => out.push_str(text),
            Inline::Strong(words) | Inline::Em(words) => add_run(words, style, out),
            Inline::Struck(words) => {
                out.push_str(&format!("[{}: ", style.labels.struck));
                add_run(words, style, out);
                out.push(']');
            }
            Inline::Sub(words) => small(words, &LOWERED, style, out),
            Inline::Sup(words) => small(words, &RAISED, style, out),
            Inline::Link { href, words } => {
                let start = out.len();
                add_run(words, style, out);
                let words = out[start..].to_owned();
                out.truncate(start);
                let is_own = !style.own.is_empty() && href.starts_with(style.own);
                let is_said = is_own && !words.trim().is_empty();
                out.push_str(&if is_said { words } else { with_address(&words, href) });
            }
            Inline::Break => {
                out.truncate(out.trim_end_matches(' ').len());
                out.push('\n');
            }
        }
    }
}

fn small(words: &[Inline], digits: &[char; 10], style: Style<'_>, out: &mut String) {
    match small_digits(&plain(words), digits) {
        Some(digits) => out.push_str(&digits),
        None => add_run(words, style, out),
    }
}

/// Returns words with the address that they lead to, where they do not say it themselves.
fn with_address(words: &str, href: &str) -> String {
    let bare = href.split_once(':').map_or(href, |(scheme, rest)| match scheme {
        "http" | "https" => rest.trim_start_matches('/').trim_end_matches('/'),
        _ => rest,
    });
    // A telephone number is written with spaces in the words, and with 84 in the address.
    let is_said = words.contains(bare)
        || href.starts_with("tel:") && words.chars().any(|c| c.is_ascii_digit());
    let shown = href.strip_prefix("mailto:").or(href.strip_prefix("tel:")).unwrap_or(href);
    match (is_said, words.is_empty()) {
        (true, _) => words.to_owned(),
        (false, true) => shown.to_owned(),
        (false, false) => format!("{words} ({shown})"),
    }
}
