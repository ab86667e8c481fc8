//! The page of one entry.

use serde::Serialize;

use super::corrections::{CorrectionView, RetractionView};
use super::honour::HonourView;
use super::older::OlderView;
use super::place::AreaPage;
use super::plot::PlotView;
use super::relations::{Group, More};
use super::series::AimView;
use super::unit::UnitPage;
use super::value::{FactView, TableView};
use super::{Day, Goal, Link, Mark, Picture, Viewer};
use crate::model::role;
use crate::site::lists::{Key, Listing};
use crate::site::{EntryIndex, Presence, names};
use crate::text::date::When;
use crate::text::lang::Lang;

/// How many cards stand on the page of a goal or unit before it leads to the list.
const CARDS_MAX: usize = 20;

/// An entry, as its page shows it.
#[derive(Clone, Debug, Serialize)]
pub struct EntryView {
    /// Its id.
    pub id: String,
    /// The name of its kind.
    pub kind: &'static str,
    /// Its kind in words.
    pub kind_title: String,
    /// Its section.
    pub section: Link,
    /// Its title.
    pub title: String,
    /// A short form of it.
    pub short: String,
    /// What it is about.
    pub summary: String,
    /// The language of title and summary, where it is not the page's.
    pub lang: Option<&'static str>,
    /// Its text as HTML.
    pub body: String,
    /// The headings of the text.
    pub toc: Vec<Heading>,
    /// Its date.
    pub date: Option<Day>,
    /// When it last changed.
    pub updated: Option<Day>,
    /// The contents that it serves.
    pub goals: Vec<Goal>,
    /// The areas that it is about.
    pub areas: Vec<Link>,
    /// The units that it is about.
    pub units: Vec<Link>,
    /// Its leading picture.
    pub picture: Option<Picture>,
    /// Its other pictures.
    pub pictures: Vec<Picture>,
    /// Its facts.
    pub facts: Vec<FactView>,
    /// Its tables.
    pub tables: Vec<TableView>,
    /// Its aims.
    pub aims: Vec<AimView>,
    /// What it has to do with others.
    pub relations: Vec<Group>,
    /// What feeds tell about it, where it is a goal or unit; the cards are rendered later.
    pub listing: Option<Latest>,
    /// The award or title that it is.
    pub honour: Option<HonourView>,
    /// When and where it happens.
    pub when: Option<Occasion>,
    /// What it shows beyond that, where it is a residential area.
    pub area: Option<Box<AreaPage>>,
    /// What it shows beyond that, where it is an administrative unit.
    pub unit: Option<Box<UnitPage>>,
    /// The calendar of its events to subscribe to, where it is a place; empty where there is none.
    pub calendar: String,
    /// Its account, or its areas beside each other, as a plot.
    pub plot: Option<Box<PlotView>>,
    /// What was corrected.
    pub corrections: Vec<CorrectionView>,
    /// That it was taken back, and why.
    pub retracted: Option<RetractionView>,
    /// Where it comes from.
    pub source: Option<Source>,
    /// Its marks.
    pub marks: Vec<Mark>,
    /// Its other names.
    pub aliases: Vec<String>,
    /// A remark.
    pub note: String,
    /// What others may do with it.
    pub rights: String,
    /// Whether nothing has been written yet.
    pub stub: bool,
    /// Whether the text is in another language.
    pub fallback: bool,
    /// Whether there is no text in this language and the page says so.
    pub missing: Option<Link>,
    /// What the page says of itself where it is older than its source.
    pub older: Option<OlderView>,
    /// The language of the text, where it is not the page's.
    pub body_lang: Option<&'static str>,
}

/// A heading of the text.
#[derive(Clone, Debug, Serialize)]
pub struct Heading {
    /// Its anchor.
    pub id: String,
    /// Its words.
    pub title: String,
    /// Its level.
    pub level: u8,
}

/// The newest of a list.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Latest {
    /// The cards as HTML.
    pub cards: Vec<String>,
    /// Where the rest is.
    pub more: Option<More>,
    /// The entries whose cards they are.
    #[serde(skip)]
    pub items: Vec<EntryIndex>,
}

/// When and where something happens.
#[derive(Clone, Debug, Serialize)]
pub struct Occasion {
    /// For machines.
    pub start: String,
    /// For machines.
    pub end: Option<String>,
    /// In words.
    pub text: String,
    /// Where.
    pub place: Option<Link>,
    /// Who invites.
    pub host: Option<Link>,
    /// Whether it was called off.
    pub cancelled: bool,
}

/// Where a republished entry comes from.
#[derive(Clone, Debug, Serialize)]
pub struct Source {
    /// The publisher.
    pub name: String,
    /// The author.
    pub author: String,
    /// The original.
    pub url: Option<String>,
    /// When the original came out.
    pub published: Option<Day>,
}

impl Viewer<'_> {
    /// Returns the page of an entry; `text` says whether with its text, which costs most.
    pub fn entry(&self, index: EntryIndex, text: bool) -> EntryView {
        let entry = &self.site.entries[index];
        let facets = &entry.facets;
        let (lang, title) = names::title(entry, self.lang);
        let presence = self.site.page(index, self.lang).map(|page| page.presence);
        let body_lang = match presence {
            Some(Presence::Fallback(lang)) => Some(lang),
            Some(Presence::Notice(_)) => None,
            _ => Some(self.lang),
        };
        let links = |role: &'static role::Role| {
            let day = self.day_of(index);
            let mut targets: Vec<_> = self.site.related(index, role).collect();
            targets.dedup();
            targets.into_iter().map(|target| self.link(target, day)).collect::<Vec<_>>()
        };
        EntryView {
            id: entry.id.to_string(),
            kind: entry.kind.name,
            kind_title: self.words.message(&format!("kind-{}", entry.kind.name)),
            section: self.section_link(entry.kind.name),
            title: title.to_owned(),
            short: self.text(&facets.short).to_owned(),
            summary: self.text(&facets.summary).to_owned(),
            lang: self.foreign(lang),
            body: body_lang.filter(|_| text).map(|lang| self.body(index, lang)).unwrap_or_default(),
            toc: body_lang.map(|lang| self.toc(index, lang)).unwrap_or_default(),
            date: facets.date.map(|date| self.day(date)),
            updated: facets.updated.map(|updated| self.day(updated)),
            goals: self.goals(index),
            areas: links(&role::AREA),
            units: links(&role::UNIT),
            picture: self.lead_picture(index),
            pictures: Vec::new(),
            facts: self.facts(index),
            tables: self.tables(index),
            aims: self.aims(index),
            relations: self.groups(index),
            listing: self.latest(index),
            honour: self.honour(index),
            when: self.occasion(index),
            area: self.area_page(index),
            unit: self.unit_page(index),
            calendar: self.calendar_href(Some(index)),
            plot: self.plot_of(index).map(Box::new),
            corrections: self.corrections_of(index),
            retracted: self.retraction(index),
            source: self.source(index),
            marks: self.marks(index),
            aliases: facets.aliases.iter().map(ToString::to_string).collect(),
            note: self.text(&facets.note).to_owned(),
            rights: self.text(&facets.rights).to_owned(),
            stub: facets.stub,
            fallback: matches!(presence, Some(Presence::Fallback(_))),
            missing: match presence {
                Some(Presence::Notice(lang)) => self.original(index, lang),
                _ => None,
            },
            older: self.older(index),
            body_lang: body_lang.and_then(|lang| self.foreign(lang)),
        }
    }

    pub(super) fn original(&self, index: EntryIndex, lang: Lang) -> Option<Link> {
        let page = self.site.page(index, lang)?;
        let title = names::title(&self.site.entries[index], lang).1.to_owned();
        let href = Some(page.address.href());
        Some(Link { title, href, lang: self.foreign(lang), ..Link::default() })
    }

    fn toc(&self, index: EntryIndex, lang: Lang) -> Vec<Heading> {
        let Some(face) = self.site.entries[index].faces.get(lang) else { return Vec::new() };
        let headings = face.body.headings.iter().map(|heading| Heading {
            id: heading.id.to_string(),
            title: heading.title.to_string(),
            level: heading.level,
        });
        headings.collect()
    }

    /// Returns the link to a kind's section, which leads nowhere where the language has none.
    pub fn section_link(&self, kind: &'static str) -> Link {
        let lists = &self.site.lists;
        let list = lists.binary_search_by_key(&Key::Section(kind), |list| list.key).ok();
        let list = list.map(|at| &lists[at]).filter(|list| list.has(self.lang));
        let address = list.and_then(|list| list.addresses.get(self.lang));
        let title = self.section_title(kind).to_owned();
        Link { title, href: address.map(|address| address.href()), ..Link::default() }
    }

    pub(super) fn list_of(&self, index: EntryIndex) -> Option<&Listing> {
        let lists = &self.site.lists;
        let found = [Key::Goal(index), Key::Unit(index)]
            .into_iter()
            .find_map(|key| lists.binary_search_by_key(&key, |list| list.key).ok());
        found.map(|at| &lists[at])
    }

    fn latest(&self, index: EntryIndex) -> Option<Latest> {
        let list = self.list_of(index)?;
        let items = list.items.get(self.lang)?;
        let address = list.addresses.get(self.lang)?;
        let more =
            (items.len() > CARDS_MAX).then(|| More { href: address.href(), count: items.len() });
        let items: Vec<_> = items.iter().copied().take(CARDS_MAX).collect();
        (!items.is_empty()).then_some(Latest { cards: Vec::new(), more, items })
    }

    /// Returns when and where an entry happens.
    pub fn occasion(&self, index: EntryIndex) -> Option<Occasion> {
        let facets = &self.site.entries[index].facets;
        let occasion = facets.occasion.as_ref()?;
        let machine = |when: When| match when {
            When::Day(_) => when.iso(),
            When::Moment(_) => when.rfc3339(&self.site.config.zone),
        };
        let day = Some(occasion.start.day());
        let words = self.words_of(&occasion.place);
        let mut areas = self.site.related(index, &role::AREA);
        let place = if words.title.is_empty() {
            areas.next().filter(|_| areas.next().is_none()).map(|area| self.link(area, day))
        } else {
            Some(words)
        };
        Some(Occasion {
            start: machine(occasion.start),
            end: occasion.end.map(machine),
            text: self.words.dates.range(occasion.start, occasion.end),
            place,
            host: occasion.host.and_then(|host| self.related(index, host, day)),
            cancelled: occasion.cancelled,
        })
    }

    fn source(&self, index: EntryIndex) -> Option<Source> {
        let source = self.site.entries[index].facets.republication.as_ref()?;
        Some(Source {
            name: source.name.to_string(),
            author: source.author.as_deref().unwrap_or_default().to_owned(),
            url: source.url.as_deref().filter(|url| is_web(url)).map(str::to_owned),
            published: source.published.map(|published| self.day(published)),
        })
    }
}

/// Says whether an address is one that a page may lead to.
pub(super) fn is_web(url: &str) -> bool {
    url.starts_with("https://") || url.starts_with("http://")
}
