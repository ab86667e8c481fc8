//! Open data: each table as CSV and JSON, and `datapackage.json`, which says what they are.

use sha2::{Digest as _, Sha256};

use super::{Context, Format, Item, Plan, Planned, Spec, digest_of};
use crate::diag::Diagnostic;
use crate::view::data;
use crate::wire::data_package::{self, Resource};
use crate::wire::{Table, csv};

/// Files of open data of one type.
pub struct DataFiles {
    spec: Spec,
    /// The ending of the files' names; none of the description of all.
    ending: &'static str,
    write: fn(&Table) -> Vec<u8>,
}

/// Tables as CSV.
pub static CSV: DataFiles = DataFiles {
    spec: Spec { name: "data-csv", media_type: csv::MEDIA_TYPE },
    ending: "csv",
    write: csv::csv,
};

/// Tables as JSON.
pub static JSON: DataFiles = DataFiles {
    spec: Spec { name: "data-json", media_type: "application/json" },
    ending: "json",
    write: csv::json,
};

impl Format for DataFiles {
    fn spec(&self) -> &'static Spec {
        if self.ending == CSV.ending { &CSV.spec } else { &JSON.spec }
    }

    fn plan(&self, context: &Context<'_>, plan: &mut Plan) {
        let config = &context.site.config;
        for (index, name) in data::TABLES.iter().enumerate().filter(|_| config.has_press()) {
            plan.claim(Planned {
                format: if self.ending == CSV.ending { &CSV } else { &JSON },
                lang: config.source(),
                item: Item { index, page: 0 },
                address: data::address(name, self.ending),
                source: None,
            });
        }
    }

    fn fingerprint(&self, context: &Context<'_>, planned: &Planned) -> [u8; 32] {
        digest_of(&self.bytes(context, planned))
    }

    fn render(&self, context: &Context<'_>, planned: &Planned) -> Result<Vec<u8>, Box<Diagnostic>> {
        Ok(self.bytes(context, planned))
    }
}

impl DataFiles {
    fn bytes(&self, context: &Context<'_>, planned: &Planned) -> Vec<u8> {
        let tables = context.items.tables(context.site, context.engine);
        tables.get(planned.item.index).map_or(Vec::new(), self.write)
    }
}

/// `datapackage.json`.
pub struct DataPackage;

static PACKAGE: Spec = Spec { name: "data-package", media_type: "application/json" };

impl Format for DataPackage {
    fn spec(&self) -> &'static Spec {
        &PACKAGE
    }

    fn plan(&self, context: &Context<'_>, plan: &mut Plan) {
        if context.site.config.has_press() {
            plan.claim(Planned {
                format: &DataPackage,
                lang: context.site.config.source(),
                item: Item::default(),
                address: data::address("datapackage", "json"),
                source: None,
            });
        }
    }

    fn fingerprint(&self, context: &Context<'_>, _: &Planned) -> [u8; 32] {
        digest_of(&package(context))
    }

    fn render(&self, context: &Context<'_>, _: &Planned) -> Result<Vec<u8>, Box<Diagnostic>> {
        Ok(package(context))
    }
}

fn package(context: &Context<'_>) -> Vec<u8> {
    let resources = context.items.tables(context.site, context.engine).iter().map(|table| {
        let bytes = csv::csv(table);
        let hash = Sha256::digest(&bytes);
        Resource {
            path: format!("{}.csv", table.name),
            bytes: u64::try_from(bytes.len()).ok(),
            sha256: hash.iter().map(|byte| format!("{byte:02x}")).collect(),
            // What it is, without the rows.
            table: Table { rows: Vec::new(), ..table.clone() },
        }
    });
    let languages = context.site.config.languages.iter();
    let viewers: Vec<_> =
        languages.filter_map(|lang| context.engine.viewer(context.site, *lang)).collect();
    data_package::data_package(&data::package(&viewers, resources.collect()))
}
