//! What goes in comes out, whichever way it is written.

use proptest::prelude::*;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::*;

/// Reads HTML with addresses below one site; anchors lead nowhere.
fn read_all(html: &str) -> Vec<Block> {
    read(html, &|href| match href {
        href if href.starts_with('#') => None,
        href if href.contains(':') => Some(href.to_owned()),
        href => Some(format!("https://a.example/{href}")),
    })
}

fn manuscript_of(blocks: Vec<Block>) -> Manuscript {
    Manuscript { lang: "vi", blocks, ..Manuscript::default() }
}

/// Returns what a body becomes as plain text, without title and credit.
fn text_of(html: &str) -> String {
    let text = text(&manuscript_of(read_all(html)));
    text.trim_end().trim_end_matches("* * *").trim_end().to_owned()
}

fn html_of(html_in: &str) -> String {
    let html = html(&manuscript_of(read_all(html_in)));
    html.replacen("<h1></h1>\n", "", 1).trim_end_matches("<hr>\n").to_owned()
}

fn markdown_of(html: &str) -> String {
    let markdown = markdown(&manuscript_of(read_all(html)));
    markdown.trim_end().trim_end_matches("___").trim_end().to_owned()
}

/// Returns the words of a text; raised and lowered digits are digits.
fn words(text: &str) -> Vec<String> {
    let digit = |c: char| {
        let find = |digits: &[char; 10]| digits.iter().position(|digit| *digit == c);
        let found = find(&inline::RAISED).or(find(&inline::LOWERED));
        found.and_then(|digit| char::from_digit(digit as u32, 10)).unwrap_or(c)
    };
    let text: String = text.chars().map(digit).collect();
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_owned).collect()
}

/// Returns the words that Markdown says, as a reader of it finds them.
fn words_of_markdown(markdown: &str) -> Vec<String> {
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    let mut out = String::new();
    let mut in_picture = false;
    for event in Parser::new_ext(markdown, options) {
        match event {
            Event::Start(Tag::Image { .. }) => in_picture = true,
            Event::End(TagEnd::Image) => in_picture = false,
            Event::Text(text) | Event::Code(text) if !in_picture => out.push_str(&text),
            Event::End(
                TagEnd::Strong | TagEnd::Emphasis | TagEnd::Strikethrough | TagEnd::Link,
            ) => {}
            Event::InlineHtml(html) if &*html != "<br>" => {}
            Event::Start(Tag::Strong | Tag::Emphasis | Tag::Strikethrough | Tag::Link { .. }) => {}
            _ => out.push(' '),
        }
    }
    words(&out)
}

/// Returns the words of a tree.
fn words_of_blocks(blocks: &[Block], out: &mut String) {
    for block in blocks {
        out.push(' ');
        match block {
            Block::Heading(_, words) | Block::Paragraph(words) => out.push_str(&plain(words)),
            Block::List { items, .. } => items.iter().for_each(|item| words_of_blocks(item, out)),
            Block::Quote(inside) => words_of_blocks(inside, out),
            Block::Figure(figure) => out.push_str(&plain(&inline::below(figure))),
            Block::Table(table) => {
                for words in table.head.iter().chain(&table.rows).flatten() {
                    out.push_str(&plain(words));
                    out.push(' ');
                }
            }
            Block::Code(code) => out.push_str(code),
            Block::Rule => {}
        }
    }
    out.push(' ');
}

const FIGURE: &str = "<figure><span class=\"pic\"><svg class=\"tint\"><path fill=\"#fff\"/></svg>\
    <picture><source type=\"image/webp\" srcset=\"a.webp 4w\"><img src=\"a.jpg\" alt=\"Ba thùng\" \
    width=\"12\" height=\"8\" loading=\"lazy\"></picture></span><figcaption>Sáng nay \
    <small class=\"credit\">Ảnh: Tâm</small></figcaption></figure>";

#[test]
fn pictures_keep_all_that_is_said_of_them() {
    let mut blocks = read_all(FIGURE);
    let figure = Figure {
        src: "https://a.example/a.jpg".into(),
        alt: "Ba thùng".into(),
        caption: vec![Inline::Text("Sáng nay".into())],
        credit: "Ảnh: Tâm".into(),
        width: 12,
        height: 8,
        ..Figure::default()
    };
    assert_eq!(blocks, [Block::Figure(figure)]);
    assert_eq!(text_of(FIGURE), "[Ảnh: Ba thùng — Sáng nay — Ảnh: Tâm]");
    assert_eq!(
        html_of(FIGURE),
        "<figure>\n  <img src=\"https://a.example/a.jpg\" alt=\"Ba thùng\" width=\"12\" \
         height=\"8\">\n  <figcaption>Sáng nay. Ảnh: Tâm</figcaption>\n</figure>\n"
    );
    assert_eq!(markdown_of(FIGURE), "![Ba thùng](https://a.example/a.jpg)\n\nSáng nay. Ảnh: Tâm");
    assert!(!html_without_pictures(&manuscript_of(blocks.clone())).contains("Sáng"));
    retain_pictures(&mut blocks, &mut |_| false);
    assert_eq!(blocks, []);
}

#[test]
fn a_picture_within_a_line_comes_after_it() {
    let text = text_of("<p>Một <img src=\"javascript:x\" alt=\"hình\"> hai</p><p>ba</p>");
    assert_eq!(text, "Một hai\n\n[Ảnh: hình]\n\nba");
}

#[test]
fn marks_and_ways_back_vanish_and_notes_stay() {
    let html = "<p><span id=\"block:3\"></span><small class=\"older\"><a href=\"/vi/x#block:1\">\
                Cũ</a></small> Số liệu<sup class=\"footnote-ref\" id=\"fnref-1\"><a href=\"#fn-1\">\
                1</a></sup> mới <small>nhỏ</small></p><section class=\"footnotes\" \
                aria-label=\"Chú thích\"><ol>\n<li id=\"fn-1\"><p>Báo cáo 12.</p>\n\
                <a class=\"footnote-back\" href=\"#fnref-1\" aria-label=\"Về 1\">↩</a></li>\n\
                </ol></section>";
    assert_eq!(text_of(html), "Số liệu¹ mới nhỏ\n\nChú thích\n\n1. Báo cáo 12.");
    assert_eq!(
        html_of(html),
        "<p>Số liệu<sup>1</sup> mới nhỏ</p>\n<p><strong>Chú thích</strong></p>\n<ol>\n  \
         <li>Báo cáo 12.</li>\n</ol>\n"
    );
}

#[test]
fn links_say_where_they_lead_unless_the_words_do() {
    let html = "<p><a href=\"vi/\">trang</a>, <a href=\"https://b.example/\">b.example</a>, \
                <a href=\"tel:+84237\">0237 1</a>, <a href=\"mailto:a@b.c\">thư</a>, \
                <a href=\"#muc\">mục</a>, <a href=\"javascript:x()\">mã</a></p>";
    assert_eq!(
        text_of(html),
        "trang (https://a.example/vi/), b.example, 0237 1, thư (a@b.c), mục, mã"
    );
    assert!(!html_of(html).contains("script"));
}

#[test]
fn lists_nest_and_task_lists_show_their_boxes() {
    let html = "<ul><li>Một<ol start=\"3\"><li>ba</li></ol></li><li><input type=\"checkbox\" \
                disabled checked aria-label=\"Xong\"> hai</li></ul><ul><li>khác</li></ul>";
    assert_eq!(text_of(html), "– Một\n  3. ba\n– ☑ hai\n\n– khác");
    // A list that begins with 3 right below a paragraph would be its next line.
    assert_eq!(markdown_of(html), "- Một\n\n  3. ba\n\n- ☑ hai\n\n* khác");
}

#[test]
fn tables_become_grids() {
    let html = "<div class=\"scroll\"><table><caption>Hộ</caption><thead><tr><th>Khu</th>\
                <th class=\"right\">Số</th></tr></thead><tbody><tr><td rowspan=\"2\">1</td>\
                <td class=\"right\">a|b</td></tr><tr><td><p>c</p><p>d</p></td></tr>\
                <tr><td colspan=\"2\">e</td></tr></tbody></table></div>";
    assert_eq!(text_of(html), "Hộ\nKhu | Số\n1 | a|b\n | c; d\ne |");
    assert_eq!(
        markdown_of(html),
        "**Hộ**\n\n| Khu | Số |\n| --- | --: |\n| 1 | a\\|b |\n|  | c<br>d |\n| e |  |"
    );
    assert!(html_of(html).contains("<tr><td></td><td>c<br>d</td></tr>"));
}

#[test]
fn spaces_stand_outside_of_marks() {
    let html = "<p> Một <strong> hai <em> ba </em></strong>bốn<br> <b></b>năm\u{a0}sáu </p>";
    assert_eq!(html_of(html), "<p>Một <strong>hai <em>ba</em></strong> bốn<br>năm\u{a0}sáu</p>\n");
}

#[test]
fn what_markdown_would_take_for_signs_is_escaped() {
    let html = "<p>1. *a* _b_ c_d [e] &lt;f&gt; `g` ~h~ &amp;amp; i#</p><p># j</p><p>- k</p>\
                <p>10.000 đ</p><p>x<strong>“y”</strong>z</p><h2>C# #</h2>";
    let markdown = markdown_of(html);
    assert_eq!(
        markdown,
        "1\\. \\*a\\* \\_b\\_ c_d \\[e\\] \\<f> \\`g\\` \\~h\\~ \\&amp; i#\n\n\\# j\n\n\\- k\n\n\
         10.000 đ\n\nx<strong>“y”</strong>z\n\n## C\\# \\#"
    );
}

#[test]
fn what_is_struck_out_never_looks_valid() {
    let html = "<p><del>210</del> 201</p>";
    assert_eq!(text_of(html), "[đã gạch bỏ: 210] 201");
    assert_eq!(markdown_of(html), "~~210~~ 201");
    assert_eq!(html_of(html), "<p><s>210</s> 201</p>\n");
}

#[test]
fn the_credit_names_and_links_the_original() {
    let manuscript = Manuscript {
        lang: "en",
        title: "A & B".into(),
        url: "https://a.example/".into(),
        credit: Credit {
            line: "Original: “A & B”, Lan tỏa".into(),
            licence: Some(Licence { name: "CC BY 4.0".into(), url: "https://l.example/".into() }),
            notes: vec!["Two pictures were left out.".into()],
        },
        ..Manuscript::default()
    };
    assert_eq!(
        html(&manuscript),
        "<h1>A &amp; B</h1>\n<hr>\n<p>Original: “<a href=\"https://a.example/\">A &amp; B</a>”, \
         Lan tỏa</p>\n<p>Licence: <a rel=\"license\" href=\"https://l.example/\">CC BY 4.0</a></p>\
         \n<p>Two pictures were left out.</p>\n"
    );
    assert_eq!(
        text(&manuscript),
        "A & B\n\n* * *\n\nOriginal: “A & B”, Lan tỏa\nhttps://a.example/\n\n\
         Licence: CC BY 4.0 (https://l.example/)\n\nTwo pictures were left out.\n"
    );
    assert!(markdown(&manuscript).ends_with(
        "Original: “[A & B](https://a.example/)”, Lan tỏa\n\n\
         Licence: [CC BY 4.0](https://l.example/)\n\nTwo pictures were left out.\n"
    ));
}

#[test]
fn a_link_after_an_exclamation_mark_is_no_picture() {
    assert_eq!(markdown_of("<p>Hay!<a href=\"x\">y</a>!</p>"), "Hay\\![y](https://a.example/x)!");
}

#[test]
fn no_depth_is_too_deep() {
    let deep = format!("{}lá{}", "<blockquote><p>".repeat(20_000), "</p></blockquote>".repeat(9));
    assert!(text_of(&deep).ends_with("lá"));
    assert_eq!(words_of_markdown(&markdown_of(&deep)), ["lá"]);
    let spans = format!("<p>{}sâu</p> sau", "<b>".repeat(50_000));
    assert_eq!(words(&text_of(&spans)), ["sâu", "sau"]);
}

#[test]
fn what_is_no_tag_is_text() {
    assert_eq!(text_of("a < b &lt;c&gt; &unknown; &#273;&#x111; d<"), "a < b <c> &unknown; đđ d<");
    assert_eq!(text_of("<p>một <a href=\"hai"), "một <a href=\"hai");
    assert_eq!(text_of("<!-- ghi chú --><p>x</p></div></p><script>y</script>z"), "x\n\nz");
}

/// Pieces that HTML may be put together from, well or badly.
const PIECES: &[&str] = &[
    "<p>",
    "</p>",
    "<strong>",
    "</strong>",
    "<em>",
    "</em>",
    "<ul>",
    "</ul>",
    "<ol start=\"4\">",
    "</ol>",
    "<li>",
    "</li>",
    "<table>",
    "</table>",
    "<tr>",
    "</tr>",
    "<td rowspan=2>",
    "</td>",
    "<th>",
    "</th>",
    "<blockquote>",
    "</blockquote>",
    "<h2>",
    "</h2>",
    "<br>",
    "<hr>",
    "<pre>",
    "</pre>",
    "<a href=\"x\">",
    "</a>",
    "<code>",
    "</code>",
    "<del>",
    "</del>",
    "<figure>",
    "</figure>",
    "<figcaption>",
    "</figcaption>",
    "<small class=\"credit\">",
    "</small>",
    "<caption>",
    "</caption>",
    "<details>",
    "<summary>",
    "</summary>",
    "<sup>",
    "</sup>",
    "<dl>",
    "<dt>",
    "<dd>",
    "<div class=\"markdown-alert\">",
    "</div>",
    "<q>",
    "</q>",
    " ",
    "\n",
    "một",
    "“hai”",
    "*",
    "_",
    "3.",
    "4",
    "&amp;",
    "đ",
    "`",
    "|",
    "#",
    "-",
    "<thead>",
    "</thead>",
    "<section class=\"footnotes\">",
    "</section>",
    "~",
    "[",
    "](",
    "!",
];

fn is_within(words: &[String], all: &[String]) -> bool {
    let mut all = all.iter();
    words.iter().all(|word| all.any(|other| other == word))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn no_word_gets_lost(pieces in prop::collection::vec(prop::sample::select(PIECES), 0..60)) {
        // Words are numbered, so that one cannot stand in for another.
        let mut html = String::new();
        for (number, piece) in pieces.iter().enumerate() {
            html.push_str(piece);
            if !piece.starts_with('<') {
                html.push_str(&format!(" w{number} "));
            }
        }
        let expected = (0..pieces.len()).filter(|at| !pieces[*at].starts_with('<'));
        let mut expected: Vec<_> = expected.map(|at| format!("w{at}")).collect();
        expected.sort();
        let mut all: Vec<_> =
            words(&text_of(&html)).into_iter().filter(|word| word.starts_with('w')).collect();
        all.sort();
        prop_assert_eq!(all, expected);
    }

    #[test]
    fn markdown_says_the_same(
        pieces in prop::collection::vec(prop::sample::select(PIECES), 0..60)
    ) {
        let blocks = read_all(&pieces.concat());
        let mut said = String::new();
        words_of_blocks(&blocks, &mut said);
        let found = words_of_markdown(&markdown(&manuscript_of(blocks)));
        let said = words(&said);
        prop_assert!(is_within(&said, &found), "{:?} {:?}", said, found);
    }

    #[test]
    fn html_read_again_is_the_same(
        pieces in prop::collection::vec(prop::sample::select(PIECES), 0..60)
    ) {
        let first = html_of(&pieces.concat());
        prop_assert_eq!(html_of(&first), first);
    }

    #[test]
    fn any_input_is_taken(html in "(<[a-z/!]{0,3}|[ -~àđ\u{0}-\u{1f}]|&#[0-9x]{0,9};?){0,80}") {
        let manuscript = manuscript_of(read_all(&html));
        text(&manuscript);
        markdown(&manuscript);
        super::html(&manuscript);
    }
}
