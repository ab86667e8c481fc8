//! Pages that bring entries of the whole site together: home, lists, and the overviews.
//!
//! Entries are chosen by their facets, never by their kind: what has an honour stands on the
//! honour roll, what happens stands in the calendar, what has aims stands in the results.

use std::collections::BTreeMap;

use serde::Serialize;

use super::card::Card;
use super::entry::Occasion;
use super::honour::HonourView;
use super::series::AimView;
use super::{Day, Goal, Link, Mark, Viewer};
use crate::model::facets::Value;
use crate::model::role;
use crate::site::lists::{Key, Listing};
use crate::site::{EntryIndex, lists, names};
use crate::text::collate::Collator;
use crate::text::date::When;

/// How many of each stand on the home page.
const HOME_MAX: usize = 6;

/// How many articles stand on the home page.
const LATEST_MAX: usize = 10;

/// The home page.
#[derive(Clone, Debug, Serialize)]
pub struct Home {
    /// The leading story.
    pub lead: Option<Card>,
    /// The newest, as HTML.
    pub latest: Vec<String>,
    /// The five contents with their indicators.
    pub goals: Vec<HomeGoal>,
    /// What comes next.
    pub events: Vec<Card>,
    /// The newest commendations.
    pub honours: Vec<HonourView>,
    /// Residential areas of today.
    pub areas: Vec<Link>,
    /// How many units there are today.
    pub unit_count: usize,
    /// How many areas there are today.
    pub area_count: usize,
    /// The entries whose cards are the newest.
    #[serde(skip)]
    pub items: Vec<EntryIndex>,
}

/// A content of the campaign on the home page.
#[derive(Clone, Debug, Serialize)]
pub struct HomeGoal {
    /// Its wording.
    pub title: String,
    /// Its short name.
    pub short: String,
    /// Its page.
    pub href: Option<String>,
    /// 1 to 5.
    pub order: i64,
    /// Its id.
    pub id: String,
    /// Its indicators.
    pub indicators: Vec<super::series::IndicatorView>,
}

/// A page of a list.
#[derive(Clone, Debug, Serialize)]
pub struct ListView {
    /// The kind, or what the list is of.
    pub key: &'static str,
    /// A line at its head.
    pub intro: String,
    /// The cards as HTML.
    pub cards: Vec<String>,
    /// How much is in the whole list.
    pub total: usize,
    /// Which page it is.
    pub page: usize,
    /// How many there are.
    pub pages: usize,
    /// The page before.
    pub prev: Option<String>,
    /// The page after.
    pub next: Option<String>,
    /// The pages by number.
    pub numbers: Vec<Number>,
    /// Narrower lists.
    pub filters: Vec<Filter>,
}

/// A page of a list by its number.
#[derive(Clone, Debug, Serialize)]
pub struct Number {
    /// The number.
    pub number: usize,
    /// The page.
    pub href: String,
    /// Whether it is this one.
    pub current: bool,
}

/// A row of narrower lists.
#[derive(Clone, Debug, Serialize)]
pub struct Filter {
    /// What narrows.
    pub label: String,
    /// The lists.
    pub items: Vec<FilterItem>,
}

/// A narrower list.
#[derive(Clone, Debug, Serialize)]
pub struct FilterItem {
    /// Its title.
    pub title: String,
    /// Where it is.
    pub href: String,
    /// How much is in it.
    pub count: usize,
    /// Whether it is this one.
    pub current: bool,
}

/// A unit in the tree.
#[derive(Clone, Debug, Serialize)]
pub struct TreeUnit {
    /// Its name.
    pub title: String,
    /// Its page.
    pub href: Option<String>,
    /// What stands for it now.
    pub note: Option<String>,
    /// Whether it is gone.
    pub ended: bool,
    /// The areas in it.
    pub areas: Vec<Link>,
    /// The units below.
    pub children: Vec<TreeUnit>,
}

/// The honour roll.
#[derive(Clone, Debug, Default, Serialize)]
pub struct HonourRoll {
    /// People by the first letter of the given name.
    pub groups: Vec<Letter>,
    /// How many honours stand.
    pub total: usize,
    /// Lists by year.
    pub years: Vec<FilterItem>,
    /// Areas, models and collectives.
    pub collective: Vec<HonourView>,
    /// What was taken back.
    pub revoked: Vec<HonourView>,
}

/// The people under one letter.
#[derive(Clone, Debug, Serialize)]
pub struct Letter {
    /// The letter.
    pub letter: String,
    /// The honours.
    pub rows: Vec<HonourView>,
}

/// The results.
#[derive(Clone, Debug, Serialize)]
pub struct Results {
    /// The years that have values.
    pub years: Vec<i16>,
    /// The contents with their aims.
    pub goals: Vec<ResultGoal>,
    /// The funds' accounts.
    pub funds: Vec<Account>,
}

/// A content of the campaign with its aims.
#[derive(Clone, Debug, Serialize)]
pub struct ResultGoal {
    /// Its wording.
    pub title: String,
    /// Its short name.
    pub short: String,
    /// Its page.
    pub href: Option<String>,
    /// 1 to 5.
    pub order: i64,
    /// Its id.
    pub id: String,
    /// Its aims.
    pub aims: Vec<AimView>,
}

/// A fund's account.
#[derive(Clone, Debug, Serialize)]
pub struct Account {
    /// Its name.
    pub title: String,
    /// Its page.
    pub href: Option<String>,
    /// Its lines.
    pub rows: Vec<AccountRow>,
    /// Where the figures come from.
    pub source: Option<Link>,
}

/// A line of an account.
#[derive(Clone, Debug, Serialize)]
pub struct AccountRow {
    /// What it says.
    pub label: String,
    /// The amount.
    pub text: String,
}

/// The calendar.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Calendar {
    /// What comes, by month.
    pub upcoming: Vec<MonthView>,
    /// What was, by month, the newest first.
    pub past: Vec<MonthView>,
}

/// A month of the calendar.
#[derive(Clone, Debug, Serialize)]
pub struct MonthView {
    /// Its name.
    pub title: String,
    /// What happens.
    pub events: Vec<EventView>,
}

/// Something that happens.
#[derive(Clone, Debug, Serialize)]
pub struct EventView {
    /// Its title.
    pub title: String,
    /// Its page.
    pub href: Option<String>,
    /// The title's language, where it is not the page's.
    pub lang: Option<&'static str>,
    /// For machines.
    pub start: String,
    /// When, in words.
    pub text: String,
    /// Where.
    pub place: Option<Link>,
    /// Who invites.
    pub host: Option<Link>,
    /// Whether it was called off.
    pub cancelled: bool,
    /// The areas.
    pub areas: Vec<Link>,
}

/// A document in the tree.
#[derive(Clone, Debug, Serialize)]
pub struct TreeDocument {
    /// Its title.
    pub title: String,
    /// Its page.
    pub href: Option<String>,
    /// The title's language, where it is not the page's.
    pub lang: Option<&'static str>,
    /// Its number.
    pub number: String,
    /// Its date.
    pub date: Option<Day>,
    /// Who issued it.
    pub issuer: Option<Link>,
    /// Its marks.
    pub marks: Vec<Mark>,
    /// What carries it out.
    pub children: Vec<TreeDocument>,
}

/// A correction with the entry that it corrects.
#[derive(Clone, Debug, Serialize)]
pub struct CorrectionRow {
    /// Its day.
    pub date: Day,
    /// The entry's title.
    pub title: String,
    /// The entry's page.
    pub href: Option<String>,
    /// What was wrong.
    pub was: String,
    /// What is right.
    pub now: String,
}

impl Viewer<'_> {
    /// Returns the home page.
    pub fn home_page(&self) -> Home {
        let news: Vec<_> = self.of_feeds();
        let facets = |index: &EntryIndex| &self.site.entries[*index].facets;
        let lead = news.iter().copied().find(|index| facets(index).lead);
        let lead = lead.or_else(|| news.first().copied());
        let items: Vec<_> =
            news.iter().copied().filter(|index| Some(*index) != lead).take(LATEST_MAX).collect();
        let goals = self.site.of_kind(super::global::GOALS).iter().map(|index| {
            let goal = self.goal(*index);
            HomeGoal {
                title: goal.title,
                short: goal.short,
                href: goal.href,
                order: goal.order,
                id: goal.id,
                indicators: self.aims(*index).into_iter().flat_map(|aim| aim.indicators).collect(),
            }
        });
        let areas = self.areas_today();
        let units = self.site.nodes.iter().enumerate();
        let units = units.filter(|(index, node)| {
            node.shown && !node.below.is_empty() && !facets(index).validity.ended(self.site.today())
        });
        Home {
            lead: lead.map(|index| self.card(index)),
            latest: Vec::new(),
            goals: goals.collect(),
            events: self.next_events().into_iter().take(HOME_MAX).map(|e| self.card(e)).collect(),
            honours: self.newest_honours(),
            unit_count: units.count(),
            area_count: areas.len(),
            areas: areas.into_iter().map(|index| self.link(index, None)).collect(),
            items,
        }
    }

    /// Returns what feeds tell, the newest first, as far as the language has it.
    pub fn of_feeds(&self) -> Vec<EntryIndex> {
        let lists = self.site.lists.iter();
        let sections = lists.filter(|list| {
            matches!(list.key, Key::Section(kind)
                if crate::model::kind::named(kind).is_some_and(|kind| kind.feed))
        });
        let mut items: Vec<_> =
            sections.flat_map(|list| list.items.get(self.lang).into_iter().flatten()).copied().collect();
        let facets = |index: &EntryIndex| &self.site.entries[*index].facets;
        items.sort_by(|a, b| facets(b).date.cmp(&facets(a).date).then(a.cmp(b)));
        items
    }

    fn areas_today(&self) -> Vec<EntryIndex> {
        let entries = self.site.lists.iter().filter_map(|list| match list.key {
            Key::Section(kind) if crate::model::kind::named(kind)?.below.is_some() => {
                list.items.get(self.lang)
            }
            _ => None,
        });
        let today = self.site.today();
        let current =
            |index: &&EntryIndex| !self.site.entries[**index].facets.validity.ended(today);
        entries.flatten().filter(current).copied().collect()
    }

    fn occasions(&self) -> Vec<(When, EntryIndex)> {
        let entries = self.site.entries.iter().enumerate();
        let mut occasions: Vec<_> = entries
            .filter(|(index, _)| self.site.page(*index, self.lang).is_some())
            .filter_map(|(index, entry)| Some((entry.facets.occasion.as_ref()?.start, index)))
            .collect();
        occasions.sort();
        occasions
    }

    fn is_past(&self, index: EntryIndex) -> bool {
        let occasion = self.site.entries[index].facets.occasion.as_ref();
        occasion.is_some_and(|it| it.end.unwrap_or(it.start).day() < self.site.today())
    }

    fn next_events(&self) -> Vec<EntryIndex> {
        let events = self.occasions().into_iter().map(|(_, index)| index);
        events.filter(|index| !self.is_past(*index)).collect()
    }

    fn honours(&self) -> Vec<EntryIndex> {
        let entries = self.site.entries.iter().enumerate();
        let mut honours: Vec<_> = entries
            .filter(|(index, entry)| {
                entry.facets.honour.is_some() && self.site.page(*index, self.lang).is_some()
            })
            .map(|(index, _)| index)
            .collect();
        let date = |index: &EntryIndex| self.site.entries[*index].facets.date;
        honours.sort_by(|a, b| date(b).cmp(&date(a)).then(a.cmp(b)));
        honours
    }

    fn is_revoked(&self, index: EntryIndex) -> bool {
        let honour = self.site.entries[index].facets.honour.as_ref();
        honour.is_some_and(|honour| honour.revoked.is_some())
    }

    fn newest_honours(&self) -> Vec<HonourView> {
        let standing = self.honours().into_iter().filter(|index| !self.is_revoked(*index));
        standing.take(HOME_MAX).filter_map(|index| self.honour(index)).collect()
    }

    /// Returns the honour roll: people by given name, as Vietnamese sorts; then all others; then
    /// what was taken back.
    pub fn honour_roll(&self) -> HonourRoll {
        let collator = Collator::new();
        let mut people: Vec<(Box<[u8]>, char, EntryIndex)> = Vec::new();
        let mut roll = HonourRoll::default();
        let honours = self.honours();
        roll.total = honours.iter().filter(|index| !self.is_revoked(**index)).count();
        for index in honours {
            let facets = &self.site.entries[index].facets;
            let Some(honour) = &facets.honour else { continue };
            if honour.revoked.is_some() {
                roll.revoked.extend(self.honour(index));
                continue;
            }
            if !honour.personal {
                roll.collective.extend(self.honour(index));
                continue;
            }
            let subject = honour.subject.and_then(|it| self.site.nodes[index].targets[it]);
            let Some(person) = subject.map(|person| &self.site.entries[person]) else { continue };
            let given = person.facets.name_parts.as_ref().map(|name| &*name.given);
            let letter = given.map_or('…', |given| collator.index_letter(given));
            people.push((lists::name_key(&collator, person), letter, index));
        }
        // Those without a name of their own come last.
        people.sort_by(|a, b| (a.1 == '…', &a.0, a.2).cmp(&(b.1 == '…', &b.0, b.2)));
        for (_, letter, index) in people {
            let Some(row) = self.honour(index) else { continue };
            match roll.groups.last_mut() {
                Some(group) if group.letter.starts_with(letter) => group.rows.push(row),
                _ => roll.groups.push(Letter { letter: letter.to_string(), rows: vec![row] }),
            }
        }
        roll.years = self.honour_years();
        roll
    }

    fn honour_years(&self) -> Vec<FilterItem> {
        let kinds: Vec<_> = self.honours().iter().map(|index| self.site.entries[*index].kind).collect();
        let lists = self.site.lists.iter().rev();
        let years = lists.filter_map(|list| match list.key {
            Key::Year(kind, year) if kinds.iter().any(|honour| honour.name == kind) => {
                self.filter_item(list, year.to_string(), None)
            }
            _ => None,
        });
        years.collect()
    }

    /// Returns the results.
    pub fn results(&self) -> Results {
        let mut years: Vec<i16> = Vec::new();
        let mut goals = Vec::new();
        for index in self.site.of_kind(super::global::GOALS) {
            let aims = self.aims(*index);
            if aims.is_empty() {
                continue;
            }
            let indicators = aims.iter().flat_map(|aim| &aim.indicators);
            years.extend(indicators.flat_map(|it| it.values.iter().map(|value| value.year)));
            let goal = self.goal(*index);
            goals.push(ResultGoal {
                title: goal.title,
                short: goal.short,
                href: goal.href,
                order: goal.order,
                id: goal.id,
                aims,
            });
        }
        years.sort_unstable();
        years.dedup();
        Results { years, goals, funds: self.accounts() }
    }

    /// Returns the accounts: entries whose facts are amounts of money.
    fn accounts(&self) -> Vec<Account> {
        let entries = self.site.entries.iter().enumerate();
        let shown = entries.filter(|(index, _)| self.site.page(*index, self.lang).is_some());
        let accounts = shown.filter_map(|(index, entry)| {
            let facts = entry.facets.facts.iter();
            let rows: Vec<_> = facts
                .filter(|fact| matches!(fact.values.as_slice(), [Value::Money(_)]))
                .flat_map(|fact| {
                    fact.values.iter().map(|value| AccountRow {
                        label: self.words.message(&format!("fact-{}", fact.key)),
                        text: self.value(index, value, None).title,
                    })
                })
                .collect();
            let source = self.site.related(index, &role::SOURCE).next();
            (!rows.is_empty()).then(|| Account {
                title: names::title(entry, self.lang).1.to_owned(),
                href: self.href(index),
                rows,
                source: source.map(|source| self.link(source, None)),
            })
        });
        accounts.collect()
    }

    /// Returns the calendar.
    pub fn calendar(&self) -> Calendar {
        let mut months: BTreeMap<(bool, i16, i8), Vec<EventView>> = BTreeMap::new();
        for (start, index) in self.occasions() {
            let Some(when) = self.occasion(index) else { continue };
            let month = (self.is_past(index), start.day().year(), start.day().month());
            months.entry(month).or_default().push(self.event(index, when));
        }
        let mut calendar = Calendar::default();
        for ((past, year, month), events) in months {
            let title = self.words.dates.month(year, month);
            if past {
                calendar.past.insert(0, MonthView { title, events });
            } else {
                calendar.upcoming.push(MonthView { title, events });
            }
        }
        calendar
    }

    fn event(&self, index: EntryIndex, when: Occasion) -> EventView {
        let (lang, title) = names::title(&self.site.entries[index], self.lang);
        let areas = self.site.related(index, &role::AREA);
        EventView {
            title: title.to_owned(),
            href: self.href(index),
            lang: self.foreign(lang),
            start: when.start,
            text: when.text,
            place: when.place,
            host: when.host,
            cancelled: when.cancelled,
            areas: areas.map(|area| self.link(area, None)).collect(),
        }
    }

    /// Returns the tree of units: those of today and of before, each below its parent.
    pub fn unit_tree(&self) -> Vec<TreeUnit> {
        let units: Vec<_> = self
            .site
            .of_kind(UNITS)
            .iter()
            .copied()
            .filter(|index| self.site.page(*index, self.lang).is_some())
            .collect();
        self.units_below(&units, None, 0)
    }

    fn units_below(&self, units: &[EntryIndex], parent: Option<EntryIndex>, depth: u8) -> Vec<TreeUnit> {
        let today = self.site.today();
        let parent_of = |unit: EntryIndex| {
            self.site.related(unit, &role::PARENT).next().filter(|above| units.contains(above))
        };
        let mut below: Vec<_> =
            units.iter().copied().filter(|unit| parent_of(*unit) == parent).collect();
        if depth > 8 {
            below.clear();
        }
        let ended = |unit: &EntryIndex| self.site.entries[*unit].facets.validity.ended(today);
        below.sort_by_key(ended);
        let trees = below.into_iter().map(|unit| {
            let link = self.link(unit, None);
            let incoming = self.site.nodes[unit].incoming.iter();
            let areas = incoming
                .filter(|it| std::ptr::eq(it.role, &role::IN_UNIT))
                .map(|it| it.from)
                .filter(|area| self.site.entries[*area].kind.below.is_some())
                .filter(|area| self.site.page(*area, self.lang).is_some());
            TreeUnit {
                title: link.title,
                href: link.href,
                note: link.note,
                ended: ended(&unit),
                areas: areas.map(|area| self.link(area, None)).collect(),
                children: self.units_below(units, Some(unit), depth + 1),
            }
        });
        trees.collect()
    }

    /// Returns the tree of documents, each below the one that it carries out.
    pub fn document_tree(&self) -> Vec<TreeDocument> {
        let documents: Vec<_> = self
            .site
            .of_kind(DOCUMENTS)
            .iter()
            .copied()
            .filter(|index| self.site.page(*index, self.lang).is_some())
            .collect();
        self.documents_below(&documents, None, 0)
    }

    fn documents_below(
        &self,
        documents: &[EntryIndex],
        parent: Option<EntryIndex>,
        depth: u8,
    ) -> Vec<TreeDocument> {
        if depth > 8 {
            return Vec::new();
        }
        let parent_of = |document: EntryIndex| {
            let relation = self.site.entries[document].facets.parent?;
            let above = self.site.nodes[document].targets.get(relation).copied().flatten();
            above.filter(|above| documents.contains(above) && *above != document)
        };
        let below = documents.iter().copied().filter(|it| parent_of(*it) == parent);
        let trees = below.map(|document| {
            let entry = &self.site.entries[document];
            let (lang, title) = names::title(entry, self.lang);
            let fact = |key: &str| {
                let fact = entry.facets.facts.iter().find(|fact| fact.key == key)?;
                fact.values.first().map(|value| self.value(document, value, self.day_of(document)))
            };
            TreeDocument {
                title: title.to_owned(),
                href: self.href(document),
                lang: self.foreign(lang),
                number: fact("number").map(|link| link.title).unwrap_or_default(),
                date: entry.facets.date.map(|date| self.day(date)),
                issuer: fact("issuer"),
                marks: self.marks(document),
                children: self.documents_below(documents, Some(document), depth + 1),
            }
        });
        trees.collect()
    }

    /// Returns all corrections, the newest first.
    pub fn corrections(&self) -> Vec<CorrectionRow> {
        let entries = self.site.entries.iter().enumerate();
        let shown = entries.filter(|(index, _)| self.site.page(*index, self.lang).is_some());
        let mut rows: Vec<_> = shown
            .flat_map(|(index, entry)| entry.facets.corrections.iter().map(move |it| (it, index)))
            .collect();
        rows.sort_by(|a, b| b.0.date.cmp(&a.0.date).then(a.1.cmp(&b.1)));
        let rows = rows.into_iter().map(|(correction, index)| CorrectionRow {
            date: self.day(correction.date.into()),
            title: names::title(&self.site.entries[index], self.lang).1.to_owned(),
            href: self.href(index),
            was: self.words_of(&correction.was).title,
            now: self.words_of(&correction.now).title,
        });
        rows.collect()
    }

    /// Returns a page of a list, its cards left to be rendered.
    pub fn list(&self, list: &Listing, page: usize) -> ListView {
        let per_page = self.site.config.per_page;
        let pages = list.page_count(self.lang, per_page);
        let href = |page: usize| list.page_address(self.lang, page).map(|address| address.href());
        let key = match list.key {
            Key::Section(kind) | Key::Year(kind, _) | Key::Term(kind, ..) => kind,
            Key::Goal(_) => "goal",
            Key::Unit(_) => "unit",
        };
        ListView {
            key,
            intro: String::new(),
            cards: Vec::new(),
            total: list.items.get(self.lang).map_or(0, Vec::len),
            page,
            pages,
            prev: (page > 1).then(|| href(page - 1)).flatten(),
            next: (page < pages).then(|| href(page + 1)).flatten(),
            numbers: near(page, pages)
                .into_iter()
                .filter_map(|n| Some(Number { number: n, href: href(n)?, current: n == page }))
                .collect(),
            filters: self.filters(list),
        }
    }

    fn filters(&self, list: &Listing) -> Vec<Filter> {
        let kind = match list.key {
            Key::Section(kind) | Key::Year(kind, _) | Key::Term(kind, ..) => kind,
            Key::Goal(_) | Key::Unit(_) => return Vec::new(),
        };
        let mut years = Vec::new();
        let mut terms = Vec::new();
        for other in &self.site.lists {
            match other.key {
                Key::Year(of, year) if of == kind => {
                    years.extend(self.filter_item(other, year.to_string(), Some(list)));
                }
                Key::Term(of, key, word) if of == kind => {
                    let title = self.words.message(&format!("{key}-{word}"));
                    terms.extend(self.filter_item(other, title, Some(list)));
                }
                _ => {}
            }
        }
        years.reverse();
        let rows = [("filter-year", years), ("filter-kind", terms)].into_iter();
        rows.filter(|(_, items)| items.len() > 1)
            .map(|(key, items)| Filter { label: self.words.message(key), items })
            .collect()
    }

    fn filter_item(&self, list: &Listing, title: String, here: Option<&Listing>) -> Option<FilterItem> {
        let count = list.items.get(self.lang).map_or(0, Vec::len);
        let href = list.addresses.get(self.lang)?.href();
        let current = here.is_some_and(|here| here.key == list.key);
        (count > 0).then_some(FilterItem { title, href, count, current })
    }

    /// Returns the title of a list.
    pub fn list_title(&self, list: &Listing) -> String {
        match list.key {
            Key::Section(kind) => self.section_title(kind).to_owned(),
            Key::Year(kind, year) => {
                format!("{}, {}", self.section_title(kind), self.words.with_text("year-n", "year", &year.to_string()))
            }
            Key::Term(kind, key, word) => {
                format!("{}: {}", self.section_title(kind), self.words.message(&format!("{key}-{word}")))
            }
            Key::Goal(index) => self.goal(index).short,
            Key::Unit(index) => self.link(index, None).title,
        }
    }
}

/// The kind whose entries make the tree of units.
const UNITS: &str = "unit";
/// The kind whose entries make the tree of documents.
const DOCUMENTS: &str = "document";

/// Returns the numbers of the pages to name: the first, the last, and those near this one.
fn near(page: usize, pages: usize) -> Vec<usize> {
    let around = page.saturating_sub(2).max(1)..=(page + 2).min(pages);
    let mut numbers: Vec<_> = [1].into_iter().chain(around).chain([pages]).collect();
    numbers.dedup();
    numbers
}
