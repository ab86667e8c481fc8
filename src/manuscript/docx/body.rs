//! The text of a Word file.
//!
//! Owns the document part and all that it refers to: addresses, pictures, lists. What styles look
//! like is [`super::styles`]' business.

use std::collections::BTreeMap;

use super::super::inline::{below, in_place};
use super::super::labels::Labels;
use super::super::{Align, Block, Figure, Inline, Manuscript, Table, around_title};
use super::picture::{self, Kind};
use super::styles::{DASHES, INDENT, LEVELS, List};
use super::widths::widths;
use super::{R, W, XML, escaped, package};

/// How long an address may be for Word.
const ADDRESS_MAX: usize = 2_000;
/// The document and what belongs to it.
pub(super) struct Body {
    /// The document part.
    pub(super) document: String,
    /// The part with its relations.
    pub(super) relations: String,
    /// The numbered lists, in order.
    pub(super) lists: Vec<List>,
    /// Pictures by their names within the document's folder.
    pub(super) media: Vec<(String, Vec<u8>)>,
}

/// Returns the document of a manuscript.
pub(super) fn write(manuscript: &Manuscript, pictures: &dyn Fn(&str) -> Option<Vec<u8>>) -> Body {
    let mut writer = Writer {
        pictures,
        labels: manuscript.labels(),
        out: String::new(),
        relations: Vec::new(),
        addresses: BTreeMap::new(),
        files: BTreeMap::new(),
        lists: Vec::new(),
        media: Vec::new(),
        shown: 0,
    };
    for part in ["styles", "numbering", "settings", "fontTable", "header"] {
        let file = if part == "header" { "header1" } else { part };
        writer.relations.push((format!("{R}/{part}"), format!("{file}.xml"), false));
    }
    let front = [
        ("Title", &manuscript.title),
        ("Subtitle", &manuscript.standfirst),
        ("Byline", &manuscript.byline),
        ("Byline", &manuscript.dateline),
    ];
    for (style, words) in front {
        if !words.trim().is_empty() {
            writer.plain(style, words);
        }
    }
    writer.blocks(&manuscript.blocks, Place::default());
    writer.credit(manuscript);
    writer.finish()
}

/// Where a block stands.
#[derive(Clone, Copy, Default)]
struct Place {
    /// In how many lists.
    lists: usize,
    /// Whether in a quotation.
    in_quote: bool,
}

/// How a run of words looks.
#[derive(Clone, Copy, Default)]
struct Look {
    strong: bool,
    em: bool,
    struck: bool,
    script: Option<&'static str>,
    /// The style of characters.
    style: Option<&'static str>,
}

struct Writer<'m> {
    pictures: &'m dyn Fn(&str) -> Option<Vec<u8>>,
    labels: Labels,
    out: String,
    relations: Vec<(String, String, bool)>,
    addresses: BTreeMap<String, String>,
    files: BTreeMap<String, Option<(String, Kind)>>,
    lists: Vec<List>,
    media: Vec<(String, Vec<u8>)>,
    shown: usize,
}

impl Writer<'_> {
    fn blocks(&mut self, blocks: &[Block], place: Place) {
        blocks.iter().for_each(|block| self.block(block, place, ""));
    }

    /// Writes a block; `numbering` is the sign of the item that it begins.
    fn block(&mut self, block: &Block, place: Place, numbering: &str) {
        match block {
            Block::Heading(level, words) => {
                let style =
                    ["Heading1", "Heading2", "Heading3"][usize::from((*level).clamp(2, 4) - 2)];
                self.paragraph(style, numbering, "", words);
            }
            Block::Paragraph(words) => {
                let (style, indent) = place.paragraph(numbering);
                self.paragraph(style, numbering, &indent, words);
            }
            Block::List { ordered, start, items } => self.list(*ordered, *start, items, place),
            Block::Quote(inside) => self.blocks(inside, Place { in_quote: true, ..place }),
            Block::Figure(figure) => self.figure(figure),
            Block::Table(table) => self.table(table),
            Block::Code(code) => {
                let style = "HTMLPreformatted";
                self.open(style, numbering, &place.indent());
                for (number, line) in code.lines().enumerate() {
                    if number > 0 {
                        self.out.push_str("<w:r><w:br/></w:r>");
                    }
                    self.text(line, Look::default());
                }
                self.out.push_str("</w:p>");
            }
            Block::Rule => self.out.push_str(
                "<w:p><w:pPr><w:pBdr><w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"1\" \
                 w:color=\"808080\"/></w:pBdr></w:pPr></w:p>",
            ),
        }
    }

    fn list(&mut self, ordered: bool, start: u64, items: &[Vec<Block>], place: Place) {
        let level = place.lists.min(LEVELS - 1);
        let number = if ordered {
            let start = i32::try_from(start).unwrap_or(1).unsigned_abs();
            self.lists.push(List { level, start });
            DASHES + self.lists.len()
        } else {
            DASHES
        };
        let sign =
            format!("<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{number}\"/></w:numPr>");
        let inside = Place { lists: place.lists + 1, ..place };
        for item in items {
            let mut rest = &item[..];
            match item.first() {
                Some(first @ (Block::Paragraph(_) | Block::Heading(..) | Block::Code(_))) => {
                    self.block(first, inside, &sign);
                    rest = &item[1..];
                }
                _ => self.paragraph("ListParagraph", &sign, "", &[]),
            }
            self.blocks(rest, inside);
        }
    }

    fn figure(&mut self, figure: &Figure) {
        let Some((relation, kind)) = self.file(&figure.file) else {
            let words = in_place(figure, self.labels.picture);
            return self.plain("Caption", &words);
        };
        self.shown += 1;
        let below = below(figure);
        let keep = if below.is_empty() { "" } else { "<w:keepNext/>" };
        // The distance between lines would cut the picture off, so it is its own.
        self.out.push_str(&format!(
            "<w:p><w:pPr>{keep}<w:spacing w:before=\"120\" w:after=\"60\" w:line=\"240\" \
             w:lineRule=\"auto\"/></w:pPr>{}</w:p>",
            picture::drawing(self.shown, &relation, &figure.alt, kind)
        ));
        if !below.is_empty() {
            self.paragraph("Caption", "", "", &below);
        }
    }

    /// Returns the relation of a picture, put in when it is first asked for.
    fn file(&mut self, file: &str) -> Option<(String, Kind)> {
        if let Some(known) = self.files.get(file) {
            return known.clone();
        }
        let bytes = if file.is_empty() { None } else { (self.pictures)(file) };
        let found = bytes.and_then(|bytes| Some((picture::kind(&bytes)?, bytes)));
        let found = found.map(|(kind, bytes)| {
            let name = format!("media/image{}.{}", self.media.len() + 1, kind.ending);
            self.media.push((name.clone(), bytes));
            (self.relate("image", name, false), kind)
        });
        self.files.insert(file.to_owned(), found.clone());
        found
    }

    fn relate(&mut self, kind: &str, target: String, is_outside: bool) -> String {
        self.relations.push((format!("{R}/{kind}"), target, is_outside));
        format!("rId{}", self.relations.len())
    }

    fn table(&mut self, table: &Table) {
        if !table.caption.is_empty() {
            let keep = "<w:keepNext/>";
            self.open_with("Caption", keep, "", "");
            self.run(&table.caption, Look::default());
            self.out.push_str("</w:p>");
        }
        let widths = widths(table);
        self.out.push_str(
            "<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"5000\" \
             w:type=\"pct\"/><w:tblLook w:val=\"04A0\" w:firstRow=\"1\" w:lastRow=\"0\" \
             w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"0\" w:noVBand=\"1\"/></w:tblPr>\
             <w:tblGrid>",
        );
        for width in &widths {
            self.out.push_str(&format!("<w:gridCol w:w=\"{width}\"/>"));
        }
        self.out.push_str("</w:tblGrid>");
        let head = table.head.iter().map(|row| (row, true));
        for (row, is_head) in head.chain(table.rows.iter().map(|row| (row, false))) {
            let repeated = if is_head { "<w:tblHeader/>" } else { "" };
            self.out.push_str(&format!("<w:tr><w:trPr><w:cantSplit/>{repeated}</w:trPr>"));
            for (column, width) in widths.iter().enumerate() {
                self.out.push_str(&format!(
                    "<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/></w:tcPr>"
                ));
                let align = match table.align(column) {
                    Align::Left => "",
                    Align::Centre => "<w:jc w:val=\"center\"/>",
                    Align::Right => "<w:jc w:val=\"right\"/>",
                };
                self.open("TableText", "", align);
                let words = row.get(column).map_or(&[][..], Vec::as_slice);
                self.run(words, Look { strong: is_head, ..Look::default() });
                self.out.push_str("</w:p></w:tc>");
            }
            self.out.push_str("</w:tr>");
        }
        // Tables that touch become one.
        self.out.push_str(
            "</w:tbl><w:p><w:pPr><w:spacing w:after=\"0\" w:line=\"200\" w:lineRule=\"exact\"/>\
             </w:pPr></w:p>",
        );
    }

    fn plain(&mut self, style: &str, words: &str) {
        self.paragraph(style, "", "", &[Inline::Text(words.trim().to_owned())]);
    }

    /// Writes a paragraph; `numbering` and `indent` stand among its properties.
    fn paragraph(&mut self, style: &str, numbering: &str, indent: &str, words: &[Inline]) {
        self.open(style, numbering, indent);
        self.run(words, Look::default());
        self.out.push_str("</w:p>");
    }

    fn open(&mut self, style: &str, numbering: &str, indent: &str) {
        self.open_with(style, "", numbering, indent);
    }

    fn open_with(&mut self, style: &str, keep: &str, numbering: &str, indent: &str) {
        self.out.push_str(&format!(
            "<w:p><w:pPr><w:pStyle w:val=\"{style}\"/>{keep}{numbering}{indent}</w:pPr>"
        ));
    }

    fn run(&mut self, words: &[Inline], look: Look) {
        for one in words {
            match one {
                Inline::Text(text) => self.text(text, look),
                Inline::Strong(words) => self.run(words, Look { strong: true, ..look }),
                Inline::Em(words) => self.run(words, Look { em: true, ..look }),
                Inline::Struck(words) => self.run(words, Look { struck: true, ..look }),
                Inline::Sub(words) => {
                    self.run(words, Look { script: Some("subscript"), ..look });
                }
                Inline::Sup(words) => {
                    self.run(words, Look { script: Some("superscript"), ..look });
                }
                Inline::Link { href, words } => self.link(href, words, look),
                Inline::Code(code) => self.text(code, Look { style: Some("HTMLCode"), ..look }),
                Inline::Break => self.out.push_str("<w:r><w:br/></w:r>"),
            }
        }
    }

    fn link(&mut self, href: &str, words: &[Inline], look: Look) {
        let target = target(href);
        if target.is_empty() || target.len() > ADDRESS_MAX {
            return self.run(words, look);
        }
        let relation = match self.addresses.get(&target) {
            Some(relation) => relation.clone(),
            None => {
                let relation = self.relate("hyperlink", target.clone(), true);
                self.addresses.insert(target, relation.clone());
                relation
            }
        };
        self.out.push_str(&format!("<w:hyperlink r:id=\"{relation}\" w:history=\"1\">"));
        self.run(words, Look { style: Some("Hyperlink"), ..look });
        self.out.push_str("</w:hyperlink>");
    }

    fn text(&mut self, text: &str, look: Look) {
        if text.is_empty() {
            return;
        }
        let mut properties = String::new();
        if let Some(style) = look.style {
            properties += &format!("<w:rStyle w:val=\"{style}\"/>");
        }
        for (is_so, element) in [
            (look.strong, "<w:b/><w:bCs/>"),
            (look.em, "<w:i/><w:iCs/>"),
            (look.struck, "<w:strike/>"),
        ] {
            properties += if is_so { element } else { "" };
        }
        if let Some(script) = look.script {
            properties += &format!("<w:vertAlign w:val=\"{script}\"/>");
        }
        if !properties.is_empty() {
            properties = format!("<w:rPr>{properties}</w:rPr>");
        }
        let text = escaped(&text.replace(['\n', '\t'], " "));
        self.out
            .push_str(&format!("<w:r>{properties}<w:t xml:space=\"preserve\">{text}</w:t></w:r>"));
    }

    fn credit(&mut self, manuscript: &Manuscript) {
        self.block(&Block::Rule, Place::default(), "");
        let credit = &manuscript.credit;
        let text = |words: &str| Inline::Text(words.to_owned());
        if !credit.line.is_empty() {
            let (before, title, after) = around_title(&credit.line, &manuscript.title);
            let link = Inline::Link { href: manuscript.url.clone(), words: vec![text(title)] };
            self.paragraph("Normal", "", "", &[text(before), link, text(after)]);
        }
        if let Some(licence) = &credit.licence {
            let label = format!("{}: ", self.labels.licence);
            let link = Inline::Link { href: licence.url.clone(), words: vec![text(&licence.name)] };
            self.paragraph("Normal", "", "", &[text(&label), link]);
        }
        credit.notes.iter().for_each(|note| self.plain("Normal", note));
    }

    fn finish(self) -> Body {
        // The header is the fifth relation; margins are 20, 15, 20 and 30 millimetres.
        let document = format!(
            "{XML}<w:document xmlns:w=\"{W}\" xmlns:r=\"{R}\" \
             xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\">\
             <w:body>{}<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId5\"/>\
             <w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"851\" \
             w:bottom=\"1134\" w:left=\"1701\" w:header=\"567\" w:footer=\"567\" \
             w:gutter=\"0\"/><w:cols w:space=\"708\"/><w:titlePg/></w:sectPr></w:body>\
             </w:document>",
            self.out
        );
        let relations = package::relations(&self.relations);
        Body { document, relations, lists: self.lists, media: self.media }
    }
}

impl Place {
    /// Returns the style of a paragraph here, and its indent where the style's is not right.
    fn paragraph(self, numbering: &str) -> (&'static str, String) {
        let style = match (self.lists, self.in_quote) {
            (0, false) => "BodyText",
            (_, true) if numbering.is_empty() => "Quote",
            _ => "ListParagraph",
        };
        let indent = if numbering.is_empty() { self.indent() } else { String::new() };
        (style, indent)
    }

    /// Returns the indent of what stands below an item's first line.
    fn indent(self) -> String {
        match self.lists.min(LEVELS) {
            0 => String::new(),
            lists => format!("<w:ind w:left=\"{}\"/>", INDENT * lists),
        }
    }
}

/// Returns an address as Word takes it: what is no character of an address as percent signs.
fn target(href: &str) -> String {
    let mut out = String::with_capacity(href.len());
    let mut has_fragment = false;
    for (at, byte) in href.bytes().enumerate() {
        let is_fragment = byte == b'#';
        let is_escape = byte == b'%'
            && href
                .as_bytes()
                .get(at + 1..at + 3)
                .is_some_and(|hex| hex.iter().all(u8::is_ascii_hexdigit));
        let is_fit = byte.is_ascii_alphanumeric()
            || b"-._~:/?@!$&'()*+,;=".contains(&byte)
            || is_escape
            || is_fragment && !has_fragment;
        has_fragment |= is_fragment;
        match is_fit {
            true => out.push(char::from(byte)),
            false => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}
