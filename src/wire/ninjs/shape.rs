//! The keys of ninjs 3.1 that are used here, in the order in which they are written.
//!
//! The schema allows no other key, so this file is the one place where a key is spelt.

use serde::Serialize;

use super::super::json_value::is_empty;

#[derive(Serialize, Default)]
#[serde(rename_all = "camelCase")]
pub(super) struct Ninjs<'a> {
    pub uri: String,
    /// Of an associated object only; required there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Of an associated object only.
    #[serde(skip_serializing_if = "is_empty")]
    pub rel: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub standard: Option<Standard>,
    #[serde(rename = "type", skip_serializing_if = "is_empty")]
    pub class: &'static str,
    #[serde(skip_serializing_if = "is_empty")]
    pub representation_type: &'static str,
    #[serde(skip_serializing_if = "is_empty")]
    pub profile: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_created: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version_created: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_created: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub embargoed_until: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires: Option<String>,
    #[serde(skip_serializing_if = "is_empty")]
    pub pub_status: &'static str,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub ed_note: String,
    #[serde(skip_serializing_if = "is_empty")]
    pub language: &'a str,
    #[serde(skip_serializing_if = "is_empty")]
    pub title: &'a str,
    #[serde(skip_serializing_if = "is_empty")]
    pub slugline: &'a str,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub by: String,
    #[serde(skip_serializing_if = "is_empty")]
    pub located: &'a str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub headlines: Vec<Text<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub descriptions: Vec<Text<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub bodies: Vec<Text<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub genres: Vec<Named<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub subjects: Vec<Named<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub people: Vec<Named<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub organisations: Vec<Named<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub places: Vec<Named<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub events: Vec<Named<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_details: Option<EventDetails<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub info_sources: Vec<Named<'a>>,
    #[serde(skip_serializing_if = "is_empty")]
    pub copyright_holder: &'a str,
    #[serde(skip_serializing_if = "is_empty")]
    pub copyright_notice: &'a str,
    #[serde(skip_serializing_if = "is_empty")]
    pub usage_terms: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rights_info: Option<RightsInfo>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub digital_source_type: Option<Named<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub trust_indicators: Vec<Trust<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub alt_ids: Vec<AltId<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub renditions: Vec<Rendition<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub associations: Vec<Ninjs<'a>>,
}

#[derive(Serialize)]
pub(super) struct Standard {
    pub name: &'static str,
    pub version: &'static str,
    pub schema: &'static str,
}

/// A headline, a description or a body.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Text<'a> {
    pub role: &'static str,
    pub content_type: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub char_count: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub word_count: Option<usize>,
    pub value: &'a str,
}

/// A concept: what people, places, subjects and their like have in common.
#[derive(Serialize, Default)]
pub(super) struct Named<'a> {
    #[serde(skip_serializing_if = "is_empty")]
    pub name: &'a str,
    /// Of a source of information only.
    #[serde(skip_serializing_if = "is_empty")]
    pub role: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uri: Option<String>,
    #[serde(skip_serializing_if = "is_empty")]
    pub literal: &'a str,
    /// Of a place only.
    #[serde(rename = "geoJSON", skip_serializing_if = "Option::is_none")]
    pub geo_json: Option<Feature<'a>>,
}

/// A GeoJSON feature (RFC 7946). Its properties are free, so they say until when a code holds.
#[derive(Serialize)]
pub(super) struct Feature<'a> {
    #[serde(rename = "type")]
    pub class: &'static str,
    pub geometry: Option<Point>,
    pub properties: Validity<'a>,
}

#[derive(Serialize)]
pub(super) struct Point {
    #[serde(rename = "type")]
    pub class: &'static str,
    pub coordinates: [f64; 2],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Validity<'a> {
    #[serde(skip_serializing_if = "is_empty")]
    pub name: &'a str,
    #[serde(skip_serializing_if = "is_empty")]
    pub code: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code_scheme: Option<String>,
    #[serde(skip_serializing_if = "is_empty")]
    pub valid_from: &'a str,
    #[serde(skip_serializing_if = "is_empty")]
    pub valid_to: &'a str,
}

#[derive(Serialize)]
pub(super) struct EventDetails<'a> {
    pub dates: Dates,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organiser: Option<Named<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Dates {
    pub start_date: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_date: Option<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct RightsInfo {
    pub linked_rights: String,
}

#[derive(Serialize)]
pub(super) struct Trust<'a> {
    pub role: String,
    pub title: &'a str,
    pub href: String,
}

#[derive(Serialize)]
pub(super) struct AltId<'a> {
    pub role: &'a str,
    pub value: &'a str,
}

#[derive(Serialize, Default)]
#[serde(rename_all = "camelCase")]
pub(super) struct Rendition<'a> {
    pub name: &'a str,
    pub href: String,
    #[serde(skip_serializing_if = "is_empty")]
    pub content_type: &'a str,
    #[serde(skip_serializing_if = "is_empty")]
    pub title: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub width: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub height: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size_in_bytes: Option<u64>,
}
