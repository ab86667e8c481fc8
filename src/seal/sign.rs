//! Signatures of releases, in the format of minisign.
//!
//! Owns keys and signature files: what stock minisign 0.11 makes is read here, and what is made
//! here it verifies. Must not ask for a password, make keys or draw random numbers: an Ed25519
//! signature is a function of key and bytes, so the same release signed twice is the same file.
//!
//! New signatures are prehashed (`ED`: Ed25519 over BLAKE2b-512), as minisign makes them; older
//! ones over the bytes themselves (`Ed`) are verified too. A second signature binds the trusted
//! comment to the first.

mod keys;

use blake2::{Blake2b512, Digest};
use ed25519_compact::Signature;

use keys::{Id, KEY_ID};
pub use keys::{PublicKey, SecretKey, public_key, secret};

/// Why a key, a signature or a signed file was refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// The text is no minisign public key.
    PublicKey,
    /// The text is no minisign secret key.
    SecretKey,
    /// The secret key is encrypted, and no password was given.
    PasswordNeeded,
    /// The password does not open the secret key, or the key's file is damaged.
    Password,
    /// The secret key asks for more memory or work than is allowed.
    Cost,
    /// The text is no minisign signature.
    Signature,
    /// The signature was made with another key; its id as minisign shows it.
    OtherKey(String),
    /// The bytes are not those that were signed.
    Altered,
    /// The trusted comment is not the one that was signed.
    AlteredComment,
    /// A trusted comment must be one line.
    Comment,
}

/// The comment of a signature file that is itself signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrustedComment(pub String);

const UNTRUSTED: &str = "untrusted comment: ";
const TRUSTED: &str = "trusted comment: ";
const HASHED: [u8; 2] = *b"ED";
const PLAIN: [u8; 2] = *b"Ed";
const TRUSTED_BYTES_MAX: usize = 8192;

/// Returns the text of the signature file for the bytes.
///
/// The trusted comment is the caller's: the release's number and time, say.
pub fn sign(bytes: &[u8], secret: &SecretKey, trusted_comment: &str) -> Result<String, Reason> {
    let one_line = !trusted_comment.chars().any(char::is_control);
    if !one_line || trusted_comment.len() > TRUSTED_BYTES_MAX {
        return Err(Reason::Comment);
    }
    let signature = secret.sign(&Blake2b512::digest(bytes));
    let mut record = Vec::with_capacity(RECORD);
    record.extend(HASHED);
    record.extend(secret.key_id());
    record.extend(signature);
    let global = secret.sign(&[&signature, trusted_comment.as_bytes()].concat());
    let (record, global) = (keys::base64(&record), keys::base64(&global));
    let untrusted = format!("{UNTRUSTED}signature from lantoa with key {}", secret.id());
    Ok(format!("{untrusted}\n{record}\n{TRUSTED}{trusted_comment}\n{global}\n"))
}

/// Verifies bytes against their signature file and returns the comment that was signed with them.
pub fn verify(bytes: &[u8], signature: &str, key: &PublicKey) -> Result<TrustedComment, Reason> {
    let file = parse(signature).ok_or(Reason::Signature)?;
    if file.key_id != key.key_id() {
        return Err(Reason::OtherKey(keys::shown(file.key_id)));
    }
    let good = if file.hashed {
        key.verifies(&Blake2b512::digest(bytes), &file.signature)
    } else {
        key.verifies(bytes, &file.signature)
    };
    if !good {
        return Err(Reason::Altered);
    }
    let signed = [file.signature.as_ref(), file.comment.as_bytes()].concat();
    if !key.verifies(&signed, &file.global) {
        return Err(Reason::AlteredComment);
    }
    Ok(TrustedComment(file.comment.to_owned()))
}

/// Returns the id of the key that a signature file names, as minisign shows it. Nothing is
/// verified.
pub fn signer(signature: &str) -> Option<String> {
    parse(signature).map(|file| keys::shown(file.key_id))
}

const SIGNATURE: usize = Signature::BYTES;
const RECORD: usize = 2 + KEY_ID + SIGNATURE;

struct File<'a> {
    hashed: bool,
    key_id: Id,
    signature: Signature,
    comment: &'a str,
    global: Signature,
}

fn parse(text: &str) -> Option<File<'_>> {
    let mut lines = text.lines();
    lines.next()?.strip_prefix(UNTRUSTED)?;
    let record = keys::unbase64(lines.next()?)?;
    let comment = lines.next()?.strip_prefix(TRUSTED)?;
    let global = keys::unbase64(lines.next()?)?;
    if record.len() != RECORD || lines.any(|line| !line.trim().is_empty()) {
        return None;
    }
    let (algorithm, rest) = record.split_at(2);
    let hashed = algorithm == HASHED;
    if !hashed && algorithm != PLAIN {
        return None;
    }
    let (key_id, signature) = rest.split_first_chunk::<KEY_ID>()?;
    Some(File {
        hashed,
        key_id: *key_id,
        signature: Signature::from_slice(signature).ok()?,
        comment,
        global: Signature::from_slice(&global).ok()?,
    })
}

#[cfg(test)]
mod tests;
