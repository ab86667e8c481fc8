//! Names of the registries, found and missed.

use super::super::{Mismatch, NamePair, Names, Sort, compare};
use super::side;
use crate::text::lang::Lang;

fn names() -> Names {
    let pairs: &[(&[&str], &[&str])] = &[
        (&["Xã Đông Đàm"], &["Đông Đàm Commune"]),
        (&["Phường Hoà Khê"], &["Hoà Khê Ward"]),
        (&["Thôn Đồng Tâm"], &["Đồng Tâm Village"]),
        (&["Thôn Quế Đàm"], &["Quế Đàm Village"]),
        (&["Xã Quế Đàm"], &["Quế Đàm Commune"]),
        (&["Thôn Đông Tâm"], &["Đông Tâm Village"]),
        (&["Hội Nông dân tỉnh"], &["Provincial Farmers’ Union"]),
        (&["MTTQ"], &["Fatherland Front (VFF)"]),
        (&["Ủy ban MTTQ xã Đông Đàm"], &["VFF Committee of Đông Đàm Commune"]),
        (&["Đinh Hải Yến"], &["Đinh Hải Yến"]),
    ];
    Names::new(pairs.iter().map(|(vi, en)| NamePair {
        vi: vi.iter().map(|form| (*form).into()).collect(),
        en: en.iter().map(|form| (*form).into()).collect(),
    }))
}

fn check<'t>(vi: &'t str, en: &'t str) -> Vec<Mismatch<'t>> {
    compare(&side(vi, Lang::Vi), &side(en, Lang::En), &names())
}

#[test]
fn a_name_may_be_said_in_any_of_its_forms() {
    for (vi, en) in [
        ("ở xã Đông Đàm", "in Đông Đàm Commune"),
        ("ở phường Hòa Khê", "in Hoà Khê Ward"),
        ("ở phường\u{A0}Hoà Khê", "in Hòa Khê Ward"),
        ("thôn Đồng Tâm", "in Đồng Tâm"),
        ("Hội Nông dân tỉnh", "the Farmers' Union of the Province, a provincial body"),
        ("MTTQ xã", "the VFF of the commune"),
        ("MTTQ xã", "the commune's fatherland front"),
        ("Ủy ban MTTQ xã Đông Đàm", "the Đông Đàm Commune VFF Committee"),
        ("theo 31/KH-MTTQ-BTT", "under 31/KH-MTTQ-BTT"),
        ("chị Đinh Hải Yến", "Ms Đinh Hải Yến"),
        ("thôn Đồng Tâmm", "anywhere"),
    ] {
        assert_eq!(check(vi, en), [], "{vi} / {en}");
    }
}

#[test]
fn a_wrong_name_is_a_warning_with_its_counterpart() {
    let found = check("Con đường của thôn Đồng Tâm.", "The road of Đông Tâm Village.");
    let [only] = &found[..] else { panic!("{found:?}") };
    assert_eq!((only.fact.sort, only.fact.text), (Sort::Name, "thôn Đồng Tâm"));
    assert_eq!(only.other.as_ref().map(|other| other.text), Some("Đông Tâm Village"));
    assert!(!only.sure);
    assert_eq!(check("Hội Nông dân tỉnh", "the Provincial Women’s Union").len(), 1);
    assert_eq!(check("chị Đinh Hải Yến", "Ms Đinh Hải Yên").len(), 1);
}

#[test]
fn names_may_be_none_or_hollow() {
    let hollow = NamePair { vi: vec!["".into(), " ".into()], en: vec!["".into()] };
    let hollow = Names::new([hollow, NamePair::default()].into_iter());
    let none = Names::new(std::iter::empty());
    for names in [hollow, none] {
        let (vi, en) = (side("một  câu", Lang::Vi), side("a sentence", Lang::En));
        assert_eq!(compare(&vi, &en, &names), []);
    }
}

#[test]
fn a_namesake_of_another_kind_is_a_warning() {
    let found = check("Ở thôn Quế Đàm có chợ.", "Quế Đàm Commune has a market.");
    let [only] = &found[..] else { panic!("{found:?}") };
    assert!(!only.sure);
    assert_eq!(only.other.as_ref().map(|other| other.text), Some("Quế Đàm Commune"));
    for (vi, en) in [
        ("thôn Quế Đàm", "in Quế Đàm"),
        ("thôn Quế Đàm", "in the village of Quế Đàm"),
        ("thôn Quế Đàm", "Quế Đàm Village in Quế Đàm Commune"),
        ("thôn Quế Đàm", "Quế Đàm, in the commune of that name: Quế Đàm Commune"),
        ("thôn Quế Đàm, xã Quế Đàm", "Quế Đàm Village and Commune"),
        ("xã Quế Đàm", "Quế Đàm Commune"),
    ] {
        assert_eq!(check(vi, en), [], "{vi} / {en}");
    }
}
