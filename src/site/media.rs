//! Pictures and files that lie beside the texts.
//!
//! Owns [`Library`]: which of them exist, where they are published, and which are used. Only what
//! an entry uses is published. It must not change a file.

use std::collections::HashMap;
use std::sync::Arc;

use rayon::prelude::*;

use super::address::Address;
use crate::diag::Diagnostic;
use crate::model::asset::{Asset, Look, Raster};
use crate::picture::{self, Encoding};
use crate::source::World;
use crate::text::fold::slugify;
use crate::text::normalize;

/// A picture or file.
#[derive(Clone, Debug)]
pub struct Media {
    /// The file.
    pub asset: Arc<Asset>,
    /// Where it is published.
    pub address: Address,
    /// The width and height of a picture, in pixels, where they are known.
    pub size: Option<(u32, u32)>,
    /// The hash of its bytes.
    pub digest: [u8; 32],
    /// The smaller versions of a picture of pixels, by encoding from the best, by width.
    pub renditions: Vec<Rendition>,
    /// The colour (sRGB) that stands for such a picture until it is there.
    pub tint: Option<[u8; 3]>,
    /// Whether a page uses it.
    pub used: bool,
    /// Whether it shows somebody who must not be shown, so that no page may use it.
    pub withheld: bool,
}

/// A smaller version of a picture.
#[derive(Clone, Debug)]
pub struct Rendition {
    /// How it is encoded.
    pub encoding: Encoding,
    /// The width in pixels.
    pub width: u32,
    /// The height in pixels.
    pub height: u32,
    /// Where it is published.
    pub address: Address,
}

impl Media {
    /// Takes in what a look at the file showed.
    fn learn(&mut self, look: Look) {
        (self.size, self.digest) = (look.size, look.digest);
        let raster = look.raster.zip(look.size);
        self.tint = raster.as_ref().map(|(raster, _)| raster.tint);
        self.renditions = raster.map_or(Vec::new(), |(raster, size)| self.plan(&raster, size));
    }

    /// Plans the renditions of a picture.
    fn plan(&self, raster: &Raster, size: (u32, u32)) -> Vec<Rendition> {
        let path = &self.address.0;
        let stem = path.rsplit_once('.').map_or(&**path, |(stem, _)| stem);
        let files = raster.encodings.into_iter().flat_map(|encoding| {
            raster.widths.iter().map(move |width| Rendition {
                encoding,
                width: *width,
                height: picture::height(size, *width),
                // Folded names have no dot, so that this is nobody else's.
                address: Address::new(format!("{stem}.{width}.{}", encoding.ending())),
            })
        });
        files.collect()
    }
}

/// Everything beside the texts, by path.
#[derive(Clone, Debug)]
pub struct Library {
    /// The pictures and files.
    pub media: Vec<Media>,
    by_path: HashMap<String, usize>,
}

impl Library {
    /// Takes in files. Of two that would have one address, the second gets a number.
    pub fn new(assets: Vec<Arc<Asset>>) -> Self {
        let mut taken: HashMap<Address, u32> = HashMap::new();
        let mut library = Self { media: Vec::new(), by_path: HashMap::new() };
        for asset in assets {
            if !asset.is_publishable() {
                continue;
            }
            let (path, ending) = (&asset.file.path, asset.ending());
            let mut address = publish(path, &ending, 1);
            let count = taken.entry(address.clone()).or_insert(0);
            *count += 1;
            if *count > 1 {
                address = publish(path, &ending, *count);
            }
            let path = normalize::nfc(path).into_owned();
            library.by_path.insert(path, library.media.len());
            library.media.push(Media {
                asset,
                address,
                size: None,
                digest: [0; 32],
                renditions: Vec::new(),
                tint: None,
                used: false,
                withheld: false,
            });
        }
        library
    }

    /// Finds the file that a text names by a path relative to its own.
    pub fn find(&self, from: &str, path: &str) -> Option<usize> {
        self.by_path.get(&join(from, path)?).copied()
    }

    /// Takes a picture away from every page.
    pub fn withhold(&mut self, from: &str, path: &str) {
        if let Some(media) = self.find(from, path) {
            self.media[media].withheld = true;
        }
    }

    /// Looks at every file that is used: its size, its hash, and whether it is harmless. What is
    /// not is no longer used.
    pub fn inspect(&mut self, world: &dyn World) -> Vec<Diagnostic> {
        let used = self.media.par_iter_mut().filter(|media| media.used);
        used.filter_map(|media| {
            let look = media.asset.look(world);
            media.used = look.is_ok();
            look.map(|look| media.learn(look)).err()
        })
        .collect()
    }
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::SourceFile;

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
        let asset = |path: &str| {
            let file = SourceFile { path: path.to_owned(), bytes: 1, modified: 0 };
            Arc::new(Asset::new(file))
        };
        let files =
            vec![asset("content/news/Ảnh 1 “đẹp”.JPG"), asset("content/news/anh-1-dep.jpg")];
        let library = Library::new(files);
        let addresses: Vec<_> = library.media.iter().map(|media| &*media.address.0).collect();
        assert_eq!(addresses, ["media/news/anh-1-dep.jpg", "media/news/anh-1-dep-2.jpg"]);
    }
}
