//! Licences that have a name: what others may do with a text or a picture, for machines, too.
//!
//! Owns the list. Whatever editors write that is not on it stays words for people, and nothing is
//! concluded from it.

use super::lang::{Lang, Text};

/// A licence that people and machines know by its name.
#[derive(Debug, Eq, PartialEq)]
pub struct Licence {
    /// Its name, as editors write it.
    pub name: &'static str,
    /// Its SPDX identifier.
    pub spdx: &'static str,
    /// The address of the deed.
    pub url: &'static str,
    /// Whether the deed has a Vietnamese page of its own, at `deed.vi`.
    vietnamese: bool,
}

/// Every licence on the list; those of Creative Commons are the international ones, version 4.0.
static KNOWN: &[Licence] = &[
    creative("CC BY 4.0", "CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/"),
    creative("CC BY-SA 4.0", "CC-BY-SA-4.0", "https://creativecommons.org/licenses/by-sa/4.0/"),
    creative("CC BY-ND 4.0", "CC-BY-ND-4.0", "https://creativecommons.org/licenses/by-nd/4.0/"),
    creative("CC BY-NC 4.0", "CC-BY-NC-4.0", "https://creativecommons.org/licenses/by-nc/4.0/"),
    creative(
        "CC BY-NC-SA 4.0",
        "CC-BY-NC-SA-4.0",
        "https://creativecommons.org/licenses/by-nc-sa/4.0/",
    ),
    creative(
        "CC BY-NC-ND 4.0",
        "CC-BY-NC-ND-4.0",
        "https://creativecommons.org/licenses/by-nc-nd/4.0/",
    ),
    creative("CC0 1.0", "CC0-1.0", "https://creativecommons.org/publicdomain/zero/1.0/"),
];

const fn creative(name: &'static str, spdx: &'static str, url: &'static str) -> Licence {
    Licence { name, spdx, url, vietnamese: true }
}

impl Licence {
    /// Returns the address of the deed in a language.
    pub fn deed(&self, lang: Lang) -> String {
        match lang {
            Lang::Vi if self.vietnamese => format!("{}deed.vi", self.url),
            Lang::Vi | Lang::En => self.url.to_owned(),
        }
    }
}

/// Returns the licence that a text names and nothing beside it, in each of its languages.
///
/// ```
/// use lantoa::text::licence;
/// use lantoa::text::lang::{Lang, Text};
/// let rights: Text = [(Lang::Vi, "CC BY 4.0".into())].into_iter().collect();
/// assert_eq!(licence::named(&rights).map(|it| it.spdx), Some("CC-BY-4.0"));
/// ```
pub fn named(text: &Text) -> Option<&'static Licence> {
    let plain = |words: &str| words.trim().to_uppercase().replace([' ', '-'], "");
    let mut all = text.iter().map(|(_, words)| plain(words));
    let first = all.next()?;
    let same = all.all(|words| words == first);
    KNOWN.iter().find(|licence| same && plain(licence.name) == first)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(vi: &str, en: &str) -> Text {
        [(Lang::Vi, vi.into()), (Lang::En, en.into())].into_iter().collect()
    }

    #[test]
    fn a_licence_is_known_by_its_name_alone() {
        let spdx = |vi: &str, en: &str| named(&text(vi, en)).map(|licence| licence.spdx);
        assert_eq!(spdx("CC BY 4.0", "cc-by 4.0"), Some("CC-BY-4.0"));
        assert_eq!(spdx("CC BY-NC-ND 4.0", "CC BY-NC-ND 4.0"), Some("CC-BY-NC-ND-4.0"));
        assert_eq!(spdx("CC BY 4.0", "CC BY-SA 4.0"), None);
        assert_eq!(spdx("CC BY 4.0, trừ ảnh", "CC BY 4.0, but not pictures"), None);
        assert_eq!(named(&Text::default()), None);
    }

    #[test]
    fn deeds_speak_the_language() {
        let licence = named(&text("CC0 1.0", "CC0 1.0")).expect("a licence");
        let deed = "https://creativecommons.org/publicdomain/zero/1.0/";
        assert_eq!(licence.deed(Lang::En), deed);
        assert_eq!(licence.deed(Lang::Vi), format!("{deed}deed.vi"));
    }
}
