//! Front matter: the YAML between two `---` lines at the head of a Markdown file.
//!
//! Owns the cut, and nothing of what stands on either side of it.

/// A Markdown file in its two parts.
#[derive(Copy, Clone, Eq, PartialEq, Debug)]
pub struct Parts<'a> {
    /// The YAML, without the fences.
    pub yaml: &'a str,
    /// The line, from 1, on which the YAML begins.
    pub yaml_line: u32,
    /// The Markdown.
    pub body: &'a str,
    /// The line, from 1, on which the Markdown begins.
    pub body_line: u32,
}

/// Why a file could not be cut.
#[derive(Copy, Clone, Eq, PartialEq, Debug)]
pub enum Missing {
    /// It does not begin with `---`.
    Opening,
    /// It begins with `---`, and no such line follows.
    Closing,
}

/// Cuts a Markdown file into front matter and body.
///
/// # Errors
/// When either fence is missing.
pub fn split(text: &str) -> Result<Parts<'_>, Missing> {
    let leading = text.len() - text.trim_start_matches('\n').len();
    let rest = &text[leading..];
    let first = rest.lines().next().unwrap_or_default();
    if first.trim_end() != "---" {
        return Err(Missing::Opening);
    }
    let start = leading + (first.len() + 1).min(rest.len());
    let mut at = start;
    let yaml_line = leading as u32 + 2;
    for (line, content) in (yaml_line + 1..).zip(text[start..].split_inclusive('\n')) {
        let end = at + content.len();
        if content.trim_end() == "---" {
            let yaml = &text[start..at];
            return Ok(Parts { yaml, yaml_line, body: &text[end..], body_line: line });
        }
        at = end;
    }
    Err(Missing::Closing)
}

/// Puts a block of lines in the place of a top-level key of the front matter, or at its end where
/// the key is not there. `block` begins with the key and ends with a line feed; the file's own
/// line ends are kept. `None` where the file has no front matter.
pub fn set(text: &str, key: &str, block: &str) -> Option<String> {
    let parts = split(text).ok()?;
    let start = text.len() - parts.body.len();
    let head = &text[..start];
    let yaml_at = parts.yaml.as_ptr() as usize - text.as_ptr() as usize;
    let (yaml_end, mut from, mut to) = (yaml_at + parts.yaml.len(), None, None);
    let mut at = yaml_at;
    for line in parts.yaml.split_inclusive('\n') {
        let is_key = line.strip_prefix(key).is_some_and(|rest| rest.starts_with(':'));
        let continues = line.starts_with([' ', '\t']) || line.trim().is_empty();
        match (from, to) {
            (None, _) if is_key => from = Some(at),
            (Some(_), None) if !continues => to = Some(at),
            _ => {}
        }
        at += line.len();
    }
    let to = to.unwrap_or(yaml_end);
    let from = from.unwrap_or(to);
    let block = if head.contains("\r\n") { block.replace('\n', "\r\n") } else { block.to_owned() };
    Some(format!("{}{block}{}", &text[..from], &text[to..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_counted_from_the_file() {
        let parts = split("---\ntitle: a\n---\nText\n").expect("both parts");
        assert_eq!((parts.yaml, parts.yaml_line), ("title: a\n", 2));
        assert_eq!((parts.body, parts.body_line), ("Text\n", 4));
    }

    #[test]
    fn a_key_is_replaced_and_all_else_stays() {
        let block = "source: # ghi chú\n  title: b\n";
        for (text, wanted) in [
            ("---\ntitle: a\n---\nText", "---\ntitle: a\nsource: # ghi chú\n  title: b\n---\nText"),
            (
                "---\nsource:\n  x: [a,\n    b]\n\ntitle: a # c\n---\n",
                "---\nsource: # ghi chú\n  title: b\ntitle: a # c\n---\n",
            ),
            (
                "---\r\nsource: {}\r\n---\r\nT\r\n",
                "---\r\nsource: # ghi chú\r\n  title: b\r\n---\r\nT\r\n",
            ),
        ] {
            assert_eq!(set(text, "source", block).as_deref(), Some(wanted), "{text}");
        }
        assert_eq!(set("Text", "source", block), None);
    }

    #[test]
    fn edges() {
        assert_eq!(split("---\n---").map(|parts| (parts.yaml, parts.body)), Ok(("", "")));
        assert_eq!(split("Text"), Err(Missing::Opening));
        assert_eq!(split(""), Err(Missing::Opening));
        assert_eq!(split("---"), Err(Missing::Closing));
        assert_eq!(split("---\ntitle: a\n"), Err(Missing::Closing));
    }
}
