//! Plots as files of their own, beside their pages: for newspapers, to print or to show on.

use super::{Context, Format, Item, Plan, Planned, Spec, digest};
use crate::diag::Diagnostic;
use crate::view::Viewer;
use crate::view::plot::Plot;

/// Plots.
pub struct Plots;

static SPEC: Spec = Spec { name: "plot", media_type: "image/svg+xml" };

impl Format for Plots {
    fn spec(&self) -> &'static Spec {
        &SPEC
    }

    fn plan(&self, context: &Context<'_>, plan: &mut Plan) {
        let site = context.site;
        for lang in &site.config.languages {
            let Some(viewer) = context.engine.viewer(site, *lang) else { continue };
            // What belongs to no entry comes after the last.
            for index in 0..=site.entries.len() {
                for (page, plot) in plots(&viewer, index).into_iter().enumerate() {
                    let Some(address) = viewer.plot_address(plot) else { continue };
                    plan.claim(Planned {
                        format: &Plots,
                        lang: *lang,
                        item: Item { index, page },
                        address,
                        source: None,
                    });
                }
            }
        }
    }

    fn fingerprint(&self, context: &Context<'_>, planned: &Planned) -> [u8; 32] {
        digest(&(SPEC.name, file(context, planned)))
    }

    fn render(&self, context: &Context<'_>, planned: &Planned) -> Result<Vec<u8>, Box<Diagnostic>> {
        Ok(file(context, planned).unwrap_or_default().into_bytes())
    }
}

fn plots(viewer: &Viewer<'_>, index: usize) -> Vec<Plot> {
    match index < viewer.site.entries.len() {
        true => viewer.plots(index),
        false => viewer.has_overview_plot().then_some(Plot::Overview).into_iter().collect(),
    }
}

fn file(context: &Context<'_>, planned: &Planned) -> Option<String> {
    let viewer = context.engine.viewer(context.site, planned.lang)?;
    let plot = *plots(&viewer, planned.item.index).get(planned.item.page)?;
    Some(viewer.plot_file(plot))
}
