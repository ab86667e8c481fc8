//! lantoa.
pub mod config;
pub mod diag;
pub mod model;
pub mod source;
pub mod syntax;
pub mod text;
