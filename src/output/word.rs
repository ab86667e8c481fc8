//! Copies for Word: a manuscript as a `.docx` file, pictures included.

use super::{Context, Format, Item, Plan, Planned, Spec, fingerprint, source};
use crate::archive;
use crate::diag::Diagnostic;
use crate::manuscript;
use crate::view::rights::Terms;

/// Word files.
pub struct WordFiles;

static SPEC: Spec = Spec {
    name: "word",
    media_type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
};

impl Format for WordFiles {
    fn spec(&self) -> &'static Spec {
        &SPEC
    }

    fn plan(&self, context: &Context<'_>, plan: &mut Plan) {
        let site = context.site;
        for lang in &site.config.languages {
            let Some(viewer) = context.engine.viewer(site, *lang) else { continue };
            for (index, copied) in viewer.copies() {
                if matches!(viewer.copied_terms(copied).0, Terms::Others) {
                    continue;
                }
                let Some(address) = viewer.copy_file(copied, "article.docx") else { continue };
                plan.claim(Planned {
                    format: &WordFiles,
                    lang: *lang,
                    item: Item { index, page: 0 },
                    address,
                    source: source(site, index),
                });
            }
        }
    }

    fn fingerprint(&self, context: &Context<'_>, planned: &Planned) -> [u8; 32] {
        let (index, lang) = (planned.item.index, planned.lang);
        // Words of all languages are written into pictures.
        let languages = context.site.config.languages.iter();
        let copies: Vec<_> = languages
            .map(|lang| context.items.copy(context.site, context.engine, index, *lang))
            .collect();
        fingerprint(context.engine, SPEC.name, &(lang.code(), copies))
    }

    fn render(&self, context: &Context<'_>, planned: &Planned) -> Result<Vec<u8>, Box<Diagnostic>> {
        let viewer = context.engine.viewer(context.site, planned.lang);
        let Some(viewer) = viewer else { return Ok(Vec::new()) };
        let Some(copied) = viewer.copied(planned.item.index) else { return Ok(Vec::new()) };
        let copy = viewer.copy(copied);
        let pictures = context.pictures(&viewer, copied, &copy)?;
        let parts =
            manuscript::docx(&copy.manuscript, &|file| pictures.get(file).map(|it| it.to_vec()));
        Ok(archive::zip(&parts))
    }
}
