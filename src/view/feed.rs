//! Feeds: which there are, and what is in each.
//!
//! Owns [`Channel`] and turns it into a [`wire::Feed`], whatever the format. The newest items stand
//! in full; older ones of the whole site lie in archives (RFC 5005, section 4), counted from the
//! oldest, so that an archive that is full never changes but for corrections.

use super::Viewer;
use super::item::{self, moment, tag};
use crate::site::address::{self, Address};
use crate::site::lists::Key;
use crate::site::{EntryIndex, Presence};
use crate::text::date::When;
use crate::wire::{self, Deleted, Feed, Paging, Party};

/// How many items a feed has at least, where there are so many.
const ITEMS: usize = 20;

/// How many items an archive has.
const ARCHIVE: usize = 50;

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
            let told = lists.filter(|(_, list)| {
                let of_use = match list.key {
                    Key::Section(kind) => crate::model::kind::named(kind)
                        .is_some_and(|kind| kind.order == crate::model::kind::Order::Newest),
                    Key::Goal(_) | Key::Unit(_) => true,
                    Key::Year(..) | Key::Term(..) => false,
                };
                of_use && list.has(self.lang)
            });
            channels.extend(told.map(|(index, _)| Channel::List(index)));
        }
        channels
    }

    /// Returns the folder that the feed of a channel lies in: that of the page that it follows.
    pub fn channel_page(&self, channel: Channel) -> Address {
        match channel {
            Channel::Site => address::home(self.lang),
            Channel::Corrections => super::global::Overview::Corrections.address(self.lang),
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

    /// Returns how many archives a channel has: only the whole site has any.
    pub fn archives(&self, channel: Channel) -> usize {
        match channel {
            Channel::Site if self.site.config.press => {
                self.channel_items(channel).len().saturating_sub(ITEMS) / ARCHIVE
            }
            _ => 0,
        }
    }

    /// Returns the entries of a channel's file, the newest first.
    pub fn feed_items(&self, channel: Channel, archive: usize) -> Vec<EntryIndex> {
        let all = self.channel_items(channel);
        let archived = self.archives(channel) * ARCHIVE;
        match archive {
            0 if archived == 0 => all.into_iter().take(ITEMS).collect(),
            // All that lies in no archive yet.
            0 => all[..all.len() - archived].to_vec(),
            nth => {
                let end = all.len() - (nth - 1) * ARCHIVE;
                all[end.saturating_sub(ARCHIVE)..end].to_vec()
            }
        }
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
            let page = self.site.page(*index, self.lang);
            page.is_some_and(|page| page.presence == Presence::Own)
        });
        own.collect()
    }

    /// Returns a channel's file in one of [`FORMATS`].
    pub fn feed(&self, channel: Channel, file: &str, archive: usize) -> Feed {
        let config = &self.site.config;
        let items = self.feed_items(channel, archive);
        let mut changed: Vec<_> = items.iter().filter_map(|it| self.changed(*it)).collect();
        let mut items: Vec<_> = items.into_iter().map(|index| self.item(index)).collect();
        let mut deleted = Vec::new();
        if channel == Channel::Corrections {
            (items, deleted) = self.correction_items();
            changed.extend(self.last_correction());
        }
        let updated = changed.into_iter().max().unwrap_or_else(|| When::Day(self.site.today()));
        let url = |archive| self.feed_address(channel, file, archive).url(config);
        let archives = self.archives(channel);
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
            id: tag(config, 2026, &what),
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
            updated: moment(config, updated),
            items,
            deleted,
            paging,
            ..Feed::default()
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
            let (id, url) = (self.entry_tag(index, self.lang), page.address.url(config));
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
