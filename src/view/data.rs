//! Open data as people and machines meet it: the page about it, and what describes the tables.
//!
//! Owns where the files are. What is in the tables is [`super::tables`]' to say.

use serde::Serialize;

use super::item::{self, moment};
use super::overview::Overview;
use super::{Day, Viewer};
use crate::site::address::{self, Address};
use crate::site::identity;
use crate::text::date::When;
use crate::text::fold::slugify;
use crate::text::licence;
use crate::wire::data_package::{DataPackage, Resource};
use crate::wire::{Kind, Party, Table, Texts};

/// The names of all tables, in their order.
pub const TABLES: [&str; 5] = ["areas", "commendations", "indicators", "documents", "funds"];

/// Counts the changes of the tables' form.
const VERSION: &str = "1";

/// Returns the address of a file of open data.
pub fn address(name: &str, ending: &str) -> Address {
    Address::new(format!("data/{name}.{ending}"))
}

/// The page about the data.
#[derive(Clone, Debug, Serialize)]
pub struct DataPage {
    /// The tables.
    pub tables: Vec<DataTable>,
    /// The description of all for machines.
    pub package: String,
    /// What others may do with the data.
    pub terms: String,
    /// As of which day they are.
    pub day: Day,
    /// The list of all feeds.
    pub feeds: String,
    /// The newest as ninjs.
    pub ninjs: String,
    /// The calendar to subscribe to.
    pub calendar: String,
}

/// A table, as the page about the data explains it.
#[derive(Clone, Debug, Serialize)]
pub struct DataTable {
    /// Its name.
    pub name: String,
    /// What it is called.
    pub title: String,
    /// What it holds.
    pub about: String,
    /// How many rows it has.
    pub rows: usize,
    /// It as CSV.
    pub csv: String,
    /// It as JSON.
    pub json: String,
    /// Its columns.
    pub fields: Vec<DataField>,
}

/// A column, as the page about the data explains it.
#[derive(Clone, Debug, Serialize)]
pub struct DataField {
    /// Its name.
    pub name: String,
    /// What it is called.
    pub title: String,
    /// What it means.
    pub about: String,
    /// What its cells are, in words.
    pub kind: String,
    /// The values that may occur, if they are few.
    pub values: Vec<String>,
}

impl Viewer<'_> {
    /// Returns the page about the data.
    pub fn data_page(&self, tables: &[Table]) -> DataPage {
        let words = |texts: &Texts| texts.get(self.lang.code()).cloned().unwrap_or_default();
        let home = address::home(self.lang).0;
        let tables = tables.iter().map(|table| DataTable {
            name: table.name.clone(),
            title: words(&table.title),
            about: words(&table.description),
            rows: table.rows.len(),
            csv: address(&table.name, "csv").href(),
            json: address(&table.name, "json").href(),
            fields: table
                .fields
                .iter()
                .map(|field| DataField {
                    name: field.name.clone(),
                    title: words(&field.title),
                    about: words(&field.description),
                    kind: self.words.message(&format!("field-kind-{}", kind(field.kind))),
                    values: field.values.clone(),
                })
                .collect(),
        });
        DataPage {
            tables: tables.collect(),
            package: address("datapackage", "json").href(),
            terms: self.terms_of_site(),
            day: self.day(When::Day(self.site.today())),
            feeds: Address::new(format!("{home}feeds.opml")).href(),
            ninjs: Address::new(format!("{home}ninjs.json")).href(),
            calendar: self.calendar_href(None),
        }
    }

    /// Returns what others may do with what is the site's own, in a sentence.
    fn terms_of_site(&self) -> String {
        let config = &self.site.config;
        match licence::named(&config.rights) {
            Some(licence) => self.words.with_text("terms-licence", "licence", licence.name),
            None if config.rights.is_empty() => self.text(&config.reuse).to_owned(),
            None => self.text(&config.rights).to_owned(),
        }
    }
}

fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::String => "text",
        Kind::Address => "address",
        Kind::Integer => "integer",
        Kind::Number => "number",
        Kind::Date => "date",
        Kind::Year => "year",
        Kind::Boolean => "boolean",
    }
}

/// Returns what describes the tables, with their files, in the languages of the viewers.
pub fn package(viewers: &[Viewer<'_>], resources: Vec<Resource>) -> DataPackage {
    let Some(first) = viewers.first() else { return DataPackage::default() };
    let (site, config) = (first.site, &first.site.config);
    let words = |make: &dyn Fn(&Viewer<'_>) -> String| -> Texts {
        viewers.iter().map(|viewer| (viewer.lang.code().to_owned(), make(viewer))).collect()
    };
    let today = When::Day(site.today());
    let now = When::Moment(site.now);
    let dates = (0..site.entries.len()).filter(|index| site.nodes[*index].shown);
    let dates = dates.filter_map(|index| first.changed(index)).filter(|when| *when <= now);
    DataPackage {
        id: identity::tag(config, "data"),
        name: slugify(first.text(&config.title)),
        title: words(&|viewer| {
            let site = viewer.text(&viewer.site.config.title);
            format!("{} – {site}", viewer.words.message("data"))
        }),
        description: words(&|viewer| viewer.words.message("data-intro")),
        languages: viewers.iter().map(|viewer| viewer.lang.code().to_owned()).collect(),
        home: Overview::Data.address(first.lang).url(config),
        updated: moment(config, dates.max().unwrap_or(today)),
        version: VERSION.to_owned(),
        publisher: Party {
            name: first.publisher_name(),
            url: address::home(first.lang).url(config),
        },
        licence: licence::named(&config.rights).map(|it| item::licence(it, first.lang)),
        resources,
    }
}
