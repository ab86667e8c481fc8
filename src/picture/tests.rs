//! Pictures that are made here, and what becomes of them.

#![expect(clippy::unwrap_used, reason = "tests may fail")]

use std::borrow::Cow;

use proptest::prelude::*;

use super::*;

const RED: [u8; 3] = [220, 20, 20];
const GREEN: [u8; 3] = [20, 200, 20];
const BLUE: [u8; 3] = [20, 20, 220];
const YELLOW: [u8; 3] = [230, 220, 20];

/// Four colours: red, green above; blue, yellow below.
fn corners(width: usize, height: usize) -> Vec<u8> {
    let color = |x, y| match (x < width / 2, y < height / 2) {
        (true, true) => RED,
        (false, true) => GREEN,
        (true, false) => BLUE,
        (false, false) => YELLOW,
    };
    (0..height)
        .flat_map(|y| (0..width).map(move |x| (x, y)))
        .flat_map(|(x, y)| color(x, y))
        .collect()
}

fn jpeg_of(rgb: &[u8], width: u32, height: u32) -> Vec<u8> {
    jpeg::encode(rgb, width, height, None, 92).unwrap()
}

fn png_of(
    pixels: &[u8],
    (width, height): (u32, u32),
    color: ::png::ColorType,
    depth: u8,
) -> Vec<u8> {
    let mut file = Vec::new();
    let mut encoder = ::png::Encoder::new(&mut file, width, height);
    encoder.set_color(color);
    encoder.set_depth(::png::BitDepth::from_u8(depth).unwrap());
    if color == ::png::ColorType::Indexed {
        encoder.set_palette(Cow::Owned([RED, GREEN, BLUE, YELLOW].concat()));
        encoder.set_trns(&[255u8, 255, 255, 0][..]);
    }
    encoder.write_header().unwrap().write_image_data(pixels).unwrap();
    file
}

/// Returns the colours near the four corners, row by row.
fn seen(file: &[u8]) -> [[u8; 3]; 4] {
    let probe = probe(file).unwrap();
    let pixels = decode(file).unwrap();
    assert_eq!((probe.width, probe.height), (pixels.width(), pixels.height()));
    let (width, height) = (pixels.width() as usize, pixels.height() as usize);
    let png = pixels.render(pixels.width(), Encoding::Png).unwrap();
    let raw = png::decode(&png).unwrap();
    let at = |x: usize, y: usize| {
        let start = (y * width + x) * raw.channels;
        [raw.bytes[start], raw.bytes[start + 1], raw.bytes[start + 2]]
    };
    let (right, below) = (width - 1 - width / 8, height - 1 - height / 8);
    [at(width / 8, height / 8), at(right, height / 8), at(width / 8, below), at(right, below)]
}

fn alike(found: [[u8; 3]; 4], wanted: [[u8; 3]; 4]) {
    let near = |a: &u8, b: &u8| a.abs_diff(*b) <= 12;
    let same = found.as_flattened().iter().zip(wanted.as_flattened()).all(|(a, b)| near(a, b));
    assert!(same, "{found:?} is not {wanted:?}");
}

fn with_exif(jpeg: &[u8], exif: &[u8]) -> Vec<u8> {
    jpeg::rewrite(jpeg, Some(exif), None).unwrap()
}

#[test]
fn every_orientation_is_turned_upright() {
    let file = jpeg_of(&corners(64, 32), 64, 32);
    let wanted = [
        [RED, GREEN, BLUE, YELLOW],
        [GREEN, RED, YELLOW, BLUE],
        [YELLOW, BLUE, GREEN, RED],
        [BLUE, YELLOW, RED, GREEN],
        [RED, BLUE, GREEN, YELLOW],
        [BLUE, RED, YELLOW, GREEN],
        [YELLOW, GREEN, BLUE, RED],
        [GREEN, YELLOW, RED, BLUE],
    ];
    for (value, wanted) in (1..).zip(wanted) {
        let file = with_exif(&file, &exif::write(Orientation::new(value)));
        assert_eq!(probe(&file).unwrap().width, if value < 5 { 64 } else { 32 });
        alike(seen(&file), wanted);
        // The file itself stays as it is and says so.
        let clean = clean(&file).unwrap();
        assert_eq!(probe(&clean).unwrap().orientation.value(), value);
        alike(seen(&clean), wanted);
    }
    let webp = webp::encode(&corners(64, 32), 64, 32, 3, None, webp::Fidelity::Lossless).unwrap();
    let webp = webp::rewrite(&webp, Some(&exif::write(Orientation::new(6))), None).unwrap();
    alike(seen(&webp), wanted[5]);
}

#[test]
fn every_kind_of_png_is_read() {
    let rgb = corners(40, 40);
    let wanted = [RED, GREEN, BLUE, YELLOW];
    alike(seen(&png_of(&rgb, (40, 40), ::png::ColorType::Rgb, 8)), wanted);
    let deep: Vec<u8> = rgb.iter().flat_map(|byte| [*byte, 77]).collect();
    alike(seen(&png_of(&deep, (40, 40), ::png::ColorType::Rgb, 16)), wanted);
    let grey: Vec<u8> = (0..1600).map(|i| if i % 40 < 20 { 50 } else { 200 }).collect();
    let halves = [[50; 3], [200; 3], [50; 3], [200; 3]];
    alike(seen(&png_of(&grey, (40, 40), ::png::ColorType::Grayscale, 8)), halves);
    let veiled: Vec<u8> = grey.iter().flat_map(|grey| [*grey, 128]).collect();
    let file = png_of(&veiled, (40, 40), ::png::ColorType::GrayscaleAlpha, 8);
    assert!(probe(&file).unwrap().alpha);
    alike(seen(&file), halves);
    // A palette of four colours, of which the last can't be seen: two bits a pixel.
    let rows = (0..40).flat_map(|y| {
        (0..10).map(move |x| match (x < 5, y < 20) {
            (true, true) => 0b0000_0000,
            (false, true) => 0b0101_0101,
            (true, false) => 0b1010_1010,
            (false, false) => 0b1111_1111u8,
        })
    });
    let file = png_of(&rows.collect::<Vec<_>>(), (40, 40), ::png::ColorType::Indexed, 2);
    let probe = probe(&file).unwrap();
    assert_eq!((probe.alpha, probe.nature), (true, Nature::Graphic));
    assert_eq!(encodings(&probe), [Encoding::Webp, Encoding::Png]);
    let pixels = decode(&file).unwrap();
    let white = jpeg::decode(&pixels.render(40, Encoding::Jpeg).unwrap()).unwrap();
    assert!(white.bytes[white.bytes.len() - 3..].iter().all(|byte| *byte > 245));
    let webp = pixels.render(40, Encoding::Webp).unwrap();
    assert!(super::probe(&webp).unwrap().alpha);
    assert_eq!(webp::decode(&webp).unwrap().bytes[..4], [RED[0], RED[1], RED[2], 255]);
}

#[test]
fn cmyk_and_grey_jpegs_are_read() {
    let encode = |pixels: &[u8], color| {
        let mut file = Vec::new();
        jpeg_encoder::Encoder::new(&mut file, 95).encode(pixels, 16, 16, color).unwrap();
        file
    };
    // No cyan, full magenta and yellow: red. Adobe's files hold the complement.
    let red: Vec<u8> = [0u8, 255, 255, 0].repeat(256);
    for color in [jpeg_encoder::ColorType::Cmyk, jpeg_encoder::ColorType::CmykAsYcck] {
        let [red, green, blue] = decode(&encode(&red, color)).unwrap().tint();
        assert!(red > 200 && green < 60 && blue < 60, "{color:?}: {red} {green} {blue}");
    }
    let grey = encode(&[90; 256], jpeg_encoder::ColorType::Luma);
    assert_eq!(decode(&grey).unwrap().tint(), [90; 3]);
}

#[test]
fn large_pictures_become_their_widest_rendition() {
    let file = jpeg_of(&corners(3300, 1100), 3300, 1100);
    let pixels = decode(&file).unwrap();
    assert_eq!((pixels.width(), pixels.height()), (1600, 533));
    for (width, encoding) in [(360, Encoding::Webp), (720, Encoding::Jpeg), (360, Encoding::Png)] {
        let probe = probe(&pixels.render(width, encoding).unwrap()).unwrap();
        assert_eq!((probe.width, probe.height), (width, height((3300, 1100), width)));
    }
    let again = decode(&file).unwrap();
    assert_eq!(pixels.render(720, Encoding::Webp), again.render(720, Encoding::Webp));
}

#[test]
fn black_and_white_mix_in_linear_light() {
    let checks: Vec<u8> =
        (0..3200 * 20).flat_map(|i| [if (i + i / 3200) % 2 == 0 { 0 } else { 255 }; 3]).collect();
    let file = png_of(&checks, (3200, 20), ::png::ColorType::Rgb, 8);
    let pixels = decode(&file).unwrap();
    assert_eq!(pixels.tint(), [188; 3]);
    let small = png::decode(&pixels.render(360, Encoding::Png).unwrap()).unwrap();
    assert!(small.bytes.iter().all(|byte| byte.abs_diff(188) <= 1));
}

#[test]
fn small_drawings_keep_every_pixel() {
    let rgb = corners(50, 30);
    let file = png_of(&rgb, (50, 30), ::png::ColorType::Rgb, 8);
    let pixels = decode(&file).unwrap();
    for encoding in encodings(&probe(&file).unwrap()) {
        let file = pixels.render(50, encoding).unwrap();
        let raw = if encoding == Encoding::Png { png::decode(&file) } else { webp::decode(&file) };
        assert_eq!(raw.unwrap().bytes, rgb);
        assert!(file.len() < 300, "{encoding:?} takes {}", file.len());
    }
}

#[test]
fn widths_have_no_near_doubles() {
    assert_eq!(widths(1), [1]);
    assert_eq!(widths(300), [300]);
    assert_eq!(widths(400), [400]);
    assert_eq!(widths(432), [360, 432]);
    assert_eq!(widths(1200), [360, 720, 1200]);
    assert_eq!(widths(1600), [360, 720, 1080, 1600]);
    assert_eq!(widths(9000), [360, 720, 1080, 1600]);
}

#[test]
fn bombs_and_strangers_are_refused_unseen() {
    let mut bomb = png_of(&[0; 3], (1, 1), ::png::ColorType::Rgb, 8);
    bomb[16..24].copy_from_slice(&[0, 1, 0x86, 0xA0, 0, 1, 0x86, 0xA0]);
    let refused = Refused::TooManyPixels { width: 100_000, height: 100_000, max: PIXELS_MAX };
    assert_eq!(probe(&bomb), Err(refused.clone()));
    assert_eq!(decode(&bomb).err(), Some(refused));
    bomb[16..24].copy_from_slice(&[0, 1, 0x86, 0xA0, 0, 0, 0, 1]);
    assert!(matches!(probe(&bomb), Err(Refused::TooLong { .. })));
    let name = |bytes: &[u8]| match probe(bytes) {
        Err(Refused::Unsupported(name)) => name,
        other => panic!("{other:?}"),
    };
    assert_eq!(name(b"\0\0\0\x18ftypmif1\0\0\0\0mif1heic"), "HEIC");
    assert_eq!(name(b"\0\0\0\x1Cftypmif1\0\0\0\0mif1avifmiaf"), "AVIF");
    assert_eq!(name(b"II*\0\x08\0\0\0"), "TIFF");
    assert_eq!(name(b"BM\0\0\0\0"), "BMP");
    assert_eq!(probe(b"Hello"), Err(Refused::NotAPicture));
    assert_eq!(probe(b""), Err(Refused::NotAPicture));
    let large = vec![0; BYTES_MAX + 1];
    assert!(matches!(probe(&large), Err(Refused::TooManyBytes { .. })));
}

fn samples() -> Vec<Vec<u8>> {
    let rgb = corners(48, 40);
    let rgba: Vec<u8> = rgb.chunks(3).flat_map(|p| [p[0], p[1], p[2], p[0]]).collect();
    let rights = rights();
    let lossy = |pixels: &[u8], channels| {
        webp::encode(pixels, 48, 40, channels, None, webp::Fidelity::Lossy(80.0)).unwrap()
    };
    let mut plain = Vec::new();
    jpeg_encoder::Encoder::new(&mut plain, 80)
        .encode(&rgb, 48, 40, jpeg_encoder::ColorType::Rgb)
        .unwrap();
    let mut gif = Vec::new();
    let mut encoder = ::gif::Encoder::new(&mut gif, 20, 20, &[RED, BLUE].concat()).unwrap();
    let frame = ::gif::Frame::from_indexed_pixels(20, 20, [0, 1].repeat(200), None);
    encoder.write_frame(&frame).unwrap();
    drop(encoder);
    gif.splice(19..19, *b"\x21\xFE\x06secret\0");
    let files = [
        jpeg_of(&rgb, 48, 40),
        plain,
        png_of(&rgba, (48, 40), ::png::ColorType::Rgba, 8),
        lossy(&rgb, 3),
        lossy(&rgba, 4),
        webp::encode(&rgb, 48, 40, 3, None, webp::Fidelity::Lossless).unwrap(),
        gif,
    ];
    files.iter().map(|file| mark(file, &rights).unwrap()).collect()
}

fn words(pairs: &[(&str, &str)]) -> Words {
    pairs.iter().map(|(lang, text)| ((*lang).to_owned(), (*text).to_owned())).collect()
}

fn rights() -> Rights {
    Rights {
        creators: vec!["Nguyễn Thị Ánh Nguyệt".to_owned(), "Trần Đức & Con".to_owned()],
        credit: Some("Báo Tỉnh Mẫu".to_owned()),
        source: Some("Ban Tuyên giáo".to_owned()),
        copyright: words(&[("x-default", "© 2026 Báo Tỉnh Mẫu"), ("en", "© 2026 <Tỉnh Mẫu>")]),
        terms: words(&[("vi", "Được dùng lại khi ghi nguồn")]),
        web: Some("https://tinhmau.example/dieu-khoan?a=1&b=2".to_owned()),
        description: words(&[("x-default", "Bà con thôn Đồng Tâm dọn đường")]),
        alt: words(&[("vi", "Sáu người quét đường"), ("en", "Six people sweep a road")]),
        made: Some("http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture".to_owned()),
    }
}

#[test]
fn rights_stay_and_stay_small() {
    for file in samples() {
        assert!(!String::from_utf8_lossy(&file).contains("secret"));
        let probe = probe(&file).unwrap();
        assert_eq!(probe.rights, rights());
        decode(&file).unwrap();
        let again = clean(&file).unwrap();
        assert_eq!(super::probe(&again).unwrap().rights, rights());
        assert_eq!(clean(&again).unwrap(), again);
    }
    let short = Rights {
        creators: vec!["Nguyễn Thị Ánh".to_owned()],
        credit: Some("Báo Tỉnh Mẫu".to_owned()),
        copyright: words(&[("x-default", "© 2026 Báo Tỉnh Mẫu")]),
        ..Rights::default()
    };
    let file = jpeg_of(&corners(16, 16), 16, 16);
    assert!(mark(&file, &short).unwrap().len() < file.len() + 1024);
}

#[test]
fn only_allowed_properties_come_out_of_xmp() {
    let packet = r#"<x:xmpmeta xmlns:x="adobe:ns:meta/"><r:RDF
        xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
        xmlns:a="http://purl.org/dc/elements/1.1/" xmlns:aux="http://ns.adobe.com/exif/1.0/aux/"
        xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:p="http://ns.useplus.org/ldf/xmp/1.0/"
        xmlns:ph="http://ns.adobe.com/photoshop/1.0/">
        <r:Description aux:SerialNumber="SN-12345" ph:Credit="Báo Mẫu" exif:GPSLatitude="21,1N">
        <a:rights><r:Alt><r:li xml:lang="x-default">Của &quot;tôi&quot; &#x111;ó</r:li></r:Alt></a:rights>
        <a:coverage>NƠI-Ở</a:coverage><exif:GPSLongitude>105,8E</exif:GPSLongitude>
        <p:Licensor><r:Seq><r:li r:parseType="Resource"><p:LicensorName>Thông tấn</p:LicensorName>
        <p:LicensorTelephone1>0900000000</p:LicensorTelephone1></r:li></r:Seq></p:Licensor>
        </r:Description></r:RDF></x:xmpmeta>"#;
    let file = jpeg_of(&corners(16, 16), 16, 16);
    let file = jpeg::rewrite(&file, None, Some(packet.as_bytes())).unwrap();
    let cleaned = clean(&file).unwrap();
    let text = String::from_utf8_lossy(&cleaned);
    for secret in ["SN-12345", "21,1N", "105,8E", "NƠI-Ở", "0900000000"] {
        assert!(!text.contains(secret), "{secret} got out");
    }
    let rights = probe(&cleaned).unwrap().rights;
    assert_eq!(rights.credit.as_deref(), Some("Báo Mẫu"));
    assert_eq!(rights.copyright["x-default"], "Của \"tôi\" đó");
    assert!(text.contains("<plus:LicensorName>Thông tấn</plus:LicensorName>"));
}

#[test]
fn iptc_and_exif_speak_where_xmp_is_silent() {
    let mut iim = Vec::new();
    for (dataset, text) in [(80, "Lê Văn Đức"), (110, "Báo Mẫu"), (25, "khóa"), (120, "Chú thích")]
    {
        iim.extend_from_slice(&[0x1C, 2, dataset, 0, text.len() as u8]);
        iim.extend_from_slice(text.as_bytes());
    }
    let mut body =
        b"Photoshop 3.0\x008BIM\x04\x25\0\0\0\0\0\x03abc\x008BIM\x04\x04\0\0\0\0\0".to_vec();
    body.push(iim.len() as u8);
    body.extend_from_slice(&iim);
    let mut tiff =
        b"MM\0*\0\0\0\x08\0\x02\x01\x0E\0\x02\0\0\0\x08\0\0\0\x26\x82\x98\0\x02".to_vec();
    tiff.extend_from_slice(b"\0\0\0\x09\0\0\0\x2E\0\0\0\0SONY DSC\xC2\xA9 B\xC3\xA1o \0");
    let file = jpeg_of(&corners(16, 16), 16, 16);
    let mut file = with_exif(&file, &tiff);
    let mut segment = vec![0xFF, 0xED, 0, (body.len() + 2) as u8];
    segment.extend_from_slice(&body);
    file.splice(2..2, segment);
    let rights = probe(&file).unwrap().rights;
    assert_eq!(rights.creators, ["Lê Văn Đức"]);
    assert_eq!(rights.credit.as_deref(), Some("Báo Mẫu"));
    assert_eq!(rights.description["x-default"], "Chú thích");
    assert_eq!(rights.copyright["x-default"], "© Báo");
    assert_eq!(probe(&clean(&file).unwrap()).unwrap().rights, rights);
}

#[test]
fn what_follows_the_end_of_a_jpeg_goes() {
    let file = jpeg_of(&corners(16, 16), 16, 16);
    let longer = [&file[..], b"SECRET", &file].concat();
    assert_eq!(clean(&longer).unwrap(), clean(&file).unwrap());
    assert!(decode(&longer).is_ok());
}

#[test]
fn broken_off_files_are_refused_as_such() {
    for file in samples() {
        for part in 1..10 {
            let cut = &file[..file.len() * part / 10];
            assert!(decode(cut).is_err());
            assert!(clean(cut).is_err());
        }
        let almost = &file[..file.len() - 14];
        assert_eq!(decode(almost).err(), Some(Refused::CutOff));
        assert_eq!(clean(almost).err(), Some(Refused::CutOff));
    }
}

fn use_all(file: &[u8]) {
    let _ = probe(file);
    if let Ok(clean) = clean(file) {
        probe(&clean).unwrap();
    }
    if let Ok(pixels) = decode(file) {
        pixels.tint();
        for encoding in [Encoding::Webp, Encoding::Jpeg, Encoding::Png] {
            pixels.render(20, encoding).unwrap();
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_in_a_file_makes_it_panic(
        sample in 0usize..7,
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8),
        cut in any::<prop::sample::Index>(),
        cuts in 0u8..4,
    ) {
        let mut file = samples().swap_remove(sample);
        for (at, byte) in changes {
            let at = at.index(file.len());
            file[at] = byte;
        }
        if cuts == 0 {
            file.truncate(cut.index(file.len()));
        }
        // Large sizes are for another test: they only take time.
        if probe(&file).is_ok_and(|probe| probe.width * probe.height < 1_000_000) {
            use_all(&file);
        }
    }

    #[test]
    fn nothing_in_metadata_makes_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        exif::read(&bytes);
        exif::read(&[b"II*\0\x08\0\0\0", &bytes[..]].concat());
        iptc::read(&[b"Photoshop 3.0\x008BIM", &bytes[..]].concat());
        let text = String::from_utf8_lossy(&bytes).into_owned();
        xmp::read(format!("<a xmlns='adobe:ns:meta/'><{text}></a>").as_bytes());
        let rights = Rights { credit: Some(text), ..Rights::default() };
        if let Some(packet) = xmp::write(&rights.to_xmp()) {
            prop_assert!(xmp::write(&xmp::read(&packet)).is_none_or(|again| again == packet));
        }
    }
}
