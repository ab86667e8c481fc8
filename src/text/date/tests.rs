//! Tables of dates, mostly from DOMAIN.md and the sample.

use jiff::civil::date;
use proptest::prelude::*;

use super::*;

fn zone(name: &str) -> TimeZone {
    TimeZone::get(name).expect("a zone of the bundled database")
}

fn when(text: &str) -> When {
    When::parse(text).expect("a date")
}

#[test]
fn one_form_is_read() {
    let day = date(2026, 11, 18);
    for (text, want) in [
        ("2026-11-18", Ok(When::Day(day))),
        ("2026-11-18T07:30", Ok(When::Moment(day.at(7, 30, 0, 0)))),
        ("2026-11-18 07:30:05", Ok(When::Moment(day.at(7, 30, 5, 0)))),
        ("2028-02-29", Ok(When::Day(date(2028, 2, 29)))),
        ("2026-02-29", Err(DateProblem::NoSuchDay)),
        ("2026-13-01T07:30", Err(DateProblem::NoSuchDay)),
        ("2026-11-18T24:00", Err(DateProblem::NoSuchTime)),
        ("2026-11-18T07:60", Err(DateProblem::NoSuchTime)),
        ("2026-11-18T07:30Z", Err(DateProblem::Shape)),
        ("2026-11-18T7:30", Err(DateProblem::Shape)),
        ("2026-11-18T", Err(DateProblem::Shape)),
        ("2026-11-18t07:30", Err(DateProblem::Shape)),
        ("2026-11-18T07:30:00.5", Err(DateProblem::Shape)),
        ("2026-11-18 ", Err(DateProblem::Shape)),
        ("2026-11", Err(DateProblem::Shape)),
        ("18/11/2026", Err(DateProblem::Shape)),
        ("+026-11-18", Err(DateProblem::Shape)),
        ("2026-+1-18", Err(DateProblem::Shape)),
        ("ngày 18 tháng 11", Err(DateProblem::Shape)),
        ("", Err(DateProblem::Shape)),
    ] {
        assert_eq!(When::parse(text), want, "{text:?}");
    }
}

#[test]
fn offsets_are_taken_into_the_zone() {
    let hanoi = zone("Asia/Ho_Chi_Minh");
    for (text, want) in [
        ("2026-11-18T07:30", Ok("2026-11-18T07:30:00")),
        ("2026-11-18T07:30:00+07:00", Ok("2026-11-18T07:30:00")),
        ("2026-11-18T17:30Z", Ok("2026-11-19T00:30:00")),
        ("2026-11-18 07:30-05:30", Ok("2026-11-18T20:00:00")),
        ("2026-11-18", Ok("2026-11-18")),
        ("2026-11-18Z", Err(DateProblem::Shape)),
        ("2026-11-18T07:30+7", Err(DateProblem::Shape)),
        ("2026-11-18T07:30+0700", Err(DateProblem::Shape)),
        ("2026-11-18T07:30ZZ", Err(DateProblem::Shape)),
        ("2026-11-18T07:30+07:60", Err(DateProblem::NoSuchTime)),
        ("2026-11-18T07:30+24:00", Err(DateProblem::NoSuchTime)),
    ] {
        let found = When::parse_in(text, &hanoi).map(When::iso);
        assert_eq!(found.as_deref().map_err(|problem| *problem), want, "{text}");
    }
}

#[test]
fn instants_carry_the_offset() {
    for (text, name, want) in [
        ("2026-11-18T07:30", "Asia/Ho_Chi_Minh", "2026-11-18T07:30:00+07:00"),
        ("2026-11-18", "Asia/Ho_Chi_Minh", "2026-11-18T00:00:00+07:00"),
        ("9999-12-31T23:59:59", "Asia/Ho_Chi_Minh", "9999-12-31T23:59:59+07:00"),
        ("1900-01-01", "Asia/Ho_Chi_Minh", "1900-01-01T00:00:00+07:06"),
        ("2026-07-01", "UTC", "2026-07-01T00:00:00+00:00"),
        ("2026-07-01", "America/St_Johns", "2026-07-01T00:00:00-02:30"),
        // Clocks go forward from 01:00 to 02:00, and back from 02:00 to 01:00.
        ("2026-03-29T01:30", "Europe/London", "2026-03-29T01:30:00+00:00"),
        ("2026-10-25T01:30", "Europe/London", "2026-10-25T01:30:00+01:00"),
    ] {
        assert_eq!(when(text).rfc3339(&zone(name)), want);
    }
}

#[test]
fn days_sort_as_their_midnight() {
    let sorted = ["2026-11-17T23:59", "2026-11-18", "2026-11-18T00:00", "2026-11-18T07:30"];
    for pair in sorted.windows(2) {
        assert!(when(pair[0]) < when(pair[1]), "{pair:?}");
    }
}

/// Writes with both languages.
fn check(write: impl Fn(&Dates) -> String, vi: &str, en: &str) {
    for (lang, want) in Lang::ALL.into_iter().zip([vi, en]) {
        assert_eq!(write(&Dates::new(lang)), want);
    }
}

#[test]
fn days_are_written_in_the_official_form() {
    let (july, november) = (date(2026, 7, 5), date(2026, 11, 18));
    check(|dates| dates.short(november), "18/11/2026", "18 Nov 2026");
    check(|dates| dates.short(july), "5/7/2026", "5 Jul 2026");
    check(|dates| dates.long(july), "ngày 05 tháng 7 năm 2026", "5 July 2026");
    check(|dates| dates.long(november), "ngày 18 tháng 11 năm 2026", "18 November 2026");
    check(|d| d.long(date(2026, 2, 15)), "ngày 15 tháng 02 năm 2026", "15 February 2026");
    check(
        |dates| dates.weekday_long(november),
        "Thứ Tư, ngày 18 tháng 11 năm 2026",
        "Wednesday, 18 November 2026",
    );
    check(
        |dates| dates.weekday_long(date(2026, 11, 15)),
        "Chủ Nhật, ngày 15 tháng 11 năm 2026",
        "Sunday, 15 November 2026",
    );
    check(|dates| dates.month(2026, 11), "Tháng 11 năm 2026", "November 2026");
    check(|dates| dates.time(7, 30), "7 giờ 30", "07:30");
    check(|dates| dates.time(7, 0), "7 giờ", "07:00");
    check(|dates| dates.time(14, 5), "14 giờ 05", "14:05");
}

#[test]
fn ranges_say_nothing_twice() {
    for (from, to, vi, en) in [
        ("2026-11-01", "2026-11-18", "1–18/11/2026", "1–18 Nov 2026"),
        ("2026-10-17", "2026-11-18", "17/10–18/11/2026", "17 Oct – 18 Nov 2026"),
        ("2026-12-28", "2027-01-03", "28/12/2026–3/1/2027", "28 Dec 2026 – 3 Jan 2027"),
        ("2026-11-18", "", "18/11/2026", "18 Nov 2026"),
        ("2026-11-18", "2026-11-18", "18/11/2026", "18 Nov 2026"),
        ("2026-11-18", "2026-11-01", "18/11/2026", "18 Nov 2026"),
        ("2026-11-08T07:30", "", "7 giờ 30 ngày 8/11/2026", "07:30, 8 Nov 2026"),
        (
            "2026-11-08T07:30",
            "2026-11-08T11:00",
            "7 giờ 30 – 11 giờ ngày 8/11/2026",
            "07:30–11:00, 8 Nov 2026",
        ),
        (
            "2026-11-08T07:30",
            "2026-11-09T11:00",
            "7 giờ 30 ngày 8/11/2026 – 11 giờ ngày 9/11/2026",
            "07:30, 8 Nov 2026 – 11:00, 9 Nov 2026",
        ),
        (
            "2026-11-08T07:30",
            "2026-11-18",
            "7 giờ 30 ngày 8/11/2026 – 18/11/2026",
            "07:30, 8 Nov 2026 – 18 Nov 2026",
        ),
        ("2026-11-08", "2026-11-08T11:00", "đến 11 giờ ngày 8/11/2026", "until 11:00, 8 Nov 2026"),
    ] {
        check(|dates| dates.range(when(from), When::parse(to).ok()), vi, en);
    }
}

#[test]
fn english_days_are_those_of_icu() {
    let dates = Dates::new(Lang::En);
    let locale = icu_locale::locale!("en-GB");
    let icu = Formatter::try_new(locale.into(), fieldsets::YMD::long()).expect("compiled data");
    for month in 1..=12 {
        let day = IcuDate::try_new_gregorian(2026, month, 5).expect("a day of 2026");
        assert_eq!(dates.long(date(2026, month as i8, 5)), icu.format(&day).to_string());
    }
}

proptest! {
    #[test]
    fn reading_never_panics_and_undoes_writing(text in "[0-9TZ:+ -]{0,26}|\\PC{0,12}") {
        if let Ok(found) = When::parse(&text) {
            prop_assert_eq!(When::parse(&found.iso()), Ok(found));
        }
        let _ = When::parse_in(&text, &TimeZone::UTC);
    }

    #[test]
    fn instants_come_back(
        days in 0i32..40_000, hour in 0i8..24, minute in 0i8..60, second in 0i8..60
    ) {
        let hanoi = zone("Asia/Ho_Chi_Minh");
        let day = date(1976, 1, 1).saturating_add(jiff::Span::new().days(days));
        let found = When::Moment(day.at(hour, minute, second, 0));
        prop_assert_eq!(When::parse_in(&found.rfc3339(&hanoi), &hanoi), Ok(found));
        prop_assert_eq!(When::parse(&found.iso()), Ok(found));
    }
}
