//! Files beside the texts: pictures, and what may be linked to.
//!
//! Owns [`Asset`], which is looked at once however often a site is put together: its size, its
//! hash, and whether it is harmless. It must not know where it is published.

use std::sync::OnceLock;

use crate::diag::{self, Diagnostic, Span};
use crate::source::{SourceFile, World};
use crate::syntax::svg;

/// The largest picture or file that is published, in bytes.
const BYTES_MAX: u64 = 32 * 1024 * 1024;

/// Endings of pictures.
const PICTURES: &[&str] = &["svg", "png", "jpg", "jpeg", "webp", "gif", "avif"];

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
#[derive(Copy, Clone, Debug)]
pub struct Look {
    /// The width and height of a picture, in pixels, where they are known.
    pub size: Option<(u32, u32)>,
    /// The hash of its bytes.
    pub digest: [u8; 32],
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
        let mut size = None;
        if ending == "svg" {
            if let Some(what) = svg::unsafe_part(&bytes) {
                let problem = Diagnostic::new(diag::PICTURE_UNSAFE, span());
                return Err(problem.with("file", path).with("what", what));
            }
            size = svg::size(&bytes);
        } else if PICTURES.contains(&&*ending) {
            let Ok(found) = imagesize::blob_size(&bytes) else {
                return Err(Diagnostic::new(diag::PICTURE_TYPE, span()).with("file", path));
            };
            size = u32::try_from(found.width).ok().zip(u32::try_from(found.height).ok());
        }
        Ok(Look { size, digest: *blake3::hash(&bytes).as_bytes() })
    }
}
