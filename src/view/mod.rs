//! What a template may see.
//!
//! Owns the shapes that are serialised for templates, and [`Viewer`], which makes them out of
//! the [`Site`] for one language. A view holds words ready to print and links ready to fill in,
//! never a model type. It must not render, and it must not know which file it is for.

pub mod assets;
pub mod body;
pub mod calendar;
pub mod card;
pub mod copied;
pub mod corrections;
pub mod data;
pub mod drawings;
pub mod embed;
pub mod entry;
pub mod feed;
pub mod global;
pub mod head;
pub mod history;
pub mod home;
pub mod honour;
pub mod index;
pub mod item;
pub mod jsonld;
pub mod list;
pub mod manuscript;
pub mod matrix;
pub mod near;
pub mod older;
pub mod overview;
pub mod place;
pub mod plot;
pub mod press;
pub mod relations;
pub mod republish;
pub mod results;
pub mod rights;
pub mod roll;
pub mod search;
pub mod series;
pub mod share;
pub mod snippet;
pub mod subscriptions;
pub mod tables;
pub mod tasks;
pub mod trees;
pub mod unit;
pub mod value;
pub mod versions;
pub mod why;
pub mod words;

use jiff::civil::Date;
use serde::Serialize;

use crate::model::role;
use crate::site::address::Address;
use crate::site::media::{Media, Rendition};
use crate::site::names::{self, Named};
use crate::site::{EntryIndex, Presence, Site, Timing};
use crate::text::date::When;
use crate::text::lang::{Lang, Text};
use words::Words;

/// A name that may lead somewhere.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Link {
    /// The name.
    pub title: String,
    /// Where it leads.
    pub href: Option<String>,
    /// The language of the name, where it is not the page's.
    pub lang: Option<&'static str>,
    /// What stands for it now, or until when it was.
    pub note: Option<String>,
    /// Where the note leads.
    pub note_href: Option<String>,
}

/// A day in three forms.
#[derive(Clone, Debug, Serialize)]
pub struct Day {
    /// For machines.
    pub iso: String,
    /// 18/11/2026.
    pub short: String,
    /// In full, with the time where there is one.
    pub long: String,
}

/// One of the five contents of the campaign.
#[derive(Clone, Debug, Serialize)]
pub struct Goal {
    /// Its wording.
    pub title: String,
    /// Its short name.
    pub short: String,
    /// Its page.
    pub href: Option<String>,
    /// 1 to 5.
    pub order: i64,
    /// Its id.
    pub id: String,
}

/// A mark such as "corrected".
#[derive(Clone, Debug, Serialize)]
pub struct Mark {
    /// Its key.
    pub key: &'static str,
    /// Its words.
    pub text: String,
}

/// A picture.
#[derive(Clone, Debug, Serialize)]
pub struct Picture {
    /// Where it is: a version that everybody can read and that suits most screens.
    pub src: String,
    /// Where the whole of it is.
    pub href: String,
    /// Its versions of several widths, the best encoding first; none of a drawing.
    pub sources: Vec<Source>,
    /// The colour that stands for it until it is there: `#rrggbb`; empty for a drawing.
    pub tint: String,
    /// What it shows.
    pub alt: String,
    /// The caption.
    pub caption: String,
    /// Whom to credit.
    pub credit: String,
    /// What others may do with it.
    pub rights: String,
    /// In pixels.
    pub width: Option<u32>,
    /// In pixels.
    pub height: Option<u32>,
}

/// The versions of a picture in one encoding.
#[derive(Clone, Debug, Serialize)]
pub struct Source {
    /// The media type.
    #[serde(rename = "type")]
    pub media_type: &'static str,
    /// Where they are, with their widths, as `srcset` wants it.
    pub srcset: String,
}

/// Makes views of a site in one language.
#[derive(Copy, Clone)]
pub struct Viewer<'a> {
    /// The site.
    pub site: &'a Site,
    /// The language.
    pub lang: Lang,
    /// The language's words.
    pub words: &'a Words,
}

impl<'a> Viewer<'a> {
    /// Returns the words of a text in the page's language, or in the other one.
    pub fn text(&self, text: &'a Text) -> &'a str {
        text.get_or_other(self.lang).map_or("", |(_, words)| words)
    }

    /// Returns a language's code, where it is not the page's.
    pub fn foreign(&self, lang: Lang) -> Option<&'static str> {
        (lang != self.lang).then(|| lang.code())
    }

    /// Returns the link to an entry's page in the page's language, or in the other one; `None`
    /// where readers can see neither.
    pub fn href(&self, index: EntryIndex) -> Option<String> {
        let pages = &self.site.nodes[index].pages;
        pages.get_or_other(self.lang).map(|(_, page)| page.address.href())
    }

    /// Returns the address of an entry's own page in the page's language.
    pub fn address(&self, index: EntryIndex) -> Option<&'a Address> {
        let page = self.site.page(index, self.lang)?;
        matches!(page.presence, Presence::Own | Presence::Fallback(_)).then_some(&page.address)
    }

    /// Names an entry as of a day, with what stands for it now; `None` means today.
    pub fn link(&self, index: EntryIndex, day: Option<Date>) -> Link {
        let named = names::named(self.site, index, self.lang, day);
        let (note, note_href) = self.note(index, &named);
        let (lang, title) = named.then;
        Link {
            title: title.to_string(),
            href: self.href(index),
            lang: self.foreign(lang),
            note,
            note_href,
        }
    }

    fn note(&self, index: EntryIndex, named: &Named) -> (Option<String>, Option<String>) {
        let title = |index: EntryIndex| names::title(&self.site.entries[index], self.lang).1;
        if named.renamed {
            return (Some(self.words.with_text("now-is", "name", title(index))), None);
        }
        if let [first, rest @ ..] = named.successors.as_slice() {
            let mut all = title(*first).to_owned();
            for other in rest {
                all = format!("{all}, {}", title(*other));
            }
            let href = if rest.is_empty() { self.href(*first) } else { None };
            return (Some(self.words.with_text("now-is", "name", &all)), href);
        }
        let ended = named.ended.map(|day| {
            let day = self.words.dates.short(day);
            self.words.with_text("until", "date", &day)
        });
        (ended, None)
    }

    /// Returns the day on which an entry's facts hold: its own date, or its last day.
    pub fn day_of(&self, index: EntryIndex) -> Option<Date> {
        let facets = &self.site.entries[index].facets;
        facets.date.map(When::day).or(facets.validity.to)
    }

    /// Returns a day, or a moment of it.
    pub fn day(&self, when: When) -> Day {
        let date = when.day();
        let long = match when {
            When::Day(_) => self.words.dates.long(date),
            When::Moment(moment) => {
                let time = self.words.dates.time(moment.hour(), moment.minute());
                match self.lang {
                    Lang::Vi => format!("{time}, {}", self.words.dates.long(date)),
                    Lang::En => format!("{}, {time}", self.words.dates.long(date)),
                }
            }
        };
        let iso = match when {
            When::Day(_) => when.iso(),
            When::Moment(_) => when.rfc3339(&self.site.config.zone),
        };
        Day { iso, short: self.words.dates.short(date), long }
    }

    /// Returns one of the contents of the campaign.
    pub fn goal(&self, index: EntryIndex) -> Goal {
        let facets = &self.site.entries[index].facets;
        let title = self.text(&facets.title);
        let short = self.text(&facets.short);
        Goal {
            title: title.to_owned(),
            short: if short.is_empty() { title } else { short }.to_owned(),
            href: self.href(index),
            order: facets.order.unwrap_or_default(),
            id: self.site.entries[index].id.to_string(),
        }
    }

    /// Returns the contents that an entry serves, in their order.
    pub fn goals(&self, index: EntryIndex) -> Vec<Goal> {
        let mut goals: Vec<_> = self.site.related(index, &role::GOAL).collect();
        goals.sort_unstable();
        goals.dedup();
        let mut goals: Vec<_> = goals.into_iter().map(|goal| self.goal(goal)).collect();
        goals.sort_by_key(|goal| goal.order);
        goals
    }

    /// Returns an entry's marks.
    pub fn marks(&self, index: EntryIndex) -> Vec<Mark> {
        let facets = &self.site.entries[index].facets;
        let mut keys = facets.marks.clone();
        if facets.validity.ended(self.site.today()) {
            keys.push("ended");
        }
        if facets.draft {
            keys.push("draft");
        }
        match self.site.timing(index) {
            Timing::Early => keys.push("scheduled"),
            Timing::Late => keys.push("expired"),
            Timing::Due => {}
        }
        let superseded = self.site.nodes[index].incoming.iter();
        if superseded.clone().any(|link| std::ptr::eq(link.role, &role::SUPERSEDES)) {
            keys.push("superseded");
        }
        let text = |key| self.words.message(&format!("mark-{key}"));
        keys.into_iter().map(|key| Mark { key, text: text(key) }).collect()
    }

    /// Returns a picture as an entry's pages show it; `written` is its path in the entry.
    pub fn picture(&self, index: EntryIndex, media: usize, written: &str) -> Option<Picture> {
        let media = &self.site.library.media[media];
        if !media.used {
            return None;
        }
        let pictures = &self.site.entries[index].facets.pictures;
        let said = pictures.iter().find(|picture| &*picture.file == written);
        let text = |get: fn(&crate::model::facets::Picture) -> &Text| {
            said.map_or(String::new(), |picture| {
                get(picture)
                    .get_or_other(self.lang)
                    .map_or(String::new(), |(_, text)| text.to_string())
            })
        };
        Some(Picture {
            src: plain(media).map_or_else(|| media.address.href(), |file| file.address.href()),
            href: media.address.href(),
            sources: sources(media),
            tint: media.tint.map_or(String::new(), |[r, g, b]| format!("#{r:02x}{g:02x}{b:02x}")),
            alt: text(|picture| &picture.alt),
            caption: text(|picture| &picture.caption),
            credit: text(|picture| &picture.credit),
            rights: text(|picture| &picture.rights),
            width: media.size.map(|(width, _)| width),
            height: media.size.map(|(_, height)| height),
        })
    }

    /// Returns the leading picture of an entry.
    pub fn lead_picture(&self, index: EntryIndex) -> Option<Picture> {
        let media = self.site.nodes[index].texts.picture?;
        let written = self.site.entries[index].facets.picture.as_deref()?;
        self.picture(index, media, written)
    }

    /// Returns the summary of an entry, or how its text begins.
    pub fn summary(&self, index: EntryIndex) -> &'a str {
        let entry = &self.site.entries[index];
        let summary = self.text(&entry.facets.summary);
        if !summary.is_empty() {
            return summary;
        }
        entry.faces.get_or_other(self.lang).map_or("", |(_, face)| &face.body.opening)
    }

    /// Returns the title of a kind's section.
    pub fn section_title(&self, kind: &str) -> &'a str {
        self.site.config.sections.get(kind).map_or("", |section| self.text(&section.title))
    }
}

/// The width of the version that those get who can't choose, in pixels.
const PLAIN_WIDTH: u32 = 720;

/// Returns the version of a picture that everybody can read.
pub fn plain(media: &Media) -> Option<&Rendition> {
    let last = media.renditions.last()?.encoding;
    let files = media.renditions.iter().filter(|file| file.encoding == last);
    files.filter(|file| file.width <= PLAIN_WIDTH).max_by_key(|file| file.width)
}

/// Returns the versions of a picture, encoding by encoding.
fn sources(media: &Media) -> Vec<Source> {
    let encodings = media.renditions.chunk_by(|a, b| a.encoding == b.encoding);
    let sources = encodings.map(|files| {
        let each = files.iter().map(|file| format!("{} {}w", file.address.href(), file.width));
        let srcset = each.collect::<Vec<_>>().join(", ");
        Source { media_type: files[0].encoding.media_type(), srcset }
    });
    sources.collect()
}
