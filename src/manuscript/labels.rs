//! The few words that a manuscript says of its own account, in its language.
//!
//! Owns those words. What a page or a theme says is handed over by callers.

use super::Manuscript;

/// The words of a language.
#[derive(Clone, Copy, Debug)]
pub(super) struct Labels {
    /// Stands before what is said of a picture that is not there.
    pub(super) picture: &'static str,
    /// Stands before the name of a licence.
    pub(super) licence: &'static str,
    /// Stands before words that no longer hold, where they cannot be struck out.
    pub(super) struck: &'static str,
    /// The language with its region, for a word processor.
    pub(super) locale: &'static str,
}

const VIETNAMESE: Labels =
    Labels {
        picture: "Ảnh", licence: "Giấy phép", struck: "đã gạch bỏ", locale: "vi-VN"
    };

const ENGLISH: Labels =
    Labels { picture: "Picture", licence: "Licence", struck: "struck out", locale: "en-GB" };

impl Manuscript {
    /// Returns the words of the manuscript's language.
    pub(super) fn labels(&self) -> Labels {
        if self.lang == "en" { ENGLISH } else { VIETNAMESE }
    }
}
