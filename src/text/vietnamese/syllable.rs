//! Vietnamese syllables: which are well formed, and where their tone is written.
//!
//! Owns the grammar of onsets and rimes and both placements of the tone. A well-formed syllable
//! need not be a word: “dảng” is one. Foreign words and names are not judged here.

use std::sync::LazyLock;

use super::letter::{self, Tone, code};
use super::word::Word;

/// Where the tone of open “oa”, “oe” and “uy” is written; all else has one place.
///
/// Decision 1989/QĐ-BGDĐT of 2018 has schoolbooks write hoà, thuỷ, khoẻ; the titles of laws
/// have thủy. Both are alive, and a site should keep to one.
#[derive(Copy, Clone, Eq, PartialEq, Hash, Debug)]
pub enum ToneStyle {
    /// On the first vowel: hòa, thủy, khỏe.
    Old,
    /// On the second vowel: hoà, thuỷ, khoẻ.
    New,
}

/// What the grammar says of a syllable.
#[derive(Copy, Clone, Eq, PartialEq, Debug)]
pub struct Syllable {
    /// How many letters come before the rime.
    pub onset: usize,
    /// The letter that carries the tone in the old style.
    pub old_at: usize,
    /// The letter that carries the tone in the new style.
    pub new_at: usize,
}

/// Every rime, by its letters without tone.
const RIMES: &str = "\
a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây \
e ec em en eng eo ep et ê êch êm ên ênh êp êt êu \
i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu \
o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oem oen oeo oet oi \
om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt \
u ua uân uâng uât uây uc ue uê uêch uên uênh ui um un ung uơ uôc uôi uôm uôn uông uôt up ut \
uy uya uych uyên uyêt uyn uynh uyp uyt uyu \
ư ưa ưc ưi ưm ưng ưt ươc ươi ươm ươn ương ươp ươt ươu ưu \
y yêm yên yêng yêt yêu";

/// Rimes that only follow “qu”, whose u belongs to the onset.
const RIMES_AFTER_QU: &str = "ynh ych yt yn yp";

static RIME_KEYS: LazyLock<Vec<u32>> = LazyLock::new(|| keys(RIMES));
static RIME_KEYS_AFTER_QU: LazyLock<Vec<u32>> = LazyLock::new(|| keys(RIMES_AFTER_QU));

fn keys(rimes: &str) -> Vec<u32> {
    let codes = |rime: &str| -> Vec<u8> {
        rime.chars().filter_map(letter::letter).map(|letter| letter.code).collect()
    };
    let mut keys: Vec<u32> = rimes.split(' ').filter_map(|rime| key(&codes(rime))).collect();
    keys.sort_unstable();
    keys
}

/// Packs a rime of up to four letters into a number.
fn key(rime: &[u8]) -> Option<u32> {
    let fits = (1..=4).contains(&rime.len());
    fits.then(|| rime.iter().fold(0, |key, code| key << 8 | u32::from(*code)))
}

/// Judges letters without tones: an onset and a rime that Vietnamese has.
pub fn parse(codes: &[u8]) -> Option<Syllable> {
    let onset = onset(codes)?;
    let (head, rime) = codes.split_at(onset);
    let key = key(rime)?;
    let after_qu = head == b"qu";
    let known = RIME_KEYS.binary_search(&key).is_ok()
        || after_qu && RIME_KEYS_AFTER_QU.binary_search(&key).is_ok();
    // “yê” is written where no consonant comes before it.
    let stray_y = matches!(rime, [b'y', code::E_HAT, ..]) && !(head.is_empty() || after_qu);
    if !known || stray_y || !agrees(head, rime[0]) {
        return None;
    }
    let (old_at, new_at) = marked(rime);
    Some(Syllable { onset, old_at: onset + old_at, new_at: onset + new_at })
}

/// Tells whether a word is a well-formed syllable, its tone where either style has it.
pub fn is_syllable(word: &Word) -> bool {
    let Some(codes) = word.codes().filter(|_| word.tones <= 1) else { return false };
    let Some(syllable) = parse(codes) else { return false };
    let at = usize::from(word.tone_at);
    let placed = word.tones == 0 || at == syllable.old_at || at == syllable.new_at;
    placed && (!is_stopped(codes) || matches!(word.tone, Tone::Sac | Tone::Nang))
}

/// Returns the style that a syllable shows; `None` if both styles write it so, or neither.
pub fn tone_style(syllable: &str) -> Option<ToneStyle> {
    style_of(&Word::only(syllable)?)
}

/// Returns the style that a word shows.
pub fn style_of(word: &Word) -> Option<ToneStyle> {
    let codes = word.codes().filter(|_| word.tones == 1)?;
    let syllable = parse(codes).filter(|syllable| syllable.old_at != syllable.new_at)?;
    match usize::from(word.tone_at) {
        at if at == syllable.old_at => Some(ToneStyle::Old),
        at if at == syllable.new_at => Some(ToneStyle::New),
        _ => None,
    }
}

/// Tells whether the tone of a well-formed syllable stands where no style has it: “hòan”.
pub fn is_misplaced(word: &Word) -> bool {
    let Some(codes) = word.codes().filter(|_| word.tones == 1) else { return false };
    let at = usize::from(word.tone_at);
    parse(codes).is_some_and(|syllable| at != syllable.old_at && at != syllable.new_at)
}

/// Returns a syllable with its tone where the style has it; `None` if it stands there already.
pub fn placed(syllable: &str, style: ToneStyle) -> Option<String> {
    let word = Word::only(syllable)?;
    let codes = word.codes().filter(|_| word.tones == 1)?;
    let parsed = parse(codes)?;
    let want = if style == ToneStyle::Old { parsed.old_at } else { parsed.new_at };
    if want == usize::from(word.tone_at) {
        return None;
    }
    let bare = syllable.chars().map(|c| letter::untoned(c).map_or(c, |(base, _)| base));
    let mark = |(at, c)| if at == want { letter::with_tone(c, word.tone) } else { c };
    Some(bare.enumerate().map(mark).collect())
}

/// Returns how many letters the onset has, which may be none.
fn onset(codes: &[u8]) -> Option<usize> {
    Some(match codes {
        [b'n', b'g', b'h', ..] => 3,
        // “gì”, “gìn”, “giết”: one i serves the onset and the rime.
        [b'g', b'i'] => 1,
        [b'g', b'i', next, ..] if !is_vowel(*next) || *next == code::E_HAT => 1,
        [b'q', b'u', _, ..] => 2,
        [b'q', ..] => return None,
        [b'n' | b'g' | b'c' | b'k' | b'p' | b't', b'h', ..]
        | [b'n', b'g', ..]
        | [b'g', b'i', ..]
        | [b't', b'r', ..] => 2,
        [first, ..] if is_vowel(*first) => 0,
        [b'f' | b'j' | b'w' | b'z', ..] | [] => return None,
        _ => 1,
    })
}

/// The spelling of one sound before different vowels: c and k, g and gh, ng and ngh.
fn agrees(onset: &[u8], vowel: u8) -> bool {
    let front = matches!(vowel, b'e' | code::E_HAT | b'i');
    match onset {
        b"k" => front || vowel == b'y',
        b"gh" | b"ngh" => front,
        b"c" | b"ng" => !front && vowel != b'y',
        b"g" => !front || vowel == b'i',
        _ => true,
    }
}

/// Returns which letter of a rime carries the tone, in the old and in the new style.
fn marked(rime: &[u8]) -> (usize, usize) {
    // A vowel with a mark of its own takes the tone; of “ươ” the second.
    if let Some(at) = rime.iter().rposition(|code| (0x80..=0x85).contains(code)) {
        return (at, at);
    }
    let vowels = rime.iter().take_while(|code| is_vowel(**code)).count();
    match (vowels, rime) {
        (0 | 1, _) => (0, 0),
        (2, [_, _, _, ..]) => (1, 1),
        (2, [b'o', b'a' | b'e'] | [b'u', b'y']) => (0, 1),
        (2, _) => (0, 0),
        _ => (1, 1),
    }
}

fn is_vowel(code: u8) -> bool {
    matches!(code, b'a' | b'e' | b'i' | b'o' | b'u' | b'y' | 0x80..=0x85)
}

/// After c, ch, p and t only two tones are heard.
fn is_stopped(codes: &[u8]) -> bool {
    matches!(codes, [.., b'c' | b'p' | b't'] | [.., b'c', b'h'])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn well_formed(word: &str) -> bool {
        Word::only(word).is_some_and(|word| is_syllable(&word))
    }

    #[test]
    fn the_grammar_knows_syllables() {
        for word in "Toàn dân đoàn kết xây dựng đời sống văn hóa ở khu dân cư nghiêng khuỷu khuya \
                     quyết quý quốc quỳnh quá gì gìn giết giữ già giờ giặc yêu yến hoà thuỷ thuở \
                     xoong ngoằn ngoèo loẹt Ưu ướt hươu rượu bướu chuỗi Nguyễn thuyền xuân luật \
                     ĐẢNG ỦY kỹ ngạch chếch huếch huých ngoáy"
            .split_whitespace()
        {
            assert!(well_formed(word), "{word}");
        }
        for word in
            "the hat was French học1 hoc hỏc đòan kêt ngành1 nghành ngèo truờng cẻ ke\u{301} \
                     qu q hòà fa strong been ươ1 kà cê ñaùng où café nyên"
                .split_whitespace()
                .filter(|word| !["the", "was"].contains(word))
        {
            assert!(!well_formed(word), "{word}");
        }
    }

    #[test]
    fn both_styles_are_told_apart() {
        for (old, new) in [
            ("hòa", "hoà"),
            ("thủy", "thuỷ"),
            ("khỏe", "khoẻ"),
            ("lòa", "loà"),
            ("túy", "tuý"),
            ("Ủy", "Uỷ"),
            ("HÓA", "HOÁ"),
            ("xòe", "xoè"),
            ("ngụy", "nguỵ"),
        ] {
            assert_eq!(tone_style(old), Some(ToneStyle::Old), "{old}");
            assert_eq!(tone_style(new), Some(ToneStyle::New), "{new}");
            assert_eq!(placed(old, ToneStyle::New).as_deref(), Some(new));
            assert_eq!(placed(new, ToneStyle::Old).as_deref(), Some(old));
            assert_eq!(placed(old, ToneStyle::Old), None);
        }
        for word in "quý quả giá già hoàn thuyết khoáng ngoại khuỷu của mía lửa tuần huệ thuở \
                     hoa uy ban quỳ hoặc loay tòng1 chìa"
            .split_whitespace()
        {
            assert_eq!(tone_style(word), None, "{word}");
        }
    }

    #[test]
    fn tones_on_the_wrong_letter_are_seen() {
        for (wrong, right) in [
            ("hòan", "hoàn"),
            ("đòan", "đoàn"),
            ("ĐÒAN", "ĐOÀN"),
            ("qúy", "quý"),
            ("gía", "giá"),
            ("tòan", "toàn"),
            ("thúyêt", "thuyết"),
            ("họach", "hoạch"),
        ] {
            let word = Word::only(wrong).expect("a word");
            assert!(is_misplaced(&word), "{wrong}");
            assert_eq!(placed(wrong, ToneStyle::New).as_deref(), Some(right));
        }
        for word in "hòa hoà quý giá đoàn gì mình".split_whitespace() {
            assert!(!is_misplaced(&Word::only(word).expect("a word")), "{word}");
        }
    }
}
