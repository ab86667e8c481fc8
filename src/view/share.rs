//! What the picture says that stands beside a page's address where somebody shares it.

use serde::Serialize;

use super::Viewer;
use super::head::PageView;
use crate::model::role;
use crate::site::{EntryIndex, names};

/// The words of a share picture, and its colour.
#[derive(Clone, Debug, Serialize)]
pub struct ShareView {
    /// The page's title.
    pub title: String,
    /// The section that it stands in; empty where it stands in none.
    pub section: String,
    /// The area or unit that it is about.
    pub unit: Option<String>,
    /// The site's title, or its tagline on the home page.
    pub site: String,
    /// The number of the campaign's content that it serves first; 0 for none.
    pub goal: usize,
}

impl Viewer<'_> {
    /// Returns what the picture of a page says; `about` is the entry that the page is about.
    pub fn share(&self, page: &PageView, about: Option<EntryIndex>) -> ShareView {
        let config = &self.site.config;
        let section = match page.breadcrumbs.as_slice() {
            [_, section, .., _] => section.title.clone(),
            _ => String::new(),
        };
        let name =
            |index: EntryIndex| names::title(&self.site.entries[index], self.lang).1.to_owned();
        let place = |index: EntryIndex| {
            let below = self.site.entries[index].kind.below;
            let mut places = below.into_iter().chain([&role::AREA, &role::UNIT]);
            places.find_map(|role| self.site.related(index, role).next())
        };
        let goal = about.and_then(|index: EntryIndex| {
            let served = self.goals(index).first().map(|goal| goal.order);
            let entry = &self.site.entries[index];
            served.or(entry.facets.order.filter(|_| entry.kind.name == super::global::GOALS))
        });
        let is_home = page.breadcrumbs.is_empty();
        ShareView {
            title: page.title.clone(),
            section,
            unit: about.and_then(place).map(name),
            site: self.text(if is_home { &config.tagline } else { &config.title }).to_owned(),
            goal: goal.and_then(|goal| usize::try_from(goal).ok()).unwrap_or_default(),
        }
    }
}
