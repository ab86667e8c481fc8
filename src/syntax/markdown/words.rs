//! What is read of a text: its bare words, block by block.
//!
//! Owns the marks in the HTML that say where a block begins. What a block is, is for the events to
//! say.

use super::super::body::{BLOCK, CLOSE, PictureSlot};
use super::super::prose::Sort;
use super::Writer;

impl Writer<'_> {
    pub(super) fn note_text(&mut self, text: &str, offset: usize) {
        if let Some(heading) = &mut self.open_heading {
            heading.title.push_str(text);
        }
        if self.in_opening {
            self.opening.push_str(text);
        }
        self.say(text, offset);
    }

    pub(super) fn note_break(&mut self, offset: usize) {
        if self.in_opening {
            self.opening.push(' ');
        }
        self.say("\n", offset);
    }

    /// Notes words that are read.
    pub(super) fn say(&mut self, words: &str, offset: usize) {
        let line = self.line_of(offset);
        let first = self.prose.say(words, line);
        self.mark(first);
    }

    /// Marks the place of a block's first words.
    pub(super) fn mark(&mut self, block: Option<usize>) {
        if let Some(block) = block {
            self.html(format!("{BLOCK}{block}{CLOSE}"));
        }
    }

    /// Begins a block of words.
    pub(super) fn block(&mut self, sort: Sort, offset: usize) {
        let line = self.line_of(offset);
        self.prose.begin(sort, line);
    }

    /// Notes the words of a picture: a block of their own if it stands alone.
    pub(super) fn say_picture(&mut self, picture: &PictureSlot) {
        if picture.figure {
            self.prose.begin(Sort::Picture, picture.line);
        }
        for words in [&picture.alt, &picture.caption] {
            if !words.is_empty() {
                self.prose.part();
                let first = self.prose.say(words, picture.line);
                self.mark(first);
            }
        }
    }
}
