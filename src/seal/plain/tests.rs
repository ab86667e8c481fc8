//! Tests of the words of a page.

use super::*;

#[test]
fn print_is_kept_and_furniture_left_out() {
    let html = "<!doctype html><html><head><title>Báo Mẫu</title><style>p{}</style></head><body>\
        <header>Báo Mẫu</header><nav><ul><li>Tin</ul></nav><main><article><header><h1>H&#7897;i \
        nghị</h1></header><p>Có <b>201</b> h&ocirc;̣<br>nghèo &ndash; 82,7&nbsp;%</p><script>if (a \
        < b) { '<p>x</p>' }</script><table><tr><td>A</td><td>B</td></tr></table><!-- x -->\
        <aside>Đọc thêm</aside></article></main><footer>Toà soạn</footer></body></html>";
    assert_eq!(plain(html), "Hội nghị\nCó 201 hô\u{323}\nnghèo – 82,7 %\nA\nB\n");
}

#[test]
fn soup_loses_nothing() {
    assert_eq!(plain("<p>a<nav>b<p>c</b></i>"), "a\nb\nc\n");
    assert_eq!(plain("<head><title>x</title><body><p>a"), "a\n");
    assert_eq!(
        plain("a < b && c &agrave &ecirc; &yacute;&otilde; &#0; &bogus;"),
        "a < b && c à ê ýõ \u{fffd} &bogus;\n"
    );
    assert_eq!(plain("5<sup>2</sup> CO<sub>2</sub> <sup>x"), "5² CO2 x\n");
    assert_eq!(plain("<sup>1<p>201"), "¹\n201\n");
    assert_eq!(plain("<div><form>a</div>b</form>c"), "c\n");
    assert_eq!(plain("</nav></aside>a<![CDATA[b]]>c<"), "ac<\n");
    assert_eq!(plain(""), "");
}

#[test]
fn hostile_pages_take_linear_time() {
    for piece in ["<nav>", "<a b='", "&", "<!--", "<script>", "</aside>x", "<p", "<nav>x</aside>"] {
        let page = piece.repeat(200_000);
        assert!(plain(&page).len() <= page.len() + 1);
    }
}
