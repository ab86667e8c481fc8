//! Items: entries as the machines of newspapers read them.
//!
//! Turns an entry into a [`wire::Item`], with rights, version, corrections and places. It must not
//! know in which feed or file an item stands.

use jiff::Zoned;

use super::Viewer;
use super::body::escape;
use super::rights::Terms;
use crate::config::Config;
use crate::model::role::{self, Role};
use crate::site::identity::{entry_tag, public_id};
use crate::site::{EntryIndex, Presence, names};
use crate::syntax::prose::Sort;
use crate::text::date::When;
use crate::text::lang::Lang;
use crate::text::licence::Licence;
use crate::wire::{self, Party};

/// How long a text may be to stand in a feed as a whole, in bytes; of longer ones there is the
/// summary, so that fifty of them stay below a megabyte.
pub const HTML_MAX: usize = 16_000;

/// The list that codes of units are of: that of Decision 19/2025/QĐ-TTg and what changed since.
const UNIT_CODES: &str = "https://danhmuchanhchinh.nso.gov.vn/";

/// Returns the moment of a day or time in the site's zone.
pub fn moment(config: &Config, when: When) -> Zoned {
    when.start().to_zoned(config.zone.clone()).unwrap_or_default()
}

/// Returns a licence as feeds name it.
pub fn licence(licence: &Licence, lang: Lang) -> wire::Licence {
    wire::Licence { name: licence.name.to_owned(), url: licence.deed(lang) }
}

impl Viewer<'_> {
    /// Returns when an entry last changed, as far as it says so.
    pub fn changed(&self, index: EntryIndex) -> Option<When> {
        let facets = &self.site.entries[index].facets;
        facets.updated.max(facets.date)
    }

    /// Returns an entry as an item of a feed: a long text gives way to the summary.
    pub fn item(&self, index: EntryIndex) -> wire::Item {
        let mut item = self.whole_item(index);
        let is_others = matches!(self.terms(index), Terms::Others);
        if item.html.len() > HTML_MAX || is_others {
            item.html = paragraph(&item.summary);
            item.text.clear();
        }
        item
    }

    /// Returns an entry as an item that others may publish: of what is not ours to give away there
    /// is the summary alone.
    pub fn item_to_publish(&self, index: EntryIndex) -> wire::Item {
        let mut item = self.whole_item(index);
        if matches!(self.terms(index), Terms::Others) {
            item.html = paragraph(&item.summary);
            item.text.clear();
        }
        item
    }

    /// Returns all of an entry as an item; of a retracted one only that it is so.
    pub fn whole_item(&self, index: EntryIndex) -> wire::Item {
        let (site, config) = (self.site, &self.site.config);
        let entry = &site.entries[index];
        let facets = &entry.facets;
        let url = |lang| site.page(index, lang).map(|page| page.address.url(config));
        let date = facets.date.unwrap_or_else(|| When::Day(site.today()));
        let title = names::title(entry, self.lang).1;
        let retraction = facets.retracted.as_ref();
        let own = self.terms(index);
        let text_licence = match own {
            Terms::Licence(it) => Some(licence(it, self.lang)),
            _ => None,
        };
        wire::Item {
            id: entry_tag(self.site, index, self.lang),
            url: url(self.lang).unwrap_or_default(),
            slug: public_id(self.site, index),
            title: match retraction {
                Some(_) => self.words.with_text("retracted-title", "title", title),
                None => title.to_owned(),
            },
            lang: self.lang.code().to_owned(),
            summary: self.summary(index).to_owned(),
            text: self.item_text(index),
            html: self.item_html(index),
            published: moment(config, date),
            updated: moment(config, self.changed(index).unwrap_or(date)),
            undated: facets.date.is_none(),
            version: facets.version(),
            authors: vec![Party { name: self.byline(index), url: String::new() }],
            categories: self.categories(index),
            pictures: self.item_pictures(index),
            licence: text_licence,
            rights: self.publisher_name(),
            usage_terms: self.terms_in_words(index),
            corrections: self.item_corrections(index),
            status: match retraction {
                Some(retracted) => wire::Status::Canceled {
                    when: moment(config, retracted.date),
                    reason: self.words_of(&retracted.reason).title,
                },
                None => wire::Status::Usable,
            },
            note: match retraction {
                Some(_) => String::new(),
                None => self.correction_notes(index).join("\n"),
            },
            expires: facets.expires.map(|when| moment(config, when)),
            places: self.places(index),
            people: self.parties(index, &[&role::PERSON]),
            organisations: self.parties(index, &[&role::BODY, &role::OWNER]),
            events: self.item_events(index),
            event: self.item_event(index),
            translations: self.item_translations(index),
            based_on: self.originals(index),
            alt_ids: facets
                .paper
                .iter()
                .map(|paper| wire::AltId {
                    role: "number".to_owned(),
                    value: paper.number.to_string(),
                })
                .collect(),
            ..wire::Item::default()
        }
    }

    fn text_lang(&self, index: EntryIndex) -> Option<Lang> {
        match self.site.page(index, self.lang)?.presence {
            Presence::Own => Some(self.lang),
            Presence::Fallback(other) => Some(other),
            Presence::Notice(_) => None,
        }
    }

    /// Returns the full text with absolute addresses; what was corrected stands first.
    fn item_html(&self, index: EntryIndex) -> String {
        let mut html = String::new();
        for note in self.correction_notes(index) {
            html.push_str("<p><strong>");
            escape(&note, &mut html);
            html.push_str("</strong></p>\n");
        }
        let body = self.text_lang(index).map(|lang| self.absolute(&self.body(index, lang)));
        let body = body.unwrap_or_default();
        if body.trim().is_empty() {
            let facts = self.facts(index).into_iter().map(|fact| {
                let values = fact.values.into_iter().map(|value| value.title);
                format!("{}: {}", fact.label, values.collect::<Vec<_>>().join(", "))
            });
            html.push_str(&paragraph(self.summary(index)));
            facts.for_each(|fact| html.push_str(&paragraph(&fact)));
            return html;
        }
        // Anchors within the text need the page's address in a feed reader.
        let url = self.site.page(index, self.lang);
        let url = url.map(|page| page.address.url(&self.site.config)).unwrap_or_default();
        html.push_str(&body.replace("href=\"#", &format!("href=\"{url}#")));
        html
    }

    /// Returns the text as plain text, without captions and raw HTML, which may hold anything.
    fn item_text(&self, index: EntryIndex) -> String {
        let face = self.text_lang(index).and_then(|lang| self.site.entries[index].faces.get(lang));
        let blocks = face.into_iter().flat_map(|face| face.body.prose.blocks());
        let blocks = blocks.filter(|block| !matches!(block.sort, Sort::Picture | Sort::Code));
        let lines: Vec<_> = blocks.map(|block| block.text.replace('\n', " ")).collect();
        lines.join("\n\n")
    }

    fn categories(&self, index: EntryIndex) -> Vec<wire::Category> {
        let entry = &self.site.entries[index];
        let base = &self.site.config.base_url;
        let goals = self.goals(index).into_iter().map(|goal| wire::Category {
            id: goal.id,
            label: goal.short,
            scheme: format!("{base}/goals#"),
        });
        let kind = wire::Category {
            id: entry.kind.name.to_owned(),
            label: self.words.message(&format!("kind-{}", entry.kind.name)),
            scheme: format!("{base}/kinds#"),
        };
        goals.chain([kind]).collect()
    }

    fn item_pictures(&self, index: EntryIndex) -> Vec<wire::Picture> {
        let pictures = self.reusable(index).into_iter().map(|(media, picture)| {
            let file = &self.site.library.media[media];
            let found = wire::Picture {
                url: self.absolute(&picture.href),
                media_type: media_type(&file.address.0).to_owned(),
                width: picture.width,
                height: picture.height,
                alt: picture.alt,
                caption: picture.caption,
                credit: picture.credit,
                rights: picture.licence.clone(),
                licence: Some(wire::Licence { name: picture.licence, url: picture.licence_url }),
                renditions: file
                    .renditions
                    .iter()
                    .map(|it| wire::Rendition {
                        name: format!("w{}", it.width),
                        url: it.address.url(&self.site.config),
                        media_type: it.encoding.media_type().to_owned(),
                        bytes: None,
                        width: Some(it.width),
                        height: Some(it.height),
                    })
                    .collect(),
                ..wire::Picture::default()
            };
            (self.site.nodes[index].texts.picture != Some(media), found)
        });
        let mut pictures: Vec<_> = pictures.collect();
        // The one that leads comes first.
        pictures.sort_by_key(|(follows, _)| *follows);
        pictures.into_iter().map(|(_, picture)| picture).collect()
    }

    fn item_corrections(&self, index: EntryIndex) -> Vec<wire::Correction> {
        let facets = &self.site.entries[index].facets;
        let corrections = facets.corrections.iter().filter(|_| facets.retracted.is_none());
        let corrections = corrections.map(|correction| wire::Correction {
            when: moment(&self.site.config, correction.date),
            was: self.words_of(&correction.was).title,
            now: self.words_of(&correction.now).title,
        });
        corrections.collect()
    }

    fn places(&self, index: EntryIndex) -> Vec<wire::Place> {
        let mut places: Vec<_> = self.site.related(index, &role::AREA).collect();
        places.extend(self.site.related(index, &role::UNIT));
        places.dedup();
        let day = self.day_of(index);
        let iso = |day: Option<jiff::civil::Date>| day.map_or(String::new(), |it| it.to_string());
        let places = places.into_iter().map(|place| {
            let facets = &self.site.entries[place].facets;
            let code = facets.code.as_deref().unwrap_or_default().to_owned();
            wire::Place {
                name: self.link(place, day).title,
                code_scheme: if code.is_empty() { String::new() } else { UNIT_CODES.to_owned() },
                code,
                valid_from: iso(facets.validity.from),
                valid_to: iso(facets.validity.to),
                url: self.href(place).map(|href| self.absolute(&href)).unwrap_or_default(),
                position: None,
            }
        });
        places.collect()
    }

    fn parties(&self, index: EntryIndex, roles: &[&'static Role]) -> Vec<Party> {
        let mut found: Vec<_> =
            roles.iter().flat_map(|role| self.site.related(index, role)).collect();
        found.sort_unstable();
        found.dedup();
        let day = self.day_of(index);
        let parties = found.into_iter().map(|party| {
            let link = self.link(party, day);
            let url = link.href.map(|href| self.absolute(&href)).unwrap_or_default();
            Party { name: link.title, url }
        });
        parties.collect()
    }

    fn item_events(&self, index: EntryIndex) -> Vec<wire::Event> {
        let events = self.site.related(index, &role::EVENT);
        let events = events.map(|event| wire::Event {
            id: entry_tag(self.site, event, self.lang),
            name: self.link(event, None).title,
        });
        events.collect()
    }

    fn item_event(&self, index: EntryIndex) -> Option<wire::EventDetails> {
        let occasion = self.site.entries[index].facets.occasion.as_ref()?;
        let config = &self.site.config;
        let organiser = occasion.host.and_then(|host| self.related(index, host, None));
        Some(wire::EventDetails {
            start: moment(config, occasion.start),
            end: occasion.end.map(|end| moment(config, end)),
            organiser: organiser.map(|host| Party {
                name: host.title,
                url: host.href.map(|href| self.absolute(&href)).unwrap_or_default(),
            }),
        })
    }

    fn item_translations(&self, index: EntryIndex) -> Vec<wire::Translation> {
        let pages = self.site.nodes[index].pages.iter();
        let others = pages
            .filter(|(lang, page)| *lang != self.lang && page.presence == Presence::Own)
            .map(|(lang, page)| wire::Translation {
                lang: lang.code().to_owned(),
                id: entry_tag(self.site, index, lang),
                url: page.address.url(&self.site.config),
                title: names::title(&self.site.entries[index], lang).1.to_owned(),
            });
        others.collect()
    }

    fn originals(&self, index: EntryIndex) -> Vec<wire::Original> {
        let facets = &self.site.entries[index].facets;
        let source = facets.republication.iter().map(|source| wire::Original {
            url: source
                .url
                .as_deref()
                .filter(|url| super::entry::is_web(url))
                .unwrap_or_default()
                .to_owned(),
            publisher: source.name.to_string(),
            ..wire::Original::default()
        });
        let corrected = self.site.related(index, &role::CORRECTS).map(|target| wire::Original {
            id: entry_tag(self.site, target, self.lang),
            url: self.href(target).map(|href| self.absolute(&href)).unwrap_or_default(),
            title: self.link(target, None).title,
            publisher: self.publisher_name(),
        });
        source.chain(corrected).collect()
    }
}

/// Returns the media type of a picture by the ending of its address.
pub(super) fn media_type(path: &str) -> &'static str {
    match path.rsplit('.').next().unwrap_or_default() {
        "jpg" | "jpeg" => "image/jpeg",
        "png" => "image/png",
        "webp" => "image/webp",
        "gif" => "image/gif",
        "svg" => "image/svg+xml",
        _ => "application/octet-stream",
    }
}

pub(super) fn paragraph(text: &str) -> String {
    if text.is_empty() {
        return String::new();
    }
    let mut html = "<p>".to_owned();
    escape(text, &mut html);
    html.push_str("</p>\n");
    html
}
