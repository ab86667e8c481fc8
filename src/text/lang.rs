//! The languages of a site, and values that differ by language.
//!
//! Owns the list of languages and their names. Which of them a site has, and in what order, is
//! the site's business and not decided here.

use std::sync::Arc;

/// A language that content and messages may have.
#[derive(Copy, Clone, Eq, PartialEq, Ord, PartialOrd, Hash, Debug)]
pub enum Lang {
    /// Vietnamese.
    Vi,
    /// English, with British spelling and dates.
    En,
}

impl Lang {
    /// Every language, in the order of [`Lang::index`].
    pub const ALL: [Lang; 2] = [Lang::Vi, Lang::En];

    /// Returns the BCP 47 code, as in addresses, file names and `lang` attributes.
    pub const fn code(self) -> &'static str {
        match self {
            Lang::Vi => "vi",
            Lang::En => "en",
        }
    }

    /// Returns the language that has exactly this code.
    pub fn parse(code: &str) -> Option<Lang> {
        Lang::ALL.into_iter().find(|lang| lang.code() == code)
    }

    /// Returns the position in [`Lang::ALL`], to index arrays.
    pub const fn index(self) -> usize {
        self as usize
    }

    /// Returns the Open Graph locale, as in `og:locale`.
    pub const fn og_locale(self) -> &'static str {
        match self {
            Lang::Vi => "vi_VN",
            Lang::En => "en_GB",
        }
    }

    /// Returns the name that speakers of the language call it by.
    pub const fn own_name(self) -> &'static str {
        match self {
            Lang::Vi => "Tiếng Việt",
            Lang::En => "English",
        }
    }
}

/// A value for each language that has one.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PerLang<T>([Option<T>; Lang::ALL.len()]);

/// Words by language, cheap to share.
pub type Text = PerLang<Arc<str>>;

impl<T> PerLang<T> {
    /// Returns the value in this language, and in no other.
    pub fn get(&self, lang: Lang) -> Option<&T> {
        self.0[lang.index()].as_ref()
    }

    /// Returns the value for a language, to be changed.
    pub fn get_mut(&mut self, lang: Lang) -> Option<&mut T> {
        self.0[lang.index()].as_mut()
    }

    /// Puts a value, and returns the one that it replaces.
    pub fn set(&mut self, lang: Lang, value: T) -> Option<T> {
        self.0[lang.index()].replace(value)
    }

    /// Returns the value in this language or else in the first other one, with its language.
    ///
    /// The language matters: a page must mark foreign words with their own `lang`.
    pub fn get_or_other(&self, lang: Lang) -> Option<(Lang, &T)> {
        self.get(lang).map(|value| (lang, value)).or_else(|| self.iter().next())
    }

    /// Iterates over the values that are there, in the order of [`Lang::ALL`].
    pub fn iter(&self) -> impl Iterator<Item = (Lang, &T)> {
        Lang::ALL.into_iter().filter_map(|lang| self.get(lang).map(|value| (lang, value)))
    }

    /// Tells whether no language has a value.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(Option::is_none)
    }

    /// Makes another value out of each one; languages without a value stay without.
    pub fn map<U>(&self, mut f: impl FnMut(Lang, &T) -> U) -> PerLang<U> {
        PerLang(Lang::ALL.map(|lang| self.get(lang).map(|value| f(lang, value))))
    }
}

// By hand, because the derived one would ask `T: Default`.
impl<T> Default for PerLang<T> {
    fn default() -> PerLang<T> {
        PerLang(Lang::ALL.map(|_| None))
    }
}

impl<T> FromIterator<(Lang, T)> for PerLang<T> {
    fn from_iter<I: IntoIterator<Item = (Lang, T)>>(pairs: I) -> PerLang<T> {
        let mut values = PerLang::default();
        for (lang, value) in pairs {
            values.set(lang, value);
        }
        values
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_and_indices_agree() {
        for (position, lang) in Lang::ALL.into_iter().enumerate() {
            assert_eq!(Lang::parse(lang.code()), Some(lang));
            assert_eq!(lang.index(), position);
        }
        for code in ["VI", "vi-VN", "fr", ""] {
            assert_eq!(Lang::parse(code), None, "{code}");
        }
        assert_eq!((Lang::Vi.og_locale(), Lang::En.og_locale()), ("vi_VN", "en_GB"));
        assert_eq!(Lang::Vi.own_name(), "Tiếng Việt");
    }

    #[test]
    fn a_missing_language_falls_back_and_says_so() {
        let mut text = Text::default();
        assert!(text.is_empty());
        assert_eq!(text.get_or_other(Lang::Vi), None);
        assert_eq!(text.set(Lang::En, "News".into()), None);
        assert_eq!(text.get(Lang::Vi), None);
        assert_eq!(text.get_or_other(Lang::Vi), Some((Lang::En, &"News".into())));
        text.set(Lang::Vi, "Tin tức".into());
        assert_eq!(text.get_or_other(Lang::Vi), Some((Lang::Vi, &"Tin tức".into())));
        let lengths = text.map(|_, words| words.chars().count());
        assert_eq!(
            lengths.iter().collect::<Vec<_>>(),
            [(Lang::Vi, 7), (Lang::En, 4)].iter().map(|(lang, n)| (*lang, n)).collect::<Vec<_>>()
        );
        assert_eq!(lengths, [(Lang::En, 4), (Lang::Vi, 7)].into_iter().collect());
    }
}
