//! Pictures from a phone on their way to a page: upright, small, without place and camera.

mod support;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use assert_cmd::Command;
use jpeg_encoder::{ColorType, Encoder};
use tempfile::TempDir;

const SERIAL: &str = "SERIAL-0815";
const PICTURE: &str = "content/news/anh.jpg";
const PAGE: &str = "vi/tin-tuc/ngay-hoi-o-to-1/index.html";

/// Returns the EXIF block of a phone that was held upright: TIFF, little-endian, with orientation
/// 6, the camera's serial number and a place.
fn exif() -> Vec<u8> {
    let mut tiff = b"Exif\0\0II*\0\x08\0\0\0".to_vec();
    let entry = |tag: u16, kind: u16, count: u32, value: u32| {
        let head = [tag.to_le_bytes(), kind.to_le_bytes()].concat();
        [head, count.to_le_bytes().to_vec(), value.to_le_bytes().to_vec()].concat()
    };
    // Three entries, then the serial number at 50, then the folder of the place at 64.
    tiff.extend(3u16.to_le_bytes());
    tiff.extend(entry(0x0112, 3, 1, 6));
    tiff.extend(entry(0x8825, 4, 1, 64));
    tiff.extend(entry(0xa431, 2, SERIAL.len() as u32 + 1, 50));
    tiff.extend([0; 4]);
    tiff.extend(SERIAL.as_bytes());
    tiff.extend([0; 3]);
    tiff.extend(1u16.to_le_bytes());
    tiff.extend(entry(0x001d, 2, 11, 82));
    tiff.extend([0; 4]);
    tiff.extend(b"2026:11:24\0");
    tiff
}

/// Returns a photo as a phone stores it: 1000 × 500, to be turned by a quarter.
fn photo() -> Vec<u8> {
    let (width, height) = (1000u16, 500u16);
    let points = (0..height).flat_map(|y| (0..width).map(move |x| (x, y)));
    let pixels: Vec<u8> = points
        .flat_map(|(x, y)| [(x / 4) as u8, (y / 2) as u8, ((x * 7 + y * 13) % 97) as u8])
        .collect();
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, 85);
    encoder.add_app_segment(1, exif()).expect("a segment");
    encoder.encode(&pixels, width, height, ColorType::Rgb).expect("a picture");
    bytes
}

struct Site(TempDir);

impl Site {
    fn new() -> Self {
        let site = Self(tempfile::tempdir().expect("a folder"));
        support::write(&support::base(), site.0.path());
        fs::write(site.path(PICTURE), photo()).expect("a picture");
        let article = "---\ntitle: Ngày hội ở tổ 1\ndate: 2026-11-18\npicture: anh.jpg\n\
                       pictures:\n  - {file: anh.jpg, alt: Sân nhà văn hoá, credit: An, \
                       rights: Được dùng lại}\n---\nVui.\n";
        fs::write(site.path("content/news/n1.vi.md"), article).expect("an article");
        fs::remove_file(site.path("content/news/n1.en.md")).expect("a translation less");
        site
    }

    fn path(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    fn build(&self) -> String {
        let mut command = Command::new(env!("CARGO_BIN_EXE_lantoa"));
        command.env_clear().current_dir(self.0.path()).timeout(Duration::from_secs(60));
        command.args(["build", "--lang", "en", "--at", support::NOW]);
        let output = command.output().expect("the program runs");
        String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned()
    }

    /// Returns the names in the cache, sorted.
    fn cached(&self) -> Vec<String> {
        let files = fs::read_dir(self.path(".lantoa-cache")).into_iter().flatten().flatten();
        let mut names: Vec<_> =
            files.map(|file| file.file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }
}

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        if entry.path().is_dir() {
            files(&entry.path(), found);
        } else {
            found.push(entry.path());
        }
    }
}

#[test]
fn nothing_published_tells_where_and_with_what_a_picture_was_taken() {
    let site = Site::new();
    let before = fs::read(site.path(PICTURE)).expect("a picture");
    let has = |bytes: &[u8], what: &str| bytes.windows(what.len()).any(|w| w == what.as_bytes());
    assert!(has(&before, SERIAL) && has(&before, "2026:11:24"));
    let said = site.build();
    let mut published = Vec::new();
    files(&site.path("public"), &mut published);
    let pictures = published.iter().filter(|path| path.to_string_lossy().contains("anh."));
    assert_eq!(pictures.count(), 5, "{said}\n{published:?}");
    for path in published {
        let bytes = fs::read(&path).expect("a file");
        assert!(!has(&bytes, SERIAL) && !has(&bytes, "2026:11:24"), "{}", path.display());
    }
}

#[test]
fn a_picture_stands_upright_in_every_width() {
    let site = Site::new();
    site.build();
    let page = fs::read_to_string(site.path(&format!("public/{PAGE}"))).expect("a page");
    // Turned by a quarter, it is as wide as it was high.
    assert!(page.contains(r#"width="500" height="1000""#), "{page}");
    for (file, width) in [("anh.360.webp", 360), ("anh.360.jpg", 360), ("anh.500.jpg", 500)] {
        let bytes = fs::read(site.path(&format!("public/media/news/{file}"))).expect(file);
        let probe = lantoa::picture::probe(&bytes).expect("a picture");
        assert_eq!((probe.width, probe.height), (width, width * 2), "{file}");
        assert!(page.contains(file), "{page}");
    }
}

#[test]
fn a_picture_is_made_once_and_forgotten_when_it_is_gone() {
    let site = Site::new();
    site.build();
    let kept = site.cached();
    assert_eq!(kept.len(), 5, "{kept:?}");
    // What is kept is what is published: a mark put there shows.
    let name = kept.iter().find(|name| name.ends_with("360.webp")).expect("a version");
    let before = fs::read(site.path(&format!(".lantoa-cache/{name}"))).expect("bytes");
    let published = fs::read(site.path("public/media/news/anh.360.webp")).expect("bytes");
    assert!(before.ends_with(&published));
    fs::remove_dir_all(site.path("public")).expect("removed");
    let marked = b"marked";
    let sum = *blake3::hash(marked).as_bytes();
    let whole = [sum.as_slice(), marked].concat();
    fs::write(site.path(&format!(".lantoa-cache/{name}")), whole).expect("written");
    site.build();
    let again = fs::read(site.path("public/media/news/anh.360.webp")).expect("bytes");
    assert_eq!(again, marked);
    fs::remove_file(site.path(PICTURE)).expect("removed");
    fs::write(site.path("content/news/n1.vi.md"), "---\ntitle: Ngày hội\ndate: 2026-11-18\n---\n")
        .expect("an article");
    site.build();
    assert_eq!(site.cached(), [""; 0]);
}

#[test]
fn a_picture_that_is_broken_off_is_told_and_takes_nothing_else_away() {
    let site = Site::new();
    let bytes = photo();
    fs::write(site.path(PICTURE), &bytes[..bytes.len() / 2]).expect("half a picture");
    let said = site.build();
    assert!(said.contains("picture-damaged"), "{said}");
    assert!(site.path("public/vi/index.html").exists());
}
