//! Overviews: honour roll, results, calendar, trees of documents and units, corrections, tasks,
//! titles and criteria, the A–Z, open data, the press room, embeds, and the pages of search and of
//! no connection.

use serde::Serialize;

use super::{Context, Format, Head, Item, Plan, Planned, Spec, fingerprint, page_bytes};
use crate::diag::Diagnostic;
use crate::render::Job;
use crate::view::Viewer;
use crate::view::copied::Copied;
use crate::view::head::{Draft, PageView};
use crate::view::overview::Overview;

/// Overviews.
pub struct Overviews;

static SPEC: Spec = Spec { name: "overview", media_type: "text/html" };

/// What one overview shows, under the name that its template knows.
#[derive(Serialize)]
#[serde(untagged)]
enum View {
    Honour(crate::view::roll::HonourRoll),
    Results(crate::view::results::Results),
    Calendar(crate::view::calendar::Calendar),
    Documents {
        tree: Vec<crate::view::trees::TreeDocument>,
        total: usize,
    },
    Units(Vec<crate::view::trees::TreeUnit>),
    Corrections(Vec<crate::view::corrections::CorrectionRow>),
    Tasks(crate::view::tasks::TaskBoard),
    Matrix(crate::view::matrix::Matrix),
    Index(crate::view::index::Index),
    Data(crate::view::data::DataPage),
    Press(Box<crate::view::press::PressRoom>),
    Search(crate::view::search::SearchPage),
    Embeds(crate::view::snippet::Builder),
    /// What a script fills in.
    Empty {},
}

impl Format for Overviews {
    fn spec(&self) -> &'static Spec {
        &SPEC
    }

    fn plan(&self, context: &Context<'_>, plan: &mut Plan) {
        let config = &context.site.config;
        let overviews = Overview::ALL.iter().enumerate();
        for (index, overview) in overviews.filter(|(_, overview)| overview.is_of(config)) {
            for lang in &config.languages {
                plan.claim(Planned {
                    format: &Overviews,
                    lang: *lang,
                    item: Item { index, page: 0 },
                    address: overview.address(*lang),
                    source: None,
                });
            }
        }
    }

    fn fingerprint(&self, context: &Context<'_>, planned: &Planned) -> [u8; 32] {
        let overview = Overview::ALL[planned.item.index];
        let viewer = context.engine.viewer(context.site, planned.lang);
        let parts =
            viewer.map(|viewer| (head(&viewer, overview), view(context, &viewer, overview)));
        fingerprint(context.engine, SPEC.name, &parts)
    }

    fn head(&self, context: &Context<'_>, planned: &Planned) -> Option<Head> {
        let viewer = context.engine.viewer(context.site, planned.lang)?;
        Some((head(&viewer, Overview::ALL[planned.item.index]), None))
    }

    fn is_shared(&self, _: &Context<'_>, _: &Planned) -> bool {
        true
    }

    fn render(&self, context: &Context<'_>, planned: &Planned) -> Result<Vec<u8>, Box<Diagnostic>> {
        let overview = Overview::ALL[planned.item.index];
        let viewer = context.engine.viewer(context.site, planned.lang);
        let Some(viewer) = viewer else { return Ok(Vec::new()) };
        let (template, _) = overview.name();
        let html = context.engine.page(&Job {
            lang: planned.lang,
            templates: &[template],
            page: &head(&viewer, overview),
            name: match overview {
                Overview::Units => "tree",
                Overview::Embeds => "embeds",
                _ => template,
            },
            view: &view(context, &viewer, overview),
        })?;
        Ok(page_bytes(context, planned, &html))
    }
}

fn view(context: &Context<'_>, viewer: &Viewer<'_>, overview: Overview) -> View {
    match overview {
        Overview::Honour => View::Honour(viewer.honour_roll()),
        Overview::Results => View::Results(viewer.results()),
        Overview::Calendar => View::Calendar(viewer.calendar()),
        Overview::Documents => {
            let tree = viewer.document_tree();
            View::Documents { total: count(&tree), tree }
        }
        Overview::Units => View::Units(viewer.unit_tree()),
        Overview::Corrections => View::Corrections(viewer.corrections()),
        Overview::Tasks => View::Tasks(viewer.task_board()),
        Overview::Matrix => View::Matrix(viewer.matrix()),
        Overview::Index => View::Index(viewer.index()),
        Overview::Data => {
            View::Data(viewer.data_page(context.items.tables(context.site, context.engine)))
        }
        Overview::Search => View::Search(viewer.search_page()),
        Overview::Press => View::Press(Box::new(viewer.press_room())),
        Overview::Offline => View::Empty {},
        Overview::Embeds => View::Embeds(viewer.embed_builder(context.engine.assets())),
    }
}

fn count(tree: &[crate::view::trees::TreeDocument]) -> usize {
    tree.iter().map(|document| 1 + count(&document.children)).sum()
}

fn head(viewer: &Viewer<'_>, overview: Overview) -> PageView {
    let (template, key) = overview.name();
    let languages = viewer.site.config.languages.iter();
    let title = viewer.words.message(key);
    viewer.head(Draft {
        template,
        description: title.clone(),
        title,
        own: languages.map(|lang| (*lang, overview.address(*lang))).collect(),
        noindex: !overview.is_indexed(),
        embedded: overview.is_embeddable(),
        copied: Some(Copied::Overview(overview)),
        ..Draft::default()
    })
}
