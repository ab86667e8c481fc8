//! Manuscripts as HTML: a fragment of common elements, without classes, one block a line.
//!
//! Owns the fragment. A person reads it in a text field and pastes it into an editor, so it holds
//! nothing that editors throw away.

use super::inline::{below, in_place};
use super::{Block, Figure, Inline, Manuscript, Table, attribute, escape, escaped};

/// Returns the manuscript as an HTML fragment, pictures included.
pub fn html(manuscript: &Manuscript) -> String {
    write(manuscript, true)
}

/// Returns the manuscript as an HTML fragment without its pictures and what is said below them.
pub fn html_without_pictures(manuscript: &Manuscript) -> String {
    write(manuscript, false)
}

fn write(manuscript: &Manuscript, pictures: bool) -> String {
    let mut writer = Writer { out: String::new(), pictures, label: manuscript.labels().picture };
    writer.line(0, &format!("<h1>{}</h1>", escaped(&manuscript.title)));
    if !manuscript.standfirst.is_empty() {
        let words = escaped(&manuscript.standfirst);
        writer.line(0, &format!("<p><strong>{words}</strong></p>"));
    }
    for words in [&manuscript.byline, &manuscript.dateline] {
        if !words.is_empty() {
            writer.line(0, &format!("<p>{}</p>", escaped(words)));
        }
    }
    writer.blocks(&manuscript.blocks, 0);
    writer.credit(manuscript);
    writer.out
}

struct Writer {
    out: String,
    pictures: bool,
    label: &'static str,
}

impl Writer {
    fn line(&mut self, depth: usize, html: &str) {
        self.out.extend(std::iter::repeat_n("  ", depth));
        self.out.push_str(html);
        self.out.push('\n');
    }

    fn blocks(&mut self, blocks: &[Block], depth: usize) {
        blocks.iter().for_each(|block| self.block(block, depth));
    }

    fn block(&mut self, block: &Block, depth: usize) {
        match block {
            Block::Heading(level, words) => {
                let level = level.clamp(&2, &6);
                self.line(depth, &format!("<h{level}>{}</h{level}>", run(words)));
            }
            Block::Paragraph(words) => self.line(depth, &format!("<p>{}</p>", run(words))),
            Block::List { ordered, start, items } => {
                let name = if *ordered { "ol" } else { "ul" };
                let start = match (ordered, start) {
                    (true, start) if *start != 1 && i32::try_from(*start).is_ok() => {
                        format!(" start=\"{start}\"")
                    }
                    _ => String::new(),
                };
                self.line(depth, &format!("<{name}{start}>"));
                items.iter().for_each(|item| self.item(item, depth + 1));
                self.line(depth, &format!("</{name}>"));
            }
            Block::Quote(inside) => {
                self.line(depth, "<blockquote>");
                self.blocks(inside, depth + 1);
                self.line(depth, "</blockquote>");
            }
            Block::Figure(figure) if self.pictures => self.figure(figure, depth),
            Block::Figure(_) => {}
            Block::Table(table) => self.table(table, depth),
            // Spaces before the first line would be seen as part of it.
            Block::Code(code) => {
                self.line(depth, &format!("<pre><code>{}</code></pre>", escaped(code)));
            }
            Block::Rule => self.line(depth, "<hr>"),
        }
    }

    fn item(&mut self, item: &[Block], depth: usize) {
        match item {
            [] => self.line(depth, "<li></li>"),
            [Block::Paragraph(words)] => self.line(depth, &format!("<li>{}</li>", run(words))),
            [Block::Paragraph(words), rest @ ..]
                if rest.iter().all(|block| matches!(block, Block::List { .. })) =>
            {
                self.line(depth, &format!("<li>{}", run(words)));
                self.blocks(rest, depth + 1);
                self.line(depth, "</li>");
            }
            item => {
                self.line(depth, "<li>");
                self.blocks(item, depth + 1);
                self.line(depth, "</li>");
            }
        }
    }

    fn figure(&mut self, figure: &Figure, depth: usize) {
        if figure.src.is_empty() {
            let words = in_place(figure, self.label);
            return self.line(depth, &format!("<p>{}</p>", escaped(&words)));
        }
        self.line(depth, "<figure>");
        let mut img =
            format!("<img src=\"{}\" alt=\"{}\"", attribute(&figure.src), attribute(&figure.alt));
        if figure.width > 0 && figure.height > 0 {
            img += &format!(" width=\"{}\" height=\"{}\"", figure.width, figure.height);
        }
        self.line(depth + 1, &(img + ">"));
        let below = below(figure);
        if !below.is_empty() {
            self.line(depth + 1, &format!("<figcaption>{}</figcaption>", run(&below)));
        }
        self.line(depth, "</figure>");
    }

    fn table(&mut self, table: &Table, depth: usize) {
        self.line(depth, "<table>");
        if !table.caption.is_empty() {
            self.line(depth + 1, &format!("<caption>{}</caption>", run(&table.caption)));
        }
        let parts = [("thead", "th", &table.head), ("tbody", "td", &table.rows)];
        for (part, cell, rows) in parts {
            if rows.is_empty() {
                continue;
            }
            self.line(depth + 1, &format!("<{part}>"));
            for row in rows {
                let mut html = String::from("<tr>");
                for column in 0..table.width() {
                    let words = row.get(column).map(|words| run(words)).unwrap_or_default();
                    html += &format!("<{cell}>{words}</{cell}>");
                }
                self.line(depth + 2, &(html + "</tr>"));
            }
            self.line(depth + 1, &format!("</{part}>"));
        }
        self.line(depth, "</table>");
    }

    fn credit(&mut self, manuscript: &Manuscript) {
        let credit = &manuscript.credit;
        self.line(0, "<hr>");
        if !credit.line.is_empty() {
            let words = linked(&credit.line, &manuscript.title, &manuscript.url);
            self.line(0, &format!("<p>{words}</p>"));
        }
        if let Some(licence) = &credit.licence {
            let (label, name) = (manuscript.labels().licence, escaped(&licence.name));
            let url = attribute(&licence.url);
            let link = format!("<a rel=\"license\" href=\"{url}\">{name}</a>");
            self.line(0, &format!("<p>{label}: {link}</p>"));
        }
        for note in &credit.notes {
            self.line(0, &format!("<p>{}</p>", escaped(note)));
        }
    }
}

/// Returns the line that says where a text comes from, with the title in it as a link; all of it
/// is one where the title is not in it.
fn linked(line: &str, title: &str, url: &str) -> String {
    if url.is_empty() {
        return escaped(line);
    }
    let (before, words, after) = super::around_title(line, title);
    let (before, words, after) = (escaped(before), escaped(words), escaped(after));
    format!("{before}<a href=\"{}\">{words}</a>{after}", attribute(url))
}

fn run(words: &[Inline]) -> String {
    let mut out = String::new();
    add_run(words, &mut out);
    out
}

fn add_run(words: &[Inline], out: &mut String) {
    for one in words {
        match one {
            Inline::Text(text) => escape(text, out),
            Inline::Strong(words) => within("strong", words, out),
            Inline::Em(words) => within("em", words, out),
            Inline::Struck(words) => within("s", words, out),
            Inline::Sub(words) => within("sub", words, out),
            Inline::Sup(words) => within("sup", words, out),
            Inline::Link { href, words } => {
                out.push_str(&format!("<a href=\"{}\">", attribute(href)));
                add_run(words, out);
                out.push_str("</a>");
            }
            Inline::Code(code) => {
                out.push_str("<code>");
                escape(code, out);
                out.push_str("</code>");
            }
            Inline::Break => out.push_str("<br>"),
        }
    }
}

fn within(name: &str, words: &[Inline], out: &mut String) {
    out.push_str(&format!("<{name}>"));
    add_run(words, out);
    out.push_str(&format!("</{name}>"));
}
