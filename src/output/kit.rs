//! Kits: all that a newspaper needs of a text, in one archive, in all languages.
//!
//! Owns what is in a kit and its manifest. The same content gives the same bytes: what a kit says
//! of itself is checked by its hash in the manifest of a release.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::{Context, Format, Item, Past, Plan, Planned, Spec, fingerprint, source};
use crate::archive;
use crate::diag::Diagnostic;
use crate::manuscript;
use crate::model::facets::Facets;
use crate::seal::history;
use crate::seal::text::sha256_hex;
use crate::view::Viewer;
use crate::view::copied::Copied;
use crate::view::manuscript::Copy;
use crate::view::rights::Terms;

/// Kits.
pub struct Kits;

static SPEC: Spec = Spec { name: "kit", media_type: "application/zip" };

impl Format for Kits {
    fn spec(&self) -> &'static Spec {
        &SPEC
    }

    fn plan(&self, context: &Context<'_>, plan: &mut Plan) {
        let mut seen = BTreeSet::new();
        for viewer in viewers(context) {
            for (index, copied) in viewer.copies() {
                // One is for all languages, and counts as of the first.
                let Some(address) = viewer.kit(copied).filter(|_| seen.insert(index)) else {
                    continue;
                };
                if matches!(viewer.copied_terms(copied).0, Terms::Others) {
                    continue;
                }
                plan.claim(Planned {
                    format: &Kits,
                    lang: viewer.lang,
                    item: Item { index, page: 0 },
                    address,
                    source: source(context.site, index),
                });
            }
        }
    }

    fn fingerprint(&self, context: &Context<'_>, planned: &Planned) -> [u8; 32] {
        let (site, index) = (context.site, planned.item.index);
        let copies = site.config.languages.iter();
        let copies: Vec<_> =
            copies.map(|lang| context.items.copy(site, context.engine, index, *lang)).collect();
        let past = viewers(context).map(|viewer| {
            let entry = viewer.copied(index).and_then(Copied::entry);
            let past = entry.map(|index| context.past(&viewer, index)).unwrap_or_default();
            let past = past.into_iter();
            past.map(|past| (past.state.sha256, past.text.is_some())).collect::<Vec<_>>()
        });
        let past: Vec<_> = past.collect();
        fingerprint(context.engine, SPEC.name, &(copies, past, &site.config.public_key))
    }

    fn render(&self, context: &Context<'_>, planned: &Planned) -> Result<Vec<u8>, Box<Diagnostic>> {
        let index = planned.item.index;
        let mut files: Vec<(String, Vec<u8>)> = Vec::new();
        let mut pictures = BTreeMap::new();
        let mut languages = Map::new();
        let mut readme = String::new();
        let mut past = Map::new();
        for viewer in viewers(context) {
            let Some(copied) = viewer.copied(index) else { continue };
            let lang = viewer.lang.code();
            let copy = viewer.copy(copied);
            let own = context.pictures(&viewer, copied, &copy)?;
            let word =
                manuscript::docx(&copy.manuscript, &|file| own.get(file).map(|it| it.to_vec()));
            let text = |text: String| text.into_bytes();
            files.extend([
                (format!("{lang}/article.html"), text(manuscript::html(&copy.manuscript))),
                (format!("{lang}/article.txt"), text(manuscript::text(&copy.manuscript))),
                (format!("{lang}/article.md"), text(manuscript::markdown(&copy.manuscript))),
                (format!("{lang}/article.docx"), archive::zip(&word)),
            ]);
            languages.insert(lang.to_owned(), language(&viewer, copied, &copy));
            if let Some(index) = copied.entry() {
                files.push((format!("{lang}/ninjs.json"), viewer.ninjs(index)));
                let (told, readable) = history(context, &viewer, index);
                past.insert(lang.to_owned(), told);
                if !readable.is_empty() {
                    files.push((format!("{lang}/changes.txt"), readable.into_bytes()));
                }
            }
            readme.push_str(&viewer.kit_readme(copied, &copy));
            pictures.extend(own);
        }
        files.extend(pictures);
        if past.values().any(|past| past.as_array().is_some_and(|past| !past.is_empty())) {
            files.push(("history.json".to_owned(), pretty(&Value::Object(past))));
        }
        files.insert(0, ("README.txt".to_owned(), readme.into_bytes()));
        let manifest = manifest(context, index, languages, &files);
        files.insert(1, ("manifest.json".to_owned(), manifest));
        Ok(archive::zip(&files))
    }
}

fn viewers<'a>(context: &Context<'a>) -> impl Iterator<Item = Viewer<'a>> {
    let (site, engine) = (context.site, context.engine);
    site.config.languages.iter().filter_map(move |lang| engine.viewer(site, *lang))
}

/// Returns what the manifest says of one language.
fn language(viewer: &Viewer<'_>, copied: Copied, copy: &Copy) -> Value {
    let date = copied.entry().and_then(|index| viewer.site.entries[index].facets.date);
    let changed = viewer.copied_changed(copied).map(|date| date.rfc3339(&viewer.site.config.zone));
    let retracted = copied.entry().and_then(|index| viewer.retraction(index));
    let corrections = copied.entry().map(|index| viewer.corrections_of(index));
    let zone = &viewer.site.config.zone;
    let licence = copy.manuscript.credit.licence.as_ref();
    let corrections = corrections
        .unwrap_or_default()
        .into_iter()
        .map(|it| json!({"date": it.date.iso, "was": it.was, "now": it.now}));
    let pictures = copy.pictures.values().map(|picture| {
        json!({
            "file": format!("pictures/{}", picture.file),
            "alt": picture.alt,
            "caption": picture.caption,
            "credit": picture.credit,
            "licence": picture.licence,
            "licence_url": picture.licence_url,
        })
    });
    json!({
        "title": copy.manuscript.title,
        "address": copy.manuscript.url,
        "published": date.map(|date| date.rfc3339(zone)),
        "updated": changed,
        "credit": copy.manuscript.credit.line,
        "rights": {
            "terms": viewer.copied_terms(copied).1,
            "licence": licence.map(|licence| &licence.name),
            "licence_url": licence.map(|licence| &licence.url),
        },
        "pictures": pictures.collect::<Vec<_>>(),
        "left_out": copy.left_out,
        "corrections": corrections.collect::<Vec<_>>(),
        "retracted": retracted.map(
            |it| json!({"date": it.date.iso, "reason": it.reason}),
        ),
    })
}

/// Returns what the kit says of itself.
fn manifest(
    context: &Context<'_>,
    index: usize,
    languages: Map<String, Value>,
    files: &[(String, Vec<u8>)],
) -> Vec<u8> {
    let copied = viewers(context).find_map(|viewer| {
        let copied = viewer.copied(index)?;
        Some((viewer.copied_name(copied), copied.entry()))
    });
    let (name, entry) = copied.unwrap_or_default();
    let facets = entry.map(|index| &context.site.entries[index].facets);
    let retracted = facets.is_some_and(|facets| facets.retracted.is_some());
    let files = files.iter().map(
        |(path, bytes)| json!({"path": path, "bytes": bytes.len(), "sha256": sha256_hex(bytes)}),
    );
    let manifest = json!({
        "format": "lantoa-kit/1",
        "entry": name,
        "version": facets.map_or(1, Facets::version),
        "status": if retracted { "retracted" } else { "usable" },
        "site": &*context.site.config.base_url,
        "public_key": context.site.config.public_key.as_deref(),
        "languages": languages,
        "files": files.collect::<Vec<_>>(),
    });
    pretty(&manifest)
}

fn pretty(value: &Value) -> Vec<u8> {
    let mut bytes = serde_json::to_vec_pretty(value).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}

/// Returns what changed from each earlier version to the present one, for machines and for people.
fn history(context: &Context<'_>, viewer: &Viewer<'_>, index: usize) -> (Value, String) {
    let now = viewer.page_text(index).map(|(_, text)| text).unwrap_or_default();
    let (mut versions, mut readable) = (Vec::new(), String::new());
    for Past { state, text } in context.past(viewer, index) {
        let diff = text.map(|text| history::diff(&text, &now));
        if let Some(diff) = &diff {
            readable.push_str(&viewer.words.with_text(
                "kit-changes-since",
                "version",
                &state.version.to_string(),
            ));
            readable.push('\n');
            readable.push_str(&history::readable(diff));
            readable.push('\n');
        }
        versions.push(json!({"state": state, "changes": diff}));
    }
    (Value::Array(versions), readable)
}
