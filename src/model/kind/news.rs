//! Articles (tin bài): own ones, notices, corrections, and those of others with their source.

use std::sync::Arc;

use jiff::civil::Date;

use super::{Group, Headline, Kind, Order};
use crate::model::common::{PeriodRecord, check_period};
use crate::model::facets::{Article, Facets, Period, Piece, Republication, Value};
use crate::model::role;
use crate::syntax::record::Keys;
use crate::syntax::value::Ref;
use crate::text::date::When;
use crate::{choices, record};

choices! {
    /// What an article is.
    enum Type {
        /// Written here.
        Own = "own",
        /// Thông báo.
        Notice = "notice",
        /// Đăng lại.
        Republished = "republished",
        /// Đính chính.
        Correction = "correction",
    }
}

record! {
    /// Where a republished article comes from.
    struct Source {
        /// The publisher.
        name: Arc<str>,
        /// The author.
        author: Option<Arc<str>>,
        /// The original's address.
        url: Option<Arc<str>>,
        /// When the original came out.
        published: Option<When>,
        /// The agreement that allows it.
        agreement: Option<Arc<str>>,
    }
}

record! {
    /// An article as written.
    struct News {
        /// What it is.
        kind: Option<Type>,
        /// Whether it leads the home page.
        lead: bool,
        /// Where it comes from.
        source: Option<Source>,
        /// When it was published here.
        republished_at: Option<When>,
        /// The article that it corrects.
        corrects: Option<Ref>,
        /// When it was corrected.
        corrected: Option<Date>,
        /// When a list was posted for comment.
        notice: Option<PeriodRecord>,
    }
}

/// Articles.
pub static KIND: Kind = Kind {
    name: "news",
    place: "news",
    paths: ["tin-tuc", "news"],
    titles: ["Tin tức", "News"],
    headline: Headline::Title,
    order: Order::Newest,
    feed: true,
    press: true,
    yearly: true,
    group: Group::News,
    below: None,
    needs: &["date"],
    keys: News::KEYS,
    record: News::record,
    read,
};

fn read(keys: &mut Keys<'_>, facets: &mut Facets) -> Option<()> {
    let number = keys.number();
    let news = News::take(keys)?;
    let kind = news.kind.unwrap_or(Type::Own);
    facets.term = Some(("news-kind", kind.word()));
    facets.marks.extend((kind != Type::Own).then_some(kind.word()));
    let piece = match kind {
        Type::Own => Piece::Own,
        Type::Notice => Piece::Notice,
        Type::Republished => Piece::Republished,
        Type::Correction => Piece::Correction,
    };
    facets.article = Some(Article { piece, corrected: news.corrected });
    facets.lead = news.lead;
    facets.relate_all(&role::CORRECTS, "news", news.corrects.into_iter().collect());
    if let Some(notice) = news.notice.map(Period::from) {
        check_period(notice, keys.reading, number);
        facets.review = Some(notice);
        facets.fact("notice", Value::Period(notice));
    }
    let republished = news.republished_at;
    facets.republished = republished;
    if let Some(source) = news.source {
        facets.republication = Some(Republication {
            name: source.name,
            author: source.author,
            url: source.url,
            published: source.published,
            republished,
            agreement: source.agreement,
        });
    }
    if news.corrected.is_some() && facets.corrections.is_empty() {
        facets.marks.push("corrected");
    }
    facets.updated = facets.updated.or(news.corrected.map(Into::into));
    Some(())
}
