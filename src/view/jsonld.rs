//! JSON-LD by schema.org: what search engines read.
//!
//! Owns one function for each type. Typed by `serde_json`, escaped so that it can stand in a
//! `<script>`. What is not known is left out: no property of an article is required.

use serde_json::{Map, Value, json};

use super::Viewer;
use super::entry::is_web;
use super::head::PageView;
use crate::model::role;
use crate::site::{EntryIndex, address};
use crate::text::date::When;

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
    json!({
        "@type": "Dataset",
        "name": page.title,
        "description": page.description,
        "url": page.canonical,
        "inLanguage": viewer.lang.code(),
        "creator": publisher(viewer),
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
    let corrections: Vec<_> = facets
        .corrections
        .iter()
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
            object.insert("organizer".into(), json!({"@type": "Organization", "name": host.title}));
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
