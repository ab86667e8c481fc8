//! Names of people who must not be named, in whatever somebody else's entry says.
//!
//! Personal Data Law 91/2025/QH15: who withdraws consent, or never gave it, has to leave every
//! page; taking the name out of their own entry is not enough. Texts, alternative texts, captions,
//! aliases, slugs, ids, names of pictures and old addresses are looked at. The finding never
//! repeats the name.

use std::sync::Arc;

use rayon::prelude::*;

use super::Rule;
use crate::diag::{self, Code, Diagnostic, Span};
use crate::model::facets::{Facets, Value};
use crate::model::{Entry, settings};
use crate::output::Plan;
use crate::site::people::Withheld;
use crate::site::{EntryIndex, Site};
use crate::syntax::body::Slot;

/// The name of somebody who must not be named.
pub struct WithheldName;

impl Rule for WithheldName {
    fn code(&self) -> Code {
        diag::WITHHELD_NAME
    }

    fn check(&self, site: &Site, _: &Plan, diagnostics: &mut Vec<Diagnostic>) {
        let names = site.withheld_names();
        if names.is_empty() {
            return;
        }
        diagnostics.extend(site.look_through(|_, passage, found| {
            if let Some((range, whose)) = names.find(passage.text) {
                found.push(problem(site, whose, passage.span(range.start)));
            }
        }));
        let entries = site.entries.par_iter().filter(|entry| !entry.facets.withheld);
        let plain: Vec<_> = entries.flat_map_iter(|entry| plain(site, entry, &names)).collect();
        diagnostics.extend(plain);
        diagnostics.extend(of_site(site, &names));
    }
}

fn problem(site: &Site, whose: EntryIndex, span: Span) -> Diagnostic {
    Diagnostic::new(diag::WITHHELD_NAME, span)
        .with("id", &site.entries[whose].id)
        .with("name", site.initials(whose))
}

/// Looks at what of an entry is no text: its id, its slugs, its other names, its files.
fn plain(site: &Site, entry: &Entry, names: &Withheld) -> Vec<Diagnostic> {
    let facets = &entry.facets;
    let said = strings(facets).filter_map(|text| names.find(text).map(|(_, whose)| whose));
    let slugs = facets.slug.iter().map(|(_, slug)| &**slug);
    let files = facets.pictures.iter().map(|picture| &picture.file).chain(&facets.picture);
    let paths = [&*entry.id].into_iter().chain(slugs).chain(files.map(|file| &**file));
    let paths = paths.filter_map(|path| names.find_in_path(path));
    let mut found: Vec<_> =
        said.chain(paths).map(|whose| problem(site, whose, entry.span())).collect();
    for (_, face) in entry.faces.iter() {
        let at = |line| Span::at(Arc::clone(&face.file), line, 0);
        for slot in &face.body.slots {
            let Slot::Picture(picture) = slot else { continue };
            let whose = names.find_in_path(&picture.file);
            found.extend(whose.map(|whose| problem(site, whose, at(picture.line))));
        }
        let anchors = face.body.headings.iter();
        let whose = anchors.filter_map(|heading| names.find_in_path(&heading.id));
        found.extend(whose.map(|whose| problem(site, whose, Span::file(Arc::clone(&face.file)))));
    }
    found
}

/// Returns the texts of an entry that are the same in every language.
fn strings(facets: &Facets) -> impl Iterator<Item = &str> {
    let cells = facets.tables.iter().flat_map(|table| table.rows.iter().flatten().flatten());
    let values = facets.facts.iter().flat_map(|fact| &fact.values).chain(cells);
    let plain = values.filter_map(|value| match value {
        Value::Plain(text) => Some(&**text),
        _ => None,
    });
    let source = facets.republication.iter();
    let source = source.flat_map(|from| [Some(&from.name), from.author.as_ref()]).flatten();
    plain.chain(facets.aliases.iter().chain(source).map(|text| &**text))
}

/// Looks at what belongs to the site as a whole: settings, glossary, redirects, used pictures.
fn of_site(site: &Site, names: &Withheld) -> Vec<Diagnostic> {
    let config = &site.config;
    let texts = [&config.title, &config.tagline, &config.notice, &config.reuse, &config.licence];
    let texts = texts.into_iter().flat_map(|text| text.iter().map(|(_, words)| &**words));
    let texts = texts.filter_map(|text| names.find(text));
    let settings = texts.map(|(_, whose)| (whose, Span::file(settings::FILE)));
    let redirects = site.redirects.iter().filter_map(|redirect| {
        let addresses = [&redirect.from].into_iter().chain(&redirect.to);
        let mut found = addresses.filter_map(|address| names.find_in_path(address));
        Some((found.next()?, redirect.span()))
    });
    let media = site.library.media.iter().filter(|media| media.used).filter_map(|media| {
        let path = media.asset.file.path.as_str();
        Some((names.find_in_path(path)?, Span::file(path)))
    });
    let terms = site.terms.iter().filter_map(|term| {
        let mut words = [Some(&term.vi), Some(&term.en), term.say.as_ref()].into_iter().flatten();
        let (_, whose) = words.find_map(|word| names.find(word))?;
        Some((whose, Span::file(crate::model::extras::GLOSSARY)))
    });
    let all = settings.chain(redirects).chain(media).chain(terms);
    all.map(|(whose, span)| problem(site, whose, span)).collect()
}
