//! What a web server should say beside the files: `_headers` for hosts that read it (Netlify,
//! Cloudflare Pages), and snippets for nginx and Caddy.
//!
//! The Content-Security-Policy (CSP level 3) allows the site's own files and, by their hashes, the
//! style sheets that stand in pages: nothing inline, nothing from elsewhere. Frames are allowed
//! from the site itself only, but for the cards that are made to be embedded: they may stand on
//! any site, or on those of a list.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

use super::{Context, Format, Item, Plan, Planned, Spec, digest};
use crate::diag::Diagnostic;
use crate::site::address::{self, Address, EMBED, OEMBED};

/// Settings of servers.
pub struct Hosting;

static SPEC: Spec = Spec { name: "hosting", media_type: "text/plain" };

const FILES: [&str; 4] = ["_headers", "hosting/nginx.conf", "hosting/caddyfile", "_redirects"];

/// So many folders a page may be below the root: three levels of sections, years and pages.
const DEPTH_MAX: usize = 8;

/// How long files are good that keep their name when they change: a day, and a week while a newer
/// one is fetched.
const FILES_CACHE: &str = "public, max-age=86400, stale-while-revalidate=604800";

/// Pages are asked for each time; mostly the answer is that nothing changed.
const PAGES_CACHE: &str = "no-cache";

/// What never changes under its name.
const FOR_EVER: &str = "public, max-age=31536000, immutable";

/// Says who may read a file by a script, or with a check of its hash: what others take in needs it.
const OPEN: &str = "Access-Control-Allow-Origin";

/// What every answer says, but for the policy.
const COMMON: [(&str, &str); 4] = [
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "strict-origin-when-cross-origin"),
    ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
];

impl Format for Hosting {
    fn spec(&self) -> &'static Spec {
        &SPEC
    }

    fn plan(&self, context: &Context<'_>, plan: &mut Plan) {
        for (index, path) in FILES.into_iter().enumerate() {
            let lang = context.site.config.source();
            let (item, address) = (Item { index, page: 0 }, Address::new(path));
            plan.claim(Planned { format: &Hosting, lang, item, address, source: None });
        }
    }

    fn fingerprint(&self, context: &Context<'_>, planned: &Planned) -> [u8; 32] {
        digest(&text(context, planned))
    }

    fn render(&self, context: &Context<'_>, planned: &Planned) -> Result<Vec<u8>, Box<Diagnostic>> {
        Ok(text(context, planned).into_bytes())
    }
}

fn text(context: &Context<'_>, planned: &Planned) -> String {
    let policy = policy(context);
    match planned.item.index {
        0 => headers(context, &policy),
        1 => nginx(context, &policy),
        2 => caddy(context, &policy),
        _ => redirects(context),
    }
}

/// Returns the Content-Security-Policy of all pages.
fn policy(context: &Context<'_>) -> String {
    let style = &context.theme.assets().style;
    // The files that a style sheet names are found from the page, so that it differs by depth.
    let depths = (1..=DEPTH_MAX).map(|depth| "../".repeat(depth));
    let roots = depths.chain(["./".to_owned(), address::root_path(&context.site.config.base_url)]);
    let styles: BTreeSet<String> = roots
        .filter(|_| !style.is_empty())
        .map(|root| STANDARD.encode(Sha256::digest(address::localize(style, &root, ""))))
        .collect();
    let mut sources = String::from("'self'");
    for hash in styles {
        let _ = write!(sources, " 'sha256-{hash}'");
    }
    // The page that builds embeds shows them.
    let frames = if context.site.config.press { " frame-src 'self';" } else { "" };
    format!(
        "default-src 'none'; style-src {sources}; script-src 'self'; img-src 'self' data:; \
         font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self';{frames} \
         form-action 'self'; base-uri 'none'; frame-ancestors 'self'"
    )
}

/// Returns the Content-Security-Policy of cards, where the site has some.
fn card_policy(context: &Context<'_>) -> Option<String> {
    let config = &context.site.config;
    let sites = match config.frame_ancestors.as_slice() {
        [] => "*".to_owned(),
        sites => format!("'self' {}", sites.join(" ")),
    };
    let policy = &context.engine.assets().card.policy;
    config.press.then(|| format!("{policy}; frame-ancestors {sites}"))
}

/// Returns the path of the script that other sites take in, where the site has it.
fn embed_script(context: &Context<'_>) -> Option<String> {
    let script = context.engine.assets().embed.address.as_ref()?;
    context.site.config.press.then(|| script.0.to_string())
}

fn headers(context: &Context<'_>, policy: &str) -> String {
    let mut text = String::from("/*\n");
    for (name, value) in COMMON {
        let _ = writeln!(text, "  {name}: {value}");
    }
    let _ = writeln!(text, "  Content-Security-Policy: {policy}");
    let _ = writeln!(text, "  Cache-Control: {PAGES_CACHE}");
    for folder in ["theme", "media", "search"] {
        // A rule replaces what a wider one said, once that is taken away.
        let _ = writeln!(text, "\n/{folder}/*\n  ! Cache-Control\n  Cache-Control: {FILES_CACHE}");
    }
    // The others are asked for by the stamp that it holds.
    let index = "/search/*/index.js";
    let _ = writeln!(text, "\n{index}\n  ! Cache-Control\n  Cache-Control: {PAGES_CACHE}");
    if let Some(cards) = card_policy(context) {
        let name = "Content-Security-Policy";
        let _ = writeln!(text, "\n/{EMBED}*\n  ! {name}\n  {name}: {cards}");
        let _ = writeln!(text, "\n/{OEMBED}*\n  {OPEN}: *");
    }
    if let Some(script) = embed_script(context) {
        let _ = writeln!(text, "\n/{script}\n  ! Cache-Control\n  Cache-Control: {FOR_EVER}");
        let _ = writeln!(text, "  {OPEN}: *\n  ! Content-Security-Policy");
    }
    for lang in &context.site.config.languages {
        let path = &address::manifest(*lang).0;
        let _ = writeln!(text, "\n/{path}\n  Content-Type: application/manifest+json");
    }
    text
}

/// Returns old addresses that lead on to one page; where there is a choice, a page offers it.
fn redirects(context: &Context<'_>) -> String {
    let config = &context.site.config;
    let root = address::root_path(&config.base_url);
    let mut text = String::new();
    for redirect in &context.site.redirects {
        let [to] = redirect.to.as_slice() else { continue };
        let [from, to] = [&*redirect.from, &**to].map(|path| path.trim_start_matches('/'));
        let from = from.trim_end_matches("index.html");
        let file = Address::new(format!("{}/", from.trim_end_matches('/'))).file();
        let is_old =
            context.plan.files.get(&file).is_some_and(|it| it.format.spec().name == "redirect");
        if is_old && ![from, to].iter().any(|path| path.contains(char::is_whitespace)) {
            let _ = writeln!(text, "{root}{from} {root}{to} 301");
        }
    }
    for lang in config.languages.iter().map(|lang| lang.code()).filter(|_| config.press) {
        let folder = format!("{root}{EMBED}{lang}/");
        let _ = writeln!(text, "{folder}* {folder}404.html 404");
    }
    text
}

/// Types that shrink by compression, beside `text/html`, which nginx compresses anyway.
const COMPRESSED: &str = "text/javascript application/javascript application/json \
    application/manifest+json application/atom+xml application/xml text/xml \
    image/svg+xml text/calendar text/csv";

fn nginx(context: &Context<'_>, policy: &str) -> String {
    let mut common = String::new();
    for (name, value) in COMMON {
        let _ = writeln!(common, "    add_header {name} \"{value}\" always;");
    }
    let _ = writeln!(common, "    add_header Content-Security-Policy \"{policy}\" always;");
    let root = address::root_path(&context.site.config.base_url);
    let mut text = format!(
        "# Inside a `server` block; its `root` names the folder of the built site.\n\
         # Once the site is only served over HTTPS, this belongs to the headers below, too:\n\
         # add_header Strict-Transport-Security \"max-age=31536000\" always;\n\
         charset utf-8;\ncharset_types text/css text/plain {COMPRESSED};\n\
         gzip on;\ngzip_vary on;\ngzip_min_length 512;\ngzip_types text/css text/plain \
         {COMPRESSED};\n"
    );
    let mut location = |place: &str, own: &str, cache: &str| {
        let _ = writeln!(
            text,
            "location {place} {{\n{own}{common}    \
            add_header Cache-Control \"{cache}\" always;\n}}"
        );
    };
    let not_found = |path: &str| {
        format!(
            "    index index.html;\n    try_files $uri $uri/ =404;\n    error_page 404 {path};\n"
        )
    };
    location(&root, &not_found(&format!("{root}404.html")), PAGES_CACHE);
    for lang in &context.site.config.languages {
        let folder = format!("{root}{}/", lang.code());
        location(&folder, &not_found(&format!("{folder}404.html")), PAGES_CACHE);
    }
    location(&format!("~ ^{root}search/[a-z]+/index\\.js$"), "", PAGES_CACHE);
    location(&format!("~ ^{root}(theme|media|search)/"), "", FILES_CACHE);
    if let Some(script) = embed_script(context) {
        let open = format!("    add_header {OPEN} \"*\" always;\n");
        location(&format!("= {root}{script}"), &open, FOR_EVER);
        location(&format!("{root}{OEMBED}"), &open, PAGES_CACHE);
    }
    let manifest = "    types { application/manifest+json webmanifest; }\n";
    location(&format!("~ ^{root}[a-z]+/manifest\\.webmanifest$"), manifest, PAGES_CACHE);
    if let Some(cards) = card_policy(context) {
        let common = common.replace(policy, &cards);
        for lang in context.site.config.languages.iter().map(|lang| lang.code()) {
            let folder = format!("{root}{EMBED}{lang}/");
            let own = not_found(&format!("{folder}404.html"));
            let _ = writeln!(
                text,
                "location {folder} {{\n{own}{common}    \
                add_header Cache-Control \"{PAGES_CACHE}\" always;\n}}"
            );
        }
    }
    text
}

fn caddy(context: &Context<'_>, policy: &str) -> String {
    let mut text = String::from(
        "# Inside a site block; `root * /path/of/the/built/site` names the folder. A site below a\n\
         # path goes into `handle_path /that/path/* { … }`.\n\
         encode zstd gzip\n\
         file_server\n\
         handle_errors {\n",
    );
    // Of several rewrites the first that fits is the only one.
    for lang in context.site.config.languages.iter().map(|lang| lang.code()) {
        if context.site.config.press {
            let folder = format!("/{EMBED}{lang}/");
            let _ = writeln!(
                text,
                "\t@embed-{lang} path {folder}*\n\trewrite @embed-{lang} {folder}404.html"
            );
        }
        let _ = writeln!(text, "\t@{lang} path /{lang}/*\n\trewrite @{lang} /{lang}/404.html");
    }
    text.push_str(
        "\trewrite * /404.html\n\tfile_server\n}\n\
         header {\n\
         \t# Once the site is only served over HTTPS:\n\
         \t# Strict-Transport-Security \"max-age=31536000\"\n",
    );
    for (name, value) in COMMON {
        let _ = writeln!(text, "\t{name} \"{value}\"");
    }
    let _ = writeln!(text, "\t?Content-Security-Policy \"{policy}\"");
    // Headers without a condition come last: these two only where none of those below was set.
    let _ = writeln!(text, "\t?Cache-Control \"{PAGES_CACHE}\"\n}}");
    if let Some(cards) = card_policy(context) {
        let _ = writeln!(text, "@embed path /{EMBED}*");
        let _ = writeln!(text, "header @embed Content-Security-Policy \"{cards}\"");
    }
    if let Some(script) = embed_script(context) {
        let _ = writeln!(text, "@open path /{script} /{OEMBED}*\nheader @open {OPEN} \"*\"");
        let _ = writeln!(text, "@script path /{script}");
        let _ = writeln!(text, "header @script Cache-Control \"{FOR_EVER}\"");
    }
    text.push_str("@files path /theme/* /media/* /search/*\n");
    let _ = writeln!(text, "header @files Cache-Control \"{FILES_CACHE}\"");
    text.push_str("@index path /search/*/index.js\n");
    let _ = writeln!(text, "header @index Cache-Control \"{PAGES_CACHE}\"");
    text.push_str("@manifest path *.webmanifest\n");
    text.push_str("header @manifest Content-Type application/manifest+json\n");
    text
}
