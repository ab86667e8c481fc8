use super::stand::Plan;
use super::*;
use crate::build::Unwatched;
use crate::source::memory::MemoryWorld;

const SITE: &str = "title: {vi: a, en: a}\nlanguages: [vi, en]\n";
const GOOD: &str = "---\ntitle: Bản tốt\ndate: 2026-11-18\n---\nChữ.\n";

/// One version of every group of news.
struct News;

impl Past for News {
    fn version(&self, group: &str) -> Option<Version> {
        let slug = group.strip_prefix("news/")?;
        let files = vec![(format!("content/news/{slug}.vi.md"), GOOD.into())];
        Some(Version { day: jiff::civil::date(2026, 11, 1), files })
    }

    fn groups(&self) -> Vec<String> {
        Vec::new()
    }
}

fn world(news: &str) -> MemoryWorld {
    let mut world = MemoryWorld::new("2026-11-24T08:00:00+07:00".parse().expect("a moment"));
    world.insert(settings::FILE, SITE);
    world.insert("content/news/n1.vi.md", news);
    world
}

/// Returns what stands in for the only article if it has errors of these codes.
fn stands(news: &str, codes: &[Code]) -> (Stand, Option<String>) {
    let (world, overrides) = (world(news), Overrides::default());
    let shelf = Shelf::open(&world, &overrides).value.expect("a shelf");
    let mut notes = Notes::default();
    let mut ready =
        Ready::of_content(&world, shelf.content(), &Unwatched, &mut notes).expect("a site");
    let unit = shelf.finder().unit(&crate::diag::Span::at("content/news/n1.vi.md", 1, 1));
    let wrong = [(unit.expect("a unit"), codes.iter().copied().collect())];
    let bench = Bench { world: &world, overrides: &overrides, past: &News, shelf: &shelf };
    let content = shelf.content();
    let mut plan = Plan::new(&bench, &content, wrong.into_iter().collect());
    for _ in 0..2 {
        let (next, notices) = plan.content(&content, &ready.site);
        ready = ready.again(&world, next, notices);
        plan.learn(&content, &[], &[]);
    }
    let mut pages = ready.plan.files.keys().filter(|path| path.starts_with("vi/tin-tuc/b"));
    (plan.held(&content, &ready.site)[0].stand, pages.next().cloned())
}

#[test]
fn the_last_good_version_stands_in_unless_a_rule_protects_people() {
    let news = "---\ntitle: Bản hỏng\ndate: 2026-11-18\n---\nSố 012345678901.\n";
    let page = Some("vi/tin-tuc/ban-tot/index.html".to_owned());
    let last = Stand::Last(jiff::civil::date(2026, 11, 1));
    assert_eq!(stands(news, &[diag::LINK_BROKEN]), (last, page.clone()));
    // The notice stands where the last good version stood, which readers know.
    let codes = [diag::LINK_BROKEN, diag::PERSONAL_NUMBER];
    assert_eq!(stands(news, &codes), (Stand::Notice, page));
}

#[test]
fn files_of_the_whole_site_are_no_units_of_entries() {
    let world = world(GOOD);
    let shelf = Shelf::open(&world, &Overrides::default()).value.expect("a shelf");
    let mut finder = shelf.finder();
    assert_eq!(finder.unit(&crate::diag::Span::file(settings::FILE)), None);
    let groups: Vec<_> = shelf.groups().map(|files| files.group).collect();
    assert_eq!(groups, ["news/n1"]);
}
