//! Reads what is not a number though it has digits: papers, telephones, mail and web addresses.
//!
//! Owns their shapes and their one form each. Whether an address answers is nobody's business
//! here.

use super::lexicon::Word;
use super::reader::Reader;
use super::token::Kind;
use super::value::{Note, Sort, Value};
use super::when;

/// Reads a telephone number or the number of a paper that begins with digits.
pub(super) fn number(reader: &mut Reader, at: usize) -> Option<usize> {
    phone(reader, at).or_else(|| document(reader, at)).or_else(|| local(reader, at))
}

/// Reads 3825 1234, a number within the province.
fn local(reader: &mut Reader, at: usize) -> Option<usize> {
    let four = |at: usize| reader.kind(at) == Kind::Digits && reader.slice(at).len() == 4;
    let sole = four(at) && four(at + 1) && reader.kind(at + 2) != Kind::Digits;
    (sole && when::year_at(reader, at).is_none()).then_some(())?;
    let code = format!("{}{}", reader.slice(at), reader.slice(at + 1));
    push(reader, Sort::Phone, (at, at + 2), code);
    Some(at + 2)
}

/// Reads 1520/QĐ-UBND, 10-CT/TW, 86/2023/NĐ-CP, 06/2022/QH15.
fn document(reader: &mut Reader, at: usize) -> Option<usize> {
    if !matches!(reader.kind(at + 1), Kind::Sign('/' | '-')) {
        return None;
    }
    let (mut end, mut words, mut slash) = (at + 1, 0, false);
    loop {
        let part = end + 1;
        let joined = matches!(reader.kind(end), Kind::Sign('/' | '-'))
            && reader.is_glued(end)
            && reader.is_glued(part);
        match reader.kind(part) {
            Kind::Word(_) if joined && is_series(reader.slice(part)) => words += 1,
            Kind::Digits if joined => {}
            _ => break,
        }
        slash |= reader.is_sign(end, '/');
        // The digits of QH15.
        let tail = reader.kind(part + 1) == Kind::Digits && reader.is_glued(part + 1);
        end = part + 1 + usize::from(tail);
    }
    let long = reader.slice(at + 2).chars().nth(1).is_some();
    (words > 0 && (slash || long)).then_some(())?;
    let mut code = String::new();
    for index in at..end {
        match reader.kind(index) {
            Kind::Sign(sign) => code.push(sign),
            _ if index == at => code.push_str(reader.slice(at).trim_start_matches('0')),
            _ => code.push_str(reader.slice(index)),
        }
    }
    push(reader, Sort::Document, (at, end), code);
    Some(end)
}

/// The letters of a paper's number are capitals, but for the r of TTr.
fn is_series(word: &str) -> bool {
    word == "TTr" || word.chars().all(char::is_uppercase)
}

/// Reads 0912 345 678, +84 912 345 678, (024) 3825 1234, 1900 1234.
pub(super) fn phone(reader: &mut Reader, at: usize) -> Option<usize> {
    let abroad = reader.is_sign(at, '+') && reader.is_glued(at + 1);
    let open = abroad || reader.is_sign(at, '(');
    let first = at + usize::from(open);
    let leads = reader.slice(first);
    let service = !open && matches!(leads, "1900" | "1800");
    let starts = service || if abroad { leads == "84" } else { leads.starts_with('0') };
    if reader.kind(first) != Kind::Digits || !starts || (leads.len() < 2 && !abroad) {
        return None;
    }
    let mut digits = if abroad { String::from("0") } else { leads.to_owned() };
    let mut end = first + 1;
    let wanted = |digits: &str| match digits {
        _ if service => 8,
        digits if digits.starts_with("02") => 11,
        _ => 10,
    };
    while digits.len() < wanted(&digits) {
        let mut next = end;
        while matches!(reader.kind(next), Kind::Sign('.' | '-' | '(' | ')')) && next < end + 2 {
            next += 1;
        }
        if reader.kind(next) != Kind::Digits || reader.slice(next).len() > 9 {
            break;
        }
        // The 0 of +84 (0)24.
        let trunk = abroad && digits == "0" && reader.slice(next) == "0";
        if !trunk {
            digits.push_str(reader.slice(next));
        }
        end = next + 1 + usize::from(trunk && reader.is_sign(next + 1, ')'));
    }
    let length = digits.len();
    let fits = if service { matches!(length, 8 | 10) } else { matches!(length, 10 | 11) };
    fits.then_some(())?;
    push(reader, Sort::Phone, (at, end), digits);
    Some(end)
}

fn push(reader: &mut Reader, sort: Sort, tokens: (usize, usize), code: String) {
    reader.push(sort, tokens, Value::Code(code.into()), true, Note::default());
}

/// Reads all mail and web addresses, and takes them out of further reading.
pub(super) fn addresses(reader: &mut Reader) {
    let mut at = 0;
    while at < reader.len() {
        let glued = at > 0 && reader.is_glued(at);
        at = match reader.kind(at) {
            Kind::Sign('@') => address(reader, at),
            Kind::Word(Word::Web) => address(reader, at),
            Kind::Word(Word::Domain) if glued && reader.is_sign(at - 1, '.') => address(reader, at),
            _ => at + 1,
        };
    }
}

fn address(reader: &mut Reader, at: usize) -> usize {
    let part = |index: usize| match reader.kind(index) {
        Kind::Word(_) | Kind::Digits => true,
        Kind::Sign(sign) => matches!(sign, '.' | '_' | '-' | '/' | '@' | ':' | '+' | '%' | '='),
    };
    let (mut start, mut end) = (at, at + 1);
    while start > 0 && reader.is_glued(start) && part(start - 1) {
        start -= 1;
    }
    let more = |index: usize| match reader.kind(index) {
        Kind::Sign(sign) => matches!(sign, '?' | '&' | '#' | '~' | '!') || part(index),
        _ => true,
    };
    while end < reader.len() && reader.is_glued(end) && more(end) {
        end += 1;
    }
    while end > at + 1 && matches!(reader.kind(end - 1), Kind::Sign('.' | ':' | '?' | '!' | '-')) {
        end -= 1;
    }
    let text = reader.span(start, end);
    let mail = text.split_once('@').filter(|(local, host)| !local.is_empty() && host.contains('.'));
    match mail {
        Some(_) if !text.contains("://") => {
            push(reader, Sort::Mail, (start, end), text.to_lowercase());
        }
        _ if text.contains('.') && !text.starts_with('@') => {
            push(reader, Sort::Url, (start, end), canonical(text));
        }
        _ if text.starts_with('@') => {}
        _ => return at + 1,
    }
    reader.cover(start, end);
    end
}

/// Returns the form in which addresses of the web are compared.
pub(super) fn canonical(address: &str) -> String {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let rest = rest.strip_prefix("www.").unwrap_or(rest).trim_end_matches('/');
    let mut parts = rest.split('/');
    let mut address = parts.next().unwrap_or_default().to_lowercase();
    // A page in the other language is the same page.
    for part in parts.filter(|part| !matches!(*part, "vi" | "en")) {
        address.push('/');
        address.push_str(part);
    }
    address
}
