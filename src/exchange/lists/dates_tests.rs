use super::*;

fn day(year: i32, month: i32, day: i32) -> DateText {
    DateText::Day(Day::of(year, month, day).expect("a day"))
}

#[test]
fn dates_that_can_be_read_in_one_way() {
    let cases = [
        ("2022-06-14", day(2022, 6, 14)),
        ("2022/06/14", day(2022, 6, 14)),
        ("2022.6.4", day(2022, 6, 4)),
        ("20220614", day(2022, 6, 14)),
        ("2022-08-19 06:12:44.0000000", day(2022, 8, 19)),
        ("2023-08-14T07:11:05.123Z", day(2023, 8, 14)),
        ("2023-08-14T07:11:05+02:00", day(2023, 8, 14)),
        ("2021", day(2021, 7, 1)),
        ("2021.", day(2021, 7, 1)),
        ("ca 2019", day(2019, 7, 1)),
        ("2023-01", day(2023, 1, 1)),
        ("01/2023", day(2023, 1, 1)),
        ("202301", day(2023, 1, 1)),
        ("2021/2022", day(2021, 9, 1)),
        ("2021/22", day(2021, 9, 1)),
        ("21/22", day(2021, 9, 1)),
        ("läsår 2021/22", day(2021, 9, 1)),
        ("HT21", day(2021, 9, 1)),
        ("ht 2023", day(2023, 9, 1)),
        ("vt-22", day(2022, 2, 1)),
        ("VT 2022", day(2022, 2, 1)),
        ("Höstterminen 2021", day(2021, 9, 1)),
        ("H2021", day(2021, 9, 1)),
        ("V22", day(2022, 2, 1)),
        ("vår 2022", day(2022, 2, 1)),
        ("efterår 2020", day(2020, 9, 1)),
        ("syksy 2021", day(2021, 9, 1)),
        ("kevät 2022", day(2022, 2, 1)),
        ("WS 21/22", day(2021, 9, 1)),
        ("SS 22", day(2022, 2, 1)),
        ("rentrée 2021", day(2021, 9, 1)),
        ("14 juni 2022", day(2022, 6, 14)),
        ("14. Juni 2022", day(2022, 6, 14)),
        ("14.juni.2022", day(2022, 6, 14)),
        ("Jun 14, 2022", day(2022, 6, 14)),
        ("14-Jun-22", day(2022, 6, 14)),
        ("14 juin 2022", day(2022, 6, 14)),
        ("3 août 2021", day(2021, 8, 3)),
        ("1er février 2020", day(2020, 2, 1)),
        ("mars 2020", day(2020, 3, 1)),
        ("März 2020", day(2020, 3, 1)),
        ("kesäkuu 2022", day(2022, 6, 1)),
        ("marraskuussa 2022", day(2022, 11, 1)),
        ("maaliskuu 2021", day(2021, 3, 1)),
        ("december 2019", day(2019, 12, 1)),
        ("déc. 2019", day(2019, 12, 1)),
        ("Q3 2022", day(2022, 8, 15)),
        ("2022 Q1", day(2022, 2, 15)),
        ("2022 T2", day(2022, 5, 15)),
        ("v.34 2022", day(2022, 8, 20)),
        ("2022v34", day(2022, 8, 20)),
        ("2022-W34", day(2022, 8, 20)),
        // Numbers of days in a workbook.
        ("44726", day(2022, 6, 14)),
        ("44726,5", day(2022, 6, 14)),
        ("44726.25", day(2022, 6, 14)),
        ("36526", day(2000, 1, 1)),
        // Seconds and thousandths since 1970.
        ("1655164800", day(2022, 6, 14)),
        ("1655164800000", day(2022, 6, 14)),
    ];
    for (text, expected) in cases {
        assert_eq!(read(text), expected, "{text}");
    }
}

#[test]
fn dates_whose_order_is_open() {
    let all = |text: &str| {
        let read = read(text);
        assert!(matches!(read, DateText::Numbers { .. }), "{text}: {read:?}");
        DateOrder::ALL
            .iter()
            .map(|order| read.in_order(*order).map(Day::parts))
            .collect::<Vec<_>>()
    };
    let cases = [
        ("02-09-2019", [Some((2019, 9, 2)), Some((2019, 2, 9)), None]),
        ("24/10/2014", [Some((2014, 10, 24)), None, None]),
        ("04/17/2017", [None, Some((2017, 4, 17)), None]),
        ("11/27/2017 0:00:00", [None, Some((2017, 11, 27)), None]),
        ("11/27/2017 12:00 AM", [None, Some((2017, 11, 27)), None]),
        ("1/23/23", [None, Some((2023, 1, 23)), None]),
        ("17.09.2020", [Some((2020, 9, 17)), None, None]),
        ("22-06-14", [Some((2014, 6, 22)), None, Some((2022, 6, 14))]),
        (
            "3.2.20",
            [Some((2020, 2, 3)), Some((2020, 3, 2)), Some((2003, 2, 20))],
        ),
    ];
    for (text, expected) in cases {
        assert_eq!(all(text), expected, "{text}");
    }
}

#[test]
fn what_is_no_date() {
    for text in [
        "",
        " ",
        "-",
        "–",
        "n/a",
        "N/A",
        "okänt",
        "saknas",
        "00-00-0000",
        "0000-00-00",
        "0",
        "ukjent",
    ] {
        assert_eq!(read(text), DateText::None, "{text}");
    }
    for text in [
        "2020/02/31",
        "31.02.2020",
        "99/99/2020",
        "abc",
        "igår",
        "12345",
        "1234567",
        "3026-01-01",
        "may be",
        "decommissioned 2022",
        "1 2 3 4",
        "2019-",
        "1850",
        "99999999999999999999999999",
        "HT",
        "Q5 2022",
        "20221399",
        "2022-13-01",
        "12:30",
        "=A1",
        "1655164800000000",
    ] {
        let found = read(text);
        let is_year = text == "2019-";
        assert_eq!(found == DateText::Unreadable, !is_year, "{text}: {found:?}");
    }
}
