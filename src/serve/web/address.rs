//! From what stands in a request to a path of the site, and back.
//!
//! Owns decoding, the refusal of anything that could lead elsewhere, and [`BasePath`]. Paths are
//! keys of a plan and never touch a disk, yet an address that tries to climb is refused outright.

use std::borrow::Cow;
use std::fmt::Write;

use super::stage::View;

/// Longer paths are refused; those of a site are far shorter.
const PATH_MAX: usize = 4096;

/// Longer targets are refused; an event stream names many pages in one.
pub(super) const TARGET_MAX: usize = 32 * 1024;

/// Puts text into NFC.
pub type Normalize = fn(&str) -> Cow<'_, str>;

/// Why an address is not taken.
#[derive(Copy, Clone, Eq, PartialEq, Debug)]
pub(super) enum Refusal {
    /// It can't be read, or tries to climb.
    Malformed,
    /// It can be read, but no site has such an address.
    Nowhere,
    /// It is too long.
    TooLong,
}

/// Decodes the path of a request into one below the root, without its leading slash.
pub(super) fn path(raw: &str, normalize: Normalize) -> Result<String, Refusal> {
    if raw.len() > PATH_MAX {
        return Err(Refusal::TooLong);
    }
    let raw = raw.strip_prefix('/').ok_or(Refusal::Malformed)?;
    // A slash in disguise would make two addresses of one page.
    if raw.as_bytes().windows(3).any(|three| three.eq_ignore_ascii_case(b"%2f")) {
        return Err(Refusal::Malformed);
    }
    let path = decode(raw, false).ok_or(Refusal::Malformed)?;
    if path.chars().any(|c| c.is_control() || c == '\\') {
        return Err(Refusal::Malformed);
    }
    let drive = path.as_bytes();
    if drive.len() >= 2 && drive[0].is_ascii_alphabetic() && drive[1] == b':' {
        return Err(Refusal::Malformed);
    }
    if path.split('/').any(|part| part == "." || part == "..") {
        return Err(Refusal::Malformed);
    }
    if path.starts_with('/') || path.contains("//") {
        return Err(Refusal::Nowhere);
    }
    Ok(normalize(&path).into_owned())
}

/// Returns the file that an address means: in a folder, its `index.html`.
pub(super) fn file(path: &str) -> Cow<'_, str> {
    if path.is_empty() || path.ends_with('/') {
        Cow::Owned(format!("{path}index.html"))
    } else {
        Cow::Borrowed(path)
    }
}

/// Returns the address of a folder that was asked for without its slash; the query is kept.
pub(super) fn with_slash(raw_path: &str, query: Option<&str>) -> String {
    let mut address = String::with_capacity(raw_path.len() + 1);
    let query = query.map(|query| format!("?{query}")).unwrap_or_default();
    for byte in format!("{raw_path}/{query}").bytes() {
        if byte.is_ascii_graphic() {
            address.push(char::from(byte));
        } else {
            // Writing to a string can't fail.
            let _ = write!(address, "%{byte:02X}");
        }
    }
    address
}

/// Returns the names and values of a query; `None` if they can't be read.
pub(super) fn pairs(query: &str) -> Option<Vec<(String, String)>> {
    let parts = query.split('&').filter(|part| !part.is_empty());
    parts
        .map(|part| {
            let (name, value) = part.split_once('=').unwrap_or((part, ""));
            Some((decode(name, true)?, decode(value, true)?))
        })
        .collect()
}

/// Takes one pair of a query into a view. Returns false if its value makes no sense.
pub(super) fn add_to_view(view: &mut View, name: &str, value: &str) -> bool {
    match (name, value) {
        ("drafts", "") => view.drafts = None,
        ("drafts", "0") => view.drafts = Some(false),
        ("drafts", "1") => view.drafts = Some(true),
        ("drafts", _) => return false,
        ("at", _) => view.at = Some(value.trim().to_owned()).filter(|at| !at.is_empty()),
        _ => {}
    }
    true
}

fn decode(text: &str, plus_is_space: bool) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'%' => hex(rest.next()?)? << 4 | hex(rest.next()?)?,
            b'+' if plus_is_space => b' ',
            _ => byte,
        });
    }
    String::from_utf8(bytes).ok()
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|value| u8::try_from(value).ok())
}

/// The path that the site stands below, such as `/phong-trao/`; `/` for most.
#[derive(Clone, Eq, PartialEq, Debug, Default)]
pub struct BasePath(String);

/// Where a path lies as seen from a base.
#[derive(Clone, Eq, PartialEq, Debug)]
pub(super) enum Below {
    /// Below it: the rest.
    Inside(String),
    /// It is the base without its slash.
    Itself,
    /// Anywhere else.
    Outside,
}

impl BasePath {
    /// Reads a base path; slashes at its ends may be left out. Returns `None` if no address can
    /// have it.
    pub fn new(text: &str, normalize: Normalize) -> Option<Self> {
        let text = text.trim_matches('/');
        if text.is_empty() {
            return Some(Self::default());
        }
        let decoded = path(&format!("/{text}"), normalize).ok()?;
        let first = decoded.split('/').next().unwrap_or_default();
        // The server's own pages stand there.
        (first != "_lantoa" && !text.contains(['?', '#'])).then(|| Self(format!("{decoded}/")))
    }

    /// Returns it as it stands in an address, with both slashes.
    pub fn address(&self) -> String {
        let mut address = String::from("/");
        for byte in self.0.bytes() {
            if byte.is_ascii_alphanumeric() || b"/-._~".contains(&byte) {
                address.push(char::from(byte));
            } else {
                let _ = write!(address, "%{byte:02X}");
            }
        }
        address
    }

    /// Says where a path lies.
    pub(super) fn place(&self, path: String) -> Below {
        if let Some(rest) = path.strip_prefix(&self.0) {
            return Below::Inside(rest.to_owned());
        }
        if self.0.strip_suffix('/') == Some(&path) { Below::Itself } else { Below::Outside }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_decoded_or_refused() {
        use Refusal::{Malformed, Nowhere, TooLong};
        let long = format!("/{}", "a".repeat(PATH_MAX));
        for (raw, want) in [
            ("/", Ok("")),
            ("/vi/tin-tuc/", Ok("vi/tin-tuc/")),
            ("/vi/%C4%91o%C3%A0n/", Ok("vi/đoàn/")),
            ("/a+b%20c", Ok("a+b c")),
            ("/..a/b..", Ok("..a/b..")),
            ("/a/..", Err(Malformed)),
            ("/%2e%2e/a", Err(Malformed)),
            ("/a/./b", Err(Malformed)),
            ("/a%2fb", Err(Malformed)),
            ("/a\\b", Err(Malformed)),
            ("/a%5Cb", Err(Malformed)),
            ("/a%00", Err(Malformed)),
            ("/C:/a", Err(Malformed)),
            ("/%", Err(Malformed)),
            ("/%4", Err(Malformed)),
            ("/%zz", Err(Malformed)),
            ("/%+1", Err(Malformed)),
            ("/%FF", Err(Malformed)),
            ("*", Err(Malformed)),
            ("//evil.example/", Err(Nowhere)),
            ("/a//b", Err(Nowhere)),
            (&long, Err(TooLong)),
        ] {
            assert_eq!(
                path(raw, |text| text.into()).as_deref(),
                want.as_ref().map(|w| *w),
                "{raw}"
            );
        }
    }

    #[test]
    fn a_base_has_an_inside_and_an_outside() {
        let base = |text: &str| BasePath::new(text, |text| text.into());
        let place = |text: &str, path: &str| base(text).expect("a base").place(path.to_owned());
        assert_eq!(place("/phong-trao/", "phong-trao/vi/"), Below::Inside("vi/".to_owned()));
        assert_eq!(place("phong-trao", "phong-trao/"), Below::Inside(String::new()));
        assert_eq!(place("/phong-trao/", "phong-trao"), Below::Itself);
        assert_eq!(place("/phong-trao/", "phong-trao-2/"), Below::Outside);
        assert_eq!(place("/", "vi/"), Below::Inside("vi/".to_owned()));
        assert_eq!(base("/đoàn/").expect("a base").address(), "/%C4%91o%C3%A0n/");
        assert_eq!(base("/a/../b/"), None);
        assert_eq!(base("/_lantoa/"), None);
    }

    #[test]
    fn queries_are_read_pair_by_pair() {
        let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        assert_eq!(
            pairs("a=1&b&c=%C4%91+x"),
            Some(vec![pair("a", "1"), pair("b", ""), pair("c", "đ x")])
        );
        assert_eq!(pairs("a=%"), None);
        let mut view = View::default();
        assert!(add_to_view(&mut view, "drafts", "1"));
        assert!(add_to_view(&mut view, "at", "2026-11-18T07:30"));
        assert!(!add_to_view(&mut view, "drafts", "yes"));
        assert_eq!(view, View { drafts: Some(true), at: Some("2026-11-18T07:30".to_owned()) });
    }
}
