use super::*;

fn page(reply_bytes: &[u8]) -> io::Result<Vec<u8>> {
    match reply(reply_bytes)? {
        Reply::Page(page) => Ok(page.bytes),
        Reply::Moved(to) => Err(io::Error::other(to)),
        Reply::Status(status) => Err(io::Error::other(status.to_string())),
    }
}

#[test]
fn only_this_machine_is_asked() {
    for address in [
        "http://localhost/vi/",
        "http://LOCALHOST:1930/",
        "http://127.0.0.1:8000",
        "http://[::1]:8000/a?b",
        "http://localhost?a",
    ] {
        assert!(place(address).is_some(), "{address}");
    }
    for address in [
        "https://localhost/",
        "http://example.invalid/",
        "http://localhost.example.invalid/",
        "http://localhost@example.invalid/",
        "http://127.0.0.1.example.invalid/",
        "http://127.0.0.2/",
        "http://[::2]/",
        "http://[::1]x/",
        "http://localhost:99999/",
        "http://localhost/a b",
        "http://localhost/\r\nX: y",
        "ftp://localhost/",
        "http://",
    ] {
        assert_eq!(place(address), None, "{address}");
    }
    let vietnamese = place("http://localhost/vi/tìm/").map(|place| place.path);
    assert_eq!(vietnamese.as_deref(), Some("/vi/t%C3%ACm/"));
}

#[test]
fn bodies_are_read_as_they_are_sent() {
    let known = b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabcd";
    assert_eq!(page(known).expect("a page"), b"abc");
    let open = b"HTTP/1.0 200 OK\r\n\r\nabcd";
    assert_eq!(page(open).expect("a page"), b"abcd");
    let chunked = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n\
        2;x=y\r\nab\r\n1\r\nc\r\n0\r\n\r\n";
    assert_eq!(page(chunked).expect("a page"), b"abc");
    for broken in [
        &b""[..],
        b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc",
        b"HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\nabc",
        b"HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\nabc",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab\r\n0\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\nab",
        b"HTTP/1.1 404 Not Found\r\n\r\n",
        b"HTTP/1.1 301 Moved\r\n\r\n",
        b"SSH-2.0-x\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nnonsense\r\n\r\n",
    ] {
        assert!(page(broken).is_err(), "{}", String::from_utf8_lossy(broken));
    }
    let endless = [b"HTTP/1.1 200 OK\r\n".to_vec(), b"a: b\r\n".repeat(20_000)].concat();
    assert!(page(&endless).is_err());
}
