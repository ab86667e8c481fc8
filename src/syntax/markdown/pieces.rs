//! The pieces of a text that have a form of their own: headings, quotes, tables, code, links,
//! pictures, footnotes.
//!
//! Owns their HTML. It must not read events on its own account.

use pulldown_cmark::{
    Alignment, BlockQuoteKind, CodeBlockKind, CowStr, Event, LinkType, Tag, TagEnd,
};

use super::super::body::{Heading, PictureSlot, Slot};
use super::super::inline;
use super::{Footnote, Writer};
use std::ops::Range;

use crate::text::fold::slugify;

impl<'a> Writer<'a> {
    pub(super) fn cell(&mut self) {
        self.prose.part();
        let align = match self.alignments.get(self.cell) {
            Some(Alignment::Right) => " class=\"right\"",
            Some(Alignment::Center) => " class=\"center\"",
            _ => "",
        };
        let tag = if self.in_head { "th scope=\"col\"" } else { "td" };
        self.html(format!("<{tag}{align}>"));
    }

    pub(super) fn quote(&mut self, kind: Option<BlockQuoteKind>) {
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

    pub(super) fn code_block(&mut self, kind: CodeBlockKind<'a>) {
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

    pub(super) fn task(&mut self, done: bool) {
        if let Some(item) = self.out.get_mut(self.last_item) {
            *item = Event::InlineHtml("<li class=\"task\">".into());
        }
        let (key, checked) = if done { ("task-done", " checked") } else { ("task-open", "") };
        let label = self.slot(Slot::Message(key));
        self.html(format!("<input type=\"checkbox\" disabled{checked} aria-label=\"{label}\"> "));
    }

    pub(super) fn link(&mut self, link_type: LinkType, target: &str, offset: usize) {
        let line = self.line_of(offset);
        let target = match link_type {
            LinkType::Email => format!("mailto:{target}"),
            _ => inline::clean(target).into_owned(),
        };
        let place = self.slot(Slot::Link { target: target.into(), line });
        self.html(format!("<a href=\"{place}\">"));
        self.links.push((self.slots.len() as u32 - 1, self.out.len()));
    }

    pub(super) fn end_link(&mut self) {
        if let Some((link, at)) = self.links.pop()
            && at == self.out.len()
        {
            let title = self.slot(Slot::LinkTitle(link));
            self.html(title);
        }
        self.html("</a>");
    }

    pub(super) fn picture(&mut self, file: &str, title: &str, range: Range<usize>) {
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
    pub(super) fn in_picture(&mut self, event: Event<'a>) {
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

    pub(super) fn end_picture(&mut self) {
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

    pub(super) fn end_heading(&mut self) {
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

    pub(super) fn footnote(&mut self, label: CowStr<'a>) -> usize {
        let found = self.footnotes.iter().position(|note| note.label == label);
        found.unwrap_or_else(|| {
            self.footnotes.push(Footnote { label, events: Vec::new(), defined: false });
            self.footnotes.len() - 1
        })
    }

    pub(super) fn reference(&mut self, label: CowStr<'a>) {
        let known = self.footnotes.len();
        let number = self.footnote(label) + 1;
        let id = if number > known { format!(" id=\"fnref-{number}\"") } else { String::new() };
        self.html(format!(
            "<sup class=\"footnote-ref\"{id}><a href=\"#fn-{number}\">{number}</a></sup>"
        ));
    }

    pub(super) fn append_footnotes(&mut self, html: &mut String) {
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
