//! Pictures and files that lie beside the texts.
//!
//! Owns [`Library`]: which of them exist, which are used, how large pictures are, and whether
//! they are harmless. Only what an entry uses is published. It must not change a file.

use std::collections::HashMap;

use rayon::prelude::*;

use super::address::Address;
use crate::diag::{self, Diagnostic, Span};
use crate::source::{SourceFile, World};
use crate::text::fold::slugify;
use crate::text::normalize;

/// The largest picture or file that is published, in bytes.
const BYTES_MAX: u64 = 32 * 1024 * 1024;

/// Endings of pictures.
const PICTURES: &[&str] = &["svg", "png", "jpg", "jpeg", "webp", "gif", "avif"];

/// Endings of files that may be linked to.
const FILES: &[&str] = &["pdf", "csv", "docx", "xlsx", "odt", "ods", "zip", "ics", "txt", "mp3"];

/// A picture or file.
#[derive(Clone, Debug)]
pub struct Media {
    /// Its path below the site's root.
    pub source: String,
    /// Its size.
    pub bytes: u64,
    /// Where it is published.
    pub address: Address,
    /// The width and height of a picture, in pixels, where they are known.
    pub size: Option<(u32, u32)>,
    /// The hash of its bytes.
    pub digest: [u8; 32],
    /// Whether a page uses it.
    pub used: bool,
}

/// Everything beside the texts, by path.
pub struct Library {
    /// The pictures and files.
    pub media: Vec<Media>,
    by_path: HashMap<String, usize>,
}

impl Library {
    /// Takes in files. Of two that would have one address, the second gets a number.
    pub fn new(assets: Vec<SourceFile>) -> Self {
        let mut taken: HashMap<Address, u32> = HashMap::new();
        let mut library = Self { media: Vec::new(), by_path: HashMap::new() };
        for asset in assets {
            let ending = ending(&asset.path);
            if !PICTURES.contains(&&*ending) && !FILES.contains(&&*ending) {
                continue;
            }
            let mut address = publish(&asset.path, &ending, 1);
            let count = taken.entry(address.clone()).or_insert(0);
            *count += 1;
            if *count > 1 {
                address = publish(&asset.path, &ending, *count);
            }
            let path = normalize::nfc(&asset.path).into_owned();
            library.by_path.insert(path, library.media.len());
            library.media.push(Media {
                source: asset.path,
                bytes: asset.bytes,
                address,
                size: None,
                digest: [0; 32],
                used: false,
            });
        }
        library
    }

    /// Finds the file that a text names by a path relative to its own.
    pub fn find(&self, from: &str, path: &str) -> Option<usize> {
        self.by_path.get(&join(from, path)?).copied()
    }

    /// Looks at every file that is used: its size, its hash, and whether it is harmless. What is
    /// not is no longer used.
    pub fn inspect(&mut self, world: &dyn World) -> Vec<Diagnostic> {
        let used = self.media.par_iter_mut().filter(|media| media.used);
        used.filter_map(|media| {
            let problem = inspect(world, media).err();
            media.used = problem.is_none();
            problem
        })
        .collect()
    }
}

fn ending(path: &str) -> String {
    path.rsplit_once('.').map_or("", |(_, ending)| ending).to_ascii_lowercase()
}

/// Returns where a file is published: its own path, folded.
fn publish(path: &str, ending: &str, count: u32) -> Address {
    let path = path.strip_prefix("content/").unwrap_or(path);
    let stem = path.rsplit_once('.').map_or(path, |(stem, _)| stem);
    let parts = stem.split('/').map(|part| {
        let folded = slugify(part);
        if folded.is_empty() { "x".to_owned() } else { folded }
    });
    let number = if count > 1 { format!("-{count}") } else { String::new() };
    let parts: Vec<_> = parts.collect();
    Address::new(format!("media/{}{number}.{ending}", parts.join("/")))
}

/// Returns the path that a file's text means by a relative path; `None` where it leaves the
/// content folder.
pub fn join(from: &str, path: &str) -> Option<String> {
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    let decoded = decode(path);
    for part in decoded.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    let joined = normalize::nfc(&parts.join("/")).into_owned();
    joined.starts_with("content/").then_some(joined)
}

/// Decodes `%20` and the like, which Markdown editors write for spaces.
fn decode(path: &str) -> String {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let [first, tail @ ..] = rest {
        let hex = tail.get(..2).and_then(|hex| std::str::from_utf8(hex).ok());
        match hex.filter(|_| *first == b'%').and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = &tail[2..];
            }
            None => {
                bytes.push(*first);
                rest = tail;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn inspect(world: &dyn World, media: &mut Media) -> Result<(), Diagnostic> {
    let span = || Span::file(media.source.as_str());
    if media.bytes > BYTES_MAX {
        return Err(Diagnostic::new(diag::FILE_TOO_LARGE, span())
            .with("size", media.bytes.div_ceil(1024 * 1024) as usize)
            .with("limit", (BYTES_MAX / 1024 / 1024) as usize));
    }
    let bytes = world.read(&media.source).map_err(|error| {
        Diagnostic::new(diag::UNREADABLE, span()).with("reason", error.to_string())
    })?;
    let ending = ending(&media.source);
    if ending == "svg" {
        if let Some(what) = crate::syntax::svg::unsafe_part(&bytes) {
            let problem = Diagnostic::new(diag::PICTURE_UNSAFE, span());
            return Err(problem.with("file", media.source.as_str()).with("what", what));
        }
        media.size = crate::syntax::svg::size(&bytes);
    } else if PICTURES.contains(&&*ending) {
        let Ok(size) = imagesize::blob_size(&bytes) else {
            let problem = Diagnostic::new(diag::PICTURE_TYPE, span());
            return Err(problem.with("file", media.source.as_str()));
        };
        media.size = u32::try_from(size.width).ok().zip(u32::try_from(size.height).ok());
    }
    media.digest = *blake3::hash(&bytes).as_bytes();
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_stay_inside() {
        let from = "content/news/a/vi.md";
        assert_eq!(join(from, "x.svg").as_deref(), Some("content/news/a/x.svg"));
        assert_eq!(join(from, "../b%20c.svg").as_deref(), Some("content/news/b c.svg"));
        assert_eq!(join(from, "../../../secret.svg"), None);
        assert_eq!(join(from, "../../../../../etc/x.svg"), None);
    }

    #[test]
    fn odd_names_get_plain_addresses() {
        let asset = |path: &str| SourceFile { path: path.to_owned(), bytes: 1, modified: 0 };
        let files =
            vec![asset("content/news/Ảnh 1 “đẹp”.JPG"), asset("content/news/anh-1-dep.jpg")];
        let library = Library::new(files);
        let addresses: Vec<_> = library.media.iter().map(|media| &*media.address.0).collect();
        assert_eq!(addresses, ["media/news/anh-1-dep.jpg", "media/news/anh-1-dep-2.jpg"]);
    }
}
