//! Manuscripts: entries as newspapers take them over, facts and figures included.
//!
//! Turns a page into a [`Manuscript`]. Pictures that others may not use are left out and named.
//! It must not write any format.

use std::collections::BTreeMap;

use super::rights::Terms;
use super::series::AimView;
use super::{Link, Viewer};
use crate::manuscript::{
    self, Align, Block, Credit, Figure, Inline, Inlines, Licence, Manuscript, Table,
};
use crate::site::address;
use crate::site::{EntryIndex, Presence, names};
use crate::text::date::When;
use crate::text::messages::Arg;

/// A manuscript, and what goes with it or does not.
#[derive(Clone, Debug, Default)]
pub struct Copy {
    /// The manuscript, without what others may not use.
    pub manuscript: Manuscript,
    /// The pictures that go with it, by their media's index, each with the name of its file.
    pub pictures: BTreeMap<usize, CopyPicture>,
    /// The captions, or the alternative texts, of pictures that were left out.
    pub left_out: Vec<String>,
}

/// A picture that goes with a manuscript.
#[derive(Clone, Debug, Default, serde::Serialize)]
pub struct CopyPicture {
    /// The name of its file within the kit.
    pub file: String,
    /// The link to the whole of it.
    pub href: String,
    /// What it shows.
    pub alt: String,
    /// The caption.
    pub caption: String,
    /// Whom to credit.
    pub credit: String,
    /// The name of its licence.
    pub licence: String,
    /// The address of the licence.
    pub licence_url: String,
    /// In pixels.
    pub width: Option<u32>,
    /// In pixels.
    pub height: Option<u32>,
}

impl Viewer<'_> {
    /// Returns an entry as a newspaper takes it over.
    pub(super) fn entry_copy(&self, index: EntryIndex) -> Copy {
        let entry = &self.site.entries[index];
        let mut copy = Copy { pictures: self.reusable(index), ..Copy::default() };
        let mut blocks = self.lead_figure(index).into_iter().collect::<Vec<_>>();
        blocks.extend(self.facts_as_blocks(index));
        blocks.extend(self.body_as_blocks(index));
        blocks.extend(self.figures_as_blocks(index));
        let mut seen = Vec::new();
        manuscript::retain_pictures(&mut blocks, &mut |figure| {
            let found = copy.pictures.keys().copied().find(|it| self.is_of(*it, &figure.src));
            let Some(picture) = found.and_then(|media| copy.pictures.get(&media)) else {
                let name = manuscript::plain(&figure.caption);
                copy.left_out.push(if name.is_empty() { figure.alt.clone() } else { name });
                return false;
            };
            let first = !seen.contains(&found);
            seen.push(found);
            figure.file = format!("pictures/{}", picture.file);
            figure.src = self.absolute(&picture.href);
            figure.rights = picture.licence.clone();
            (figure.width, figure.height) =
                (picture.width.unwrap_or_default(), picture.height.unwrap_or_default());
            first
        });
        copy.pictures.retain(|media, _| seen.contains(&Some(*media)));
        let dateline = self.dateline(index);
        let title = names::title(entry, self.lang).1;
        let mut notes = self.correction_notes(index);
        let left_out = copy.left_out.iter();
        notes.extend(left_out.map(|name| self.words.with_text("left-out", "name", name)));
        let said = self.terms_in_words(index);
        let credit = self.credit(title, &dateline, (self.terms(index), said), notes);
        let page = self.site.page(index, self.lang);
        copy.manuscript = Manuscript {
            lang: self.lang.code(),
            title: title.to_owned(),
            standfirst: self.text(&entry.facets.summary).to_owned(),
            byline: self.byline(index),
            dateline,
            url: page.map_or(String::new(), |page| page.address.url(&self.site.config)),
            created: self.moment(entry.facets.date),
            modified: self.moment(entry.facets.updated.or(entry.facets.date)),
            blocks,
            credit,
        };
        copy
    }

    /// Returns a link with the open places filled in for who reads it elsewhere.
    pub fn absolute(&self, href: &str) -> String {
        address::localize(href, &format!("{}/", self.site.config.base_url), "")
    }

    /// Returns the pictures of an entry that others may use, by their media's index.
    pub(super) fn reusable(&self, index: EntryIndex) -> BTreeMap<usize, CopyPicture> {
        let entry = &self.site.entries[index];
        let mut pictures = BTreeMap::new();
        for written in self.written_pictures(index) {
            let Some(media) = self.site.library.find(&entry.origin.file, &written) else {
                continue;
            };
            let said = entry.facets.pictures.iter().find(|picture| *picture.file == *written);
            let Some(licence) = self.picture_licence(index, said) else { continue };
            let Some(picture) = self.picture(index, media, &written) else { continue };
            let name = picture.href.rsplit('/').next().unwrap_or_default().to_owned();
            pictures.insert(
                media,
                CopyPicture {
                    file: name,
                    href: picture.href,
                    alt: picture.alt,
                    caption: picture.caption,
                    credit: picture.credit,
                    licence: licence.name.to_owned(),
                    licence_url: licence.deed(self.lang),
                    width: picture.width,
                    height: picture.height,
                },
            );
        }
        pictures
    }

    /// Returns the pictures of an entry as written: the one that leads, and those spoken of.
    fn written_pictures(&self, index: EntryIndex) -> Vec<std::sync::Arc<str>> {
        let facets = &self.site.entries[index].facets;
        let mut written: Vec<_> = facets.picture.iter().cloned().collect();
        written.extend(facets.pictures.iter().map(|picture| picture.file.clone()));
        written.dedup();
        written
    }

    /// Says whether an address is that of a picture, or of a version of it.
    fn is_of(&self, media: usize, url: &str) -> bool {
        let media = &self.site.library.media[media];
        let files = media.renditions.iter().map(|file| &file.address);
        let mut all = files.chain([&media.address]);
        all.any(|address| address.url(&self.site.config) == url)
    }

    fn lead_figure(&self, index: EntryIndex) -> Option<Block> {
        let picture = self.lead_picture(index)?;
        let body = self.site.entries[index].faces.get(self.lang);
        let shown = body.is_some_and(|_| self.body(index, self.lang).contains(&picture.src));
        (!shown).then(|| {
            Block::Figure(Figure {
                src: self.absolute(&picture.src),
                alt: picture.alt,
                caption: words(&picture.caption),
                credit: picture.credit,
                ..Figure::default()
            })
        })
    }

    fn facts_as_blocks(&self, index: EntryIndex) -> Vec<Block> {
        let facts = self.facts(index);
        let items = facts.into_iter().map(|fact| {
            let mut line = vec![Inline::Strong(words(&format!("{}:", fact.label)))];
            line.extend(words(" "));
            line.extend(self.links(&fact.values));
            vec![Block::Paragraph(line)]
        });
        let items: Vec<_> = items.collect();
        let list = (!items.is_empty()).then_some(Block::List { ordered: false, start: 1, items });
        list.into_iter().collect()
    }

    pub(super) fn links(&self, links: &[Link]) -> Inlines {
        let mut line = Vec::new();
        for (nth, link) in links.iter().enumerate() {
            line.extend((nth > 0).then(|| Inline::Text(", ".into())));
            line.push(match &link.href {
                Some(href) => Inline::Link { href: self.absolute(href), words: words(&link.title) },
                None => Inline::Text(link.title.clone()),
            });
            line.extend(link.note.as_ref().map(|note| Inline::Text(format!(" ({note})"))));
        }
        line
    }

    fn body_as_blocks(&self, index: EntryIndex) -> Vec<Block> {
        let lang = match self.site.page(index, self.lang).map(|page| page.presence) {
            Some(Presence::Own) => self.lang,
            Some(Presence::Fallback(other)) => other,
            Some(Presence::Notice(_)) | None => return Vec::new(),
        };
        let html = self.absolute(&self.body(index, lang));
        manuscript::read(&html, &|href| (!href.starts_with('#')).then(|| href.to_owned()))
    }

    /// Returns indicators and tables.
    pub(super) fn figures_as_blocks(&self, index: EntryIndex) -> Vec<Block> {
        let mut blocks = Vec::new();
        for aim in self.aims(index).into_iter().filter(|aim| !aim.indicators.is_empty()) {
            blocks.push(Block::Heading(2, words(&aim.title)));
            let mut years: Vec<_> = aim
                .indicators
                .iter()
                .flat_map(|it| it.values.iter().map(|year| year.year))
                .collect();
            years.sort_unstable();
            years.dedup();
            let nothing = self.words.message("no-figure");
            let mut head = vec![words(&self.words.message("indicator"))];
            head.push(words(&self.words.message("unit-of-measure")));
            head.extend(years.iter().map(|year| words(&year.to_string())));
            head.push(words(&self.words.message("target")));
            let rows = aim.indicators.iter().map(|indicator| {
                let mut row = vec![words(&indicator.name), words(&indicator.unit)];
                row.extend(years.iter().map(|year| {
                    let value = indicator.values.iter().find(|value| value.year == *year);
                    let figure = value.and_then(|value| value.text.as_deref());
                    let sign = if value.is_some_and(|value| value.breaks) { "*" } else { "" };
                    words(&format!("{}{sign}", figure.unwrap_or(&nothing)))
                }));
                let target = indicator.target.as_ref();
                row.push(words(&target.map_or("–".to_owned(), |target| {
                    format!("{} ({})", target.text.as_deref().unwrap_or("–"), target.year)
                })));
                row
            });
            let mut columns = vec![Align::Left, Align::Left];
            columns.resize(head.len(), Align::Right);
            let rows = rows.collect();
            blocks.push(Block::Table(Table {
                caption: Vec::new(),
                columns,
                head: vec![head],
                rows,
            }));
            blocks.extend(self.notes_as_blocks(&aim));
        }
        for table in self.tables(index).into_iter().filter(|table| !table.rows.is_empty()) {
            let cells = |row: &Vec<Vec<Link>>| row.iter().map(|cell| self.links(cell)).collect();
            blocks.push(Block::Table(Table {
                caption: words(&table.caption),
                columns: Vec::new(),
                head: vec![table.columns.iter().map(|column| words(column)).collect()],
                rows: table.rows.iter().map(cells).collect(),
            }));
        }
        blocks
    }

    /// Returns what has to be known to print the figures of an aim: remarks, years that do not
    /// compare with those before, and where the values come from.
    fn notes_as_blocks(&self, aim: &AimView) -> Vec<Block> {
        let noted = aim.indicators.iter().filter(|indicator| !indicator.note.is_empty());
        let notes = noted.map(|it| Block::Paragraph(words(&format!("{}: {}", it.name, it.note))));
        let mut blocks: Vec<_> = notes.collect();
        let mut values = aim.indicators.iter().flat_map(|indicator| &indicator.values);
        if values.any(|value| value.breaks) {
            let note = self.words.message("break-note");
            blocks.push(Block::Paragraph(words(&format!("* {note}"))));
        }
        let mut sources: Vec<_> =
            aim.indicators.iter().filter_map(|indicator| indicator.source.clone()).collect();
        sources.dedup_by(|a, b| a.title == b.title);
        blocks.extend(self.sources_as_block(&sources));
        blocks
    }

    /// Returns where figures come from.
    pub(super) fn sources_as_block(&self, sources: &[Link]) -> Option<Block> {
        let mut line = words(&format!("{}: ", self.words.message("source-of-figures")));
        line.extend(self.links(sources));
        (!sources.is_empty()).then(|| Block::Paragraph(vec![Inline::Em(line)]))
    }

    /// Returns who wrote an entry.
    pub fn byline(&self, index: EntryIndex) -> String {
        match &self.site.entries[index].facets.republication {
            Some(source) => match source.author.as_deref() {
                Some(author) => format!("{author} ({})", source.name),
                None => source.name.to_string(),
            },
            None => self.publisher_name(),
        }
    }

    /// Returns the name of the body that owns the site, or the site's title.
    pub fn publisher_name(&self) -> String {
        let config = &self.site.config;
        let owner = config.owner.as_deref().and_then(|id| self.site.find("body", id));
        match owner {
            Some(owner) => self.link(owner, None).title,
            None => self.text(&config.title).to_owned(),
        }
    }

    /// Returns a moment as files of others want it: in UTC, or empty.
    pub(super) fn moment(&self, when: Option<When>) -> String {
        let at = when.map(|when| when.start().to_zoned(self.site.config.zone.clone()));
        at.and_then(Result::ok).map_or(String::new(), |at| at.timestamp().to_string())
    }

    /// Returns when an entry came out, and which version of it this is.
    fn dateline(&self, index: EntryIndex) -> String {
        let facets = &self.site.entries[index].facets;
        let Some(date) = facets.updated.filter(|_| facets.version() > 1).or(facets.date) else {
            return String::new();
        };
        let (version, said) = (facets.version(), self.day(date).long);
        let first = facets.date.filter(|first| *first != date).map(|first| self.day(first).long);
        let args = [
            ("version", Arg::Number(f64::from(version))),
            ("date", Arg::Text(said.as_str())),
            ("first", Arg::Text(first.as_deref().unwrap_or_default())),
        ];
        self.words.format(if first.is_some() { "dateline-first" } else { "dateline" }, &args)
    }

    /// Returns what is printed below a text: where it comes from, what may be done with it (`terms`
    /// as they are and as they are said), and what else there is to say.
    pub(super) fn credit(
        &self,
        title: &str,
        dateline: &str,
        (terms, said): (Terms<'_>, String),
        more: Vec<String>,
    ) -> Credit {
        let site = self.text(&self.site.config.title);
        let args = [
            ("title", Arg::Text(title)),
            ("site", Arg::Text(site)),
            ("dateline", Arg::Text(dateline)),
        ];
        let key = if dateline.is_empty() { "credit-line-undated" } else { "credit-line" };
        let licence = match terms {
            Terms::Licence(licence) => {
                Some(Licence { name: licence.name.to_owned(), url: licence.deed(self.lang) })
            }
            _ => None,
        };
        let mut notes: Vec<_> = licence.is_none().then_some(said).into_iter().collect();
        notes.extend(more);
        // What holds of all pages holds of their copies, such as that all is invented.
        let notice = self.text(&self.site.config.notice);
        notes.extend((!notice.is_empty()).then(|| notice.to_owned()));
        Credit { line: self.words.format(key, &args), licence, notes }
    }

    /// Returns what was corrected, a sentence each, or that the entry was taken back.
    pub fn correction_notes(&self, index: EntryIndex) -> Vec<String> {
        if let Some(retracted) = self.retraction(index) {
            let args = [
                ("date", Arg::Text(retracted.date.long.as_str())),
                ("reason", Arg::Text(retracted.reason.as_str())),
            ];
            return vec![self.words.format("retracted-note", &args)];
        }
        let notes = self.corrections_of(index).into_iter().map(|correction| {
            let args = [
                ("date", Arg::Text(correction.date.long.as_str())),
                ("was", Arg::Text(correction.was.as_str())),
                ("now", Arg::Text(correction.now.as_str())),
            ];
            self.words.format("corrected-note", &args)
        });
        notes.collect()
    }
}

/// Returns words as a run of one piece, or of none.
pub(super) fn words(text: &str) -> Inlines {
    if text.is_empty() { Vec::new() } else { vec![Inline::Text(text.to_owned())] }
}
