//! What can be searched for, and what the page of search tells its script.
//!
//! Owns the choice of words: what an entry is found by. How they are indexed is known to
//! [`crate::search`].

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::OnceLock;

use rayon::prelude::*;
use serde::Serialize;

use super::Viewer;
use crate::model::kind::Group;
use crate::model::role;
use crate::search::{Document, Index, Layout};
use crate::site::address::{Address, ROOT};
use crate::site::{EntryIndex, Presence, names};
use crate::syntax::prose::Sort;
use crate::text::date::When;
use crate::text::lang::Lang;

/// The files of the index of each language, made when the first of them is asked for.
#[derive(Default)]
pub struct Indexes([OnceLock<Vec<Vec<u8>>>; Lang::ALL.len()]);

impl Indexes {
    /// Returns the files of a language's index, in the order of
    /// [`Viewer::search_files`].
    pub fn files(&self, viewer: &Viewer<'_>) -> &[Vec<u8>] {
        self.0[viewer.lang.index()].get_or_init(|| {
            let index = Index::build(viewer.documents());
            let numbers = (0..index.layout().len()).into_par_iter();
            numbers.map(|number| index.file(number).unwrap_or_default()).collect()
        })
    }
}

/// What the page of search tells its script.
#[derive(Clone, Debug, Serialize)]
pub struct SearchPage {
    /// The settings as JSON, safe in a script element.
    pub settings: String,
}

/// What the script says, and where it finds things.
#[derive(Serialize)]
struct Settings {
    lang: &'static str,
    base: String,
    groups: Vec<String>,
    one: String,
    many: String,
    none: String,
    loose: String,
    searching: String,
    failed: String,
    more: String,
    alias: String,
    indexes: Vec<IndexView>,
}

#[derive(Serialize)]
struct IndexView {
    lang: &'static str,
    folder: String,
    title: String,
    ask: String,
}

/// Returns the folder of a language's index.
pub fn folder(lang: Lang) -> String {
    format!("search/{}/", lang.code())
}

impl<'a> Viewer<'a> {
    /// Returns the addresses of the files of the language's index.
    pub fn search_files(&self) -> Vec<Address> {
        let folder = folder(self.lang);
        let layout = Layout::new(self.searchable().count());
        layout.paths().map(|path| Address::new(format!("{folder}{path}"))).collect()
    }

    /// Returns what the page of search tells its script.
    pub fn search_page(&self) -> SearchPage {
        let say = |key: &str| self.words.message(key);
        let with = |key: &str, names: &[&str]| {
            let holes: Vec<_> = names.iter().map(|name| (*name, format!("{{{name}}}"))).collect();
            let holes: Vec<_> = holes
                .iter()
                .map(|(name, hole)| (*name, crate::text::messages::Arg::Text(hole)))
                .collect();
            self.words.format(key, &holes)
        };
        let own = std::iter::once(self.lang);
        let others = self.site.config.languages.iter().copied().filter(|it| *it != self.lang);
        let settings = Settings {
            lang: self.lang.code(),
            base: ROOT.to_string(),
            groups: Group::ALL.iter().map(|it| say(&format!("found-{}", it.name()))).collect(),
            one: with("found-one", &["n"]),
            many: with("found-many", &["n"]),
            none: with("found-none", &["q"]),
            loose: with("found-loose", &["n", "q"]),
            searching: say("searching"),
            failed: say("search-failed"),
            more: with("found-more", &["n"]),
            alias: say("found-alias"),
            indexes: own
                .chain(others)
                .map(|lang| IndexView {
                    lang: lang.code(),
                    folder: format!("{ROOT}{}", folder(lang)),
                    title: with(&format!("found-in-{}", lang.code()), &["n"]),
                    ask: say(&format!("search-in-{}", lang.code())),
                })
                .collect(),
        };
        let json = serde_json::to_string(&settings).unwrap_or_default();
        // The way to the root is filled in later, as in links; nothing ends the element early.
        let json = json.replace("\\u0001", &ROOT.to_string()).replace('<', "\\u003c");
        SearchPage { settings: json }
    }

    /// Returns the entries that have a page of their own in the language.
    fn searchable(&self) -> impl Iterator<Item = EntryIndex> + use<'a> {
        let (site, lang) = (self.site, self.lang);
        (0..site.entries.len()).filter(move |index| {
            site.page(*index, lang).is_some_and(|page| page.presence == Presence::Own)
        })
    }

    fn documents(&self) -> Vec<Document<'a>> {
        let former = self.former_names();
        let found: Vec<_> = self.searchable().collect();
        found.par_iter().map(|index| self.document(*index, former.get(index))).collect()
    }

    /// Returns the names of what is gone, by what stands for it now.
    fn former_names(&self) -> HashMap<EntryIndex, Vec<String>> {
        let mut former: HashMap<_, Vec<_>> = HashMap::new();
        let today = self.site.today();
        for (index, entry) in self.site.entries.iter().enumerate() {
            if entry.facets.validity.ended(today) && self.site.nodes[index].shown {
                for successor in names::named(self.site, index, self.lang, None).successors {
                    let name = names::title(entry, self.lang).1.to_owned();
                    former.entry(successor).or_default().push(name);
                }
            }
        }
        former
    }

    fn document(&self, index: EntryIndex, former: Option<&Vec<String>>) -> Document<'a> {
        let (site, lang) = (self.site, self.lang);
        let entry = &site.entries[index];
        let facets = &entry.facets;
        let (_, title) = names::title(entry, lang);
        let page = site.page(index, lang).map(|page| &page.address);
        let url = page.map_or(Cow::Borrowed(""), |address| match site.config.portable_links {
            true => Cow::Owned(address.file()),
            false => Cow::Borrowed(&*address.0),
        });
        let own = facets.former.iter().filter_map(|it| it.name.get(lang)).map(|it| &**it);
        let others = facets.aliases.iter().map(|alias| &**alias);
        let codes = facets.code.as_deref().into_iter();
        let aliases = own.chain(others).chain(codes).map(Cow::Borrowed);
        // What is gone is asked for as such: "xã Quế Đàm cũ".
        let is_gone = facets.validity.ended(site.today());
        let gone = is_gone.then(|| self.words.with_text("found-former", "name", title));
        let former = former.into_iter().flatten().cloned().map(Cow::Owned);
        let prose = entry.faces.get(lang).map(|face| &face.body.prose);
        let blocks = prose.into_iter().flat_map(|prose| prose.blocks());
        let words = blocks.filter(|block| block.sort != Sort::Code).map(|block| block.text);
        Document {
            url,
            title: Cow::Borrowed(title),
            group: entry.kind.group as u8,
            place: self.line_below(index).into(),
            aliases: aliases.chain(gone.map(Cow::Owned)).chain(former).collect(),
            summary: Cow::Borrowed(self.summary(index)),
            blocks: words.collect(),
            weight: self.weight(index),
        }
    }

    /// Returns the line below the title of something found: its number, where, when.
    fn line_below(&self, index: EntryIndex) -> String {
        let facets = &self.site.entries[index].facets;
        let paper = facets.paper.as_ref().map(|paper| &*paper.number);
        let award = facets.honour.as_ref().and_then(|honour| honour.number.as_deref());
        let below = self.site.entries[index].kind.below;
        let roles = below.into_iter().chain([&role::AREA, &role::UNIT]);
        let place = roles.into_iter().find_map(|role| self.site.related(index, role).next());
        let place = place.map(|it| names::title(&self.site.entries[it], self.lang).1.to_owned());
        let day = facets.date.map(|date| self.words.dates.short(When::day(date)));
        let number = paper.or(award).map(str::to_owned);
        number.into_iter().chain(place).chain(day).collect::<Vec<_>>().join(" · ")
    }

    /// Returns how much an entry matters among those of its group: the newer news, and what others
    /// speak of most.
    fn weight(&self, index: EntryIndex) -> u32 {
        let entry = &self.site.entries[index];
        let day = entry.facets.date.filter(|_| entry.kind.feed).map(When::day);
        let since = day.and_then(|day| day.since(jiff::civil::date(2000, 1, 1)).ok());
        let days = since.map_or(0, |span| u32::try_from(span.get_days()).unwrap_or_default());
        days.max(u32::try_from(self.site.nodes[index].incoming.len()).unwrap_or(u32::MAX))
    }
}
