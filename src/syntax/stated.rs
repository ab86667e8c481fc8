//! Keys that may be absent, but not empty.
//!
//! Owns [`Stated`]. What takes something back must not come to nothing because half of it is
//! written: `retracted:` with nothing behind it is a problem, and not the same as no key.

use super::record::{Field, Reading};
use super::schema::Schema;
use super::yaml::Node;

/// What stands behind such a key, if it is there and can be read.
#[derive(Clone, Debug, Default)]
pub struct Stated<T>(pub Option<T>);

impl<T: Field> Field for Stated<T> {
    fn read(node: &Node, key: &str, reading: &Reading<'_>) -> Option<Self> {
        Some(Self(T::read(node, key, reading)))
    }

    fn schema() -> Schema {
        T::schema()
    }

    fn absent() -> Option<Self> {
        Some(Self(None))
    }
}
