//! Feeds: which there are, and what is in each.
//!
//! Owns [`Channel`] and turns it into a [`wire::Feed`], whatever the format. The newest items stand
//! in full; older ones of the whole site lie in archives (RFC 5005, section 4), counted from the
//! oldest, so that an archive that is full never changes but for corrections.

use jiff::civil::date;

use super::item::{self, moment};
use super::{Link, Viewer};
use crate::site::address::{self, Address};
use crate::site::lists::{Key, Listing};
use crate::site::released::{self, Gone};
use crate::site::{EntryIndex, Presence, identity};
use crate::text::date::When;
use crate::wire::{self, Deleted, Feed, Paging, Party};

/// How many items a feed has at least, where there are so many.
const ITEMS: usize = 20;

/// How many items an archive has.
const ARCHIVE: usize = 50;

/// How many corrections the feed of corrections has at most; their page has all.
const CORRECTIONS_MAX: usize = 200;

/// How many tombstones it has at most.
const TOMBSTONES_MAX: usize = 1000;

/// How many bytes of texts a file has at most; later items have their summary alone, so that the
/// file stays below a megabyte in every format.
const TEXTS_MAX: usize = 500_000;

/// What a feed follows.
#[derive(Copy, Clone, Eq, PartialEq, Debug)]
pub enum Channel {
    /// Everything new on the site.
    Site,
    /// Corrections and retractions.
    Corrections,
    /// A list of the site, by its index: a section, a content of the campaign, a unit.
    List(usize),
}

/// A channel with all that it tells, the newest first. Made once, for to put it in order for each
/// of a thousand archives would cost a thousand times as much.
#[derive(Clone, Debug)]
pub struct Stream {
    /// The channel.
    pub channel: Channel,
    /// How many archives it has.
    pub archives: usize,
    /// The pages that releases had and that are no more, for the channel of corrections.
    pub gone: Vec<Gone>,
    items: Vec<EntryIndex>,
}

impl Stream {
    /// Makes a stream; only the whole site has archives, and the others need no more than a feed.
    fn new(channel: Channel, mut items: Vec<EntryIndex>, archived: bool) -> Self {
        if !archived {
            items.truncate(ITEMS);
        }
        let archives = items.len().saturating_sub(ITEMS) / ARCHIVE;
        Self { channel, archives, gone: Vec::new(), items }
    }

    /// Returns the entries of one file, the newest first: of the feed itself, which has all that
    /// lies in no archive, or of an archive, counted from the oldest.
    pub fn on(&self, archive: usize) -> &[EntryIndex] {
        let all = &self.items;
        match archive {
            0 => &all[..all.len() - self.archives * ARCHIVE],
            nth if nth <= self.archives => {
                let end = all.len() - (nth - 1) * ARCHIVE;
                &all[end - ARCHIVE..end]
            }
            _ => &[],
        }
    }
}

/// The last part of the address of a feed in each format, with its media type.
pub const FORMATS: [(&str, &str); 3] = [
    ("atom.xml", wire::atom::MEDIA_TYPE),
    ("rss.xml", wire::rss::MEDIA_TYPE),
    ("feed.json", wire::json_feed::MEDIA_TYPE),
];

impl Viewer<'_> {
    /// Returns every feed of the language; none where the site does not know where it lives. A
    /// site that does nothing for newspapers has the one for its readers.
    pub fn channels(&self) -> Vec<Channel> {
        let config = &self.site.config;
        if config.base_url.is_empty() {
            return Vec::new();
        }
        let mut channels = vec![Channel::Site];
        if config.press {
            channels.push(Channel::Corrections);
            let lists = self.site.lists.iter().enumerate();
            let told = lists.filter(|(_, list)| self.is_told(list));
            channels.extend(told.map(|(index, _)| Channel::List(index)));
        }
        channels
    }

    /// Says whether a list has a feed of its own.
    fn is_told(&self, list: &Listing) -> bool {
        let of_use = match list.key {
            Key::Section(kind) => crate::model::kind::named(kind)
                .is_some_and(|kind| kind.order == crate::model::kind::Order::Newest),
            Key::Goal(_) | Key::Unit(_) => true,
            Key::Year(..) | Key::Term(..) => false,
        };
        of_use && list.has(self.lang)
    }

    /// Returns the link to the feed of a list, where it has one of its own.
    pub fn feed_of(&self, key: Key) -> Option<Link> {
        let (config, lists) = (&self.site.config, &self.site.lists);
        let at = lists.binary_search_by_key(&key, |list| list.key).ok();
        let at = at.filter(|at| config.has_press() && self.is_told(&lists[*at]))?;
        let channel = Channel::List(at);
        let href = self.feed_address(channel, FORMATS[0].0, 0).href();
        Some(Link { title: self.channel_title(channel), href: Some(href), ..Link::default() })
    }

    /// Returns the folder that the feed of a channel lies in: that of the page that it follows.
    pub fn channel_page(&self, channel: Channel) -> Address {
        match channel {
            Channel::Site => address::home(self.lang),
            Channel::Corrections => super::overview::Overview::Corrections.address(self.lang),
            Channel::List(index) => {
                let list = &self.site.lists[index];
                list.addresses.get(self.lang).cloned().unwrap_or_else(|| address::home(self.lang))
            }
        }
    }

    /// Returns the address of a channel's file: the feed itself, or an archive of it from 1.
    pub fn feed_address(&self, channel: Channel, file: &str, archive: usize) -> Address {
        let folder = self.channel_page(channel).0;
        match archive {
            0 => Address::new(format!("{folder}{file}")),
            nth => {
                let (stem, ending) = file.split_once('.').unwrap_or((file, ""));
                Address::new(format!("{folder}{stem}-{nth}.{ending}"))
            }
        }
    }

    /// Returns the name of a channel.
    pub fn channel_title(&self, channel: Channel) -> String {
        let site = self.text(&self.site.config.title);
        match channel {
            Channel::Site => site.to_owned(),
            _ => format!("{} – {site}", self.channel_name(channel)),
        }
    }

    /// Returns what a channel follows, by its name on the site.
    pub fn channel_name(&self, channel: Channel) -> String {
        match channel {
            Channel::Site => self.text(&self.site.config.title).to_owned(),
            Channel::Corrections => self.words.message("corrections"),
            Channel::List(index) => match self.site.lists[index].key {
                Key::Section(kind) | Key::Year(kind, _) | Key::Term(kind, ..) => {
                    self.section_title(kind).to_owned()
                }
                Key::Goal(index) => self.goal(index).short,
                Key::Unit(index) => self.link(index, None).title,
            },
        }
    }

    /// Returns every feed of the language with what it tells.
    pub fn streams(&self) -> Vec<Stream> {
        let channels = self.channels().into_iter().map(|channel| {
            let archived = channel == Channel::Site && self.site.config.press;
            let mut stream = Stream::new(channel, self.channel_items(channel), archived);
            if channel == Channel::Corrections {
                stream.gone = released::gone(self.site, self.lang);
            }
            stream
        });
        channels.collect()
    }

    /// Returns all entries of a channel that the language truly has, the newest first.
    fn channel_items(&self, channel: Channel) -> Vec<EntryIndex> {
        let items = match channel {
            Channel::Site => self.of_feeds(),
            Channel::Corrections => return Vec::new(),
            Channel::List(index) => {
                let items = self.site.lists[index].items.get(self.lang).into_iter().flatten();
                let mut items: Vec<_> = items.copied().collect();
                items.sort_by_key(|index| std::cmp::Reverse(self.site.entries[*index].facets.date));
                items
            }
        };
        let own = items.into_iter().filter(|index| {
            // What has no date is no news.
            let is_dated = self.site.entries[*index].facets.date.is_some();
            let page = self.site.page(*index, self.lang).filter(|_| is_dated);
            page.is_some_and(|page| page.presence == Presence::Own)
        });
        own.collect()
    }

    /// Returns a channel's file in one of [`FORMATS`].
    pub fn feed(&self, stream: &Stream, file: &str, archive: usize) -> Feed {
        let config = &self.site.config;
        let (channel, items) = (stream.channel, stream.on(archive));
        let mut changed: Vec<_> = items.iter().filter_map(|it| self.changed(*it)).collect();
        let mut items: Vec<_> = items.iter().map(|index| self.item(*index)).collect();
        shorten(&mut items);
        let mut deleted = Vec::new();
        if channel == Channel::Corrections {
            (items, deleted) = self.correction_items();
            deleted.extend(stream.gone.iter().map(|gone| self.tombstone(gone)));
            deleted.sort_by(|a, b| b.when.cmp(&a.when).then_with(|| a.id.cmp(&b.id)));
            deleted.truncate(TOMBSTONES_MAX);
            items.truncate(CORRECTIONS_MAX);
            changed.extend(self.last_correction());
        }
        let updated = changed.into_iter().max().unwrap_or(When::Day(date(identity::SINCE, 1, 1)));
        let updated = moment(config, updated);
        let updated = deleted.iter().map(|gone| &gone.when).max().max(Some(&updated)).cloned();
        let url = |archive| self.feed_address(channel, file, archive).url(config);
        let archives = stream.archives;
        let paging = (archives > 0).then(|| Paging {
            archive: archive > 0,
            current: url(0),
            prev_archive: match archive {
                0 => Some(url(archives)),
                1 => None,
                nth => Some(url(nth - 1)),
            },
            next_archive: (archive > 0 && archive < archives).then(|| url(archive + 1)),
        });
        let page = self.channel_page(channel);
        let what = match channel {
            Channel::Site => format!("feed/{}", self.lang.code()),
            _ => format!("feed/{}", page.0.trim_end_matches('/')),
        };
        Feed {
            id: identity::tag(config, &what),
            title: self.channel_title(channel),
            subtitle: match channel {
                Channel::Site => self.text(&config.tagline).to_owned(),
                Channel::Corrections => self.words.message("corrections-intro"),
                Channel::List(_) => String::new(),
            },
            lang: self.lang.code().to_owned(),
            home: page.url(config),
            address: url(archive),
            author: Party { name: self.publisher_name(), url: String::new() },
            licence: crate::text::licence::named(&config.rights)
                .map(|it| item::licence(it, self.lang)),
            rights: self.text(&config.reuse).to_owned(),
            updated: updated.unwrap_or_default(),
            items,
            deleted,
            paging,
            ..Feed::default()
        }
    }

    /// Returns what tells readers of feeds to take a page down that is gone: nothing but its id.
    fn tombstone(&self, gone: &Gone) -> Deleted {
        Deleted {
            id: gone.id.clone(),
            when: gone.when.to_zoned(self.site.config.zone.clone()),
            by: self.publisher_name(),
            comment: self.words.message("page-gone"),
            url: String::new(),
        }
    }

    fn last_correction(&self) -> Option<When> {
        let facets = self.site.entries.iter().map(|entry| &entry.facets);
        let dates = facets.flat_map(|facets| {
            let corrected = facets.corrections.iter().map(|correction| correction.date);
            corrected.chain(facets.retracted.iter().map(|retracted| retracted.date))
        });
        dates.max()
    }

    /// Returns each correction and retraction as an item of its own, and what is to be taken down.
    fn correction_items(&self) -> (Vec<wire::Item>, Vec<Deleted>) {
        let config = &self.site.config;
        let (mut items, mut deleted) = (Vec::new(), Vec::new());
        for (index, entry) in self.site.entries.iter().enumerate() {
            let page = self.site.page(index, self.lang);
            let Some(page) = page.filter(|page| page.presence == Presence::Own) else { continue };
            let title = crate::site::names::title(entry, self.lang).1;
            let (id, url) =
                (identity::entry_tag(self.site, index, self.lang), page.address.url(config));
            let one = |what: String, title: String, when: When, text: String| wire::Item {
                id: format!("{id}/{what}"),
                url: url.clone(),
                title,
                lang: self.lang.code().to_owned(),
                summary: text.clone(),
                html: item::paragraph(&text),
                text,
                published: moment(config, when),
                updated: moment(config, when),
                version: 1,
                authors: vec![Party { name: self.publisher_name(), url: String::new() }],
                ..wire::Item::default()
            };
            let notes = self.correction_notes(index);
            if let Some(retracted) = &entry.facets.retracted {
                let comment = notes.into_iter().next().unwrap_or_default();
                let title = self.words.with_text("retracted-title", "title", title);
                items.push(one("retracted".into(), title, retracted.date, comment.clone()));
                let when = moment(config, retracted.date);
                let by = self.publisher_name();
                deleted.push(Deleted { id: id.clone(), when, by, comment, url: url.clone() });
                continue;
            }
            let corrections = entry.facets.corrections.iter().zip(notes).enumerate();
            items.extend(corrections.map(|(nth, (correction, note))| {
                let title = self.words.with_text("corrected-title", "title", title);
                one(format!("correction/{}", nth + 1), title, correction.date, note)
            }));
        }
        items.sort_by(|a, b| b.updated.cmp(&a.updated).then_with(|| a.id.cmp(&b.id)));
        (items, deleted)
    }
}

/// Leaves later items their summary alone once the texts before are long.
fn shorten(items: &mut [wire::Item]) {
    let mut room = TEXTS_MAX;
    for item in items {
        let long = item.html.len() + item.text.len();
        if long > room {
            item.html = item::paragraph(&item.summary);
            item.text.clear();
        }
        room -= long.min(room);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn archives_are_counted_from_the_oldest() {
        for (items, archives, newest) in [(0, 0, 0), (20, 0, 20), (69, 0, 69), (70, 1, 20)] {
            let stream = Stream::new(Channel::Site, (0..items).rev().collect(), true);
            assert_eq!((stream.archives, stream.on(0).len()), (archives, newest), "{items}");
        }
        let stream = |items: usize| Stream::new(Channel::Site, (0..items).rev().collect(), true);
        let (before, after) = (stream(171), stream(240));
        assert_eq!((before.archives, before.on(0).len()), (3, 21));
        assert_eq!(before.on(1), (0..50).rev().collect::<Vec<_>>());
        // What is new moves no entry from one archive to another.
        assert!((1..=3).all(|nth| before.on(nth) == after.on(nth)));
        let files = (1..=after.archives).rev().flat_map(|nth| after.on(nth));
        let all: Vec<_> = after.on(0).iter().chain(files).copied().collect();
        assert_eq!(all, (0..240).rev().collect::<Vec<_>>());
        assert!(before.on(4).is_empty());
    }

    #[test]
    fn later_items_give_way_where_texts_are_long() {
        let one = |bytes: usize| wire::Item {
            html: "x".repeat(bytes),
            summary: "short".into(),
            ..wire::Item::default()
        };
        let mut items = vec![one(TEXTS_MAX - 10), one(20), one(10)];
        shorten(&mut items);
        let lengths: Vec<_> = items.iter().map(|item| item.html.len()).collect();
        assert_eq!(lengths[0], TEXTS_MAX - 10);
        assert_eq!([&*items[1].html, &*items[2].html], ["<p>short</p>\n"; 2]);
    }
}
