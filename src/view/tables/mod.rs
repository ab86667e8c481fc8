//! Tables of open data: facets as rows, in all languages at once.
//!
//! Owns [`Sheet`], which names columns and fills cells, and the list of tables. People who must not
//! be named are not, and what they did is not told with the place where they live. It must not know
//! files or formats.

mod campaign;
mod places;

use super::Viewer;
use super::data::TABLES;
use crate::model::role::{self, Role};
use crate::site::{EntryIndex, Presence, Site};
use crate::text::date::When;
use crate::text::lang::Text;
use crate::wire::{Cell, Field, Kind, Table, Texts};

/// Returns every table, in the order of [`TABLES`], in the languages of the viewers.
pub fn all(viewers: &[Viewer<'_>]) -> Vec<Table> {
    let Some(first) = viewers.first() else { return Vec::new() };
    let makers = [
        places::areas,
        campaign::commendations,
        campaign::indicators,
        places::documents,
        places::funds,
    ];
    let tables = TABLES.iter().zip(makers).map(|(name, make)| {
        let sheet = Sheet { viewers, site: first.site };
        make(&sheet, name)
    });
    tables.collect()
}

/// A column of a table, or one for each language.
#[derive(Copy, Clone)]
struct Column {
    name: &'static str,
    kind: Kind,
    worded: bool,
    key: bool,
    values: &'static [&'static str],
}

impl Column {
    const fn new(name: &'static str, kind: Kind) -> Self {
        Self { name, kind, worded: false, key: false, values: &[] }
    }

    const fn text(name: &'static str) -> Self {
        Self::new(name, Kind::String)
    }

    /// What tells rows apart, alone or with others.
    const fn key(name: &'static str, kind: Kind) -> Self {
        Self { key: true, ..Self::new(name, kind) }
    }

    /// Words, in a column for each language.
    const fn words(name: &'static str) -> Self {
        Self { worded: true, ..Self::text(name) }
    }

    /// The addresses of pages, in a column for each language.
    const fn pages() -> Self {
        Self { worded: true, ..Self::new("url", Kind::Address) }
    }

    const fn one_of(name: &'static str, values: &'static [&'static str]) -> Self {
        Self { values, ..Self::text(name) }
    }
}

/// How an entry stands.
const STATUS: Column =
    Column::one_of("status", &["current", "ended", "superseded", "revoked", "retracted"]);

/// Cells of one column: one, or one for each language.
type Cells = Vec<Cell>;

/// Makes tables of a site.
#[derive(Copy, Clone)]
struct Sheet<'a> {
    viewers: &'a [Viewer<'a>],
    site: &'a Site,
}

impl Sheet<'_> {
    /// Returns a table of these columns, row by row.
    fn table(&self, name: &str, columns: &[Column], rows: Vec<Vec<Cells>>) -> Table {
        let fields: Vec<_> = columns.iter().flat_map(|column| self.fields(column)).collect();
        let keys = columns.iter().filter(|column| column.key);
        let rows = rows.into_iter().map(|row| row.into_iter().flatten().collect::<Vec<_>>());
        let rows: Vec<_> = rows.collect();
        debug_assert!(rows.iter().all(|row| row.len() == fields.len()), "{name}");
        Table {
            name: name.to_owned(),
            title: self.texts(|viewer| viewer.words.message(&format!("data-{name}"))),
            description: self.texts(|viewer| viewer.words.message(&format!("data-{name}-about"))),
            primary_key: keys.map(|column| column.name.to_owned()).collect(),
            fields,
            rows,
        }
    }

    fn fields(&self, column: &Column) -> Vec<Field> {
        let key = format!("field-{}", column.name.replace('_', "-"));
        let field = |name: String, suffix: &str| Field {
            name,
            title: self.texts(|viewer| format!("{}{suffix}", viewer.words.message(&key))),
            description: self.texts(|viewer| {
                viewer.words.messages.get(&format!("{key}-about")).unwrap_or_default()
            }),
            kind: column.kind,
            required: column.key,
            values: column.values.iter().map(ToString::to_string).collect(),
        };
        if !column.worded {
            return vec![field(column.name.to_owned(), "")];
        }
        let fields = self.viewers.iter().map(|viewer| {
            let name = format!("{}_{}", column.name, viewer.lang.code());
            field(name, &format!(" ({})", viewer.lang.own_name()))
        });
        fields.collect()
    }

    fn texts(&self, make: impl Fn(&Viewer<'_>) -> String) -> Texts {
        let texts = self.viewers.iter().map(|it| (it.lang.code().to_owned(), make(it)));
        texts.filter(|(_, text)| !text.is_empty()).collect()
    }

    /// Returns words, one for each language.
    fn words(&self, make: impl Fn(&Viewer<'_>) -> String) -> Cells {
        self.viewers.iter().flat_map(|viewer| text(&make(viewer))).collect()
    }

    /// Returns a text as far as each language has it.
    fn said(&self, said: &Text) -> Cells {
        let own = |viewer: &Viewer<'_>| said.get(viewer.lang).map(|words| text(words));
        self.viewers.iter().flat_map(|viewer| own(viewer).unwrap_or_else(empty)).collect()
    }

    /// Returns the name of another entry as of a day, or nothing.
    fn named(&self, other: Option<EntryIndex>, day: Option<jiff::civil::Date>) -> Cells {
        self.words(|viewer| other.map_or(String::new(), |index| viewer.link(index, day).title))
    }

    /// Returns the address of an entry's page in each language that has its text.
    fn pages(&self, index: EntryIndex) -> Cells {
        self.words(|viewer| {
            let page = self.site.page(index, viewer.lang);
            let page = page.filter(|page| page.presence == Presence::Own);
            page.map_or(String::new(), |page| page.address.url(&self.site.config))
        })
    }

    /// Returns the id of another entry; nothing of one that must not be named.
    fn id(&self, other: Option<EntryIndex>) -> Cells {
        let entry = other.map(|index| &self.site.entries[index]);
        entry.filter(|entry| !entry.facets.withheld).map_or_else(empty, |entry| text(&entry.id))
    }

    /// Returns the ids of the other ends of an entry's relations of a role.
    fn ids(&self, index: EntryIndex, role: &'static Role) -> Cells {
        let ids =
            self.site.related(index, role).map(|other| self.site.entries[other].id.to_string());
        text(&ids.collect::<Vec<_>>().join(" "))
    }

    /// Returns how an entry stands.
    fn status(&self, index: EntryIndex) -> Cells {
        let facets = &self.site.entries[index].facets;
        let revoked = facets.honour.as_ref().is_some_and(|honour| honour.revoked.is_some());
        let mut incoming = self.site.nodes[index].incoming.iter();
        let superseded = incoming.any(|link| std::ptr::eq(link.role, &role::SUPERSEDES));
        text(match () {
            () if facets.retracted.is_some() => "retracted",
            () if revoked => "revoked",
            () if superseded => "superseded",
            () if facets.validity.ended(self.site.today()) => "ended",
            () => "current",
        })
    }
}

fn empty() -> Cells {
    vec![Cell::Empty]
}

fn text(text: &str) -> Cells {
    vec![if text.is_empty() { Cell::Empty } else { Cell::Text(text.to_owned()) }]
}

fn integer(number: Option<i64>) -> Cells {
    vec![number.map_or(Cell::Empty, Cell::Integer)]
}

fn number(number: Option<f64>) -> Cells {
    vec![number.map_or(Cell::Empty, Cell::Number)]
}

fn date(day: Option<jiff::civil::Date>) -> Cells {
    vec![day.map_or(Cell::Empty, Cell::Date)]
}

fn when(when: Option<When>) -> Cells {
    date(when.map(When::day))
}

fn year(year: Option<i16>) -> Cells {
    vec![year.map_or(Cell::Empty, Cell::Year)]
}
