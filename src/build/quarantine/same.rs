//! Whether a unit is still what it was when it had no error.
//!
//! What is wrong with it then comes from elsewhere: an entry that it relates to was deleted, a rule
//! became stricter. Its own last good version is no better, and to take hundreds of pages away for
//! that would be the very thing that quarantine is to prevent: it stays, and the errors are told.

use super::stand::Bench;
use crate::model::load::written_id;
use crate::model::unit::Unit;
use crate::syntax::yaml::{self, Node, Value};

/// Says whether a unit's texts, or its record among others, are those of its last good version.
pub(super) fn is_unchanged(bench: &Bench<'_>, unit: &Unit) -> bool {
    let Some(version) = bench.past.version(&unit.group) else { return false };
    let is_same = |(path, text): &(String, Vec<u8>)| {
        let is_own = unit.files.iter().any(|file| **file == *path);
        is_own && bench.world.read(path).is_ok_and(|now| now == *text)
    };
    if version.files.len() == unit.files.len() && version.files.iter().all(is_same) {
        return true;
    }
    let (Some(id), [(path, then)], true) = (&unit.id, &*version.files, unit.is_record) else {
        return false;
    };
    let record = |text: &[u8]| {
        let Value::List(records) = yaml::parse(std::str::from_utf8(text).ok()?).ok()?.value else {
            return None;
        };
        let mut own = records.into_iter().filter(|record| written_id(record).as_ref() == Some(id));
        // Of two with one id nobody knows which one is meant.
        own.next().filter(|_| own.next().is_none())
    };
    let now = bench.world.read(path).ok().and_then(|now| record(&now));
    record(then).zip(now).is_some_and(|(then, now)| is_alike(&then, &now))
}

/// Says whether two nodes say the same, wherever they stand.
fn is_alike(one: &Node, other: &Node) -> bool {
    match (&one.value, &other.value) {
        (Value::Map(one), Value::Map(other)) => {
            let mut pairs = one.iter().zip(other);
            one.len() == other.len()
                && pairs.all(|((key, one), (other_key, other))| {
                    key.name == other_key.name && is_alike(one, other)
                })
        }
        (Value::List(one), Value::List(other)) => {
            let mut pairs = one.iter().zip(other);
            one.len() == other.len() && pairs.all(|(one, other)| is_alike(one, other))
        }
        (one, other) => one == other,
    }
}
