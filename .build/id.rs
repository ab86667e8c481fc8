//! Gives the program an identity that changes with its sources.
//!
//! A file of the site is rendered again when anything that it depends on has changed; the
//! program is one of those things, and its version number changes too seldom.

#![expect(clippy::print_stdout, reason = "this is how a build script speaks to cargo")]

use std::fs;
use std::path::{Path, PathBuf};

fn main() {
    let mut files = vec![PathBuf::from("Cargo.lock")];
    collect(Path::new("src"), &mut files);
    files.sort();
    // FNV-1a, 64 bits: enough to tell two builds apart, and nothing to depend on.
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for file in files {
        let name = file.to_string_lossy().replace('\\', "/").into_bytes();
        let bytes = fs::read(&file).unwrap_or_default();
        for byte in name.into_iter().chain([0]).chain(bytes) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
    println!("cargo:rerun-if-changed=src");
    println!("cargo:rerun-if-changed=Cargo.lock");
    println!("cargo:rustc-env=LANTOA_SOURCES={hash:016x}");
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, files);
        } else {
            files.push(path);
        }
    }
}
