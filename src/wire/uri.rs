//! Addresses as URIs (RFC 3986).
//!
//! Does not judge an address: it only encodes what no URI may hold, so that one stray character
//! cannot make a whole feed invalid.

/// Returns the address with every character encoded that a URI may not hold as it is.
pub(super) fn uri(address: &str) -> String {
    let address = address.trim();
    let mut out = String::with_capacity(address.len());
    for (at, byte) in address.bytes().enumerate() {
        let allowed = match byte {
            b'%' => is_escape(&address.as_bytes()[at..]),
            b'#' => !address[..at].contains('#'),
            b'[' | b']' => is_host_bracket(address, at),
            _ => byte.is_ascii_alphanumeric() || b"-._~:/?@!$&'()*+,;=".contains(&byte),
        };
        if allowed {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

/// Returns whether the bytes begin with a percent sign and two hexadecimal digits.
fn is_escape(bytes: &[u8]) -> bool {
    matches!(bytes, [b'%', a, b, ..] if a.is_ascii_hexdigit() && b.is_ascii_hexdigit())
}

/// Returns whether a bracket is one around an IPv6 host, the only place for brackets in a URI.
fn is_host_bracket(address: &str, at: usize) -> bool {
    let Some(host) = address.find("://").map(|start| start + 3) else { return false };
    let Some(length) = address[host..].find(['/', '?', '#']).or(Some(address.len() - host)) else {
        return false;
    };
    let inside = &address[host..host + length];
    let end = inside.find(']');
    inside.starts_with('[')
        && end.is_some_and(|end| {
            let is_ipv6 = inside[1..end].parse::<core::net::Ipv6Addr>().is_ok();
            is_ipv6 && (at == host || at == host + end)
        })
}
