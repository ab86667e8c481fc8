//! What is said of entries in quarantine: which, what stands in their place, whom to ask.
//!
//! Owns the lines of the list. It must not name an entry by its title: what is wrong with it may
//! be just that.

use serde_json::{Map, Value, json};

use super::layout;
use crate::build::quarantine::{Held, Stand};
use crate::text::date::Dates;
use crate::text::messages::Arg;
use crate::words::Words;

/// Lists what a build holds back, and what stands there instead.
pub(super) fn built(words: &Words, held: &[Held], width: usize) -> String {
    let dates = Dates::new(words.lang());
    let line = |held: &Held| match held.stand {
        Stand::Last(day) => words.with("held-last", &[("day", Arg::Text(&dates.long(day)))]),
        Stand::Notice => words.say("held-notice"),
        Stand::Neutral => words.say("held-neutral"),
        Stand::Nothing => words.say("held-nothing"),
    };
    list(words, "held-built", held, width, &line)
}

/// Lists what a build would hold back.
pub(super) fn checked(words: &Words, held: &[Held], width: usize) -> String {
    list(words, "held-checked", held, width, &|_| String::new())
}

/// Returns what a build would hold back as JSON.
pub(super) fn json(held: &[Held]) -> Vec<Value> {
    let one = |held: &Held| {
        let owner =
            held.owner.iter().map(|(lang, owner)| (lang.code().to_owned(), (&**owner).into()));
        json!({
            "kind": held.unit.kind,
            "id": held.unit.id.as_deref(),
            "files": held.unit.files.iter().map(|file| &**file).collect::<Vec<_>>(),
            "owner": owner.collect::<Map<String, Value>>(),
        })
    };
    held.iter().map(one).collect()
}

fn list(
    words: &Words,
    head: &str,
    held: &[Held],
    width: usize,
    stand: &dyn Fn(&Held) -> String,
) -> String {
    let mut lines = vec![words.with(head, &[("count", Arg::Number(held.len() as f64))])];
    for one in held {
        let mut parts = vec![stand(one)];
        if let Some((_, owner)) = one.owner.get_or_other(words.lang()) {
            parts.push(words.with("held-owner", &[("owner", Arg::Text(owner))]));
        }
        parts.retain(|part| !part.is_empty());
        let text = match parts.is_empty() {
            true => name(one),
            false => format!("{}: {}", name(one), parts.join("; ")),
        };
        lines.push(layout::hanging(&layout::visible(&text), width, "  ", "    "));
    }
    lines.join("\n")
}

/// Returns the source file, and the id of one record among others.
fn name(held: &Held) -> String {
    let file = held.unit.files.first().map_or(held.unit.group.as_str(), |file| file);
    match held.unit.id.as_ref().filter(|_| held.unit.is_record) {
        Some(id) => format!("{file} ({id})"),
        None => file.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::unit::Unit;
    use crate::text::lang::{Lang, Text};

    #[test]
    fn each_one_has_a_line_in_the_language() {
        let unit = Unit {
            kind: "body",
            group: "body/.yaml".to_owned(),
            id: Some("btgdv".into()),
            is_record: true,
            files: vec!["content/registry/bodies.yaml".into()],
        };
        let owner: Text = [(Lang::Vi, "Ban Tuyên giáo".into())].into_iter().collect();
        let day = jiff::civil::date(2026, 11, 3);
        let held = [
            Held { unit: unit.clone(), stand: Stand::Last(day), owner },
            Held {
                unit: Unit { is_record: false, ..unit },
                stand: Stand::Notice,
                owner: Text::default(),
            },
        ];
        let [vi, en] = Lang::ALL.map(|lang| built(&Words::new(lang), &held, 200));
        assert_eq!(
            vi,
            "2 mục có lỗi được giữ lại, phần còn lại vẫn được dựng:\n  \
             content/registry/bodies.yaml (btgdv): vẫn là bản tốt gần nhất, của ngày 03 tháng 11 \
             năm 2026; phụ trách: Ban Tuyên giáo\n  \
             content/registry/bodies.yaml: tại địa chỉ là trang báo đang chỉnh sửa"
        );
        assert_eq!(
            en,
            "2 entries with errors are held back; all else is built:\n  \
             content/registry/bodies.yaml (btgdv): its last good version stays, that of \
             3 November 2026; owner: Ban Tuyên giáo\n  \
             content/registry/bodies.yaml: a notice stands at its address"
        );
        let check = checked(&Words::new(Lang::En), &held[1..], 200);
        assert!(check.ends_with(":\n  content/registry/bodies.yaml"), "{check}");
    }
}
