//! Tests with keys and signatures of stock minisign 0.11; the keys were made for these tests.

use super::*;

const PUBLIC: &str = "RWQAGm63OSR9JgAQX5Z1YeOya/WAThpFsdTpL94G7ZYCT2z7M/K8swSd";
/// Made with `minisign -G -W`.
const SECRET: &str = concat!(
    "RWQAAEIyAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABputzkkfSavCgYd",
    "snAM6+eEe+P45AAo/GLg7/L8zbZYKVQOy/idHwAQX5Z1YeOya/WAThpFsdTpL94G7ZYCT2z7M/K8swSdAAAAAAAA",
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
);
const LOCKED_PUBLIC: &str = "RWTUwc1grgvoWLF2c1HZDHIF8nxir7EV246Ah52HQ0lPbLj4w5P/do0U";
/// Made with `minisign -G` and the password "mat khau".
const LOCKED_SECRET: &str = concat!(
    "RWRTY0IyTrZ1tXyjpGvfsqBtiVTXJhoTGJ11kL1LxwE0KwY5D28AAAACAAAAAAAAAEAAAAAAaC0orw624bHLxPte",
    "hK6Ik/SdcofUP1v5qPiI/V/XfTO0gDKbvirqhXL+jDflbwDr0ea+Q/8rbvHB1j9LHEjJKoHJK4S5+smvh8J8g7EK",
    "LOthhEXa1rR2WfqbW/OF91Q+qDksq1JBzUI=",
);
const SIGNED: &str = concat!(
    "untrusted comment: signature from minisign secret key\n",
    "RUQAGm63OSR9JjwQStb8s2vWBOfNni2e8P5B5zka49Ash8Q9lHM+bRSLNYjrekj4CUopsoG1H/wOC90y",
    "8ISqzyZqknTJrBXjngM=\n",
    "trusted comment: release 1, 2026-11-24T10:00:00+07:00\n",
    "xvUKMgfFvMvvRuRfErr3/lm0xdWNWQRYSV0KePkWrkSRQJg5NmN8Mk/j2zRq/XG/FPI+zVxDtDIdmhZT",
    "KLI/Cw==\n",
);
/// Made with `minisign -S -l`.
const SIGNED_OLD: &str = concat!(
    "untrusted comment: signature from minisign secret key\n",
    "RWQAGm63OSR9JiKYcqbhMdALcrjrpFhgGTjRVMQhpY59g6UbQZbydKWMkZbmdKKAi7byMqU0Xsuw/NRI",
    "at4n6XJi/E84nUBLZgo=\n",
    "trusted comment: legacy\n",
    "ahABH80H2xlf3hg1vemdm9YdonP6fDZP8fH6zUhY8OgEruFKjJuqZFN3SOhbEpWpRed1OlTF7frBpBaT",
    "lz/YBQ==\n",
);
const BYTES: &[u8] = b"{\"release\":1}\n";

fn keys() -> (SecretKey, PublicKey) {
    let secret = secret(SECRET, None).expect("a secret key");
    (secret, public_key(PUBLIC).expect("a public key"))
}

#[test]
fn what_minisign_signed_is_verified() {
    let (_, key) = keys();
    let comment = "release 1, 2026-11-24T10:00:00+07:00".to_owned();
    assert_eq!(verify(BYTES, SIGNED, &key), Ok(TrustedComment(comment)));
    assert_eq!(verify(BYTES, SIGNED_OLD, &key), Ok(TrustedComment("legacy".to_owned())));
    assert!(verify(BYTES, &SIGNED.replace('\n', "\r\n"), &key).is_ok());
    assert_eq!(key.id(), "267D2439B76E1A00");
    assert_eq!(signer(SIGNED).as_deref(), Some("267D2439B76E1A00"));
}

#[test]
fn the_same_key_and_words_give_minisigns_own_signature() {
    let (secret, key) = keys();
    let comment = "release 1, 2026-11-24T10:00:00+07:00";
    let signed = sign(BYTES, &secret, comment).expect("signed");
    let lines = |text: &str| text.lines().skip(1).map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(lines(&signed), lines(SIGNED));
    assert_eq!(secret.public(), key);
    assert_eq!(public_key(&key.file()), Ok(key.clone()));
    assert_eq!(key.line(), PUBLIC);
    assert_eq!(format!("{secret:?}"), "SecretKey(267D2439B76E1A00)");
}

#[test]
fn what_was_altered_is_refused() {
    let (secret, key) = keys();
    assert_eq!(verify(b"{}", SIGNED, &key), Err(Reason::Altered));
    assert_eq!(verify(b"{}", SIGNED_OLD, &key), Err(Reason::Altered));
    let comment = SIGNED.replace("release 1", "release 2");
    assert_eq!(verify(BYTES, &comment, &key), Err(Reason::AlteredComment));
    let other = public_key(LOCKED_PUBLIC).expect("a public key");
    let id = "267D2439B76E1A00".to_owned();
    assert_eq!(verify(BYTES, SIGNED, &other), Err(Reason::OtherKey(id)));
    for bad in [
        "",
        "untrusted comment: x",
        &SIGNED.replace("trusted comment", "comment"),
        PUBLIC,
        &format!("{SIGNED}more"),
    ] {
        assert_eq!(verify(BYTES, bad, &key), Err(Reason::Signature), "{bad}");
    }
    assert_eq!(sign(BYTES, &secret, "a\nb"), Err(Reason::Comment));
    // Cutting or changing any character of the signature never verifies and never panics.
    let signature: Vec<char> = SIGNED.chars().collect();
    let start = SIGNED.find('\n').expect("a line") + 1;
    for at in start..signature.len() - 1 {
        let mut changed = signature.clone();
        changed[at] = if changed[at] == 'B' { 'C' } else { 'B' };
        let changed: String = changed.into_iter().collect();
        assert!(verify(BYTES, &changed, &key).is_err(), "{at}");
        assert!(verify(BYTES, &SIGNED[..at], &key).is_err(), "{at}");
    }
}

#[test]
fn bad_keys_are_refused() {
    let other_half = |key: &str| {
        let mut bytes = keys::unbase64(key).expect("base64");
        bytes[6 + 32 + 16 + KEY_ID + 40] ^= 1;
        keys::base64(&bytes)
    };
    assert_eq!(secret(&other_half(SECRET), None).err(), Some(Reason::SecretKey));
    assert_eq!(secret(PUBLIC, None).err(), Some(Reason::SecretKey));
    assert_eq!(secret(LOCKED_SECRET, None).err(), Some(Reason::PasswordNeeded));
    assert_eq!(public_key(SECRET), Err(Reason::PublicKey));
    assert_eq!(public_key(""), Err(Reason::PublicKey));
    let mut greedy = keys::unbase64(LOCKED_SECRET).expect("base64");
    greedy[6 + 32 + 8 + 5] = 1;
    let greedy = keys::base64(&greedy);
    assert_eq!(secret(&greedy, Some("x")).err(), Some(Reason::Cost));
}

#[test]
fn a_password_opens_a_key() {
    // As minisign writes it, but with the least cost, so that the test is quick.
    use blake2::digest::consts::U32;
    let mut bytes = keys::unbase64(SECRET).expect("base64");
    let (head, record) = bytes.split_at_mut(54);
    head[2..4].copy_from_slice(b"Sc");
    head[38..46].copy_from_slice(&32768u64.to_le_bytes());
    head[46..54].copy_from_slice(&(16u64 << 20).to_le_bytes());
    let mut sum = blake2::Blake2b::<U32>::new();
    sum.update(b"Ed");
    sum.update(&record[..72]);
    record[72..].copy_from_slice(&sum.finalize());
    let cost = scrypt::Params::new(10, 8, 1, 32).expect("parameters");
    let mut stream = [0; 104];
    scrypt::scrypt(b"khau", &head[6..38], &cost, &mut stream).expect("a stream");
    record.iter_mut().zip(stream).for_each(|(byte, mask)| *byte ^= mask);
    let key = keys::base64(&bytes);
    assert_eq!(secret(&key, Some("khau")).map(|key| key.public()), Ok(keys().1));
    assert_eq!(secret(&key, Some("Khau")).err(), Some(Reason::Password));
}

#[test]
#[ignore = "takes 1 GiB of memory, as stock minisign does"]
fn a_locked_key_of_stock_minisign_is_opened() {
    let key = secret(LOCKED_SECRET, Some("mat khau")).map(|key| key.public());
    assert_eq!(key, public_key(LOCKED_PUBLIC));
    assert_eq!(secret(LOCKED_SECRET, Some("x")).err(), Some(Reason::Password));
}
