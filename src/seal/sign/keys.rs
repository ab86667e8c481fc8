//! The keys of minisign: their files, and a password's way to a secret key.
//!
//! Owns the layout of both files and the limits of the password hash. What is signed, and how a
//! signature file looks, is the parent's.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use blake2::digest::consts::U32;
use blake2::{Blake2b, Digest};
use ed25519_compact as ed25519;

use super::Reason;

pub(super) const KEY_ID: usize = 8;
/// The name of a key, as its bytes stand in the files.
pub(super) type Id = [u8; KEY_ID];

const ALGORITHM: [u8; 2] = *b"Ed";
const SCRYPT: [u8; 2] = *b"Sc";
const NO_HASH: [u8; 2] = [0; 2];
const CHECKSUM: [u8; 2] = *b"B2";
/// Key id, secret key and checksum: the part that a password encrypts.
const LOCKED: usize = KEY_ID + 64 + 32;

/// A public key of minisign.
#[derive(Clone, PartialEq, Eq)]
pub struct PublicKey {
    key_id: Id,
    key: [u8; 32],
}

impl PublicKey {
    /// Returns the 16 hexadecimal digits by which minisign names the key.
    pub fn id(&self) -> String {
        shown(self.key_id)
    }

    /// Returns the key as one line that begins with `RWQ`, as `minisign -P` takes it.
    pub fn line(&self) -> String {
        base64(&[&ALGORITHM[..], &self.key_id, &self.key].concat())
    }

    /// Returns the text of the key's file.
    pub fn file(&self) -> String {
        format!("untrusted comment: minisign public key {}\n{}\n", self.id(), self.line())
    }

    pub(super) fn key_id(&self) -> Id {
        self.key_id
    }

    pub(super) fn verifies(&self, bytes: &[u8], signature: &ed25519::Signature) -> bool {
        ed25519::PublicKey::new(self.key).verify(bytes, signature).is_ok()
    }
}

impl fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PublicKey({})", self.line())
    }
}

/// A secret key of minisign, opened. Its debug form shows the key's id only.
#[derive(Clone)]
pub struct SecretKey {
    key_id: Id,
    key: ed25519::SecretKey,
}

impl SecretKey {
    /// Returns the 16 hexadecimal digits by which minisign names the key.
    pub fn id(&self) -> String {
        shown(self.key_id)
    }

    /// Returns the public key that belongs to it.
    pub fn public(&self) -> PublicKey {
        PublicKey { key_id: self.key_id, key: *self.key.public_key() }
    }

    pub(super) fn key_id(&self) -> Id {
        self.key_id
    }

    pub(super) fn sign(&self, bytes: &[u8]) -> [u8; ed25519::Signature::BYTES] {
        *self.key.sign(bytes, None)
    }
}

impl fmt::Debug for SecretKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SecretKey({})", self.id())
    }
}

/// Reads a public key: the file that minisign writes, or its second line alone.
pub fn public_key(text: &str) -> Result<PublicKey, Reason> {
    let bytes = key_line(text).and_then(unbase64).ok_or(Reason::PublicKey)?;
    let key = bytes.strip_prefix(&ALGORITHM).and_then(|rest| rest.split_first_chunk::<KEY_ID>());
    let (key_id, key) = key.ok_or(Reason::PublicKey)?;
    let key: [u8; 32] = key.try_into().map_err(|_| Reason::PublicKey)?;
    ed25519::PublicKey::new(key).validate().map_err(|_| Reason::PublicKey)?;
    Ok(PublicKey { key_id: *key_id, key })
}

/// Reads a secret key, with its password if it is encrypted.
///
/// An encrypted key of stock minisign takes 1 GiB of memory and some seconds, by its design.
pub fn secret(text: &str, password: Option<&str>) -> Result<SecretKey, Reason> {
    let bytes = key_line(text).and_then(unbase64).ok_or(Reason::SecretKey)?;
    let (head, rest) = bytes.split_first_chunk::<6>().ok_or(Reason::SecretKey)?;
    let (salt, rest) = rest.split_first_chunk::<32>().ok_or(Reason::SecretKey)?;
    let (operations, rest) = rest.split_first_chunk::<8>().ok_or(Reason::SecretKey)?;
    let (memory, locked) = rest.split_first_chunk::<8>().ok_or(Reason::SecretKey)?;
    let mut locked: [u8; LOCKED] = locked.try_into().map_err(|_| Reason::SecretKey)?;
    if head[..2] != ALGORITHM || head[4..] != CHECKSUM {
        return Err(Reason::SecretKey);
    }
    let encrypted = match [head[2], head[3]] {
        SCRYPT => true,
        NO_HASH => false,
        _ => return Err(Reason::SecretKey),
    };
    if encrypted {
        let password = password.ok_or(Reason::PasswordNeeded)?;
        let cost = cost(u64::from_le_bytes(*operations), u64::from_le_bytes(*memory))?;
        let mut stream = [0; LOCKED];
        scrypt::scrypt(password.as_bytes(), salt, &cost, &mut stream).map_err(|_| Reason::Cost)?;
        for (byte, mask) in locked.iter_mut().zip(stream) {
            *byte ^= mask;
        }
    }
    let damaged = if encrypted { Reason::Password } else { Reason::SecretKey };
    opened(&locked, encrypted).ok_or(damaged)
}

/// Returns the key in its decrypted record, if the record is sound.
fn opened(record: &[u8; LOCKED], checked: bool) -> Option<SecretKey> {
    let (key_id, rest) = record.split_first_chunk::<KEY_ID>()?;
    let (key, checksum) = rest.split_first_chunk::<64>()?;
    let sum = Blake2b::<U32>::new().chain_update(ALGORITHM).chain_update(key_id).chain_update(key);
    // A key without a password may have no checksum: minisign does not look at it there.
    let unset = !checked && checksum.iter().all(|byte| *byte == 0);
    if !unset && sum.finalize()[..] != *checksum {
        return None;
    }
    // The second half must be the public key of the first: signing with another one would
    // give the secret away.
    let seed = ed25519::Seed::from_slice(&key[..32]).ok()?;
    let pair = ed25519::KeyPair::try_from_seed(seed).ok()?;
    (pair.sk[..] == key[..]).then_some(SecretKey { key_id: *key_id, key: pair.sk })
}

/// Returns the parameters of scrypt for the limits that a key's file states, as libsodium
/// derives them. More than twice minisign's own cost is refused.
fn cost(operations: u64, memory: u64) -> Result<scrypt::Params, Reason> {
    const BLOCK: u64 = 8;
    if memory > 1 << 31 || operations > 1 << 26 {
        return Err(Reason::Cost);
    }
    let operations = operations.max(32768);
    let few = operations < memory / 32;
    let rounds = if few { operations / (BLOCK * 4) } else { memory / (BLOCK * 128) };
    let log2 = (1..63).find(|log2| 1u64 << log2 > rounds / 2).ok_or(Reason::Cost)?;
    let lanes = if few { 1 } else { ((operations / 4) >> log2) / BLOCK };
    let (log2, lanes) = (u8::try_from(log2), u32::try_from(lanes));
    let (Ok(log2), Ok(lanes)) = (log2, lanes) else { return Err(Reason::Cost) };
    scrypt::Params::new(log2, BLOCK as u32, lanes, 32).map_err(|_| Reason::Cost)
}

/// Returns an id as minisign shows it: the number's hexadecimal digits.
pub(super) fn shown(key_id: Id) -> String {
    format!("{:016X}", u64::from_le_bytes(key_id))
}

pub(super) fn base64(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

pub(super) fn unbase64(text: &str) -> Option<Vec<u8>> {
    (text.len() <= 1024).then(|| STANDARD.decode(text.trim()).ok()).flatten()
}

/// Returns the line of a key's file that holds the key.
fn key_line(text: &str) -> Option<&str> {
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let first = lines.next()?;
    let key = if first.starts_with("untrusted comment:") { lines.next()? } else { first };
    lines.next().is_none().then_some(key)
}
