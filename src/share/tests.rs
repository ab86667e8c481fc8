//! Checks of share pictures that need no eyes.

use std::io::Cursor;

use proptest::prelude::*;

use super::canvas::palette;
use super::fit::{ABOVE, BELOW};
use super::layout::{Line, RULE, SIDE_WIDTH, TITLE_WIDTH, place};
use super::{HEIGHT, Hue, Share, WIDTH, lines, picture};
use crate::paint::{self, Pen, Weight};

const LONGEST: &str = "Đoàn kết xây dựng đời sống văn hóa, chăm lo sự nghiệp giáo dục, chăm sóc sức \
    khỏe nhân dân, xây dựng gia đình văn hóa, phát huy truyền thống đền ơn đáp nghĩa, tương thân";

fn share(title: &str) -> Share<'_> {
    Share {
        title,
        section: "Tin tức",
        unit: Some("Thôn Đồng Tâm"),
        site: "Toàn dân đoàn kết – Tỉnh Mẫu",
        hue: Hue::Accent,
    }
}

/// Returns the pixels and the palette of a picture.
fn read(bytes: &[u8]) -> (Vec<u8>, Vec<u8>) {
    let mut reader = ::png::Decoder::new(Cursor::new(bytes)).read_info().expect("a PNG");
    let info = reader.info();
    assert_eq!((info.width, info.height), (WIDTH, HEIGHT));
    assert_eq!((info.color_type, info.bit_depth), (png::ColorType::Indexed, png::BitDepth::Four));
    let palette = info.palette.clone().expect("a palette").into_owned();
    let mut pixels = vec![0; reader.output_buffer_size().expect("a size")];
    reader.next_frame(&mut pixels).expect("pixels");
    (pixels, palette)
}

/// Says what is wrong with where the lines stand, if anything.
fn misplaced(lines: &[Line]) -> Option<String> {
    let middle = WIDTH as f32 / 2.0;
    for line in lines {
        let (Some(first), Some(last)) = (line.glyphs.first(), line.glyphs.last()) else { continue };
        let right = last.x + paint::advance(last.glyph) * line.size;
        let half = if line.size >= 38.0 { TITLE_WIDTH } else { SIDE_WIDTH } / 2.0;
        if first.x < middle - half - 2.0 || right > middle + half + 2.0 {
            return Some(format!("{}–{right} is too wide", first.x));
        }
    }
    for pair in lines.windows(2) {
        let gap = (pair[1].baseline - pair[0].baseline) as f32;
        let larger = pair[0].size.max(pair[1].size);
        if gap < larger * 1.15 {
            return Some(format!("lines of {larger} px are {gap} px apart"));
        }
    }
    let title = lines.iter().rev().nth(1).filter(|line| line.size >= 38.0)?;
    let bottom = title.baseline as f32 + BELOW * title.size;
    (bottom > RULE.1.start as f32).then(|| format!("the title ends at {bottom}"))
}

#[test]
fn a_picture_is_a_small_png_with_a_palette() {
    for hue in Hue::ALL {
        let bytes = picture(&Share {
            hue,
            ..share("Giữ ngõ phố không rác: chuyện không của riêng ai")
        });
        let (_, colours) = read(&bytes);
        assert_eq!(colours, palette(hue).concat());
        assert!(colours.len() <= 3 * 16);
        assert!(bytes.len() < 25 << 10, "{} bytes", bytes.len());
    }
    assert!(picture(&share(LONGEST)).len() < 30 << 10);
}

#[test]
fn the_same_words_give_the_same_bytes_and_others_do_not() {
    let bytes = picture(&share("Đặng Thị Ước"));
    assert_eq!(bytes, picture(&share("Đặng Thị Ước")));
    for title in ["Đặng Thị Ưóc", "Dặng Thị Ước", "Đặng Thi Ước", ""] {
        assert!(read(&bytes).0 != read(&picture(&share(title))).0, "{title}");
    }
    let other = picture(&Share { unit: None, ..share("Đặng Thị Ước") });
    assert!(read(&bytes).0 != read(&other).0);
    let hue = picture(&Share { hue: Hue::Goal3, ..share("Đặng Thị Ước") });
    assert!(read(&bytes).0 == read(&hue).0 && bytes != hue);
}

#[test]
fn long_titles_fit_and_none_is_cut_without_a_sign() {
    let wide = "W".repeat(400);
    let capitals = "ĐOÀN KẾT XÂY DỰNG ĐỜI SỐNG VĂN HÓA ".repeat(8);
    for title in [LONGEST, &*capitals, &wide, "Ẳ Ễ Ộ ", "a\u{a0}b", "", "🌾🌾"] {
        let placed = place(&share(title));
        assert_eq!(misplaced(&placed), None, "{title}");
    }
    let fitted = super::fit::title(&capitals, TITLE_WIDTH, 344.0);
    assert!(fitted.lines.last().expect("lines").ends_with('…'));
    let whole = &LONGEST[..LONGEST.char_indices().nth(140).expect("long").0];
    let whole = whole.rsplit_once(' ').expect("words").0;
    assert_eq!(super::fit::title(whole, TITLE_WIDTH, 384.0).lines.join(" "), whole);
}

#[test]
fn numbers_keep_their_units() {
    for (text, together) in [
        ("con đường hoa dài 2,4 km nay", "2,4\u{a0}km"),
        ("thu 1.284,5 triệu đồng trong", "1.284,5\u{a0}triệu\u{a0}đồng"),
        ("accounts: VND 1,284.5 million raised", "VND\u{a0}1,284.5\u{a0}million"),
        ("Thôn Trúc: 201/243 hộ phân loại", "201/243\u{a0}hộ"),
    ] {
        assert!(lines::words(text).iter().any(|word| word.text == together), "{text}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn any_words_make_a_picture(title in "\\PC{0,300}", section in ".{0,80}", unit in ".{0,200}",
        site in "[A-Za-zÀ-ỹ ]{0,120}") {
        let share =
            Share { title: &title, section: &section, unit: Some(&unit), site: &site, hue: Hue::Goal2 };
        prop_assert_eq!(misplaced(&place(&share)), None);
        let (pixels, _) = read(&picture(&share));
        prop_assert_eq!(pixels.len(), (WIDTH * HEIGHT / 2) as usize);
    }

    #[test]
    fn any_vietnamese_title_stays_inside(
        title in "([A-Za-zÀÁÂÃĐÈÉÊàáâãđèéêìíòóôõùúýăĩũơưẠ-ỹ]{1,7}[ ,]{1,2}){1,60}") {
        prop_assert_eq!(misplaced(&place(&share(&title))), None);
    }
}

#[test]
fn lines_need_less_than_their_box() {
    // The tallest letters of small and large case, in em, against what a line is given.
    for (text, above) in [("ẵễộỗ", ABOVE), ("ẲỔẤỖ", 1.23)] {
        for c in text.chars() {
            let mut top = Top(0.0);
            paint::outline(paint::glyph(Weight::SemiBold, c).expect("a glyph"), &mut top);
            assert!(top.0 <= above, "{c} reaches {}", top.0);
        }
    }
}

struct Top(f32);

impl Pen for Top {
    fn line(&mut self, from: (f32, f32), to: (f32, f32)) {
        self.0 = self.0.max(from.1).max(to.1);
    }

    fn curve(&mut self, from: (f32, f32), _: (f32, f32), to: (f32, f32)) {
        self.line(from, to);
    }
}
