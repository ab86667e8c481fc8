//! The physical floor of a static site build: what is left when a generator
//! does no work at all. Standard library only: `rustc -O floor.rs`.
//!
//!   floor list OUT_DIR MANIFEST          writes "size<TAB>path" of every file
//!   floor read SRC_DIR THREADS           reads every file of a source tree
//!   floor write MANIFEST NEW_DIR THREADS writes files of the same paths and
//!                                        sizes into a folder that must be new
//!   floor both SRC_DIR MANIFEST NEW_DIR THREADS   read, then write
//!
//! One thread makes the folders (in order, each once), then the files are dealt
//! to the threads. Prints a line of figures for each phase.

use std::collections::HashSet;
use std::env;
use std::fs::{self, File};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::thread;
use std::time::Instant;

fn walk(dir: &Path, out: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(dir).unwrap_or_else(|e| panic!("{}: {e}", dir.display())) {
        let entry = entry.expect("a folder entry");
        if entry.file_type().expect("a file type").is_dir() {
            walk(&entry.path(), out);
        } else {
            out.push(entry.path());
        }
    }
}

/// Runs `work(index)` for 0..n on `threads` threads, dealt in blocks.
fn deal(n: usize, threads: usize, work: impl Fn(usize) + Sync) {
    const BLOCK: usize = 64;
    let next = AtomicUsize::new(0);
    let run = || loop {
        let from = next.fetch_add(BLOCK, Ordering::Relaxed);
        if from >= n {
            break;
        }
        (from..n.min(from + BLOCK)).for_each(&work);
    };
    if threads <= 1 {
        return run();
    }
    thread::scope(|s| {
        for _ in 0..threads {
            s.spawn(run);
        }
    });
}

fn read(src: &Path, threads: usize) {
    let start = Instant::now();
    let mut files = Vec::new();
    walk(src, &mut files);
    let bytes = AtomicU64::new(0);
    deal(files.len(), threads, |i| {
        let mut buf = Vec::new();
        File::open(&files[i]).and_then(|mut f| f.read_to_end(&mut buf)).expect("a readable file");
        bytes.fetch_add(buf.len() as u64, Ordering::Relaxed);
    });
    println!(
        "read {} files {} bytes {} threads {:.3} s",
        files.len(),
        bytes.into_inner(),
        threads,
        start.elapsed().as_secs_f64()
    );
}

fn write(manifest: &Path, dest: &Path, threads: usize) {
    let text = fs::read_to_string(manifest).expect("the manifest");
    let start = Instant::now();
    let files: Vec<(usize, PathBuf)> = text
        .lines()
        .map(|l| {
            let (size, path) = l.split_once('\t').expect("size<TAB>path");
            (size.parse().expect("a size"), dest.join(path))
        })
        .collect();
    let filler: Vec<u8> =
        (0..files.iter().map(|f| f.0).max().unwrap_or(0)).map(|i| b' ' + (i % 90) as u8).collect();
    fs::create_dir(dest).expect("a new folder");
    let mut made = HashSet::new();
    for (_, path) in &files {
        let dir = path.parent().expect("a parent");
        if made.insert(dir) {
            fs::create_dir_all(dir).expect("a folder");
        }
    }
    deal(files.len(), threads, |i| {
        let (size, path) = &files[i];
        File::create(path).and_then(|mut f| f.write_all(&filler[..*size])).expect("a written file");
    });
    let bytes: usize = files.iter().map(|f| f.0).sum();
    println!(
        "write {} files {} bytes {} threads {:.3} s",
        files.len(),
        bytes,
        threads,
        start.elapsed().as_secs_f64()
    );
}

fn list(out: &Path, manifest: &Path) {
    let mut files = Vec::new();
    walk(out, &mut files);
    files.sort();
    let mut text = String::new();
    for f in &files {
        let size = fs::metadata(f).expect("a file").len();
        text += &format!("{size}\t{}\n", f.strip_prefix(out).expect("inside").display());
    }
    fs::write(manifest, text).expect("a written manifest");
}

fn main() {
    let a: Vec<String> = env::args().skip(1).collect();
    let p = |i: usize| Path::new(&a[i]);
    let n = |i: usize| a[i].parse::<usize>().expect("a thread count");
    match (a.first().map(String::as_str), a.len()) {
        (Some("list"), 3) => list(p(1), p(2)),
        (Some("read"), 3) => read(p(1), n(2)),
        (Some("write"), 4) => write(p(1), p(2), n(3)),
        (Some("both"), 5) => {
            read(p(1), n(4));
            write(p(2), p(3), n(4));
        }
        _ => {
            eprintln!(
                "usage: floor list OUT MANIFEST | read SRC N | write MANIFEST NEW N | both SRC MANIFEST NEW N"
            );
            std::process::exit(2);
        }
    }
}
