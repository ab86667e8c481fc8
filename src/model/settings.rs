//! `content/site.yaml`: the settings as written, and their resolution.
//!
//! Owns the keys of that file. What comes out is [`Config`]; nothing above sees the raw form.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::tz::TimeZone;

use super::kind::{self, KINDS};
use super::rules::{self, RuleSettings};
use crate::config::{Config, Contact, Missing, Overrides, Responsible, Section};
use crate::diag::{self, Diagnostic};
use crate::seal::sign;
use crate::syntax::record::{Field, Keys, Reading};
use crate::syntax::schema::Schema;
use crate::syntax::value::Ref;
use crate::syntax::yaml::Node;
use crate::text::lang::{Lang, PerLang, Text};
use crate::text::nearest::nearest;
use crate::text::vietnamese::ToneStyle;
use crate::{choices, record};

/// The path of the file.
pub const FILE: &str = "content/site.yaml";

choices! {
    /// What is shown where a translation is missing.
    enum MissingWord {
        /// Nothing.
        Hide = "hide",
        /// A page that leads to the other language.
        Notice = "notice",
        /// The text in the other language.
        Fallback = "fallback",
    }
}

choices! {
    /// How links are written.
    enum Links {
        /// With `index.html`, so that the site opens from a folder.
        Portable = "portable",
        /// Ending in `/`, for a web server.
        Clean = "clean",
    }
}

choices! {
    /// Where tones stand in open oa, oe and uy.
    enum Tone {
        /// On the first vowel: hòa, thủy.
        Old = "old",
        /// On the second vowel: hoà, thuỷ.
        New = "new",
    }
}

choices! {
    /// A language of the site.
    enum Language {
        /// Vietnamese.
        Vi = "vi",
        /// English.
        En = "en",
    }
}

record! {
    /// A section's settings as written.
    struct SectionRecord {
        /// The last part of its address.
        path: Option<Text>,
        /// Its title.
        title: Option<Text>,
        /// What is shown where a translation is missing.
        missing: Option<MissingWord>,
    }
}

record! {
    /// Who answers for the site.
    struct ResponsibleRecord {
        /// Their name.
        name: Arc<str>,
        /// Their office.
        role: Option<Text>,
    }
}

record! {
    /// How to reach the editors.
    struct ContactRecord {
        /// The postal address.
        address: Option<Text>,
        /// The phone number.
        phone: Option<Arc<str>>,
        /// The mail address.
        email: Option<Arc<str>>,
    }
}

record! {
    /// What other sites may embed.
    struct EmbedRecord {
        /// The sites that may.
        frame_ancestors: Vec<Arc<str>>,
    }
}

record! {
    /// The file as written.
    struct Settings {
        /// The site's title.
        title: Text,
        /// A line below it.
        tagline: Option<Text>,
        /// A line on every page.
        notice: Option<Text>,
        /// Where the site will live.
        base_url: Option<Arc<str>>,
        /// The languages, the source first.
        languages: Vec<Language>,
        /// The time zone.
        timezone: Option<Arc<str>>,
        /// The theme's name.
        theme: Option<Arc<str>>,
        /// The body that owns the site.
        owner: Option<Ref>,
        /// The body above it.
        parent_body: Option<Ref>,
        /// Who answers for the site.
        responsible: Option<ResponsibleRecord>,
        /// The licence of the publication.
        licence: Option<Text>,
        /// How to reach the editors.
        contact: Option<ContactRecord>,
        /// What others may do with the texts.
        reuse: Option<Text>,
        /// The sections in the menu.
        menu: Vec<SectionName>,
        /// Sections that differ from the defaults.
        sections: Option<Sections>,
        /// Where tones stand in Vietnamese.
        tone: Option<Tone>,
        /// How much the problems of rules matter.
        rules: Option<RuleSettings>,
        /// How many entries stand on one page of a list.
        per_page: Option<u32>,
        /// How links are written.
        links: Option<Links>,
        /// Whether readers can search.
        search: Option<bool>,
        /// Whether what was read stays readable without a connection.
        offline: Option<bool>,
        /// Whether each page has a picture for those who share it.
        share_pictures: Option<bool>,
        /// Whether newspapers get what they need.
        press: Option<bool>,
        /// What others may do with the site's own texts.
        rights: Option<Text>,
        /// The public key that releases are signed with.
        public_key: Option<Arc<str>>,
        /// What other sites may embed.
        embed: Option<EmbedRecord>,
    }
}

/// The sections that differ from the defaults, by kind.
#[derive(Clone, Debug)]
struct Sections(Vec<(&'static str, SectionRecord)>);

impl Field for Sections {
    fn read(node: &Node, key: &str, reading: &Reading<'_>) -> Option<Self> {
        let mut keys = Keys::new(node, key, reading)?;
        let mut sections = Vec::new();
        for kind in KINDS {
            if let Some(section) = keys.take::<Option<SectionRecord>>(section_name(kind)).flatten()
            {
                sections.push((kind.name, section));
            }
        }
        keys.finish();
        Some(Self(sections))
    }

    fn schema() -> Schema {
        Schema::Names(section_names().collect(), Box::new(Option::<SectionRecord>::schema()))
    }
}

/// The name of a section; whether there is such a one is told of the menu as a whole.
#[derive(Clone, Debug)]
struct SectionName(Arc<str>);

impl Field for SectionName {
    fn read(node: &Node, key: &str, reading: &Reading<'_>) -> Option<Self> {
        Arc::<str>::read(node, key, reading).map(Self)
    }

    fn schema() -> Schema {
        Schema::Choice(section_names().collect())
    }
}

/// Returns what the file may hold.
pub fn schema() -> Schema {
    Settings::schema()
}

/// Returns the names of all sections.
pub(super) fn section_names() -> impl Iterator<Item = &'static str> {
    KINDS.iter().map(|kind| section_name(kind))
}

/// Returns the name of a kind's section: its folder, or its file without ending.
pub fn section_name(kind: &kind::Kind) -> &'static str {
    let name = kind.place.rsplit('/').next().unwrap_or(kind.place);
    name.strip_suffix(".yaml").unwrap_or(name)
}

/// Reads the settings; `None` after noting why that can't be.
pub fn read(node: &Node, reading: &Reading<'_>, overrides: &Overrides) -> Option<Config> {
    let mut keys = Keys::new(node, FILE, reading)?;
    let menu_node = keys.peek("menu").map_or(keys.number(), |node| node.number);
    let zone_node = keys.peek("timezone").map_or(keys.number(), |node| node.number);
    let url_node = keys.peek("base_url").map_or(keys.number(), |node| node.number);
    let key_node = keys.peek("public_key").map_or(keys.number(), |node| node.number);
    let embed_node = keys.peek("embed").map_or(keys.number(), |node| node.number);
    let settings = Settings::take(&mut keys);
    keys.finish();
    let settings = settings?;
    let contact = settings.contact.map(|contact| Contact {
        address: contact.address.unwrap_or_default(),
        phone: contact.phone,
        email: contact.email,
    });
    let written = base_url(settings.base_url.as_deref(), url_node, reading);
    let base_url = overrides.base_url.as_deref().or(written);
    let id = |target: Option<Ref>| target.map(|target| target.id);
    Some(Config {
        title: settings.title,
        tagline: settings.tagline.unwrap_or_default(),
        notice: settings.notice.unwrap_or_default(),
        base_url: base_url.unwrap_or_default().trim_end_matches('/').into(),
        languages: languages(&settings.languages),
        zone: zone(settings.timezone.as_deref(), zone_node, reading),
        theme: overrides.theme.as_deref().or(settings.theme.as_deref()).unwrap_or("lantoa").into(),
        owner: id(settings.owner),
        parent_body: id(settings.parent_body),
        responsible: settings.responsible.map(|responsible| Responsible {
            name: responsible.name,
            role: responsible.role.unwrap_or_default(),
        }),
        licence: settings.licence.unwrap_or_default(),
        contact: contact.unwrap_or_default(),
        reuse: settings.reuse.unwrap_or_default(),
        menu: menu(&settings.menu, menu_node, reading),
        sections: sections(settings.sections),
        tone: settings.tone.map(|tone| match tone {
            Tone::Old => ToneStyle::Old,
            Tone::New => ToneStyle::New,
        }),
        rules: rules::resolve(settings.rules, reading),
        per_page: settings.per_page.map_or(20, |number| number.clamp(1, 200) as usize),
        portable_links: settings.links != Some(Links::Clean),
        search: settings.search != Some(false),
        offline: settings.offline != Some(false),
        share_pictures: settings.share_pictures != Some(false),
        press: settings.press != Some(false),
        rights: settings.rights.unwrap_or_default(),
        public_key: public_key(settings.public_key, key_node, reading),
        frame_ancestors: ancestors(settings.embed, embed_node, reading),
        drafts: overrides.drafts,
    })
}

/// Returns the sites that may embed: origins, such as `https://baomau.example`, whose host may
/// begin with `*.`. What is none would end up in a header, and is a problem.
fn ancestors(written: Option<EmbedRecord>, number: u32, reading: &Reading<'_>) -> Vec<Arc<str>> {
    let Some(written) = written else { return Vec::new() };
    let is_origin = |origin: &&Arc<str>| {
        let host = origin.strip_prefix("https://").or_else(|| origin.strip_prefix("http://"));
        let host = host.map(|host| host.strip_prefix("*.").unwrap_or(host));
        let fits = |c: char| c.is_ascii_alphanumeric() || "-.:".contains(c);
        host.is_some_and(|host| !host.is_empty() && host.chars().all(fits))
    };
    let (good, odd): (Vec<_>, Vec<_>) = written.frame_ancestors.iter().partition(is_origin);
    for origin in odd {
        let problem = Diagnostic::new(diag::BAD_VALUE, None)
            .with("key", "frame_ancestors")
            .with("value", origin)
            .with("allowed", "https://baomau.example, https://*.baomau.example")
            .with("nearest", "form");
        reading.problem(number, problem);
    }
    good.into_iter().cloned().collect()
}

/// Returns where the site will live. What is no address would end up in links, feeds and the
/// settings of servers.
fn base_url<'a>(written: Option<&'a str>, number: u32, reading: &Reading<'_>) -> Option<&'a str> {
    let url = written.filter(|url| !url.is_empty())?;
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    let fits = |c: char| c.is_alphanumeric() || "-._~:/[]%".contains(c);
    let is_address = rest.is_some_and(|rest| {
        !rest.starts_with(['/', ':', '.']) && !rest.is_empty() && rest.chars().all(fits)
    });
    if !is_address {
        let problem = Diagnostic::new(diag::BAD_VALUE, None)
            .with("key", "base_url")
            .with("value", url)
            .with("allowed", "https://tinh.example, https://tinh.example/doan-ket")
            .with("nearest", "form");
        reading.problem(number, problem);
        return None;
    }
    Some(url)
}

/// Returns the key that releases are signed with. What is none could verify nothing.
fn public_key(written: Option<Arc<str>>, number: u32, reading: &Reading<'_>) -> Option<Arc<str>> {
    let written = written?;
    if sign::public_key(&written).is_err() {
        let problem = Diagnostic::new(diag::BAD_VALUE, None)
            .with("key", "public_key")
            .with("value", &written)
            .with("allowed", "RW… (minisign.pub)")
            .with("nearest", "form");
        reading.problem(number, problem);
        return None;
    }
    Some(written)
}

fn languages(written: &[Language]) -> Vec<Lang> {
    let mut languages = Vec::new();
    for language in written {
        let lang = match language {
            Language::Vi => Lang::Vi,
            Language::En => Lang::En,
        };
        if !languages.contains(&lang) {
            languages.push(lang);
        }
    }
    if languages.is_empty() { Lang::ALL.to_vec() } else { languages }
}

fn zone(name: Option<&str>, number: u32, reading: &Reading<'_>) -> TimeZone {
    let name = name.unwrap_or("Asia/Ho_Chi_Minh");
    TimeZone::get(name).unwrap_or_else(|_| {
        let problem = Diagnostic::new(diag::BAD_VALUE, None)
            .with("key", "timezone")
            .with("value", name)
            .with("allowed", "Asia/Ho_Chi_Minh")
            .with("nearest", "Asia/Ho_Chi_Minh");
        reading.problem(number, problem);
        TimeZone::UTC
    })
}

fn menu(written: &[SectionName], number: u32, reading: &Reading<'_>) -> Vec<&'static str> {
    let default = ["news", "goals", "areas", "people", "commendations", "documents", "events"];
    let names: Vec<&str> = match written {
        [] => default.to_vec(),
        written => written.iter().map(|name| &*name.0).collect(),
    };
    let mut menu = Vec::new();
    for name in names {
        if let Some(kind) = KINDS.iter().find(|kind| section_name(kind) == name) {
            menu.push(kind.name);
        } else {
            let problem = Diagnostic::new(diag::BAD_VALUE, None)
                .with("key", "menu")
                .with("value", name)
                .with("allowed", section_names().collect::<Vec<_>>().join(", "))
                .with("nearest", nearest(name, section_names()).unwrap_or("none"));
            reading.problem(number, problem);
        }
    }
    menu
}

fn sections(written: Option<Sections>) -> BTreeMap<&'static str, Section> {
    let mut sections: BTreeMap<&'static str, Section> = KINDS
        .iter()
        .map(|kind| {
            let by_lang = |words: [&str; 2]| {
                Lang::ALL.iter().zip(words).map(|(lang, word)| (*lang, word.into())).collect()
            };
            let section = Section {
                path: by_lang(kind.paths),
                title: by_lang(kind.titles),
                missing: Missing::default(),
            };
            (kind.name, section)
        })
        .collect();
    for (kind, record) in written.map(|sections| sections.0).unwrap_or_default() {
        let Some(section) = sections.get_mut(kind) else { continue };
        overlay(&mut section.path, record.path.unwrap_or_default());
        overlay(&mut section.title, record.title.unwrap_or_default());
        section.missing = match record.missing {
            Some(MissingWord::Hide) => Missing::Hide,
            Some(MissingWord::Fallback) => Missing::Fallback,
            Some(MissingWord::Notice) | None => section.missing,
        };
    }
    sections
}

fn overlay(text: &mut Text, over: Text) {
    for (lang, words) in PerLang::iter(&over) {
        text.set(lang, Arc::clone(words));
    }
}
