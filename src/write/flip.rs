//! The best way into the output: the finished tree takes the old one's place in one step.
//!
//! It must not look into either tree.

use std::io;
use std::path::Path;

use super::disk::{exchange, remove_folder, rename};
use super::failure::Trouble;
use super::place::Place;

/// Puts the tree at `stage` in the place of the output; the old one, if any, is at `stage` then.
///
/// # Errors
/// When the system refuses; both stand where they stood.
pub(super) fn flip(place: &Place, stage: &Path, in_one: bool) -> Result<(), Trouble> {
    let output = &place.output;
    let res = if place.is_empty {
        // On Unix a folder may replace an empty one.
        if cfg!(windows) && place.exists {
            remove_folder(output).map_err(Trouble::at(output))?;
        }
        rename(stage, output)
    } else if !in_one {
        rename_twice(place, stage)
    } else {
        match exchange(stage, output) {
            Err(error) if is_unknown(&error) => rename_twice(place, stage),
            res => res,
        }
    };
    res.map_err(Trouble::at(output))
}

/// Says whether the system, or this disk, has no exchange.
fn is_unknown(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported)
}

/// Between the first two renames there is no output; the next run mends that.
fn rename_twice(place: &Place, stage: &Path) -> io::Result<()> {
    let aside = place.aside();
    rename(&place.output, &aside)?;
    if let Err(error) = rename(stage, &place.output) {
        rename(&aside, &place.output)?;
        return Err(error);
    }
    // Under this name nobody takes it for the site, should it be half removed. The new site
    // stands already, so a refusal is no failure; the next run clears up.
    let _ = rename(&aside, stage);
    Ok(())
}
