//! CSV, JSON and the description of tables.

use jiff::civil::date;
use proptest::prelude::*;

use super::{check, rich, text};
use crate::wire::data_package::{DataPackage, Resource, data_package};
use crate::wire::*;

fn texts(vi: &str, en: &str) -> Texts {
    [("vi".to_owned(), vi.to_owned()), ("en".to_owned(), en.to_owned())].into()
}

fn table() -> Table {
    let field = |name: &str, kind, vi: &str, en: &str| Field {
        name: name.into(),
        kind,
        title: texts(vi, en),
        ..Field::default()
    };
    let name = Field { required: true, ..field("ten", Kind::String, "Tên", "Name") };
    let values = vec!["đạt".into(), "chưa".into()];
    let state = Field { values, ..field("ket-qua", Kind::String, "Kết quả", "Result") };
    Table {
        name: "mo-hinh".into(),
        title: texts("Mô hình", "Models"),
        description: texts("Các mô hình, mỗi năm", "Models by year"),
        fields: vec![
            name,
            field("so-ho", Kind::Integer, "Số hộ", "Households"),
            field("ty-le", Kind::Number, "Tỷ lệ (%)", "Share (%)"),
            field("ngay", Kind::Date, "Ngày", "Day"),
            field("nam", Kind::Year, "Năm", "Year"),
            field("cong-bo", Kind::Boolean, "Công bố", "Published"),
            field("trang", Kind::Address, "Trang", "Page"),
            state,
        ],
        primary_key: vec!["ten".into()],
        rows: vec![
            vec![
                Cell::Text("Thôn \"xanh\", sạch\nđẹp".into()),
                Cell::Integer(-120),
                Cell::Number(97.5),
                Cell::Date(date(2026, 11, 5)),
                Cell::Year(2026),
                Cell::Boolean(true),
                Cell::Text("https://lantoa.example/vi/mo-hinh/a/".into()),
                Cell::Text("đạt".into()),
            ],
            vec![Cell::Text("=1+1".into()), Cell::Empty, Cell::Number(f64::NAN)],
        ],
    }
}

#[test]
fn a_table_is_as_expected() {
    check("mo-hinh.csv", &csv::csv(&table()));
    check("mo-hinh.json", &csv::json(&table()));
    let package = DataPackage {
        id: "tag:lantoa.example,2026:data".into(),
        name: "lantoa".into(),
        title: texts("Dữ liệu mở", "Open data"),
        description: texts("Dữ liệu của phong trào", "Data of the campaign"),
        languages: vec!["vi".into(), "en".into()],
        home: "https://lantoa.example/vi/du-lieu/".into(),
        updated: rich::at("2026-11-20T09:30:00+07"),
        version: "1".into(),
        publisher: rich::provider().party,
        licence: rich::licence(),
        resources: vec![Resource {
            path: "mo-hinh.csv".into(),
            table: table(),
            ..Resource::default()
        }],
    };
    check("datapackage.json", &data_package(&package));
}

#[test]
fn a_cell_that_looks_like_a_formula_is_kept() {
    assert!(text(&csv::csv(&table())).contains("\r\n=1+1,"));
}

/// Reads CSV back as RFC 4180 says, one record after the other.
fn records(csv: &str) -> Vec<Vec<String>> {
    let mut records = vec![vec![String::new()]];
    let (mut quoted, mut chars) = (false, csv.chars().peekable());
    while let Some(c) = chars.next() {
        let record = records.last_mut().expect("a record");
        let cell = record.last_mut().expect("a cell");
        match c {
            '"' if quoted && chars.peek() == Some(&'"') => cell.push(chars.next().unwrap_or(c)),
            '"' => quoted = !quoted,
            ',' if !quoted => record.push(String::new()),
            '\r' if !quoted && chars.peek() == Some(&'\n') => {
                chars.next();
                records.push(vec![String::new()]);
            }
            c => cell.push(c),
        }
    }
    records.pop();
    records
}

proptest! {
    #[test]
    fn any_text_comes_back_from_csv(a in any::<String>(), b in "[a\"\r\n,;= ]{0,12}") {
        let fields = ["a", "b"].map(|name| Field { name: name.into(), ..Field::default() }).into();
        let rows = vec![vec![Cell::Text(a.clone()), Cell::Text(b.clone())], vec![Cell::Empty]];
        let bytes = csv::csv(&Table { fields, rows, ..Table::default() });
        let csv = text(&bytes);
        let csv = csv.strip_prefix('\u{feff}').expect("a byte order mark");
        let read = records(csv);
        prop_assert_eq!(&read[0], &["a", "b"]);
        prop_assert_eq!(&read[1], &[a.replace('\0', ""), b]);
        prop_assert_eq!(&read[2], &["", ""]);
    }
}
