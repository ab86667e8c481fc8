//! HTML read as blocks.
//!
//! Owns what each element becomes. What it does not know degrades to its words. Out go only what
//! is no part of the text: marks of older passages, ways back from notes, drawings, scripts.

use super::inline::tidy;
use super::table::{Cell, Grid};
use super::tree::{Element, Node, parse};
use super::{Align, Block, Figure, Inline, Inlines};

/// Schemes that an address may have.
const SCHEMES: &[&str] = &["http:", "https:", "mailto:", "tel:"];

/// Elements that begin a line of their own.
const BLOCKS: &[&str] = &[
    "address",
    "article",
    "aside",
    "blockquote",
    "caption",
    "dd",
    "details",
    "div",
    "dl",
    "dt",
    "figcaption",
    "figure",
    "footer",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "li",
    "main",
    "nav",
    "ol",
    "p",
    "pre",
    "section",
    "summary",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "tr",
    "ul",
];

/// Returns the blocks of an HTML fragment. `address` makes addresses absolute; where it returns
/// nothing, words of a link stay as words, and a picture is one that cannot be had.
pub fn read(html: &str, address: &dyn Fn(&str) -> Option<String>) -> Vec<Block> {
    let mut reader = Reader { address, waiting: Vec::new(), in_caption: false, credit: None };
    reader.blocks(&parse(html))
}

struct Reader<'r> {
    address: &'r dyn Fn(&str) -> Option<String>,
    /// Pictures met within a line, which come after it.
    waiting: Vec<Figure>,
    /// Whether a caption is being read.
    in_caption: bool,
    /// The credit met within the caption.
    credit: Option<String>,
}

impl Reader<'_> {
    fn blocks(&mut self, nodes: &[Node<'_>]) -> Vec<Block> {
        self.blocks_of(&mut nodes.iter())
    }

    fn blocks_of(&mut self, nodes: &mut dyn Iterator<Item = &Node<'_>>) -> Vec<Block> {
        let mut out = Vec::new();
        let mut run = Inlines::new();
        for node in nodes {
            match node {
                Node::Element(element) if vanishes(element) => {}
                Node::Element(element) if is_block(element) => {
                    self.flush(&mut run, &mut out);
                    self.block(element, &mut out);
                }
                Node::Element(element) if element.children.iter().any(holds_block) => {
                    self.flush(&mut run, &mut out);
                    out.extend(self.blocks(&element.children));
                }
                node => self.inline(node, &mut run),
            }
        }
        self.flush(&mut run, &mut out);
        out
    }

    /// Ends a paragraph that has begun, and lets the pictures follow that stood in it.
    fn flush(&mut self, run: &mut Inlines, out: &mut Vec<Block>) {
        let words = tidy(std::mem::take(run));
        if !words.is_empty() {
            out.push(Block::Paragraph(words));
        }
        out.extend(self.waiting.drain(..).map(Block::Figure));
    }

    fn block(&mut self, element: &Element<'_>, out: &mut Vec<Block>) {
        let children = &element.children;
        match &*element.name {
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                let level = element.name.bytes().last().unwrap_or(b'2') - b'0';
                let words = self.line(children);
                if !words.is_empty() {
                    out.push(Block::Heading(level.max(2), words));
                }
                self.flush(&mut Inlines::new(), out);
            }
            "hr" => out.push(Block::Rule),
            "pre" => {
                let code = raw(children);
                if !code.trim().is_empty() {
                    out.push(Block::Code(code.trim_end().trim_start_matches('\n').to_owned()));
                }
            }
            "ul" | "ol" => self.list(element, out),
            "blockquote" => self.quote(children, out),
            "div" if element.is_of("markdown-alert") => self.quote(children, out),
            "summary" | "dt" => self.bold(children, out),
            "p" if element.is_of("markdown-alert-title") => self.bold(children, out),
            "section" if element.is_of("footnotes") => {
                let title = element.attribute("aria-label").trim();
                if !title.is_empty() {
                    let title = vec![Inline::Text(title.to_owned())];
                    out.push(Block::Paragraph(vec![Inline::Strong(title)]));
                }
                out.extend(self.blocks(children));
            }
            "figure" => self.figure(children, out),
            "table" => self.table(children, out),
            _ => out.extend(self.blocks(children)),
        }
    }

    fn quote(&mut self, children: &[Node<'_>], out: &mut Vec<Block>) {
        let inside = self.blocks(children);
        if !inside.is_empty() {
            out.push(Block::Quote(inside));
        }
    }

    fn bold(&mut self, children: &[Node<'_>], out: &mut Vec<Block>) {
        let words = self.line(children);
        self.flush(&mut vec![Inline::Strong(words)], out);
    }

    fn list(&mut self, element: &Element<'_>, out: &mut Vec<Block>) {
        let mut items = Vec::new();
        let mut stray = Vec::new();
        for node in &element.children {
            match node {
                Node::Element(item) if item.name == "li" => {
                    items.push(self.blocks(&item.children));
                }
                Node::Text(text) if text.trim().is_empty() => {}
                Node::Element(other) if vanishes(other) => {}
                other => stray.extend(self.blocks(std::slice::from_ref(other))),
            }
        }
        if !items.is_empty() {
            let start = element.attribute("start").parse().unwrap_or(1);
            out.push(Block::List { ordered: element.name == "ol", start, items });
        }
        out.extend(stray);
    }

    /// Reads a figure: the last picture or table in it gets the caption.
    fn figure(&mut self, children: &[Node<'_>], out: &mut Vec<Block>) {
        let is_caption =
            |node: &&Node<'_>| matches!(node, Node::Element(e) if e.name == "figcaption");
        let mut caption = Inlines::new();
        self.in_caption = true;
        for node in children.iter().filter(is_caption) {
            self.inline(node, &mut caption);
        }
        self.in_caption = false;
        let caption = tidy(caption);
        let credit = self.credit.take().unwrap_or_default();
        let first = out.len();
        let in_caption = std::mem::take(&mut self.waiting);
        out.extend(self.blocks_of(&mut children.iter().filter(|node| !is_caption(node))));
        match out.get_mut(first..).and_then(|new| new.last_mut()) {
            Some(Block::Figure(figure)) if figure.caption.is_empty() => {
                (figure.caption, figure.credit) = (caption, credit);
            }
            Some(Block::Table(table)) if table.caption.is_empty() && credit.is_empty() => {
                table.caption = caption;
            }
            _ => {
                for words in [caption, vec![Inline::Text(credit)]] {
                    self.flush(&mut vec![Inline::Em(words)], out);
                }
            }
        }
        out.extend(in_caption.into_iter().map(Block::Figure));
    }

    fn table(&mut self, children: &[Node<'_>], out: &mut Vec<Block>) {
        let mut grid = Grid::default();
        let mut caption = Inlines::new();
        self.rows(children, false, &mut grid, &mut caption);
        let caption = tidy(caption);
        match grid.finish(caption.clone()) {
            Some(table) => out.push(Block::Table(table)),
            None if !caption.is_empty() => out.push(Block::Paragraph(caption)),
            None => {}
        }
        self.flush(&mut Inlines::new(), out);
    }

    fn rows(&mut self, nodes: &[Node<'_>], in_head: bool, grid: &mut Grid, caption: &mut Inlines) {
        for node in nodes {
            match node {
                Node::Element(element) => match &*element.name {
                    "tr" => {
                        let cells = element.children.iter().filter_map(cell_of);
                        let cells: Vec<_> = cells.collect();
                        let is_head = in_head || cells.iter().all(|cell| cell.name == "th");
                        let cells = cells.into_iter().map(|cell| self.cell(cell, is_head));
                        let cells = cells.collect();
                        grid.row(cells, is_head);
                        let others = element.children.iter();
                        others.filter(|node| cell_of(node).is_none()).for_each(|node| {
                            self.inline(node, caption);
                        });
                    }
                    "thead" => self.rows(&element.children, true, grid, caption),
                    "tbody" | "tfoot" => self.rows(&element.children, false, grid, caption),
                    _ => self.inline(node, caption),
                },
                node => self.inline(node, caption),
            }
        }
    }

    fn cell(&mut self, element: &Element<'_>, is_head: bool) -> Cell {
        let mut words = self.line(&element.children);
        if element.name == "th" && !is_head {
            words = tidy(vec![Inline::Strong(words)]);
        }
        let align = match element {
            _ if element.is_of("right") => Align::Right,
            _ if element.is_of("center") => Align::Centre,
            _ => Align::Left,
        };
        let number = |name| element.attribute(name).parse().unwrap_or(1);
        Cell { words, align, columns: number("colspan"), rows: number("rowspan") }
    }

    /// Returns what stands in an element as one run of words; blocks in it end in breaks.
    fn line(&mut self, children: &[Node<'_>]) -> Inlines {
        let mut run = Inlines::new();
        children.iter().for_each(|node| self.inline(node, &mut run));
        tidy(run)
    }

    fn inline(&mut self, node: &Node<'_>, run: &mut Inlines) {
        let element = match node {
            Node::Text(text) => return run.push(Inline::Text(text.clone())),
            Node::Element(element) => element,
        };
        if vanishes(element) {
            return;
        }
        let mut words = Inlines::new();
        if is_block(element) {
            end_line(run);
        }
        for child in &element.children {
            self.inline(child, &mut words);
        }
        match &*element.name {
            "b" | "strong" => run.push(Inline::Strong(words)),
            "em" | "i" | "cite" | "dfn" => run.push(Inline::Em(words)),
            "del" | "s" => run.push(Inline::Struck(words)),
            "sub" => run.push(Inline::Sub(words)),
            "sup" => run.push(Inline::Sup(words)),
            "code" | "kbd" | "samp" => run.push(Inline::Code(super::plain(&words))),
            "br" => run.push(Inline::Break),
            "wbr" => {}
            "q" => {
                run.push(Inline::Text("“".to_owned()));
                run.append(&mut words);
                run.push(Inline::Text("”".to_owned()));
            }
            "a" => match self.href(element.attribute("href")) {
                Some(href) => run.push(Inline::Link { href, words }),
                None => run.append(&mut words),
            },
            "input" => {
                if element.attribute("type").eq_ignore_ascii_case("checkbox") {
                    let mark = if element.has("checked") { "☑ " } else { "☐ " };
                    run.push(Inline::Text(mark.to_owned()));
                }
            }
            "img" => self.picture(element),
            "small" if self.in_caption && self.credit.is_none() && element.is_of("credit") => {
                self.credit = Some(super::plain(&tidy(words)));
            }
            _ => run.append(&mut words),
        }
        if is_block(element) {
            end_line(run);
        }
    }

    fn picture(&mut self, element: &Element<'_>) {
        let number = |name| element.attribute(name).parse().unwrap_or(0);
        let alt = element.attribute("alt").split_ascii_whitespace().collect::<Vec<_>>().join(" ");
        let src = self.href(element.attribute("src")).filter(|src| src.starts_with("http"));
        self.waiting.push(Figure {
            src: src.unwrap_or_default(),
            alt,
            width: number("width"),
            height: number("height"),
            ..Figure::default()
        });
    }

    /// Returns an absolute address that is safe to print.
    fn href(&self, href: &str) -> Option<String> {
        let href = href.trim();
        let href = if href.is_empty() { None } else { (self.address)(href) }?;
        let is_known = SCHEMES.iter().any(|scheme| {
            href.get(..scheme.len()).is_some_and(|own| own.eq_ignore_ascii_case(scheme))
        });
        is_known.then(|| quoted(&href))
    }
}

/// Returns an address with what an address may not hold as percent signs and numbers.
fn quoted(href: &str) -> String {
    let mut out = String::with_capacity(href.len());
    for c in href.chars() {
        match c {
            ' ' | '"' | '<' | '>' | '\\' | '^' | '`' | '{' | '|' | '}' => {
                out.push_str(&format!("%{:02X}", u32::from(c)));
            }
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

/// Ends a line that has begun.
fn end_line(run: &mut Inlines) {
    let is_blank =
        |one: &&Inline| matches!(one, Inline::Text(text) if text.trim_ascii().is_empty());
    if run.iter().rev().find(|one| !is_blank(one)).is_some_and(|last| *last != Inline::Break) {
        run.push(Inline::Break);
    }
}

fn is_block(element: &Element<'_>) -> bool {
    BLOCKS.contains(&&*element.name)
}

fn holds_block(node: &Node<'_>) -> bool {
    match node {
        Node::Element(element) => is_block(element) || element.children.iter().any(holds_block),
        Node::Text(_) => false,
    }
}

/// Says whether an element is no part of the text.
fn vanishes(element: &Element<'_>) -> bool {
    match &*element.name {
        "svg" | "source" | "template" | "title" => true,
        "small" => element.is_of("older") || element.is_of("corrected"),
        "a" => element.is_of("footnote-back"),
        _ => false,
    }
}

fn cell_of<'n>(node: &'n Node<'_>) -> Option<&'n Element<'n>> {
    match node {
        Node::Element(element) if matches!(&*element.name, "td" | "th") => Some(element),
        _ => None,
    }
}

/// Returns the text of nodes as it stands.
fn raw(nodes: &[Node<'_>]) -> String {
    let mut out = String::new();
    for node in nodes {
        match node {
            Node::Text(text) => out.push_str(text),
            Node::Element(element) if element.name == "br" => out.push('\n'),
            Node::Element(element) if vanishes(element) => {}
            Node::Element(element) => out.push_str(&raw(&element.children)),
        }
    }
    out
}
