//! The script tag of the live preview, put into pages on their way out.
//!
//! Owns where it goes and what it says. Nothing else of a page changes, and its entity tag tells
//! the two variants apart.

use hyper::body::Bytes;

/// Set apart from the site's own tags; its number rises when the tag below changes.
const MARK: &str = ".live1";

/// Returns a page with the script tag just before the end of its body. `revision` is what the
/// event stream will call this state of the page.
pub(super) fn inject(page: &[u8], revision: &str) -> Bytes {
    let tag = format!(
        "<script src=\"/_lantoa/client.js\" data-revision=\"{}\" defer></script>",
        escape(revision)
    );
    let at = body_end(page);
    let mut bytes = Vec::with_capacity(page.len() + tag.len());
    bytes.extend_from_slice(&page[..at]);
    bytes.extend_from_slice(tag.as_bytes());
    bytes.extend_from_slice(&page[at..]);
    bytes.into()
}

/// Returns the entity tag of the page with the script.
pub(super) fn etag(raw: &str) -> String {
    match raw.strip_suffix('"') {
        Some(open) => format!("{open}{MARK}\""),
        None => format!("\"{}{MARK}\"", raw.replace('"', "")),
    }
}

/// Returns text that can stand in HTML, in quotes too.
pub(super) fn escape(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            _ => safe.push(c),
        }
    }
    safe
}

/// Returns where `</body` last begins: an earlier one may be part of a script or a comment.
fn body_end(page: &[u8]) -> usize {
    const TAG: &[u8] = b"</body";
    let starts = page.windows(TAG.len()).rposition(|part| part.eq_ignore_ascii_case(TAG));
    starts.unwrap_or(page.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    const TAG: &str =
        "<script src=\"/_lantoa/client.js\" data-revision=\"r&quot;1\" defer></script>";

    #[test]
    fn the_tag_stands_before_the_end_of_the_body() {
        for (before, after) in [
            ("<p>a", "</body></html>"),
            ("<p>a", "</BODY >\n"),
            ("<script>'</body>'</script>", "</body>"),
            ("<p>a fragment", ""),
            ("", ""),
        ] {
            let page = inject(format!("{before}{after}").as_bytes(), "r\"1");
            assert_eq!(page, format!("{before}{TAG}{after}"));
        }
        assert_eq!(etag("\"abc\""), "\"abc.live1\"");
    }
}
