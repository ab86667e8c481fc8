//! Tables of open data: fields with types and names in every language, rows of cells.
//!
//! Owns the shapes; CSV, JSON and the description of both are written from them.

use std::collections::BTreeMap;

use jiff::civil::Date;

/// A text in several languages, by their codes.
pub type Texts = BTreeMap<String, String>;

/// A table.
#[derive(Clone, Debug, Default)]
pub struct Table {
    /// The name in addresses: small letters, digits, `-`, `_` and `.`.
    pub name: String,
    /// What it is called.
    pub title: Texts,
    /// What it holds and how it came about.
    pub description: Texts,
    /// The columns.
    pub fields: Vec<Field>,
    /// The names of the fields that together tell one row from another.
    pub primary_key: Vec<String>,
    /// The rows, with one cell a field. One that is shorter is filled up, one that is longer cut.
    pub rows: Vec<Vec<Cell>>,
}

/// A column.
#[derive(Clone, Debug, Default)]
pub struct Field {
    /// The name, which is the head of the column.
    pub name: String,
    /// What it is called.
    pub title: Texts,
    /// What it means, with its unit.
    pub description: Texts,
    /// What its cells are.
    pub kind: Kind,
    /// Whether every row has a value.
    pub required: bool,
    /// The values that may occur, if they are few.
    pub values: Vec<String>,
}

/// What the cells of a column are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    /// Text.
    #[default]
    String,
    /// An address.
    Address,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// A day.
    Date,
    /// A year.
    Year,
    /// True or false.
    Boolean,
}

/// One value.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Cell {
    /// No value; also what is not known.
    #[default]
    Empty,
    /// Text, or an address.
    Text(String),
    /// A whole number.
    Integer(i64),
    /// A number. One that is not finite counts as no value.
    Number(f64),
    /// A day.
    Date(Date),
    /// A year.
    Year(i16),
    /// True or false.
    Boolean(bool),
}

impl Table {
    /// Returns the cells of a row, as many as there are fields.
    pub(super) fn cells<'a>(&'a self, row: &'a [Cell]) -> impl Iterator<Item = &'a Cell> {
        const EMPTY: &Cell = &Cell::Empty;
        let blanks = std::iter::repeat(EMPTY);
        row.iter().chain(blanks).take(self.fields.len())
    }
}
