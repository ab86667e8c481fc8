//! In which language the program speaks.
//!
//! Owns the choice, which must be made before the command line is parsed: errors in it are told
//! in that language too.

use std::ffi::OsString;

use crate::text::Lang;

/// The variables that may name a language, the strongest first.
const VARIABLES: [&str; 4] = ["LANTOA_LANG", "LC_ALL", "LC_MESSAGES", "LANG"];

/// Returns the language that `--lang`, `LANTOA_LANG` or the locale names; Vietnamese if none.
pub(super) fn choose(args: &[OsString], variable: impl Fn(&str) -> Option<String>) -> Lang {
    let written = option(args).and_then(|value| Lang::parse(&value));
    let told = || VARIABLES.iter().find_map(|name| of_locale(&variable(name)?));
    written.or_else(told).unwrap_or(Lang::Vi)
}

/// Finds the value of `--lang` without knowing any other option.
fn option(args: &[OsString]) -> Option<String> {
    let mut words = args.iter().map(|word| word.to_string_lossy()).take_while(|word| word != "--");
    while let Some(word) = words.next() {
        if word == "--lang" {
            return words.next().map(Into::into);
        }
        if let Some(value) = word.strip_prefix("--lang=") {
            return Some(value.to_owned());
        }
    }
    None
}

/// Returns the language of a locale such as `en_GB.UTF-8`.
fn of_locale(locale: &str) -> Option<Lang> {
    let end = locale.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(locale.len());
    Lang::parse(&locale[..end].to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(line: &str, variables: &[(&str, &str)], want: Lang) {
        let args: Vec<OsString> = line.split_whitespace().map(Into::into).collect();
        let found = choose(&args, |name| {
            let pair = variables.iter().find(|(known, _)| *known == name)?;
            Some(pair.1.to_owned())
        });
        assert_eq!(found, want, "{line} {variables:?}");
    }

    #[test]
    fn the_nearest_wish_wins() {
        check("lantoa", &[], Lang::Vi);
        check("lantoa", &[("LANG", "en_GB.UTF-8")], Lang::En);
        check("lantoa", &[("LANG", "en_US"), ("LC_ALL", "vi_VN.UTF-8")], Lang::Vi);
        check("lantoa", &[("LANG", "en_US"), ("LC_MESSAGES", "C")], Lang::En);
        check("lantoa", &[("LANG", "fr_FR.UTF-8")], Lang::Vi);
        check("lantoa", &[("LANG", "enm")], Lang::Vi);
        check("lantoa", &[("LANTOA_LANG", "EN"), ("LANG", "vi_VN")], Lang::En);
        check("lantoa check --lang en", &[("LANTOA_LANG", "vi")], Lang::En);
        check("lantoa --lang=en check", &[], Lang::En);
        check("lantoa --lang fr check", &[("LANG", "en")], Lang::En);
        check("lantoa new -- --lang en", &[], Lang::Vi);
        check("lantoa --lang", &[], Lang::Vi);
    }
}
