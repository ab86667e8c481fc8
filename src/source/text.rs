//! From bytes to text that the rest can trust.
//!
//! Owns size limits, UTF-8, byte order marks, line ends, control characters and normal form C.
//! What comes out has `\n` line ends, no control characters and is NFC, so that layers above may
//! use control characters as marks of their own. It must not know what the text means.

use crate::diag::{self, Diagnostic, Span, Warned};
use crate::text::normalize;

use super::{SourceFile, World};

/// The largest text file that is read, in bytes.
pub const TEXT_BYTES_MAX: u64 = 8 * 1024 * 1024;

/// How many places of one file are named for the same kind of problem.
const PLACES_MAX: usize = 5;

/// Reads a file as text; `None` where it cannot be used at all.
pub fn read(world: &dyn World, file: &SourceFile) -> Warned<Option<String>> {
    let span = Span::file(file.path.as_str());
    if file.bytes > TEXT_BYTES_MAX {
        return Warned { value: None, diagnostics: vec![too_large(&file.path, file.bytes)] };
    }
    match world.read(&file.path) {
        Ok(bytes) => decode(&file.path, bytes),
        Err(error) => {
            let problem = Diagnostic::new(diag::UNREADABLE, span).with("reason", error.to_string());
            Warned { value: None, diagnostics: vec![problem] }
        }
    }
}

fn too_large(path: &str, bytes: u64) -> Diagnostic {
    Diagnostic::new(diag::FILE_TOO_LARGE, Span::file(path))
        .with("size", bytes.div_ceil(1024 * 1024) as usize)
        .with("limit", (TEXT_BYTES_MAX / 1024 / 1024) as usize)
}

/// Decodes the bytes of a text file.
pub fn decode(path: &str, bytes: Vec<u8>) -> Warned<Option<String>> {
    if bytes.len() as u64 > TEXT_BYTES_MAX {
        return Warned { value: None, diagnostics: vec![too_large(path, bytes.len() as u64)] };
    }
    let mut text = match String::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let valid = error.utf8_error().valid_up_to();
            let before = String::from_utf8_lossy(&error.as_bytes()[..valid]).into_owned();
            let (line, column) = place(&before, before.len());
            let problem =
                Diagnostic::new(diag::NOT_UTF8, Span::at(path, line, column)).with("byte", valid);
            return Warned { value: None, diagnostics: vec![problem] };
        }
    };
    if let Some(rest) = text.strip_prefix('\u{feff}') {
        text = rest.to_owned();
    }
    if text.contains('\r') {
        text = text.replace("\r\n", "\n").replace('\r', "\n");
    }
    let mut problems = Vec::new();
    let clean = normalize::strip_controls(&text);
    if clean.len() != text.len() {
        let mut bad = text
            .char_indices()
            .filter(|(_, c)| (c.is_control() && !"\t\n".contains(*c)) || *c == '\u{feff}');
        for (offset, c) in bad.by_ref().take(PLACES_MAX) {
            let (line, column) = place(&text, offset);
            let name = format!("U+{:04X}", c as u32);
            let span = Span::at(path, line, column);
            problems.push(Diagnostic::new(diag::CONTROL_CHARACTER, span).with("char", name));
        }
        text = clean.into_owned();
    }
    if let Some(offset) = normalize::first_denormal(&text) {
        let (line, column) = place(&text, offset);
        let word = word_at(&text, offset);
        let span = Span::at(path, line, column);
        problems.push(Diagnostic::new(diag::NOT_NFC, span).with("text", normalize::nfc(word)));
        text = normalize::nfc(&text).into_owned();
    }
    Warned { value: Some(text), diagnostics: problems }
}

/// Returns the line and column, both from 1, of a byte offset.
pub fn place(text: &str, offset: usize) -> (u32, u32) {
    let before = &text[..offset.min(text.len())];
    let line = before.bytes().filter(|b| *b == b'\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    (line as u32, column as u32)
}

/// Returns the word around a byte offset.
fn word_at(text: &str, offset: usize) -> &str {
    let start = text[..offset].rfind(char::is_whitespace).map_or(0, |at| at + 1);
    let start = (start..=offset).find(|at| text.is_char_boundary(*at)).unwrap_or(offset);
    let end = text[offset..].find(char::is_whitespace).map_or(text.len(), |at| offset + at);
    &text[start..end]
}
