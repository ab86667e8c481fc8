//! Administrative units (đơn vị hành chính): provinces, former districts, communes, wards.
//!
//! A unit's official code is a dated attribute, never its key: on 1/7/2025 most codes went to
//! other units.

use std::sync::Arc;

use jiff::civil::Date;

use super::{Group, Headline, Kind, Order};
use crate::model::facets::{Facets, Former, Value};
use crate::model::role;
use crate::syntax::record::Keys;
use crate::syntax::value::Ref;
use crate::text::lang::Text;
use crate::{choices, record};

choices! {
    /// The level of a unit or body.
    enum Level {
        /// Tỉnh, thành phố trực thuộc Trung ương.
        Province = "province",
        /// Huyện; none since 1/7/2025.
        District = "district",
        /// Xã, phường, đặc khu.
        Commune = "commune",
    }
}

choices! {
    /// The type of a unit.
    enum Type {
        /// Tỉnh.
        Tinh = "tinh",
        /// Thành phố.
        ThanhPho = "thanh-pho",
        /// Huyện.
        Huyen = "huyen",
        /// Thị xã.
        ThiXa = "thi-xa",
        /// Thị trấn.
        ThiTran = "thi-tran",
        /// Xã.
        Xa = "xa",
        /// Phường.
        Phuong = "phuong",
        /// Đặc khu.
        DacKhu = "dac-khu",
    }
}

record! {
    /// A name that the unit had before, its ground and its place in the tree staying as they were.
    struct FormerName {
        /// The name.
        name: Text,
        /// Its last day.
        to: Date,
    }
}

record! {
    /// A unit as written.
    struct Unit {
        /// The official code, with leading zeros; not a key.
        code: Option<Arc<str>>,
        /// Its level.
        level: Level,
        /// Its type.
        r#type: Type,
        /// The unit that it belongs to.
        parent: Option<Ref>,
        /// Whether its territory went to several units.
        split: bool,
        /// Former names.
        former: Vec<FormerName>,
    }
}

/// Administrative units.
pub static KIND: Kind = Kind {
    name: "unit",
    place: "registry/units.yaml",
    paths: ["don-vi", "units"],
    titles: ["Đơn vị hành chính", "Administrative units"],
    headline: Headline::Name,
    order: Order::Name,
    feed: false,
    press: false,
    yearly: false,
    group: Group::Places,
    below: None,
    needs: &[],
    keys: Unit::KEYS,
    record: Unit::record,
    read,
};

fn read(keys: &mut Keys<'_>, facets: &mut Facets) -> Option<()> {
    let unit = Unit::take(keys)?;
    facets.fact("type", Value::Message(format!("unit-type-{}", unit.r#type.word())));
    facets.fact("level", Value::Message(format!("level-{}", unit.level.word())));
    facets.code.clone_from(&unit.code);
    facets.fact_if("code", unit.code.map(Value::Plain));
    if let Some(parent) = unit.parent {
        let parent = facets.relate(&role::PARENT, "unit", parent);
        facets.parent = Some(parent);
        facets.fact("parent", Value::Entry(parent));
    }
    let former = unit.former.into_iter();
    facets.former.extend(former.map(|former| Former { name: former.name, until: former.to }));
    if unit.split {
        facets.marks.push("split");
    }
    Some(())
}
