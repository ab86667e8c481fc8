//! Checks of letters and bytes that need no eyes.

use std::io::Cursor;

use super::*;

const WEIGHTS: [Weight; 2] = [Weight::Regular, Weight::SemiBold];

struct Counter(usize);

impl Pen for Counter {
    fn line(&mut self, _: (f32, f32), _: (f32, f32)) {
        self.0 += 1;
    }

    fn curve(&mut self, _: (f32, f32), _: (f32, f32), _: (f32, f32)) {
        self.0 += 1;
    }
}

#[test]
fn every_vietnamese_letter_has_its_glyph() {
    let own = ('\u{1ea0}'..='\u{1ef9}').chain("ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĐĨŨƠƯ".chars());
    let both: Vec<char> = own.flat_map(|c| [c].into_iter().chain(c.to_lowercase())).collect();
    let others = "–—“”‘’…•·№→←−≥≤≈«»₫×²³½°€";
    for weight in WEIGHTS {
        for c in both.iter().copied().chain(' '..='~').chain(others.chars()) {
            let found = glyph(weight, c).expect("a glyph");
            let mut counter = Counter(0);
            outline(found, &mut counter);
            assert!(counter.0 > 2 || c == ' ', "{c} has no outline");
            assert!(Some(found) != glyph(weight, '字'), "{c} is a box");
        }
        for c in "\u{a0}\u{2009}\u{202f}".chars() {
            assert!(advance(glyph(weight, c).expect("a space")) > 0.1, "{c:?}");
        }
        assert!(glyph(weight, '🌾').is_none(), "emoji are left out");
    }
}

#[test]
fn pairs_are_kerned_within_a_weight() {
    for weight in WEIGHTS {
        let of = |c| glyph(weight, c).expect("a glyph");
        assert!(kerning(of('T'), of('o')) < -0.01);
        assert!(kerning(of('A'), of('V')) < -0.01);
        let apart = advance(of('A')) + advance(of('V'));
        assert!(width(weight, "AV") < apart);
    }
    let of = |weight, c| glyph(weight, c).expect("a glyph");
    assert!(kerning(of(Weight::Regular, 'T'), of(Weight::SemiBold, 'o')) == 0.0);
}

#[test]
fn a_stamp_covers_what_the_letter_covers() {
    let letter = glyph(Weight::SemiBold, 'l').expect("a glyph");
    let stamp = Stamp::new(letter, 10.0, 100.0).expect("a stamp");
    let (mut area, mut rows) = (0.0, (i32::MAX, i32::MIN));
    stamp.each(|x, y, cover| {
        assert!((0.0..=1.0).contains(&cover));
        area += cover;
        if cover > 0.5 {
            assert!((10..50).contains(&x));
            rows = (rows.0.min(y), rows.1.max(y));
        }
    });
    assert!(area > 500.0, "{area}");
    assert!(rows.0 < -60 && rows.1 < 2, "{rows:?}");
    assert!(Stamp::new(glyph(Weight::Regular, ' ').expect("a space"), 0.0, 20.0).is_none());
}

#[test]
fn a_png_holds_its_pixels_and_what_it_says() {
    let palette = [[255, 255, 255], [179, 38, 30], [0, 0, 1]];
    let texts = [("Title", "Đời sống\0 văn hóa"), ("Source", "")];
    let label = Some(Label { per_metre: 11_811, lang: "vi", texts: &texts });
    let image = Image {
        width: 3,
        height: 2,
        palette: &palette,
        pixels: &[0, 1, 2, 2, 1, 0],
        level: 6,
        label,
    };
    let bytes = png(&image);
    assert_eq!(bytes, png(&image));
    let mut reader = ::png::Decoder::new(Cursor::new(bytes)).read_info().expect("a PNG");
    let mut pixels = vec![0; reader.output_buffer_size().expect("a size")];
    reader.next_frame(&mut pixels).expect("pixels");
    assert_eq!(pixels, [0x01, 0x20, 0x21, 0x00]);
    let info = reader.info();
    assert_eq!(info.pixel_dims.expect("a size on paper").xppu, 11_811);
    let [text] = info.utf8_text.as_slice() else { panic!("{:?}", info.utf8_text) };
    assert_eq!((text.keyword.as_str(), text.language_tag.as_str()), ("Title", "vi"));
    assert_eq!(text.get_text().expect("a text"), "Đời sống văn hóa");
    // What does not fill the picture is no picture.
    assert!(png(&Image { pixels: &[0], ..image }).is_empty());
}
