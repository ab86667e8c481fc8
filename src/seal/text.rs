//! The canonical text of a page: the bytes that a release's hash stands for.
//!
//! Owns the form. Which words belong to a page (and which are furniture) is the caller's.
//!
//! Anybody can make the same bytes again:
//!
//! 1. Take the title, then the summary, then the text of each block of the page in order:
//!    paragraph, heading, list item, quotation, table row, caption.
//! 2. Bring each to Unicode normal form C.
//! 3. Replace each run of characters with the Unicode property `White_Space` (line breaks, tabs
//!    and no-break spaces among them) by one space U+0020; remove spaces at both ends.
//! 4. Leave out what is empty now. Nothing else is changed: quotation marks, dashes, capitals,
//!    invisible characters stay as they are.
//! 5. Write each as a line that ends in U+000A, in UTF-8 without a byte order mark.
//!
//! The hash is SHA-256 of these bytes, in lower-case hexadecimal.

use icu_normalizer::ComposingNormalizerBorrowed;
use sha2::{Digest, Sha256};

const NFC: ComposingNormalizerBorrowed<'static> = ComposingNormalizerBorrowed::new_nfc();

/// Returns the canonical text of a page, as the module describes it.
pub fn canonical<'a>(
    title: &str,
    summary: &str,
    blocks: impl IntoIterator<Item = &'a str>,
) -> String {
    let mut text = String::new();
    push_line(&mut text, title);
    push_line(&mut text, summary);
    for block in blocks {
        push_line(&mut text, block);
    }
    text
}

/// Returns SHA-256 of the bytes as 64 lower-case hexadecimal digits.
pub fn sha256_hex(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// Returns where the store of a release keeps a text: `ab/abcd….txt`, by its hash.
pub fn stored_at(sha256: &str) -> Option<String> {
    is_sha256(sha256).then(|| format!("{}/{sha256}.txt", &sha256[..2]))
}

/// Tells whether a string is a hash as [`sha256_hex`] writes it.
pub(super) fn is_sha256(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
}

fn push_line(text: &mut String, block: &str) {
    let block = NFC.normalize(block);
    let start = text.len();
    for word in block.split_whitespace() {
        if text.len() > start {
            text.push(' ');
        }
        text.push_str(word);
    }
    if text.len() > start {
        text.push('\n');
    }
}

fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digit = |value: u8| char::from(DIGITS[usize::from(value & 15)]);
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(*byte)]).collect()
}

#[cfg(test)]
mod tests;
