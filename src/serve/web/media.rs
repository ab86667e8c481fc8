//! Content types.
//!
//! Owns the table of extensions and where a charset belongs. Browsers are told not to guess
//! (`nosniff`), so what stands here is what they believe.

/// The types by extension.
const TYPES: &[(&str, &str)] = &[
    ("html", "text/html"),
    ("htm", "text/html"),
    ("xhtml", "application/xhtml+xml"),
    ("css", "text/css"),
    ("js", "text/javascript"),
    ("mjs", "text/javascript"),
    ("json", "application/json"),
    ("map", "application/json"),
    ("jsonld", "application/ld+json"),
    ("geojson", "application/geo+json"),
    ("webmanifest", "application/manifest+json"),
    ("xml", "application/xml"),
    ("xsl", "application/xml"),
    ("atom", "application/atom+xml"),
    ("rss", "application/rss+xml"),
    ("svg", "image/svg+xml"),
    ("txt", "text/plain"),
    ("md", "text/markdown"),
    ("csv", "text/csv"),
    ("ics", "text/calendar"),
    ("vtt", "text/vtt"),
    ("yaml", "application/yaml"),
    ("yml", "application/yaml"),
    ("png", "image/png"),
    ("jpg", "image/jpeg"),
    ("jpeg", "image/jpeg"),
    ("gif", "image/gif"),
    ("webp", "image/webp"),
    ("avif", "image/avif"),
    ("ico", "image/x-icon"),
    ("woff2", "font/woff2"),
    ("woff", "font/woff"),
    ("ttf", "font/ttf"),
    ("otf", "font/otf"),
    ("pdf", "application/pdf"),
    ("zip", "application/zip"),
    ("gz", "application/gzip"),
    ("wasm", "application/wasm"),
    ("mp3", "audio/mpeg"),
    ("m4a", "audio/mp4"),
    ("ogg", "audio/ogg"),
    ("mp4", "video/mp4"),
    ("webm", "video/webm"),
    ("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
];

/// What nobody knows anything about.
const UNKNOWN: &str = "application/octet-stream";

/// Returns the media type of a path, without a charset: by its extension, else as it was planned.
pub(super) fn of_path(path: &str, planned: &'static str) -> &'static str {
    let name = path.rsplit('/').next().unwrap_or(path);
    let extension = name.rsplit_once('.').map_or("", |(_, extension)| extension);
    // What is as good as unknown by name may be known to whoever planned it: an Atom feed is
    // called `feed.xml`.
    let known = TYPES.iter().find(|(ending, _)| extension.eq_ignore_ascii_case(ending));
    match known {
        Some((_, "application/xml" | "application/json")) if is_finer(planned) => planned,
        Some((_, media_type)) => media_type,
        None if planned.contains('/') => planned,
        None => UNKNOWN,
    }
}

/// Returns the value of `Content-Type`: text says that it is UTF-8.
pub(super) fn content_type(media_type: &str) -> String {
    if is_text(media_type) { format!("{media_type}; charset=utf-8") } else { media_type.to_owned() }
}

fn is_finer(media_type: &str) -> bool {
    media_type.ends_with("+xml") || media_type.ends_with("+json")
}

fn is_text(media_type: &str) -> bool {
    media_type.starts_with("text/")
        || is_finer(media_type)
        || ["application/json", "application/xml", "application/javascript", "application/yaml"]
            .contains(&media_type)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_follow_the_name_then_the_plan() {
        for (path, planned, want) in [
            ("vi/index.html", "text/html", "text/html; charset=utf-8"),
            ("A.CSS", "", "text/css; charset=utf-8"),
            ("feed.xml", "application/atom+xml", "application/atom+xml; charset=utf-8"),
            ("sitemap.xml", "application/xml", "application/xml; charset=utf-8"),
            ("feed.json", "application/feed+json", "application/feed+json; charset=utf-8"),
            ("feed.atom", "", "application/atom+xml; charset=utf-8"),
            ("x.webmanifest", "", "application/manifest+json; charset=utf-8"),
            ("lich.ics", "", "text/calendar; charset=utf-8"),
            ("phu-de.vtt", "", "text/vtt; charset=utf-8"),
            ("so.csv", "", "text/csv; charset=utf-8"),
            ("hinh.svg", "", "image/svg+xml; charset=utf-8"),
            ("hinh.webp", "application/octet-stream", "image/webp"),
            ("_headers", "text/plain", "text/plain; charset=utf-8"),
            ("a.b/khong-duoi", "", "application/octet-stream"),
        ] {
            assert_eq!(content_type(of_path(path, planned)), want, "{path}");
        }
    }
}
