//! The site's settings, resolved: defaults filled in, command line applied.
//!
//! Owns [`Config`] as everything above sees it. The file itself, `content/site.yaml`, is read in
//! `model/settings.rs`. It must not hold anything that was left open in the file.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::tz::TimeZone;

use crate::diag::{Code, Severity};
use crate::text::lang::{Lang, Text};
use crate::text::vietnamese::ToneStyle;

/// What the command line lays over the file.
#[derive(Clone, Debug, Default)]
pub struct Overrides {
    /// The theme's name.
    pub theme: Option<String>,
    /// Where the site will live.
    pub base_url: Option<String>,
    /// Whether drafts, and what is not yet or no longer due, are shown.
    pub drafts: bool,
}

/// What a page in another language shows where its own is missing.
#[derive(Copy, Clone, Eq, PartialEq, Hash, Debug, Default)]
pub enum Missing {
    /// Nothing: the entry is left out.
    Hide,
    /// A page that names the entry and leads to the other language.
    #[default]
    Notice,
    /// The text in the other language, marked as such.
    Fallback,
}

/// A section of the site: the list of one kind.
#[derive(Clone, Debug)]
pub struct Section {
    /// The last part of its address, by language.
    pub path: Text,
    /// Its title, by language.
    pub title: Text,
    /// What is shown where a translation is missing.
    pub missing: Missing,
}

/// Somebody who answers for the site.
#[derive(Clone, Debug)]
pub struct Responsible {
    /// Their name.
    pub name: Arc<str>,
    /// Their office.
    pub role: Text,
}

/// How to reach the editors.
#[derive(Clone, Debug, Default)]
pub struct Contact {
    /// The postal address.
    pub address: Text,
    /// The phone number.
    pub phone: Option<Arc<str>>,
    /// The mail address.
    pub email: Option<Arc<str>>,
}

/// The rules whose problems matter more or less than by default, or not at all.
#[derive(Clone, Debug, Default)]
pub struct Rules {
    site: BTreeMap<Code, Option<Severity>>,
    sections: BTreeMap<(Code, &'static str), Option<Severity>>,
}

impl Rules {
    /// Sets a rule's severity for the section of a kind or the whole site; `None` switches it off.
    pub fn set(&mut self, code: Code, kind: Option<&'static str>, severity: Option<Severity>) {
        match kind {
            Some(kind) => _ = self.sections.insert((code, kind), severity),
            None => _ = self.site.insert(code, severity),
        }
    }

    /// Returns what is set for a rule where a problem is, in the section of a kind or in none.
    pub fn severity(&self, code: Code, kind: Option<&'static str>) -> Option<Option<Severity>> {
        let own = kind.and_then(|kind| self.sections.get(&(code, kind)));
        own.or_else(|| self.site.get(&code)).copied()
    }

    /// Says whether every rule is as it is by default.
    pub fn is_empty(&self) -> bool {
        self.site.is_empty() && self.sections.is_empty()
    }
}

/// The settings of a site.
#[derive(Clone, Debug)]
pub struct Config {
    /// The site's title.
    pub title: Text,
    /// A line below it.
    pub tagline: Text,
    /// A line on every page.
    pub notice: Text,
    /// Where the site will live, without a slash at the end; empty where that is not known.
    pub base_url: Arc<str>,
    /// The languages, the source first.
    pub languages: Vec<Lang>,
    /// The time zone of every date without one.
    pub zone: TimeZone,
    /// The theme's name.
    pub theme: Arc<str>,
    /// The body that owns the site, by id.
    pub owner: Option<Arc<str>>,
    /// The body above it, by id.
    pub parent_body: Option<Arc<str>>,
    /// Who answers for the site.
    pub responsible: Option<Responsible>,
    /// The licence of the publication.
    pub licence: Text,
    /// How to reach the editors.
    pub contact: Contact,
    /// What others may do with the texts.
    pub reuse: Text,
    /// The kinds in the menu, by name.
    pub menu: Vec<&'static str>,
    /// The sections, by kind.
    pub sections: BTreeMap<&'static str, Section>,
    /// Where tones stand in Vietnamese, if the site has said so.
    pub tone: Option<ToneStyle>,
    /// How much the problems of rules matter.
    pub rules: Rules,
    /// How many entries stand on one page of a list.
    pub per_page: usize,
    /// Whether links name `index.html`, so that the site opens from a folder.
    pub portable_links: bool,
    /// Whether readers can search.
    pub search: bool,
    /// Whether what was read stays readable without a connection.
    pub offline: bool,
    /// Whether each page has a picture for those who share it.
    pub share_pictures: bool,
    /// Whether newspapers get what they need: copies, embeds, feeds of all kinds, data.
    pub press: bool,
    /// What others may do with the site's own texts that say nothing of it themselves.
    pub rights: Text,
    /// The public key that releases are signed with, as minisign writes it.
    pub public_key: Option<Arc<str>>,
    /// Which sites may embed, as Content-Security-Policy writes them; all where there is none.
    pub frame_ancestors: Vec<Arc<str>>,
    /// Whether drafts, and what is not yet or no longer due, are shown.
    pub drafts: bool,
}

impl Config {
    /// Says whether there is anything for newspapers: it names absolute addresses throughout.
    pub fn has_press(&self) -> bool {
        self.press && !self.base_url.is_empty()
    }

    /// Returns the source language.
    pub fn source(&self) -> Lang {
        self.languages.first().copied().unwrap_or(Lang::Vi)
    }
}
