//! What newspapers get a copy of: entries, and the overviews that are lists of facts.
//!
//! Owns [`Copied`], its numbers, where its files lie and how an overview reads as a manuscript. How
//! an entry does, [`manuscript`](super::manuscript) knows.

use super::honour::HonourView;
use super::manuscript::{Copy, words};
use super::overview::Overview;
use super::rights::Terms;
use super::{Link, Viewer};
use crate::manuscript::{self, Block, Inline, Manuscript};
use crate::model::role;
use crate::seal::manifest::LISTS;
use crate::seal::print::printed;
use crate::seal::text::canonical;
use crate::site::address::Address;
use crate::site::{EntryIndex, Presence, names, released};
use crate::text::date::When;
use crate::text::lang::Lang;

/// Something that newspapers take over as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Copied {
    /// An entry.
    Entry(EntryIndex),
    /// An overview.
    Overview(Overview),
}

impl Copied {
    /// Returns the entry that it is.
    pub fn entry(self) -> Option<EntryIndex> {
        match self {
            Self::Entry(index) => Some(index),
            Self::Overview(_) => None,
        }
    }
}

/// The overviews that there are copies of: the list of commendations, and the results.
pub const OVERVIEWS: [Overview; 2] = [Overview::Honour, Overview::Results];

impl Viewer<'_> {
    /// Returns everything that has a copy in this language, with its number: entries by their
    /// indexes, and overviews after the last.
    pub fn copies(&self) -> impl Iterator<Item = (usize, Copied)> + '_ {
        let last = self.site.entries.len() + OVERVIEWS.len();
        (0..last).filter_map(|number| Some((number, self.copied(number)?)))
    }

    /// Returns what has a number; `None` where there is no copy of it in this language.
    pub fn copied(&self, number: usize) -> Option<Copied> {
        let copied = match number.checked_sub(self.site.entries.len()) {
            None => Copied::Entry(number),
            Some(nth) => Copied::Overview(*OVERVIEWS.get(nth)?),
        };
        self.copied_at(copied, self.lang).map(|_| copied)
    }

    /// Returns the address of what is copied, in a language that truly has it and may give it away.
    pub fn copied_at(&self, copied: Copied, lang: Lang) -> Option<Address> {
        if !self.site.config.has_press() {
            return None;
        }
        match copied {
            Copied::Entry(index) => {
                let page = self.site.page(index, lang)?;
                let has = self.site.entries[index].kind.press && page.presence == Presence::Own;
                has.then(|| page.address.clone())
            }
            Copied::Overview(overview) => {
                OVERVIEWS.contains(&overview).then(|| overview.address(lang))
            }
        }
    }

    /// Returns the page of a copy in a language.
    pub fn copy_page(&self, copied: Copied, lang: Lang) -> Option<Address> {
        Some(self.copied_at(copied, lang)?.join("republish"))
    }

    /// Returns a file that lies beside the page of a copy.
    pub fn copy_file(&self, copied: Copied, file: &str) -> Option<Address> {
        let page = self.copy_page(copied, self.lang)?;
        Some(Address::new(format!("{}{file}", page.0)))
    }

    /// Returns the archive of a copy: one for all its languages, beside the first of them.
    pub fn kit(&self, copied: Copied) -> Option<Address> {
        let languages = self.site.config.languages.iter();
        let first = languages.filter_map(|lang| self.copy_page(copied, *lang)).next()?;
        Some(Address::new(format!("{}kit.zip", first.0)))
    }

    /// Returns the title of what is copied.
    pub fn copied_title(&self, copied: Copied) -> String {
        match copied {
            Copied::Entry(index) => names::title(&self.site.entries[index], self.lang).1.to_owned(),
            Copied::Overview(overview) => self.words.message(overview.name().1),
        }
    }

    /// Returns the link to what is copied.
    pub fn copied_link(&self, copied: Copied) -> Link {
        let href = self.copied_at(copied, self.lang).map(|page| page.href());
        Link { title: self.copied_title(copied), href, ..Link::default() }
    }

    /// Returns what others may do with a text, as it is and as it is said.
    pub fn copied_terms(&self, copied: Copied) -> (Terms<'_>, String) {
        match copied {
            Copied::Entry(index) => (self.terms(index), self.terms_in_words(index)),
            Copied::Overview(_) => {
                let terms = self.own_terms();
                (terms, self.terms_said(terms, ""))
            }
        }
    }

    /// Returns what was corrected, a sentence each; overviews follow their entries.
    pub fn copied_notes(&self, copied: Copied) -> Vec<String> {
        copied.entry().map(|index| self.correction_notes(index)).unwrap_or_default()
    }

    /// Returns what machines call it: `KIND/ID`, or `overview/NAME`.
    pub fn copied_name(&self, copied: Copied) -> String {
        match copied {
            Copied::Entry(index) => released::entry_name(self.site, index),
            Copied::Overview(overview) => format!("{LISTS}{}", overview.name().0),
        }
    }

    /// Returns something as a newspaper takes it over.
    pub fn copy(&self, copied: Copied) -> Copy {
        let overview = match copied {
            Copied::Entry(index) => return self.entry_copy(index),
            Copied::Overview(overview) => overview,
        };
        let title = self.copied_title(copied);
        let blocks = match overview {
            Overview::Honour => self.roll_as_blocks(),
            _ => self.results_as_blocks(),
        };
        let newest = self.newest_in(overview);
        let dateline = newest.map_or(String::new(), |day| {
            self.words.with_text("dateline-list", "date", &self.day(day).long)
        });
        let credit = self.credit(&title, &dateline, self.copied_terms(copied), Vec::new());
        let manuscript = Manuscript {
            lang: self.lang.code(),
            title,
            byline: self.publisher_name(),
            url: overview.address(self.lang).url(&self.site.config),
            dateline,
            modified: self.moment(newest),
            blocks,
            credit,
            ..Manuscript::default()
        };
        Copy { manuscript, ..Copy::default() }
    }

    /// Returns the canonical text of an overview, as releases keep it: the words of its copy.
    pub fn overview_text(&self, overview: Overview) -> String {
        let copy = self.copy(Copied::Overview(overview)).manuscript;
        let bare = Manuscript { blocks: copy.blocks, url: copy.url, ..Manuscript::default() };
        let text = printed(&manuscript::text(&bare));
        let lines = text.lines().filter(|line| !line.is_empty() && *line != bare.url);
        canonical(&copy.title, "", lines)
    }

    /// Returns when what is copied last changed.
    pub fn copied_changed(&self, copied: Copied) -> Option<When> {
        match copied {
            Copied::Entry(index) => self.changed(index),
            Copied::Overview(overview) => self.newest_in(overview),
        }
    }

    /// Returns when something that an overview lists, or its source, last changed.
    fn newest_in(&self, overview: Overview) -> Option<When> {
        let listed = match overview {
            Overview::Honour => self.honours(),
            _ => {
                let goals = self.site.of_kind(super::global::GOALS);
                let told: Vec<_> = goals.iter().copied().chain(self.with_accounts()).collect();
                let sources = told.iter().flat_map(|it| self.site.related(*it, &role::SOURCE));
                sources.chain(told.iter().copied()).collect()
            }
        };
        listed.into_iter().filter_map(|index| self.changed(index)).max()
    }

    fn results_as_blocks(&self) -> Vec<Block> {
        let mut blocks = Vec::new();
        for goal in self.site.of_kind(super::global::GOALS) {
            let figures = self.figures_as_blocks(*goal);
            if !figures.is_empty() {
                blocks.push(Block::Heading(2, words(&self.goal(*goal).short)));
                blocks.extend(figures.into_iter().map(lower));
            }
        }
        for account in self.accounts() {
            let period = account.period.as_deref().map(|period| format!(" ({period})"));
            let title = account.title.clone() + &period.unwrap_or_default();
            blocks.push(Block::Heading(2, words(&title)));
            let rows = account.rows.iter();
            let items = rows
                .map(|row| vec![Block::Paragraph(words(&format!("{}: {}", row.label, row.text)))]);
            blocks.push(Block::List { ordered: false, start: 1, items: items.collect() });
            blocks.extend(self.sources_as_block(account.source.as_slice()));
        }
        blocks
    }

    fn roll_as_blocks(&self) -> Vec<Block> {
        let roll = self.honour_roll();
        let mut blocks = Vec::new();
        if !roll.groups.is_empty() {
            blocks.push(Block::Heading(2, words(&self.words.message("honour-people"))));
        }
        let mut group = |level: u8, title: &str, rows: &[HonourView]| {
            if !rows.is_empty() {
                blocks.push(Block::Heading(level, words(title)));
                let items = rows.iter().map(|row| vec![self.honour_as_block(row)]).collect();
                blocks.push(Block::List { ordered: false, start: 1, items });
            }
        };
        for letter in &roll.groups {
            group(3, &letter.letter, &letter.rows);
        }
        group(2, &self.words.message("honour-collective"), &roll.collective);
        group(2, &self.words.message("honour-revoked"), &roll.revoked);
        blocks
    }

    /// Returns an honour in a line: who, what, what for, by which decision.
    fn honour_as_block(&self, row: &HonourView) -> Block {
        let mut line = vec![Inline::Strong(self.links(std::slice::from_ref(&row.name)))];
        let mut add = |text: String| line.push(Inline::Text(text));
        if let Some(area) = row.area.as_ref().filter(|area| area.title != row.name.title) {
            add(format!(" ({})", area.title));
        }
        add(format!(": {}", row.form));
        if let Some(title) = &row.title {
            let year = row.year.to_string();
            add(format!(" – {}", title.title));
            add(format!(", {}", self.words.with_text("honour-year", "year", &year)));
        }
        if !row.reason.is_empty() {
            add(format!(". {}", row.reason));
        }
        let issuer = row.issuer.as_ref().map_or("", |issuer| issuer.title.as_str());
        let date = row.date.as_ref().map_or("", |date| date.short.as_str());
        let decision = [row.number.as_str(), issuer, date];
        let decision: Vec<_> = decision.into_iter().filter(|part| !part.is_empty()).collect();
        if !decision.is_empty() {
            add(format!(" ({})", decision.join(", ")));
        }
        if let Some(revoked) = &row.revoked {
            let mark = self.words.message("mark-revoked");
            add(format!(". {mark}: {}, {}", revoked.number, revoked.date.short));
            if !revoked.reason.is_empty() {
                add(format!(" ({})", revoked.reason));
            }
        }
        Block::Paragraph(line)
    }
}

/// Puts a heading one level lower.
fn lower(block: Block) -> Block {
    match block {
        Block::Heading(level, title) => Block::Heading(level.saturating_add(1).min(6), title),
        block => block,
    }
}
