//! The names that the registries have in both languages.
//!
//! Owns which names count, and under which forms a translation may use them. It must not compare
//! anything.

use std::sync::{Arc, OnceLock};

use crate::model::Entry;
use crate::site::Site;
use crate::text::facts::{NamePair, Names};
use crate::text::lang::Lang;

/// The kinds whose entries have proper names.
pub(super) const KINDS: [&str; 5] = ["unit", "body", "title", "area", "person"];

/// All names.
pub(super) struct Registry {
    /// To be found in texts.
    pub(super) names: Names,
    english: Vec<English>,
}

/// The English names of a thing.
struct English {
    first: Arc<str>,
    lower: Vec<String>,
}

/// All names, gathered when somebody asks for them: that takes a while.
pub(super) struct Lazy<'a> {
    site: &'a Site,
    registry: OnceLock<Registry>,
}

impl<'a> Lazy<'a> {
    /// Names of a site, to be gathered.
    pub(super) fn new(site: &'a Site) -> Self {
        Self { site, registry: OnceLock::new() }
    }

    /// Returns the names.
    pub(super) fn get(&self) -> &Registry {
        self.registry.get_or_init(|| Registry::new(self.site))
    }
}

impl Registry {
    /// Gathers the names of a site.
    fn new(site: &Site) -> Self {
        let entries = site
            .entries
            .iter()
            .filter(|entry| KINDS.contains(&entry.kind.name) && !entry.facets.withheld);
        let mut pairs: Vec<_> = entries.filter_map(|entry| pair(entry)).collect();
        // Of the glossary, the names; a word such as “decision” can be put in many ways.
        let terms = site.terms.iter();
        let names = terms.filter(|term| term.en.starts_with(|c: char| c.is_uppercase()));
        pairs.extend(names.map(|term| NamePair {
            vi: [Some(&term.vi), term.say.as_ref()].into_iter().flatten().cloned().collect(),
            en: forms(&term.en),
        }));
        let english = pairs.iter().map(|pair| English {
            first: Arc::clone(&pair.en[0]),
            lower: pair.en.iter().map(|name| name.to_lowercase()).collect(),
        });
        let english = english.collect();
        Self { names: Names::new(pairs.into_iter()), english }
    }

    /// Returns the English name of a pair.
    pub(super) fn english(&self, index: u32) -> String {
        self.english.get(index as usize).map(|names| names.first.to_string()).unwrap_or_default()
    }

    /// Says whether a text, in lower case, has an English name of a pair.
    pub(super) fn is_in(&self, index: u32, text: &str) -> bool {
        let names = self.english.get(index as usize);
        names.is_some_and(|names| names.lower.iter().any(|name| text.contains(&**name)))
    }
}

/// Returns the forms of a glossary's term: “Fatherland Front (VFF)” may be either.
fn forms(term: &Arc<str>) -> Vec<Arc<str>> {
    let mut forms = vec![Arc::clone(term)];
    if let Some((name, short)) = term.split_once('(') {
        forms.extend([name.trim(), short.trim_end_matches(')').trim()].map(Into::into));
    }
    forms
}

fn pair(entry: &Entry) -> Option<NamePair> {
    let facets = &entry.facets;
    let names = |lang: Lang| {
        let own = [&facets.title, &facets.short].into_iter().filter_map(move |text| text.get(lang));
        let former = facets.former.iter().filter_map(move |former| former.name.get(lang));
        own.chain(former).cloned().collect::<Vec<_>>()
    };
    let (vi, mut en) = (names(Lang::Vi), names(Lang::En));
    en.extend(facets.aliases.iter().cloned());
    // A place may be named without the word for what it is; a person by the given name.
    en.extend(
        vi.iter().filter(|_| ["unit", "area"].contains(&entry.kind.name)).map(|name| bare(name)),
    );
    en.extend(facets.name_parts.iter().map(|parts| Arc::clone(&parts.given)));
    (!vi.is_empty() && !en.is_empty()).then_some(NamePair { vi, en })
}

/// Returns the name of a place without the words before its proper name.
fn bare(name: &str) -> Arc<str> {
    let kinds =
        ["Tỉnh ", "Thành phố ", "Xã ", "Phường ", "Đặc khu ", "Thôn ", "Tổ dân phố ", "Huyện "];
    let found = kinds.iter().find_map(|kind| name.strip_prefix(kind));
    found.unwrap_or(name).into()
}
