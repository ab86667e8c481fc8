//! Who is told of what: an open page hears of its own changes, and of no others.

mod support;

use std::sync::Arc;
use std::task::{Context, Poll, Waker};

use lantoa::config::Overrides;
use lantoa::serve::web::{Event, File, Found, Listener, Stage, View};
use lantoa::serve::{Preview, Show};
use lantoa::text::lang::Lang;
use lantoa::words::Words;
use tempfile::TempDir;

struct Desk {
    folder: TempDir,
    preview: Preview,
}

impl Desk {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        support::write(&support::base(), folder.path());
        let show = Show {
            root: folder.path().to_owned(),
            at: Some(support::NOW.parse().expect("a moment")),
            overrides: Overrides { drafts: true, ..Overrides::default() },
            base: "/".to_owned(),
        };
        let preview = Preview::new(show, Words::new(Lang::Vi));
        Self { folder, preview }
    }

    fn edit(&self, path: &str, from: &str, to: &str) {
        let whole = self.folder.path().join(path);
        let text = std::fs::read_to_string(&whole).expect("a file");
        assert!(text.contains(from), "{text}");
        std::fs::write(whole, text.replace(from, to)).expect("written");
        self.preview.change(&[path.to_owned()], false);
    }

    fn open(&self, path: &str) -> Listener {
        self.preview.listen(path, &View::default())
    }

    fn file(&self, path: &str) -> Option<File> {
        match self.preview.file(path, &View::default()) {
            Found::File(file) => Some(file),
            _ => None,
        }
    }
}

/// Returns what a page has heard since it was last asked.
fn heard(listener: &mut Listener) -> Vec<Event> {
    let mut context = Context::from_waker(Waker::noop());
    let mut events = Vec::new();
    while let Poll::Ready(Some(event)) = listener.poll_next(&mut context) {
        events.push(event);
    }
    events
}

const NEWS: &str = "content/news/n1.vi.md";
const PAGE: &str = "vi/tin-tuc/ngay-hoi-o-to-1/index.html";

#[test]
fn exactly_the_pages_that_changed_are_told() {
    let desk = Desk::new();
    let paths = [
        PAGE,
        "vi/index.html",
        "vi/tin-tuc/index.html",
        "en/index.html",
        "vi/gioi-thieu/index.html",
    ];
    let mut pages = paths.map(|path| desk.open(path));
    let mut told = || {
        let told = pages.each_mut().map(|page| heard(page).contains(&Event::Page));
        paths
            .into_iter()
            .zip(told)
            .filter(|(_, told)| *told)
            .map(|(path, _)| path)
            .collect::<Vec<_>>()
    };
    desk.edit(NEWS, "Bà con", "Toàn thể bà con");
    assert_eq!(told(), [PAGE]);
    desk.edit(NEWS, "Cả tổ cùng vui.", "Cả tổ cùng làm.");
    assert_eq!(told(), [PAGE, "vi/index.html", "vi/tin-tuc/index.html"]);
    desk.edit("content/news/n1.en.md", "All the group", "The whole group");
    assert_eq!(told(), ["en/index.html"]);
    desk.edit(NEWS, "goals: [c1]", "goals:  [c1]");
    assert!(told().is_empty(), "the bytes are the same");
    desk.edit("content/site.yaml", "Đoàn kết", "Một lòng");
    assert_eq!(told().len(), 4, "all that are there in Vietnamese, and the name of the other");
}

#[test]
fn a_page_that_moves_takes_its_reader_along() {
    let desk = Desk::new();
    let mut page = desk.open(PAGE);
    desk.edit(NEWS, "title:", "slug: cho-moi\ntitle:");
    assert_eq!(heard(&mut page), [Event::Moved("/vi/tin-tuc/cho-moi/".to_owned())]);
}

#[test]
fn problems_are_told_to_all_and_once() {
    let desk = Desk::new();
    let mut page = desk.open("en/index.html");
    desk.edit(NEWS, "title: Ngày hội", "titel: Ngày hội");
    let events = heard(&mut page);
    let [Event::Problems(told)] = events.as_slice() else { panic!("{events:?}") };
    assert!(told.contains("unknown-key") && told.contains("titel: Ngày hội ở tổ 1"), "{told}");
    assert_eq!(*told, desk.preview.problems());
    assert!(desk.file(PAGE).is_some(), "the last good page stays");
    desk.edit(NEWS, "Bà con", "Mọi người");
    assert!(heard(&mut page).is_empty(), "nothing new");
    desk.edit(NEWS, "titel: Ngày hội", "title: Ngày hội");
    assert_eq!(heard(&mut page), [Event::Problems(Arc::from("[]"))]);
}

#[test]
fn a_template_that_fails_leaves_the_last_good_page() {
    let desk = Desk::new();
    let path = "themes/rieng/templates/entry.html";
    let whole = desk.folder.path().join(path);
    let write = |template: &str| {
        std::fs::create_dir_all(whole.parent().expect("a parent")).expect("a folder");
        std::fs::write(&whole, template).expect("written");
        desk.preview.change(&[path.to_owned()], true);
    };
    desk.edit("content/site.yaml", "languages:", "theme: rieng\nlanguages:");
    write("{% extends \"lantoa/entry.html\" %}");
    let good = desk.file(PAGE).expect("a page").etag;
    let found = || match desk.preview.file(PAGE, &View::default()) {
        Found::File(file) => ("whole", file.etag),
        Found::Failed(Some(file)) => ("the last good one", file.etag),
        other => panic!("{other:?}"),
    };
    // This can't be compiled: the last good theme stays.
    write("{{ entry.title | khong_co }}");
    assert_eq!(found(), ("whole", good.clone()));
    assert!(desk.preview.problems().contains("template"), "{}", desk.preview.problems());
    // This can, and fails when it meets the entry.
    write("{{ entry.khong_co.gi }}");
    assert_eq!(found(), ("the last good one", good.clone()));
    assert!(desk.preview.problems().contains("template"), "{}", desk.preview.problems());
    write("{% extends \"lantoa/entry.html\" %}");
    assert_eq!(found(), ("whole", good));
    assert_eq!(&*desk.preview.problems(), "[]");
}
