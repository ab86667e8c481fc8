//! The house rules that a compiler does not know: layers, engines, sizes.
//!
//! Reads the sources as text. Each failure names the file and what to do about it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// The layer of each top-level module; a module imports only from lower ones.
const LAYERS: &[(&str, u8)] = &[
    ("archive", 0),
    ("diag", 0),
    ("manuscript", 0),
    ("picture", 0),
    ("plot", 0),
    ("seal", 0),
    ("search", 0),
    ("share", 0),
    ("text", 0),
    ("wire", 0),
    ("source", 1),
    ("config", 1),
    ("words", 1),
    ("syntax", 2),
    ("model", 3),
    ("site", 4),
    ("view", 5),
    ("render", 5),
    ("output", 6),
    ("check", 7),
    ("build", 8),
    ("write", 9),
    ("serve", 9),
    ("cli", 10),
];

/// Pairs of modules of one layer of which the first may use the second.
const EXCEPTIONS: &[(&str, &str)] = &[("render", "view")];

/// Names of outside engines, and the only files that may use them; `|` parts several homes.
const ENGINES: &[(&str, &str)] = &[
    ("serde_yaml", "syntax/yaml.rs"),
    ("pulldown_cmark", "syntax/markdown"),
    ("ammonia", "syntax/sanitize.rs"),
    ("tera", "render/mod.rs"),
    ("walkdir", "source/disk.rs"),
    ("notify", "serve/watch/"),
    ("hyper", "serve/web/"),
    ("tokio", "serve/web/"),
    ("fluent_bundle", "text/messages.rs"),
    ("clap", "cli/"),
    ("annotate_snippets", "cli/"),
    ("indicatif", "cli/"),
    ("fast_image_resize", "picture/"),
    ("flate2", "archive/|write/budget/"),
    ("gif", "picture/"),
    ("image_webp", "picture/"),
    ("jpeg_encoder", "picture/"),
    ("ab_glyph_rasterizer", "share/"),
    ("ttf_parser", "share/"),
    ("webp", "picture/"),
    ("zune_jpeg", "picture/"),
];

/// What only the edge may do, and where the edge is.
const EDGE_CALLS: &[&str] = &["std::fs", "std::net", "SystemTime", "Timestamp::now", "Zoned::now"];
const EDGE: &[&str] = &["source/cache.rs", "source/disk.rs", "write/", "serve/", "cli/", "main.rs"];

/// Folders whose files are siblings that must not know each other.
const SIBLINGS: &[&str] = &["model/kind", "output", "check"];

const LINES_MAX: usize = 600;
const LINES_MEDIAN_MAX: usize = 160;
const FUNCTION_MAX: usize = 70;
const COLUMNS_MAX: usize = 100;

/// A source file without its tests.
struct Source {
    /// The path below `src/`.
    path: String,
    lines: Vec<String>,
}

fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut open = vec![root.clone()];
    let mut found = Vec::new();
    while let Some(folder) = open.pop() {
        let mut entries: Vec<PathBuf> = fs::read_dir(&folder)
            .expect("a readable folder")
            .map(|entry| entry.expect("an entry").path())
            .collect();
        entries.sort();
        for path in entries {
            let name = path.strip_prefix(&root).expect("below src").to_string_lossy().into_owned();
            if path.is_dir() {
                if !name.ends_with("tests") && !name.ends_with("scaffold") {
                    open.push(path);
                }
            } else if name.ends_with(".rs") && !name.ends_with("tests.rs") {
                let text = fs::read_to_string(&path).expect("a readable file");
                let lines = text.lines().take_while(|line| line.trim() != "#[cfg(test)]");
                found.push(Source { path: name, lines: lines.map(str::to_owned).collect() });
            }
        }
    }
    found.sort_by(|a, b| a.path.cmp(&b.path));
    assert!(found.len() > 80, "the sources were not found");
    found
}

/// Returns the top-level module of a path below `src/`.
fn module(path: &str) -> &str {
    let first = path.split('/').next().unwrap_or(path);
    first.strip_suffix(".rs").unwrap_or(first)
}

fn layer(module: &str) -> Option<u8> {
    LAYERS.iter().find(|(name, _)| *name == module).map(|(_, layer)| *layer)
}

/// Returns a line without its comment.
fn code(line: &str) -> &str {
    let line = line.trim_start();
    if line.starts_with("//") { "" } else { line.split(" // ").next().unwrap_or(line) }
}

/// Returns the words that follow `crate::` on a line, at top level or in braces.
fn imports(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    for part in code(line).split("crate::").skip(1) {
        let list = part.strip_prefix('{').map_or(part, |inside| inside);
        let names = if part.starts_with('{') { list.split(',').collect() } else { vec![list] };
        for name in names {
            let end =
                name.find(|c: char| !c.is_ascii_lowercase() && c != '_').unwrap_or(name.len());
            words.push(name.trim_start()[..end.min(name.trim_start().len())].to_owned());
        }
    }
    words
}

fn report(problems: &[String]) {
    assert!(problems.is_empty(), "\n{}\n", problems.join("\n"));
}

#[test]
fn modules_import_only_from_lower_layers() {
    let mut problems = Vec::new();
    for source in sources() {
        let own = module(&source.path);
        let Some(own_layer) = layer(own) else {
            if !["lib", "main"].contains(&own) {
                problems
                    .push(format!("src/{}: give `{own}` a layer in tests/tidy.rs", source.path));
            }
            continue;
        };
        for (number, line) in source.lines.iter().enumerate() {
            for name in imports(line) {
                let Some(other) = layer(&name).filter(|_| name != own) else { continue };
                let allowed = other < own_layer || EXCEPTIONS.contains(&(own, &*name));
                if !allowed {
                    problems.push(format!(
                        "src/{}:{}: layer {own_layer} (`{own}`) must not use layer {other} \
                         (`{name}`); move what both need down",
                        source.path,
                        number + 1
                    ));
                }
            }
        }
    }
    report(&problems);
}

#[test]
fn siblings_do_not_know_each_other() {
    let mut problems = Vec::new();
    let all = sources();
    for folder in SIBLINGS {
        let names: Vec<_> = all
            .iter()
            .filter_map(|source| source.path.strip_prefix(folder)?.strip_prefix('/'))
            .filter_map(|name| name.strip_suffix(".rs"))
            .filter(|name| !["mod", "cards"].contains(name))
            .collect();
        for source in all.iter().filter(|source| {
            source.path.starts_with(&format!("{folder}/")) && !source.path.ends_with("mod.rs")
        }) {
            let own = source.path.rsplit('/').next().unwrap_or_default();
            for (number, line) in source.lines.iter().enumerate() {
                let line = code(line);
                let inside = folder.replace('/', "::");
                for name in names.iter().filter(|name| format!("{name}.rs") != own) {
                    let used = [format!("super::{name}::"), format!("crate::{inside}::{name}::")];
                    if used.iter().any(|path| line.contains(path.as_str())) {
                        problems.push(format!(
                            "src/{}:{}: must not use its sibling `{name}`; move what both need down",
                            source.path,
                            number + 1
                        ));
                    }
                }
            }
        }
    }
    report(&problems);
}

#[test]
fn each_engine_is_named_in_one_place() {
    let mut problems = Vec::new();
    for source in sources() {
        for (number, line) in source.lines.iter().enumerate() {
            for (engine, home) in ENGINES {
                let line = code(line);
                let named = line.contains(&format!("{engine}::"))
                    || line.contains(&format!("use {engine}"));
                if named && !home.split('|').any(|home| source.path.starts_with(home)) {
                    problems.push(format!(
                        "src/{}:{}: only src/{home} may name `{engine}`",
                        source.path,
                        number + 1
                    ));
                }
            }
        }
    }
    report(&problems);
}

#[test]
fn only_the_edge_touches_the_world() {
    let mut problems = Vec::new();
    for source in sources() {
        if EDGE.iter().any(|edge| source.path.starts_with(edge)) {
            continue;
        }
        for (number, line) in source.lines.iter().enumerate() {
            if let Some(call) = EDGE_CALLS.iter().find(|call| code(line).contains(**call)) {
                problems.push(format!(
                    "src/{}:{}: `{call}` belongs to the edge: ask the World",
                    source.path,
                    number + 1
                ));
            }
        }
    }
    report(&problems);
}

#[test]
fn files_and_functions_stay_small() {
    let mut problems = Vec::new();
    let mut sizes: Vec<usize> = Vec::new();
    for source in sources() {
        sizes.push(source.lines.len());
        if source.lines.len() > LINES_MAX {
            problems.push(format!("src/{}: {} lines, split it", source.path, source.lines.len()));
        }
        for (number, line) in source.lines.iter().enumerate() {
            if line.chars().count() > COLUMNS_MAX {
                problems.push(format!(
                    "src/{}:{}: over {COLUMNS_MAX} columns",
                    source.path,
                    number + 1
                ));
            }
        }
        for (name, (line, length)) in functions(&source.lines) {
            if length > FUNCTION_MAX {
                problems.push(format!("src/{}:{line}: `{name}` has {length} lines", source.path));
            }
        }
    }
    sizes.sort_unstable();
    let median = sizes[sizes.len() / 2];
    if median > LINES_MEDIAN_MAX {
        problems.push(format!("the median file has {median} lines"));
    }
    report(&problems);
}

/// Returns the functions of a file with their first line and length, by their indentation.
fn functions(lines: &[String]) -> BTreeMap<String, (usize, usize)> {
    let mut found = BTreeMap::new();
    for (start, line) in lines.iter().enumerate() {
        let indent = line.len() - line.trim_start().len();
        let head = code(line);
        let Some(at) = head.find("fn ").filter(|at| {
            let before = head[..*at].trim_end();
            before.is_empty() || before.ends_with("pub") || before.ends_with(')')
        }) else {
            continue;
        };
        if (start..lines.len())
            .find_map(|at| lines[at].trim_end().chars().last().filter(|c| "{;".contains(*c)))
            == Some(';')
        {
            continue;
        }
        let name: String =
            head[at + 3..].chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
        let close = format!("{}}}", " ".repeat(indent));
        if let Some(end) = lines[start..].iter().position(|line| *line == close) {
            found.insert(format!("{name} ({})", start + 1), (start + 1, end + 1));
        }
    }
    found
}

#[test]
fn every_module_says_what_it_owns() {
    let mut problems = Vec::new();
    for source in sources() {
        if !source.lines.first().is_some_and(|line| line.starts_with("//! ")) {
            problems.push(format!("src/{}: begins without a `//!` sentence", source.path));
        }
    }
    report(&problems);
}
