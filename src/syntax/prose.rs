//! Prose: the bare words of a text, block by block.
//!
//! Owns [`Prose`], which translations are compared by, rules read and search is made of. It must
//! not hold anything that a reader does not read: no addresses, no markup.

/// What kind of block words stand in.
#[derive(Copy, Clone, Eq, PartialEq, Hash, Debug)]
pub enum Sort {
    /// A heading.
    Heading,
    /// A paragraph.
    Paragraph,
    /// The words of a list item, up to the next item or paragraph in it.
    Item,
    /// A row of a table; cells are parted by ` | `.
    Row,
    /// A picture's alternative text and caption, parted by ` | `.
    Picture,
    /// Code or raw HTML.
    Code,
}

#[derive(Clone, Eq, PartialEq, Debug)]
struct Mark {
    sort: Sort,
    line: u32,
    end: u32,
}

/// The words of a text.
#[derive(Clone, Eq, PartialEq, Debug, Default)]
pub struct Prose {
    text: Box<str>,
    marks: Box<[Mark]>,
}

/// One block.
#[derive(Copy, Clone, Eq, PartialEq, Debug)]
pub struct Block<'a> {
    /// What it is.
    pub sort: Sort,
    /// The line of the file, from 1, on which it begins.
    pub line: u32,
    /// Its words; a line break in the file is one here.
    pub text: &'a str,
}

impl Block<'_> {
    /// Returns the line of the file, from 1, of an offset in the block's text, in bytes.
    pub fn line_at(&self, offset: usize) -> u32 {
        let before = self.text.as_bytes().get(..offset).unwrap_or_default();
        self.line + memchr::memchr_iter(b'\n', before).count() as u32
    }
}

impl Prose {
    /// Returns the blocks in order.
    pub fn blocks(&self) -> impl ExactSizeIterator<Item = Block<'_>> {
        let mut start = 0;
        self.marks.iter().map(move |mark| {
            let text = &self.text[start as usize..mark.end as usize];
            start = mark.end;
            Block { sort: mark.sort, line: mark.line, text }
        })
    }

    /// Returns all words; blocks follow each other without anything between.
    pub fn text(&self) -> &str {
        &self.text
    }
}

/// Prose in the making.
#[derive(Debug, Default)]
pub struct Writer {
    text: String,
    marks: Vec<Mark>,
    open: Option<(Sort, u32)>,
}

impl Writer {
    /// Begins a block on a line of the file; what was open ends.
    pub fn begin(&mut self, sort: Sort, line: u32) {
        self.end();
        self.open = Some((sort, line));
    }

    /// Adds words to the open block; the block's number if they are its first. Words without a
    /// block are a paragraph of the line.
    pub fn say(&mut self, words: &str, line: u32) -> Option<usize> {
        if self.open.is_none() {
            self.open = Some((Sort::Paragraph, line));
        }
        let start = self.start();
        let first = self.text.len() == start && !words.trim().is_empty();
        let words = if self.text.len() == start { words.trim_start() } else { words };
        self.text.push_str(words);
        first.then_some(self.marks.len())
    }

    /// Parts the words of the open block, if it has some.
    pub fn part(&mut self) {
        if self.open.is_some() && self.text.len() > self.start() {
            self.text.push_str(" | ");
        }
    }

    /// Ends the open block; one without words never was.
    pub fn end(&mut self) {
        let Some((sort, line)) = self.open.take() else { return };
        let start = self.start();
        let words = self.text[start..].trim_end_matches([' ', '\n', '|']).len();
        self.text.truncate(start + words);
        if words > 0 {
            self.marks.push(Mark { sort, line, end: self.text.len() as u32 });
        }
    }

    fn start(&self) -> usize {
        self.marks.last().map_or(0, |mark| mark.end as usize)
    }

    /// Returns what was written.
    pub fn finish(mut self) -> Prose {
        self.end();
        Prose { text: self.text.into(), marks: self.marks.into() }
    }
}

/// Returns the words of raw HTML: what stands outside of its tags.
pub fn words_of_html(html: &str) -> String {
    let mut words = String::new();
    let mut rest = html;
    while let Some((before, after)) = rest.split_once('<') {
        words.push_str(before);
        let end = if after.starts_with("!--") { "-->" } else { ">" };
        rest = after.split_once(end).map_or("", |(_, rest)| rest);
    }
    words.push_str(rest);
    words
}

#[cfg(test)]
mod tests {
    use crate::syntax::markdown;

    use super::*;

    fn blocks(text: &str) -> Vec<(Sort, u32, String)> {
        let body = markdown::parse(text, 1);
        let blocks = body.prose.blocks().map(|block| (block.sort, block.line, block.text.into()));
        blocks.collect()
    }

    #[test]
    fn each_block_has_its_words_and_its_line() {
        let text = "# Tiêu đề\n\nMột **đoạn**\nhai dòng.\n\n- a\n  - b\n- c\n\n  d\n\n> e\n\n\
                    | x | y |\n|---|---|\n| 1 | 2 |\n\n![chữ thay](a.jpg \"lời\")\n\n<p>thô</p>\n";
        let wanted = [
            (Sort::Heading, 1, "Tiêu đề"),
            (Sort::Paragraph, 3, "Một đoạn\nhai dòng."),
            (Sort::Paragraph, 6, "a"),
            (Sort::Item, 7, "b"),
            (Sort::Paragraph, 8, "c"),
            (Sort::Paragraph, 10, "d"),
            (Sort::Paragraph, 12, "e"),
            (Sort::Row, 14, "x | y"),
            (Sort::Row, 16, "1 | 2"),
            (Sort::Picture, 18, "chữ thay | lời"),
            (Sort::Code, 20, "thô"),
        ];
        let wanted = wanted.map(|(sort, line, text)| (sort, line, text.to_owned()));
        assert_eq!(blocks(text), wanted);
    }

    #[test]
    fn an_offset_has_its_line() {
        let body = markdown::parse("một\nhai ba\n", 5);
        let block = body.prose.blocks().next().expect("a block");
        assert_eq!([0, 6, 900].map(|offset| block.line_at(offset)), [5, 6, 5]);
    }
}
