//! Files beside the texts: pictures, and what may be linked to.
//!
//! Owns [`Asset`], which is looked at once however often a site is put together: its size, its
//! hash, what it will be published as, and whether it is harmless. It must not know where it is
//! published.

use std::sync::OnceLock;

use crate::diag::{self, Diagnostic, Span};
use crate::picture::{self, Encoding, Refused};
use crate::source::{SourceFile, World};
use crate::syntax::svg;

/// The largest picture or file that is published, in bytes.
const BYTES_MAX: u64 = 32 * 1024 * 1024;

/// Endings of pictures.
const PICTURES: &[&str] = &["svg", "png", "jpg", "jpeg", "webp", "gif"];

/// Endings of files that may be linked to.
const FILES: &[&str] = &["pdf", "csv", "docx", "xlsx", "odt", "ods", "zip", "ics", "txt", "mp3"];

/// A file beside the texts.
#[derive(Debug)]
pub struct Asset {
    /// The file.
    pub file: SourceFile,
    look: OnceLock<Result<Look, Diagnostic>>,
}

/// What a look at a file shows.
#[derive(Clone, Debug)]
pub struct Look {
    /// The width and height of a picture, upright, in pixels, where they are known.
    pub size: Option<(u32, u32)>,
    /// The hash of its bytes.
    pub digest: [u8; 32],
    /// What a picture of pixels is published as.
    pub raster: Option<Raster>,
}

/// What a picture of pixels is published as.
#[derive(Clone, Eq, PartialEq, Debug)]
pub struct Raster {
    /// The widths of its renditions, in pixels, from narrow to wide.
    pub widths: Vec<u32>,
    /// Their encodings, the best first and last what everybody can read.
    pub encodings: [Encoding; 2],
    /// The colour (sRGB) that stands for it until it is there.
    pub tint: [u8; 3],
}

impl Asset {
    /// Takes in a file, unseen.
    pub fn new(file: SourceFile) -> Self {
        Self { file, look: OnceLock::new() }
    }

    /// Returns the ending of its name, in lower case.
    pub fn ending(&self) -> String {
        let path = &self.file.path;
        path.rsplit_once('.').map_or("", |(_, ending)| ending).to_ascii_lowercase()
    }

    /// Says whether it is of a type that may be published.
    pub fn is_publishable(&self) -> bool {
        let ending = self.ending();
        PICTURES.contains(&&*ending) || FILES.contains(&&*ending)
    }

    /// Looks at it, the first time only.
    ///
    /// # Errors
    /// When it can't be read, is too large, or is not harmless.
    pub fn look(&self, world: &dyn World) -> Result<Look, Diagnostic> {
        self.look.get_or_init(|| self.inspect(world)).clone()
    }

    fn inspect(&self, world: &dyn World) -> Result<Look, Diagnostic> {
        let path = self.file.path.as_str();
        let span = || Span::file(path);
        if self.file.bytes > BYTES_MAX {
            return Err(Diagnostic::new(diag::FILE_TOO_LARGE, span())
                .with("size", self.file.bytes.div_ceil(1024 * 1024) as usize)
                .with("limit", (BYTES_MAX / 1024 / 1024) as usize));
        }
        let bytes = world.read(path).map_err(|error| {
            Diagnostic::new(diag::UNREADABLE, span()).with("reason", error.to_string())
        })?;
        let ending = self.ending();
        let digest = *blake3::hash(&bytes).as_bytes();
        let (mut size, mut raster) = (None, None);
        if ending == "svg" {
            if let Some(what) = svg::unsafe_part(&bytes) {
                let problem = Diagnostic::new(diag::PICTURE_UNSAFE, span());
                return Err(problem.with("file", path).with("what", what));
            }
            size = svg::size(&bytes);
        } else if PICTURES.contains(&&*ending) {
            let (found, dimensions) = raster_of(&bytes, &digest, world)
                .map_err(|refused| refusal(&refused, span()).with("file", path))?;
            (size, raster) = (Some(dimensions), Some(found));
        }
        Ok(Look { size, digest, raster })
    }
}

/// Looks at a picture of pixels. To decode it takes long, so what that gives is kept.
fn raster_of(
    bytes: &[u8],
    digest: &[u8; 32],
    world: &dyn World,
) -> Result<(Raster, (u32, u32)), Refused> {
    let probe = picture::probe(bytes)?;
    let name = cached(digest, "tint");
    let known = world.cache().recall(&name).and_then(|tint| <[u8; 3]>::try_from(tint).ok());
    let tint = match known {
        Some(tint) => tint,
        None => {
            let tint = picture::decode(bytes)?.tint();
            world.cache().keep(&name, &tint);
            tint
        }
    };
    let widths = picture::widths(probe.width);
    let encodings = picture::encodings(&probe);
    Ok((Raster { widths, encodings, tint }, (probe.width, probe.height)))
}

/// Returns the name under which something that a picture was made into is kept.
pub fn cached(digest: &[u8; 32], what: &str) -> String {
    let hash = blake3::Hash::from_bytes(*digest).to_hex();
    format!("{}-{}-{what}", &hash.as_str()[..32], picture::VERSION)
}

fn refusal(refused: &Refused, span: Span) -> Diagnostic {
    match refused {
        Refused::NotAPicture | Refused::Unsupported(_) => {
            let name = if let Refused::Unsupported(name) = refused { name } else { "none" };
            Diagnostic::new(diag::PICTURE_TYPE, span).with("type", name)
        }
        Refused::TooManyPixels { width, height, .. } | Refused::TooLong { width, height, .. } => {
            Diagnostic::new(diag::PICTURE_TOO_LARGE, span)
                .with("width", *width as usize)
                .with("height", *height as usize)
        }
        Refused::TooManyBytes { bytes, max } => Diagnostic::new(diag::FILE_TOO_LARGE, span)
            .with("size", bytes.div_ceil(1024 * 1024))
            .with("limit", max / 1024 / 1024),
        Refused::CutOff => Diagnostic::new(diag::PICTURE_DAMAGED, span).with("reason", "none"),
        Refused::Damaged(reason) => {
            Diagnostic::new(diag::PICTURE_DAMAGED, span).with("reason", reason.as_str())
        }
    }
}
