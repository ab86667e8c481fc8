//! Freezing: what a release says of a site.
//!
//! Owns the way from [`Ready`] to a manifest, the texts that go with it and the list of addresses.
//! One file after the other is rendered and only its hash is kept. It must not write anything.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::Ready;
use crate::diag::Diagnostic;
use crate::model::releases::text_path;
use crate::output::Planned;
use crate::seal::manifest::{FORMAT, File, Manifest, PageText, Previous, Status};
use crate::seal::text::sha256_hex;
use crate::site::released;
use crate::source::World;
use crate::view::copied::{Copied, OVERVIEWS};

/// Pages that are no promise: they say that there is none, lead on, or belong to another page,
/// whose address is the promise.
const NO_PROMISE: [&str; 6] = ["embed", "not-found", "notice", "redirect", "releases", "republish"];

/// Where releases themselves are published; no manifest lists what is below.
pub const PUBLISHED: &str = "releases/";

/// What a release is made of.
#[derive(Clone, Debug)]
pub struct Frozen {
    /// The manifest.
    pub manifest: Manifest,
    /// The texts by the paths at which they are kept.
    pub texts: BTreeMap<String, String>,
    /// The addresses that the site has, and those that it has promised before.
    pub addresses: BTreeSet<String>,
}

/// Freezes a site; `key` is the id of the key that will sign the manifest.
///
/// # Errors
/// The problems of files that can't be rendered.
pub fn freeze(
    ready: &Ready,
    world: &dyn World,
    key: Option<String>,
) -> Result<Frozen, Vec<Diagnostic>> {
    let site = &ready.site;
    let files = files(ready, world)?;
    let last = site.releases.last();
    let mut texts = released::page_texts(site);
    texts.extend(lists(ready, last.map(|last| &last.manifest)));
    let made = world.now().to_zoned(site.config.zone.clone());
    let mut manifest = Manifest {
        format: FORMAT.to_owned(),
        number: last.map_or(1, |last| last.manifest.number.saturating_add(1)),
        made: made.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string(),
        site: site.config.base_url.to_string(),
        generator: concat!("lantoa ", env!("CARGO_PKG_VERSION")).to_owned(),
        previous: last
            .map(|last| Previous { number: last.manifest.number, sha256: last.sha256.clone() }),
        key,
        texts: texts.iter().map(|(page, _)| page.clone()).collect(),
        files,
    };
    manifest.sort();
    let kept = texts.into_iter().filter_map(|(page, text)| Some((text_path(&page.sha256)?, text)));
    Ok(Frozen { manifest, texts: kept.collect(), addresses: addresses(ready) })
}

/// Returns the texts of overviews that newspapers take over, with what releases say of them. A
/// version rises whenever the words change, since no correction says so.
fn lists(ready: &Ready, last: Option<&Manifest>) -> Vec<(PageText, String)> {
    let viewers = ready.site.config.languages.iter();
    let viewers = viewers.filter_map(|lang| ready.engine.viewer(&ready.site, *lang));
    let lists = viewers.flat_map(|viewer| {
        let of = OVERVIEWS.into_iter().filter_map(|overview| {
            let copied = Copied::Overview(overview);
            let page = viewer.copied_at(copied, viewer.lang)?;
            let (text, name) = (viewer.overview_text(overview), viewer.copied_name(copied));
            let sha256 = sha256_hex(text.as_bytes());
            let before = last.and_then(|last| last.text(&name, viewer.lang.code()));
            let version = match before {
                Some(before) if before.sha256 == sha256 => before.version,
                Some(before) => before.version.saturating_add(1),
                None => 1,
            };
            let page = PageText {
                entry: name,
                lang: viewer.lang.code().to_owned(),
                id: String::new(),
                path: page.0.to_string(),
                title: viewer.copied_title(copied),
                version,
                status: Status::Usable,
                updated: viewer.copied_changed(copied).map_or(String::new(), |when| when.iso()),
                sha256,
            };
            Some((page, text))
        });
        of.collect::<Vec<_>>()
    });
    lists.collect()
}

/// Renders every file and returns the hashes.
fn files(ready: &Ready, world: &dyn World) -> Result<Vec<File>, Vec<Diagnostic>> {
    let planned = ready.plan.files.iter().filter(|(path, _)| !path.starts_with(PUBLISHED));
    let planned: Vec<_> = planned.collect();
    let (files, problems): (Vec<_>, Vec<_>) = planned
        .par_iter()
        .map(|(path, planned)| file(ready, world, path, planned))
        .partition_map(|result| match result {
            Ok(file) => rayon::iter::Either::Left(file),
            Err(problem) => rayon::iter::Either::Right(problem),
        });
    if problems.is_empty() { Ok(files) } else { Err(problems) }
}

fn file(
    ready: &Ready,
    world: &dyn World,
    path: &str,
    planned: &Planned,
) -> Result<File, Diagnostic> {
    let bytes = ready.render(world, planned)?;
    Ok(File { path: path.to_owned(), sha256: sha256_hex(&bytes), bytes: bytes.len() as u64 })
}

/// Returns every address that readers may have written down. Of lists it is the first page: what
/// stands on a later one moves on. The address of somebody who must not be named is their name.
fn addresses(ready: &Ready) -> BTreeSet<String> {
    let site = &ready.site;
    let names = site.withheld_names();
    let is_promise = |planned: &&Planned| {
        let spec = planned.format.spec();
        let first = spec.name != "list" || planned.item.page <= 1;
        spec.media_type == "text/html" && !NO_PROMISE.contains(&spec.name) && first
    };
    let now = ready.plan.files.values().filter(is_promise).map(|planned| &*planned.address.0);
    let before = site.lock.iter().map(|(address, _)| address.trim_start_matches('/'));
    let all = now.chain(before).map(|address| format!("/{address}"));
    all.filter(|address| names.find_in_path(address).is_none()).collect()
}
