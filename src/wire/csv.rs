//! Tables as CSV (RFC 4180) and as JSON.
//!
//! CSV comes in UTF-8 with a byte order mark, without which Excel takes it for another encoding
//! and spoils Vietnamese, and with CRLF as the RFC says.
//!
//! # Formulas
//!
//! A spreadsheet takes a cell that begins with `=`, `+`, `-` or `@` for a formula, quoted or not.
//! The usual cure, an apostrophe in front, would change the data for everyone who reads it with a
//! program: a phone number "+84 …", a dash for "none". The tables are written by the editors and
//! not by strangers, so the cells stay as they are.

use serde_json::{Map, Value};

use super::table::{Cell, Table};
use super::{json_value, time};

/// The media type of a table as CSV.
pub const MEDIA_TYPE: &str = "text/csv; charset=utf-8; header=present";

/// Returns the table as CSV, with the names of the fields as the first line.
pub fn csv(table: &Table) -> Vec<u8> {
    let mut out = "\u{feff}".to_owned();
    line(&mut out, table.fields.iter().map(|field| field.name.clone()));
    for row in &table.rows {
        line(&mut out, table.cells(row).map(text));
    }
    out.into_bytes()
}

/// Returns the table as a JSON array with an object a row.
pub fn json(table: &Table) -> Vec<u8> {
    let rows = table.rows.iter().map(|row| {
        let values = table.fields.iter().zip(table.cells(row));
        values.map(|(field, cell)| (field.name.clone(), value(cell))).collect::<Map<_, _>>()
    });
    json_value::bytes(&rows.map(Value::Object).collect::<Vec<_>>())
}

fn line(out: &mut String, cells: impl Iterator<Item = String>) {
    let cells: Vec<_> = cells.map(|cell| quoted(&cell)).collect();
    // One empty cell alone would be an empty line, which many readers skip.
    if cells.len() == 1 && cells[0].is_empty() {
        out.push_str("\"\"");
    } else {
        out.push_str(&cells.join(","));
    }
    out.push_str("\r\n");
}

fn quoted(text: &str) -> String {
    let has_edges = text.trim() != text;
    if has_edges || text.contains(['"', ',', '\r', '\n']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text.to_owned()
    }
}

fn text(cell: &Cell) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => text.replace('\0', ""),
        Cell::Integer(number) => number.to_string(),
        Cell::Number(number) if number.is_finite() => number.to_string(),
        Cell::Number(_) => String::new(),
        Cell::Date(day) => time::day(*day),
        Cell::Year(year) => year.to_string(),
        Cell::Boolean(truth) => truth.to_string(),
    }
}

fn value(cell: &Cell) -> Value {
    match cell {
        Cell::Empty => Value::Null,
        Cell::Integer(number) => Value::from(*number),
        Cell::Number(number) => Value::from(*number),
        Cell::Year(year) => Value::from(*year),
        Cell::Boolean(truth) => Value::Bool(*truth),
        Cell::Text(_) | Cell::Date(_) => Value::String(text(cell)),
    }
}
