//! What holds for any content: addresses are unique, bytes do not depend on chance, and nothing
//! that an editor saves makes the program fall over.

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use lantoa::build::{Notes, Ready, Unwatched};
use lantoa::config::Overrides;
use lantoa::diag::Warned;
use lantoa::source::memory::MemoryWorld;
use lantoa::source::{At, ReadError, SourceFile, World};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use support::{Built, Files};

/// The base site with every kind of file that is read.
static BASE: LazyLock<Files> = LazyLock::new(|| {
    let mut files = support::undrawn();
    for (path, text) in [
        ("content/glossary.yaml", "- {vi: đoàn kết, en: unity}\n"),
        ("content/redirects.yaml", "- {from: /vi/cu/, to: /vi/}\n"),
        ("content/urls.lock", "/vi/\n"),
        (
            "content/news/a.svg",
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>",
        ),
        ("themes/rieng/messages/vi.ftl", "menu = Trình đơn\nall-n = Tất cả { $count }\n"),
        (
            "themes/rieng/templates/choice.html",
            "<p>{{ page.title }}{% if lang %}{{ t.menu }}{% endif %}</p>",
        ),
        ("themes/rieng/theme.yaml", "name: rieng\n"),
    ] {
        files.insert(path.to_owned(), text.into());
    }
    let site = files.get_mut("content/site.yaml").expect("the settings");
    site.extend_from_slice(b"theme: rieng\n");
    let news = files.get_mut("content/news/n1.vi.md").expect("an article");
    news.extend_from_slice(
        "\n![ảnh](a.svg \"chú thích\")\n\n| a | b |\n|---|--:|\n| 1 | 2 |\n\nChữ[^1].\n\n[^1]: Chú.\n\n\
         > [!NOTE]\n> Nhớ.\n\n<b>thô</b>\n"
            .as_bytes(),
    );
    files
});

/// Words as people and machines write them.
fn titles() -> impl Strategy<Value = Vec<String>> {
    let word = prop_oneof![
        4 => select(vec!["Đoàn", "đường", "hoa", "Ngày hội", "thôn", "số 1", "ĐẸP", "2", "en", "index"]),
        2 => select(vec!["..", ".", "/", "\\", "“", "'", "\"", "?", "#", "%2e", "🌸", "—", "a\u{300}o\u{323}\u{302}"]),
        1 => select(vec!["", " ", "\u{200b}", "CON", "atom.xml", "tất cả", "năm"]),
    ];
    vec(vec(word, 1..4).prop_map(|words| words.join(" ")), 1..8)
}

fn build(files: &Files) -> Built {
    support::build(&support::world(files), &Overrides::default())
}

fn with_titles(titles: &[String]) -> Files {
    let mut files = support::undrawn();
    for (number, title) in titles.iter().enumerate() {
        let quoted = serde_json::to_string(title).expect("JSON");
        let record = format!("---\ntitle: {quoted}\ndate: 2026-11-0{}\n---\nChữ.\n", number + 1);
        files.insert(format!("content/news/x{number}.vi.md"), record.into_bytes());
        let record = format!("---\ntitle: {quoted}\n---\nText.\n");
        files.insert(format!("content/news/x{number}.en.md"), record.into_bytes());
    }
    files
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(96) })]

    /// However alike titles are, every entry has its own page, below its section, with a name
    /// that any server and file system takes.
    #[test]
    fn addresses_are_unique(titles in titles()) {
        let world = support::world(&with_titles(&titles));
        let mut notes = Notes::default();
        let ready = Ready::prepare(&world, &Overrides::default(), &Unwatched, &mut notes);
        let ready = ready.expect("a site");
        let mut seen = BTreeMap::new();
        for (entry, node) in ready.site.entries.iter().zip(&ready.site.nodes) {
            for (lang, page) in node.pages.iter() {
                let path = page.address.file();
                prop_assert!(ready.plan.files.contains_key(&path), "{path} is not planned");
                let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-/.".contains(c);
                prop_assert!(path.chars().all(fits) && !path.contains(".."), "{path}");
                let other = seen.insert(path.clone(), (&entry.id, lang));
                prop_assert!(other.is_none(), "{path}: {:?} and {other:?}", (&entry.id, lang));
            }
        }
        // Nothing else lies where pages are, whatever they are called.
        let codes: BTreeSet<_> = notes.diagnostics.iter().map(|problem| problem.code.name()).collect();
        prop_assert!(!codes.contains("duplicate-address"), "{:?}", notes.diagnostics);
    }
}

/// A world that lists its files in an order of its own.
struct Shuffled {
    world: MemoryWorld,
    seed: u64,
}

impl World for Shuffled {
    fn files(&self, folder: &str) -> Warned<Vec<SourceFile>> {
        let mut found = self.world.files(folder);
        let seed = self.seed;
        let mix = |text: &str| {
            text.bytes()
                .fold(seed, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3))
        };
        found.value.sort_by_key(|file| mix(&file.path));
        found
    }

    fn at(&self, path: &str) -> At {
        self.world.at(path)
    }

    fn read(&self, path: &str) -> Result<Vec<u8>, ReadError> {
        self.world.read(path)
    }

    fn now(&self) -> jiff::Timestamp {
        self.world.now()
    }
}

/// Renders all files of a world, one after the other.
fn render(world: &dyn World) -> (Vec<String>, Files) {
    let mut notes = Notes::default();
    let ready =
        Ready::prepare(world, &Overrides::default(), &Unwatched, &mut notes).expect("a site");
    let files = ready.plan.files.iter();
    let files =
        files.map(|(path, planned)| (path.clone(), ready.render(world, planned).expect("bytes")));
    let files = files.collect();
    lantoa::diag::tidy(&mut notes.diagnostics);
    (notes.diagnostics.iter().map(|problem| format!("{problem:?}")).collect(), files)
}

/// A site with a contested slug, two entries of one id and a broken link: where order could show.
fn contested() -> Files {
    let titles = ["Hội", "hội", "Hồi"].map(str::to_owned);
    let mut files = with_titles(&titles);
    for number in [1, 2] {
        let text = "---\nid: trung\ntitle: Hội\ndate: 2026-11-02\n---\n[mất](@mat)\n";
        files.insert(format!("content/news/trung-{number}.vi.md"), text.into());
    }
    files
}

#[test]
fn the_order_of_files_does_not_show() {
    let files = contested();
    let plain = render(&support::world(&files));
    for seed in 1..=12 {
        let shuffled = render(&Shuffled { world: support::world(&files), seed });
        assert_eq!(shuffled.0, plain.0, "problems, order {seed}");
        for (path, bytes) in &plain.1 {
            assert!(shuffled.1.get(path) == Some(bytes), "{path} differs, order {seed}");
        }
        assert_eq!(shuffled.1.len(), plain.1.len(), "order {seed}");
    }
}

#[test]
fn the_number_of_threads_does_not_show() {
    let files = contested();
    let on = |threads: usize| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().expect("threads");
        let built = pool.install(|| build(&files));
        (format!("{:?}", built.problems), built.outputs)
    };
    let one = on(1);
    for threads in [2, 3, 8] {
        assert!(on(threads) == one, "{threads} threads");
    }
}

/// A change of some bytes.
#[derive(Clone, Debug)]
enum Change {
    Insert(Vec<u8>),
    Remove(usize),
    Replace(Vec<u8>),
    Cut,
    Repeat(usize),
}

fn change() -> impl Strategy<Value = Change> {
    // What has a meaning somewhere is more likely to be misread than chance.
    let token = select(vec![
        "---\n",
        "\n",
        ": ",
        "- ",
        "{",
        "}",
        "[",
        "]",
        "\"",
        "'",
        "&a ",
        "*a",
        "!!binary ",
        "|",
        ">",
        "#",
        "%",
        "@",
        "\t",
        "    ",
        "~",
        "null",
        "0x",
        "1e999",
        "2026-02-30",
        "---",
        "...",
        "<<: ",
        "{{",
        "}}",
        "{%",
        "%}",
        "<script",
        "<!--",
        "]]>",
        "&#2;",
        "[^1]",
        "[^1]: ",
        "> [!NOTE]\n",
        "![](",
        "```",
        "$",
        "{ $",
        "-term = ",
        ".attr = ",
        "*[other]",
        "\u{1}",
        "\u{4}",
        "\u{feff}",
        "đ",
        "e\u{301}",
        "\r\n",
        "\u{0}",
        "](@",
        "](/",
        "](../",
        ": term\n",
        "|---|\n",
        "{#x}",
        "99999999999999999999",
    ]);
    let bytes = prop_oneof![
        4 => token.prop_map(|token| token.as_bytes().to_vec()),
        1 => vec(any::<u8>(), 1..6),
    ];
    prop_oneof![
        4 => bytes.clone().prop_map(Change::Insert),
        2 => (1..40usize).prop_map(Change::Remove),
        3 => bytes.prop_map(Change::Replace),
        1 => Just(Change::Cut),
        1 => (1..400usize).prop_map(Change::Repeat),
    ]
}

fn apply(bytes: &mut Vec<u8>, at: Index, change: Change) {
    let at = at.index(bytes.len() + 1);
    let end = |length: usize| (at + length).min(bytes.len());
    match change {
        Change::Insert(new) => _ = bytes.splice(at..at, new),
        Change::Remove(length) => _ = bytes.drain(at..end(length)),
        Change::Replace(new) => _ = bytes.splice(at..end(new.len()), new),
        Change::Cut => bytes.truncate(at),
        Change::Repeat(times) => {
            let piece = bytes[at..end(9)].repeat(times);
            bytes.splice(at..at, piece);
        }
    }
}

/// Says whether a file may hold any byte: it is a picture, an archive, or the theme's.
fn is_free(path: &str) -> bool {
    let is_packed = [".png", ".docx", ".zip"].iter().any(|ending| path.ends_with(ending));
    path.starts_with("media/") || path.starts_with("theme/") || is_packed
}

fn survives(path: &str, changes: Vec<(Index, Change)>) -> Result<(), TestCaseError> {
    let mut files = BASE.clone();
    let bytes = files.get_mut(path).expect("a file of the site");
    for (at, change) in changes {
        apply(bytes, at, change);
    }
    let built = build(&files);
    // Links that templates make lead somewhere whatever the content is; marks never come through.
    for (path, bytes) in &built.outputs {
        let marked = bytes.iter().any(|byte| (1..=8).contains(byte));
        prop_assert!(!marked || is_free(path), "{path} keeps a mark");
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(300) })]

    #[test]
    fn any_front_matter_and_markdown_can_be_read(
        path in select(vec![
            "content/news/n1.vi.md",
            "content/news/n1.en.md",
            "content/areas/lam-khe/to-1.vi.md",
            "content/goals/c1.vi.md",
            "content/pages/about.vi.md",
        ]),
        changes in vec((any::<Index>(), change()), 1..6),
    ) {
        survives(path, changes)?;
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(300) })]

    #[test]
    fn any_records_can_be_read(
        path in select(vec![
            "content/registry/units.yaml",
            "content/registry/bodies.yaml",
            "content/glossary.yaml",
            "content/redirects.yaml",
            "content/urls.lock",
        ]),
        changes in vec((any::<Index>(), change()), 1..6),
    ) {
        survives(path, changes)?;
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(300) })]

    #[test]
    fn any_settings_can_be_read(
        path in select(vec![
            "content/site.yaml",
        ]),
        changes in vec((any::<Index>(), change()), 1..6),
    ) {
        survives(path, changes)?;
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(200) })]

    #[test]
    fn any_messages_can_be_read(
        path in select(vec![
            "themes/rieng/messages/vi.ftl",
            "themes/rieng/theme.yaml",
        ]),
        changes in vec((any::<Index>(), change()), 1..6),
    ) {
        survives(path, changes)?;
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(200) })]

    #[test]
    fn any_templates_can_be_read(
        path in select(vec![
            "themes/rieng/templates/choice.html",
        ]),
        changes in vec((any::<Index>(), change()), 1..6),
    ) {
        survives(path, changes)?;
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(200) })]

    #[test]
    fn any_pictures_can_be_read(
        path in select(vec![
            "content/news/a.svg",
        ]),
        changes in vec((any::<Index>(), change()), 1..6),
    ) {
        survives(path, changes)?;
    }
}
