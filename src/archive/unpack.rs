//! Unpacking.
//!
//! Owns what is refused: archives that are too large, names that lead elsewhere, wrong checksums.
//! Sizes are taken from the directory at the end, so archives that were written as a stream are
//! read too.

use std::collections::BTreeSet;
use std::io::Read;

use flate2::read::DeflateDecoder;

use super::{ArchiveError, CENTRAL, DEFLATED, END, END_LENGTH, LOCAL, STORED};

/// How much may come out of an archive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// How many files.
    pub files: usize,
    /// How many bytes, all files together.
    pub bytes: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self { files: 4_096, bytes: 256 << 20 }
    }
}

/// Returns the files of an archive by name, in their order, within the usual limits.
pub fn unzip(archive: &[u8]) -> Result<Vec<(String, Vec<u8>)>, ArchiveError> {
    unzip_within(archive, Limits::default())
}

/// Returns the files of an archive by name, in their order. Folders are left out.
pub fn unzip_within(
    archive: &[u8],
    limits: Limits,
) -> Result<Vec<(String, Vec<u8>)>, ArchiveError> {
    let (count, mut directory) = directory(archive)?;
    if count > limits.files {
        return Err(ArchiveError::TooLarge);
    }
    let mut room = limits.bytes;
    let mut names = BTreeSet::new();
    let mut files = Vec::with_capacity(count);
    for _ in 0..count {
        let entry = Entry::read(&mut directory)?;
        if entry.name.ends_with('/') && entry.bytes == 0 {
            check_name(entry.name.trim_end_matches('/'))?;
            continue;
        }
        check_name(entry.name)?;
        if !names.insert(entry.name) {
            return Err(ArchiveError::Twice(entry.name.to_owned()));
        }
        room = room.checked_sub(u64::from(entry.bytes)).ok_or(ArchiveError::TooLarge)?;
        files.push((entry.name.to_owned(), entry.unpack(archive)?));
    }
    Ok(files)
}

/// Finds the directory; returns the number of its entries and its bytes.
fn directory(archive: &[u8]) -> Result<(usize, &[u8]), ArchiveError> {
    // After the end stands a comment of at most 65,535 bytes.
    let last = archive.len().checked_sub(END_LENGTH).ok_or(ArchiveError::Damaged)?;
    let first = last.saturating_sub(usize::from(u16::MAX));
    let is_end = |at: &usize| {
        let mut rest = &archive[*at..];
        let comment = archive.len() - at - END_LENGTH;
        take_32(&mut rest) == Ok(END)
            && take_16(&mut &archive[*at + 20..]).is_ok_and(|length| usize::from(length) == comment)
    };
    let at = (first..=last).rev().find(is_end).ok_or(ArchiveError::Damaged)?;
    let mut end = &archive[at + 4..];
    let (disk, directory_disk) = (take_16(&mut end)?, take_16(&mut end)?);
    let (here, count) = (take_16(&mut end)?, take_16(&mut end)?);
    let (size, offset) = (take_32(&mut end)?, take_32(&mut end)?);
    if count == u16::MAX || size == u32::MAX || offset == u32::MAX {
        return Err(ArchiveError::TooLarge);
    }
    if disk != 0 || directory_disk != 0 || here != count {
        return Err(ArchiveError::Damaged);
    }
    let stop = (offset as usize).checked_add(size as usize).filter(|stop| *stop <= at);
    let bytes = stop.and_then(|stop| archive.get(offset as usize..stop));
    Ok((usize::from(count), bytes.ok_or(ArchiveError::Damaged)?))
}

/// A file as the directory has it.
struct Entry<'a> {
    name: &'a str,
    is_supported: bool,
    method: u16,
    checksum: u32,
    packed: u32,
    bytes: u32,
    offset: u32,
}

impl<'a> Entry<'a> {
    fn read(directory: &mut &'a [u8]) -> Result<Self, ArchiveError> {
        if take_32(directory)? != CENTRAL {
            return Err(ArchiveError::Damaged);
        }
        let (made_by, _needed, flags) =
            (take_16(directory)?, take_16(directory)?, take_16(directory)?);
        let method = take_16(directory)?;
        let _time = take_32(directory)?;
        let (checksum, packed, bytes) =
            (take_32(directory)?, take_32(directory)?, take_32(directory)?);
        let (name, extra, comment) =
            (take_16(directory)?, take_16(directory)?, take_16(directory)?);
        let _disk_and_kind = take_32(directory)?;
        let (mode, offset) = (take_32(directory)? >> 16, take_32(directory)?);
        let name = take(directory, usize::from(name))?;
        take(directory, usize::from(extra) + usize::from(comment))?;
        let name = str::from_utf8(name)
            .map_err(|_| ArchiveError::Name(String::from_utf8_lossy(name).into_owned()))?;
        if packed == u32::MAX || bytes == u32::MAX || offset == u32::MAX {
            return Err(ArchiveError::TooLarge);
        }
        // Only archives made on Unix have a mode; what is neither file nor folder is refused.
        let kind = mode & 0o170_000;
        let is_file = made_by >> 8 != 3 || matches!(kind, 0 | 0o100_000 | 0o040_000);
        let is_encrypted = flags & 0x2041 != 0;
        let is_supported = is_file && !is_encrypted && matches!(method, STORED | DEFLATED);
        Ok(Self { name, is_supported, method, checksum, packed, bytes, offset })
    }

    fn unpack(&self, archive: &[u8]) -> Result<Vec<u8>, ArchiveError> {
        if !self.is_supported {
            return Err(ArchiveError::Unsupported(self.name.to_owned()));
        }
        let mut rest = archive.get(self.offset as usize..).ok_or(ArchiveError::Damaged)?;
        if take_32(&mut rest)? != LOCAL {
            return Err(ArchiveError::Damaged);
        }
        take(&mut rest, 22)?;
        let (name, extra) = (take_16(&mut rest)?, take_16(&mut rest)?);
        if take(&mut rest, usize::from(name))? != self.name.as_bytes() {
            return Err(ArchiveError::Damaged);
        }
        take(&mut rest, usize::from(extra))?;
        let data = take(&mut rest, self.packed as usize)?;
        let bytes = match self.method {
            STORED => data.to_vec(),
            _ => {
                let mut bytes = Vec::new();
                // One byte more than announced shows that it lies, without unpacking the rest.
                let mut decoder = DeflateDecoder::new(data).take(u64::from(self.bytes) + 1);
                decoder.read_to_end(&mut bytes).map_err(|_| ArchiveError::Damaged)?;
                bytes
            }
        };
        if bytes.len() != self.bytes as usize || crc32fast::hash(&bytes) != self.checksum {
            return Err(ArchiveError::Checksum(self.name.to_owned()));
        }
        Ok(bytes)
    }
}

/// Refuses names that lead out of a folder on any system.
fn check_name(name: &str) -> Result<(), ArchiveError> {
    let is_part = |part: &str| !matches!(part, "" | "." | "..");
    let is_plain = !name.chars().any(|c| c.is_control() || matches!(c, '\\' | ':'));
    if is_plain && name.split('/').all(is_part) {
        return Ok(());
    }
    Err(ArchiveError::Name(name.to_owned()))
}

fn take<'a>(rest: &mut &'a [u8], length: usize) -> Result<&'a [u8], ArchiveError> {
    let (taken, after) = rest.split_at_checked(length).ok_or(ArchiveError::Damaged)?;
    *rest = after;
    Ok(taken)
}

fn take_16(rest: &mut &[u8]) -> Result<u16, ArchiveError> {
    let bytes = take(rest, 2)?;
    bytes.try_into().map(u16::from_le_bytes).map_err(|_| ArchiveError::Damaged)
}

fn take_32(rest: &mut &[u8]) -> Result<u32, ArchiveError> {
    let bytes = take(rest, 4)?;
    bytes.try_into().map(u32::from_le_bytes).map_err(|_| ArchiveError::Damaged)
}
