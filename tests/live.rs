//! Right before fast: whatever happens to the files, a site that follows them is, byte for byte,
//! the site that a cold build makes of them.
//!
//! A sequence of edits as editors, tools and theme developers make them runs against two worlds:
//! the one that [`Live`] follows, and a shadow in which a file that can't be read still has its
//! last good version, as `Live` promises. After each step every output is compared.

mod support;

use std::collections::BTreeSet;

use lantoa::build::live::{Live, Sight};
use lantoa::build::{Notes, Ready, Unwatched};
use lantoa::config::Overrides;
use lantoa::source::memory::MemoryWorld;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use support::Files;

/// What somebody does.
#[derive(Clone, Debug)]
enum Act {
    /// Writes words at the end of a Markdown file.
    Append(Index, &'static str),
    /// Sets a key of a Markdown file's front matter.
    Set(Index, (&'static str, &'static str)),
    /// Writes a new file.
    Create((&'static str, &'static str)),
    /// Deletes a file.
    Delete(Index),
    /// Renames a file, an entry or a folder.
    Rename(Index, (&'static str, &'static str)),
    /// Leaves a file that can't be read.
    Break(Index),
    /// Changes the settings.
    Settings(&'static str),
    /// Writes a file of a theme.
    Theme((&'static str, &'static str)),
    /// Deletes all content; it is back in the next step.
    Vanish,
}

const WORDS: &[&str] = &[
    "Thêm một dòng.\n",
    "## Mục mới\n\nChữ.\n",
    "Xem [bài](@n1) và [tổ](@lam-khe/to-1).\n",
    "Xem [buổi sáng](@n1#sang), [mục mới](@x1#muc-moi).\n",
    "[tệp](n1.vi.md), [không có](@khong-co), [địa chỉ](/vi/tin-tuc/n1/).\n",
    "![ảnh](a.svg)\n",
    "![ảnh khác](b.svg \"chú thích\")\n",
    "<script>alert(1)</script>\n",
    "| a | b |\n|---|---|\n| 1 | 2 |\n",
];

const KEYS: &[(&str, &str)] = &[
    ("title", "\"Tên khác\""),
    ("title", "\"Ngày hội ở tổ 1\""),
    ("name", "\"Ấp Bình Minh\""),
    ("slug", "ngay-hoi-o-to-1"),
    ("slug", "cho-khac"),
    ("summary", "\"Tóm tắt mới.\""),
    ("short", "\"Gọn\""),
    ("date", "2026-11-20"),
    ("date", "2027-01-02"),
    ("expires", "2026-11-01"),
    ("updated", "2026-11-21"),
    ("draft", "true"),
    ("draft", "false"),
    ("lead", "true"),
    ("kind", "notice"),
    ("order", "3"),
    ("goals", "[c1]"),
    ("goals", "[c1, c9]"),
    ("areas", "[lam-khe/to-1]"),
    ("areas", "[]"),
    ("units", "[tinh-mau]"),
    ("id", "n1"),
    ("audience", "internal"),
    ("picture", "a.svg"),
    ("pictures", "[{file: a.svg, alt: {vi: Hoa, en: Flower}}]"),
    ("note", "{vi: Ghi chú, en: Note}"),
    ("corrections", "[{date: 2026-11-22, was: {vi: Sai, en: Wrong}, now: {vi: Đúng, en: Right}}]"),
    ("khoa-la", "1"),
];

const SVG: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>";
const WIDE: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"90\" height=\"9\"/>";

const FILES: &[(&str, &str)] = &[
    ("content/news/x1.vi.md", "---\ntitle: Bài mới\ndate: 2026-11-19\n---\n## Mục mới\n\nChữ.\n"),
    ("content/news/x1.en.md", "---\ntitle: New article\n---\n## Mục mới\n\nWords.\n"),
    ("content/news/x2/vi.md", "---\ntitle: Bài mới\ndate: 2026-11-18\n---\n![h](h.svg)\n"),
    ("content/news/x2/en.md", "---\ntitle: New article\n---\nWords.\n"),
    ("content/news/x2/h.svg", SVG),
    ("content/news/a.svg", SVG),
    ("content/news/a.svg", WIDE),
    ("content/news/b.svg", SVG),
    ("content/news/n1/vi.md", "---\ntitle: Trùng\ndate: 2026-11-18\n---\n"),
    ("content/pages/README.md", "---\ntitle: Đọc\n---\nChữ.\n"),
    ("content/glossary.yaml", "- {vi: đoàn kết, en: unity}\n"),
    ("content/redirects.yaml", "- {from: /vi/cu/, to: /vi/}\n"),
    ("content/redirects.yaml", "- {from: /vi/cu/, to: [/vi/, /vi/tin-tuc/]}\n"),
    ("content/urls.lock", "/vi/\n/vi/mat/\n"),
    ("content/people/p1.vi.md", "---\nname: Nguyễn Văn An\narea: lam-khe/to-1\n---\nChuyện.\n"),
    ("content/people/p1.en.md", "---\nname: Nguyễn Văn An\n---\nA story.\n"),
    (
        "content/commendations/k1.yaml",
        "id: k1\nform: bk\nyear: 2026\nsubject: {person: p1}\nissuer: btgdv\nnumber: 12/QĐ\n\
         date: 2026-11-18\nreason: {vi: Giúp bà con, en: Helping people}\n",
    ),
    ("content/registry/award-forms.yaml", "- {id: bk, name: {vi: Bằng khen, en: Certificate}}\n"),
    (
        "content/registry/units.yaml",
        "- {id: tinh-mau, name: {vi: Tỉnh Mẫu, en: Mau}, level: province, type: tinh}\n\
         - {id: lam-khe, name: {vi: Lam Khê, en: Lam Khe}, level: commune, type: phuong, parent: \
         tinh-mau}\n",
    ),
    ("content/.hidden.md", "---\n---\n"),
    ("content/news/anh.tmp", "x"),
];

const RENAMES: &[(&str, &str)] = &[
    ("content/news/n1.", "content/news/n9."),
    ("content/news/n1.vi", "content/news/n8.vi"),
    ("content/news/x1.", "content/news/x2."),
    ("content/news/x2/", "content/news/x3/"),
    ("content/news/", "content/events/"),
    ("content/events/", "content/news/"),
    ("content/areas/lam-khe/", "content/areas/khac/"),
    ("content/areas/khac/", "content/areas/lam-khe/"),
    ("content/pages/", "content/news/trang/"),
];

const SETTINGS: &[&str] = &[
    "per_page: 2\n",
    "menu: [news]\n",
    "links: clean\n",
    "languages: [vi]\n",
    "languages: [en, vi]\n",
    "theme: rieng\n",
    "timezone: Asia/Tokyo\n",
    "sections: {news: {path: {vi: bai}, missing: hide}}\n",
    "base_url: \"\"\n",
];

const THEME: &[(&str, &str)] = &[
    ("themes/rieng/templates/entry.html", "<p>{{ entry.title }} {{ page.title }}</p>"),
    ("themes/rieng/templates/entry.html", "<p>{{ entry.title }</p>"),
    (
        "themes/rieng/templates/list.html",
        "{% for card in list.cards %}{{ card | safe }}{% endfor %}",
    ),
    ("themes/rieng/static/style.css", "p { color: red }\n"),
    ("themes/rieng/static/style.css", "p { color: blue }\n"),
    ("themes/rieng/messages/vi.ftl", "menu = Trình đơn khác\n"),
    ("themes/rieng/theme.yaml", "style: linked\n"),
];

fn act() -> impl Strategy<Value = Act> {
    let file = any::<Index>;
    prop_oneof![
        6 => (file(), select(WORDS)).prop_map(|(at, words)| Act::Append(at, words)),
        8 => (file(), select(KEYS)).prop_map(|(at, key)| Act::Set(at, key)),
        5 => select(FILES).prop_map(Act::Create),
        2 => file().prop_map(Act::Delete),
        2 => (file(), select(RENAMES)).prop_map(|(at, to)| Act::Rename(at, to)),
        3 => file().prop_map(Act::Break),
        2 => select(SETTINGS).prop_map(Act::Settings),
        3 => select(THEME).prop_map(Act::Theme),
        1 => Just(Act::Vanish),
    ]
}

/// How the server hears of a step.
#[derive(Clone, Copy, Debug)]
enum Hint {
    /// By the paths of the files.
    Paths,
    /// By the paths and some on which nothing is.
    More,
    /// By no path: look at everything.
    All,
}

type Step = (Vec<Act>, Hint);

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let hint = select(&[Hint::Paths, Hint::Paths, Hint::More, Hint::All][..]);
    vec((vec(act(), 1..3), hint), 1..7)
}

/// Returns what the files of an entry have in common.
fn entry(path: &str) -> &str {
    let path = path.trim_end_matches(".md");
    path.trim_end_matches("vi").trim_end_matches("en").trim_end_matches(['.', '/'])
}

/// Returns the settings that every entry is read by.
fn bases(site: &str) -> Vec<&str> {
    let is_base = |line: &&str| line.starts_with("languages:") || line.starts_with("timezone:");
    site.lines().filter(is_base).collect()
}

/// What cannot be read, whatever kind of file it is.
const BROKEN: &str = "---\ntitle: \"chưa đóng\n---\nChữ.\n";

/// The files, and their last good versions.
struct Desk {
    files: Files,
    good: Files,
    broken: BTreeSet<String>,
    gone: Option<Files>,
    touched: BTreeSet<String>,
}

impl Desk {
    fn new() -> Self {
        let mut files = support::undrawn();
        files.insert("content/news/a.svg".to_owned(), SVG.into());
        Self {
            good: files.clone(),
            files,
            broken: BTreeSet::new(),
            gone: None,
            touched: BTreeSet::new(),
        }
    }

    fn write(&mut self, path: &str, text: String) {
        self.touched.insert(path.to_owned());
        self.broken.remove(path);
        self.files.insert(path.to_owned(), text.into_bytes());
        self.settle(path);
    }

    fn remove(&mut self, path: &str) {
        self.touched.insert(path.to_owned());
        self.broken.remove(path);
        self.files.remove(path);
        self.settle(path);
    }

    /// Brings the last good version of a file up to date.
    fn settle(&mut self, path: &str) {
        if path.starts_with("themes/") {
            return;
        }
        match self.files.get(path) {
            Some(bytes) => _ = self.good.insert(path.to_owned(), bytes.clone()),
            None => _ = self.good.remove(path),
        }
    }

    /// Brings the last good theme up to date, once it is looked at. It is good as a whole or not
    /// at all, and only one that a site was seen in: a theme that was broken before it was chosen
    /// leaves the one in use.
    fn settle_theme(&mut self) {
        let own = |path: &str| path.starts_with("themes/");
        let is_used = self.good["content/site.yaml"].ends_with(b"theme: rieng\n");
        let bad = |bytes: &[u8]| String::from_utf8_lossy(bytes).contains("title }<");
        let is_bad = self.files.iter().any(|(path, bytes)| own(path) && bad(bytes));
        if is_used && is_bad {
            return;
        }
        self.good.retain(|path, _| !own(path));
        if is_used {
            let theme = self.files.iter().filter(|(path, _)| own(path));
            self.good.extend(theme.map(|(path, bytes)| (path.clone(), bytes.clone())));
        }
    }

    /// Gives up the last good versions of broken files of which this is true.
    fn forget(&mut self, gone: impl Fn(&str) -> bool) {
        let paths: Vec<_> = self.broken.iter().filter(|path| gone(path)).cloned().collect();
        for path in paths {
            self.broken.remove(&path);
            if let Some(bytes) = self.files.get(&path) {
                self.good.insert(path, bytes.clone());
            }
        }
    }

    /// Says whether other files of the same entries are broken: what is then left of an entry is
    /// a matter of taste.
    fn has_broken_mate(&self, paths: &[String]) -> bool {
        let mut others = self.broken.iter().filter(|path| !paths.contains(path));
        others.any(|other| paths.iter().any(|path| entry(path) == entry(other)))
    }

    fn pick(&self, at: Index, wanted: impl Fn(&str) -> bool) -> Option<String> {
        let paths: Vec<_> = self.files.keys().filter(|path| wanted(path)).collect();
        (!paths.is_empty()).then(|| (*at.get(&paths)).clone())
    }

    fn act(&mut self, act: &Act) {
        let is_text = |path: &str| path.ends_with(".md") && !path.contains("/.");
        match act {
            Act::Append(at, words) => {
                let Some(path) = self.pick(*at, is_text) else { return };
                let text = String::from_utf8(self.good[&path].clone()).expect("UTF-8");
                self.write(&path, format!("{text}\n{words}"));
            }
            Act::Set(at, (key, value)) => {
                let Some(path) = self.pick(*at, is_text) else { return };
                let text = String::from_utf8(self.good[&path].clone()).expect("UTF-8");
                let start = format!("{key}:");
                let (head, body) = text.split_once("\n---\n").unwrap_or(("---", ""));
                let kept = head.lines().filter(|line| !line.starts_with(&start));
                let head: Vec<_> = kept.map(str::to_owned).collect();
                let head = head.join("\n");
                self.write(&path, format!("{head}\n{key}: {value}\n---\n{body}"));
            }
            Act::Create((path, text)) => self.write(path, (*text).to_owned()),
            Act::Delete(at) => {
                let Some(path) = self.pick(*at, |path| path != "content/site.yaml") else { return };
                if !self.has_broken_mate(std::slice::from_ref(&path)) {
                    self.remove(&path);
                }
            }
            Act::Rename(at, (from, to)) => {
                let Some(_) = self.pick(*at, |path| path.starts_with(from)) else { return };
                let moved = self.files.keys().filter(|path| path.starts_with(from));
                let moved: Vec<_> = moved.cloned().collect();
                if self.has_broken_mate(&moved) {
                    return;
                }
                self.forget(|path| moved.iter().any(|moved| moved == path));
                for path in moved {
                    let text = String::from_utf8(self.files[&path].clone()).expect("UTF-8");
                    self.remove(&path);
                    self.write(&path.replacen(from, to, 1), text);
                }
            }
            Act::Break(at) => {
                let breakable = |path: &str| is_text(path) || path == "content/site.yaml";
                let Some(path) = self.pick(*at, breakable) else { return };
                // A version that nobody has seen is nobody's last good one.
                let unseen = ["content", "content/site.yaml", path.as_str()];
                if unseen.iter().any(|path| self.touched.contains(*path)) {
                    return;
                }
                self.touched.insert(path.clone());
                self.broken.insert(path.clone());
                self.files.insert(path, BROKEN.into());
            }
            Act::Settings(line) => {
                if self.touched.contains("content/site.yaml") {
                    return;
                }
                let key = line.split(':').next().unwrap_or_default();
                let site = support::undrawn()["content/site.yaml"].clone();
                let site = String::from_utf8(site).expect("UTF-8");
                let kept = site.lines().filter(|line| !line.starts_with(&format!("{key}:")));
                let new = format!("{}\n{line}", kept.collect::<Vec<_>>().join("\n"));
                // Last good versions are not kept across other languages or another zone.
                let old = String::from_utf8_lossy(&self.good["content/site.yaml"]).into_owned();
                if bases(&old) != bases(&new) {
                    self.forget(|_| true);
                }
                self.write("content/site.yaml", new);
            }
            Act::Theme((path, text)) => self.write(path, (*text).to_owned()),
            Act::Vanish => {
                // Settings that nobody has seen are nobody's last ones.
                if self.touched.contains("content/site.yaml") {
                    return;
                }
                let content = self.files.keys().filter(|path| path.starts_with("content/"));
                let content: Vec<_> = content.cloned().collect();
                self.touched.insert("content".to_owned());
                self.gone = Some(self.files.clone());
                for path in content {
                    self.files.remove(&path);
                }
            }
        }
    }

    /// What is gone is back, and all of it has to be looked at.
    fn back(&mut self) {
        if let Some(files) = self.gone.take() {
            self.touched.insert("content".to_owned());
            self.files = files;
        }
    }
}

fn cold(world: &MemoryWorld, drafts: bool) -> Option<Files> {
    let mut notes = Notes::default();
    let ready = Ready::prepare(
        world,
        &Overrides { drafts, ..Overrides::default() },
        &Unwatched,
        &mut notes,
    )?;
    Some(outputs(&ready, world))
}

fn outputs(ready: &Ready, world: &MemoryWorld) -> Files {
    let render = |planned| match ready.render(world, planned) {
        Ok(bytes) => bytes,
        Err(problem) => format!("{:?}", problem.args).into_bytes(),
    };
    ready.plan.files.iter().map(|(path, planned)| (path.clone(), render(planned))).collect()
}

/// Returns the first difference between two sites.
fn difference(live: &Files, cold: &Files) -> Option<String> {
    let paths: BTreeSet<_> = live.keys().chain(cold.keys()).collect();
    paths.into_iter().find(|path| live.get(*path) != cold.get(*path)).map(|path| {
        let text = |files: &Files| files.get(path).map(|b| String::from_utf8_lossy(b).into_owned());
        let (live, cold) = (text(live), text(cold));
        let lines = |text: &Option<String>| text.clone().unwrap_or("(no such file)".into());
        let (live, cold) = (lines(&live), lines(&cold));
        let pair = live.lines().zip(cold.lines()).find(|(a, b)| a != b);
        format!("{path}: live {:?}, cold {:?}", pair.map(|p| p.0), pair.map(|p| p.1))
    })
}

fn follow(steps: &[Step], drafts: bool) -> Result<(), TestCaseError> {
    let mut desk = Desk::new();
    let mut world = support::world(&desk.files);
    let main = Sight { drafts, at: None };
    let mut live = Live::open(&world, &Overrides::default(), main);
    let mut last = live.main().map(|ready| outputs(ready, &world));
    for (acts, hint) in steps {
        desk.back();
        for act in acts {
            if desk.gone.is_none() {
                desk.act(act);
            }
        }
        desk.settle_theme();
        let mut touched: Vec<String> = std::mem::take(&mut desk.touched).into_iter().collect();
        world = support::world(&desk.files);
        let all = match hint {
            Hint::Paths => false,
            Hint::More => {
                touched
                    .extend(["content/news/4913".to_owned(), "content/news/n1.vi.md~".to_owned()]);
                touched.sort();
                false
            }
            Hint::All => {
                touched.clear();
                true
            }
        };
        live.refresh(&world, &touched, all);
        let mut shadow = support::world(&desk.good);
        // Pictures are read when they are asked for, as they are then.
        for (path, bytes) in desk.files.iter().filter(|(path, _)| path.ends_with(".svg")) {
            shadow.insert(path.as_str(), bytes.as_slice());
        }
        let Some(ready) = live.main() else {
            prop_assert!(last.is_none(), "the last good site is gone");
            continue;
        };
        if desk.gone.is_some() {
            continue;
        }
        let (found, wanted) = (outputs(ready, &world), cold(&shadow, drafts).or(last.take()));
        if let Some(wanted) = wanted {
            let different = difference(&found, &wanted);
            prop_assert!(
                different.is_none(),
                "after {acts:?} ({hint:?}): {}",
                different.unwrap_or_default()
            );
        }
        last = Some(found);
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig {
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    /// Hundreds of random sequences.
    #[test]
    fn a_site_that_follows_is_a_site_built_anew(steps in steps(), drafts in any::<bool>()) {
        follow(&steps, drafts)?;
    }
}

/// A language comes back together with a theme that can't be compiled: found by chance.
#[test]
fn the_last_good_theme_speaks_the_languages_of_today() {
    let broken = ("themes/rieng/templates/entry.html", "<p>{{ entry.title }</p>");
    let first = vec![Act::Settings("languages: [vi]\n"), Act::Theme(broken)];
    let steps = [(first, Hint::Paths), (vec![Act::Settings("theme: rieng\n")], Hint::Paths)];
    follow(&steps, false).expect("the same site");
}

/// A theme that was good before it was chosen, and broken when it was: nobody has seen it.
#[test]
fn a_theme_that_was_broken_before_it_was_chosen_leaves_the_one_in_use() {
    let write = |text| Act::Theme(("themes/rieng/templates/entry.html", text));
    let (good, broken) = (write("<p>{{ entry.title }}</p>"), write("<p>{{ entry.title }</p>"));
    let chosen = || (vec![Act::Settings("theme: rieng\n")], Hint::Paths);
    let unseen = [(vec![good.clone(), broken.clone()], Hint::Paths), chosen()];
    follow(&unseen, false).expect("the theme in use");
    let (good, broken) = ((vec![good], Hint::Paths), (vec![broken], Hint::Paths));
    follow(&[good.clone(), broken.clone(), chosen()], false).expect("the theme in use");
    follow(&[good, chosen(), broken], false).expect("the last good theme");
}

/// A file of the whole site goes, with nothing but its path told: found by chance.
#[test]
fn redirects_that_are_deleted_lead_nowhere() {
    let mut world = support::world(&support::undrawn());
    world.insert("content/redirects.yaml", "- {from: /vi/cu/, to: /vi/}\n");
    let main = Sight { drafts: false, at: None };
    let mut live = Live::open(&world, &Overrides::default(), main);
    let has = |live: &Live| live.main().is_some_and(|ready| ready.plan.has("/vi/cu/"));
    assert!(has(&live));
    world.remove("content/redirects.yaml");
    live.refresh(&world, &["content/redirects.yaml".to_owned()], false);
    assert!(!has(&live));
}
