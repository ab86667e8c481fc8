//! The Markdown parser, and the only module that names it.
//!
//! Owns [`parse`]: Markdown becomes HTML that does not depend on the page it will stand on. What
//! does — addresses, pictures, words of the theme — is left open as [`Slot`]s, which views
//! fill. Raw HTML goes through [`super::sanitize`]. It must not know which entries exist.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;

use pulldown_cmark::{Alignment, BlockQuoteKind, CodeBlockKind, CowStr, Event, HeadingLevel};
use pulldown_cmark::{LinkType, Options, Parser, Tag, TagEnd};

use super::body::{BLOCK, Body, CLOSE, Heading, OPEN, PictureSlot, Slot};
use super::inline;
use super::prose::{self, Sort};
use super::sanitize;
use crate::text::fold::slugify;

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

    fn note_text(&mut self, text: &str, offset: usize) {
        if let Some(heading) = &mut self.open_heading {
            heading.title.push_str(text);
        }
        if self.in_opening {
            self.opening.push_str(text);
        }
        self.say(text, offset);
    }

    fn note_break(&mut self, offset: usize) {
        if self.in_opening {
            self.opening.push(' ');
        }
        self.say("\n", offset);
    }

    /// Notes words that are read.
    fn say(&mut self, words: &str, offset: usize) {
        let line = self.line_of(offset);
        let first = self.prose.say(words, line);
        self.mark(first);
    }

    /// Marks the place of a block's first words.
    fn mark(&mut self, block: Option<usize>) {
        if let Some(block) = block {
            self.html(format!("{BLOCK}{block}{CLOSE}"));
        }
    }

    /// Begins a block of words.
    fn block(&mut self, sort: Sort, offset: usize) {
        let line = self.line_of(offset);
        self.prose.begin(sort, line);
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

    fn cell(&mut self) {
        self.prose.part();
        let align = match self.alignments.get(self.cell) {
            Some(Alignment::Right) => " class=\"right\"",
            Some(Alignment::Center) => " class=\"center\"",
            _ => "",
        };
        let tag = if self.in_head { "th scope=\"col\"" } else { "td" };
        self.html(format!("<{tag}{align}>"));
    }

    fn quote(&mut self, kind: Option<BlockQuoteKind>) {
        self.quotes.push(kind.is_some());
        let Some(kind) = kind else { return self.html("<blockquote>\n") };
        let (class, message) = match kind {
            BlockQuoteKind::Note => ("note", "alert-note"),
            BlockQuoteKind::Tip => ("tip", "alert-tip"),
            BlockQuoteKind::Important => ("important", "alert-important"),
            BlockQuoteKind::Warning => ("warning", "alert-warning"),
            BlockQuoteKind::Caution => ("caution", "alert-caution"),
        };
        let title = self.slot(Slot::Message(message));
        self.html(format!(
            "<div class=\"markdown-alert markdown-alert-{class}\">\
             <p class=\"markdown-alert-title\">{title}</p>\n"
        ));
    }

    fn code_block(&mut self, kind: CodeBlockKind<'a>) {
        let language = match kind {
            CodeBlockKind::Fenced(info) => slugify(info.split_whitespace().next().unwrap_or("")),
            CodeBlockKind::Indented => String::new(),
        };
        if language.is_empty() {
            self.html("<pre><code>");
        } else {
            self.html(format!("<pre><code class=\"language-{language}\">"));
        }
    }

    fn task(&mut self, done: bool) {
        if let Some(item) = self.out.get_mut(self.last_item) {
            *item = Event::InlineHtml("<li class=\"task\">".into());
        }
        let (key, checked) = if done { ("task-done", " checked") } else { ("task-open", "") };
        let label = self.slot(Slot::Message(key));
        self.html(format!("<input type=\"checkbox\" disabled{checked} aria-label=\"{label}\"> "));
    }

    fn link(&mut self, link_type: LinkType, target: &str, offset: usize) {
        let line = self.line_of(offset);
        let target = match link_type {
            LinkType::Email => format!("mailto:{target}"),
            _ => inline::clean(target).into_owned(),
        };
        let place = self.slot(Slot::Link { target: target.into(), line });
        self.html(format!("<a href=\"{place}\">"));
        self.links.push((self.slots.len() as u32 - 1, self.out.len()));
    }

    fn end_link(&mut self) {
        if let Some((link, at)) = self.links.pop()
            && at == self.out.len()
        {
            let title = self.slot(Slot::LinkTitle(link));
            self.html(title);
        }
        self.html("</a>");
    }

    fn picture(&mut self, file: &str, title: &str, range: Range<usize>) {
        let line = self.line_of(range.start);
        let paragraph = self.text[self.paragraph.clone()].trim();
        let figure = matches!(self.out.last(), Some(Event::Start(Tag::Paragraph)))
            && paragraph == &self.text[range];
        self.open_picture = Some(PictureSlot {
            file: inline::clean(file).into(),
            alt: Box::default(),
            caption: inline::clean(title).into(),
            figure,
            line,
        });
    }

    /// Takes what stands in a picture's alternative text, its end, and what follows the end.
    fn in_picture(&mut self, event: Event<'a>) {
        let Some(picture) = &mut self.open_picture else { return };
        match event {
            Event::Text(text) | Event::Code(text) => {
                picture.alt = format!("{}{}", picture.alt, inline::clean(&text)).into();
            }
            Event::SoftBreak | Event::HardBreak => {
                picture.alt = format!("{} ", picture.alt).into();
            }
            Event::End(TagEnd::Image) => self.end_picture(),
            _ => {}
        }
    }

    fn end_picture(&mut self) {
        let Some(picture) = self.open_picture.take() else { return };
        let figure = picture.figure;
        if figure {
            self.out.pop();
            self.paragraph_is_figure = true;
        }
        self.say_picture(&picture);
        let place = self.slot(Slot::Picture(Box::new(picture)));
        self.html(if figure { place + "\n" } else { place });
    }

    /// Notes the words of a picture: a block of their own if it stands alone.
    fn say_picture(&mut self, picture: &PictureSlot) {
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

    fn end_heading(&mut self) {
        let Some(open) = self.open_heading.take() else { return };
        let title = open.title.trim();
        let wanted = open.id.map_or_else(|| slugify(title), |id| inline::anchor(&id));
        let wanted = if wanted.is_empty() { "muc".to_owned() } else { wanted };
        // The first of a name keeps it; each later one takes up counting where the last one ended.
        let count = self.anchors.get(&wanted).copied().unwrap_or(0);
        let free = |id: &String| !self.anchors.contains_key(id);
        let mut numbered = (count + 1..).map(|number| match number {
            1 => (wanted.clone(), 1),
            number => (format!("{wanted}-{number}"), number),
        });
        let (id, number) =
            numbered.find(|(id, _)| count == 0 || free(id)).unwrap_or((wanted.clone(), 1));
        self.anchors.insert(wanted, number);
        self.anchors.entry(id.clone()).or_insert(1);
        let level = open.level;
        self.out[open.at] = Event::Html(format!("<h{level} id=\"{id}\">").into());
        self.headings.push(Heading { id: id.into(), title: title.into(), level });
        self.out.push(Event::Html(format!("</h{level}>\n").into()));
    }

    fn footnote(&mut self, label: CowStr<'a>) -> usize {
        let found = self.footnotes.iter().position(|note| note.label == label);
        found.unwrap_or_else(|| {
            self.footnotes.push(Footnote { label, events: Vec::new(), defined: false });
            self.footnotes.len() - 1
        })
    }

    fn reference(&mut self, label: CowStr<'a>) {
        let known = self.footnotes.len();
        let number = self.footnote(label) + 1;
        let id = if number > known { format!(" id=\"fnref-{number}\"") } else { String::new() };
        self.html(format!(
            "<sup class=\"footnote-ref\"{id}><a href=\"#fn-{number}\">{number}</a></sup>"
        ));
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

    fn append_footnotes(&mut self, html: &mut String) {
        if !self.footnotes.iter().any(|note| note.defined) {
            return;
        }
        let title = self.slot(Slot::Message("footnotes"));
        let back = self.slot(Slot::Message("footnote-back"));
        html.push_str(&format!("<section class=\"footnotes\" aria-label=\"{title}\"><ol>\n"));
        for (index, note) in std::mem::take(&mut self.footnotes).into_iter().enumerate() {
            let number = index + 1;
            html.push_str(&format!("<li id=\"fn-{number}\">"));
            pulldown_cmark::html::push_html(html, note.events.into_iter());
            html.push_str(&format!(
                "<a class=\"footnote-back\" href=\"#fnref-{number}\" \
                 aria-label=\"{back} {number}\">↩</a></li>\n"
            ));
        }
        html.push_str("</ol></section>\n");
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
