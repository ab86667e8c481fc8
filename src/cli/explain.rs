//! `lantoa explain`: what a problem means and how to mend it.

use super::console::{Console, Exit};
use super::layout;
use crate::diag::{self, Code};
use crate::text::messages::Arg;
use crate::text::nearest::nearest;
use crate::words::{NONE, Words};

/// The parts of an explanation, in their order.
const PARTS: [&str; 4] = ["what", "why", "example", "cure"];

/// Explains a code, or lists all of them.
pub(super) fn run(console: &mut Console<'_>, code: Option<&str>) -> Exit {
    let Some(name) = code else {
        let text = list(&console.words, console.width);
        console.result(&text);
        return Exit::Done;
    };
    // People copy codes as they see them: `[unknown-key]`.
    let wanted = name.trim_matches(['[', ']']).to_lowercase();
    if let Some(code) = diag::code(&wanted) {
        let text = explanation(&console.words, code, console.width);
        console.result(&text);
        return Exit::Done;
    }
    let known = diag::ALL.iter().map(|(code, _)| code.name());
    let near = nearest(&wanted, known).map_or(NONE, Arg::Text);
    let args = [("code", Arg::Text(name)), ("nearest", near)];
    let sentence = console.words.with("explain-unknown", &args);
    console.fail(Exit::Usage, &sentence)
}

fn explanation(words: &Words, code: Code, width: usize) -> String {
    let label = format!("{}[{}]: ", words.severity(code.severity()), code.name());
    let mut text = layout::hanging(&words.outline(code), width, &label, "  ");
    for part in PARTS {
        let Some(body) = words.part(code, part) else {
            continue;
        };
        let body = match part {
            // Here the breaks and the spaces are part of what is shown.
            "example" => indented(&body),
            "cure" => layout::hanging(&(capital(&body) + "."), width, "  ", "  "),
            _ => layout::hanging(&body, width, "  ", "  "),
        };
        text += &format!("\n\n{}\n{body}", words.say(&format!("explain-{part}")));
    }
    text
}

fn indented(text: &str) -> String {
    let lines = text.lines().map(|line| format!("  {line}"));
    lines.map(|line| line.trim_end().to_owned()).collect::<Vec<_>>().join("\n")
}

/// Makes a sentence of a cure, which elsewhere follows a colon.
fn capital(text: &str) -> String {
    let mut rest = text.chars();
    rest.next().map(char::to_uppercase).into_iter().flatten().chain(rest).collect()
}

fn list(words: &Words, width: usize) -> String {
    let longest = diag::ALL.iter().map(|(code, _)| code.name().len()).max().unwrap_or(0);
    let rest = " ".repeat(longest + 2);
    let mut text = layout::hanging(&words.say("explain-list"), width, "", "") + "\n";
    for (code, _) in diag::ALL {
        let first = format!("{:longest$}  ", code.name());
        text += &format!("\n{}", layout::hanging(&words.outline(*code), width, &first, &rest));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::super::tests::check as run;
    use super::*;
    use crate::text::Lang;

    #[test]
    fn every_code_is_explained_within_the_width() {
        for lang in Lang::ALL {
            let words = Words::new(lang);
            for (code, _) in diag::ALL {
                let text = explanation(&words, *code, 80);
                let example = words.part(*code, "example").unwrap_or_default();
                for line in text.lines().filter(|line| !example.contains(line.trim())) {
                    assert!(line.chars().count() <= 80, "{line}");
                }
                for part in PARTS {
                    let heading = format!("\n\n{}\n  ", words.say(&format!("explain-{part}")));
                    assert!(text.contains(&heading), "{text}");
                }
                assert!(text.ends_with('.'), "{text}");
            }
            let text = list(&words, 80);
            assert!(text.lines().all(|line| line.chars().count() <= 80), "{text}");
            assert!(text.contains("“…”") && !text.contains('$'), "{text}");
        }
    }

    #[test]
    fn codes_are_found_as_people_copy_them() {
        for name in ["unknown-key", "[unknown-key]", "Unknown-Key"] {
            let (exit, out, _) = run(&format!("explain {name} --lang en"));
            assert_eq!(exit, 0);
            let first = "error[unknown-key]: key “…” is not known in …\n\nWhat it means\n  Each";
            assert!(out.starts_with(first), "{out}");
        }
        let (exit, out, err) = run("explain unknwon-key --lang en");
        assert_eq!((exit, out.as_str()), (2, ""));
        let want =
            "error: there is no problem code “unknwon-key”; perhaps you mean “unknown-key”\n";
        assert_eq!(err, want);
        let (exit, out, _) = run("explain --lang vi");
        assert!(exit == 0 && out.lines().count() > diag::ALL.len(), "{out}");
    }
}
