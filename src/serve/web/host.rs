//! Who may ask: the names that the server answers to, and where a request may come from.
//!
//! Owns the guard against DNS rebinding, by which a page on the web gives its own name the address
//! of this machine and reads drafts, and against other sites that use the server's own pages. It
//! must not answer; it only judges.

use std::net::{IpAddr, SocketAddr};

use hyper::header::{HOST, ORIGIN};
use hyper::http::request::Parts;

/// The names that the server answers to; with any port.
#[derive(Clone, Eq, PartialEq, Debug, Default)]
pub struct Hosts {
    /// Names and addresses, in lower case.
    known: Vec<String>,
    /// Those of them that somebody allowed by name.
    named: Vec<String>,
    /// Whether any address does: so it is where the server listens on all of them. An address, as
    /// against a name, can't be rebound.
    any_address: bool,
}

impl Hosts {
    /// Returns the hosts of a server that listens on some addresses, with those that were allowed
    /// by name.
    pub fn new(addresses: &[SocketAddr], named: &[String]) -> Self {
        let named: Vec<_> = named.iter().filter_map(|name| host_of(name)).collect();
        let mut known: Vec<_> = ["localhost", "127.0.0.1", "::1"].map(str::to_owned).into();
        known.extend(addresses.iter().map(|address| address.ip().to_string()));
        known.extend(named.iter().cloned());
        let any_address = addresses.iter().any(|address| address.ip().is_unspecified());
        Self { known, named, any_address }
    }

    fn allow(&self, host: &str) -> bool {
        self.known.iter().any(|known| known == host)
            || (self.any_address && host.parse::<IpAddr>().is_ok())
    }
}

/// What is thought of a request.
#[derive(Clone, Eq, PartialEq, Debug)]
pub(super) enum Verdict {
    /// It may pass.
    Welcome,
    /// It names no host, or several.
    Unreadable,
    /// It is for a host that the server does not answer to.
    Stranger(String),
    /// It comes from another site.
    Foreign,
}

/// Judges whom a request is for.
pub(super) fn judge(parts: &Parts, hosts: &Hosts) -> Verdict {
    let Some(authority) = authority(parts) else { return Verdict::Unreadable };
    match host_of(authority) {
        None => Verdict::Unreadable,
        Some(host) if hosts.allow(&host) => Verdict::Welcome,
        Some(host) => Verdict::Stranger(host),
    }
}

/// Judges where a request for the server's own pages comes from. Browsers say so; programs that
/// send neither header are no danger, since no page can make them ask.
pub(super) fn judge_origin(parts: &Parts, hosts: &Hosts) -> Verdict {
    let text = |name: &str| parts.headers.get(name).map(|value| value.to_str().unwrap_or("?"));
    let foreign = match text("sec-fetch-site") {
        None | Some("same-origin" | "none") => false,
        // Another port of this machine is the same site: one may link to the desk, not read it.
        Some("same-site") => text("sec-fetch-mode") != Some("navigate"),
        Some(_) => true,
    };
    let origin = text(ORIGIN.as_str());
    if foreign || origin.is_some_and(|origin| !is_own(origin, parts, hosts)) {
        Verdict::Foreign
    } else {
        Verdict::Welcome
    }
}

fn is_own(origin: &str, parts: &Parts, hosts: &Hosts) -> bool {
    let Some((_, from)) = origin.split_once("://") else { return false };
    let same = authority(parts).is_some_and(|authority| authority.eq_ignore_ascii_case(from));
    // Before a proxy the name in the address bar is another one, which must have been allowed.
    same || host_of(from).is_some_and(|host| hosts.named.contains(&host))
}

/// Returns the authority that a request is for.
fn authority(parts: &Parts) -> Option<&str> {
    let mut all = parts.headers.get_all(HOST).iter();
    let (first, second) = (all.next(), all.next());
    if second.is_some() {
        return None;
    }
    // Where the target is a whole address, it counts (RFC 9112, 3.2.2).
    match parts.uri.authority() {
        Some(authority) => Some(authority.as_str()),
        None => first?.to_str().ok(),
    }
}

/// Returns the host of an authority, in lower case, without its port, brackets and last dot.
fn host_of(authority: &str) -> Option<String> {
    let authority = authority.trim();
    let (host, port) = match authority.strip_prefix('[') {
        Some(rest) => rest.split_once(']')?,
        None if authority.parse::<IpAddr>().is_ok() => (authority, ""),
        None => authority.split_at(authority.find(':').unwrap_or(authority.len())),
    };
    let port = port.strip_prefix(':').unwrap_or(port);
    let host = host.strip_suffix('.').unwrap_or(host);
    let readable = !host.is_empty()
        && !host.contains(['@', '/', '\\', ' ', '?', '#'])
        && port.bytes().all(|byte| byte.is_ascii_digit());
    readable.then(|| host.to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;
    use hyper::Request;

    fn parts(headers: &[(&str, &str)]) -> Parts {
        let mut request = Request::builder().uri("/");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        request.body(()).expect("a request").into_parts().0
    }

    fn hosts(address: &str, named: &[&str]) -> Hosts {
        let named: Vec<_> = named.iter().map(|&name| name.to_owned()).collect();
        Hosts::new(&[address.parse().expect("an address")], &named)
    }

    #[test]
    fn only_known_hosts_are_answered() {
        let own = hosts("192.168.1.7:1111", &["Xem.Example:8080"]);
        for (host, want) in [
            ("localhost", true),
            ("LOCALHOST.:9", true),
            ("127.0.0.1:1", true),
            ("[::1]:1", true),
            ("192.168.1.7", true),
            ("xem.example", true),
            ("192.168.1.8", false),
            ("evil.example", false),
            ("localhost.evil.example", false),
            ("127.0.0.1.evil.example", false),
        ] {
            let verdict = judge(&parts(&[("host", host)]), &own);
            assert_eq!(verdict == Verdict::Welcome, want, "{host}: {verdict:?}");
        }
        for host in ["", "a@localhost", "localhost:x", "[::1", "local host"] {
            assert_eq!(judge(&parts(&[("host", host)]), &own), Verdict::Unreadable, "{host}");
        }
        assert_eq!(judge(&parts(&[]), &own), Verdict::Unreadable);
        let twice = parts(&[("host", "localhost"), ("host", "localhost")]);
        assert_eq!(judge(&twice, &own), Verdict::Unreadable);
    }

    #[test]
    fn a_server_on_all_addresses_answers_to_addresses() {
        let all = hosts("0.0.0.0:1111", &[]);
        assert_eq!(judge(&parts(&[("host", "10.0.0.9:1111")]), &all), Verdict::Welcome);
        assert_ne!(judge(&parts(&[("host", "evil.example")]), &all), Verdict::Welcome);
    }

    #[test]
    fn other_sites_are_kept_from_the_servers_own_pages() {
        let own = hosts("127.0.0.1:1111", &["xem.example"]);
        for (name, value, want) in [
            ("origin", "http://localhost:1111", true),
            ("origin", "https://xem.example", true),
            ("origin", "http://localhost:3000", false),
            ("origin", "https://evil.example", false),
            ("origin", "null", false),
            ("sec-fetch-site", "same-origin", true),
            ("sec-fetch-site", "none", true),
            ("sec-fetch-site", "same-site", false),
            ("sec-fetch-site", "cross-site", false),
        ] {
            let parts = parts(&[("host", "localhost:1111"), (name, value)]);
            let verdict = judge_origin(&parts, &own);
            assert_eq!(verdict == Verdict::Welcome, want, "{name}: {value}");
        }
    }
}
