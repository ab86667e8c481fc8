//! Pages of lists, with their numbers and the narrower lists.

use serde::Serialize;

use super::Viewer;
use crate::site::lists::{Key, Listing};

/// A page of a list.
#[derive(Clone, Debug, Serialize)]
pub struct ListView {
    /// The kind, or what the list is of.
    pub key: &'static str,
    /// A line at its head.
    pub intro: String,
    /// The cards as HTML.
    pub cards: Vec<String>,
    /// How much is in the whole list.
    pub total: usize,
    /// Which page it is.
    pub page: usize,
    /// How many there are.
    pub pages: usize,
    /// The page before.
    pub prev: Option<String>,
    /// The page after.
    pub next: Option<String>,
    /// The pages by number.
    pub numbers: Vec<Number>,
    /// Narrower lists.
    pub filters: Vec<Filter>,
}

/// A page of a list by its number.
#[derive(Clone, Debug, Serialize)]
pub struct Number {
    /// The number.
    pub number: usize,
    /// The page.
    pub href: String,
    /// Whether it is this one.
    pub current: bool,
}

/// A row of narrower lists.
#[derive(Clone, Debug, Serialize)]
pub struct Filter {
    /// What narrows.
    pub label: String,
    /// The lists.
    pub items: Vec<FilterItem>,
}

/// A narrower list.
#[derive(Clone, Debug, Serialize)]
pub struct FilterItem {
    /// Its title.
    pub title: String,
    /// Where it is.
    pub href: String,
    /// How much is in it.
    pub count: usize,
    /// Whether it is this one.
    pub current: bool,
}

impl Viewer<'_> {
    /// Returns a page of a list, its cards left to be rendered.
    pub fn list(&self, list: &Listing, page: usize) -> ListView {
        let per_page = self.site.config.per_page;
        let pages = list.page_count(self.lang, per_page);
        let href = |page: usize| list.page_address(self.lang, page).map(|address| address.href());
        let key = match list.key {
            Key::Section(kind) | Key::Year(kind, _) | Key::Term(kind, ..) => kind,
            Key::Goal(_) => "goal",
            Key::Unit(_) => "unit",
        };
        ListView {
            key,
            intro: String::new(),
            cards: Vec::new(),
            total: list.items.get(self.lang).map_or(0, Vec::len),
            page,
            pages,
            prev: (page > 1).then(|| href(page - 1)).flatten(),
            next: (page < pages).then(|| href(page + 1)).flatten(),
            numbers: near(page, pages)
                .into_iter()
                .filter_map(|n| Some(Number { number: n, href: href(n)?, current: n == page }))
                .collect(),
            filters: self.filters(list),
        }
    }

    fn filters(&self, list: &Listing) -> Vec<Filter> {
        let kind = match list.key {
            Key::Section(kind) | Key::Year(kind, _) | Key::Term(kind, ..) => kind,
            Key::Goal(_) | Key::Unit(_) => return Vec::new(),
        };
        let mut years = Vec::new();
        let mut terms = Vec::new();
        for other in &self.site.lists {
            match other.key {
                Key::Year(of, year) if of == kind => {
                    years.extend(self.filter_item(other, year.to_string(), Some(list)));
                }
                Key::Term(of, key, word) if of == kind => {
                    let title = self.words.message(&format!("{key}-{word}"));
                    terms.extend(self.filter_item(other, title, Some(list)));
                }
                _ => {}
            }
        }
        years.reverse();
        let rows = [("filter-year", years), ("filter-kind", terms)].into_iter();
        rows.filter(|(_, items)| items.len() > 1)
            .map(|(key, items)| Filter { label: self.words.message(key), items })
            .collect()
    }

    pub(super) fn filter_item(
        &self,
        list: &Listing,
        title: String,
        here: Option<&Listing>,
    ) -> Option<FilterItem> {
        let count = list.items.get(self.lang).map_or(0, Vec::len);
        let href = list.addresses.get(self.lang)?.href();
        let current = here.is_some_and(|here| here.key == list.key);
        (count > 0).then_some(FilterItem { title, href, count, current })
    }

    /// Returns the title of a list.
    pub fn list_title(&self, list: &Listing) -> String {
        match list.key {
            Key::Section(kind) => self.section_title(kind).to_owned(),
            Key::Year(kind, year) => {
                format!(
                    "{}, {}",
                    self.section_title(kind),
                    self.words.with_text("year-n", "year", &year.to_string())
                )
            }
            Key::Term(kind, key, word) => {
                format!(
                    "{}: {}",
                    self.section_title(kind),
                    self.words.message(&format!("{key}-{word}"))
                )
            }
            Key::Goal(index) => self.all_of(&self.goal(index).short),
            Key::Unit(index) => self.all_of(&self.link(index, None).title),
        }
    }

    fn all_of(&self, title: &str) -> String {
        format!("{title} – {}", self.words.message("related-news"))
    }
}

/// Returns the numbers of the pages to name: the first, the last, and those near this one.
fn near(page: usize, pages: usize) -> Vec<usize> {
    let around = page.saturating_sub(2).max(1)..=(page + 2).min(pages);
    let mut numbers: Vec<_> = [1].into_iter().chain(around).chain([pages]).collect();
    numbers.dedup();
    numbers
}
