//! Problems as text for people: the sentence, the place with its line, the cure.
//!
//! Owns how a [`Diagnostic`] looks on a terminal or in a file. It reads source lines again from
//! the [`World`], since problems carry places only, and must not decide what is a problem.

use std::collections::BTreeMap;
use std::sync::Arc;

use annotate_snippets::renderer::Renderer;
use annotate_snippets::{AnnotationKind, Element, Level, Origin, Snippet};

use super::layout::{self, Excerpt};
use crate::diag::{self, Arg, Diagnostic, Severity, Span};
use crate::source::{World, text};
use crate::text::messages;
use crate::words::Words;

/// No value needs to be shown longer than this.
const VALUE_CHARS_MAX: usize = 400;

/// So many files are kept at hand for their lines.
const FILES_MAX: usize = 16;

/// What stands before a source line: its number, a bar, spaces.
const MARGIN: usize = 10;

/// The values that stand in a source line as they are.
const VALUES: [&str; 4] = ["file", "removed", "target", "value"];

/// How problems look.
#[derive(Copy, Clone, Eq, PartialEq, Debug)]
pub(super) struct Look {
    /// Whether there is colour.
    pub(super) colour: bool,
    /// How many columns a line may have.
    pub(super) width: usize,
}

/// Writes problems, keeping the files that they are in at hand.
pub(super) struct Reporter<'a> {
    words: &'a Words,
    world: &'a dyn World,
    look: Look,
    files: BTreeMap<(Arc<str>, bool), Option<Lines>>,
}

impl<'a> Reporter<'a> {
    /// Returns a reporter for the files of a world.
    pub(super) fn new(words: &'a Words, world: &'a dyn World, look: Look) -> Self {
        Self { words, world, look, files: BTreeMap::new() }
    }

    /// Returns a problem as lines, without a line end at the end.
    pub(super) fn problem(&mut self, problem: &Diagnostic) -> String {
        let problem = &shortened(problem);
        let name = self.words.severity(problem.severity);
        let code = problem.code.name();
        let label = name.chars().count() + code.len() + "[]: ".len();
        let title = self.wrapped(&self.words.message(problem), label);
        let title_lines = title.lines().count().max(1);
        let raw = [diag::NOT_UTF8, diag::CONTROL_CHARACTER, diag::NOT_NFC].contains(&problem.code);
        let spans = problem.span.iter().chain(&problem.related);
        let places: Vec<Place> = spans.map(|span| self.place(span, problem, raw)).collect();
        let level = match problem.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
        };
        let see = self.words.say("related");
        let elements = places.iter().enumerate().map(|(at, place)| match at {
            // The first place is the problem's own, if it has one at all.
            0 if problem.span.is_some() => place.element(AnnotationKind::Primary, None),
            _ => place.element(AnnotationKind::Context, Some(&see)),
        });
        let hint = self.words.say("severity-note");
        let cure = self.words.cure(problem).map(|cure| {
            let indent = hint.chars().count() + MARGIN;
            Level::HELP.with_name(hint.as_str()).message(self.wrapped(&cure, indent))
        });
        let group = level.with_name(name).primary_title(title).id(code).elements(elements);
        let group = group.elements(cure);
        // Source lines are cut to fit here already.
        let width = self.look.width * 4;
        let renderer = if self.look.colour { Renderer::styled() } else { Renderer::plain() };
        let text = renderer.term_width(width).render(&[group]);
        let text = text.lines().map(str::trim_end).collect::<Vec<_>>().join("\n");
        relocated(text, title_lines, &places)
    }

    fn wrapped(&self, text: &str, indent: usize) -> String {
        let room = self.look.width.saturating_sub(indent).max(self.look.width / 2);
        layout::wrap(&layout::visible(text), room).join("\n")
    }

    fn place(&mut self, span: &Span, problem: &Diagnostic, raw: bool) -> Place {
        let room = self.look.width.saturating_sub(MARGIN);
        let (line, column) = (span.line as usize, span.column);
        let found = line.checked_sub(1).and_then(|at| self.lines(&span.file, raw)?.get(at));
        let excerpt = found.map(|text| {
            let column = if column == 0 { likely_column(text, problem) } else { column };
            layout::excerpt(text, column, room)
        });
        Place { path: layout::visible(&span.file), line, column: column as usize, excerpt }
    }

    fn lines(&mut self, path: &Arc<str>, raw: bool) -> Option<&Lines> {
        if self.files.len() >= FILES_MAX && !self.files.contains_key(&(Arc::clone(path), raw)) {
            self.files.clear();
        }
        let world = self.world;
        let entry = self.files.entry((Arc::clone(path), raw));
        entry.or_insert_with(|| Lines::read(world, path, raw)).as_ref()
    }
}

/// Finds the column of the value that a problem names in a line; 0 where it is not there.
fn likely_column(line: &str, problem: &Diagnostic) -> u32 {
    let values = problem.args.iter().filter_map(|(name, value)| match value {
        Arg::Text(text) if VALUES.contains(&&**name) && !text.is_empty() => {
            line.find(text.as_str())
        }
        _ => None,
    });
    values.min().map_or(0, |at| line[..at].chars().count() as u32 + 1)
}

/// Returns the sentence that closes a report.
pub(super) fn closing(words: &Words, errors: usize, warnings: usize) -> String {
    let number = |count: usize| messages::Arg::Number(count as f64);
    match (errors, warnings) {
        (0, 0) => words.say("summary-clean"),
        _ => words.with(
            "summary-problems",
            &[("errors", number(errors)), ("warnings", number(warnings))],
        ),
    }
}

/// The text of a file, and where its lines begin.
struct Lines {
    text: String,
    starts: Vec<usize>,
}

impl Lines {
    /// Reads a file as those who count its columns see it; raw is before control characters are
    /// taken out and letters composed.
    fn read(world: &dyn World, path: &str, raw: bool) -> Option<Self> {
        let bytes = world.read(path).ok()?;
        if bytes.len() as u64 > text::TEXT_BYTES_MAX {
            return None;
        }
        let text = if raw {
            let text = String::from_utf8_lossy(&bytes);
            let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
            text.replace("\r\n", "\n").replace('\r', "\n")
        } else {
            text::decode(path, bytes).value?
        };
        let ends = text.match_indices('\n').map(|(at, _)| at + 1);
        let starts = std::iter::once(0).chain(ends).collect();
        Some(Self { text, starts })
    }

    /// Returns a line, from 0, without its end.
    fn get(&self, at: usize) -> Option<&str> {
        let start = *self.starts.get(at)?;
        let end = self.starts.get(at + 1).map_or(self.text.len(), |next| next - 1);
        self.text.get(start..end)
    }
}

/// A span with what can be seen there.
struct Place {
    path: String,
    line: usize,
    column: usize,
    excerpt: Option<Excerpt>,
}

impl Place {
    fn element<'a>(&'a self, kind: AnnotationKind, label: Option<&'a str>) -> Element<'a> {
        let Some(excerpt) = &self.excerpt else {
            // The line and column are put in by `relocated`.
            return Origin::path(self.path.as_str()).into();
        };
        let annotation = kind.span(excerpt.mark.clone()).label(label);
        let snippet = Snippet::source(excerpt.text.as_str()).line_start(self.line);
        snippet.path(self.path.as_str()).annotation(annotation).into()
    }

    /// Returns the place as the engine writes it: it knows only the piece of the line.
    fn printed(&self) -> String {
        let Some(excerpt) = &self.excerpt else {
            return self.path.clone();
        };
        let column = excerpt.text[..excerpt.mark.start].chars().count() + 1;
        format!("{}:{}:{column}", self.path, self.line)
    }

    fn wanted(&self) -> String {
        match (self.line, self.column) {
            (0, _) => self.path.clone(),
            (line, 0) => format!("{}:{line}", self.path),
            (line, column) => format!("{}:{line}:{column}", self.path),
        }
    }
}

/// Puts the true places where the engine wrote those within the pieces of lines.
fn relocated(mut text: String, title_lines: usize, places: &[Place]) -> String {
    // The places stand after the sentence, in their order.
    let mut ends = text.match_indices('\n').map(|(at, _)| at);
    let mut from = ends.nth(title_lines - 1).unwrap_or(text.len());
    for place in places {
        let (printed, wanted) = (place.printed(), place.wanted());
        let Some(at) = text[from..].find(&printed) else {
            continue;
        };
        let at = from + at;
        text.replace_range(at..at + printed.len(), &wanted);
        from = at + wanted.len();
    }
    text
}

/// Returns the problem with values that can be read at a glance.
fn shortened(problem: &Diagnostic) -> Diagnostic {
    let mut problem = problem.clone();
    for (_, value) in &mut problem.args {
        if let Arg::Text(text) = value {
            *text = layout::shorten(text, VALUE_CHARS_MAX);
        }
    }
    problem
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::memory::MemoryWorld;
    use crate::text::Lang;

    const PATH: &str = "content/news/a.vi.md";

    fn world(text: &str) -> MemoryWorld {
        let mut world = MemoryWorld::default();
        world.insert(PATH, text);
        world.insert("content/news/b.vi.md", "---\nid: n1\n---\n");
        world
    }

    fn show(lang: Lang, world: &MemoryWorld, problem: &Diagnostic) -> String {
        let look = Look { colour: false, width: 72 };
        Reporter::new(&Words::new(lang), world, look).problem(problem)
    }

    fn unknown_key() -> Diagnostic {
        Diagnostic::new(diag::UNKNOWN_KEY, Span::at(PATH, 2, 1))
            .with("key", "titel")
            .with("kind", "news")
            .with("nearest", "title")
    }

    #[test]
    fn a_problem_shows_its_line_and_its_cure() {
        let world = world("---\ntitel: \"Đường hoa\"\n---\n");
        assert_eq!(
            show(Lang::Vi, &world, &unknown_key()),
            "\
lỗi[unknown-key]: không có khóa “titel” trong tin bài
 --> content/news/a.vi.md:2:1
  |
2 | titel: \"Đường hoa\"
  | ^^^^^
  |
  = gợi ý: hãy viết “title” nếu đó là khóa bạn cần, hoặc xóa dòng
           này"
        );
        assert_eq!(
            show(Lang::En, &world, &unknown_key()),
            "\
error[unknown-key]: key “titel” is not known in an article
 --> content/news/a.vi.md:2:1
  |
2 | titel: \"Đường hoa\"
  | ^^^^^
  |
  = note: write “title” if that is what you mean, or delete the line"
        );
    }

    #[test]
    fn related_places_follow() {
        let problem = Diagnostic::new(diag::DUPLICATE_ID, Span::at(PATH, 2, 5))
            .with("id", "n1")
            .with("kind", "news")
            .related(Span::at("content/news/b.vi.md", 2, 5))
            .related(Span::file("content/news/gone.md"));
        let text = show(Lang::En, &world("---\nid: n1\n---\n"), &problem);
        let places = "\
 --> content/news/a.vi.md:2:5
  |
2 | id: n1
  |     ^^
  |
 ::: content/news/b.vi.md:2:5
  |
2 | id: n1
  |     -- see also here
 ::: content/news/gone.md
";
        assert!(text.contains(places), "{text}");
    }

    #[test]
    fn places_without_a_line_show_the_path() {
        let world = world("một dòng\n");
        for (span, want) in [
            (Span::file(PATH), "--> content/news/a.vi.md\n"),
            (Span::at(PATH, 9, 4), "--> content/news/a.vi.md:9:4\n"),
            (Span::at("content/none.md", 3, 0), "--> content/none.md:3\n"),
        ] {
            let text = show(Lang::Vi, &world, &Diagnostic::new(diag::NOT_UTF8, span));
            assert!(text.contains(want), "{text}");
        }
        let whole = show(Lang::Vi, &world, &Diagnostic::new(diag::NOT_UTF8, Span::at(PATH, 1, 0)));
        assert!(whole.contains("a.vi.md:1\n") && whole.contains("^^^^^^^^\n"), "{whole}");
        let bare = show(Lang::Vi, &world, &Diagnostic::new(diag::THEME_MISSING, None));
        assert!(bare.starts_with("lỗi[theme-missing]: ") && !bare.contains("-->"), "{bare}");
    }

    #[test]
    fn the_value_is_found_where_only_the_line_is_known() {
        let problem = Diagnostic::new(diag::LINK_BROKEN, Span::at(PATH, 1, 0));
        let text = show(Lang::Vi, &world("xem [bài](@n9)\n"), &problem.with("target", "@n9"));
        assert!(text.contains("a.vi.md:1\n") && text.contains("|           ^^^\n"), "{text}");
    }

    #[test]
    fn long_and_dangerous_lines_are_safe_and_keep_their_column() {
        let line = format!("{}\x1b[31mđỏ\n", "chữ ".repeat(2000));
        let span = Span::at(PATH, 1, 8001);
        let problem = Diagnostic::new(diag::CONTROL_CHARACTER, span).with("char", "U+001B");
        let text = show(Lang::En, &world(&line), &problem);
        assert!(text.contains("a.vi.md:1:8001\n") && text.contains("␛[31mđỏ"), "{text}");
        assert!(text.lines().all(|line| line.chars().count() <= 72), "{text}");
        assert!(!text.contains('\x1b'));
        let long = unknown_key().with("key", "x\x1b[2J".repeat(9999));
        assert!(show(Lang::En, &world(""), &long).len() < 2000);
    }

    #[test]
    fn colour_is_only_added() {
        let (words, world) = (Words::new(Lang::Vi), world(&format!("{}\n", "chữ ".repeat(500))));
        let problem = unknown_key();
        let problem = Diagnostic { span: Some(Span::at(PATH, 1, 1201)), ..problem };
        let plain = show(Lang::Vi, &world, &problem);
        let look = Look { colour: true, width: 72 };
        let mut text = Reporter::new(&words, &world, look).problem(&problem);
        while let Some((before, after)) = text.split_once('\x1b') {
            text = before.to_owned() + after.split_once('m').map_or("", |(_, rest)| rest);
        }
        assert_eq!(text, plain);
        assert!(text.contains("a.vi.md:1:1201\n"), "{text}");
    }

    #[test]
    fn the_closing_sentence_counts() {
        let warning = Diagnostic::new(diag::NOT_NFC, None);
        assert_eq!(diag::count(&[unknown_key(), warning]), (1, 1));
        let [vi, en] = Lang::ALL.map(Words::new);
        assert_eq!(closing(&vi, 2, 0), "2 lỗi, không có cảnh báo");
        assert_eq!(closing(&en, 1, 1234), "1 error, 1,234 warnings");
        assert_eq!(closing(&en, 0, 0), "No problems found.");
    }
}
