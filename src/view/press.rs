//! The press room: everything that newspapers can take, follow and verify, each in a line.
//!
//! Owns the page's shape. It only names files that other formats make.

use serde::Serialize;

use super::copied::Copied;
use super::feed::{Channel, FORMATS};
use super::overview::Overview;
use super::republish::LicenceView;
use super::{Link, Viewer};
use crate::seal::sign;
use crate::site::address::{self, Address};
use crate::site::lists::Key;
use crate::text::licence;

/// The press room.
#[derive(Clone, Debug, Default, Serialize)]
pub struct PressRoom {
    /// The licence of the site's own texts.
    pub licence: Option<LicenceView>,
    /// What else is asked of those who take texts over.
    pub reuse: String,
    /// Feeds in groups.
    pub groups: Vec<FeedGroup>,
    /// The feed of corrections.
    pub corrections: Option<FeedRow>,
    /// Where all corrections stand.
    pub corrections_page: String,
    /// The page that builds embeds.
    pub embeds: String,
    /// What machines read, each with its key among the messages: `press-KEY`.
    pub files: Vec<FileRow>,
    /// The releases.
    pub releases: String,
    /// The public key as minisign writes it.
    pub key: String,
    /// The key's id as minisign shows it.
    pub key_id: String,
    /// An article to try the copy page with.
    pub sample: Option<Link>,
}

/// Feeds under one heading.
#[derive(Clone, Debug, Serialize)]
pub struct FeedGroup {
    /// Its key among the messages: `press-KEY`.
    pub key: &'static str,
    /// The feeds.
    pub feeds: Vec<FeedRow>,
}

/// A feed in its formats.
#[derive(Clone, Debug, Serialize)]
pub struct FeedRow {
    /// The page that it follows.
    pub page: Link,
    /// The Atom feed.
    pub atom: String,
    /// The RSS feed.
    pub rss: String,
    /// The JSON Feed.
    pub json: String,
}

/// A file for machines.
#[derive(Clone, Debug, Serialize)]
pub struct FileRow {
    /// Its key among the messages: `press-KEY`.
    pub key: &'static str,
    /// Where it is.
    pub href: String,
}

impl Viewer<'_> {
    /// Returns the press room.
    pub fn press_room(&self) -> PressRoom {
        let config = &self.site.config;
        let channels = self.channels();
        let group = |key, of: fn(Key) -> bool| {
            let feeds = channels.iter().filter(|channel| match channel {
                Channel::List(index) => of(self.site.lists[*index].key),
                Channel::Site | Channel::Corrections => false,
            });
            FeedGroup { key, feeds: feeds.map(|channel| self.feed_row(*channel)).collect() }
        };
        let whole = channels.iter().filter(|channel| **channel == Channel::Site);
        let whole = whole.map(|channel| self.feed_row(*channel)).collect();
        let mut groups = vec![
            FeedGroup { key: "feed-site", feeds: whole },
            group("feed-sections", |key| matches!(key, Key::Section(_))),
            group("feed-goals", |key| matches!(key, Key::Goal(_))),
            group("feed-units", |key| matches!(key, Key::Unit(_))),
        ];
        groups.retain(|group| !group.feeds.is_empty());
        let key = config.public_key.as_deref().and_then(|key| sign::public_key(key).ok());
        let sample = self.of_feeds().into_iter().find_map(|index| {
            let href = self.copy_page(Copied::Entry(index), self.lang)?.href();
            Some(Link { href: Some(href), ..self.link(index, None) })
        });
        let corrections = channels.contains(&Channel::Corrections);
        PressRoom {
            licence: licence::named(&config.rights).map(|licence| LicenceView {
                name: licence.name.to_owned(),
                url: licence.deed(self.lang),
            }),
            reuse: self.text(&config.reuse).to_owned(),
            groups,
            corrections: corrections.then(|| self.feed_row(Channel::Corrections)),
            corrections_page: Overview::Corrections.address(self.lang).href(),
            embeds: Overview::Embeds.address(self.lang).href(),
            files: self.press_files(),
            releases: Address::new("releases/").href(),
            key: key.as_ref().map(sign::PublicKey::line).unwrap_or_default(),
            key_id: key.as_ref().map(sign::PublicKey::id).unwrap_or_default(),
            sample,
        }
    }

    fn press_files(&self) -> Vec<FileRow> {
        if self.site.config.base_url.is_empty() {
            return Vec::new();
        }
        let home = address::home(self.lang).0;
        let file = |path: String| Address::new(path).href();
        vec![
            FileRow { key: "opml", href: file(format!("{home}feeds.opml")) },
            FileRow { key: "ninjs", href: file(format!("{home}ninjs.json")) },
            FileRow { key: "calendar", href: file(format!("{home}calendar.ics")) },
            FileRow { key: "news-sitemap", href: file("news-sitemap.xml".to_owned()) },
            FileRow { key: "data", href: Overview::Data.address(self.lang).href() },
        ]
    }

    fn feed_row(&self, channel: Channel) -> FeedRow {
        let [atom, rss, json] = FORMATS.map(|(file, _)| self.feed_address(channel, file, 0).href());
        let title = match channel {
            Channel::Site => self.text(&self.site.config.title).to_owned(),
            _ => self.channel_name(channel),
        };
        let href = Some(self.channel_page(channel).href());
        FeedRow { page: Link { title, href, ..Link::default() }, atom, rss, json }
    }
}
