//! Files that leave: what kinds there are and how they are called.

/// A kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    Workbook,
    /// Text that a Swedish Excel opens.
    CsvSwedish,
    /// Text that everything else opens.
    CsvInternational,
    /// The scenario and what comes of it.
    Json,
}

impl FileKind {
    pub const ALL: [Self; 4] = [
        Self::Workbook,
        Self::CsvSwedish,
        Self::CsvInternational,
        Self::Json,
    ];

    /// The name of a file that is made on a day: "refurb-or-new-2026-11-27.xlsx".
    pub fn name(self, date: &str) -> String {
        let ending = match self {
            Self::Workbook => ".xlsx",
            Self::CsvSwedish => "-excel.csv",
            Self::CsvInternational => ".csv",
            Self::Json => ".json",
        };
        ["refurb-or-new-", date, ending].concat()
    }

    /// The one of a name that programs ask for.
    pub fn from_id(id: &str) -> Option<Self> {
        Some(match id {
            "xlsx" => Self::Workbook,
            "csv-excel" => Self::CsvSwedish,
            "csv" => Self::CsvInternational,
            "json" => Self::Json,
            _ => return None,
        })
    }

    /// What it is, for a browser.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Workbook => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Self::CsvSwedish | Self::CsvInternational => "text/csv;charset=utf-8",
            Self::Json => "application/json",
        }
    }
}
