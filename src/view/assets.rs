//! What the theme gives to every page.
//!
//! Owns its shape; the theme fills it, and the site hands on the addresses.

use serde::Serialize;

use crate::site::address::Address;

/// What the theme gives to every page.
#[derive(Clone, Debug, Default)]
pub struct Assets {
    /// The style sheet as a file.
    pub stylesheet: Option<Address>,
    /// The style sheet as text; empty where it is to be linked.
    pub style: String,
    /// The icon.
    pub favicon: Option<Address>,
    /// The script of search.
    pub search: Option<Address>,
    /// The script that pages have for readers without a connection.
    pub app: Option<Address>,
    /// The script of the page that builds embeds.
    pub press: Option<Address>,
    /// What stands in every card for other sites.
    pub card: CardAssets,
    /// The script that other sites take in to show cards.
    pub embed: EmbedScript,
}

/// What stands in every card for other sites.
#[derive(Clone, Debug, Default, Serialize)]
pub struct CardAssets {
    /// The style sheet.
    pub style: String,
    /// What the style sheet is followed by on a card with a plot.
    pub plot_style: String,
    /// What it is followed by on all others.
    pub entry_style: String,
    /// The script.
    pub script: String,
    /// What follows the script on a card in which something can be looked up.
    pub lookup: String,
    /// The Content-Security-Policy that allows these, and pictures of the site.
    pub policy: String,
}

/// The script that other sites take in to show cards.
#[derive(Clone, Debug, Default)]
pub struct EmbedScript {
    /// The script.
    pub text: String,
    /// Where it lies; the name says what is in it, so that it never changes.
    pub address: Option<Address>,
    /// Its hash, as Subresource Integrity writes it.
    pub integrity: String,
}
