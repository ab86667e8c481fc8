//! Tables: cells that reach over several columns and rows become a plain grid.
//!
//! Owns the grid. It must not know HTML: cells are handed over with their words.

use super::{Align, Inlines, Table};

/// How many columns a cell may reach over.
const COLUMNS_MAX: usize = 64;
/// How many cells a table may get by cells that reach over others.
const ADDED_MAX: usize = 4_096;

/// A cell as read.
pub(super) struct Cell {
    /// Its words.
    pub(super) words: Inlines,
    /// How it is aligned.
    pub(super) align: Align,
    /// How many columns it reaches over.
    pub(super) columns: usize,
    /// How many rows it reaches over.
    pub(super) rows: usize,
}

/// A table while it grows.
#[derive(Default)]
pub(super) struct Grid {
    table: Table,
    /// For each column, how many of the next rows are reached over.
    reach: Vec<usize>,
    added: usize,
}

impl Grid {
    /// Takes in a row.
    pub(super) fn row(&mut self, cells: Vec<Cell>, is_head: bool) {
        let mut row: Vec<Inlines> = Vec::new();
        for cell in cells {
            self.skip(&mut row);
            let at = row.len();
            if self.table.columns.len() <= at {
                self.table.columns.resize(at + 1, Align::Left);
            }
            if cell.align != Align::Left {
                self.table.columns[at] = cell.align;
            }
            row.push(cell.words);
            let room = ADDED_MAX.saturating_sub(self.added);
            let more = (cell.columns.clamp(1, COLUMNS_MAX) - 1).min(room);
            self.added += more;
            row.resize(at + 1 + more, Inlines::new());
            let rows = cell.rows.max(1) - 1;
            if rows > 0 {
                self.reach.resize(self.reach.len().max(row.len()), 0);
                self.reach[at..row.len()].fill(rows);
            }
        }
        self.skip(&mut row);
        if row.iter().all(Vec::is_empty) {
            return;
        }
        if is_head && self.table.rows.is_empty() {
            self.table.head.push(row);
        } else {
            self.table.rows.push(row);
        }
    }

    /// Adds empty cells where cells of rows above reach down.
    fn skip(&mut self, row: &mut Vec<Inlines>) {
        while let Some(reach) = self.reach.get_mut(row.len()).filter(|reach| **reach > 0) {
            *reach -= 1;
            self.added += 1;
            if self.added > ADDED_MAX {
                *reach = 0;
                break;
            }
            row.push(Inlines::new());
        }
    }

    /// Returns the table, if it has any words.
    pub(super) fn finish(self, caption: Inlines) -> Option<Table> {
        let table = Table { caption, ..self.table };
        (!table.head.is_empty() || !table.rows.is_empty()).then_some(table)
    }
}
