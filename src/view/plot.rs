//! Plots: which an entry has, where each lies as a file of its own, and its form for a page.
//!
//! Owns [`Plot`], which names a plot, and [`PlotView`], which a template prints. What a plot shows
//! is the business of [`super::drawings`].

use jiff::civil::Date;
use serde::Serialize;

use super::Viewer;
use super::global::GOALS;
use super::overview::Overview;
use crate::model::facets::{Facets, Indicator, Value};
use crate::model::role;
use crate::plot::{self, Drawing, Sheet};
use crate::site::address::Address;
use crate::site::{EntryIndex, names};
use crate::text::fold::slugify;
use crate::text::lang::Lang;

/// The width of a plot that stands alone, in pixels.
const SHEET: f64 = 720.0;

/// Which plot of the site.
#[derive(Copy, Clone, Eq, PartialEq, Debug)]
pub enum Plot {
    /// An indicator over time: the entry, the number of the aim, the number of the indicator.
    Series(EntryIndex, usize, usize),
    /// What came in and went out of a fund.
    Account(EntryIndex),
    /// The residential areas of a unit beside each other.
    Areas(EntryIndex),
    /// How far the contents of the campaign are.
    Overview,
}

/// As what a plot lies beside its page.
#[derive(Copy, Clone, Eq, PartialEq, Debug)]
pub enum Form {
    /// As lines and letters, which stay sharp at any size.
    Svg,
    /// As pixels, for what takes no SVG.
    Png,
}

/// A plot, as a page shows it.
#[derive(Clone, Debug, Serialize)]
pub struct PlotView {
    /// What it shows.
    pub title: String,
    /// Unit, place or period.
    pub subtitle: String,
    /// What it says, in a sentence.
    pub words: String,
    /// The plot as SVG, to stand in the page.
    pub svg: String,
    /// Where it lies as a file of its own.
    pub file: Option<String>,
    /// Where it lies as a picture.
    pub picture: Option<String>,
}

/// Returns an amount of money among the facts, in đồng.
pub(super) fn money(facets: &Facets, key: &str) -> Option<i64> {
    let fact = facets.facts.iter().find(|fact| fact.key == key)?;
    match fact.values.as_slice() {
        [Value::Money(amount)] => Some(*amount),
        _ => None,
    }
}

/// Says whether an indicator has anything to show: a single figure needs no plot.
fn is_plotted(indicator: &Indicator) -> bool {
    indicator.values.iter().filter(|(_, value)| value.is_some()).count() > 1
}

impl Viewer<'_> {
    /// Returns the plots of an entry.
    pub fn plots(&self, index: EntryIndex) -> Vec<Plot> {
        let facets = &self.site.entries[index].facets;
        let aims = facets.aims.iter().enumerate();
        let mut plots: Vec<Plot> = aims
            .flat_map(|(aim, it)| (0..it.indicators.len()).map(move |nth| (aim, nth)))
            .filter(|(aim, nth)| is_plotted(&facets.aims[*aim].indicators[*nth]))
            .map(|(aim, nth)| Plot::Series(index, aim, nth))
            .collect();
        if ["received", "spent", "balance"].iter().all(|key| money(facets, key).is_some()) {
            plots.push(Plot::Account(index));
        }
        if self.counted_areas(index).len() > 1 {
            plots.push(Plot::Areas(index));
        }
        plots
    }

    /// Says whether there is an overview of the contents.
    pub fn has_overview_plot(&self) -> bool {
        self.site.of_kind(GOALS).iter().any(|goal| {
            let aims = &self.site.entries[*goal].facets.aims;
            aims.iter().any(|aim| !aim.indicators.is_empty())
        })
    }

    /// Returns the areas that lie in an entry today and whose households are known.
    pub(super) fn counted_areas(&self, index: EntryIndex) -> Vec<EntryIndex> {
        let today = self.site.today();
        let incoming = self.site.nodes[index].incoming.iter();
        let inside = incoming.filter(|link| std::ptr::eq(link.role, &role::IN_UNIT));
        let counted = inside.map(|link| link.from).filter(|area| {
            let facets = &self.site.entries[*area].facets;
            facets.households.is_some() && !facets.validity.ended(today)
        });
        counted.collect()
    }

    /// Returns the page that a plot belongs to; `None` where the language has no such page.
    pub(super) fn plot_page(&self, plot: Plot) -> Option<Address> {
        match plot {
            Plot::Series(index, ..) | Plot::Account(index) | Plot::Areas(index) => {
                self.address(index).cloned()
            }
            Plot::Overview => Some(Overview::Results.address(self.lang)),
        }
    }

    /// Returns where a plot lies as a file, beside the page that it belongs to; `None` where the
    /// language has no such page.
    pub fn plot_address(&self, plot: Plot, form: Form) -> Option<Address> {
        let page = self.plot_page(plot)?;
        let kind = match self.lang {
            Lang::Vi => "bieu-do",
            Lang::En => "chart",
        };
        let extension = match form {
            Form::Svg => "svg",
            Form::Png => "png",
        };
        Some(Address::new(format!("{}{kind}-{}.{extension}", page.0, self.plot_name(plot))))
    }

    /// Returns the name of a plot among those of its page, as a part of an address.
    pub(super) fn plot_name(&self, plot: Plot) -> String {
        let (account, areas, overview) = match self.lang {
            Lang::Vi => ("thu-chi", "khu-dan-cu", "tong-quan"),
            Lang::En => ("account", "areas", "overview"),
        };
        match plot {
            Plot::Series(index, aim, nth) => {
                slugify(&self.site.entries[index].facets.aims[aim].indicators[nth].id)
            }
            Plot::Account(_) => account.to_owned(),
            Plot::Areas(_) => areas.to_owned(),
            Plot::Overview => overview.to_owned(),
        }
    }

    /// Returns a plot for a page.
    pub(super) fn plot(&self, plot: Plot) -> PlotView {
        let drawing = self.drawing(plot, plot::NARROW);
        let id = match plot {
            Plot::Series(index, aim, nth) => {
                format!("plot-{}", self.site.entries[index].facets.aims[aim].indicators[nth].id)
            }
            Plot::Account(index) | Plot::Areas(index) => {
                format!("plot-{}", self.site.entries[index].id)
            }
            Plot::Overview => "plot-overview".to_owned(),
        };
        PlotView {
            svg: plot::inline(&drawing, &id),
            words: drawing.desc,
            file: self.plot_address(plot, Form::Svg).map(|address| address.href()),
            picture: self.plot_address(plot, Form::Png).map(|address| address.href()),
            title: drawing.title,
            subtitle: drawing.subtitle,
        }
    }

    /// Returns a plot of an entry for a page, where it has one of that sort.
    pub(super) fn plot_of(&self, index: EntryIndex) -> Option<PlotView> {
        let plots = self.plots(index).into_iter();
        let mut own = plots.filter(|plot| !matches!(plot, Plot::Series(..)));
        own.next().map(|plot| self.plot(plot))
    }

    /// Returns a plot as an SVG of its own.
    pub fn plot_file(&self, plot: Plot) -> String {
        self.on_sheet(plot, plot::standalone)
    }

    /// Returns a plot as a PNG of its own.
    pub fn plot_picture(&self, plot: Plot) -> Vec<u8> {
        self.on_sheet(plot, plot::standalone_png)
    }

    /// Makes a file of a plot and what stands around it.
    fn on_sheet<T>(&self, plot: Plot, make: impl Fn(&Drawing, &Sheet) -> T) -> T {
        let config = &self.site.config;
        let drawing: Drawing = self.drawing(plot, Sheet::inner(SHEET));
        let [source, date] = self.plot_source(plot);
        let credit = [self.text(&config.title), self.text(&config.licence)];
        let credit: Vec<_> = credit.into_iter().filter(|part| !part.is_empty()).collect();
        let sheet = Sheet {
            lang: self.lang.code(),
            font: "",
            source: &source,
            credit: &credit.join(" · "),
            date: &date,
        };
        make(&drawing, &sheet)
    }

    /// Says where the figures of a plot come from, and of which day they are.
    pub(super) fn plot_source(&self, plot: Plot) -> [String; 2] {
        let (source, date) = self.provenance(plot);
        let title = |index: EntryIndex| names::title(&self.site.entries[index], self.lang).1;
        let source = source.map(|source| {
            format!("{}: {}", self.words.message("source-of-figures"), title(source))
        });
        let date = date.map(|date| {
            self.words.with_text("plot-figures-of", "date", &self.words.dates.short(date))
        });
        [source.unwrap_or_default(), date.unwrap_or_default()]
    }

    /// Returns the document that the figures come from, and of which day they are.
    fn provenance(&self, plot: Plot) -> (Option<EntryIndex>, Option<Date>) {
        let day = |index: EntryIndex| self.site.entries[index].facets.date.map(|date| date.day());
        let of = |index: EntryIndex, relation: Option<usize>| {
            relation.and_then(|at| self.site.nodes[index].targets.get(at).copied().flatten())
        };
        match plot {
            Plot::Series(index, aim, nth) => {
                let indicator = &self.site.entries[index].facets.aims[aim].indicators[nth];
                let source = of(index, indicator.source);
                (source, source.and_then(day))
            }
            Plot::Account(index) => {
                let source = self.site.related(index, &role::SOURCE).next();
                (source, source.and_then(day))
            }
            Plot::Areas(_) => (None, None),
            Plot::Overview => {
                let goals = self.site.of_kind(GOALS).iter();
                let sources = goals.flat_map(|goal| {
                    let aims = self.site.entries[*goal].facets.aims.iter();
                    let indicators = aims.flat_map(|aim| &aim.indicators);
                    indicators.filter_map(move |indicator| of(*goal, indicator.source))
                });
                let newest = sources.max_by_key(|source| (day(*source), *source));
                (newest, newest.and_then(day))
            }
        }
    }
}
