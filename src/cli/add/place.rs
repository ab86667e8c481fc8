//! Where a new entry goes: the conventions that a site follows already.
//!
//! Owns the choice of paths and of the next free id. It must not open a file.

use jiff::civil::Date;

use super::draft::Draft;
use crate::model::Kind;
use crate::model::kind::{Headline, Order};
use crate::model::shelf::Content;
use crate::source::SourceFile;
use crate::text::fold::slugify;
use crate::text::lang::Lang;

/// Where an entry goes.
#[derive(Clone, Eq, PartialEq, Debug)]
pub(super) enum Place {
    /// A Markdown file for each language.
    Pages(Vec<(Lang, String)>),
    /// A record at the end of a YAML file.
    List(String),
}

/// What the files of a kind look like in a site.
#[derive(Copy, Clone, Eq, PartialEq, Debug, Default)]
struct Habit {
    /// How many files are named `slug.vi.md`.
    pairs: usize,
    /// How many are named `slug/vi.md`.
    folders: usize,
    /// How many begin with a day.
    dated: usize,
}

/// Chooses the place of an entry; `today` is the day for what has no date of its own.
pub(super) fn choose(draft: &Draft, files: &[SourceFile], today: Date) -> Place {
    let kind = draft.kind;
    let top = format!("content/{}", kind.place);
    if kind.is_one_file() {
        return Place::List(top);
    }
    let inside = || files.iter().filter_map(|file| file.path.strip_prefix(&top)?.strip_prefix('/'));
    let habit = habit(inside());
    let (_, date) = (draft.dating(), draft.single(draft.dating().0));
    if kind.headline == Headline::Honour && habit == Habit::default() {
        let year = draft.single("year").or(date.and_then(|date| date.get(..4)));
        let year = year.filter(|year| year.bytes().all(|b| b.is_ascii_digit()));
        let name =
            year.map_or_else(|| format!("{}.yaml", today.year()), |year| format!("{year}.yaml"));
        let lists: Vec<_> = inside().filter(|path| path.ends_with(".yaml")).collect();
        let name = match lists[..] {
            // Where all stand in one file, whatever it is called, there is no year to choose by.
            [only] if !only.trim_end_matches(".yaml").bytes().all(|b| b.is_ascii_digit()) => only,
            _ => &name,
        };
        return Place::List(format!("{top}/{name}"));
    }
    let day = date.and_then(|date| date.get(..10)).filter(|_| kind.order == Order::Newest);
    let name = match day {
        Some(day) if habit.dated * 2 > habit.pairs + habit.folders => {
            format!("{day}-{}", draft.slug)
        }
        _ => draft.slug.clone(),
    };
    let stem = match draft.kind.below.and_then(|_| draft.single("unit")) {
        Some(unit) => format!("{top}/{}/{name}", folder(unit)),
        None => format!("{top}/{name}"),
    };
    let join = if habit.folders > habit.pairs { '/' } else { '.' };
    let languages = draft.languages.iter();
    Place::Pages(languages.map(|lang| (*lang, format!("{stem}{join}{}.md", lang.code()))).collect())
}

fn habit<'p>(paths: impl Iterator<Item = &'p str>) -> Habit {
    let mut habit = Habit::default();
    for stem in paths.filter_map(|path| path.strip_suffix(".md")) {
        let (above, name) = stem.rsplit_once('/').unwrap_or(("", stem));
        let own = if Lang::parse(name).is_some() && !above.is_empty() {
            habit.folders += 1;
            above.rsplit('/').next().unwrap_or(above)
        } else {
            habit.pairs += 1;
            name
        };
        let day = own.get(..11).and_then(|start| start.strip_suffix('-'));
        habit.dated += usize::from(day.is_some_and(|day| day.parse::<Date>().is_ok()));
    }
    habit
}

/// Returns a unit's id as the name of a folder.
fn folder(unit: &str) -> String {
    let parts: Vec<_> = unit.split('/').map(slugify).filter(|part| !part.is_empty()).collect();
    if parts.is_empty() { "khac".to_owned() } else { parts.join("/") }
}

/// Returns the next id in the manner of those that the kind has: `k21` after `k20`.
pub(super) fn next_id(kind: &Kind, content: &Content) -> String {
    let numbered = content.entries.iter().filter(|entry| entry.kind == kind).filter_map(|entry| {
        let digits = entry.id.bytes().rev().take_while(u8::is_ascii_digit).count();
        let (stem, number) = entry.id.split_at(entry.id.len() - digits);
        Some((number.parse::<u32>().ok()?, stem, digits))
    });
    // Longer stems are words of somebody's own, such as `p-hoa` in `p-hoa2`.
    let is_short = |stem: &str| {
        let letters = stem.strip_suffix('-').unwrap_or(stem);
        (1..3).contains(&letters.len()) && letters.bytes().all(|b| b.is_ascii_lowercase())
    };
    match numbered.filter(|(_, stem, _)| is_short(stem)).max() {
        Some((number, stem, width)) => format!("{stem}{:0width$}", number.saturating_add(1)),
        None => format!("{}-1", &kind.name[..1]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::kind;

    const TODAY: Date = Date::constant(2026, 11, 24);

    fn check(kind: &str, given: &[(&str, &str)], files: &[&str], want: &str) {
        let mut draft = Draft::new(kind::named(kind).expect("a kind"), vec![Lang::Vi, Lang::En]);
        draft.slug = "moi".to_owned();
        for (name, text) in given {
            draft.set(name, text).expect("a value");
        }
        let files: Vec<_> = files
            .iter()
            .map(|path| SourceFile { path: format!("content/{path}"), bytes: 1, modified: 0 })
            .collect();
        let found = match choose(&draft, &files, TODAY) {
            Place::List(path) => path,
            Place::Pages(pages) => pages[1].1.clone(),
        };
        assert_eq!(found, format!("content/{want}"), "{kind} {files:?}");
    }

    #[test]
    fn places_follow_the_habits_of_the_site() {
        check("unit", &[], &[], "registry/units.yaml");
        check("event", &[], &[], "events/moi.en.md");
        check("news", &[], &["news/a.vi.md", "news/b/vi.md", "news/b/en.md"], "news/moi/en.md");
        check("area", &[("unit", "xa-a")], &["areas/x/a.vi.md"], "areas/xa-a/moi.en.md");
        check("area", &[("unit", "../Xã A")], &[], "areas/xa-a/moi.en.md");
        let dated = ["events/2026-11-01-a.vi.md", "events/2026-11-02-b.vi.md"];
        check("event", &[("start", "2026-12-01T08:00")], &dated, "events/2026-12-01-moi.en.md");
        check("event", &[("start", "2026-12-01")], &["events/a.vi.md"], "events/moi.en.md");
    }

    #[test]
    fn commendations_stand_in_the_list_of_their_year() {
        check("commendation", &[], &[], "commendations/2026.yaml");
        check("commendation", &[("date", "2025-05-01")], &[], "commendations/2025.yaml");
        check(
            "commendation",
            &[("year", "2024")],
            &["commendations/2026.yaml"],
            "commendations/2024.yaml",
        );
        check("commendation", &[], &["commendations/all.yaml"], "commendations/all.yaml");
        check("commendation", &[], &["commendations/k1.vi.md"], "commendations/moi.en.md");
    }
}
