//! JSON-LD by schema.org: what search engines read.
//!
//! Owns one function for each type. Typed by `serde_json`, escaped so that it can stand in a
//! `<script>`. What is not known is left out: no property of an article is required.

use serde_json::{Map, Value, json};

use super::entry::is_web;
use super::head::PageView;
use super::rights::Terms;
use super::{Viewer, data};
use crate::model::role;
use crate::site::{EntryIndex, address};
use crate::text::date::When;
use crate::text::lang::Text;
use crate::text::licence;

/// Returns the JSON-LD of a page.
pub fn of_page(viewer: &Viewer<'_>, page: &PageView, entry: Option<EntryIndex>) -> String {
    if page.canonical.is_empty() || page.noindex {
        return String::new();
    }
    let mut graph = Vec::new();
    if page.breadcrumbs.len() > 1 {
        graph.push(breadcrumbs(viewer, page));
    }
    match entry {
        Some(index) => graph.extend(of_entry(viewer, page, index)),
        None if page.template == "home" => graph.push(organisation(viewer, page)),
        None if page.template == "results" => graph.push(dataset(viewer, page)),
        None if page.template == "data" => graph.push(catalogue(viewer, page)),
        None => {}
    }
    if graph.is_empty() {
        return String::new();
    }
    let whole = json!({"@context": "https://schema.org", "@graph": graph});
    whole.to_string().replace('<', "\\u003c")
}

/// Turns a link of the page into an absolute address.
fn absolute(viewer: &Viewer<'_>, href: &str) -> String {
    let root = format!("{}/", viewer.site.config.base_url);
    address::localize(href, &root, "")
}

fn breadcrumbs(viewer: &Viewer<'_>, page: &PageView) -> Value {
    let items = page.breadcrumbs.iter().enumerate().map(|(index, link)| {
        let url = match &link.href {
            Some(href) => absolute(viewer, href),
            None => page.canonical.clone(),
        };
        json!({"@type": "ListItem", "position": index + 1, "name": link.title, "item": url})
    });
    json!({"@type": "BreadcrumbList", "itemListElement": items.collect::<Vec<_>>()})
}

fn publisher(viewer: &Viewer<'_>) -> Value {
    let config = &viewer.site.config;
    let owner = config.owner.as_deref().and_then(|id| viewer.site.find("body", id));
    let name = match owner {
        Some(owner) => viewer.link(owner, None).title,
        None => viewer.text(&config.title).to_owned(),
    };
    json!({"@type": "GovernmentOrganization", "name": name})
}

fn organisation(viewer: &Viewer<'_>, page: &PageView) -> Value {
    let config = &viewer.site.config;
    let mut publisher = publisher(viewer);
    if let Value::Object(object) = &mut publisher {
        object.insert("url".into(), page.canonical.clone().into());
        let contact = &config.contact;
        put(object, "email", contact.email.as_deref());
        put(object, "telephone", contact.phone.as_deref());
        put(object, "address", Some(viewer.text(&contact.address)));
    }
    json!({
        "@type": "WebSite",
        "name": viewer.text(&config.title),
        "url": page.canonical,
        "inLanguage": viewer.lang.code(),
        "publisher": publisher,
    })
}

fn dataset(viewer: &Viewer<'_>, page: &PageView) -> Value {
    let config = &viewer.site.config;
    let mut object = Map::new();
    object.insert("@type".into(), "Dataset".into());
    put(&mut object, "name", Some(&page.title));
    let description = format!("{}. {}", page.title, viewer.words.message("results-intro"));
    put(&mut object, "description", Some(&description));
    put(&mut object, "url", Some(&page.canonical));
    put(&mut object, "inLanguage", Some(viewer.lang.code()));
    object.insert("creator".into(), publisher(viewer));
    put(&mut object, "license", deed(viewer, &config.rights).as_deref());
    put(&mut object, "temporalCoverage", years(viewer).as_deref());
    if config.has_press() {
        let files = ["indicators", "funds"].map(|name| download(viewer, name));
        object.insert("distribution".into(), files.to_vec().into());
    }
    Value::Object(object)
}

/// Returns the address of the deed of a licence that a text names.
fn deed(viewer: &Viewer<'_>, rights: &Text) -> Option<String> {
    licence::named(rights).map(|licence| licence.deed(viewer.lang))
}

/// Returns the first and last year that has a value, as ISO 8601 writes intervals.
fn years(viewer: &Viewer<'_>) -> Option<String> {
    let goals = viewer.site.of_kind(super::global::GOALS).iter();
    let aims = goals.flat_map(|goal| &viewer.site.entries[*goal].facets.aims);
    let values = aims.flat_map(|aim| &aim.indicators).flat_map(|indicator| &indicator.values);
    let years = values.filter(|(_, value)| value.is_some()).map(|(year, _)| *year);
    let (first, last) = (years.clone().min()?, years.max()?);
    Some(format!("{first:04}/{last:04}"))
}

fn download(viewer: &Viewer<'_>, name: &str) -> Value {
    json!({
        "@type": "DataDownload",
        "name": viewer.words.message(&format!("data-{name}")),
        "encodingFormat": "text/csv",
        "contentUrl": data::address(name, "csv").url(&viewer.site.config),
    })
}

fn catalogue(viewer: &Viewer<'_>, page: &PageView) -> Value {
    let licence = deed(viewer, &viewer.site.config.rights);
    let tables = data::TABLES.iter().map(|name| {
        let mut object = Map::new();
        let about = viewer.words.message(&format!("data-{name}-about"));
        object.insert("@type".into(), "Dataset".into());
        put(&mut object, "name", Some(&viewer.words.message(&format!("data-{name}"))));
        put(&mut object, "description", Some(&about));
        put(&mut object, "license", licence.as_deref());
        object.insert("creator".into(), publisher(viewer));
        object.insert("distribution".into(), download(viewer, name));
        Value::Object(object)
    });
    json!({
        "@type": "DataCatalog",
        "name": page.title,
        "description": viewer.words.message("data-intro"),
        "url": page.canonical,
        "inLanguage": viewer.lang.code(),
        "publisher": publisher(viewer),
        "dataset": tables.collect::<Vec<_>>(),
    })
}

fn of_entry(viewer: &Viewer<'_>, page: &PageView, index: EntryIndex) -> Option<Value> {
    let entry = &viewer.site.entries[index];
    if entry.facets.occasion.is_some() {
        return Some(event(viewer, page, index));
    }
    entry.kind.feed.then(|| article(viewer, page, index))
}

fn article(viewer: &Viewer<'_>, page: &PageView, index: EntryIndex) -> Value {
    let facets = &viewer.site.entries[index].facets;
    let zone = &viewer.site.config.zone;
    let mut object = Map::new();
    object.insert("@type".into(), "NewsArticle".into());
    put(&mut object, "headline", Some(&page.title));
    put(&mut object, "description", Some(&page.description));
    put(&mut object, "url", Some(&page.canonical));
    put(&mut object, "inLanguage", Some(viewer.lang.code()));
    put(&mut object, "datePublished", facets.date.map(|date| date.rfc3339(zone)).as_deref());
    let modified = facets.updated.or(facets.date).map(|date| date.rfc3339(zone));
    put(&mut object, "dateModified", modified.as_deref());
    put(&mut object, "image", page.og.image.as_deref());
    object.insert("publisher".into(), publisher(viewer));
    let organisation = |name: &str| json!({"@type": "Organization", "name": name});
    let author = match &facets.republication {
        None => publisher(viewer),
        Some(source) => {
            put(&mut object, "isBasedOn", source.url.as_deref().filter(|url| is_web(url)));
            object.insert("sourceOrganization".into(), organisation(&source.name));
            match source.author.as_deref() {
                Some(author) => json!({"@type": "Person", "name": author}),
                None => organisation(&source.name),
            }
        }
    };
    object.insert("author".into(), author);
    relations(viewer, index, &mut object);
    let corrections: Vec<_> = facets
        .corrections
        .iter()
        .filter(|_| facets.retracted.is_none())
        .map(|correction| {
            json!({
                "@type": "CorrectionComment",
                "datePublished": correction.date.rfc3339(zone),
                "text": viewer.words_of(&correction.now).title,
            })
        })
        .collect();
    if !corrections.is_empty() {
        object.insert("correction".into(), corrections.into());
    }
    Value::Object(object)
}

/// Adds what others may do with an article, what it corrects, and the same in other languages.
fn relations(viewer: &Viewer<'_>, index: EntryIndex, object: &mut Map<String, Value>) {
    let config = &viewer.site.config;
    if let Terms::Licence(licence) = viewer.terms(index) {
        put(object, "license", Some(&licence.deed(viewer.lang)));
    }
    if viewer.site.entries[index].facets.retracted.is_some() {
        put(object, "creativeWorkStatus", Some("Retracted"));
    }
    let mut corrected = viewer.site.related(index, &role::CORRECTS);
    if let Some(href) = corrected.next().and_then(|target| viewer.href(target)) {
        put(object, "isBasedOn", Some(&absolute(viewer, &href)));
    }
    let others = address::own_pages(&viewer.site.nodes[index].pages);
    let others = others.filter(|(lang, _)| *lang != viewer.lang).map(|(lang, page)| {
        let (key, url) = match viewer.lang == config.source() {
            true => ("workTranslation", page.address.url(config)),
            false => ("translationOfWork", page.address.url(config)),
        };
        (key, json!({"@type": "NewsArticle", "url": url, "inLanguage": lang.code()}))
    });
    object.extend(others.map(|(key, work)| (key.to_owned(), work)));
}

fn event(viewer: &Viewer<'_>, page: &PageView, index: EntryIndex) -> Value {
    let zone = &viewer.site.config.zone;
    let machine = |when: When| match when {
        When::Day(_) => when.iso(),
        When::Moment(_) => when.rfc3339(zone),
    };
    let mut object = Map::new();
    object.insert("@type".into(), "Event".into());
    put(&mut object, "name", Some(&page.title));
    put(&mut object, "description", Some(&page.description));
    put(&mut object, "url", Some(&page.canonical));
    put(&mut object, "inLanguage", Some(viewer.lang.code()));
    if let Some(occasion) = &viewer.site.entries[index].facets.occasion {
        put(&mut object, "startDate", Some(&machine(occasion.start)));
        put(&mut object, "endDate", occasion.end.map(machine).as_deref());
        let status = if occasion.cancelled { "EventCancelled" } else { "EventScheduled" };
        put(&mut object, "eventStatus", Some(&format!("https://schema.org/{status}")));
    }
    if let Some(when) = viewer.occasion(index) {
        if let Some(place) = when.place {
            object.insert("location".into(), json!({"@type": "Place", "name": place.title}));
        } else {
            let areas = viewer.site.related(index, &role::AREA);
            let places =
                areas.map(|area| json!({"@type": "Place", "name": viewer.link(area, None).title}));
            let places: Vec<_> = places.collect();
            if !places.is_empty() {
                object.insert("location".into(), places.into());
            }
        }
        if let Some(host) = when.host {
            let mut body = Map::new();
            put(&mut body, "@type", Some("Organization"));
            put(&mut body, "name", Some(&host.title));
            put(&mut body, "url", host.href.map(|href| absolute(viewer, &href)).as_deref());
            object.insert("organizer".into(), body.into());
        }
    }
    Value::Object(object)
}

/// Adds a property that is known.
fn put(object: &mut Map<String, Value>, key: &str, value: Option<&str>) {
    if let Some(value) = value.filter(|value| !value.is_empty()) {
        object.insert(key.to_owned(), value.into());
    }
}
