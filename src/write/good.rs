//! The last good versions of the content, kept beside the output.
//!
//! Owns the folder `.NAME.lantoa-good` beside an output NAME: the source texts of every group of
//! files as they were when they last had no error, in shards, so that a change of one file writes
//! one of them, and an index. It is not in the output, for that may be published as it is, and
//! sources say more than pages do; for the same reason nobody else may look into the folder.
//! It counts only while the output has the record of what lantoa made there, so that an output made
//! from nothing owes nothing to the past. Whatever can't be read counts as not there. It must not
//! judge what is good.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs;
use std::io;
use std::path::{Path, PathBuf, absolute};
use std::sync::{Mutex, PoisonError};

use jiff::Timestamp;
use jiff::civil::Date;
use rayon::prelude::*;

use super::disk;
use super::path::STATE;
use crate::build::quarantine::{Good, Past, Sound, Version};
use crate::diag::Warned;
use crate::source::cache::Cache;
use crate::source::{At, ReadError, SourceFile, World};

const HEAD: &[u8] = b"lantoa good 1\n";

/// So many shards there are. With 10,000 files of 4 KB, one has about 600 KB.
const SHARDS: u8 = 64;

/// The texts of a group of files, by path.
type Texts = Vec<(String, Vec<u8>)>;

/// What the index knows of a group of files.
#[derive(Clone, Debug)]
struct Known {
    day: Date,
    files: Vec<SourceFile>,
}

/// The last good versions beside an output.
#[derive(Debug)]
pub(super) struct Store {
    folder: PathBuf,
    index: BTreeMap<String, Known>,
    shards: Mutex<HashMap<u8, BTreeMap<String, Texts>>>,
}

impl Store {
    /// Reads the index of what is kept beside an output.
    pub fn load(output: &Path) -> Self {
        let folder = folder(output);
        let is_ours = fs::symlink_metadata(output.join(STATE)).is_ok_and(|meta| meta.is_file());
        let index = is_ours.then(|| unsealed(&folder.join("index"))).flatten();
        let index = index.and_then(|body| decode_index(&body)).unwrap_or_default();
        Self { folder, index, shards: Mutex::default() }
    }

    /// Writes down the versions that are good now, and forgets what is gone. Should that fail,
    /// the earlier versions stay the last good ones.
    pub fn save(&self, sound: &Sound, mut kept: HashMap<String, Vec<u8>>, today: Date) {
        let mut next = self.index.clone();
        next.retain(|group, _| sound.groups.contains(group) && !sound.barred.contains(group));
        let mut changed: BTreeMap<&str, Texts> = BTreeMap::new();
        for good in &sound.good {
            let known = self.index.get(&good.group);
            if known.is_some_and(|known| known.files == good.files) {
                continue;
            }
            let Some(texts) = self.texts(good, &mut kept) else { continue };
            let same =
                known.filter(|_| self.version(&good.group).is_some_and(|v| v.files == texts));
            let day = same.map_or(today, |known| known.day);
            next.insert(good.group.clone(), Known { day, files: good.files.clone() });
            changed.insert(&good.group, texts);
        }
        let gone = self.index.keys().filter(|group| !next.contains_key(*group));
        let gone: Vec<&str> = gone.map(String::as_str).collect();
        let dirty: BTreeSet<u8> =
            changed.keys().chain(&gone).map(|group| shard_of(group)).collect();
        if !dirty.is_empty() {
            let _ = self.write(&next, &changed, &dirty);
        }
    }

    fn write(
        &self,
        next: &BTreeMap<String, Known>,
        changed: &BTreeMap<&str, Texts>,
        dirty: &BTreeSet<u8>,
    ) -> io::Result<()> {
        if self.index.is_empty() {
            // What an output that is gone left here is nobody's any more.
            disk::clear(&self.folder).map_err(|trouble| trouble.error)?;
        }
        make_private(&self.folder)?;
        let mut members: BTreeMap<u8, Vec<&str>> = BTreeMap::new();
        for group in next.keys() {
            members.entry(shard_of(group)).or_default().push(group);
        }
        dirty.par_iter().try_for_each(|shard| {
            let old = self.shard(*shard);
            let groups = members.get(shard).into_iter().flatten();
            let texts = groups.filter_map(|group| {
                let texts = changed.get(*group).or_else(|| old.get(*group))?;
                Some((*group, texts))
            });
            self.put(&shard_name(*shard), &encode_shard(texts))
        })?;
        self.put("index", &encode_index(next))
    }

    fn put(&self, name: &str, body: &[u8]) -> io::Result<()> {
        let new = self.folder.join(format!("{name}.new"));
        disk::write(&new, &sealed(body))?;
        disk::rename(&new, &self.folder.join(name))
    }

    /// Returns the texts of a group as they were read in this run, or are kept already.
    fn texts(&self, good: &Good, kept: &mut HashMap<String, Vec<u8>>) -> Option<Texts> {
        let known = self.index.get(&good.group);
        let text = |file: &SourceFile| {
            let old = || {
                known.filter(|known| known.files.contains(file))?;
                let files = self.version(&good.group)?.files.into_iter();
                files.into_iter().find(|(path, _)| *path == file.path).map(|(_, text)| text)
            };
            let text = kept.remove(&file.path).or_else(old)?;
            Some((file.path.clone(), text))
        };
        good.files.iter().map(text).collect()
    }

    fn shard(&self, shard: u8) -> BTreeMap<String, Texts> {
        let mut shards = self.shards.lock().unwrap_or_else(PoisonError::into_inner);
        let load = || {
            // Without an index there is nothing.
            let path = self.folder.join(shard_name(shard));
            let body = (!self.index.is_empty()).then(|| unsealed(&path)).flatten();
            body.and_then(|body| decode_shard(&body)).unwrap_or_default()
        };
        shards.entry(shard).or_insert_with(load).clone()
    }
}

impl Past for Store {
    fn version(&self, group: &str) -> Option<Version> {
        let day = self.index.get(group)?.day;
        let files = self.shard(shard_of(group)).remove(group)?;
        Some(Version { day, files })
    }

    fn groups(&self) -> Vec<String> {
        self.index.keys().cloned().collect()
    }
}

/// A world that keeps what is read of texts that the store does not have yet.
pub(super) struct Keeping<'a> {
    below: &'a dyn World,
    store: &'a Store,
    known: HashMap<&'a str, &'a SourceFile>,
    new: Mutex<BTreeSet<String>>,
    kept: Mutex<HashMap<String, Vec<u8>>>,
}

impl<'a> Keeping<'a> {
    /// Returns a world that reads from another.
    pub fn new(below: &'a dyn World, store: &'a Store) -> Self {
        let files = store.index.values().flat_map(|known| &known.files);
        let known = files.map(|file| (file.path.as_str(), file)).collect();
        Self { below, store, known, new: Mutex::default(), kept: Mutex::default() }
    }

    /// Returns the store of what it needs not keep.
    pub fn store(&self) -> &'a Store {
        self.store
    }

    /// Returns what was kept.
    pub fn kept(self) -> HashMap<String, Vec<u8>> {
        self.kept.into_inner().unwrap_or_else(PoisonError::into_inner)
    }
}

impl World for Keeping<'_> {
    fn files(&self, folder: &str) -> Warned<Vec<SourceFile>> {
        let files = self.below.files(folder);
        if folder == "content" {
            let is_text = |path: &str| path.ends_with(".md") || path.ends_with(".yaml");
            let is_new = |file: &&SourceFile| self.known.get(file.path.as_str()) != Some(file);
            let new = files.value.iter().filter(|file| is_text(&file.path)).filter(is_new);
            let new = new.map(|file| file.path.clone());
            self.new.lock().unwrap_or_else(PoisonError::into_inner).extend(new);
        }
        files
    }

    fn at(&self, path: &str) -> At {
        self.below.at(path)
    }

    fn read(&self, path: &str) -> Result<Vec<u8>, ReadError> {
        let bytes = self.below.read(path)?;
        if self.new.lock().unwrap_or_else(PoisonError::into_inner).contains(path) {
            let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
            kept.insert(path.to_owned(), bytes.clone());
        }
        Ok(bytes)
    }

    fn now(&self) -> Timestamp {
        self.below.now()
    }

    fn cache(&self) -> &dyn Cache {
        self.below.cache()
    }
}

/// Returns the folder beside an output.
fn folder(output: &Path) -> PathBuf {
    let path = fs::canonicalize(output).or_else(|_| absolute(output));
    let path = path.unwrap_or_else(|_| output.to_owned());
    let mut name = std::ffi::OsString::from(".");
    name.push(path.file_name().unwrap_or_default());
    name.push(".lantoa-good");
    path.with_file_name(name)
}

fn make_private(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    match builder.create(folder) {
        // A link could lead anywhere.
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            let is_folder = fs::symlink_metadata(folder)?.is_dir();
            if is_folder { Ok(()) } else { Err(error) }
        }
        res => res,
    }
}

fn shard_of(group: &str) -> u8 {
    blake3::hash(group.as_bytes()).as_bytes()[0] % SHARDS
}

fn shard_name(shard: u8) -> String {
    format!("{shard:02}")
}

/// Puts a checksum before the bytes of a file.
fn sealed(body: &[u8]) -> Vec<u8> {
    [HEAD, blake3::hash(body).to_hex().as_bytes(), b"\n", body].concat()
}

/// Reads a file, if it is one and whole.
fn unsealed(path: &Path) -> Option<Vec<u8>> {
    fs::symlink_metadata(path).ok().filter(fs::Metadata::is_file)?;
    let bytes = fs::read(path).ok()?;
    let (checksum, rest) = bytes.strip_prefix(HEAD)?.split_first_chunk::<64>()?;
    let body = rest.strip_prefix(b"\n")?;
    (blake3::hash(body).to_hex().as_bytes() == checksum).then(|| body.to_vec())
}

fn put_bytes(out: &mut Vec<u8>, bytes: &[u8]) {
    out.extend_from_slice(&(bytes.len() as u64).to_le_bytes());
    out.extend_from_slice(bytes);
}

fn take_bytes<'a>(body: &mut &'a [u8]) -> Option<&'a [u8]> {
    let (length, rest) = body.split_first_chunk()?;
    let length = usize::try_from(u64::from_le_bytes(*length)).ok()?;
    let (bytes, rest) = rest.split_at_checked(length)?;
    *body = rest;
    Some(bytes)
}

fn take_text(body: &mut &[u8]) -> Option<String> {
    String::from_utf8(take_bytes(body)?.to_vec()).ok()
}

fn take_number(body: &mut &[u8]) -> Option<u128> {
    let (number, rest) = body.split_first_chunk()?;
    *body = rest;
    Some(u128::from_le_bytes(*number))
}

fn encode_index(index: &BTreeMap<String, Known>) -> Vec<u8> {
    let mut out = Vec::new();
    for (group, Known { day, files }) in index {
        put_bytes(&mut out, group.as_bytes());
        put_bytes(&mut out, day.to_string().as_bytes());
        out.extend_from_slice(&(files.len() as u128).to_le_bytes());
        for file in files {
            put_bytes(&mut out, file.path.as_bytes());
            out.extend_from_slice(&u128::from(file.bytes).to_le_bytes());
            out.extend_from_slice(&file.modified.to_le_bytes());
        }
    }
    out
}

fn decode_index(mut body: &[u8]) -> Option<BTreeMap<String, Known>> {
    let mut index = BTreeMap::new();
    while !body.is_empty() {
        let group = take_text(&mut body)?;
        let day = take_text(&mut body)?.parse().ok()?;
        let mut files = Vec::new();
        for _ in 0..take_number(&mut body)? {
            let path = take_text(&mut body)?;
            let bytes = take_number(&mut body)?.try_into().ok()?;
            files.push(SourceFile { path, bytes, modified: take_number(&mut body)? });
        }
        index.insert(group, Known { day, files });
    }
    Some(index)
}

fn encode_shard<'a>(groups: impl Iterator<Item = (&'a str, &'a Texts)> + Clone) -> Vec<u8> {
    // Texts are many bytes: room for all of them at once saves copying.
    let texts = groups.clone().flat_map(|(_, texts)| texts);
    let size: usize = texts.map(|(path, text)| path.len() + text.len() + 64).sum();
    let mut out = Vec::with_capacity(size);
    for (group, texts) in groups {
        put_bytes(&mut out, group.as_bytes());
        out.extend_from_slice(&(texts.len() as u128).to_le_bytes());
        for (path, text) in texts {
            put_bytes(&mut out, path.as_bytes());
            put_bytes(&mut out, text);
        }
    }
    out
}

fn decode_shard(mut body: &[u8]) -> Option<BTreeMap<String, Texts>> {
    let mut groups = BTreeMap::new();
    while !body.is_empty() {
        let group = take_text(&mut body)?;
        let mut texts = Vec::new();
        for _ in 0..take_number(&mut body)? {
            let path = take_text(&mut body)?;
            texts.push((path, take_bytes(&mut body)?.to_vec()));
        }
        groups.insert(group, texts);
    }
    Some(groups)
}
