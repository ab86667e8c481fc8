//! Versions of a page: its text as releases keep it, and the states that it was in.
//!
//! Owns nothing but the way to them; what a page's text is, the site says.

use serde::Serialize;

use super::{Day, Viewer};
use crate::model::releases::signature_path;
use crate::seal::history::{self, State};
use crate::seal::manifest::PageText;
use crate::seal::sign;
use crate::site::address::Address;
use crate::site::{EntryIndex, Site, released};
use crate::text::date::When;

/// What the page of the releases says in one language.
#[derive(Clone, Debug, Serialize)]
pub struct ReleasesPart {
    /// The language.
    pub lang: &'static str,
    /// The heading.
    pub title: String,
    /// What releases are for.
    pub text: String,
    /// How to check a signature by hand; empty where the site has no key.
    pub how: String,
    /// The public key, as `minisign -P` takes it; empty where the site has none.
    pub key: String,
    /// The heads of the columns: number, manifest, signature, moment, pages.
    pub columns: Vec<String>,
    /// The releases, the newest first.
    pub rows: Vec<ReleaseRow>,
}

/// A release in the list.
#[derive(Clone, Debug, Serialize)]
pub struct ReleaseRow {
    /// Its number.
    pub number: u32,
    /// When it was made.
    pub made: Day,
    /// How many pages it has.
    pub pages: String,
    /// Its manifest.
    pub href: String,
    /// SHA-256 of the manifest.
    pub sha256: String,
    /// Its signature.
    pub signature: Option<String>,
}

impl Viewer<'_> {
    /// Returns what the page of the releases says in this language.
    pub fn releases(&self) -> ReleasesPart {
        let key = self.site.config.public_key.as_deref().unwrap_or_default();
        let key = sign::public_key(key).map_or(String::new(), |key| key.line());
        let say = |key: &str| self.words.message(key);
        let published = released::published(self.site).iter().rev();
        let releases = published.map(|index| &self.site.releases[*index]);
        let rows = releases.map(|release| {
            let number = release.manifest.number;
            let path = format!("releases/{number}.json");
            let signature = release.has_signature.then(|| signature_path(&path));
            ReleaseRow {
                number,
                made: self.day(moment(self.site, &release.manifest.made)),
                pages: self.words.numbers.decimal(release.manifest.texts.len() as f64),
                href: Address::new(path).href(),
                sha256: release.sha256.clone(),
                signature: signature.map(|path| Address::new(path).href()),
            }
        });
        let columns = ["number", "manifest", "signature", "made", "pages"];
        ReleasesPart {
            lang: self.lang.code(),
            title: say("releases"),
            text: say("releases-text"),
            how: if key.is_empty() { String::new() } else { say("releases-how") },
            key,
            columns: columns.iter().map(|key| say(&format!("releases-{key}"))).collect(),
            rows: rows.collect(),
        }
    }

    /// Returns what a release says of an entry's own page, and its canonical text.
    pub fn page_text(&self, index: EntryIndex) -> Option<(PageText, String)> {
        released::page_text(self.site, index, self.lang)
    }

    /// Returns the states that an entry's page was in, from the oldest on; the present one last.
    pub fn states(&self, index: EntryIndex) -> Vec<State> {
        let current = self.page_text(index).map(|(page, _)| page);
        let manifests = self.site.releases.iter().map(|release| &release.manifest);
        let entry = released::entry_name(self.site, index);
        history::states(manifests, current.as_ref(), &entry, self.lang.code())
    }
}

/// Returns when a release was made, in the site's zone.
fn moment(site: &Site, made: &str) -> When {
    let made: jiff::Timestamp = made.parse().unwrap_or_default();
    When::Moment(made.to_zoned(site.config.zone.clone()).datetime())
}
