//! Bodies: the open places of a text, filled in for one language.

use crate::site::links::Target;
use crate::site::{EntryIndex, Presence};
use crate::syntax::body::{BLOCK, CLOSE, OPEN, PictureSlot, Slot};
use crate::text::lang::Lang;

use super::{Picture, Viewer};

impl Viewer<'_> {
    /// Returns an entry's text in a language as HTML, links left open for the page.
    pub fn body(&self, index: EntryIndex, lang: Lang) -> String {
        let Some(face) = self.site.entries[index].faces.get(lang) else { return String::new() };
        let body = &face.body;
        let targets = self.site.nodes[index].texts.links.get(lang).map_or(&[][..], Vec::as_slice);
        let mut html = String::with_capacity(body.html.len() + body.slots.len() * 64);
        let mut rest = &*body.html;
        let marks = self.block_marks(index, lang).and(self.corrected_marks(index, lang));
        while let Some(at) = memchr::memchr2(OPEN as u8, BLOCK as u8, rest.as_bytes()) {
            let is_block = rest.as_bytes()[at] == BLOCK as u8;
            html.push_str(&rest[..at]);
            rest = &rest[at + 1..];
            let Some(end) = memchr::memchr(CLOSE as u8, rest.as_bytes()) else { break };
            let number = rest[..end].parse::<usize>();
            if let (Ok(block), true) = (&number, is_block) {
                marks.place(*block, &mut html);
            } else if let Ok(slot) = number {
                self.fill(index, body.slots.get(slot), targets, slot, &mut html);
            }
            rest = &rest[end + 1..];
        }
        html.push_str(rest);
        html
    }

    fn fill(
        &self,
        index: EntryIndex,
        slot: Option<&Slot>,
        targets: &[Target],
        number: usize,
        html: &mut String,
    ) {
        match slot {
            Some(Slot::Message(key)) => escape(&self.words.message(key), html),
            Some(Slot::Link { .. }) => self.destination(targets.get(number), html),
            Some(Slot::LinkTitle(link)) => {
                if let Some(Target::Entry(entry, _)) = targets.get(*link as usize) {
                    escape(&self.link(*entry, None).title, html);
                }
            }
            Some(Slot::Picture(picture)) => {
                if let Some(Target::Media(media)) = targets.get(number) {
                    self.figure(index, picture, *media, html);
                }
            }
            None => {}
        }
    }

    fn destination(&self, target: Option<&Target>, html: &mut String) {
        match target {
            Some(Target::Entry(entry, anchor)) => {
                html.push_str(&self.href(*entry).unwrap_or_default());
                // Only the language's own text is known to have the heading.
                let own = self.site.page(*entry, self.lang);
                let own = own.is_some_and(|page| page.presence == Presence::Own);
                if let Some(anchor) = anchor.as_deref().filter(|_| own) {
                    html.push('#');
                    escape(anchor, html);
                }
            }
            Some(Target::Media(media)) => {
                html.push_str(&self.site.library.media[*media].address.href())
            }
            Some(Target::Address(address)) => {
                let (path, anchor) = address.split_once('#').unwrap_or((address, ""));
                escape(&crate::site::address::Address::new(path).href(), html);
                if !anchor.is_empty() {
                    html.push('#');
                    escape(anchor, html);
                }
            }
            Some(Target::Plain(url)) => escape(url, html),
            _ => html.push_str("#\" class=\"broken"),
        }
    }

    fn figure(&self, index: EntryIndex, slot: &PictureSlot, media: usize, html: &mut String) {
        let said = self.picture(index, media, &slot.file);
        let Some(picture) = said else { return };
        let alt = if slot.alt.is_empty() { &picture.alt } else { &*slot.alt };
        if slot.figure {
            html.push_str("<figure>");
        }
        let is_sourced = open_picture(&picture, html);
        html.push_str("<img src=\"");
        html.push_str(&picture.src);
        html.push_str("\" alt=\"");
        escape(alt, html);
        html.push('"');
        if let (Some(width), Some(height)) = (picture.width, picture.height) {
            html.push_str(&format!(" width=\"{width}\" height=\"{height}\""));
        }
        html.push_str(" loading=\"lazy\" decoding=\"async\">");
        if is_sourced {
            html.push_str("</picture></span>");
        }
        if !slot.figure {
            return;
        }
        let caption = if slot.caption.is_empty() { &picture.caption } else { &*slot.caption };
        if !caption.is_empty() || !picture.credit.is_empty() {
            html.push_str("<figcaption>");
            escape(caption, html);
            if !picture.credit.is_empty() {
                html.push_str(" <small class=\"credit\">");
                escape(&picture.credit, html);
                html.push_str("</small>");
            }
            html.push_str("</figcaption>");
        }
        html.push_str("</figure>");
    }
}

/// Begins a picture of several versions, if it has them, with the colour that stands for it.
fn open_picture(picture: &Picture, html: &mut String) -> bool {
    if picture.sources.is_empty() {
        return false;
    }
    html.push_str("<span class=\"pic\"><svg class=\"tint\" viewBox=\"0 0 1 1\" ");
    html.push_str("preserveAspectRatio=\"none\" aria-hidden=\"true\"><path fill=\"");
    html.push_str(&picture.tint);
    html.push_str("\" d=\"M0 0h1v1H0z\"/></svg><picture>");
    for source in &picture.sources {
        html.push_str("<source type=\"");
        html.push_str(source.media_type);
        html.push_str("\" srcset=\"");
        html.push_str(&source.srcset);
        html.push_str("\" sizes=\"");
        html.push_str(TEXT_SIZES);
        html.push_str("\">");
    }
    true
}

/// How wide a picture stands in the text: the column, which is as wide as a phone.
const TEXT_SIZES: &str = "(min-width: 48rem) 46rem, 99vw";

/// Writes text so that HTML takes it as text, in an element or an attribute.
pub fn escape(text: &str, html: &mut String) {
    for c in text.chars() {
        match c {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            c => html.push(c),
        }
    }
}
