//! Entity tags: has the asker got this already?
//!
//! Owns reading `If-None-Match` and `If-Range`. It must not know what is tagged. There are no
//! dates here: a preview changes several times within a second.

/// Says whether `If-None-Match` names the tag; the comparison is the weak one.
pub(super) fn is_known(header: &str, etag: &str) -> bool {
    header.trim() == "*" || tags(header).any(|tag| opaque(tag) == opaque(etag))
}

/// Says whether `If-Range` names the tag; the comparison is the strong one, and a date never is
/// the same.
pub(super) fn is_same(header: &str, etag: &str) -> bool {
    header.trim() == etag && !etag.starts_with("W/")
}

/// Returns the tags of a list. A comma may stand inside of the quotes.
fn tags(header: &str) -> impl Iterator<Item = &str> {
    let mut rest = header;
    std::iter::from_fn(move || {
        rest = rest.trim_start_matches([' ', '\t', ',']);
        let open = rest.find('"')?;
        let close = open + 1 + rest[open + 1..].find('"')?;
        let (tag, after) = rest.split_at(close + 1);
        rest = after;
        Some(tag)
    })
}

fn opaque(tag: &str) -> &str {
    tag.strip_prefix("W/").unwrap_or(tag)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_stars_and_weak_tags_are_understood() {
        for (header, want) in [
            ("\"a\"", true),
            ("W/\"a\"", true),
            ("\"b\", \"a\"", true),
            ("\"b\" ,W/\"a\",", true),
            ("*", true),
            (" * ", true),
            ("\"b\"", false),
            ("\"b,a\"", false),
            ("a", false),
            ("", false),
            ("\"a", false),
        ] {
            assert_eq!(is_known(header, "\"a\""), want, "{header}");
        }
        assert!(is_same("\"a\"", "\"a\""));
        assert!(!is_same("W/\"a\"", "\"a\""));
        assert!(!is_same("Wed, 18 Nov 2026 00:00:00 GMT", "\"a\""));
    }
}
