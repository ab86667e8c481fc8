//! Words as text: letters, tones, signs and figures, in both languages.
//!
//! Owns which words of the site are judged, which are left as printed, and how a finding becomes
//! a problem. What is right Vietnamese is known to [`text::vietnamese`](crate::text::vietnamese);
//! it must not be decided here.

use std::ops::Range;
use std::ptr;
use std::sync::Arc;

use memchr::{memchr2, memmem};
use rayon::prelude::*;

use super::Rule;
use crate::diag::{self, Code, Diagnostic};
use crate::model::Entry;
use crate::model::facets::Value;
use crate::model::kind::Headline;
use crate::model::passage::Passage;
use crate::output::Plan;
use crate::site::Site;
use crate::syntax::body::Slot;
use crate::syntax::prose::Sort;
use crate::text::Lang;
use crate::text::legacy;
use crate::text::vietnamese::{
    Finding, Kind, Names, Style, ToneStyle, is_unseen, lint, lint_and_count, tone_style,
};

/// Words that are not right as text. All its codes come out of one pass over the words.
pub struct Prose;

/// How much of a text a problem shows, in characters.
const EXCERPT_CHARS: usize = 60;

impl Rule for Prose {
    /// Returns the gravest of its codes; the others are those that [`problem`] gives.
    fn code(&self) -> Code {
        diag::LEGACY_ENCODING
    }

    fn check(&self, site: &Site, _: &Plan, diagnostics: &mut Vec<Diagnostic>) {
        let names: Vec<Names> = Lang::ALL.into_iter().map(|lang| names(site, lang)).collect();
        let set = site.config.tone;
        let judged: Vec<_> = site
            .entries
            .par_iter()
            .map(|entry| {
                let mut counts = [0, 0];
                let problems = judge(site, entry, &names, set, &mut counts);
                (problems, counts)
            })
            .collect();
        let total = judged
            .iter()
            .fold([0, 0], |[old, new], (_, counts)| [old + counts[0], new + counts[1]]);
        let most = if total[1] > total[0] { ToneStyle::New } else { ToneStyle::Old };
        for (entry, (problems, counts)) in site.entries.iter().zip(judged) {
            diagnostics.extend(problems);
            // Only now it is known what the site does for the most part.
            let others = counts[(most == ToneStyle::Old) as usize];
            if set.is_none() && others > 0 {
                diagnostics.extend(strays(site, entry, &names, most));
            }
        }
    }
}

/// Returns the names of a language whose form is given from outside.
fn names(site: &Site, lang: Lang) -> Names {
    let titles = |bodies: bool| {
        let named = site.entries.iter().filter(move |entry| {
            let is_body = entry.kind.name == "body";
            is_body == bodies && (bodies || entry.kind.headline == Headline::Name)
        });
        named.flat_map(move |entry| {
            let facets = &entry.facets;
            let former = facets.former.iter().map(|former| &former.name);
            let all = [&facets.title, &facets.short].into_iter().chain(former);
            all.filter_map(move |text| text.get(lang)).map(|name| &**name)
        })
    };
    Names::new(titles(true), titles(false))
}

/// Judges all words of an entry.
fn judge(
    site: &Site,
    entry: &Entry,
    names: &[Names],
    tone: Option<ToneStyle>,
    counts: &mut [usize; 2],
) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    for (lang, passage, curly) in passages(site, entry) {
        let style = Style { tone, names: &names[lang.index()], curly };
        let found = lint_and_count(passage.text, lang, &style, counts);
        add(entry, &passage, found, tone.map(|_| "setting"), &mut problems);
    }
    problems
}

/// Returns the tones that are in another style than most of the site.
fn strays(site: &Site, entry: &Entry, names: &[Names], most: ToneStyle) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    let own = passages(site, entry).filter(|(lang, ..)| *lang == Lang::Vi);
    for (lang, passage, curly) in own {
        let style = |tone| Style { tone, names: &names[lang.index()], curly };
        // What is found without a style has been told.
        let told = lint(passage.text, lang, &style(None));
        let mut found = lint(passage.text, lang, &style(Some(most)));
        found.retain(|finding| {
            finding.kind == Kind::TonePlacement
                && !told.iter().any(|told| told.range == finding.range)
        });
        add(entry, &passage, found, Some("usage"), &mut problems);
    }
    problems
}

/// Walks through the words that are prose, and tells whether their file has curly quotes.
fn passages<'a>(
    site: &'a Site,
    entry: &'a Entry,
) -> impl Iterator<Item = (Lang, Passage<'a>, bool)> {
    let languages = site.config.languages.iter().copied();
    languages.flat_map(move |lang| {
        let curly = entry.faces.get(lang).is_some_and(|face| {
            let text = face.body.prose.text().as_bytes();
            memchr2(b'"', b'\'', text).is_some() && memmem::find(text, "“".as_bytes()).is_some()
        });
        let prose = entry.said(lang).filter(|passage| match passage.as_block() {
            Some(block) => block.sort != Sort::Code,
            None => !is_repeated(site, entry, passage),
        });
        prose.map(move |passage| (lang, passage, curly))
    })
}

/// Tells whether words that are the same in all languages were judged in an earlier one.
fn is_repeated(site: &Site, entry: &Entry, passage: &Passage<'_>) -> bool {
    let earlier = site.config.languages.iter().take_while(|lang| **lang != passage.lang);
    entry.phrases.iter().any(|phrase| {
        let is_same = |lang: Lang| {
            phrase.text.get(lang).is_some_and(|text| ptr::eq::<str>(&**text, passage.text))
        };
        is_same(passage.lang) && earlier.clone().any(|lang| is_same(*lang))
    })
}

/// Makes problems of what was found in a passage, but for what is kept as printed.
fn add(
    entry: &Entry,
    passage: &Passage<'_>,
    found: Vec<Finding<'_>>,
    tone: Option<&'static str>,
    problems: &mut Vec<Diagnostic>,
) {
    if found.is_empty() {
        return;
    }
    let (is_print, printed) = printed(entry, passage.text);
    let has_holes = passage.as_block().is_some() && has_holes(entry, passage.lang);
    for finding in found {
        if has_holes && finding.kind == Kind::Spacing {
            continue;
        }
        // The head and the signature of a paper are in capitals, in a translation of it, too.
        if is_print && finding.text == finding.text.to_uppercase() && is_capitals(finding.kind) {
            continue;
        }
        let inside = |kept: &Range<usize>| {
            kept.start <= finding.range.start && finding.range.end <= kept.end
        };
        if !printed.iter().any(inside) {
            problems.push(problem(passage, &finding, tone));
        }
    }
}

/// Tells whether a text lacks words that its page has, so that spaces meet which stand apart: the
/// titles of links without words, pictures without any, elements of raw HTML.
fn has_holes(entry: &Entry, lang: Lang) -> bool {
    entry.faces.get(lang).is_some_and(|face| {
        let hole = |slot: &Slot| match slot {
            Slot::LinkTitle(_) => true,
            Slot::Picture(picture) => picture.alt.is_empty(),
            Slot::Link { .. } | Slot::Message(_) => false,
        };
        face.body.raw_html_line > 0 || face.body.slots.iter().any(hole)
    })
}

fn is_capitals(kind: Kind) -> bool {
    matches!(kind, Kind::Capitals | Kind::Shouting)
}

/// Tells whether an entry gives a printed text, and where the words of a passage are that it says
/// are kept as printed.
fn printed(entry: &Entry, text: &str) -> (bool, Vec<Range<usize>>) {
    let tables = entry.facets.tables.iter().filter(|table| table.key == "as-printed");
    let is_print = tables.clone().next().is_some();
    let cells = tables.flat_map(|table| &table.rows).filter_map(|row| row.first());
    let kept = cells.flatten().filter_map(|value| match value {
        Value::Plain(kept) => Some(Arc::clone(kept)),
        _ => None,
    });
    // A text may break its lines where the note does not.
    let flat = text.replace('\n', " ");
    let places = kept.flat_map(|kept| {
        let places = flat.match_indices(&*kept).map(|(at, kept)| at..at + kept.len());
        places.collect::<Vec<_>>()
    });
    (is_print, places.collect())
}

fn problem(passage: &Passage<'_>, finding: &Finding<'_>, tone: Option<&'static str>) -> Diagnostic {
    let (range, better) = (&finding.range, finding.better.as_deref().unwrap_or("none"));
    let span = passage.span(range.start);
    let plain = |code| Diagnostic::new(code, span.clone()).with("text", finding.text);
    match finding.kind {
        Kind::LegacyEncoding => {
            let guess = legacy::detect(finding.text);
            let encoding = guess.map_or("", |guess| guess.encoding.title());
            Diagnostic::new(diag::LEGACY_ENCODING, span.clone())
                .with("encoding", encoding)
                .with("text", excerpt(finding.text))
                .with("decoded", better)
        }
        Kind::ConfusableLetter => plain(diag::CONFUSABLE_LETTER).with("better", better),
        Kind::InvisibleCharacter => {
            let c = finding.text.chars().next().map_or(0, u32::from);
            let (text, _) = around(passage.text, range, better);
            Diagnostic::new(diag::INVISIBLE_CHARACTER, span.clone())
                .with("char", format!("U+{c:04X}"))
                .with("text", text.replace(finding.text, "▯").replace(is_unseen, ""))
        }
        Kind::TonePlacement => {
            // A tone that no style has there is wrong whatever the site has chosen.
            let by = tone.filter(|_| tone_style(finding.text).is_some()).unwrap_or("none");
            plain(diag::TONE_PLACEMENT).with("better", better).with("by", by)
        }
        Kind::StraightQuotes | Kind::Spacing => {
            let straight = finding.kind == Kind::StraightQuotes;
            let code = if straight { diag::STRAIGHT_QUOTES } else { diag::DOUBLE_SPACE };
            let (text, better) = around(passage.text, range, better);
            Diagnostic::new(code, span.clone()).with("text", text).with("better", better)
        }
        Kind::Capitals => plain(diag::BODY_CAPITALS).with("better", better),
        Kind::Shouting => Diagnostic::new(diag::BODY_CAPITALS, span.clone())
            .with("text", excerpt(finding.text))
            .with("better", "none"),
        Kind::NumberStyle => plain(diag::NUMBER_STYLE).with("better", better),
        Kind::Misspelt => plain(diag::MISSPELT_PHRASE).with("better", better),
    }
}

/// Returns the start of a text.
fn excerpt(text: &str) -> String {
    match text.char_indices().nth(EXCERPT_CHARS) {
        None => text.to_owned(),
        Some((end, _)) => {
            let end = text[..end].rfind(' ').unwrap_or(end);
            format!("{}…", &text[..end])
        }
    }
}

/// Returns a place with the words at both sides, as it is and as it should be.
fn around(text: &str, range: &Range<usize>, better: &str) -> (String, String) {
    let (before, after) = (&text[..range.start], &text[range.end..]);
    let edge = |c: char| c.is_whitespace() || c == '|';
    let head = before
        .trim_end_matches(edge)
        .rfind(edge)
        .map_or(0, |at| at + before[at..].chars().next().map_or(1, char::len_utf8));
    let lead = after.len() - after.trim_start_matches(edge).len();
    let tail = after[lead..].find(edge).map_or(after.len(), |at| lead + at);
    let (head, tail) = (&before[head..], &after[..tail]);
    let whole = |middle: &str| format!("{head}{middle}{tail}").trim().to_owned();
    (whole(&text[range.clone()]), whole(better))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_shown_with_the_words_around_it() {
        for (text, range, better, want) in [
            ("xin một , hai", 9..11, ",", ("một , hai", "một, hai")),
            ("đoàn  kết", 6..8, " ", ("đoàn  kết", "đoàn kết")),
            ("nói \"một hai\"", 5..6, "“", ("nói \"một", "nói “một")),
            ("a\u{200B}", 1..4, "", ("a\u{200B}", "a")),
        ] {
            let (old, new) = around(text, &range, better);
            assert_eq!((&*old, &*new), want, "{text}");
        }
        assert_eq!(excerpt(&"năm ".repeat(30)).chars().count(), 60);
    }
}
