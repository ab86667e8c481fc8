//! Awards that nobody tells of.
//!
//! The directive asks for good examples to be spread, not only listed: a month after the decision
//! there should be an article, or the person's or area's own page should tell of it. Decisions of
//! more than a year ago are history; nobody writes the story now.

use std::collections::HashMap;

use jiff::civil::Date;

use super::Rule;
use crate::diag::{self, Code, Diagnostic};
use crate::model::role;
use crate::output::Plan;
use crate::site::awards::Award;
use crate::site::links::Target;
use crate::site::places::Places;
use crate::site::{EntryIndex, Node, Site};
use crate::text::date::When;

/// An award of a person or area without a story.
pub struct StoryMissing;

/// The age, in days, of the decisions that this is asked of.
const DAYS: std::ops::RangeInclusive<i32> = 31..=365;

impl Rule for StoryMissing {
    fn code(&self) -> Code {
        diag::STORY_MISSING
    }

    fn check(&self, site: &Site, _: &Plan, diagnostics: &mut Vec<Diagnostic>) {
        let mut places = Places::default();
        if site.incomplete {
            return;
        }
        let stories = latest_stories(site);
        for award in site.awards() {
            let (Some(subject), Some(day)) = (subject(&award), award.day) else { continue };
            let age = day.until(site.today()).map_or(0, |span| span.get_days());
            if !DAYS.contains(&age) || is_told(&award, subject, day, &stories) {
                continue;
            }
            let problem = Diagnostic::new(self.code(), places.of_entry(award.entry))
                .with("subject", award.subject())
                .with("days", i64::from(age))
                .with("id", &award.entry.id);
            diagnostics.push(problem);
        }
    }
}

/// Returns the person or area that was commended, where readers can see its page.
fn subject(award: &Award<'_>) -> Option<EntryIndex> {
    let relation = award.honour.subject?;
    let kind = award.entry.facets.relations[relation].kind;
    let index = award.target(relation).filter(|_| ["person", "area"].contains(&kind))?;
    award.site.nodes[index].shown.then_some(index)
}

/// Returns the day of the newest article about each entry: one that names it in its front matter,
/// or leads to it from its text.
fn latest_stories(site: &Site) -> HashMap<EntryIndex, Date> {
    let mut latest: HashMap<EntryIndex, Date> = HashMap::new();
    for (entry, node) in site.entries.iter().zip(&site.nodes) {
        if !entry.kind.feed || !node.shown {
            continue;
        }
        let days = [entry.facets.date, entry.facets.updated].into_iter().flatten();
        let Some(day) = days.map(When::day).max() else { continue };
        let named = node.targets.iter().copied().flatten();
        for index in named.chain(linked(node)) {
            let known = latest.entry(index).or_insert(day);
            *known = day.max(*known);
        }
    }
    latest
}

/// Returns the entries to which texts lead.
fn linked(node: &Node) -> impl Iterator<Item = EntryIndex> + '_ {
    node.texts.links.iter().flat_map(|(_, targets)| targets).filter_map(|target| match target {
        Target::Entry(index, _) => Some(*index),
        _ => None,
    })
}

fn is_told(
    award: &Award<'_>,
    subject: EntryIndex,
    day: Date,
    stories: &HashMap<EntryIndex, Date>,
) -> bool {
    let site = award.site;
    let since = |index: EntryIndex| stories.get(&index).is_some_and(|story| day <= *story);
    let own = linked(&site.nodes[subject]).any(|index| index == award.index);
    let named = site.related(award.index, &role::NEWS).next().is_some();
    since(subject) || since(award.index) || own || named
}
