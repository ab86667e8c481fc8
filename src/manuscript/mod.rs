//! Manuscripts: texts as a newspaper takes them over.
//!
//! Owns the tree of a text and the four ways of writing it: HTML, plain text, Markdown and Word.
//! All are written from the one tree, so they cannot say different things. Must not know pages,
//! addresses or rights: callers hand over absolute addresses, and only pictures that may be used.

mod docx;
mod html;
mod inline;
mod labels;
mod markdown;
mod read;
mod table;
mod text;
mod tree;

pub use docx::docx;
pub use html::{html, html_without_pictures};
pub use inline::plain;
pub use markdown::markdown;
pub use read::read;
pub use text::text;

/// Changes with whatever changes what comes out, so that earlier results are not taken for it.
pub const VERSION: u32 = 2;

/// A text with all that a newspaper needs to print it. All strings are NFC.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Manuscript {
    /// The language: `vi` or `en`.
    pub lang: &'static str,
    /// The title.
    pub title: String,
    /// The paragraph below the title (*sapo*); empty where there is none.
    pub standfirst: String,
    /// Who wrote it; empty where nobody is named.
    pub byline: String,
    /// The printed date and version, as one line.
    pub dateline: String,
    /// The absolute address of the original.
    pub url: String,
    /// When the original came out, as RFC 3339 in UTC; empty to leave it out of the Word file.
    pub created: String,
    /// When the original was last changed, as RFC 3339 in UTC; empty to leave it out.
    pub modified: String,
    /// The text, with its pictures.
    pub blocks: Vec<Block>,
    /// What has to be printed with it.
    pub credit: Credit,
}

/// What is printed below a text that was taken over.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Credit {
    /// Where the text comes from, as one line.
    pub line: String,
    /// The licence of the text.
    pub licence: Option<Licence>,
    /// Corrections, what was left out: a sentence each.
    pub notes: Vec<String>,
}

/// A licence.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Licence {
    /// Its name as printed.
    pub name: String,
    /// Its absolute address.
    pub url: String,
}

/// A run of words with their marks.
pub type Inlines = Vec<Inline>;

/// A block of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading with its level, 2 to 6.
    Heading(u8, Inlines),
    /// A paragraph.
    Paragraph(Inlines),
    /// A list.
    List {
        /// Whether its items are numbered.
        ordered: bool,
        /// The number of the first item.
        start: u64,
        /// The items.
        items: Vec<Vec<Block>>,
    },
    /// A quotation, or a part that is set off.
    Quote(Vec<Block>),
    /// A picture.
    Figure(Figure),
    /// A table.
    Table(Table),
    /// Lines whose spaces and breaks count.
    Code(String),
    /// A break between parts.
    Rule,
}

/// A piece of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Inline {
    /// Words.
    Text(String),
    /// Words in bold.
    Strong(Inlines),
    /// Words in italics.
    Em(Inlines),
    /// Words that no longer hold.
    Struck(Inlines),
    /// Lowered words.
    Sub(Inlines),
    /// Raised words, such as the number of a note.
    Sup(Inlines),
    /// Words that lead to an address.
    Link {
        /// The absolute address.
        href: String,
        /// The words.
        words: Inlines,
    },
    /// Words to be typed as they are.
    Code(String),
    /// The end of a line within a block.
    Break,
}

/// A picture with what is said of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Figure {
    /// The absolute address; empty where the picture itself cannot be had.
    pub src: String,
    /// The name of its file in the kit, by which the Word file asks for its bytes.
    pub file: String,
    /// What can be seen, for those who do not see it.
    pub alt: String,
    /// The caption.
    pub caption: Inlines,
    /// Who made it.
    pub credit: String,
    /// On what terms it may be used; empty where nothing is to be said.
    pub rights: String,
    /// Its width in pixels; 0 where unknown.
    pub width: u32,
    /// Its height in pixels; 0 where unknown.
    pub height: u32,
}

/// A table. Rows may be shorter than others: what lacks is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// The caption.
    pub caption: Inlines,
    /// How columns are aligned; columns beyond are on the left.
    pub columns: Vec<Align>,
    /// The rows of headings.
    pub head: Vec<Vec<Inlines>>,
    /// The other rows.
    pub rows: Vec<Vec<Inlines>>,
}

/// How a column is aligned.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Align {
    /// On the left.
    #[default]
    Left,
    /// In the middle.
    Centre,
    /// On the right, as numbers are.
    Right,
}

impl Table {
    /// Returns the number of columns.
    pub fn width(&self) -> usize {
        self.head.iter().chain(&self.rows).map(Vec::len).max().unwrap_or(0)
    }

    /// Returns how a column is aligned.
    fn align(&self, column: usize) -> Align {
        self.columns.get(column).copied().unwrap_or_default()
    }
}

/// Visits every picture in order; those for which the answer is no are taken out.
pub fn retain_pictures(blocks: &mut Vec<Block>, keep: &mut dyn FnMut(&mut Figure) -> bool) {
    blocks.retain_mut(|block| match block {
        Block::Figure(figure) => keep(figure),
        Block::Quote(inside) => {
            retain_pictures(inside, keep);
            !inside.is_empty()
        }
        Block::List { items, .. } => {
            items.iter_mut().for_each(|item| retain_pictures(item, keep));
            true
        }
        _ => true,
    });
}

/// Returns the characters of a text that XML allows, white space being what it is.
fn allowed(text: &str) -> impl Iterator<Item = char> {
    let fit = |c: &char| matches!(c, '\t' | '\n') || !(c.is_control() || is_noncharacter(*c));
    text.chars().filter(fit)
}

fn is_noncharacter(c: char) -> bool {
    matches!(c, '\u{fffe}' | '\u{ffff}')
}

/// Writes text so that HTML and XML take it as text.
fn escape(text: &str, out: &mut String) {
    for c in allowed(text) {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            c => out.push(c),
        }
    }
}

/// Returns text so that HTML and XML take it as text.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    escape(text, &mut out);
    out
}

/// Returns text so that it can stand in an attribute, between double quotes.
fn attribute(text: &str) -> String {
    escaped(text).replace('"', "&quot;")
}

/// Cuts a line around the title that it names; without one, all of it counts as the title.
fn around_title<'l>(line: &'l str, title: &str) -> (&'l str, &'l str, &'l str) {
    match line.find(title).filter(|_| !title.is_empty()) {
        Some(at) => (&line[..at], &line[at..at + title.len()], &line[at + title.len()..]),
        None => ("", line, ""),
    }
}

#[cfg(test)]
mod tests;
