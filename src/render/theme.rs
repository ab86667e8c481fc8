//! Themes: templates, styles and messages, from the site's folder or from the program.
//!
//! Owns [`Theme`]. Every theme lies over the default one, `lantoa`, which is part of the
//! program: a theme holds just the files in which it differs. It must not render.

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use include_dir::{Dir, include_dir};
use sha2::{Digest as _, Sha256};

use crate::diag::{self, Diagnostic, Span, Warned};
use crate::site::address::{Address, EMBED, ROOT};
use crate::source::{World, text};
use crate::syntax::yaml;
use crate::text::lang::Lang;
use crate::view::assets::{Assets, CardAssets, EmbedScript};

/// The default theme, as it was when the program was built.
static DEFAULT: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/themes/lantoa");

/// The name of the default theme.
const DEFAULT_NAME: &str = "lantoa";

/// What the names of the default theme's templates begin with.
pub const BASE_PREFIX: &str = "lantoa/";

/// Where the default theme lies in a site that has its files.
pub const DEFAULT_FOLDER: &str = "themes/lantoa";

/// Scripts whose every line can stand without its indentation.
const OWN_SCRIPTS: [&str; 6] = [
    "static/app.js",
    "static/search.js",
    "static/press.js",
    CARD_SCRIPTS[0],
    CARD_SCRIPTS[1],
    EMBED_SCRIPT,
];

/// What stands in every card for other sites.
const CARD_STYLES: [&str; 3] = ["embed/card.css", "embed/plot.css", "embed/entry.css"];
const CARD_SCRIPTS: [&str; 2] = ["embed/card.js", "embed/lookup.js"];

/// The script that other sites take in to show cards.
const EMBED_SCRIPT: &str = "embed/embed.js";

/// A theme's files, by path below its folder.
#[derive(Clone, Debug)]
pub struct Theme {
    /// Its name.
    pub name: String,
    /// Its folder below the site's root.
    pub folder: String,
    files: BTreeMap<String, Vec<u8>>,
    base: BTreeMap<String, Vec<u8>>,
}

impl Theme {
    /// Reads a theme.
    pub fn load(world: &dyn World, name: &str, diagnostics: &mut Vec<Diagnostic>) -> Self {
        let folder = format!("themes/{name}");
        // A name is one plain part of a path: nothing outside of `themes/` is a theme.
        let is_name =
            !name.is_empty() && !name.contains(['/', '\\', ':']) && !name.starts_with('.');
        let found = if is_name { world.files(&folder) } else { Warned::clean(Vec::new()) };
        diagnostics.extend(found.diagnostics);
        let mut files = BTreeMap::new();
        for file in found.value {
            let path = file.path.strip_prefix(&folder).unwrap_or(&file.path);
            let path = path.trim_start_matches('/').to_owned();
            if path.ends_with(".html") || path.ends_with(".ftl") {
                let read = text::read(world, &file);
                diagnostics.extend(read.diagnostics);
                files.extend(read.value.map(|text| (path, text.into_bytes())));
            } else {
                match world.read(&file.path) {
                    Ok(bytes) => {
                        files.insert(path, bytes);
                    }
                    Err(error) => {
                        let problem = Diagnostic::new(diag::UNREADABLE, Span::file(file.path));
                        diagnostics.push(problem.with("reason", error.to_string()));
                    }
                }
            }
        }
        if files.is_empty() && name != DEFAULT_NAME {
            diagnostics.push(Diagnostic::new(diag::THEME_MISSING, None).with("theme", name));
        }
        let mut base = BTreeMap::new();
        collect(&DEFAULT, &mut base);
        for bytes in [&mut base, &mut files].into_iter().flat_map(BTreeMap::iter_mut) {
            if OWN_SCRIPTS.contains(&bytes.0.as_str()) {
                *bytes.1 = lean(bytes.1);
            }
        }
        Self { name: name.to_owned(), folder, files, base }
    }

    /// Returns the templates by name. Those of the default theme are named `lantoa/…`, so that a
    /// theme may extend the very template that it replaces.
    pub fn templates(&self) -> Vec<(String, String)> {
        // The default's own files on disk replace those in the program.
        let is_default = self.name == DEFAULT_NAME && !self.files.is_empty();
        let base = if is_default { &self.files } else { &self.base };
        let own = self.files.iter().filter(|_| !is_default).map(|file| ("", file));
        let base = base.iter().map(|file| (BASE_PREFIX, file));
        let templates = own.chain(base).filter_map(|(prefix, (path, bytes))| {
            let name = path.strip_prefix("templates/")?;
            Some((format!("{prefix}{name}"), String::from_utf8_lossy(bytes).into_owned()))
        });
        templates.collect()
    }

    /// Returns the messages of a language: the default's, then the theme's own.
    pub fn messages(&self, lang: Lang) -> Vec<&str> {
        let path = format!("messages/{}.ftl", lang.code());
        let own = self.files.get(&path);
        // The default's own file on disk replaces the one in the program.
        let base = self.base.get(&path).filter(|_| self.name != DEFAULT_NAME || own.is_none());
        let sources = base.into_iter().chain(own);
        sources.filter_map(|bytes| std::str::from_utf8(bytes).ok()).collect()
    }

    /// Returns the messages of a language as they are in the program.
    pub fn base_messages(&self, lang: Lang) -> Option<&str> {
        let bytes = self.base.get(&format!("messages/{}.ftl", lang.code()))?;
        std::str::from_utf8(bytes).ok()
    }

    /// Returns the files that are published as they are, with their addresses. A theme with
    /// files of its own publishes of the default's only scripts, which belong to the program.
    pub fn statics(&self) -> Vec<(Address, &[u8])> {
        let own = self.files.keys().any(|path| path.starts_with("static/"));
        let base = self.base.iter().filter(|(path, _)| !own || path.ends_with(".js"));
        let files: BTreeMap<_, _> = base.chain(&self.files).collect();
        let published = files.into_iter().filter_map(|(path, bytes)| {
            let name = path.strip_prefix("static/")?;
            Some((Address::new(format!("theme/{name}")), bytes.as_slice()))
        });
        published.collect()
    }

    /// Returns what the theme gives to every page. The style sheet stands in the page itself, so
    /// that the first screen needs one request, unless `theme.yaml` says `style: linked`.
    pub fn assets(&self) -> Assets {
        let statics = self.statics();
        let find = |name: &str| statics.iter().find(|(address, _)| &*address.0 == name);
        let style = find("theme/style.css");
        let inline = !self.links_style();
        Assets {
            stylesheet: style.map(|(address, _)| address.clone()),
            style: style
                .filter(|_| inline)
                .map(|(_, css)| rooted(&minified(&String::from_utf8_lossy(css))))
                .unwrap_or_default(),
            favicon: find("theme/favicon.svg").map(|(address, _)| address.clone()),
            search: find("theme/search.js").map(|(address, _)| address.clone()),
            app: find("theme/app.js").map(|(address, _)| address.clone()),
            press: find("theme/press.js").map(|(address, _)| address.clone()),
            card: self.card(),
            embed: self.embed_script(),
        }
    }

    /// Returns a file of the theme, or of the default one, as text.
    fn file(&self, path: &str) -> String {
        let bytes = self.files.get(path).or_else(|| self.base.get(path));
        bytes.map_or(String::new(), |bytes| String::from_utf8_lossy(bytes).into_owned())
    }

    fn card(&self) -> CardAssets {
        let styles = CARD_STYLES.map(|path| minified(&self.file(path)));
        let scripts = CARD_SCRIPTS.map(|path| self.file(path));
        let hashes = styles.each_ref().map(|style| format!("'{}'", integrity(style)));
        let [script, lookup] = scripts.each_ref().map(|script| integrity(script));
        let policy = format!(
            "default-src 'none'; style-src {}; script-src '{script}' '{lookup}'; img-src 'self'; \
             base-uri 'none'; form-action 'none'",
            hashes.join(" ")
        );
        let [style, plot_style, entry_style] = styles;
        let [script, lookup] = scripts;
        CardAssets { style, plot_style, entry_style, script, lookup, policy }
    }

    fn embed_script(&self) -> EmbedScript {
        let text = self.file(EMBED_SCRIPT);
        let hash = blake3::hash(text.as_bytes()).to_hex();
        let address = Address::new(format!("{EMBED}embed.{}.js", &hash.as_str()[..12]));
        EmbedScript { integrity: integrity(&text), address: Some(address), text }
    }

    fn links_style(&self) -> bool {
        let settings =
            self.files.get("theme.yaml").and_then(|bytes| std::str::from_utf8(bytes).ok());
        let Some(Ok(node)) = settings.map(yaml::parse) else { return false };
        let yaml::Value::Map(map) = node.value else { return false };
        map.iter().any(|(key, node)| {
            &*key.name == "style" && node.value == yaml::Value::Text("linked".into())
        })
    }

    /// Returns the hash of all files.
    pub fn digest(&self) -> [u8; 32] {
        let mut hasher = blake3::Hasher::new();
        for files in [&self.base, &self.files] {
            for (path, bytes) in files {
                hasher.update(path.as_bytes()).update(&[0]);
                hasher.update(&(bytes.len() as u64).to_le_bytes()).update(bytes);
            }
        }
        *hasher.finalize().as_bytes()
    }
}

fn collect(dir: &Dir<'_>, files: &mut BTreeMap<String, Vec<u8>>) {
    for file in dir.files() {
        let path = file.path().to_string_lossy().replace('\\', "/");
        files.insert(path, file.contents().to_vec());
    }
    for dir in dir.dirs() {
        collect(dir, files);
    }
}

/// Returns the hash of a text, as Subresource Integrity and Content-Security-Policy write it.
fn integrity(text: &str) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(text)))
}

/// Drops indentation, empty lines and lines of comment from a script.
fn lean(script: &[u8]) -> Vec<u8> {
    let lines = script.split(|byte| *byte == b'\n').map(<[u8]>::trim_ascii);
    let lines = lines.filter(|line| !line.is_empty() && !line.starts_with(b"//"));
    lines.collect::<Vec<_>>().join(&b'\n')
}

/// Makes the files that a style sheet names be found from any page in which it stands: what lies
/// beside the style sheet lies in `theme/`.
fn rooted(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    while let Some(at) = rest.find("url(").map(|at| at + "url(".len()) {
        let quoted = rest[at..].trim_start_matches(['"', '\'']);
        let start = rest.len() - quoted.len();
        out.push_str(&rest[..start]);
        let name = quoted.split(['"', '\'', ')']).next().unwrap_or_default();
        if !name.contains(':') && !name.starts_with(['#', '/']) {
            out.push(ROOT);
            out.push_str("theme/");
        }
        rest = quoted;
    }
    out.push_str(rest);
    out
}

/// Drops comments and the white space at the ends of lines from a style sheet.
fn minified(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    while let Some(at) = rest.find("/*") {
        out.push_str(&rest[..at]);
        rest = rest[at..].find("*/").map_or("", |end| &rest[at + end + 2..]);
    }
    out.push_str(rest);
    let lines = out.lines().map(str::trim).filter(|line| !line.is_empty());
    squeezed(&lines.collect::<Vec<_>>().join("\n"))
}

/// Drops white space beside signs that part what is around them, but for what is quoted.
fn squeezed(css: &str) -> String {
    let (mut out, mut quote) = (String::with_capacity(css.len()), None);
    for c in css.chars() {
        if quote.is_none() {
            if c.is_whitespace() && out.ends_with(['{', '}', ';', ',', ':']) {
                continue;
            }
            if matches!(c, '{' | '}' | ';' | ',') {
                out.truncate(out.trim_end().len());
            }
            if c == '}' && out.ends_with(';') {
                out.pop();
            }
        }
        match quote {
            None if matches!(c, '"' | '\'') => quote = Some(c),
            Some(open) if open == c => quote = None,
            _ => {}
        }
        out.push(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_style_sheet_loses_what_says_nothing() {
        let css = "/* x */\n.a > b :hover,\n.c::after {\n  content: \"a; {  b\";\n  margin: 0 auto;\n}\n\
                   @media (min-width: 43em) and (x) { i { color: red } }\n";
        let want = ".a > b :hover,.c::after{content:\"a; {  b\";margin:0 auto}\
                    @media (min-width:43em) and (x){i{color:red}}";
        assert_eq!(minified(css), want);
    }

    #[test]
    fn a_style_sheet_in_a_page_still_finds_its_files() {
        let css =
            "a{src:url(\"fonts/a.woff2\")}b{background:url('data:image/svg+xml,x') url(b.svg)}";
        let want = "a{src:url(\"\u{1}theme/fonts/a.woff2\")}\
                    b{background:url('data:image/svg+xml,x') url(\u{1}theme/b.svg)}";
        assert_eq!(rooted(css), want);
    }
}
