//! Search: an index of documents as many small files that a browser loads a few of.
//!
//! Owns what the files say and which there are ([`Layout`]); the script that reads them is
//! `search.js` of the theme, and both must agree. Knows no kinds and no languages: a site has an
//! index for each language. Pure: no file is written here.
//!
//! Documents get numbers group by group, within a group the better ones last. So a number tells a
//! document's group and its rank, and a new document leaves most lists as they were. There are
//! postings of single words and of pairs of adjacent words; both tell where a document has the
//! word (name, summary, text) and with which marks. They stand in buckets by the hash of the
//! folded word.

mod encode;
mod gather;
mod layout;
mod scan;
mod word;

#[cfg(test)]
mod tests;

use std::borrow::Cow;

use layout::{File, RANGE};

pub use layout::Layout;

/// One page as search knows it. Text is in NFC or not, with any characters.
#[derive(Clone, Debug, Default)]
pub struct Document<'a> {
    /// Its address, relative to the site's root.
    pub url: Cow<'a, str>,
    /// Its title or name.
    pub title: Cow<'a, str>,
    /// The number of its group, from 0; results are shown by groups.
    pub group: u8,
    /// A line below the title: where, when, which number.
    pub place: Cow<'a, str>,
    /// Other names: former ones, those of predecessors and successors.
    pub aliases: Vec<Cow<'a, str>>,
    /// What it is about; shown if the words asked for stand in it.
    pub summary: Cow<'a, str>,
    /// The blocks of its text in order. Words of two blocks are not adjacent.
    pub blocks: Vec<&'a str>,
    /// Its rank among equal matches of its group: higher is better. Of equal ones the earlier
    /// document is better. For news, days since some date keep new files few.
    pub weight: u32,
}

/// An index in memory, from which each file can be made on its own.
#[derive(Debug)]
pub struct Index<'a> {
    documents: Vec<Document<'a>>,
    layout: Layout,
    gathered: gather::Gathered,
}

impl<'a> Index<'a> {
    /// Indexes documents on the threads of rayon. Every order of the same documents that differ
    /// in group or weight gives the same index. Documents past a million are left out.
    pub fn build(mut documents: Vec<Document<'a>>) -> Index<'a> {
        documents.truncate(gather::DOCUMENTS_MAX);
        documents.reverse();
        documents.sort_by_key(|document| (document.group, document.weight));
        let layout = Layout::new(documents.len());
        let gathered = gather::gather(&documents, &layout);
        Index { documents, layout, gathered }
    }

    /// The files of the index.
    pub fn layout(&self) -> &Layout {
        &self.layout
    }

    /// Makes the file of a number of [`Layout::paths`]; nothing if there is no such number.
    pub fn file(&self, number: usize) -> Option<Vec<u8>> {
        Some(match self.layout.file(number)? {
            File::Root => encode::file(256, |out| self.root(out)),
            File::Pairs(range, bucket) => self.postings(range, bucket, true),
            File::Words(range, bucket) => self.postings(range, bucket, false),
            File::Titles(number) => {
                let documents = self.some(number, self.layout.titles);
                encode::file(2_048, |out| encode::list(out, documents, title))
            }
            File::Texts(number) => {
                let documents = self.some(number, self.layout.texts);
                encode::file(8_192, |out| encode::list(out, documents, text))
            }
        })
    }

    fn some(&self, number: usize, size: usize) -> &[Document<'a>] {
        let end = ((number + 1) * size).min(self.documents.len());
        &self.documents[number * size..end]
    }

    fn postings(&self, range: usize, bucket: usize, pair: bool) -> Vec<u8> {
        let before = &self.layout.ranges[..range];
        let (parts, first): (_, usize) = if pair {
            (&self.gathered.pairs, before.iter().map(|buckets| buckets.pairs).sum())
        } else {
            (&self.gathered.singles, before.iter().map(|buckets| buckets.words()).sum())
        };
        let mut entries = Vec::new();
        parts.iter().for_each(|part| entries.extend_from_slice(part.bucket(first + bucket)));
        entries.sort_unstable();
        encode::file(entries.len() * 3, |out| {
            encode::postings(out, &entries, &self.gathered.words, pair, range * RANGE);
        })
    }

    /// The table of contents: how many documents, where groups begin, how files are cut.
    fn root(&self, out: &mut String) {
        let groups = self.documents.last().map_or(0, |last| usize::from(last.group) + 1);
        let start = |group| self.documents.partition_point(|d| usize::from(d.group) < group);
        let numbers = |out: &mut String, numbers: &[usize]| {
            encode::list(out, numbers, |out, number| out.push_str(&number.to_string()));
        };
        out.push_str(&format!("{{\"documents\":{},\"groups\":", self.documents.len()));
        numbers(out, &(0..groups).map(start).collect::<Vec<_>>());
        out.push_str(&format!(
            ",\"titles\":{},\"texts\":{},\"range\":{RANGE},\"ranges\":",
            self.layout.titles, self.layout.texts
        ));
        encode::list(out, &self.layout.ranges, |out, r| {
            numbers(out, &[r.pairs, r.groups, r.parts]);
        });
        out.push_str(&format!(",\"stamp\":\"{:08x}\"}}", self.stamp()));
    }

    /// A number that changes when the index does: browsers must not mix files of two indexes.
    fn stamp(&self) -> u32 {
        use rayon::prelude::*;
        let of = |document: &Document<'_>| {
            let names = [&*document.url, &document.title, &document.place, &document.summary];
            let aliases = document.aliases.iter().map(|alias| &**alias);
            let texts = names.into_iter().chain(aliases).chain(document.blocks.iter().copied());
            texts.fold(document.group.into(), |all: u64, text| gather::quick(all, text))
        };
        let all: Vec<u64> = self.documents.par_iter().map(of).collect();
        let sum = all.into_iter().fold(1, |all: u64, one| gather::quick(all ^ one, "."));
        (sum >> 32) as u32 ^ sum as u32
    }
}

fn title(out: &mut String, document: &Document<'_>) {
    let texts = [&document.url, &document.title, &document.place, &document.summary];
    let texts = texts.into_iter().chain(&document.aliases);
    encode::list(out, texts, |out, text| encode::string(out, text));
}

fn text(out: &mut String, document: &Document<'_>) {
    out.push('"');
    for (number, block) in document.blocks.iter().enumerate() {
        if number > 0 {
            out.push_str("\\n");
        }
        // A line end inside a block is a space to readers.
        for (number, line) in block.split('\n').enumerate() {
            if number > 0 {
                out.push(' ');
            }
            encode::plain(out, line);
        }
    }
    out.push('"');
}
