//! Bodies (cơ quan, tổ chức): of the Party, the State, the Front, its member organisations, the
//! press.

use super::{Group, Headline, Kind, Order};
use crate::model::facets::{Facets, Rank, Series, Value};
use crate::model::role;
use crate::syntax::record::Keys;
use crate::syntax::value::Ref;
use crate::{choices, record};

choices! {
    /// What a body belongs to.
    enum Belongs {
        /// Đảng.
        Party = "party",
        /// Mặt trận Tổ quốc.
        Front = "front",
        /// Nhà nước.
        State = "state",
        /// Tổ chức thành viên của Mặt trận.
        MemberOrg = "member_org",
        /// Báo chí.
        Press = "press",
    }
}

choices! {
    /// The level of a body.
    enum Level {
        /// Of the province.
        Province = "province",
        /// Of a district; none since 1/7/2025.
        District = "district",
        /// Of a commune or ward.
        Commune = "commune",
    }
}

record! {
    /// A body as written.
    struct Body {
        /// What it belongs to.
        kind: Belongs,
        /// Its level.
        level: Level,
        /// The body that it is part of.
        parent: Option<Ref>,
        /// The unit that it serves.
        unit: Option<Ref>,
    }
}

/// Bodies.
pub static KIND: Kind = Kind {
    name: "body",
    place: "registry/bodies.yaml",
    paths: ["co-quan", "bodies"],
    titles: ["Cơ quan, tổ chức", "Bodies and organisations"],
    headline: Headline::Name,
    order: Order::Name,
    feed: false,
    press: false,
    yearly: false,
    group: Group::Other,
    below: None,
    needs: &[],
    keys: Body::KEYS,
    record: Body::record,
    read,
};

fn read(keys: &mut Keys<'_>, facets: &mut Facets) -> Option<()> {
    let body = Body::take(keys)?;
    facets.fact("kind", Value::Message(format!("body-kind-{}", body.kind.word())));
    facets.is_body = true;
    facets.issues = match body.kind {
        Belongs::Party => Some(Series::Party),
        Belongs::Front => Some(Series::Front),
        Belongs::State => Some(Series::State),
        Belongs::MemberOrg => Some(Series::Member),
        Belongs::Press => None,
    };
    facets.fact("level", Value::Message(format!("level-{}", body.level.word())));
    // A member organisation decides as such, whatever its level.
    facets.rank = Some(match (body.kind, body.level) {
        (Belongs::MemberOrg, _) => Rank::MemberOrg,
        (_, Level::Province) => Rank::Province,
        (_, Level::District) => Rank::District,
        (_, Level::Commune) => Rank::Commune,
    });
    if let Some(parent) = body.parent {
        // Organisations are members of the Front, not parts of it.
        let (role, key) = match body.kind {
            Belongs::MemberOrg => (&role::MEMBER_OF, "member-of"),
            _ => (&role::PARENT, "parent"),
        };
        let parent = facets.relate(role, "body", parent);
        facets.parent = Some(parent);
        facets.fact(key, Value::Entry(parent));
    }
    if let Some(unit) = body.unit {
        let unit = facets.relate(&role::IN_UNIT, "unit", unit);
        facets.fact("unit", Value::Entry(unit));
    }
    Some(())
}
