//! Releases: their manifests and signatures as they are, and one page that lists them.
//!
//! All of it stands below `releases/`, and nothing outside of it depends on which releases there
//! are: a site is the same before and after it was frozen.

use super::{Context, Format, Item, Plan, Planned, Spec, digest, fingerprint, page_bytes};
use crate::diag::{self, Diagnostic, Span};
use crate::model::releases::{Release, signature_path};
use crate::render::Job;
use crate::site::address::Address;
use crate::site::released;
use crate::text::lang::PerLang;
use crate::view::Viewer;
use crate::view::head::{Draft, PageView};
use crate::view::versions::ReleasesPart;

/// Pages of releases.
pub struct ReleasePages;

/// Manifests and signatures of releases.
pub struct ReleaseFiles;

static PAGES: Spec = Spec { name: "releases", media_type: "text/html" };
static FILES: Spec = Spec { name: "release-files", media_type: "application/json" };

/// The folder of the releases.
const FOLDER: &str = "releases/";

/// What a file of a release is, as [`Item::page`] numbers it.
const MANIFEST: usize = 0;
const SIGNATURE: usize = 1;

impl Format for ReleasePages {
    fn spec(&self) -> &'static Spec {
        &PAGES
    }

    fn plan(&self, context: &Context<'_>, plan: &mut Plan) {
        // The page of the press room leads here, before there is a release and after.
        let site = context.site;
        if site.releases.is_empty() && !site.config.has_press() {
            return;
        }
        plan.claim(Planned {
            format: &ReleasePages,
            lang: context.site.config.source(),
            item: Item::default(),
            address: Address::new(FOLDER),
            source: None,
        });
    }

    fn fingerprint(&self, context: &Context<'_>, planned: &Planned) -> [u8; 32] {
        let viewer = context.engine.viewer(context.site, planned.lang);
        let parts = viewer.map(|viewer| (head(&viewer), parts(context)));
        fingerprint(context.engine, PAGES.name, &parts)
    }

    fn render(&self, context: &Context<'_>, planned: &Planned) -> Result<Vec<u8>, Box<Diagnostic>> {
        let viewer = context.engine.viewer(context.site, planned.lang);
        let Some(viewer) = viewer else { return Ok(Vec::new()) };
        let html = context.engine.page(&Job {
            lang: planned.lang,
            templates: &["releases"],
            page: &head(&viewer),
            name: "releases",
            view: &parts(context),
        })?;
        Ok(page_bytes(context, planned, &html))
    }
}

/// Returns what the page says, language by language.
fn parts(context: &Context<'_>) -> Vec<ReleasesPart> {
    let languages = context.site.config.languages.iter();
    let viewers = languages.filter_map(|lang| context.engine.viewer(context.site, *lang));
    viewers.map(|viewer| viewer.releases()).collect()
}

fn head(viewer: &Viewer<'_>) -> PageView {
    viewer.head(Draft {
        template: "releases",
        title: viewer.words.message("releases"),
        description: viewer.words.message("releases-text"),
        own: PerLang::from_iter([(viewer.lang, Address::new(FOLDER))]),
        ..Draft::default()
    })
}

impl Format for ReleaseFiles {
    fn spec(&self) -> &'static Spec {
        &FILES
    }

    fn plan(&self, context: &Context<'_>, plan: &mut Plan) {
        for &index in released::published(context.site) {
            let release = &context.site.releases[index];
            let path = format!("{FOLDER}{}.json", release.manifest.number);
            let mut files = vec![(MANIFEST, path.clone())];
            if release.has_signature {
                files.push((SIGNATURE, signature_path(&path)));
            }
            for (page, path) in files {
                plan.claim(Planned {
                    format: &ReleaseFiles,
                    lang: context.site.config.source(),
                    item: Item { index, page },
                    address: Address::new(path),
                    source: Some(Span::file(release.path.as_str())),
                });
            }
        }
    }

    fn fingerprint(&self, context: &Context<'_>, planned: &Planned) -> [u8; 32] {
        let release = &context.site.releases[planned.item.index];
        match planned.item.page {
            MANIFEST => digest(&release.sha256),
            _ => digest(&context.world.read(&file(release, planned)).unwrap_or_default()),
        }
    }

    fn render(&self, context: &Context<'_>, planned: &Planned) -> Result<Vec<u8>, Box<Diagnostic>> {
        let path = file(&context.site.releases[planned.item.index], planned);
        context.world.read(&path).map_err(|error| {
            let problem = Diagnostic::new(diag::UNREADABLE, Span::file(path.as_str()));
            Box::new(problem.with("reason", error.to_string()))
        })
    }
}

/// Returns where a file of a release lies.
fn file(release: &Release, planned: &Planned) -> String {
    match planned.item.page {
        MANIFEST => release.path.clone(),
        _ => signature_path(&release.path),
    }
}
