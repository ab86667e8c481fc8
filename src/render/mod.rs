//! The template engine, and the only module that names it.
//!
//! Owns [`Engine`]: a theme's templates, compiled once for each language, with what all pages of
//! a language share. Rendering is a pure function of the view. It must not read files other than
//! through the theme, and it must not know paths of outputs.

pub mod theme;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use serde::Serialize;
use tera::{Context, Kwargs, State, Tera, Value};

use crate::diag::{self, Diagnostic, Span};
use crate::site::Site;
use crate::text::lang::{Lang, PerLang};
use crate::text::messages::{Arg, Messages};
use crate::view::Viewer;
use crate::view::assets::Assets;
use crate::view::words::Words;
use theme::Theme;

/// The template that renders a single card through the theme's component.
const CARD: &str = "lantoa-card.html";

/// A theme ready to render.
pub struct Engine {
    words: PerLang<Arc<Words>>,
    teras: PerLang<Tera>,
    theme: [u8; 32],
    folder: String,
    assets: Assets,
    digest: [u8; 32],
    timings: Mutex<BTreeMap<String, (Duration, usize)>>,
}

impl std::fmt::Debug for Engine {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Engine")
    }
}

/// Which template a page takes, and what it sees.
pub struct Job<'a, P: Serialize, V: Serialize> {
    /// The language.
    pub lang: Lang,
    /// Templates in the order of preference, without ending.
    pub templates: &'a [&'a str],
    /// What every page has.
    pub page: &'a P,
    /// The name of the page's own variable.
    pub name: &'static str,
    /// The page's own variable.
    pub view: &'a V,
}

/// Reads the words of a theme. Where they can't be read, those of the default theme take their
/// place, so that the pages are there all the same.
pub fn words(
    theme: &Theme,
    languages: &[Lang],
    diagnostics: &mut Vec<Diagnostic>,
) -> PerLang<Arc<Words>> {
    let mut words = Vec::new();
    for lang in languages {
        match Messages::new(*lang, &theme.messages(*lang)) {
            Ok(messages) => {
                words.push((*lang, Arc::new(Words::new(*lang, messages))));
            }
            Err(reasons) => {
                let file = format!("{}/messages/{}.ftl", theme.folder, lang.code());
                diagnostics.extend(reasons.into_iter().map(|reason| {
                    let span = Span::file(file.as_str());
                    Diagnostic::new(diag::MESSAGES, span).with("reason", reason)
                }));
                let base: Vec<_> = theme.base_messages(*lang).into_iter().collect();
                let base = Messages::new(*lang, &base).ok();
                words.extend(base.map(|base| (*lang, Arc::new(Words::new(*lang, base)))));
            }
        }
    }
    words.into_iter().collect()
}

impl Engine {
    /// Compiles a theme; `None` after noting what can't be compiled. It renders nothing before it
    /// [serves](Self::serve) a site.
    pub fn new(
        theme: &Theme,
        words: PerLang<Arc<Words>>,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Option<Self> {
        let mut teras = PerLang::default();
        for (lang, words) in words.iter() {
            match compile(theme, words) {
                Ok(tera) => _ = teras.set(lang, tera),
                Err(problem) => {
                    diagnostics.push(*problem);
                    return None;
                }
            }
        }
        let (assets, folder) = (theme.assets(), theme.folder.clone());
        let (theme, digest) = (theme.digest(), [0; 32]);
        Some(Self { words, teras, theme, folder, assets, digest, timings: Mutex::default() })
    }

    /// Gives every template what all pages of a site share; needed anew once the site changed.
    pub fn serve(&mut self, site: &Site) {
        let mut hasher = blake3::Hasher::new();
        hasher.update(env!("LANTOA_SOURCES").as_bytes()).update(&self.theme);
        hasher.update(site.today().to_string().as_bytes());
        // What stands in files for machines only, of all pages.
        for (lang, rights) in site.config.rights.iter() {
            hasher.update(lang.code().as_bytes()).update(rights.as_bytes());
        }
        let Self { words, teras, assets, .. } = self;
        for (lang, words) in words.iter() {
            let Some(tera) = teras.get_mut(lang) else { continue };
            let shared = share(&Viewer { site, lang, words }, assets);
            hasher.update(&serde_json::to_vec(&shared).unwrap_or_default());
            tera.global_context().extend(context(&shared));
        }
        self.digest = *hasher.finalize().as_bytes();
    }

    /// Returns the hash of everything that all pages depend on: the program, the day,
    /// the theme, and what pages share.
    pub fn digest(&self) -> [u8; 32] {
        self.digest
    }

    /// Returns what the theme gives to pages.
    pub fn assets(&self) -> &Assets {
        &self.assets
    }

    /// Makes views of a site in a language.
    pub fn viewer<'a>(&'a self, site: &'a Site, lang: Lang) -> Option<Viewer<'a>> {
        Some(Viewer { site, lang, words: self.words.get(lang)? })
    }

    /// Renders a page.
    ///
    /// # Errors
    /// When the template fails, with its own name and line.
    pub fn page<P: Serialize, V: Serialize>(
        &self,
        job: &Job<'_, P, V>,
    ) -> Result<String, Box<Diagnostic>> {
        let tera = self.tera(job.lang)?;
        let names = job.templates.iter().map(|name| format!("{name}.html"));
        let mut names = names;
        let name = names.clone().find(|name| tera.contains_template(name)).or(names.next_back());
        let mut context = Context::new();
        context.insert("page", job.page);
        context.insert(job.name, job.view);
        self.render(tera, name.as_deref().unwrap_or("entry.html"), &context)
    }

    /// Renders a card.
    ///
    /// # Errors
    /// When the component fails.
    pub fn card<V: Serialize>(&self, lang: Lang, card: &V) -> Result<String, Box<Diagnostic>> {
        let mut context = Context::new();
        context.insert("card", card);
        self.render(self.tera(lang)?, CARD, &context)
    }

    fn tera(&self, lang: Lang) -> Result<&Tera, Box<Diagnostic>> {
        self.teras.get(lang).ok_or_else(|| problem(lang.code(), "no messages", None))
    }

    fn render(
        &self,
        tera: &Tera,
        name: &str,
        context: &Context,
    ) -> Result<String, Box<Diagnostic>> {
        let start = Instant::now();
        let failed = |error| problem(name, &reason(&error), Some(&self.folder));
        let html = tera.render(name, context).map_err(failed);
        if let Ok(mut timings) = self.timings.lock() {
            let (time, count) = timings.entry(name.to_owned()).or_default();
            *time += start.elapsed();
            *count += 1;
        }
        html
    }

    /// Returns the time that each template took, summed over all threads, and how often it was
    /// rendered.
    pub fn timings(&self) -> BTreeMap<String, (Duration, usize)> {
        self.timings.lock().map(|timings| timings.clone()).unwrap_or_default()
    }

    /// Returns the messages that were asked for and that the theme lacks.
    pub fn missing_messages(&self) -> Vec<(Lang, String)> {
        let words = self.words.iter();
        words
            .flat_map(|(lang, words)| words.missing().into_iter().map(move |key| (lang, key)))
            .collect()
    }
}

/// Renders a page of the program's own, which no theme has a part in.
///
/// # Errors
/// When the template fails, which its tests are there to prevent.
pub fn own_page(template: &str, view: &impl Serialize) -> Result<String, Box<Diagnostic>> {
    let failed = |error: tera::Error| problem("lantoa", &reason(&error), None);
    let mut tera = Tera::default();
    tera.add_raw_template("page.html", template).map_err(failed)?;
    let context = Context::from_serialize(view).map_err(failed)?;
    tera.render("page.html", &context).map_err(failed)
}

/// What every template of a language sees, by the names that it has there.
fn share(viewer: &Viewer<'_>, assets: &Assets) -> BTreeMap<&'static str, serde_json::Value> {
    let messages = viewer.words.messages.plain().iter();
    let messages: BTreeMap<_, _> =
        messages.map(|(key, text)| (key.replace('-', "_"), text.as_str())).collect();
    let value = |value: Result<serde_json::Value, _>| value.unwrap_or_default();
    BTreeMap::from([
        ("goals", value(serde_json::to_value(viewer.all_goals()))),
        ("lang", viewer.lang.code().into()),
        ("site", value(serde_json::to_value(viewer.site(assets)))),
        ("t", value(serde_json::to_value(messages))),
    ])
}

fn context(shared: &BTreeMap<&'static str, serde_json::Value>) -> Context {
    let mut context = Context::new();
    for (name, value) in shared {
        context.insert(*name, value);
    }
    context
}

fn compile(theme: &Theme, words: &Arc<Words>) -> Result<Tera, Box<Diagnostic>> {
    let mut tera = Tera::default();
    tera.set_fallback_prefixes([theme::BASE_PREFIX])
        .map_err(|error| problem(&theme.name, &reason(&error), Some(&theme.folder)))?;
    let messages = Arc::clone(words);
    tera.register_function("msg", move |args: Kwargs, _: &State<'_>| message(&messages, &args));
    let mut templates = theme.templates();
    templates.push((CARD.to_owned(), "{{ <card card={card}/> }}".to_owned()));
    tera.add_raw_templates(templates)
        .map_err(|error| problem(&theme.name, &reason(&error), Some(&theme.folder)))?;
    Ok(tera)
}

/// The template function `msg(key="…", …)`: a message with values.
fn message(words: &Words, args: &Kwargs) -> tera::TeraResult<String> {
    let key = args.must_get::<&str>("key")?;
    let mut values = Vec::new();
    for (name, value) in args.iter() {
        let name = name.to_string();
        if name != "key" {
            values.push((name, value));
        }
    }
    let arg = |value: &Value| match value.as_f64() {
        Some(number) => Ok(number),
        None => Err(value.to_string()),
    };
    let values: Vec<_> = values.iter().map(|(name, value)| (name.as_str(), arg(value))).collect();
    let values: Vec<_> = values
        .iter()
        .map(|(name, value)| match value {
            Ok(number) => (*name, Arg::Number(*number)),
            Err(text) => (*name, Arg::Text(text)),
        })
        .collect();
    Ok(words.format(key, &values))
}

fn reason(error: &tera::Error) -> String {
    let mut text = error.to_string();
    let mut source = std::error::Error::source(error);
    while let Some(inner) = source {
        let words = inner.to_string();
        if !text.contains(&words) {
            text = format!("{text}: {words}");
        }
        source = inner.source();
    }
    text
}

/// Returns the problem of a template: where the engine says, else in the theme's folder.
fn problem(name: &str, reason: &str, folder: Option<&str>) -> Box<Diagnostic> {
    let (reason, place) = located(reason);
    let span = match (place, folder) {
        (Some((file, line, column)), Some(folder)) => {
            let own = || (folder, file);
            let base = file.strip_prefix(theme::BASE_PREFIX);
            let (folder, file) = base.map_or_else(own, |file| (theme::DEFAULT_FOLDER, file));
            Some(Span::at(format!("{folder}/templates/{file}"), line, column))
        }
        (_, folder) => folder.map(|folder| Span::file(folder.to_owned())),
    };
    let name = place.map_or(name, |(file, ..)| file);
    let problem = Diagnostic::new(diag::TEMPLATE, span);
    Box::new(problem.with("template", name).with("reason", reason))
}

/// Takes the place out of the engine's words, which draw it: `error: … --> home.html:3:10 | …`.
fn located(reason: &str) -> (&str, Option<(&str, u32, u32)>) {
    fn place(drawn: &str) -> Option<(&str, u32, u32)> {
        let place = drawn.split_whitespace().next()?;
        let mut parts = place.rsplitn(3, ':');
        let (column, line) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
        Some((parts.next()?, line, column))
    }
    let whole = reason.trim_start_matches("error:").trim();
    let Some((words, drawn)) = whole.split_once("-->") else { return (whole, None) };
    (words.trim(), place(drawn))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_place_is_taken_out_of_the_engine_s_words() {
        let drawn =
            "error: Field `x` is not defined.\n  --> kinds/news.html:3:10\n   |\n 3 | {{ x }}";
        let place = Some(("kinds/news.html", 3, 10));
        assert_eq!(located(drawn), ("Field `x` is not defined.", place));
        assert_eq!(located("no messages"), ("no messages", None));
        assert_eq!(located("a --> b"), ("a", None));
    }
}
