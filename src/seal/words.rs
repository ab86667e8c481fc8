//! The words, numbers and signs of a text, in the form in which they are compared.
//!
//! Owns what counts as typesetting and what as fact. Must not judge: that two texts differ is
//! the business of `compare`.
//!
//! Forgiven, because an editing system or a typesetter changes it without anybody deciding so:
//! the normal form and the place of a tone (hoà, hòa), Ð for Đ, ligatures, soft hyphens and
//! zero-width characters, all spaces (also between a number and its unit), quotation marks,
//! brackets, commas and full stops, the kind of a dash and whether a clause is set off by one,
//! bullets, m2 for m², and 5-9-2026 or 05.9.2026 for 5/9/2026.
//!
//! Kept as facts: letters, digits, what stands inside a number (82,7 is not 82.7), a dash before
//! a number, a slash, per cent, currency and every other sign, and a question mark, which makes
//! a claim a question. Marks that turn the direction of writing are kept too: they can show
//! 201 for 102.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::LazyLock;

use icu_normalizer::DecomposingNormalizerBorrowed;

const NFD: DecomposingNormalizerBorrowed<'static> = DecomposingNormalizerBorrowed::new_nfd();
const NFKD: DecomposingNormalizerBorrowed<'static> = DecomposingNormalizerBorrowed::new_nfkd();

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Word,
    Number,
    Sign,
}

/// A word, number or sign.
#[derive(Debug)]
pub(super) struct Token<'a> {
    /// What is compared: small letters without tones, then the tones.
    pub(super) key: &'a str,
    /// Where it stands in the text.
    pub(super) range: Range<usize>,
    pub(super) kind: Kind,
    /// One bit a letter, from the first (lowest) on: whether it is a capital.
    pub(super) capitals: u64,
    /// Whether any letter is small.
    pub(super) small: bool,
}

/// What the reader tells, in the order of the text.
#[derive(Debug)]
pub(super) enum Event<'a> {
    Token(Token<'a>),
    /// A sentence ended with the last token.
    Sentence,
    /// A line ended with the last token.
    Line,
}

/// Returns the text without characters that nobody sees; what the places of tokens refer to.
pub(super) fn visible(text: &str) -> Cow<'_, str> {
    if text.chars().any(is_unseen) {
        Cow::Owned(text.chars().filter(|c| !is_unseen(*c)).collect())
    } else {
        Cow::Borrowed(text)
    }
}

/// Reads a text that [`visible`] has returned.
pub(super) fn each(text: &str, mut tell: impl FnMut(Event<'_>)) {
    let mut reader = Reader { text, at: 0, key: String::new(), tones: String::new(), number_at: 0 };
    while let Some(c) = reader.peek() {
        reader.step(c, &mut tell);
    }
    tell(Event::Line);
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
    key: String,
    tones: String,
    /// Where the last number ended, if only spaces came after it on its line; else 0.
    number_at: usize,
}

impl Reader<'_> {
    fn peek(&self) -> Option<char> {
        self.text[self.at..].chars().next()
    }

    fn step(&mut self, c: char, tell: &mut impl FnMut(Event<'_>)) {
        if c.is_ascii_digit() {
            self.number(tell);
        } else if is_letter(c) {
            self.word(tell);
        } else if matches!(c, '\n' | '\r' | '\u{2028}' | '\u{2029}' | '\u{85}' | '\u{c}') {
            self.at += c.len_utf8();
            self.number_at = 0;
            tell(Event::Line);
        } else if c.is_whitespace() {
            self.at += c.len_utf8();
        } else {
            self.mark(c, tell);
        }
    }

    fn word(&mut self, tell: &mut impl FnMut(Event<'_>)) {
        let start = self.at;
        self.key.clear();
        self.tones.clear();
        let (mut capitals, mut bit, mut small) = (0u64, 1u64, false);
        while let Some(c) = self.peek().filter(|c| is_letter(*c)) {
            self.at += c.len_utf8();
            if is_tone(c) {
                self.tones.push(c);
                continue;
            }
            let letter = fold(c);
            if let Some(letter) = letter {
                self.key.push(letter.base);
                self.key.extend(letter.mark);
                self.tones.extend(letter.tone);
            } else {
                fold_rare(c, &mut self.key);
            }
            let capital = letter.map_or_else(|| c.is_uppercase(), |letter| letter.capital);
            small |= !capital && letter.map_or_else(|| c.is_lowercase(), |_| true);
            capitals |= if capital { bit } else { 0 };
            bit <<= u32::from(!is_combining(c));
        }
        self.number_at = 0;
        self.key.push_str(&self.tones);
        let range = start..self.at;
        tell(Event::Token(Token { key: &self.key, range, kind: Kind::Word, capitals, small }));
    }

    fn number(&mut self, tell: &mut impl FnMut(Event<'_>)) {
        let start = self.at;
        self.key.clear();
        if let Some((length, date)) = date(&self.text[start..], self.text[..start].chars().last()) {
            self.at += length;
            self.key.push_str(&date);
        } else {
            while let Some(c) = self.peek() {
                let inner = matches!(c, '.' | ',' | ':')
                    && self.text[self.at + 1..].starts_with(|next: char| next.is_ascii_digit());
                if !c.is_ascii_digit() && !inner {
                    break;
                }
                self.key.push(c);
                self.at += 1;
            }
        }
        self.number_at = self.at;
        self.tell_key(start, Kind::Number, tell);
    }

    /// Reads a character that is no letter, digit or space.
    fn mark(&mut self, c: char, tell: &mut impl FnMut(Event<'_>)) {
        let start = self.at;
        self.at += c.len_utf8();
        self.key.clear();
        let rest = &self.text[self.at..];
        if is_dash(c) {
            let next = rest.trim_start_matches(is_inline_space);
            let tight = next.len() == rest.len();
            let after_number =
                self.number_at > 0 && self.text[self.number_at..start].chars().all(is_inline_space);
            if next.starts_with(|next: char| next.is_ascii_digit()) && (tight || after_number) {
                self.key.push('-');
                self.tell_key(start, Kind::Sign, tell);
            }
        } else if let Some(digit) = raised(c) {
            // Beside a digit a raised one is a power or a footnote: not part of the number.
            if self.number_at == start && start > 0 {
                self.key.push('^');
            }
            self.key.push(digit);
            self.tell_key(start, Kind::Number, tell);
            self.number_at = 0;
            return;
        } else if !is_furniture(c) {
            self.key.push(match c {
                '×' => 'x',
                '₫' => 'đ',
                other => other,
            });
            self.tell_key(start, Kind::Sign, tell);
        }
        self.number_at = 0;
        if matches!(c, '.' | '!' | '?' | '…') && rest.trim_start_matches(is_closing).is_empty()
            || matches!(c, '.' | '!' | '?' | '…')
                && rest.trim_start_matches(is_closing).starts_with(char::is_whitespace)
        {
            tell(Event::Sentence);
        }
    }

    fn tell_key(&self, start: usize, kind: Kind, tell: &mut impl FnMut(Event<'_>)) {
        let range = start..self.at;
        tell(Event::Token(Token { key: &self.key, range, kind, capitals: 0, small: false }));
    }
}

/// Returns the length and the key of the full date that a text begins with.
///
/// Papers write 5/9/2026, 5-9-2026, 05.9.2026; with a year of four digits nothing else looks so.
fn date(text: &str, before: Option<char>) -> Option<(usize, String)> {
    let part = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let between = |c: char| c == '/' || c == '.' || is_dash(c);
    if before.is_some_and(|c| between(c) || c == ',') {
        return None;
    }
    let day = part(text);
    let first = text[day..].chars().next().filter(|c| between(*c))?;
    let month_at = day + first.len_utf8();
    let month = part(&text[month_at..]);
    let second = text[month_at + month..].chars().next()?;
    if second != first && !(is_dash(first) && is_dash(second)) {
        return None;
    }
    let year_at = month_at + month + second.len_utf8();
    let end = year_at + part(&text[year_at..]);
    let mut rest = text[end..].chars();
    let goes_on = rest.next().is_some_and(|c| between(c) || c == ',')
        && rest.next().is_some_and(|c| c.is_ascii_digit());
    if day > 2 || month > 2 || end - year_at != 4 || goes_on {
        return None;
    }
    let day: u8 = text[..day].parse().ok().filter(|day| (1..=31).contains(day))?;
    let month: u8 =
        text[month_at..month_at + month].parse().ok().filter(|month| (1..=12).contains(month))?;
    Some((end, format!("{day}/{month}/{}", &text[year_at..end])))
}

/// A letter taken apart.
#[derive(Clone, Copy)]
struct Letter {
    base: char,
    /// Hat, breve or horn.
    mark: Option<char>,
    tone: Option<char>,
    capital: bool,
}

/// Where the Latin letters beyond ASCII lie.
const BLOCKS: [Range<u32>; 2] = [0xC0..0x250, 0x1E00..0x1F00];

static LETTERS: LazyLock<Vec<Option<Letter>>> = LazyLock::new(|| {
    BLOCKS.into_iter().flatten().map(|code| char::from_u32(code).and_then(take_apart)).collect()
});

fn take_apart(c: char) -> Option<Letter> {
    let mut letter = Letter { base: ' ', mark: None, tone: None, capital: c.is_uppercase() };
    for part in NFD.normalize_iter(std::iter::once(c)) {
        match part {
            'Ð' | 'ð' | 'Đ' => letter.base = 'đ',
            tone if is_tone(tone) => letter.tone = Some(tone),
            mark if is_combining(mark) && letter.mark.is_none() => letter.mark = Some(mark),
            base if base.is_alphabetic() && letter.base == ' ' => {
                let mut lower = base.to_lowercase();
                letter.base = lower.next()?;
                lower.next().is_none().then_some(())?;
            }
            _ => return None,
        }
    }
    (letter.base != ' ').then_some(letter)
}

fn fold(c: char) -> Option<Letter> {
    if c.is_ascii() {
        let base = c.to_ascii_lowercase();
        return Some(Letter { base, mark: None, tone: None, capital: base != c });
    }
    let code = u32::from(c);
    let place = if BLOCKS[0].contains(&code) {
        code - BLOCKS[0].start
    } else if BLOCKS[1].contains(&code) {
        code - BLOCKS[1].start + (BLOCKS[0].end - BLOCKS[0].start)
    } else {
        return None;
    };
    LETTERS.get(place as usize).copied().flatten()
}

fn fold_rare(c: char, key: &mut String) {
    for part in NFKD.normalize_iter(std::iter::once(c)) {
        key.extend(part.to_lowercase());
    }
}

fn is_letter(c: char) -> bool {
    c.is_ascii_alphabetic() || !c.is_ascii() && (c.is_alphabetic() || is_combining(c))
}

fn is_combining(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

fn is_tone(c: char) -> bool {
    matches!(c, '\u{300}' | '\u{301}' | '\u{303}' | '\u{309}' | '\u{323}' | '\u{340}' | '\u{341}')
}

fn is_unseen(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{34f}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2060}'
        | '\u{2061}'..='\u{2064}' | '\u{feff}' | '\u{fe00}'..='\u{fe0f}')
}

fn is_dash(c: char) -> bool {
    matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' | '\u{ff0d}')
}

fn is_inline_space(c: char) -> bool {
    c.is_whitespace() && !matches!(c, '\n' | '\r' | '\u{2028}' | '\u{2029}' | '\u{85}' | '\u{c}')
}

fn is_closing(c: char) -> bool {
    matches!(c, '.' | '"' | '\'' | '”' | '’' | '»' | '›' | ')' | ']')
}

/// Tells whether a character only sets off words from one another.
fn is_furniture(c: char) -> bool {
    matches!(
        c,
        '.' | ','
            | ';'
            | ':'
            | '!'
            | '…'
            | '('
            | ')'
            | '['
            | ']'
            | '{'
            | '}'
            | '|'
            | '*'
            | '_'
            | '~'
            | '\''
            | '"'
            | '`'
            | '´'
            | '«'
            | '»'
            | '‹'
            | '›'
            | '\u{2018}'
            ..='\u{201f}' | 'ʼ' | '•' | '·' | '●' | '■' | '▪' | '◦' | '‣' | '\u{f0b7}' | '\u{fffc}'
    ) || c.is_control()
}

/// Returns the digit that a raised or lowered digit stands for.
fn raised(c: char) -> Option<char> {
    let digit = match c {
        '¹' => 1,
        '²' => 2,
        '³' => 3,
        '\u{2070}'..='\u{2079}' => u32::from(c) - 0x2070,
        '\u{2080}'..='\u{2089}' => u32::from(c) - 0x2080,
        _ => return None,
    };
    char::from_digit(digit, 10)
}

#[cfg(test)]
mod tests;
