//! Documents (văn bản): directives, plans, decisions, reports, with what they carry out.

use std::sync::Arc;

use jiff::civil::Date;

use super::{Group, Headline, Kind, Order};
use crate::model::facets::{self, Facets, Fact, Paper, Value};
use crate::model::role;
use crate::syntax::record::Keys;
use crate::syntax::value::Ref;
use crate::text::lang::Text;
use crate::{choices, record};

choices! {
    /// Whose rules of form and number it follows.
    enum Series {
        /// Party papers, by Guideline 36-HD/VPTW: `10-CT/TW`.
        Party = "party",
        /// State papers, by Decree 30/2020/NĐ-CP: `15/QĐ-UBND`.
        State = "state",
        /// Papers of the Front: `10/TTr-MTTW-BTT`.
        Front = "front",
        /// Papers of several bodies.
        Joint = "joint",
    }
}

choices! {
    /// What a recipient is to do with it.
    enum Purpose {
        /// Để báo cáo (b/c).
        Report = "report",
        /// Để thực hiện.
        Comply = "comply",
        /// Lưu.
        File = "file",
        /// Để biết.
        Inform = "inform",
    }
}

choices! {
    /// The format of a file.
    enum FileType {
        /// PDF.
        Pdf = "pdf",
        /// HTML.
        Html = "html",
        /// CSV.
        Csv = "csv",
        /// Word.
        Docx = "docx",
    }
}

record! {
    /// A recipient as written.
    struct Recipient {
        /// The body.
        body: Option<Ref>,
        /// Its name, where it has no entry.
        name: Option<Text>,
        /// What for.
        purpose: Option<Purpose>,
    }
}

record! {
    /// A file of the document.
    struct File {
        /// Its format.
        r#type: FileType,
        /// Its size.
        bytes: Option<u32>,
        /// Whether it carries a digital signature.
        signed: bool,
        /// Its name.
        name: Option<Arc<str>>,
    }
}

record! {
    /// A place that is kept as printed.
    struct AsPrinted {
        /// What is printed.
        text: Arc<str>,
        /// What is to be said about it.
        note: Text,
    }
}

record! {
    /// A document as written.
    struct Document {
        /// Its number, in the form of its series.
        number: Option<Arc<str>>,
        /// Whose rules it follows.
        series: Option<Series>,
        /// The day on which it takes effect.
        effective: Option<Date>,
        /// Who issued it.
        issuer: Option<Ref>,
        /// Who issued it together.
        issuers: Vec<Ref>,
        /// Who issued it, where they have no entry.
        issuer_text: Option<Text>,
        /// What it carries out.
        implements: Vec<Ref>,
        /// What it replaces.
        supersedes: Vec<Ref>,
        /// Who signed it.
        signer: Option<Arc<str>>,
        /// Who receives it.
        recipients: Vec<Recipient>,
        /// Its files.
        files: Vec<File>,
        /// Whether it exists in the real world.
        real: bool,
        /// What is still to be verified about it.
        verify: Option<Text>,
        /// The old encoding that its file is in.
        legacy_encoding: Option<Arc<str>>,
        /// Places that are kept as printed.
        as_printed: Vec<AsPrinted>,
    }
}

/// Documents.
pub static KIND: Kind = Kind {
    name: "document",
    place: "documents",
    paths: ["van-ban", "documents"],
    titles: ["Văn bản", "Documents"],
    headline: Headline::Title,
    order: Order::Newest,
    feed: false,
    press: true,
    yearly: true,
    group: Group::Documents,
    below: None,
    needs: &[],
    keys: Document::KEYS,
    record: Document::record,
    read,
};

fn read(keys: &mut Keys<'_>, facets: &mut Facets) -> Option<()> {
    let at = keys.peek("number").map_or(keys.number(), |node| node.number);
    let document = Document::take(keys)?;
    facets.is_public_text = document.series == Some(Series::State);
    facets.paper = document.number.clone().map(|number| {
        let series = document.series.map(|series| match series {
            Series::Party => facets::Series::Party,
            Series::State => facets::Series::State,
            Series::Front => facets::Series::Front,
            Series::Joint => facets::Series::Joint,
        });
        Paper { number, series, at }
    });
    facets.fact_if("number", document.number.map(Value::Plain));
    if let Some(series) = document.series {
        facets.fact("series", Value::Message(format!("series-{}", series.word())));
        facets.term = Some(("series", series.word()));
    }
    let issuers: Vec<_> = document.issuer.into_iter().chain(document.issuers).collect();
    let mut values: Vec<_> = issuers
        .into_iter()
        .map(|issuer| Value::Entry(facets.relate(&role::ISSUER, "body", issuer)))
        .collect();
    values.extend(document.issuer_text.map(Value::Text));
    if !values.is_empty() {
        facets.facts.push(Fact { key: "issuer", values });
    }
    facets.fact_if("date", facets.date.map(Value::When));
    facets.fact_if("effective", document.effective.map(|day| Value::When(day.into())));
    facets.fact_if("signer", document.signer.map(Value::Plain));
    facets.fact_if("legacy-encoding", document.legacy_encoding.map(Value::Plain));
    if document.verify.is_some() {
        facets.marks.push("verify");
    }
    facets.fact_if("verify", document.verify.map(Value::Text));
    if document.real {
        facets.fact("reality", Value::Message("document-real".into()));
    }
    facets.parent = document.implements.first().map(|_| facets.relations.len());
    facets.relate_all(&role::IMPLEMENTS, "document", document.implements);
    facets.relate_all(&role::SUPERSEDES, "document", document.supersedes);
    as_printed(document.as_printed, facets);
    recipients(document.recipients, facets);
    files(document.files, facets);
    Some(())
}

fn as_printed(places: Vec<AsPrinted>, facets: &mut Facets) {
    let rows = places
        .into_iter()
        .map(|place| vec![vec![Value::Plain(place.text)], vec![Value::Text(place.note)]]);
    facets.table("as-printed", &["as-printed", "note"], rows.collect());
}

fn recipients(recipients: Vec<Recipient>, facets: &mut Facets) {
    let mut rows = Vec::new();
    for recipient in recipients {
        let body =
            recipient.body.map(|body| Value::Entry(facets.relate(&role::RECIPIENT, "body", body)));
        let purpose =
            recipient.purpose.map(|purpose| Value::Message(format!("purpose-{}", purpose.word())));
        rows.push(vec![
            body.into_iter().chain(recipient.name.map(Value::Text)).collect(),
            purpose.into_iter().collect(),
        ]);
    }
    facets.table("recipients", &["recipient", "purpose"], rows);
}

fn files(files: Vec<File>, facets: &mut Facets) {
    let rows = files.into_iter().map(|file| {
        let signed = file.signed.then(|| Value::Message("file-signed".into()));
        let kind = Value::Message(format!("file-type-{}", file.r#type.word()));
        vec![
            // The site tells of the file; the file itself is with whoever issued it.
            file.name
                .map(Value::Plain)
                .into_iter()
                .chain([kind])
                .chain(signed)
                .chain([Value::Message("file-not-here".into())])
                .collect(),
            file.bytes.map(|bytes| Value::Bytes(bytes.into())).into_iter().collect(),
        ]
    });
    facets.table("files", &["file", "size"], rows.collect());
}
