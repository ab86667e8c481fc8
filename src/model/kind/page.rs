//! Pages: about, contact, terms of reuse, accessibility, privacy and others that stand alone.

use super::{Group, Headline, Kind, Order};
use crate::model::facets::Facets;
use crate::syntax::record::Keys;
use crate::{choices, record};

choices! {
    /// What a page is for.
    enum Role {
        /// About the campaign.
        About = "about",
        /// Contact and responsible person.
        Contact = "contact",
        /// Terms of reuse.
        Reuse = "reuse",
        /// Accessibility statement.
        Accessibility = "accessibility",
        /// Privacy.
        Privacy = "privacy",
        /// Anything else.
        Other = "other",
    }
}

record! {
    /// A page as written.
    struct Page {
        /// What it is for.
        role: Option<Role>,
        /// Its place among pages.
        order: Option<i64>,
    }
}

/// Pages that stand alone.
pub static KIND: Kind = Kind {
    name: "page",
    place: "pages",
    paths: ["trang", "pages"],
    titles: ["Về trang này", "About this site"],
    headline: Headline::Title,
    order: Order::Given,
    feed: false,
    press: false,
    yearly: false,
    group: Group::Other,
    below: None,
    needs: &[],
    keys: Page::KEYS,
    record: Page::record,
    read,
};

fn read(keys: &mut Keys<'_>, facets: &mut Facets) -> Option<()> {
    let page = Page::take(keys)?;
    let role = page.role.unwrap_or(Role::Other);
    facets.page_role = Some(role.word());
    let place = Role::WORDS.iter().position(|word| *word == role.word()).unwrap_or_default();
    facets.order = page.order.or(i64::try_from(place).ok());
    Some(())
}
