//! Lists on cards: what can be looked up, and the newest.
//!
//! A list is short enough for a card: what does not fit is found on the site.

use serde::Serialize;

use crate::model::role;
use crate::site::EntryIndex;
use crate::text::date::When;
use crate::view::Viewer;
use crate::view::overview::Overview;
use crate::view::trees::UNITS;

/// How many of the newest a card names.
const NEWEST_MAX: usize = 2;

/// How many honours the card of the honour roll names.
const HONOURS_MAX: usize = 5;

/// How many bytes of names and addresses a list may hold.
const BYTES_MAX: usize = 3_200;

/// From so many names on a list can be narrowed.
const FILTER_MIN: usize = 5;

/// What stands around each name.
const AROUND: usize = 48;

/// A list on a card.
#[derive(Clone, Debug, Default, Serialize)]
pub struct EmbedList {
    /// What it is of.
    pub label: String,
    /// What the field asks that narrows it; empty where there is none.
    pub ask: String,
    /// What is in it.
    pub items: Vec<EmbedItem>,
    /// How much there is beside that.
    pub more: usize,
}

/// Something in a list.
#[derive(Clone, Debug, Serialize)]
pub struct EmbedItem {
    /// Its name.
    pub title: String,
    /// Its page.
    pub href: Option<String>,
    /// The language of the name, where it is not the page's.
    pub lang: Option<&'static str>,
    /// What is to be known of it at once.
    pub note: String,
}

impl Viewer<'_> {
    /// Returns the lists on the card of an entry.
    pub(super) fn card_lists(&self, index: EntryIndex) -> Vec<EmbedList> {
        if self.site.entries[index].kind.feed {
            return Vec::new();
        }
        let lists = [self.places_list(index), self.newest_list(index)];
        lists.into_iter().filter(|list| !list.items.is_empty()).collect()
    }

    /// Returns the lists on the card of an overview.
    pub(super) fn overview_lists(&self, overview: Overview) -> Vec<EmbedList> {
        let list = match overview {
            Overview::Honour => self.honours_list(),
            Overview::Units => {
                let units = self.site.of_kind(UNITS).iter().copied();
                let units = units.filter(|unit| self.is_lowest_today(*unit));
                let units = units.map(|unit| self.named_item(unit)).collect();
                self.short_list("embed-units", units)
            }
            _ => EmbedList::default(),
        };
        if list.items.is_empty() { Vec::new() } else { vec![list] }
    }

    /// Says whether a unit exists today and has none below it.
    fn is_lowest_today(&self, unit: EntryIndex) -> bool {
        let today = self.site.today();
        let is_now = |it: EntryIndex| {
            self.site.nodes[it].shown && !self.site.entries[it].facets.validity.ended(today)
        };
        let mut below = self.site.nodes[unit].incoming.iter().filter(|link| {
            let is_unit = self.site.entries[link.from].kind.name == UNITS;
            is_unit && std::ptr::eq(link.role, &role::PARENT)
        });
        is_now(unit) && !below.any(|link| is_now(link.from))
    }

    fn named_item(&self, index: EntryIndex) -> EmbedItem {
        let link = self.link(index, None);
        let note = link.note.unwrap_or_default();
        EmbedItem { title: link.title, href: link.href, lang: link.lang, note }
    }

    /// Returns what lies in a unit: the units below it and its areas.
    fn places_list(&self, index: EntryIndex) -> EmbedList {
        let Some(unit) = self.unit_page(index) else { return EmbedList::default() };
        let places = unit.children.into_iter().chain(unit.areas);
        let items = places.map(|link| EmbedItem {
            title: link.title,
            href: link.href,
            lang: link.lang,
            note: link.note.unwrap_or_default(),
        });
        self.short_list("embed-places", items.collect())
    }

    /// Returns the newest articles about an entry.
    fn newest_list(&self, index: EntryIndex) -> EmbedList {
        let listed = self.list_of(index).and_then(|list| list.items.get(self.lang));
        let incoming = self.site.nodes[index].incoming.iter().map(|link| link.from);
        let is_news = |it: &EntryIndex| {
            self.site.entries[*it].kind.feed && self.site.page(*it, self.lang).is_some()
        };
        let mut news: Vec<EntryIndex> = match listed {
            Some(items) => items.iter().copied().filter(is_news).collect(),
            None => incoming.filter(is_news).collect(),
        };
        let date = |it: &EntryIndex| self.site.entries[*it].facets.date;
        news.sort_by(|a, b| date(b).cmp(&date(a)).then(a.cmp(b)));
        news.dedup();
        let items = news.iter().take(NEWEST_MAX).map(|it| {
            let day = date(it).map(|date| self.words.dates.short(When::day(date)));
            EmbedItem { note: day.unwrap_or_default(), ..self.named_item(*it) }
        });
        EmbedList { ask: String::new(), ..self.short_list("embed-newest", items.collect()) }
    }

    fn honours_list(&self) -> EmbedList {
        let honours = self.honours();
        let standing = honours.iter().filter(|honour| !self.is_revoked(**honour));
        let count = standing.clone().count();
        let items = standing.take(HONOURS_MAX).filter_map(|index| {
            let honour = self.honour(*index)?;
            let day = honour.date.map(|date| date.short);
            let note: Vec<_> = std::iter::once(honour.form).chain(day).collect();
            Some(EmbedItem {
                title: honour.name.title,
                href: honour.href,
                lang: honour.name.lang,
                note: note.join(" · "),
            })
        });
        let list = self.short_list("embed-honours", items.collect());
        EmbedList { more: count.saturating_sub(list.items.len()), ask: String::new(), ..list }
    }

    /// Makes a list of what fits.
    fn short_list(&self, key: &str, items: Vec<EmbedItem>) -> EmbedList {
        let (all, mut bytes) = (items.len(), 0);
        let fits = |item: &EmbedItem| {
            let href = item.href.as_ref().map_or(0, String::len);
            bytes += item.title.len() + item.note.len() + href + AROUND;
            bytes <= BYTES_MAX
        };
        let items: Vec<_> = items.into_iter().take_while(fits).collect();
        let ask = if items.len() >= FILTER_MIN { "embed-ask" } else { "" };
        EmbedList {
            label: self.words.message(key),
            ask: if ask.is_empty() { String::new() } else { self.words.message(ask) },
            more: all - items.len(),
            items,
        }
    }
}
