//! What a page makes a phone load before its first screen is whole.
//!
//! Owns the choice of files: style sheets, scripts, fonts, and of pictures those that do not wait
//! for the reader, and the first. It reads pages that lantoa made, not any HTML, and no files.

use std::collections::BTreeSet;

/// The phone: 360 CSS pixels wide with two dots each, and it knows WebP.
const WIDTH: f64 = 360.0;
const DOTS: f64 = 2.0;

/// A style sheet's `em` and `rem` in pixels.
const EM: f64 = 16.0;

/// What a page needs.
#[derive(Clone, Eq, PartialEq, Default, Debug)]
pub(super) struct Needs {
    /// Paths of files below the root of the site, each once.
    pub(super) files: BTreeSet<String>,
    /// Whether nothing shows before a script has come.
    pub(super) blocks: bool,
}

/// Returns what a page at a path needs.
pub(super) fn needs(html: &str, path: &str) -> Needs {
    let mut needs = Needs::default();
    let (mut first, mut chosen) = (true, None::<&str>);
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        let tag = &rest[at + 1..];
        let tag = &tag[..end(tag)];
        rest = &rest[at + 1 + tag.len()..];
        let name = tag.split(|c: char| c.is_whitespace() || c == '>').next().unwrap_or_default();
        let file = match name {
            "style" | "script" => {
                let inside = &rest[..rest.find(&format!("</{name}")).unwrap_or(rest.len())];
                rest = &rest[inside.len()..];
                if name == "style" {
                    needs.files.extend(urls(inside).filter_map(|url| resolve(path, url)));
                }
                let waits = ["async", "defer"].iter().any(|key| has(tag, key));
                let source = value(tag, "src");
                needs.blocks |= source.is_some() && !waits && value(tag, "type") != Some("module");
                source
            }
            "link" => value(tag, "href").filter(|_| {
                let rel = value(tag, "rel").unwrap_or_default();
                ["stylesheet", "preload", "icon"].contains(&rel)
            }),
            "source" if chosen.is_none() && value(tag, "type") == Some("image/webp") => {
                chosen = value(tag, "srcset").and_then(|set| pick(set, value(tag, "sizes")));
                None
            }
            "/picture" => {
                chosen = None;
                None
            }
            "img" => {
                let own = value(tag, "srcset").and_then(|set| pick(set, value(tag, "sizes")));
                let file = chosen.take().or(own).or(value(tag, "src"));
                let waits = value(tag, "loading") == Some("lazy");
                file.filter(|_| std::mem::take(&mut first) || !waits)
            }
            _ => None,
        };
        needs.files.extend(file.and_then(|url| resolve(path, url)));
    }
    needs
}

/// Returns where a tag ends; a `>` within quotes ends nothing.
fn end(tag: &str) -> usize {
    let mut quoted = false;
    let closes = |c: char| {
        quoted ^= c == '"';
        c == '>' && !quoted
    };
    tag.find(closes).unwrap_or(tag.len())
}

/// Returns the value of an attribute.
fn value<'a>(tag: &'a str, key: &str) -> Option<&'a str> {
    let (_, after) = tag.split_once(&format!(" {key}=\""))?;
    after.split('"').next()
}

/// Says whether a tag has an attribute without a value.
fn has(tag: &str, key: &str) -> bool {
    tag.split_whitespace().any(|part| part == key)
}

/// Returns what a style sheet names.
fn urls(css: &str) -> impl Iterator<Item = &str> {
    let named = css.split("url(").skip(1).map(|it| it.trim_start_matches(['"', '\'']));
    named.filter_map(|it| it.split(['"', '\'', ')']).next())
}

/// Returns the picture that the phone takes: the smallest that fills its place, or the largest.
fn pick<'a>(set: &'a str, sizes: Option<&str>) -> Option<&'a str> {
    let wanted = slot(sizes.unwrap_or("100vw")) * DOTS;
    let one = |one: &'a str| {
        let (url, width) = one.trim().rsplit_once(' ')?;
        Some((width.strip_suffix('w')?.parse::<f64>().ok()?, url.trim()))
    };
    let mut all: Vec<_> = set.split(", ").filter_map(one).collect();
    all.sort_by(|a, b| a.0.total_cmp(&b.0));
    let fits = all.iter().find(|(width, _)| *width >= wanted).or(all.last());
    fits.map(|(_, url)| *url)
}

/// Returns how wide a picture's place is: what holds where no condition does, as on a phone.
fn slot(sizes: &str) -> f64 {
    let last = sizes.rsplit(',').next().unwrap_or_default().trim();
    let number = |unit: &str| last.strip_suffix(unit)?.parse::<f64>().ok();
    let relative = number("vw").map(|share| share / 100.0 * WIDTH);
    let own = || number("rem").or_else(|| number("em")).map(|count| count * EM);
    relative.or_else(own).or_else(|| number("px")).unwrap_or(WIDTH)
}

/// Returns the path of a file below the root of the site; `None` for what lies elsewhere.
fn resolve(page: &str, url: &str) -> Option<String> {
    let url = url.split(['#', '?']).next().filter(|url| !url.is_empty() && !url.contains(':'))?;
    if let Some(path) = url.strip_prefix('/') {
        return Some(path.to_owned());
    }
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in url.split('/') {
        match part {
            "" | "." => {}
            ".." => _ = parts.pop()?,
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(html: &str) -> (Vec<String>, bool) {
        let Needs { files, blocks } = needs(html, "vi/tin-tuc/a/index.html");
        (files.into_iter().collect(), blocks)
    }

    #[test]
    fn a_phone_takes_the_picture_that_fills_its_place() {
        let set = "a.360.webp 360w, a.720.webp 720w, a.1080.webp 1080w";
        assert_eq!(pick(set, Some("(min-width: 43em) 41rem, 100vw")), Some("a.720.webp"));
        assert_eq!(pick(set, Some("50vw")), Some("a.360.webp"));
        assert_eq!(pick(set, Some("10rem")), Some("a.360.webp"));
        assert_eq!(pick("a.100.webp 100w", None), Some("a.100.webp"));
        assert_eq!(pick("odd", None), None);
    }

    #[test]
    fn what_waits_for_the_reader_is_not_counted_but_for_the_first() {
        let html = "<picture><source type=\"image/webp\" srcset=\"../../../media/a.360.webp 360w, \
                    ../../../media/a.720.webp 720w\"><img src=\"../../../media/a.jpg\" alt=\"1 > 0\" \
                    loading=\"lazy\"></picture><img src=\"b.svg\" loading=\"lazy\"><img src=\"c.svg\">";
        assert_eq!(of(html).0, ["media/a.720.webp", "vi/tin-tuc/a/c.svg"]);
    }

    #[test]
    fn styles_fonts_and_scripts_are_counted_once() {
        let html = "<link rel=\"canonical\" href=\"https://x.vn/\"><link rel=\"stylesheet\" \
                    href=\"../../../theme/style.css\"><style>@font-face{src:url(\"../../../theme/f.woff2\")}\
                    i{background:url(data:image/svg+xml,x)}</style>\
                    <link rel=\"preload\" href=\"../../../theme/f.woff2\">\
                    <script src=\"../../../theme/app.js\" defer></script>\
                    <script type=\"application/ld+json\">{\"a\":\"<img src=x>\"}</script>";
        assert_eq!(
            of(html),
            (
                vec!["theme/app.js", "theme/f.woff2", "theme/style.css"]
                    .into_iter()
                    .map(Into::into)
                    .collect(),
                false
            )
        );
        assert!(of("<script src=\"a.js\"></script>").1);
    }
}
