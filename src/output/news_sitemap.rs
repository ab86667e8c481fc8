//! `news-sitemap.xml`: the articles of the last two days in all languages, for Google News.

use jiff::Zoned;

use super::{Context, Format, Item, Plan, Planned, Spec, digest_of};
use crate::diag::Diagnostic;
use crate::site::address::{self, Address};
use crate::text::date::When;
use crate::view::item::moment;
use crate::wire::news_sitemap::{self, News};

/// `news-sitemap.xml`.
pub struct NewsSitemap;

static SPEC: Spec = Spec { name: "news-sitemap", media_type: "application/xml" };

/// What is older in days is no news to any zone.
const DAYS: i32 = 3;

impl Format for NewsSitemap {
    fn spec(&self) -> &'static Spec {
        &SPEC
    }

    fn plan(&self, context: &Context<'_>, plan: &mut Plan) {
        if context.site.config.has_press() {
            plan.claim(Planned {
                format: &NewsSitemap,
                lang: context.site.config.source(),
                item: Item::default(),
                address: address::news_sitemap(),
                source: None,
            });
        }
    }

    fn fingerprint(&self, context: &Context<'_>, _: &Planned) -> [u8; 32] {
        digest_of(&bytes(context))
    }

    fn render(&self, context: &Context<'_>, _: &Planned) -> Result<Vec<u8>, Box<Diagnostic>> {
        Ok(bytes(context))
    }
}

fn bytes(context: &Context<'_>) -> Vec<u8> {
    let (site, config) = (context.site, &context.site.config);
    let now: Zoned = moment(config, When::Moment(site.now));
    let since = site.today().checked_sub(jiff::Span::new().days(DAYS));
    let since = since.unwrap_or(site.today());
    let mut items = Vec::new();
    for lang in &config.languages {
        let Some(viewer) = context.engine.viewer(site, *lang) else { continue };
        let Some(stream) = context.items.streams(&viewer).first() else { continue };
        let day = |index: &usize| site.entries[*index].facets.date.map(When::day);
        let files = (1..=stream.archives).rev();
        let all = stream.on(0).iter().chain(files.flat_map(|nth| stream.on(nth)));
        let new = all.take_while(|index| day(index).is_some_and(|day| day >= since));
        items.extend(new.map(|index| viewer.item(*index)));
    }
    items.sort_by(|a, b| b.published.cmp(&a.published).then_with(|| a.id.cmp(&b.id)));
    let source = context.engine.viewer(site, config.source());
    let publication = source.map_or(String::new(), |it| it.text(&config.title).to_owned());
    let home: Address = address::home(config.source());
    news_sitemap::news_sitemap(&News {
        publication: &publication,
        home: &home.url(config),
        now: &now,
        items: &items,
    })
}
