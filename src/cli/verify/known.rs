//! What is known of releases: manifests, texts, the key, and whether a signature holds.
//!
//! Owns the way to them in a site's folder. It must not look at what is to be verified.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use super::Stop;
use crate::model::releases::{self, Release};
use crate::model::shelf::Shelf;
use crate::seal::manifest::Manifest;
use crate::seal::sign::{self, PublicKey, Reason};
use crate::source::World;
use crate::source::disk::DiskWorld;
use crate::text::messages::Arg;
use crate::words::Words;

/// The releases of a site.
pub(super) struct Known {
    /// The manifests, from the first on; never empty.
    pub(super) manifests: Vec<Manifest>,
    /// The texts by their hash.
    pub(super) texts: BTreeMap<String, String>,
    /// What the newest one's signature says.
    pub(super) seal: Seal,
}

/// What a signature says.
#[derive(Clone, Eq, PartialEq, Debug)]
pub(super) enum Seal {
    /// It is good; the key's id.
    Good(String),
    /// There is none.
    None,
    /// There is none, although the site has a key.
    Missing,
    /// Nobody knows the key.
    NoKey,
    /// It does not hold.
    Bad(Reason),
}

impl Known {
    /// Reads the releases of the site in a folder, or in the one where the command runs.
    pub(super) fn read(
        words: &Words,
        site: Option<&Path>,
        key: Option<&str>,
    ) -> Result<Self, Stop> {
        let root = site.unwrap_or(Path::new("."));
        let world = DiskWorld::new(root, None);
        let mut problems = Vec::new();
        let found = releases::read(&world, &mut problems);
        if let Some(problem) = problems.first() {
            return Err(Stop { exit: super::Exit::Content, sentence: words.message(problem) });
        }
        let Some(last) = found.last() else {
            return Err(Stop::usage(words.say("verify-no-releases")));
        };
        let seal = seal(&world, last, self::key(words, site, key)?.as_ref());
        let manifests: Vec<_> = found.iter().map(|release| release.manifest.clone()).collect();
        let mut texts = BTreeMap::new();
        for page in manifests.iter().flat_map(|manifest| &manifest.texts) {
            if !texts.contains_key(&page.sha256)
                && let Some(text) = releases::text(&world, &page.sha256)
            {
                texts.insert(page.sha256.clone(), text);
            }
        }
        Ok(Self { manifests, texts, seal })
    }
}

fn seal(world: &dyn World, release: &Release, key: Option<&PublicKey>) -> Seal {
    let bytes = world.read(&release.path).unwrap_or_default();
    let signature = world.read(&releases::signature_path(&release.path)).ok();
    Seal::of(&bytes, signature.as_deref(), key)
}

impl Seal {
    /// Returns what a signature says of a manifest.
    pub(super) fn of(bytes: &[u8], signature: Option<&[u8]>, key: Option<&PublicKey>) -> Self {
        let Some(signature) = signature else {
            return if key.is_some() { Self::Missing } else { Self::None };
        };
        let Some(key) = key else { return Self::NoKey };
        match sign::verify(bytes, &String::from_utf8_lossy(signature), key) {
            Ok(_) => Self::Good(key.id()),
            Err(reason) => Self::Bad(reason),
        }
    }

    /// Says whether it speaks against what it is of.
    pub(super) fn is_bad(&self) -> bool {
        matches!(self, Self::Bad(_) | Self::Missing)
    }

    /// Returns the sentence for people.
    pub(super) fn line(&self, words: &Words) -> String {
        let with = |key: &str, id: &str| words.with(key, &[("id", Arg::Text(id))]);
        match self {
            Self::Good(id) => with("verify-seal-good", id),
            Self::None => words.say("verify-seal-none"),
            Self::Missing => words.say("verify-seal-missing"),
            Self::NoKey => words.say("verify-seal-no-key"),
            Self::Bad(Reason::OtherKey(id)) => with("verify-seal-other", id),
            Self::Bad(Reason::Altered | Reason::AlteredComment) => words.say("verify-seal-altered"),
            Self::Bad(_) => words.say("verify-seal-bad"),
        }
    }

    /// Returns the same for programs.
    pub(super) fn json(&self) -> Value {
        match self {
            Self::Good(id) => json!({ "state": "good", "key": id }),
            Self::None => json!({ "state": "none" }),
            Self::Missing => json!({ "state": "missing" }),
            Self::NoKey => json!({ "state": "no-key" }),
            Self::Bad(Reason::OtherKey(id)) => json!({ "state": "other-key", "key": id }),
            Self::Bad(_) => json!({ "state": "bad" }),
        }
    }
}

/// Returns the public key: the one that is named, or that of the site.
pub(super) fn key(
    words: &Words,
    site: Option<&Path>,
    named: Option<&str>,
) -> Result<Option<PublicKey>, Stop> {
    let text = match named {
        Some(named) if sign::public_key(named).is_ok() => Some(named.to_owned()),
        Some(named) => {
            Some(fs::read_to_string(named).map_err(|error| Stop::unread(words, named, &error))?)
        }
        None => {
            let world = DiskWorld::new(site.unwrap_or(Path::new(".")), None);
            Shelf::settings(&world).and_then(|config| Some(config.public_key?.to_string()))
        }
    };
    let key = text.map(|text| sign::public_key(&text)).transpose();
    key.map_err(|_| Stop::usage(words.say("verify-key-bad")))
}
