//! Making modern text of text in an old encoding, and leaving alone whatever is not.
//!
//! Works stretch by stretch, so that a file may hold both. It never guesses at what the old
//! text has lost: the capitals of .VnTimeH stay small, a soft hyphen cleaned away stays lost.

use super::evidence::{guesses, has_signs, may_be, stretches};
use super::{Encoding, decode};

/// What came of converting a text.
#[derive(Clone, PartialEq, Debug)]
pub struct Converted {
    /// The text, with what was old made new.
    pub text: String,
    /// The lines, from 1, on which something was converted, and from which encoding.
    pub lines: Vec<(usize, Encoding)>,
    /// The lines, from 1, that have signs of an old encoding but were not converted for sure.
    pub doubtful: Vec<usize>,
}

/// Converts what is in an old encoding: any of them, or only the one that the caller names.
///
/// A short line, too short to tell by itself, goes along with the encoding that most of the
/// text is in, or that the caller names, if all its words fit.
pub fn convert(text: &str, from: Option<Encoding>) -> Converted {
    let sure: Vec<_> = guesses(text);
    let share = |encoding: Encoding| {
        let own = sure.iter().filter(move |guess| guess.encoding == encoding);
        own.map(|guess| guess.range.len()).sum::<usize>()
    };
    let most = Encoding::ALL.into_iter().filter(|encoding| share(*encoding) > 0);
    let around = from.or_else(|| most.max_by_key(|encoding| share(*encoding)));
    let mut converted = Converted { text: String::new(), lines: Vec::new(), doubtful: Vec::new() };
    let mut start = 0;
    for (number, line) in text.split_inclusive('\n').enumerate() {
        let mut done = 0;
        for range in if has_signs(line) { stretches(line) } else { Vec::new() } {
            let stretch = &line[range.clone()];
            let place = start + range.start..start + range.end;
            let sure = sure.iter().find(|guess| place.contains(&guess.range.start));
            let encoding = match (sure.map(|guess| guess.encoding), from) {
                (Some(found), None) => Some(found),
                (Some(found), Some(from)) if found == from => Some(found),
                _ => around.filter(|around| may_be(stretch, *around)),
            };
            match encoding {
                Some(encoding) => {
                    converted.text.push_str(&line[done..range.start]);
                    converted.text.push_str(&decode(stretch, encoding));
                    converted.lines.push((number + 1, encoding));
                    done = range.end;
                }
                None if has_signs(stretch) => converted.doubtful.push(number + 1),
                None => {}
            }
        }
        converted.text.push_str(&line[done..]);
        start += line.len();
    }
    converted.lines.dedup();
    converted.doubtful.dedup();
    converted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_old_is_made_new_and_nothing_else() {
        let text = "Tin tøc\r\n\r\nToµn d©n ®oµn kÕt x©y dùng n«ng th«n míi.\r\nCafé, naïve, 5 µm\r\n\
                    Đồng Tâm dẫn: Céng hoµ x· héi chñ nghÜa ViÖt Nam\r\nTiếng Việt hôm nay ®©u";
        let want = "Tin tức\r\n\r\nToàn dân đoàn kết xây dựng nông thôn mới.\r\nCafé, naïve, 5 µm\r\n\
                    Đồng Tâm dẫn: Cộng hoà xã hội chủ nghĩa Việt Nam\r\nTiếng Việt hôm nay đâu";
        let found = convert(text, None);
        assert_eq!(found.text, want);
        let tcvn3 = Encoding::Tcvn3;
        assert_eq!(found.lines, [(1, tcvn3), (3, tcvn3), (5, tcvn3), (6, tcvn3)]);
        assert_eq!(found.doubtful, [4]);
        assert_eq!(convert(&found.text, None).text, want);
        assert_eq!(convert(text, Some(Encoding::Vni)).text, text);
    }

    #[test]
    fn a_lone_short_line_needs_to_be_told() {
        assert_eq!(convert("Tin töùc", None).text, "Tin töùc");
        assert_eq!(convert("Tin töùc", Some(Encoding::Vni)).text, "Tin tức");
        assert_eq!(convert("Für Elise", Some(Encoding::Vni)).text, "Für Elise");
    }
}
