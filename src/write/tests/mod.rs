//! Tests of the writer, as one who calls it sees it: a folder before, a plan, a folder after.
//!
//! [`site`] owns the folder and the look at it, [`steps`] the disks that fail. Each other file
//! has the cases of one question.

mod builds;
mod deaths;
mod folders;
mod foreign;
mod full;
mod partial;
mod places;
mod random;
mod records;
mod site;
pub(in crate::write) mod steps;
mod unsafe_paths;
mod ways;
