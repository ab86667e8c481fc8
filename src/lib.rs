//! lantoa.
pub mod build;
pub mod check;
pub mod cli;
pub mod config;
pub mod diag;
pub mod model;
pub mod output;
pub mod render;
pub mod site;
pub mod source;
pub mod syntax;
pub mod text;
pub mod view;
pub mod write;
