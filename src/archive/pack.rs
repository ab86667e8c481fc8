//! Packing.
//!
//! Owns the bytes of an archive: UTF-8 names, fixed times, mode 0644, larger fields only where an
//! archive needs them.

use std::io::Write;

use flate2::Compression;
use flate2::write::DeflateEncoder;

use super::{CENTRAL, DEFLATED, END, END_64, LOCAL, LOCATOR_64, STORED};

/// Files that are packed already.
const PACKED: &[&str] = &[".jpg", ".jpeg", ".png", ".webp", ".gif", ".zip", ".gz", ".woff2"];

/// The first day that the format knows, 1 January 1980, at midnight.
const DATE: u16 = 0x0021;
const TIME: u16 = 0;

/// Names are UTF-8.
const FLAGS: u16 = 0x0800;
/// The format's version that is needed, and the one with larger fields.
const VERSION: u16 = 20;
const VERSION_64: u16 = 45;
/// A regular file with mode 0644, made on Unix.
const MODE: u32 = 0o100_644 << 16;
const UNIX: u16 = 3 << 8;

/// A file as it is packed.
struct Packed<'a> {
    name: &'a str,
    method: u16,
    checksum: u32,
    bytes: u64,
    packed: u64,
    offset: u64,
}

/// Returns an archive of files, by name, in their order. Names are unique and have slashes.
pub fn zip(files: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut out = Vec::new();
    let mut entries = Vec::with_capacity(files.len());
    for (name, bytes) in files {
        let deflated = if is_packed(name) { None } else { deflate(bytes) };
        let (method, data) = match &deflated {
            Some(deflated) if deflated.len() < bytes.len() => (DEFLATED, deflated),
            _ => (STORED, bytes),
        };
        let entry = Packed {
            name: cut(name),
            method,
            checksum: crc32fast::hash(bytes),
            bytes: bytes.len() as u64,
            packed: data.len() as u64,
            offset: out.len() as u64,
        };
        entry.local(&mut out);
        out.extend_from_slice(data);
        entries.push(entry);
    }
    let directory = out.len() as u64;
    entries.iter().for_each(|entry| entry.central(&mut out));
    end(entries.len() as u64, directory, &mut out);
    out
}

/// Returns as much of a name as the format has room for.
fn cut(name: &str) -> &str {
    let mut end = name.len().min(usize::from(u16::MAX));
    while !name.is_char_boundary(end) {
        end -= 1;
    }
    &name[..end]
}

fn is_packed(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    PACKED.iter().any(|ending| name.ends_with(ending))
}

fn deflate(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::new(6));
    encoder.write_all(bytes).ok()?;
    encoder.finish().ok()
}

impl Packed<'_> {
    fn is_long(&self) -> bool {
        short(self.bytes) == u32::MAX || short(self.packed) == u32::MAX
    }

    fn local(&self, out: &mut Vec<u8>) {
        let mut larger = Vec::new();
        if self.is_long() {
            larger.extend([1, 0, 16, 0]);
            larger.extend(self.bytes.to_le_bytes());
            larger.extend(self.packed.to_le_bytes());
        }
        add_32(LOCAL, out);
        self.common(self.is_long(), larger.len(), out);
        out.extend_from_slice(self.name.as_bytes());
        out.extend(larger);
    }

    fn central(&self, out: &mut Vec<u8>) {
        let is_far = short(self.offset) == u32::MAX;
        let mut larger = Vec::new();
        if self.is_long() {
            larger.extend(self.bytes.to_le_bytes());
            larger.extend(self.packed.to_le_bytes());
        }
        if is_far {
            larger.extend(self.offset.to_le_bytes());
        }
        if !larger.is_empty() {
            let length = larger.len() as u8;
            larger.splice(0..0, [1, 0, length, 0]);
        }
        add_32(CENTRAL, out);
        add_16(UNIX | VERSION_64, out);
        self.common(self.is_long() || is_far, larger.len(), out);
        // No comment, first disk, no text flag.
        [0, 0, 0].into_iter().for_each(|field| add_16(field, out));
        add_32(MODE, out);
        add_32(short(self.offset), out);
        out.extend_from_slice(self.name.as_bytes());
        out.extend(larger);
    }

    /// Writes the fields that stand both before the file and in the directory.
    fn common(&self, is_larger: bool, extra: usize, out: &mut Vec<u8>) {
        add_16(if is_larger { VERSION_64 } else { VERSION }, out);
        [FLAGS, self.method, TIME, DATE].into_iter().for_each(|field| add_16(field, out));
        add_32(self.checksum, out);
        // Both sizes stand in the larger fields as soon as one has to.
        let size = |size| if self.is_long() { u32::MAX } else { short(size) };
        add_32(size(self.packed), out);
        add_32(size(self.bytes), out);
        add_16(self.name.len() as u16, out);
        add_16(extra as u16, out);
    }
}

/// Writes what stands at the end.
fn end(count: u64, directory: u64, out: &mut Vec<u8>) {
    let at = out.len() as u64;
    let size = at - directory;
    let short_count = u16::try_from(count).unwrap_or(u16::MAX);
    if short_count == u16::MAX || short(directory) == u32::MAX || short(size) == u32::MAX {
        add_32(END_64, out);
        out.extend(44_u64.to_le_bytes());
        add_16(UNIX | VERSION_64, out);
        add_16(VERSION_64, out);
        add_32(0, out);
        add_32(0, out);
        [count, count, size, directory].iter().for_each(|field| out.extend(field.to_le_bytes()));
        add_32(LOCATOR_64, out);
        add_32(0, out);
        out.extend(at.to_le_bytes());
        add_32(1, out);
    }
    add_32(END, out);
    [0, 0, short_count, short_count].into_iter().for_each(|field| add_16(field, out));
    add_32(short(size), out);
    add_32(short(directory), out);
    add_16(0, out);
}

/// Returns a number for a short field; the largest says that it stands in a larger one.
fn short(number: u64) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

fn add_16(number: u16, out: &mut Vec<u8>) {
    out.extend_from_slice(&number.to_le_bytes());
}

fn add_32(number: u32, out: &mut Vec<u8>) {
    out.extend_from_slice(&number.to_le_bytes());
}
