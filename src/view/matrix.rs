//! Titles and criteria: which criterion belongs to which title, and which decision says so.
//!
//! The directive asks for criteria to be made one and for overlaps to go; a criterion that two
//! titles share stands here in one row with two marks.

use std::collections::HashMap;

use serde::Serialize;

use super::value::FactView;
use super::why::PaperView;
use super::{Goal, Link, Viewer};
use crate::model::facets::Criterion;
use crate::model::kind::KINDS;
use crate::model::role;
use crate::site::EntryIndex;

/// How many titles the table has as columns; with more of them only the lists are there. It also
/// bounds the table by the number of criteria.
const COLUMNS_MAX: usize = 12;

/// Titles and criteria.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Matrix {
    /// The titles, which are the columns of the table.
    pub titles: Vec<TitleColumn>,
    /// The criteria by content; empty where there are too many titles for a table.
    pub groups: Vec<CriteriaGroup>,
    /// How many criteria more than one title has.
    pub shared: usize,
}

/// A title.
#[derive(Clone, Debug, Serialize)]
pub struct TitleColumn {
    /// The title.
    pub title: Link,
    /// Who can have it, how often it is given, and so on.
    pub facts: Vec<FactView>,
    /// The documents that set it.
    pub basis: Vec<PaperView>,
    /// The sets of criteria that are in force for it.
    pub sets: Vec<SetView>,
}

/// A set of criteria.
#[derive(Clone, Debug, Serialize)]
pub struct SetView {
    /// The set.
    pub set: Link,
    /// The number under which its criteria stand on the page.
    pub number: usize,
    /// Whether they stand under another title, which comes before.
    pub above: bool,
    /// Since when it has been in force, in words.
    pub period: String,
    /// The documents that set it.
    pub basis: Vec<PaperView>,
    /// The criteria.
    pub criteria: Vec<SetCriterion>,
}

/// A criterion of a set.
#[derive(Clone, Debug, Serialize)]
pub struct SetCriterion {
    /// Its id in the set.
    pub code: String,
    /// Its wording.
    pub text: Link,
    /// The content of the campaign that it belongs to.
    pub goal: Option<Goal>,
}

/// The criteria of one content.
#[derive(Clone, Debug, Serialize)]
pub struct CriteriaGroup {
    /// The content; none for criteria that belong to no content.
    pub goal: Option<Goal>,
    /// Its criteria.
    pub rows: Vec<CriterionRow>,
}

/// A criterion of the table.
#[derive(Clone, Debug, Serialize)]
pub struct CriterionRow {
    /// Its wording.
    pub text: Link,
    /// A cell for each title: its id there, or nothing.
    pub cells: Vec<String>,
    /// Whether more than one title has it.
    pub shared: bool,
}

/// The rows of the table, as they come together.
struct Rows {
    /// With the content that each belongs to.
    rows: Vec<(Option<EntryIndex>, CriterionRow)>,
    /// Which row a wording or a threshold stands in.
    known: HashMap<String, usize>,
    columns: usize,
}

impl Viewer<'_> {
    /// Returns titles and the criteria that are in force today.
    pub fn matrix(&self) -> Matrix {
        let titles = KINDS.iter().flat_map(|kind| self.site.of_kind(kind.name)).copied();
        let is_title = |title: &EntryIndex| {
            let facets = &self.site.entries[*title].facets;
            facets.title_terms.is_some() && !facets.validity.ended(self.site.today())
        };
        let titles: Vec<_> = titles.filter(is_title).collect();
        let columns = titles.len();
        let mut rows = Rows { rows: Vec::new(), known: HashMap::new(), columns };
        let mut numbers = HashMap::new();
        let mut matrix = Matrix::default();
        for (column, title) in titles.iter().enumerate() {
            let mut sets = Vec::new();
            for set in self.sets_of(*title) {
                if columns <= COLUMNS_MAX {
                    self.add_rows(set, column, &mut rows);
                }
                let (next, above) = (numbers.len() + 1, numbers.contains_key(&set));
                let number = *numbers.entry(set).or_insert(next);
                sets.push(self.set(set, number, above));
            }
            matrix.titles.push(TitleColumn {
                title: self.link(*title, None),
                facts: self.facts(*title),
                basis: self.papers(self.site.related(*title, &role::BASIS)),
                sets,
            });
        }
        matrix.shared = rows.rows.iter().filter(|(_, row)| row.shared).count();
        matrix.groups = self.grouped(rows);
        matrix
    }

    /// Returns the sets of criteria that are in force for a title today.
    fn sets_of(&self, title: EntryIndex) -> Vec<EntryIndex> {
        let incoming = self.site.nodes[title].incoming.iter();
        let sets = incoming.filter(|link| std::ptr::eq(link.role, &role::APPLIES_TO));
        let today = self.site.today();
        let sets = sets.map(|link| link.from);
        let sets = sets.filter(|set| self.site.entries[*set].facets.validity.contains(today));
        self.in_order(&sets.collect::<Vec<_>>())
    }

    fn goal_of(&self, set: EntryIndex, criterion: &Criterion) -> Option<EntryIndex> {
        criterion.goal.and_then(|goal| self.site.nodes[set].targets[goal])
    }

    /// Returns a set; its criteria stand under the first title that has it alone.
    fn set(&self, set: EntryIndex, number: usize, above: bool) -> SetView {
        let facets = &self.site.entries[set].facets;
        let criteria = facets.criteria.iter().filter(|_| !above).map(|criterion| SetCriterion {
            code: criterion.id.to_string(),
            text: self.words_of(&criterion.text),
            goal: self.goal_of(set, criterion).map(|goal| self.goal(goal)),
        });
        SetView {
            set: self.link(set, None),
            number,
            above,
            period: self.period(facets.validity),
            basis: self.papers(self.site.related(set, &role::BASIS)),
            criteria: criteria.collect(),
        }
    }

    fn add_rows(&self, set: EntryIndex, column: usize, rows: &mut Rows) {
        let lang = self.site.config.source();
        for criterion in &self.site.entries[set].facets.criteria {
            let signs = criterion.signs(lang);
            let known = signs.iter().find_map(|sign| rows.known.get(sign).copied());
            let at = known.unwrap_or(rows.rows.len());
            if known.is_none() {
                let text = self.words_of(&criterion.text);
                let cells = vec![String::new(); rows.columns];
                let row = CriterionRow { text, cells, shared: false };
                rows.rows.push((self.goal_of(set, criterion), row));
            }
            for sign in signs {
                rows.known.entry(sign).or_insert(at);
            }
            let row = &mut rows.rows[at].1;
            row.cells[column] = criterion.id.to_string();
            row.shared = row.cells.iter().filter(|cell| !cell.is_empty()).count() > 1;
        }
    }

    /// Puts the rows in the order of the contents; those of no content come last.
    fn grouped(&self, rows: Rows) -> Vec<CriteriaGroup> {
        let order = |goal: &Option<EntryIndex>| {
            let order = goal.map(|goal| self.site.entries[goal].facets.order.unwrap_or(i64::MAX));
            (order.is_none(), order, *goal)
        };
        let mut sorted = rows.rows;
        sorted.sort_by_key(|(goal, _)| order(goal));
        let mut groups: Vec<(Option<EntryIndex>, CriteriaGroup)> = Vec::new();
        for (goal, row) in sorted {
            match groups.last_mut() {
                Some((last, group)) if *last == goal => group.rows.push(row),
                _ => {
                    let view = goal.map(|goal| self.goal(goal));
                    groups.push((goal, CriteriaGroup { goal: view, rows: vec![row] }));
                }
            }
        }
        groups.into_iter().map(|(_, group)| group).collect()
    }
}
