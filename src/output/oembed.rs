//! What others are told to embed of a page (oEmbed 1.0), as a JSON and an XML file: a host of mere
//! files ignores the query of the address, and no other answer would fit it.

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

use super::{Context, Format, Item, Plan, Planned, Spec, digest, source};
use crate::diag::Diagnostic;
use crate::site::address::{self, Address};
use crate::view::Viewer;
use crate::view::embed::Subject;
use crate::view::overview::Overview;
use crate::view::snippet::OEmbed;

/// Answers to those who embed.
pub struct OEmbeds;

static SPEC: Spec = Spec { name: "oembed", media_type: "application/json" };

/// The endings, by the lowest bit of an item's page.
const ENDINGS: [&str; 2] = ["json", "xml"];

impl Format for OEmbeds {
    fn spec(&self) -> &'static Spec {
        &SPEC
    }

    fn plan(&self, context: &Context<'_>, plan: &mut Plan) {
        let (site, config) = (context.site, &context.site.config);
        for lang in &config.languages {
            let Some(viewer) = context.engine.viewer(site, *lang) else { continue };
            let mut claim = |index: usize, number: usize, page: Option<&Address>| {
                for (bit, ending) in ENDINGS.into_iter().enumerate() {
                    let address = page.and_then(|page| address::oembed(config, page, ending));
                    let Some(address) = address else { continue };
                    let (lang, item) = (*lang, Item { index, page: number * 2 + bit });
                    let source = source(site, item.index);
                    plan.claim(Planned { format: &OEmbeds, lang, item, address, source });
                }
            };
            for index in (0..site.entries.len()).filter(|index| viewer.has_card(*index)) {
                claim(index, 0, viewer.address(index));
            }
            // What belongs to no entry comes after the last.
            for (number, overview) in Overview::ALL.iter().enumerate() {
                let page = overview.is_embeddable().then(|| overview.address(*lang));
                claim(site.entries.len(), number, page.as_ref());
            }
        }
    }

    fn fingerprint(&self, context: &Context<'_>, planned: &Planned) -> [u8; 32] {
        digest(&(SPEC.name, planned.item.page % 2, answer(context, planned)))
    }

    fn render(&self, context: &Context<'_>, planned: &Planned) -> Result<Vec<u8>, Box<Diagnostic>> {
        let Some(answer) = answer(context, planned) else { return Ok(Vec::new()) };
        Ok(match planned.item.page % 2 {
            0 => serde_json::to_vec(&answer).unwrap_or_default(),
            _ => xml(&answer).unwrap_or_default(),
        })
    }
}

fn answer(context: &Context<'_>, planned: &Planned) -> Option<OEmbed> {
    let viewer: Viewer<'_> = context.engine.viewer(context.site, planned.lang)?;
    let Item { index, page } = planned.item;
    let subject = match index < context.site.entries.len() {
        true => Subject::Entry(index),
        false => Subject::Overview(*Overview::ALL.get(page / 2)?),
    };
    viewer.oembed(subject)
}

/// Writes an answer as XML: the keys of the JSON answer as elements of `oembed`.
fn xml(answer: &OEmbed) -> Option<Vec<u8>> {
    let fields = serde_json::to_value(answer).ok()?;
    let mut writer = Writer::new(Vec::new());
    let declaration = BytesDecl::new("1.0", Some("utf-8"), Some("yes"));
    writer.write_event(Event::Decl(declaration)).ok()?;
    writer.write_event(Event::Start(BytesStart::new("oembed"))).ok()?;
    for (name, value) in fields.as_object()? {
        let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        writer.write_event(Event::Start(BytesStart::new(name))).ok()?;
        writer.write_event(Event::Text(BytesText::new(&text))).ok()?;
        writer.write_event(Event::End(BytesEnd::new(name))).ok()?;
    }
    writer.write_event(Event::End(BytesEnd::new("oembed"))).ok()?;
    Some(writer.into_inner())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_written_as_xml() {
        let html = "<blockquote>\"Đ&amp;\"</blockquote>".to_owned();
        let answer = OEmbed { version: "1.0", kind: "rich", width: 600, html, ..OEmbed::default() };
        let xml = String::from_utf8(xml(&answer).unwrap_or_default()).unwrap_or_default();
        let html = "<html>&lt;blockquote&gt;&quot;Đ&amp;amp;&quot;&lt;/blockquote&gt;</html>";
        assert!(xml.starts_with("<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>"));
        assert!(xml.contains("<width>600</width>") && xml.contains(html), "{xml}");
        assert!(!xml.contains("thumbnail"), "{xml}");
    }
}
