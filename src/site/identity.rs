//! Lasting identities: what machines elsewhere know an entry by, whatever its address.
//!
//! Owns the form of ids in feeds, wires, calendars and releases. They must not name anybody who
//! must not be named, and once given they must not change.

use super::{EntryIndex, Site};
use crate::config::Config;
use crate::model::role;
use crate::text::date::When;
use crate::text::lang::Lang;

/// The year in the `tag:` URIs of what has no date that stays, and in the stamps of what has none:
/// that of the day would make another file each day.
pub const SINCE: i16 = 2026;

/// Returns the lasting identity of something of the site that has no date: a `tag:` URI (RFC 4151).
pub fn tag(config: &Config, what: &str) -> String {
    dated_tag(config, SINCE, what)
}

fn dated_tag(config: &Config, year: i16, what: &str) -> String {
    let rest = config.base_url.split_once("://").map_or(&*config.base_url, |(_, rest)| rest);
    let authority = rest.split(['/', ':']).next().unwrap_or(rest);
    format!("tag:{authority},{year}:{}", what.replace(' ', "%20"))
}

/// Returns the lasting identity of an entry in a language.
pub fn entry_tag(site: &Site, index: EntryIndex, lang: Lang) -> String {
    let entry = &site.entries[index];
    let year = entry.facets.date.map_or(SINCE, |date: When| date.day().year());
    let what = format!("{}/{}/{}", entry.kind.name, public_id(site, index), lang.code());
    dated_tag(&site.config, year, &what)
}

/// Returns the id of an entry for who is not an editor. That of an honour may be the name of
/// whom it went to; where they must not be named, it is the last part of its address.
pub fn public_id(site: &Site, index: EntryIndex) -> String {
    let mut subjects = site.related(index, &role::SUBJECT);
    if !subjects.any(|subject| site.entries[subject].facets.withheld) {
        return site.entries[index].id.to_string();
    }
    let page = site.nodes[index].pages.get_or_other(site.config.source());
    let last = page.and_then(|(_, page)| page.address.0.trim_end_matches('/').rsplit('/').next());
    last.map_or_else(|| index.to_string(), str::to_owned)
}
