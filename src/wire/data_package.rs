//! `datapackage.json`: what the tables of a site are (Frictionless Data Package, Table Schema).
//!
//! The specification has one language for titles and descriptions. That is the first language
//! here; the others stand beside it under keys with the language at the end, such as
//! `title@en`, which the specification leaves free.

use jiff::Zoned;
use serde::Serialize;
use serde_json::{Map, Value};

use super::json_value::{bytes, is_empty, some, some_uri};
use super::table::{Field, Kind, Table, Texts};
use super::uri::uri;
use super::{Licence, Party, time};

/// The tables of a site and whose they are.
#[derive(Clone, Debug, Default)]
pub struct DataPackage {
    /// The lasting identity.
    pub id: String,
    /// The name in addresses: small letters, digits, `-`, `_` and `.`.
    pub name: String,
    /// What it is called.
    pub title: Texts,
    /// What it holds.
    pub description: Texts,
    /// The languages (BCP 47), the first being the one of plain keys.
    pub languages: Vec<String>,
    /// The address of the page about the data.
    pub home: String,
    /// When the data last changed.
    pub updated: Zoned,
    /// Counts the changes of the tables' form.
    pub version: String,
    /// Who publishes it.
    pub publisher: Party,
    /// The licence.
    pub licence: Option<Licence>,
    /// The tables with their files.
    pub resources: Vec<Resource>,
}

/// A table in a file.
#[derive(Clone, Debug, Default)]
pub struct Resource {
    /// The path of the CSV file from the folder of `datapackage.json`, without `..`.
    pub path: String,
    /// The size of the file in bytes.
    pub bytes: Option<u64>,
    /// The SHA-256 of the file in hexadecimal.
    pub sha256: String,
    /// The table.
    pub table: Table,
}

#[derive(Serialize)]
struct Package<'a> {
    profile: &'static str,
    #[serde(skip_serializing_if = "is_empty")]
    name: &'a str,
    #[serde(skip_serializing_if = "is_empty")]
    id: &'a str,
    #[serde(flatten)]
    words: Map<String, Value>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    languages: &'a [String],
    #[serde(skip_serializing_if = "Option::is_none")]
    homepage: Option<String>,
    #[serde(skip_serializing_if = "is_empty")]
    version: &'a str,
    created: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    contributors: Vec<Contributor<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    licenses: Vec<LicenceOut<'a>>,
    resources: Vec<ResourceOut<'a>>,
}

#[derive(Serialize)]
struct Contributor<'a> {
    title: &'a str,
    role: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    path: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    email: Option<&'a str>,
}

#[derive(Serialize)]
struct LicenceOut<'a> {
    #[serde(skip_serializing_if = "is_empty")]
    title: &'a str,
    path: String,
}

#[derive(Serialize)]
struct ResourceOut<'a> {
    profile: &'static str,
    name: &'a str,
    path: &'a str,
    #[serde(flatten)]
    words: Map<String, Value>,
    scheme: &'static str,
    format: &'static str,
    mediatype: &'static str,
    encoding: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    bytes: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    hash: Option<String>,
    dialect: Dialect,
    schema: Schema<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Dialect {
    delimiter: &'static str,
    line_terminator: &'static str,
    quote_char: &'static str,
    double_quote: bool,
    header: bool,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Schema<'a> {
    fields: Vec<FieldOut<'a>>,
    missing_values: [&'static str; 1],
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    primary_key: &'a [String],
}

#[derive(Serialize)]
struct FieldOut<'a> {
    name: &'a str,
    #[serde(rename = "type")]
    kind: &'static str,
    #[serde(skip_serializing_if = "is_empty")]
    format: &'static str,
    #[serde(flatten)]
    words: Map<String, Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    constraints: Option<Constraints<'a>>,
}

#[derive(Serialize)]
struct Constraints<'a> {
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    required: bool,
    #[serde(rename = "enum", skip_serializing_if = "<[_]>::is_empty")]
    values: &'a [String],
}

/// Returns the description of the tables.
pub fn data_package(package: &DataPackage) -> Vec<u8> {
    let languages = &package.languages;
    let publisher = Some(&package.publisher).filter(|one| !one.name.is_empty());
    let contributors = publisher.map(|party| {
        let email = party.url.strip_prefix("mailto:");
        let path = if email.is_some() { None } else { some_uri(&party.url) };
        Contributor { title: &party.name, role: "publisher", path, email }
    });
    let licence = package.licence.as_ref().filter(|licence| !licence.url.is_empty());
    let licences =
        licence.map(|licence| LicenceOut { title: &licence.name, path: uri(&licence.url) });
    let resources = package.resources.iter().map(|resource| self::resource(resource, languages));
    bytes(&Package {
        profile: "tabular-data-package",
        name: &package.name,
        id: &package.id,
        words: words(&package.title, &package.description, languages),
        languages,
        homepage: some_uri(&package.home),
        version: &package.version,
        created: time::rfc3339(&package.updated),
        contributors: contributors.into_iter().collect(),
        licenses: licences.into_iter().collect(),
        resources: resources.collect(),
    })
}

fn resource<'a>(resource: &'a Resource, languages: &[String]) -> ResourceOut<'a> {
    let table = &resource.table;
    let fields = table.fields.iter().map(|field| self::field(field, languages));
    ResourceOut {
        profile: "tabular-data-resource",
        name: &table.name,
        path: &resource.path,
        words: words(&table.title, &table.description, languages),
        scheme: "file",
        format: "csv",
        mediatype: "text/csv",
        encoding: "utf-8",
        bytes: resource.bytes,
        hash: some(&resource.sha256).map(|hash| format!("sha256:{hash}")),
        dialect: Dialect {
            delimiter: ",",
            line_terminator: "\r\n",
            quote_char: "\"",
            double_quote: true,
            header: true,
        },
        schema: Schema {
            fields: fields.collect(),
            missing_values: [""],
            primary_key: &table.primary_key,
        },
    }
}

fn field<'a>(field: &'a Field, languages: &[String]) -> FieldOut<'a> {
    let (kind, format) = match field.kind {
        Kind::String => ("string", ""),
        Kind::Address => ("string", "uri"),
        Kind::Integer => ("integer", ""),
        Kind::Number => ("number", ""),
        Kind::Date => ("date", ""),
        Kind::Year => ("year", ""),
        Kind::Boolean => ("boolean", ""),
    };
    let constraints = Constraints { required: field.required, values: &field.values };
    FieldOut {
        name: &field.name,
        kind,
        format,
        words: words(&field.title, &field.description, languages),
        constraints: (field.required || !field.values.is_empty()).then_some(constraints),
    }
}

/// Returns title and description in all languages.
fn words(title: &Texts, description: &Texts, languages: &[String]) -> Map<String, Value> {
    let mut words = Map::new();
    for (name, texts) in [("title", title), ("description", description)] {
        let first = languages.first().map_or("", |lang| &**lang);
        for (lang, text) in texts.iter().filter(|(_, text)| !text.is_empty()) {
            let is_first = lang == first || texts.len() == 1 && first.is_empty();
            let key = if is_first { name.to_owned() } else { format!("{name}@{lang}") };
            words.insert(key, Value::String(text.clone()));
        }
    }
    words
}
