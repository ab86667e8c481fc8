//! Cards that other sites embed: which there are, where, and what each says.
//!
//! Owns [`Subject`] and [`EmbedCard`]. A card says little and stays true: what was corrected, taken
//! back or must not be shown any more shows on it by itself, since it is a page like any other. It
//! must not know how a card is framed; that is the business of [`super::snippet`].

mod height;
mod list;

use serde::Serialize;

use super::entry::Occasion;
use super::global::GOALS;
use super::head::Alternate;
use super::honour::HonourView;
use super::overview::Overview;
use super::plot::{Plot, PlotView};
use super::{Day, Goal, Viewer};
use crate::model::kind::Group;
use crate::model::role;
use crate::picture::Encoding;
use crate::site::address::{self, Address, EMBED};
use crate::site::{EntryIndex, Presence, names};
use crate::syntax::inline::shorten;
use crate::text::date::When;
use crate::text::messages::Arg;
use list::EmbedList;

/// How long a summary on a card may be, in characters.
const SUMMARY_MAX: usize = 220;

/// How long the sentence of a correction may be, in characters.
const SENTENCE_MAX: usize = 180;

/// The width of the picture that suits a card, in pixels: 360 CSS pixels with two dots each.
const PICTURE_WIDTH: u32 = 720;

/// The media type of WebP.
const WEBP: &str = "image/webp";

/// What a card is about.
#[derive(Copy, Clone, Eq, PartialEq, Debug)]
pub enum Subject {
    /// An entry.
    Entry(EntryIndex),
    /// A plot.
    Plot(Plot),
    /// An overview of the whole site.
    Overview(Overview),
    /// What is being corrected, by its number.
    Notice(usize),
    /// What is no longer there.
    Gone,
}

/// A card.
#[derive(Clone, Debug, Default, Serialize)]
pub struct EmbedCard {
    /// `entry`, `plot`, `list`, or `none` where it says only that there is nothing.
    pub form: &'static str,
    /// What it is, in words.
    pub label: String,
    /// The title.
    pub title: String,
    /// The language of title and summary, where it is not the page's.
    pub lang: Option<&'static str>,
    /// The page that it is of.
    pub href: String,
    /// The absolute address of that page.
    pub canonical: String,
    /// The card in each language, where there are several.
    pub alternates: Vec<Alternate>,
    /// What it is about; or the sentence that stands in its place.
    pub summary: String,
    /// Its date.
    pub date: Option<Day>,
    /// The content that it serves first.
    pub goal: Option<Goal>,
    /// Where.
    pub place: String,
    /// Its picture.
    pub picture: Option<EmbedPicture>,
    /// The honour that it is.
    pub honour: Option<HonourView>,
    /// When and where it happens.
    pub when: Option<Occasion>,
    /// The plot that it shows.
    pub plot: Option<PlotView>,
    /// Where the plot's figures come from, and of which day they are.
    pub source: String,
    /// What can be looked up in it, and the newest about it.
    pub lists: Vec<EmbedList>,
    /// Whether something can be looked up in a list.
    pub asks: bool,
    /// Where to look up what is not in the lists.
    pub search: String,
    /// Its newest correction.
    pub corrected: Option<Corrected>,
    /// That it was taken back, and why.
    pub retracted: String,
    /// The version that it is pinned to.
    pub pinned: Option<Pinned>,
    /// How many times its words were published.
    pub version: u32,
    /// Whether a card stays with that version.
    pub pinnable: bool,
    /// How high its frame has to be, in pixels, to hold it at a width of 320.
    pub height: u32,
}

/// The picture of a card: one file, since a card makes two requests at most.
#[derive(Clone, Debug, Serialize)]
pub struct EmbedPicture {
    /// Where it is.
    pub src: String,
    /// Where it is as WebP, with its width, as `srcset` wants it; empty where there is none.
    pub webp: String,
    /// What it shows.
    pub alt: String,
    /// Whom to credit.
    pub credit: String,
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
}

/// The newest correction of what a card is about.
#[derive(Clone, Debug, Serialize)]
pub struct Corrected {
    /// When: `14:20 10/11`.
    pub when: String,
    /// For machines.
    pub iso: String,
    /// What is right.
    pub now: String,
}

/// The version that a card is pinned to.
#[derive(Clone, Debug, Serialize)]
pub struct Pinned {
    /// Its number.
    pub version: u32,
    /// What came after it.
    pub newer: Option<Newer>,
}

/// The newest version, seen from an older one.
#[derive(Clone, Debug, Serialize)]
pub struct Newer {
    /// Its number.
    pub version: u32,
    /// Since when it is.
    pub date: Day,
    /// What it says differently.
    pub sentence: String,
}

impl Viewer<'_> {
    /// Says whether other sites may embed a card of an entry in the language.
    pub fn has_card(&self, index: EntryIndex) -> bool {
        let entry = &self.site.entries[index];
        let (kind, facets) = (entry.kind, &entry.facets);
        let is_own = self.site.page(index, self.lang).map(|page| page.presence);
        let is_shown = kind.feed || matches!(kind.group, Group::Places | Group::People);
        let is_told = facets.honour.is_some() || facets.occasion.is_some() || kind.name == GOALS;
        self.site.config.press && is_own == Some(Presence::Own) && (is_shown || is_told)
    }

    /// Says whether there are cards of an entry that stay with one version of it.
    pub fn is_pinnable(&self, index: EntryIndex) -> bool {
        self.site.entries[index].kind.feed
    }

    /// Returns where a card is; `None` where the language has none.
    pub fn embed_address(&self, subject: Subject) -> Option<Address> {
        let config = &self.site.config;
        match subject {
            Subject::Entry(index) => {
                let page = self.address(index).filter(|_| self.has_card(index))?;
                address::embed(config, page)
            }
            Subject::Plot(plot) => {
                let folder = address::embed(config, &self.plot_page(plot)?)?;
                Some(folder.join(&self.plot_name(plot)))
            }
            Subject::Overview(overview) => address::embed(config, &overview.address(self.lang)),
            Subject::Notice(number) => {
                let notice = self.site.notices.get(number)?;
                address::embed(config, notice.addresses.get(self.lang)?)
            }
            Subject::Gone => Some(Address::new(format!("{EMBED}{}/404.html", self.lang.code()))),
        }
    }

    /// Returns what an earlier version of an entry is told of the newest one.
    pub fn newer(&self, index: EntryIndex) -> Option<Newer> {
        let facets = &self.site.entries[index].facets;
        let date = self.changed(index)?;
        let sentence = self.correction_notes(index).pop().unwrap_or_default();
        Some(Newer { version: facets.version(), date: self.day(date), sentence })
    }

    /// Returns a card; `None` where the language has none.
    pub fn embed_card(&self, subject: Subject, pinned: Option<Pinned>) -> Option<EmbedCard> {
        let mut card = match subject {
            Subject::Entry(index) => self.entry_card(index),
            Subject::Plot(plot) => self.plot_card(plot)?,
            Subject::Overview(overview) => self.overview_card(overview),
            Subject::Notice(_) => self.empty_card("notice-title", "embed-notice"),
            Subject::Gone => self.empty_card("embed-gone-title", "embed-gone"),
        };
        card.alternates = self.card_alternates(subject);
        card.pinned = pinned;
        card.asks = card.lists.iter().any(|list| !list.ask.is_empty());
        card.height = height::of(&card);
        Some(card)
    }

    /// Returns the card in each language, as links from a card.
    fn card_alternates(&self, subject: Subject) -> Vec<Alternate> {
        let languages = self.site.config.languages.iter();
        let cards = languages.filter_map(|lang| {
            // Of the other language's words an address needs none.
            let viewer = Viewer { lang: *lang, ..*self };
            let url = viewer.embed_address(subject)?.href();
            Some(Alternate { lang: lang.code(), url })
        });
        let cards: Vec<_> = cards.collect();
        if cards.len() > 1 { cards } else { Vec::new() }
    }

    fn entry_card(&self, index: EntryIndex) -> EmbedCard {
        let entry = &self.site.entries[index];
        let (lang, title) = names::title(entry, self.lang);
        let page = self.address(index);
        let day = self.day_of(index);
        let mut areas = self.site.related(index, &role::AREA);
        let area = areas.next().filter(|_| areas.next().is_none());
        let below = entry.kind.below.and_then(|role| self.site.related(index, role).next());
        let place = area.or(below).map(|place| self.link(place, day).title);
        let is_retracted = entry.facets.retracted.is_some();
        let summary = if is_retracted { "" } else { self.summary(index) };
        let summary = shorten(summary, SUMMARY_MAX);
        let own_goal = || (entry.kind.name == GOALS).then(|| self.goal(index));
        EmbedCard {
            form: "entry",
            label: self.words.message(&format!("kind-{}", entry.kind.name)),
            title: title.to_owned(),
            lang: self.foreign(lang),
            href: page.map(Address::href).unwrap_or_default(),
            canonical: page.map(|page| page.url(&self.site.config)).unwrap_or_default(),
            summary,
            date: entry.facets.date.map(|date| self.day(date)),
            goal: own_goal().or_else(|| self.goals(index).into_iter().next()),
            place: place.unwrap_or_default(),
            picture: self.card_picture(index).filter(|_| !is_retracted),
            honour: self.honour(index),
            when: self.occasion(index),
            lists: self.card_lists(index),
            search: Overview::Search.address(self.lang).href(),
            corrected: self.corrected(index).filter(|_| !is_retracted),
            retracted: self.retracted(index),
            version: self.site.entries[index].facets.version(),
            pinnable: self.is_pinnable(index),
            ..EmbedCard::default()
        }
    }

    fn plot_card(&self, plot: Plot) -> Option<EmbedCard> {
        let page = self.plot_page(plot)?;
        let view = self.plot(plot);
        let source = self.plot_source(plot).into_iter().filter(|part| !part.is_empty());
        let goal = match plot {
            Plot::Series(index, ..) => Some(self.goal(index)),
            _ => None,
        };
        Some(EmbedCard {
            form: "plot",
            label: self.words.message("embed-plot"),
            title: view.title.clone(),
            summary: view.subtitle.clone(),
            href: page.href(),
            canonical: page.url(&self.site.config),
            goal: goal.filter(|goal| goal.order > 0),
            plot: Some(view),
            source: source.collect::<Vec<_>>().join(" · "),
            ..EmbedCard::default()
        })
    }

    fn overview_card(&self, overview: Overview) -> EmbedCard {
        let (_, key) = overview.name();
        let page = overview.address(self.lang);
        EmbedCard {
            form: "list",
            label: self.words.message("embed-lookup"),
            title: self.words.message(key),
            href: page.href(),
            canonical: page.url(&self.site.config),
            lists: self.overview_lists(overview),
            search: Overview::Search.address(self.lang).href(),
            ..EmbedCard::default()
        }
    }

    /// Returns a card that says only that there is nothing to be shown.
    fn empty_card(&self, title: &str, sentence: &str) -> EmbedCard {
        EmbedCard {
            form: "none",
            title: self.words.message(title),
            summary: self.words.message(sentence),
            href: address::home(self.lang).href(),
            ..EmbedCard::default()
        }
    }

    /// Returns the smallest version of the leading picture that fills a card, in the encoding that
    /// everybody can read, and as WebP, which most can and which weighs a third.
    fn card_picture(&self, index: EntryIndex) -> Option<EmbedPicture> {
        let picture = self.lead_picture(index)?;
        let media = &self.site.library.media[self.site.nodes[index].texts.picture?];
        if media.withheld {
            return None;
        }
        let fitting = |encoding: Encoding| {
            let files = media.renditions.iter().filter(|file| file.encoding == encoding);
            let fits = files.clone().filter(|file| file.width >= PICTURE_WIDTH);
            fits.min_by_key(|file| file.width).or_else(|| files.max_by_key(|file| file.width))
        };
        let file = media.renditions.last().and_then(|file| fitting(file.encoding));
        let (src, size) = match file {
            Some(file) => (file.address.href(), Some((file.width, file.height))),
            None => (media.address.href(), media.size),
        };
        let (width, height) = size?;
        let webp = media.renditions.iter().find(|file| file.encoding.media_type() == WEBP);
        let webp = webp.and_then(|file| fitting(file.encoding));
        let webp = webp.map(|file| format!("{} {}w", file.address.href(), file.width));
        let (alt, credit) = (picture.alt, picture.credit);
        Some(EmbedPicture { src, webp: webp.unwrap_or_default(), alt, credit, width, height })
    }

    /// Returns the sentence that takes the place of what was taken back.
    fn retracted(&self, index: EntryIndex) -> String {
        let retracted = &self.site.entries[index].facets.retracted;
        let sentence = retracted.as_ref().map(|retracted| {
            let date = self.day(retracted.date).short;
            let reason = self.words_of(&retracted.reason).title;
            let values = [("date", Arg::Text(&date)), ("reason", Arg::Text(&reason))];
            self.words.format("retracted-note", &values)
        });
        sentence.unwrap_or_default()
    }

    fn corrected(&self, index: EntryIndex) -> Option<Corrected> {
        let corrections = self.site.entries[index].facets.corrections.iter();
        let last = corrections.max_by_key(|correction| correction.date)?;
        let when = last.date;
        let day = when.day();
        // The year goes without saying while it lasts.
        let date = match day.year() == self.site.today().year() {
            true => format!("{}/{}", day.day(), day.month()),
            false => self.words.dates.short(day),
        };
        let when_text = match when {
            When::Day(_) => date,
            When::Moment(at) => format!("{:02}:{:02} {date}", at.hour(), at.minute()),
        };
        let now = shorten(&self.words_of(&last.now).title, SENTENCE_MAX);
        Some(Corrected { when: when_text, iso: self.day(when).iso, now })
    }
}
