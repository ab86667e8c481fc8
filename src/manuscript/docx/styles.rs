//! The look of a Word file: styles, lists, settings.
//!
//! Owns the styles by the names that Word itself gives them, so that an editor can change all
//! headings at once, and Word's outline shows them.

use super::{R, W, XML};

/// A style of paragraphs.
struct Style {
    id: &'static str,
    name: &'static str,
    based_on: &'static str,
    next: &'static str,
    paragraph: &'static str,
    run: &'static str,
}

const STYLES: &[Style] = &[
    Style {
        id: "BodyText",
        name: "Body Text",
        based_on: "Normal",
        next: "BodyText",
        paragraph: "<w:ind w:firstLine=\"720\"/><w:jc w:val=\"both\"/>",
        run: "",
    },
    Style {
        id: "Title",
        name: "Title",
        based_on: "Normal",
        next: "Subtitle",
        paragraph: "<w:keepNext/><w:keepLines/><w:spacing w:before=\"0\" w:after=\"160\" \
                    w:line=\"264\" w:lineRule=\"auto\"/>",
        run: "<w:b/><w:bCs/><w:sz w:val=\"40\"/><w:szCs w:val=\"40\"/>",
    },
    Style {
        id: "Subtitle",
        name: "Subtitle",
        based_on: "Normal",
        next: "BodyText",
        paragraph: "<w:jc w:val=\"both\"/>",
        run: "<w:b/><w:bCs/>",
    },
    Style {
        id: "Byline",
        name: "Byline",
        based_on: "Normal",
        next: "BodyText",
        paragraph: "<w:spacing w:after=\"60\"/>",
        run: "<w:i/><w:iCs/>",
    },
    Style {
        id: "Heading1",
        name: "heading 1",
        based_on: "Normal",
        next: "BodyText",
        paragraph: "<w:keepNext/><w:keepLines/><w:spacing w:before=\"280\" w:after=\"120\"/>\
                    <w:outlineLvl w:val=\"0\"/>",
        run: "<w:b/><w:bCs/><w:sz w:val=\"32\"/><w:szCs w:val=\"32\"/>",
    },
    Style {
        id: "Heading2",
        name: "heading 2",
        based_on: "Normal",
        next: "BodyText",
        paragraph: "<w:keepNext/><w:keepLines/><w:spacing w:before=\"220\" w:after=\"100\"/>\
                    <w:outlineLvl w:val=\"1\"/>",
        run: "<w:b/><w:bCs/>",
    },
    Style {
        id: "Heading3",
        name: "heading 3",
        based_on: "Normal",
        next: "BodyText",
        paragraph: "<w:keepNext/><w:keepLines/><w:spacing w:before=\"200\" w:after=\"80\"/>\
                    <w:outlineLvl w:val=\"2\"/>",
        run: "<w:b/><w:bCs/><w:i/><w:iCs/>",
    },
    Style {
        id: "Quote",
        name: "Quote",
        based_on: "Normal",
        next: "BodyText",
        paragraph: "<w:pBdr><w:left w:val=\"single\" w:sz=\"12\" w:space=\"10\" \
                    w:color=\"808080\"/></w:pBdr><w:ind w:left=\"567\" w:right=\"284\"/>",
        run: "",
    },
    Style {
        id: "ListParagraph",
        name: "List Paragraph",
        based_on: "Normal",
        next: "ListParagraph",
        paragraph: "<w:spacing w:after=\"60\"/><w:ind w:left=\"567\"/>",
        run: "",
    },
    Style {
        id: "Caption",
        name: "caption",
        based_on: "Normal",
        next: "BodyText",
        paragraph: "<w:spacing w:after=\"200\" w:line=\"264\" w:lineRule=\"auto\"/>",
        run: "<w:i/><w:iCs/><w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/>",
    },
    Style {
        id: "HTMLPreformatted",
        name: "HTML Preformatted",
        based_on: "Normal",
        next: "BodyText",
        paragraph: "<w:spacing w:line=\"240\" w:lineRule=\"auto\"/>",
        run: "<w:rFonts w:ascii=\"Courier New\" w:eastAsia=\"Courier New\" \
              w:hAnsi=\"Courier New\" w:cs=\"Courier New\"/><w:sz w:val=\"20\"/>\
              <w:szCs w:val=\"20\"/>",
    },
    Style {
        id: "TableText",
        name: "Table Text",
        based_on: "Normal",
        next: "TableText",
        paragraph: "<w:spacing w:before=\"40\" w:after=\"40\" w:line=\"240\" \
                    w:lineRule=\"auto\"/>",
        run: "<w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/>",
    },
    Style {
        id: "Header",
        name: "header",
        based_on: "Normal",
        next: "Header",
        paragraph: "<w:spacing w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/>\
                    <w:jc w:val=\"center\"/>",
        run: "<w:sz w:val=\"26\"/><w:szCs w:val=\"26\"/>",
    },
];

/// What is not a style of paragraphs.
const OTHERS: &str = "<w:style w:type=\"character\" w:default=\"1\" \
     w:styleId=\"DefaultParagraphFont\"><w:name w:val=\"Default Paragraph Font\"/>\
     <w:uiPriority w:val=\"1\"/><w:semiHidden/><w:unhideWhenUsed/></w:style>\
     <w:style w:type=\"character\" w:styleId=\"Hyperlink\"><w:name w:val=\"Hyperlink\"/>\
     <w:basedOn w:val=\"DefaultParagraphFont\"/><w:uiPriority w:val=\"99\"/>\
     <w:unhideWhenUsed/><w:rPr><w:color w:val=\"0563C1\"/><w:u w:val=\"single\"/></w:rPr>\
     </w:style>\
     <w:style w:type=\"character\" w:styleId=\"HTMLCode\"><w:name w:val=\"HTML Code\"/>\
     <w:basedOn w:val=\"DefaultParagraphFont\"/><w:uiPriority w:val=\"99\"/>\
     <w:unhideWhenUsed/><w:rPr><w:rFonts w:ascii=\"Courier New\" w:eastAsia=\"Courier New\" \
     w:hAnsi=\"Courier New\" w:cs=\"Courier New\"/><w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/>\
     </w:rPr></w:style>\
     <w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\">\
     <w:name w:val=\"Normal Table\"/><w:uiPriority w:val=\"99\"/><w:semiHidden/>\
     <w:unhideWhenUsed/><w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblCellMar>\
     <w:top w:w=\"0\" w:type=\"dxa\"/><w:left w:w=\"108\" w:type=\"dxa\"/>\
     <w:bottom w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"108\" w:type=\"dxa\"/>\
     </w:tblCellMar></w:tblPr></w:style>\
     <w:style w:type=\"table\" w:styleId=\"TableGrid\"><w:name w:val=\"Table Grid\"/>\
     <w:basedOn w:val=\"TableNormal\"/><w:uiPriority w:val=\"39\"/><w:tblPr><w:tblBorders>\
     <w:top w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>\
     <w:left w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>\
     <w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>\
     <w:right w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>\
     <w:insideH w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>\
     <w:insideV w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>\
     </w:tblBorders></w:tblPr></w:style>\
     <w:style w:type=\"numbering\" w:default=\"1\" w:styleId=\"NoList\">\
     <w:name w:val=\"No List\"/><w:uiPriority w:val=\"99\"/><w:semiHidden/>\
     <w:unhideWhenUsed/></w:style>";

/// Returns the styles, for a language with its region.
pub(super) fn styles(locale: &str) -> String {
    let font = "Times New Roman";
    let mut out = format!(
        "{XML}<w:styles xmlns:w=\"{W}\"><w:docDefaults><w:rPrDefault><w:rPr>\
         <w:rFonts w:ascii=\"{font}\" w:eastAsia=\"{font}\" w:hAnsi=\"{font}\" w:cs=\"{font}\"/>\
         <w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/><w:lang w:val=\"{locale}\" \
         w:eastAsia=\"{locale}\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>\
         <w:spacing w:after=\"120\" w:line=\"312\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault>\
         </w:docDefaults><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\">\
         <w:name w:val=\"Normal\"/><w:qFormat/></w:style>"
    );
    for style in STYLES {
        let Style { id, name, based_on, next, paragraph, run } = style;
        let custom =
            if matches!(*id, "Byline" | "TableText") { " w:customStyle=\"1\"" } else { "" };
        out += &format!(
            "<w:style w:type=\"paragraph\"{custom} w:styleId=\"{id}\"><w:name w:val=\"{name}\"/>\
             <w:basedOn w:val=\"{based_on}\"/><w:next w:val=\"{next}\"/><w:qFormat/>\
             <w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>"
        );
    }
    out + OTHERS + "</w:styles>"
}

/// How deep lists can stand in each other in a Word file.
pub(super) const LEVELS: usize = 9;

/// How far a list's words are from those around it, in twentieths of a point.
pub(super) const INDENT: usize = 567;

/// A numbered list: each counts for itself.
pub(super) struct List {
    /// How deep it stands.
    pub(super) level: usize,
    /// The number that it begins with.
    pub(super) start: u32,
}

/// The list of all items with a dash; numbered lists follow.
pub(super) const DASHES: usize = 1;

/// Returns the lists: the first is that with dashes, the others are numbered.
pub(super) fn numbering(lists: &[List]) -> String {
    let mut out = format!("{XML}<w:numbering xmlns:w=\"{W}\">");
    for (kind, (format, id)) in [("bullet", "1A2B3C01"), ("decimal", "1A2B3C02")].iter().enumerate()
    {
        out += &format!(
            "<w:abstractNum w:abstractNumId=\"{kind}\"><w:nsid w:val=\"{id}\"/>\
             <w:multiLevelType w:val=\"hybridMultilevel\"/>"
        );
        for level in 0..LEVELS {
            let text =
                if *format == "bullet" { "–".to_owned() } else { format!("%{}.", level + 1) };
            let left = INDENT * (level + 1);
            out += &format!(
                "<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/>\
                 <w:lvlText w:val=\"{text}\"/><w:lvlJc w:val=\"left\"/><w:pPr>\
                 <w:ind w:left=\"{left}\" w:hanging=\"425\"/></w:pPr></w:lvl>"
            );
        }
        out += "</w:abstractNum>";
    }
    out += &format!("<w:num w:numId=\"{DASHES}\"><w:abstractNumId w:val=\"0\"/></w:num>");
    for (number, List { level, start }) in (DASHES + 1..).zip(lists) {
        out += &format!(
            "<w:num w:numId=\"{number}\"><w:abstractNumId w:val=\"1\"/>\
             <w:lvlOverride w:ilvl=\"{level}\"><w:startOverride w:val=\"{start}\"/>\
             </w:lvlOverride></w:num>"
        );
    }
    out + "</w:numbering>"
}

/// Returns the settings of the file.
pub(super) fn settings(locale: &str) -> String {
    let (decimal, list) = if locale.starts_with("vi") { (",", ";") } else { (".", ",") };
    format!(
        "{XML}<w:settings xmlns:w=\"{W}\"><w:zoom w:percent=\"100\"/>\
         <w:defaultTabStop w:val=\"720\"/><w:characterSpacingControl w:val=\"doNotCompress\"/>\
         <w:compat><w:doNotExpandShiftReturn/><w:compatSetting w:name=\"compatibilityMode\" \
         w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>\
         <w:themeFontLang w:val=\"{locale}\"/><w:decimalSymbol w:val=\"{decimal}\"/>\
         <w:listSeparator w:val=\"{list}\"/></w:settings>"
    )
}

/// Returns the fonts, with what may stand in for them.
pub(super) fn fonts() -> String {
    let font = |name: &str, family: &str, pitch: &str| {
        format!(
            "<w:font w:name=\"{name}\"><w:charset w:val=\"A3\"/><w:family w:val=\"{family}\"/>\
             <w:pitch w:val=\"{pitch}\"/></w:font>"
        )
    };
    let (times, courier) =
        (font("Times New Roman", "roman", "variable"), font("Courier New", "modern", "fixed"));
    format!("{XML}<w:fonts xmlns:w=\"{W}\">{times}{courier}</w:fonts>")
}

/// Returns the head of all pages but the first: the page's number.
pub(super) fn header() -> String {
    format!(
        "{XML}<w:hdr xmlns:w=\"{W}\" xmlns:r=\"{R}\"><w:p><w:pPr><w:pStyle w:val=\"Header\"/>\
         </w:pPr><w:fldSimple w:instr=\" PAGE \"><w:r><w:t>2</w:t></w:r></w:fldSimple></w:p>\
         </w:hdr>"
    )
}
