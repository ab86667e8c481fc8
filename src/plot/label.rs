//! Words of plots that are joined or placed by the same rules.

/// Returns the caller's sentence, or names and values joined.
pub(crate) fn desc<'a>(own: &str, pairs: impl Iterator<Item = (&'a str, &'a str)>) -> String {
    if !own.is_empty() {
        return own.to_owned();
    }
    let parts: Vec<_> = pairs
        .map(|(name, text)| match (name.is_empty(), text.is_empty()) {
            (false, false) => format!("{name}: {text}"),
            _ => format!("{name}{text}"),
        })
        .filter(|part| !part.is_empty())
        .collect();
    if parts.is_empty() { String::new() } else { format!("{}.", parts.join("; ")) }
}
