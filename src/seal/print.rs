//! The words of a plain text or a Markdown file as a newspaper printed them.
//!
//! Owns what in such a file is not print: addresses beside the words that they belong to, signs of
//! Markdown, and what stands in brackets for a picture, as this program's own copies have them.
//! Whatever is left stands in the same lines.

/// How the line that stands for a picture begins, by language.
const PICTURES: [&str; 3] = ["[Ảnh:", "[Picture:", "!["];

/// Signs that begin a line of Markdown.
const SIGNS: [char; 5] = ['#', '>', '-', '*', ' '];

/// Returns the words of a text, line by line.
pub fn printed(text: &str) -> String {
    let mut words = String::with_capacity(text.len());
    for line in text.lines() {
        let line = line.trim_start_matches(SIGNS);
        if !PICTURES.iter().any(|sign| line.starts_with(sign)) {
            without_addresses(line, &mut words);
        }
        words.push('\n');
    }
    words
}

/// Writes a line without `(https://…)`, without the signs of Markdown's links, and without the
/// signs of bold and italic words.
fn without_addresses(line: &str, words: &mut String) {
    let mut rest = line;
    while let Some(at) = rest.find(['(', '[', ']', '*', '\\']) {
        words.push_str(&rest[..at]);
        let from = &rest[at..];
        let inside = from.strip_prefix('(').filter(|inside| inside.starts_with("http"));
        rest = match inside.and_then(|inside| inside.split_once(')')) {
            Some((address, after)) if !address.contains(' ') => after,
            _ => {
                let keep = from.starts_with('(');
                words.extend(keep.then_some('('));
                &from[1..]
            }
        };
    }
    words.push_str(rest);
}

#[cfg(test)]
mod tests {
    use super::printed;

    #[test]
    fn addresses_and_signs_are_no_print() {
        for (written, words) in [
            ("thôn Trúc (https://a.vn/b/), xã", "thôn Trúc , xã\n"),
            ("> “Tôi (bà Hòa) nói”", "“Tôi (bà Hòa) nói”\n"),
            ("[thôn](https://a.vn/b) **đẹp**", "thôn đẹp\n"),
            ("[Ảnh: một hàng cây — lantoa]", "\n"),
            ("![Một hàng cây](https://a.vn/a.jpg)", "\n"),
            ("## Ai góp gì\n- 35 hộ", "Ai góp gì\n35 hộ\n"),
            ("số (210) và (http không hết", "số (210) và (http không hết\n"),
        ] {
            assert_eq!(printed(written), words);
        }
    }
}
