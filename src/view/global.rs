//! What all pages of a language share.

use serde::Serialize;

use super::assets::Assets;
use super::overview::Overviews;
use super::{Goal, Link, Viewer};
use crate::site::address::{self, Address};

/// The kind that every page knows: the campaign is made of its entries.
pub const GOALS: &str = "goal";

/// The site, as every template sees it.
#[derive(Clone, Debug, Serialize)]
pub struct SiteView {
    /// Its title.
    pub title: String,
    /// A line below it.
    pub tagline: String,
    /// A line on every page.
    pub notice: String,
    /// Its home page.
    pub href: String,
    /// Where it lives; empty where that is not known.
    pub base_url: String,
    /// Who owns it.
    pub owner: Option<Link>,
    /// Who is above the owner.
    pub parent_body: Option<Link>,
    /// Who answers for it.
    pub responsible: Option<Person>,
    /// The licence of the publication.
    pub licence: String,
    /// How to reach the editors.
    pub contact: Option<Contact>,
    /// What others may do with the texts.
    pub reuse: String,
    /// The menu.
    pub menu: Vec<MenuItem>,
    /// Pages that stand alone.
    pub pages: Vec<Standing>,
    /// The overviews.
    pub overviews: Overviews,
    /// The feed.
    pub feed: String,
    /// The theme's style sheet as a file.
    pub stylesheet: String,
    /// The theme's style sheet as text, to stand in the page.
    pub style: String,
    /// The theme's icon.
    pub favicon: String,
    /// What keeps pages readable without a connection, where the site has that.
    pub app: Option<App>,
    /// The script of search; empty where the site has none.
    pub search_script: String,
    /// The script of pages for newspapers; empty where the site has none.
    pub press_script: String,
    /// The languages.
    pub languages: Vec<Language>,
}

/// What keeps pages readable without a connection.
#[derive(Clone, Debug, Serialize)]
pub struct App {
    /// The script of pages.
    pub script: String,
    /// The service worker.
    pub worker: String,
    /// The web app manifest.
    pub manifest: String,
}

/// Somebody with an office.
#[derive(Clone, Debug, Serialize)]
pub struct Person {
    /// The name.
    pub name: String,
    /// The office.
    pub role: String,
}

/// How to reach the editors.
#[derive(Clone, Debug, Serialize)]
pub struct Contact {
    /// The postal address.
    pub address: String,
    /// The phone number.
    pub phone: String,
    /// The mail address.
    pub email: String,
}

/// A line of the menu.
#[derive(Clone, Debug, Serialize)]
pub struct MenuItem {
    /// Its words.
    pub title: String,
    /// Where it leads.
    pub href: String,
    /// The kind.
    pub key: &'static str,
}

/// A page that stands alone.
#[derive(Clone, Debug, Serialize)]
pub struct Standing {
    /// Its title.
    pub title: String,
    /// Where it is.
    pub href: Option<String>,
    /// What it is for.
    pub role: &'static str,
}

/// A language of the site.
#[derive(Clone, Debug, Serialize)]
pub struct Language {
    /// Its code.
    pub lang: &'static str,
    /// Its own name.
    pub name: &'static str,
}

impl Viewer<'_> {
    /// Returns the site, as every template sees it.
    pub fn site(&self, assets: &Assets) -> SiteView {
        let config = &self.site.config;
        let body = |id: &Option<std::sync::Arc<str>>| {
            let index = self.site.find("body", id.as_deref()?)?;
            Some(self.link(index, None))
        };
        let contact = &config.contact;
        let address = self.text(&contact.address).to_owned();
        let known = contact.phone.is_some() || contact.email.is_some() || !address.is_empty();
        SiteView {
            title: self.text(&config.title).to_owned(),
            tagline: self.text(&config.tagline).to_owned(),
            notice: self.text(&config.notice).to_owned(),
            href: address::home(self.lang).href(),
            base_url: config.base_url.to_string(),
            owner: body(&config.owner),
            parent_body: body(&config.parent_body),
            responsible: config.responsible.as_ref().map(|responsible| Person {
                name: responsible.name.to_string(),
                role: self.text(&responsible.role).to_owned(),
            }),
            licence: self.text(&config.licence).to_owned(),
            contact: known.then(|| Contact {
                address,
                phone: contact.phone.as_deref().unwrap_or_default().to_owned(),
                email: contact.email.as_deref().unwrap_or_default().to_owned(),
            }),
            reuse: self.text(&config.reuse).to_owned(),
            menu: self.menu(),
            pages: self.standing(),
            overviews: self.overviews(),
            feed: match config.base_url.is_empty() {
                true => String::new(),
                false => Address::new(format!("{}/atom.xml", self.lang.code())).href(),
            },
            stylesheet: assets.stylesheet.as_ref().map(Address::href).unwrap_or_default(),
            style: assets.style.clone(),
            favicon: assets.favicon.as_ref().map(Address::href).unwrap_or_default(),
            app: assets.app.as_ref().filter(|_| config.offline).map(|script| App {
                script: script.href(),
                worker: Address::new("sw.js").href(),
                manifest: address::manifest(self.lang).href(),
            }),
            search_script: assets
                .search
                .as_ref()
                .filter(|_| config.search)
                .map(Address::href)
                .unwrap_or_default(),
            press_script: assets.press.as_ref().map(Address::href).unwrap_or_default(),
            languages: config
                .languages
                .iter()
                .map(|lang| Language { lang: lang.code(), name: lang.own_name() })
                .collect(),
        }
    }

    fn menu(&self) -> Vec<MenuItem> {
        let kinds = self.site.config.menu.iter().copied();
        let shown = kinds.filter(|kind| !self.site.of_kind(kind).is_empty());
        let items = shown.filter_map(|kind| {
            let link = self.section_link(kind);
            Some(MenuItem { title: link.title, href: link.href?, key: kind })
        });
        items.collect()
    }

    fn standing(&self) -> Vec<Standing> {
        let entries = self.site.entries.iter().enumerate();
        let mut pages: Vec<_> = entries
            .filter(|(index, entry)| {
                entry.facets.page_role.is_some() && self.address(*index).is_some()
            })
            .map(|(index, entry)| {
                let standing = Standing {
                    title: self.link(index, None).title,
                    href: self.href(index),
                    role: entry.facets.page_role.unwrap_or("other"),
                };
                (entry.facets.order, &entry.id, standing)
            })
            .collect();
        pages.sort_by(|a, b| (a.0, a.1).cmp(&(b.0, b.1)));
        pages.into_iter().map(|(_, _, standing)| standing).collect()
    }

    /// Returns the contents of the campaign in their order: the entries that relations of that
    /// role lead to.
    pub fn all_goals(&self) -> Vec<Goal> {
        self.site.of_kind(GOALS).iter().map(|goal| self.goal(*goal)).collect()
    }
}
