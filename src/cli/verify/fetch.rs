//! A page of this machine, over HTTP.
//!
//! Owns the least of HTTP/1.1 (RFC 9112) that asks for one page. Only this machine is asked: a
//! verifier that fetches any address could be made to look where its user would not.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, TcpStream};
use std::time::Duration;

use super::{MEGABYTES_MAX, Stop};
use crate::cli::console::Exit;
use crate::text::messages::Arg;
use crate::words::Words;

/// How long to wait for the server.
const PATIENCE: Duration = Duration::from_secs(10);

/// More bytes of head, and more redirects, are refused.
const HEAD_MAX: u64 = 64 << 10;
const REDIRECTS_MAX: usize = 3;

/// What came back.
#[derive(Debug)]
pub(super) struct Fetched {
    /// The media type, in lower case, without parameters.
    pub(super) media_type: String,
    /// The bytes.
    pub(super) bytes: Vec<u8>,
}

/// An address on this machine.
#[derive(Clone, Eq, PartialEq, Debug)]
struct Place {
    host: String,
    addresses: Vec<IpAddr>,
    port: u16,
    path: String,
}

/// Fetches a page.
pub(super) fn get(words: &Words, address: &str) -> Result<Fetched, Stop> {
    let mut address = address.to_owned();
    for _ in 0..=REDIRECTS_MAX {
        let Some(place) = place(&address) else {
            let args = [("address", Arg::Text(address.as_str()))];
            return Err(Stop::usage(words.with("verify-address", &args)));
        };
        let failed = |reason: String| {
            let args = [("address", Arg::Text(address.as_str())), ("reason", Arg::Text(&reason))];
            Stop { exit: Exit::Machine, sentence: words.with("verify-fetch", &args) }
        };
        match ask(&place).map_err(|error| failed(error.to_string()))? {
            Reply::Page(page) => return Ok(page),
            Reply::Status(status) => return Err(failed(format!("HTTP {status}"))),
            Reply::Moved(to) if to.starts_with('/') && !to.starts_with("//") => {
                address = format!("http://{}:{}{to}", place.host, place.port);
            }
            Reply::Moved(to) => address = to,
        }
    }
    let reason = format!("{REDIRECTS_MAX} redirects");
    let args = [("address", Arg::Text(address.as_str())), ("reason", Arg::Text(&reason))];
    Err(Stop { exit: Exit::Machine, sentence: words.with("verify-fetch", &args) })
}

/// Reads an address; `None` where it is not one of this machine.
fn place(address: &str) -> Option<Place> {
    let scheme = address.get(..7)?;
    let rest = address.get(7..).filter(|_| scheme.eq_ignore_ascii_case("http://"))?;
    let rest = rest.split('#').next().unwrap_or_default();
    if rest.chars().any(|c| c.is_control() || c.is_whitespace()) {
        return None;
    }
    let end = rest.find(['/', '?']).unwrap_or(rest.len());
    let (authority, path) = rest.split_at(end);
    let (host, port) = match authority.strip_prefix('[') {
        Some(inner) => {
            let (host, port) = inner.split_once(']')?;
            (format!("[{host}]"), port.strip_prefix(':').or(port.is_empty().then_some("80"))?)
        }
        None => {
            let (host, port) = authority.split_once(':').unwrap_or((authority, "80"));
            (host.to_ascii_lowercase(), port)
        }
    };
    let (v4, v6) = (IpAddr::V4(Ipv4Addr::LOCALHOST), IpAddr::V6(Ipv6Addr::LOCALHOST));
    let addresses = match host.as_str() {
        // Names are not looked up: this one is this machine by RFC 6761.
        "localhost" => vec![v4, v6],
        "127.0.0.1" => vec![v4],
        "[::1]" => vec![v6],
        _ => return None,
    };
    let path = match path.as_bytes().first() {
        Some(b'/') => path.to_owned(),
        _ => format!("/{path}"),
    };
    Some(Place { host, addresses, port: port.parse().ok()?, path: escaped(&path) })
}

/// Writes letters beyond ASCII as a request line has them.
fn escaped(path: &str) -> String {
    let byte = |byte: u8| match byte {
        b'!'..=b'~' => char::from(byte).to_string(),
        _ => format!("%{byte:02X}"),
    };
    path.bytes().map(byte).collect()
}

enum Reply {
    Page(Fetched),
    Moved(String),
    Status(u16),
}

fn connect(place: &Place) -> io::Result<TcpStream> {
    let mut last = io::Error::from(io::ErrorKind::NotFound);
    for address in &place.addresses {
        match TcpStream::connect_timeout(&SocketAddr::new(*address, place.port), PATIENCE) {
            Ok(stream) => return Ok(stream),
            Err(error) => last = error,
        }
    }
    Err(last)
}

fn ask(place: &Place) -> io::Result<Reply> {
    let mut stream = connect(place)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    let Place { host, port, path, .. } = place;
    let request = format!(
        "GET {path} HTTP/1.1\r\nHost: {host}:{port}\r\nConnection: close\r\n\
         Accept-Encoding: identity\r\nUser-Agent: lantoa\r\n\r\n"
    );
    stream.write_all(request.as_bytes())?;
    reply(BufReader::new(stream))
}

/// Reads a reply.
fn reply(mut from: impl BufRead) -> io::Result<Reply> {
    let bad = || io::Error::from(io::ErrorKind::InvalidData);
    let mut head = from.by_ref().take(HEAD_MAX);
    let line = |head: &mut io::Take<_>| -> io::Result<String> {
        let mut line = Vec::new();
        BufRead::read_until(head, b'\n', &mut line)?;
        if line.pop() != Some(b'\n') {
            return Err(io::Error::from(io::ErrorKind::InvalidData));
        }
        Ok(String::from_utf8_lossy(&line).trim_end_matches('\r').to_owned())
    };
    let status = line(&mut head)?;
    let mut parts = status.split(' ');
    let known = parts.next().is_some_and(|version| version.starts_with("HTTP/1."));
    let status: u16 =
        parts.next().filter(|_| known).and_then(|code| code.parse().ok()).ok_or_else(bad)?;
    let mut headers = Vec::new();
    loop {
        let line = line(&mut head)?;
        if line.is_empty() {
            break;
        }
        let (name, value) = line.split_once(':').ok_or_else(bad)?;
        headers.push((name.to_ascii_lowercase(), value.trim().to_owned()));
    }
    let header = |name: &str| {
        headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    };
    match status {
        200 => {}
        301 | 302 | 303 | 307 | 308 => {
            return Ok(Reply::Moved(header("location").ok_or_else(bad)?.to_owned()));
        }
        _ => return Ok(Reply::Status(status)),
    }
    let bytes = match header("transfer-encoding") {
        Some(coding) if coding.eq_ignore_ascii_case("chunked") => chunks(from)?,
        Some(_) => return Err(bad()),
        None => whole(from, header("content-length"))?,
    };
    let media_type = header("content-type").and_then(|value| value.split(';').next());
    let media_type = media_type.unwrap_or_default().trim().to_ascii_lowercase();
    Ok(Reply::Page(Fetched { media_type, bytes }))
}

fn too_large() -> io::Error {
    io::Error::from(io::ErrorKind::FileTooLarge)
}

/// Reads a body of a known length, or up to the end.
fn whole(from: impl Read, length: Option<&str>) -> io::Result<Vec<u8>> {
    let limit = MEGABYTES_MAX << 20;
    let length = length.map(str::parse::<u64>).transpose();
    let length = length.map_err(|_| io::Error::from(io::ErrorKind::InvalidData))?;
    if length.is_some_and(|length| length > limit) {
        return Err(too_large());
    }
    let mut bytes = Vec::new();
    from.take(length.unwrap_or(limit + 1)).read_to_end(&mut bytes)?;
    match length {
        Some(length) if (bytes.len() as u64) < length => {
            Err(io::Error::from(io::ErrorKind::UnexpectedEof))
        }
        None if bytes.len() as u64 > limit => Err(too_large()),
        _ => Ok(bytes),
    }
}

/// Reads a body in chunks; trailers are left unread.
fn chunks(mut from: impl BufRead) -> io::Result<Vec<u8>> {
    let bad = || io::Error::from(io::ErrorKind::InvalidData);
    let mut bytes = Vec::new();
    loop {
        let mut line = Vec::new();
        from.by_ref().take(1024).read_until(b'\n', &mut line)?;
        let line = String::from_utf8_lossy(&line);
        let size = line.split(';').next().unwrap_or_default().trim();
        let size = u64::from_str_radix(size, 16).map_err(|_| bad())?;
        if size == 0 {
            return Ok(bytes);
        }
        if size > (MEGABYTES_MAX << 20) - bytes.len() as u64 {
            return Err(too_large());
        }
        let before = bytes.len() as u64;
        from.by_ref().take(size).read_to_end(&mut bytes)?;
        let mut end = [0; 2];
        from.read_exact(&mut end)?;
        if bytes.len() as u64 != before + size || end != *b"\r\n" {
            return Err(bad());
        }
    }
}

#[cfg(test)]
mod tests;
