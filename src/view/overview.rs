//! Overviews: the pages that bring entries of the whole site together.
//!
//! Owns which there are, where they are and which sites have them. What each shows is in a module
//! of its own.

use serde::Serialize;

use super::Viewer;
use crate::config::Config;
use crate::site::address::{self, Address};
use crate::text::lang::Lang;

/// An overview: a page that brings entries of the whole site together.
#[derive(Copy, Clone, Eq, PartialEq, Hash, Debug)]
pub enum Overview {
    /// Bảng vàng.
    Honour,
    /// Kết quả.
    Results,
    /// Lịch.
    Calendar,
    /// Cây văn bản.
    Documents,
    /// Cây đơn vị.
    Units,
    /// Đính chính.
    Corrections,
    /// Ai làm việc gì.
    Tasks,
    /// Danh hiệu và tiêu chí.
    Matrix,
    /// Tra cứu A–Z.
    Index,
    /// Dữ liệu mở.
    Data,
    /// Tìm kiếm.
    Search,
    /// Ngoại tuyến.
    Offline,
    /// Dành cho báo chí.
    Press,
    /// Nhúng lên báo.
    Embeds,
}

impl Overview {
    /// Every overview.
    pub const ALL: &[Self] = &[
        Self::Honour,
        Self::Results,
        Self::Calendar,
        Self::Documents,
        Self::Units,
        Self::Corrections,
        Self::Tasks,
        Self::Matrix,
        Self::Index,
        Self::Data,
        Self::Search,
        Self::Offline,
        Self::Press,
        Self::Embeds,
    ];

    /// Says whether other sites may embed a card of it.
    pub fn is_embeddable(self) -> bool {
        matches!(self, Self::Honour | Self::Units)
    }

    /// Says whether search engines should know it: of no use to them is what says nothing without
    /// a script.
    pub fn is_indexed(self) -> bool {
        !matches!(self, Self::Search | Self::Offline)
    }

    /// Says whether a site has it.
    pub fn is_of(self, config: &Config) -> bool {
        match self {
            Self::Data | Self::Press => config.has_press(),
            Self::Embeds => config.press,
            _ => true,
        }
    }

    /// Returns its address in a language.
    pub fn address(self, lang: Lang) -> Address {
        let [vi, en] = match self {
            Self::Honour => ["bang-vang", "honour-roll"],
            Self::Results => ["ket-qua", "results"],
            Self::Calendar => ["lich", "calendar"],
            Self::Documents => ["cay-van-ban", "document-tree"],
            Self::Units => ["cay-don-vi", "unit-tree"],
            Self::Corrections => ["dinh-chinh", "corrections"],
            Self::Tasks => ["ai-lam-viec-gi", "who-does-what"],
            Self::Matrix => ["danh-hieu-tieu-chi", "titles-and-criteria"],
            Self::Index => ["tra-cuu", "a-z"],
            Self::Data => ["du-lieu", "data"],
            Self::Search => ["tim-kiem", "search"],
            Self::Offline => ["ngoai-tuyen", "offline"],
            Self::Press => ["bao-chi", "press"],
            Self::Embeds => ["bao-chi/nhung", "press/embed"],
        };
        address::home(lang).join(match lang {
            Lang::Vi => vi,
            Lang::En => en,
        })
    }

    /// Returns its template's name and the key of its title.
    pub fn name(self) -> (&'static str, &'static str) {
        match self {
            Self::Honour => ("honour", "honour"),
            Self::Results => ("results", "results"),
            Self::Calendar => ("calendar", "calendar"),
            Self::Documents => ("documents", "documents-tree"),
            Self::Units => ("units", "units"),
            Self::Corrections => ("corrections", "corrections"),
            Self::Tasks => ("tasks", "tasks"),
            Self::Matrix => ("matrix", "matrix"),
            Self::Index => ("index", "index"),
            Self::Data => ("data", "data"),
            Self::Search => ("search", "search"),
            Self::Offline => ("offline", "offline"),
            Self::Press => ("press", "press"),
            Self::Embeds => ("embed-builder", "embed-builder"),
        }
    }
}

/// Where the overviews are.
#[derive(Clone, Debug, Serialize)]
pub struct Overviews {
    /// The honour roll.
    pub honour: String,
    /// The results.
    pub results: String,
    /// The calendar.
    pub calendar: String,
    /// The tree of documents.
    pub documents: String,
    /// The tree of units.
    pub units: String,
    /// The corrections.
    pub corrections: String,
    /// Who does what.
    pub tasks: String,
    /// Titles and criteria.
    pub matrix: String,
    /// The A–Z of places and people.
    pub index: String,
    /// The open data; empty where the site has none.
    pub data: String,
    /// The search.
    pub search: String,
    /// The page for when there is no connection.
    pub offline: String,
    /// The press room; empty where the site has none.
    pub press: String,
    /// The page that builds embeds; empty where the site has none.
    pub embeds: String,
}

impl Viewer<'_> {
    /// Returns where the overviews are, for templates.
    pub(super) fn overviews(&self) -> Overviews {
        let href = |overview: Overview| match overview.is_of(&self.site.config) {
            true => overview.address(self.lang).href(),
            false => String::new(),
        };
        Overviews {
            honour: href(Overview::Honour),
            results: href(Overview::Results),
            calendar: href(Overview::Calendar),
            documents: href(Overview::Documents),
            units: href(Overview::Units),
            corrections: href(Overview::Corrections),
            tasks: href(Overview::Tasks),
            matrix: href(Overview::Matrix),
            index: href(Overview::Index),
            data: href(Overview::Data),
            search: href(Overview::Search),
            offline: href(Overview::Offline),
            press: href(Overview::Press),
            embeds: href(Overview::Embeds),
        }
    }
}
