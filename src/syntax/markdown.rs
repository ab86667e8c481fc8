//! The Markdown parser, and the only module that names it.
//!
//! Owns [`parse`]: Markdown becomes HTML that does not depend on the page it will stand on. What
//! does — addresses, pictures, words of the theme — is left open as [`Slot`]s, which views
//! fill. Raw HTML goes through [`super::sanitize`]. It must not know which entries exist.

mod pieces;
mod words;

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;

use pulldown_cmark::{Alignment, CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use super::body::{Body, CLOSE, Heading, OPEN, PictureSlot, Slot};
use super::inline;
use super::prose::{self, Sort};
use super::sanitize;

/// How many tags of raw HTML one text may have.
const RAW_TAGS_MAX: usize = 4_000;

/// How long the opening may be, in characters.
const OPENING_MAX: usize = 200;

/// Turns Markdown into HTML with open places. `line` is the line of the file, from 1, on which
/// the text begins.
pub fn parse(text: &str, line: u32) -> Body {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_DEFINITION_LIST
        | Options::ENABLE_GFM;
    let mut writer = Writer { text, line, ..Writer::default() };
    for (event, range) in Parser::new_ext(text, options).into_offset_iter() {
        writer.event(event, range);
    }
    writer.finish()
}

/// A footnote, numbered when it is first named.
struct Footnote<'a> {
    label: CowStr<'a>,
    events: Vec<Event<'a>>,
    defined: bool,
}

/// A heading whose end has not come yet.
struct OpenHeading<'a> {
    at: usize,
    level: u8,
    id: Option<CowStr<'a>>,
    title: String,
}

#[derive(Default)]
struct Writer<'a> {
    text: &'a str,
    line: u32,
    counted: usize,
    out: Vec<Event<'a>>,
    slots: Vec<Slot>,
    headings: Vec<Heading>,
    open_heading: Option<OpenHeading<'a>>,
    anchors: HashMap<String, usize>,
    open_picture: Option<PictureSlot>,
    paragraph: Range<usize>,
    paragraph_is_figure: bool,
    links: Vec<(u32, usize)>,
    footnotes: Vec<Footnote<'a>>,
    main: Vec<Event<'a>>,
    in_footnote: Option<usize>,
    alignments: Vec<Alignment>,
    cell: usize,
    in_head: bool,
    last_item: usize,
    opening: String,
    in_opening: bool,
    prose: prose::Writer,
    in_comment: bool,
    quotes: Vec<bool>,
    has_raw: bool,
    raw_html_line: u32,
    raw_tags: usize,
    removed: Vec<String>,
}

impl<'a> Writer<'a> {
    /// Returns the line of an offset; offsets come in ascending order, so all of them together
    /// read the text once.
    fn line_of(&mut self, offset: usize) -> u32 {
        if offset > self.counted {
            let between = &self.text.as_bytes()[self.counted..offset];
            self.line += memchr::memchr_iter(b'\n', between).count() as u32;
            self.counted = offset;
        }
        self.line
    }

    fn html(&mut self, html: impl Into<CowStr<'a>>) {
        self.out.push(Event::InlineHtml(html.into()));
    }

    fn slot(&mut self, slot: Slot) -> String {
        self.slots.push(slot);
        format!("{OPEN}{}{CLOSE}", self.slots.len() - 1)
    }

    fn event(&mut self, event: Event<'a>, range: Range<usize>) {
        if self.in_comment {
            self.in_comment = event != Event::End(TagEnd::HtmlBlock);
            return;
        }
        if self.open_picture.is_some() {
            return self.in_picture(event);
        }
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => {
                let text = cleaned(text);
                self.note_text(&text, range.start);
                self.out.push(Event::Text(text));
            }
            Event::Code(text) => {
                let text = cleaned(text);
                self.note_text(&text, range.start);
                self.out.push(Event::Code(text));
            }
            Event::Html(html) | Event::InlineHtml(html) => self.raw(&html, range.start),
            Event::FootnoteReference(label) => self.reference(label),
            Event::SoftBreak => {
                self.note_break(range.start);
                self.out.push(Event::SoftBreak);
            }
            Event::HardBreak => {
                self.note_break(range.start);
                self.html("<br>\n");
            }
            Event::Rule => self.html("<hr>\n"),
            Event::TaskListMarker(done) => self.task(done),
            Event::InlineMath(_) | Event::DisplayMath(_) => {}
        }
    }

    fn raw(&mut self, html: &str, offset: usize) {
        let line = self.line_of(offset);
        if !self.has_raw {
            self.raw_html_line = line;
        }
        self.has_raw = true;
        self.raw_tags += html.matches('<').count();
        if self.raw_tags > RAW_TAGS_MAX {
            // Nobody writes so much; the sanitiser's work grows with the square of the nesting.
            self.removed.push("<…>".to_owned());
            return;
        }
        self.removed.extend(sanitize::forbidden(html));
        let words = prose::words_of_html(html);
        if !words.trim().is_empty() {
            self.prose.say(&words, line);
        }
        self.html(inline::without_control_entities(html).into_owned());
    }

    fn start(&mut self, tag: Tag<'a>, range: Range<usize>) {
        match tag {
            Tag::Heading { level, id, .. } => {
                let level = (level as u8).max(HeadingLevel::H2 as u8);
                self.block(Sort::Heading, range.start);
                let at = self.out.len();
                self.html("");
                self.open_heading = Some(OpenHeading { at, level, id, title: String::new() });
            }
            Tag::Paragraph => {
                self.in_opening = self.opening.is_empty() && self.in_footnote.is_none();
                self.block(Sort::Paragraph, range.start);
                self.paragraph = range;
                self.out.push(Event::Start(Tag::Paragraph));
            }
            Tag::Link { link_type, dest_url, .. } => self.link(link_type, &dest_url, range.start),
            Tag::Image { dest_url, title, .. } => self.picture(&dest_url, &title, range),
            Tag::BlockQuote(kind) => self.quote(kind),
            Tag::CodeBlock(kind) => {
                self.block(Sort::Code, range.start);
                self.code_block(kind);
            }
            Tag::Table(alignments) => {
                let label = self.slot(Slot::Message("table"));
                self.alignments = alignments;
                self.html(format!(
                    "<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"{label}\">\
                     <table>"
                ));
            }
            Tag::TableHead => {
                self.block(Sort::Row, range.start);
                (self.in_head, self.cell) = (true, 0);
                self.html("<thead><tr>");
            }
            Tag::TableRow => {
                self.block(Sort::Row, range.start);
                self.cell = 0;
                self.html("<tr>");
            }
            Tag::TableCell => self.cell(),
            Tag::Item | Tag::DefinitionListTitle | Tag::DefinitionListDefinition => {
                self.block(Sort::Item, range.start);
                self.last_item = self.out.len();
                self.out.push(Event::Start(tag));
            }
            Tag::FootnoteDefinition(label) => {
                let index = self.footnote(label);
                self.footnotes[index].defined = true;
                self.in_footnote = Some(index);
                self.main = std::mem::take(&mut self.out);
            }
            // What editors note for themselves is no part of the page.
            Tag::HtmlBlock if is_comment(&self.text[range.clone()]) => self.in_comment = true,
            Tag::HtmlBlock => self.block(Sort::Code, range.start),
            tag => self.out.push(Event::Start(tag)),
        }
    }

    fn end(&mut self, tag: TagEnd) {
        if is_block(tag) {
            self.prose.end();
        }
        match tag {
            TagEnd::Heading(_) => self.end_heading(),
            TagEnd::Paragraph => {
                self.in_opening = false;
                if !std::mem::take(&mut self.paragraph_is_figure) {
                    self.out.push(Event::End(TagEnd::Paragraph));
                }
            }
            TagEnd::Link => self.end_link(),
            TagEnd::BlockQuote(_) => match self.quotes.pop() {
                Some(true) => self.html("</div>\n"),
                _ => self.html("</blockquote>\n"),
            },
            TagEnd::CodeBlock => self.html("</code></pre>\n"),
            TagEnd::Table => self.html("</tbody></table></div>\n"),
            TagEnd::TableHead => {
                self.in_head = false;
                self.html("</tr></thead><tbody>\n");
            }
            TagEnd::TableRow => self.html("</tr>\n"),
            TagEnd::TableCell => {
                self.html(if self.in_head { "</th>" } else { "</td>" });
                self.cell += 1;
            }
            TagEnd::FootnoteDefinition => {
                let events = std::mem::replace(&mut self.out, std::mem::take(&mut self.main));
                if let Some(index) = self.in_footnote.take() {
                    self.footnotes[index].events = events;
                }
            }
            TagEnd::HtmlBlock => {}
            tag => self.out.push(Event::End(tag)),
        }
    }

    fn finish(mut self) -> Body {
        let mut html = String::with_capacity(self.text.len() * 5 / 4);
        pulldown_cmark::html::push_html(&mut html, self.out.drain(..));
        self.append_footnotes(&mut html);
        if self.has_raw {
            html = sanitize::clean(&html);
        }
        self.removed.sort();
        self.removed.dedup();
        Body {
            html: html.into(),
            slots: self.slots,
            headings: self.headings,
            prose: self.prose.finish(),
            opening: inline::shorten(self.opening.trim(), OPENING_MAX).into(),
            removed: self.removed,
            raw_html_line: self.raw_html_line,
        }
    }
}

/// Says whether HTML is one comment and nothing else.
fn is_comment(html: &str) -> bool {
    let inside = html.trim().strip_prefix("<!--").and_then(|rest| rest.strip_suffix("-->"));
    inside.is_some_and(|inside| !inside.contains("-->"))
}

fn is_block(tag: TagEnd) -> bool {
    use TagEnd::{CodeBlock, DefinitionListDefinition, DefinitionListTitle, HtmlBlock};
    use TagEnd::{Heading, Item, Paragraph, TableHead, TableRow};
    matches!(
        tag,
        Heading(_)
            | Paragraph
            | Item
            | TableHead
            | TableRow
            | CodeBlock
            | HtmlBlock
            | DefinitionListTitle
            | DefinitionListDefinition
    )
}

/// Returns text without the control characters that entities put into it, copied only if need be.
fn cleaned(text: CowStr<'_>) -> CowStr<'_> {
    let clean = match inline::clean(&text) {
        Cow::Owned(clean) => Some(clean),
        Cow::Borrowed(_) => None,
    };
    clean.map_or(text, Into::into)
}
