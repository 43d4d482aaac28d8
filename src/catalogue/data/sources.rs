//! Where the figures come from.

use super::super::Source;

macro_rules! sources {
    ($($(#[$doc:meta])* $name:ident = $id:literal, $publisher:literal, $title:literal, $year:literal, $url:literal, $licence:literal;)*) => {
        $($(#[$doc])* pub static $name: Source = Source {
            id: $id,
            publisher: $publisher,
            title: $title,
            year: $year,
            url: $url,
            licence: $licence,
        };)*

        /// Every source.
        pub static ALL: &[&Source] = &[$(&$name),*];
    };
}

sources! {
    /// Our own proposals: examples to be replaced by the reader's own figures.
    OURS = "example", "refurb-or-new", "Example figures, to be replaced by your own", 2026,
        "https://opendatacommons.org/licenses/odbl/1-0/", "ODbL-1.0";
    /// Manufacturers' product carbon footprints, gathered in one file.
    BOAVIZTA = "boavizta", "Boavizta",
        "Environmental footprint data, boavizta-data-us.csv of 2023-02-23", 2023,
        "https://github.com/Boavizta/environmental-footprint-data",
        "ODbL-1.0, contents DbCL-1.0";
    /// Carbon intensity of electricity by country and year.
    EMBER = "ember", "Ember, by way of CO2.js (Green Web Foundation)",
        "Yearly average grid intensity by country, CO2.js 0.19.0", 2024,
        "https://github.com/thegreenwebfoundation/co2.js", "CC-BY-4.0, CO2.js Apache-2.0";
    /// Half-yearly electricity prices for organisations.
    EUROSTAT = "eurostat-electricity", "Eurostat",
        "Electricity price statistics, non-household consumers, first half of 2024", 2024,
        "https://ec.europa.eu/eurostat/statistics-explained/index.php?title=Electricity_price_statistics",
        "CC-BY-4.0";
    /// Service lives of office equipment.
    ADEME_REFURBISHED = "ademe-2022", "ADEME",
        "Assessment of the environmental impact of refurbished products", 2022,
        "https://librairie.ademe.fr/economie-circulaire-et-dechets/5833-evaluation-de-l-impact-environnemental-d-un-ensemble-de-produits-reconditionnes.html", "";
    /// Failure rates of business computers, used as the pessimistic curve.
    GARTNER = "gartner-2006", "Gartner",
        "Hardware failure rates of desktop and notebook computers", 2006,
        "https://www.gartner.com/en/newsroom", "";
    /// Failure rates of laptops under an extended warranty, used as the optimistic curve.
    SQUARETRADE = "squaretrade-2009", "SquareTrade",
        "Laptop reliability", 2009,
        "https://www.squaretrade.com/", "";
    /// Footprints of reused IT equipment and its parts.
    IVL_B2372 = "ivl-b2372", "IVL Swedish Environmental Research Institute",
        "Report B2372: climate benefit of reused IT equipment", 2020,
        "https://www.ivl.se/", "";
    /// French consumer factors built on NegaOctet.
    IMPACT_CO2 = "impact-co2", "ADEME", "Impact CO2, digital equipment", 2024,
        "https://impactco2.fr/outils/numerique", "Licence Ouverte 2.0";
    /// Processor scores.
    PASSMARK = "passmark", "PassMark Software", "CPU benchmarks", 2026,
        "https://www.cpubenchmark.net/", "";
    /// End of support for Windows 10 and prices of the paid extension.
    WINDOWS_10_END = "windows-10-end", "Microsoft",
        "Windows 10 support has ended on 14 October 2025", 2025,
        "https://support.microsoft.com/en-us/windows/windows-10-support-has-ended-on-october-14-2025-2ca8b313-1946-43d3-b55c-2b95b107f281", "";
    /// What Windows 11 needs.
    WINDOWS_11_REQUIREMENTS = "windows-11-requirements", "Microsoft",
        "Windows 11 specifications and system requirements", 2025,
        "https://www.microsoft.com/en-us/windows/windows-11-specifications", "";
    /// Ten years of updates for Chromebook platforms.
    CHROMEOS_UPDATES = "chromeos-updates", "Google", "Auto Update policy", 2026,
        "https://support.google.com/chrome/a/answer/6220366", "";
    /// The usual residual values in asset management requests.
    ASSET_MANAGEMENT = "asset-management", "Asset management requests", "Residual values of IT equipment by age", 2024,
        "https://www.upphandlingsmyndigheten.se/", "";
    /// Eskilstuna's purchase of refurbished computers.
    ESKILSTUNA = "eskilstuna", "Eskilstuna municipality", "Refurbished computers for schools and care", 2020,
        "https://www.eskilstuna.se/", "";
    /// Gällivare's purchases of refurbished computers.
    GALLIVARE = "gallivare", "Gällivare municipality", "Refurbished computers for the whole municipality", 2015,
        "https://gallivare.se/", "";
    /// Yearly average exchange rates.
    ECB_RATES = "ecb-rates", "European Central Bank", "Euro foreign exchange reference rates, average of 2024", 2024,
        "https://www.ecb.europa.eu/stats/policy_and_exchange_rates/euro_reference_exchange_rates/html/index.en.html", "";
    /// Warranty demanded in Swedish public purchasing.
    SWEDISH_PROCUREMENT = "upphandlingsmyndigheten", "Upphandlingsmyndigheten", "Sustainability criteria for computers and monitors", 2024,
        "https://www.upphandlingsmyndigheten.se/kriterier/it-och-telekom/", "";
    /// Internal interest rate recommended to Swedish municipalities.
    SWEDISH_RATE = "skr-rate", "Swedish Association of Local Authorities and Regions (SKR)", "Internal interest rate 2025", 2024,
        "https://skr.se/", "";
    /// Price list of paid Windows 10 updates.
    WINDOWS_10_EXTENSION = "windows-10-extension", "Microsoft", "Extended Security Updates programme for Windows 10", 2025,
        "https://learn.microsoft.com/en-us/windows/whats-new/extended-security-updates", "";
    /// Published burdens of refurbishing.
    REFURBISHING_ANCHORS = "refurbishing-anchors", "Six published studies", "Burden of refurbishing, 5–16 % of the new device", 2024,
        "https://librairie.ademe.fr/economie-circulaire-et-dechets/5833-evaluation-de-l-impact-environnemental-d-un-ensemble-de-produits-reconditionnes.html", "";
}
