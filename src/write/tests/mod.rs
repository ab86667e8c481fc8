//! Tests.
pub(in crate::write) mod steps;
