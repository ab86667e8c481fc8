//! XMP, read into a small tree and written from it.
//!
//! Owns the list of properties that may be published: who made a picture, what may be done with
//! it, what it shows. Everything else (cameras, serial numbers, places, histories, document ids,
//! phone numbers) is not in the tree, so it can't get out. It must not know how a file holds XMP.

use quick_xml::events::{BytesEnd, BytesStart, BytesText, Event};
use quick_xml::name::{NamespaceResolver, QName, ResolveResult};
use quick_xml::reader::NsReader;
use quick_xml::{Writer, XmlVersion};

use super::rights::{ANY_LANGUAGE, Words};

const NAMESPACES: &[(&str, &str)] = &[
    ("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
    ("x", "adobe:ns:meta/"),
    ("dc", "http://purl.org/dc/elements/1.1/"),
    ("xmpRights", "http://ns.adobe.com/xap/1.0/rights/"),
    ("photoshop", "http://ns.adobe.com/photoshop/1.0/"),
    ("plus", "http://ns.useplus.org/ldf/xmp/1.0/"),
    ("Iptc4xmpCore", "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"),
    ("Iptc4xmpExt", "http://iptc.org/std/Iptc4xmpExt/2008-02-29/"),
];

/// The elements that hold properties together.
const FRAME: &[&str] = &[
    "x:xmpmeta",
    "rdf:RDF",
    "rdf:Description",
    "rdf:Alt",
    "rdf:Bag",
    "rdf:Seq",
    "rdf:li",
    "rdf:value",
];

/// The properties that are kept. Of dc, coverage (a place), identifier, relation and source (ids
/// of documents) are left out; of a licensor, telephone numbers and addresses.
const ALLOWED: &[&str] = &[
    "dc:contributor",
    "dc:creator",
    "dc:date",
    "dc:description",
    "dc:language",
    "dc:publisher",
    "dc:rights",
    "dc:subject",
    "dc:title",
    "dc:type",
    "xmpRights:Certificate",
    "xmpRights:Marked",
    "xmpRights:Owner",
    "xmpRights:UsageTerms",
    "xmpRights:WebStatement",
    "photoshop:Credit",
    "photoshop:Source",
    "plus:Licensor",
    "plus:LicensorEmail",
    "plus:LicensorID",
    "plus:LicensorName",
    "plus:LicensorURL",
    "Iptc4xmpCore:AltTextAccessibility",
    "Iptc4xmpCore:ExtDescrAccessibility",
    "Iptc4xmpExt:DigitalSourceType",
];

/// More XMP than this is not read: 100 times what an editor writes, and quickly parsed whatever
/// it holds.
const READ_MAX: usize = 256 * 1024;

/// More than this is not written: what fits into one segment of a JPEG.
const WRITE_MAX: usize = 60_000;

/// The longest text that is kept, in characters.
const TEXT_MAX: usize = 4_000;

/// Properties nest no deeper than this: a list of structures of lists.
const DEPTH_MAX: u8 = 12;

/// What XMP says, as far as it may be published.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Xmp {
    /// The properties.
    pub nodes: Vec<Node>,
}

/// A property, or a part of one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Node {
    /// Its name with the customary prefix, out of [`FRAME`] or [`ALLOWED`].
    name: &'static str,
    lang: Option<String>,
    text: String,
    children: Vec<Node>,
}

impl Node {
    fn new(name: &'static str, children: Vec<Node>) -> Self {
        Self { name, lang: None, text: String::new(), children }
    }

    /// Makes a property of a text.
    pub(super) fn text(name: &'static str, text: &str) -> Option<Self> {
        Some(Self { text: text.to_owned(), ..Self::new(name, vec![]) }).filter(|_| !text.is_empty())
    }

    /// Makes a property of texts in order.
    pub(super) fn list(name: &'static str, texts: &[String]) -> Option<Self> {
        let items: Vec<_> = texts.iter().filter_map(|text| Self::text("rdf:li", text)).collect();
        let filled = !items.is_empty();
        filled.then(|| Self::new(name, vec![Self::new("rdf:Seq", items)]))
    }

    /// Makes a property of a text in languages, the default first (XMP, part 1, 8.2.2.4).
    pub(super) fn words(name: &'static str, words: &Words) -> Option<Self> {
        let (any, own): (Vec<_>, Vec<_>) =
            words.iter().partition(|(lang, _)| *lang == ANY_LANGUAGE);
        let item = |(lang, text): (&String, &String)| {
            Some(Self { lang: Some(lang.clone()), ..Self::text("rdf:li", text)? })
        };
        let items: Vec<_> = any.into_iter().chain(own).filter_map(item).collect();
        let filled = !items.is_empty();
        filled.then(|| Self::new(name, vec![Self::new("rdf:Alt", items)]))
    }

    /// Returns the items of a property, or the property itself if it is no list.
    fn items(&self) -> &[Node] {
        match self.children.first() {
            Some(list) if ["rdf:Alt", "rdf:Bag", "rdf:Seq"].contains(&list.name) => &list.children,
            _ => std::slice::from_ref(self),
        }
    }

    fn is_empty(&self) -> bool {
        self.text.is_empty() && self.children.is_empty()
    }
}

impl Xmp {
    fn find(&self, name: &str) -> Option<&Node> {
        self.nodes.iter().find(|node| node.name == name)
    }

    /// Returns the texts of a property.
    pub(super) fn list(&self, name: &str) -> Vec<String> {
        let items = self.find(name).map_or(&[][..], Node::items);
        items.iter().map(|item| item.text.clone()).filter(|text| !text.is_empty()).collect()
    }

    /// Returns the first text of a property.
    pub(super) fn text(&self, name: &str) -> Option<String> {
        self.list(name).into_iter().next()
    }

    /// Returns the text of a property by language.
    pub(super) fn words(&self, name: &str) -> Words {
        let items = self.find(name).map_or(&[][..], Node::items);
        let lang = |item: &Node| item.lang.clone().unwrap_or_else(|| ANY_LANGUAGE.to_owned());
        let filled = items.iter().filter(|item| !item.text.is_empty());
        filled.map(|item| (lang(item), item.text.clone())).collect()
    }

    /// Takes over the properties that it lacks.
    pub(super) fn complete(&mut self, other: Self) {
        for node in other.nodes {
            if self.find(node.name).is_none() {
                self.nodes.push(node);
            }
        }
    }
}

/// Reads XMP; what is damaged, not allowed or not understood is left out.
pub(super) fn read(bytes: &[u8]) -> Xmp {
    let mut xmp = Xmp::default();
    let Some(text) = std::str::from_utf8(bytes).ok().filter(|text| text.len() <= READ_MAX) else {
        return xmp;
    };
    // Some writers fill up with NUL.
    let mut reader = NsReader::from_str(text.trim_matches(['\0', '\u{FEFF}']));
    // An error ends the reading and keeps what came before it.
    let _ = children(&mut reader, 0, &mut xmp.nodes);
    while xmp.nodes.iter().any(|node| FRAME.contains(&node.name)) {
        let open = |node: Node| {
            let frame = FRAME.contains(&node.name);
            if frame { node.children } else { vec![node] }
        };
        xmp.nodes = xmp.nodes.into_iter().flat_map(open).collect();
    }
    let properties = std::mem::take(&mut xmp.nodes);
    xmp.complete(Xmp { nodes: properties });
    xmp
}

/// Reads what is inside of an element up to its end, and returns its text.
fn children(reader: &mut NsReader<&[u8]>, depth: u8, into: &mut Vec<Node>) -> Option<String> {
    let mut text = String::new();
    loop {
        match reader.read_event().ok()? {
            Event::Start(start) => {
                let Some(mut node) = node(&start, reader.resolver()).filter(|_| depth < DEPTH_MAX)
                else {
                    reader.read_to_end(start.name()).ok()?;
                    continue;
                };
                let inside = children(reader, depth + 1, &mut node.children);
                let whole = inside.is_some();
                if node.children.is_empty() && node.text.is_empty() {
                    node.text = clip(&inside.unwrap_or_default());
                }
                into.extend(Some(node).filter(|node| !node.is_empty()));
                if !whole {
                    return None;
                }
            }
            Event::Empty(start) => {
                let node = node(&start, reader.resolver());
                into.extend(node.filter(|node| !node.is_empty()));
            }
            Event::Text(part) => text.push_str(&part.xml10_content()),
            Event::CData(part) => text.push_str(&part.xml10_content()),
            Event::GeneralRef(reference) => match reference.resolve_char_ref() {
                Ok(Some(char)) => text.push(char),
                _ => text.push_str(match &*reference.xml10_content() {
                    "amp" => "&",
                    "lt" => "<",
                    "gt" => ">",
                    "quot" => "\"",
                    "apos" => "'",
                    _ => "",
                }),
            },
            Event::End(_) | Event::Eof => return Some(text),
            _ => {}
        }
    }
}

/// Makes a node of an element that is known, with those of its attributes that are.
fn node(start: &BytesStart<'_>, resolver: &NamespaceResolver) -> Option<Node> {
    let mut node = Node::new(known(start.name(), resolver, true)?, vec![]);
    // Checking for doubles takes time by the square of their number.
    for attribute in start.attributes().with_checks(false).flatten() {
        let Ok(value) = attribute.normalized_value(XmlVersion::Implicit1_0) else { continue };
        match attribute.key.0 {
            "xml:lang" => node.lang = Some(value.to_ascii_lowercase()),
            // An address may be given as a reference rather than as text.
            name if name.ends_with(":resource") => node.text = clip(&value),
            _ => {
                let name = known(attribute.key, resolver, false);
                let name = name.filter(|name| !FRAME.contains(name));
                node.children.extend(name.and_then(|name| Node::text(name, &clip(&value))));
            }
        }
    }
    Some(node)
}

/// Returns a name with its customary prefix, if it may be kept.
fn known(name: QName<'_>, resolver: &NamespaceResolver, element: bool) -> Option<&'static str> {
    let (namespace, local) =
        if element { resolver.resolve_element(name) } else { resolver.resolve_attribute(name) };
    let ResolveResult::Bound(namespace) = namespace else { return None };
    let (prefix, _) = NAMESPACES.iter().find(|(_, address)| *address == namespace.0)?;
    let full = |full: &&&str| full.split_once(':') == Some((*prefix, local.into_inner()));
    FRAME.iter().chain(ALLOWED).find(full).copied()
}

/// Returns a text without what XML can't hold, and not longer than need be.
fn clip(text: &str) -> String {
    let control = |char: char| char.is_control() && !matches!(char, '\t' | '\n' | '\r');
    let allowed = |char: &char| !control(*char) && !matches!(char, '\u{FFFE}' | '\u{FFFF}');
    let allowed: String = text.chars().filter(allowed).collect();
    let clipped: String = allowed.trim().chars().take(TEXT_MAX).collect();
    clipped.trim_end().to_owned()
}

/// Writes XMP as a packet, or nothing if there is nothing to say. What does not fit into a JPEG's
/// segment is left out from the end.
pub(super) fn write(xmp: &Xmp) -> Option<Vec<u8>> {
    let mut nodes = &xmp.nodes[..];
    while !nodes.is_empty() {
        let packet = packet(nodes);
        if packet.len() <= WRITE_MAX {
            return Some(packet);
        }
        nodes = &nodes[..nodes.len() - 1];
    }
    None
}

fn packet(nodes: &[Node]) -> Vec<u8> {
    let mut writer = Writer::new(Vec::new());
    let mut put = |event: Event<'_>| {
        // A vector takes everything.
        let _ = writer.write_event(event);
    };
    let mut root = BytesStart::new("x:xmpmeta");
    root.push_attribute(("xmlns:x", "adobe:ns:meta/"));
    let mut rdf = BytesStart::new("rdf:RDF");
    let mut about = BytesStart::new("rdf:Description");
    about.push_attribute(("rdf:about", ""));
    for (prefix, address) in NAMESPACES {
        let binding = format!("xmlns:{prefix}");
        if *prefix == "rdf" {
            rdf.push_attribute((&*binding, *address));
        } else if nodes.iter().any(|node| uses(node, prefix)) {
            about.push_attribute((&*binding, *address));
        }
    }
    put(Event::Start(root));
    put(Event::Start(rdf));
    put(Event::Start(about));
    for node in nodes {
        put_node(node, &mut put);
    }
    for name in ["rdf:Description", "rdf:RDF", "x:xmpmeta"] {
        put(Event::End(BytesEnd::new(name)));
    }
    let begin = "<?xpacket begin=\"\u{FEFF}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>".as_bytes();
    [begin, &writer.into_inner(), b"<?xpacket end=\"r\"?>"].concat()
}

fn uses(node: &Node, prefix: &str) -> bool {
    let own = node.name.split_once(':').is_some_and(|(own, _)| own == prefix);
    own || node.children.iter().any(|child| uses(child, prefix))
}

fn put_node(node: &Node, put: &mut impl FnMut(Event<'_>)) {
    let mut start = BytesStart::new(node.name);
    if let Some(lang) = &node.lang {
        start.push_attribute(("xml:lang", &**lang));
    }
    if node.children.first().is_some_and(|child| !child.name.starts_with("rdf:")) {
        // Properties straight inside a property make a structure.
        start.push_attribute(("rdf:parseType", "Resource"));
    }
    put(Event::Start(start));
    if node.children.is_empty() {
        put(Event::Text(BytesText::new(&clip(&node.text))));
    }
    for child in &node.children {
        put_node(child, put);
    }
    put(Event::End(BytesEnd::new(node.name)));
}
