//! Plots as files of their own, beside their pages: for newspapers, to print or to show on. Each
//! lies there twice, as SVG and as PNG.

use super::{Context, Format, Item, Plan, Planned, Spec, digest, source};
use crate::diag::Diagnostic;
use crate::plot;
use crate::view::Viewer;
use crate::view::plot::{Form, Plot};

/// Plots as SVG.
pub struct Plots;

/// Plots as PNG.
pub struct PlotPictures;

static SPEC: Spec = Spec { name: "plot", media_type: "image/svg+xml" };

static PICTURE_SPEC: Spec = Spec { name: "plot-picture", media_type: "image/png" };

impl Format for Plots {
    fn spec(&self) -> &'static Spec {
        &SPEC
    }

    fn plan(&self, context: &Context<'_>, plan: &mut Plan) {
        claim(&Plots, Form::Svg, context, plan);
    }

    fn fingerprint(&self, context: &Context<'_>, planned: &Planned) -> [u8; 32] {
        digest(&(SPEC.name, svg(context, planned)))
    }

    fn render(&self, context: &Context<'_>, planned: &Planned) -> Result<Vec<u8>, Box<Diagnostic>> {
        Ok(svg(context, planned).unwrap_or_default().into_bytes())
    }
}

impl Format for PlotPictures {
    fn spec(&self) -> &'static Spec {
        &PICTURE_SPEC
    }

    fn plan(&self, context: &Context<'_>, plan: &mut Plan) {
        claim(&PlotPictures, Form::Png, context, plan);
    }

    /// The SVG holds all that the picture shows and says.
    fn fingerprint(&self, context: &Context<'_>, planned: &Planned) -> [u8; 32] {
        let shown = svg(context, planned);
        digest(&(PICTURE_SPEC.name, plot::VERSION, shown))
    }

    fn render(&self, context: &Context<'_>, planned: &Planned) -> Result<Vec<u8>, Box<Diagnostic>> {
        let picture = file(context, planned, |viewer, plot| viewer.plot_picture(plot));
        Ok(picture.unwrap_or_default())
    }
}

/// Claims a file for each plot in each language.
fn claim(format: &'static dyn Format, form: Form, context: &Context<'_>, plan: &mut Plan) {
    let site = context.site;
    for lang in &site.config.languages {
        let Some(viewer) = context.engine.viewer(site, *lang) else { continue };
        // What belongs to no entry comes after the last.
        for index in 0..=site.entries.len() {
            for (page, plot) in plots(&viewer, index).into_iter().enumerate() {
                let Some(address) = viewer.plot_address(plot, form) else { continue };
                let item = Item { index, page };
                let (lang, source) = (*lang, source(site, item.index));
                plan.claim(Planned { format, lang, item, address, source });
            }
        }
    }
}

fn plots(viewer: &Viewer<'_>, index: usize) -> Vec<Plot> {
    match index < viewer.site.entries.len() {
        true => viewer.plots(index),
        false => viewer.has_overview_plot().then_some(Plot::Overview).into_iter().collect(),
    }
}

fn svg(context: &Context<'_>, planned: &Planned) -> Option<String> {
    file(context, planned, |viewer, plot| viewer.plot_file(plot))
}

fn file<T>(
    context: &Context<'_>,
    planned: &Planned,
    make: impl Fn(&Viewer<'_>, Plot) -> T,
) -> Option<T> {
    let viewer = context.engine.viewer(context.site, planned.lang)?;
    let plot = *plots(&viewer, planned.item.index).get(planned.item.page)?;
    Some(make(&viewer, plot))
}
