//! Where the figures come from.

use super::super::source::{Reference, Source};

macro_rules! sources {
    ($($(#[$doc:meta])*
       $name:ident = $id:literal, $publisher:literal, $title:literal, $year:literal, $url:literal, $licence:literal;
    )*) => {
        $($(#[$doc])*
        pub static $name: Source = Source {
            id: $id,
            publisher: $publisher,
            year: $year,
        };)*

        /// Where each can be looked up, by its id.
        pub static REFERENCES: &[(&str, Reference)] = &[
            $(($id, Reference { title: $title, url: $url, licence: $licence })),*
        ];

        /// Every source.
        pub static ALL: &[&Source] = &[$(&$name),*];
    };
}

/// What stands for the reference of a source that is not in the list; there is none.
pub const UNLISTED: Reference = Reference {
    title: "",
    url: "",
    licence: "",
};

sources! {
    /// Our own proposals: examples to be replaced by the reader's own figures.
    OURS = "example", "refurb-or-new", "Example figures, to be replaced by your own", 2026,
        "https://opendatacommons.org/licenses/odbl/1-0/", "ODbL-1.0";

    // Footprints

    /// Manufacturers' product carbon footprints, gathered in one file.
    BOAVIZTA = "boavizta", "Boavizta",
        "Environmental footprint data: boavizta-data-us.csv of 2023-02-23", 2023,
        "https://github.com/Boavizta/environmental-footprint-data", "ODbL-1.0, contents DbCL-1.0";
    /// French factors built on NegaOctet.
    IMPACT_CO2 = "impact-co2", "ADEME", "Impact CO2: digital equipment and transport", 2024,
        "https://impactco2.fr/outils/numerique", "Etalab-2.0";
    /// What reusing a device saves against a new one, by IVL's model.
    IVL_REUSE = "ivl-reuse", "IVL Swedish Environmental Research Institute and Inrego",
        "Climate benefit of reused IT equipment: 280 kg a laptop, 520 a screen, 55 a phone", 2020,
        "https://tidningensyre.se/2020/31-mars/aterbrukad-datorskarm-sparar-stora-utslapp/", "";
    /// Parts in IVL's model.
    IVL_PARTS = "ivl-b2372", "IVL Swedish Environmental Research Institute and Inrego",
        "Report B2372: climate benefit of reused IT equipment, parts", 2020,
        "https://inrego.com/report/", "";
    /// Refurbished against new, over the whole life; also the service lives.
    ADEME_REFURBISHED = "ademe-2022", "ADEME",
        "Assessment of the environmental impact of a set of refurbished products", 2022,
        "https://librairie.ademe.fr/dechets-economie-circulaire/5241-evaluation-de-l-impact-environnemental-d-un-ensemble-de-produits-reconditionnes.html", "";
    /// Six published burdens of refurbishing, 5 to 16 % of the new device, this one among them.
    REFURBISHING_ANCHORS = "refurbishing-anchors", "ADEME and five others",
        "Published burdens of refurbishing, 5 to 16 % of the new device", 2022,
        "https://librairie.ademe.fr/dechets-economie-circulaire/5241-evaluation-de-l-impact-environnemental-d-un-ensemble-de-produits-reconditionnes.html", "";

    /// What a lessor does with the devices that come back.
    STEP_IT = "3stepit-2019", "3stepIT", "Sustainability at the core: 97 % of returned devices resold in 2018", 2019,
        "https://3stepit.com/blog/sustainability-core", "";

    // Electricity

    /// Carbon intensity of electricity by country and year.
    EMBER = "ember", "Ember, by way of CO2.js (Green Web Foundation)",
        "Yearly average grid intensity by country, CO2.js 0.19.0", 2024,
        "https://github.com/thegreenwebfoundation/co2.js", "CC-BY-4.0; CO2.js Apache-2.0";
    /// Half-yearly electricity prices for organisations.
    EUROSTAT = "eurostat-electricity", "Eurostat",
        "Electricity prices for non-household consumers (nrg_pc_205), first half of 2024", 2024,
        "https://ec.europa.eu/eurostat/databrowser/view/nrg_pc_205/default/table", "CC-BY-4.0";

    // Failures, value, money

    /// Failure rates of business computers, used in the pessimistic curve.
    GARTNER = "gartner-2006", "Gartner",
        "Annual failure rates of PCs are improving, but manufacturers can do better", 2006,
        "https://www.gartner.com/newsroom/id/493841", "";
    /// Failure rates of laptops under an extended warranty, used in the optimistic curve.
    SQUARETRADE = "squaretrade-2009", "SquareTrade", "1 in 3 laptops fail over 3 years", 2009,
        "https://www.scribd.com/doc/22658398/1-in-3-Laptops-Fail-Over-3-Years", "";
    /// Internal interest rate proposed to Swedish municipalities for 2025.
    SWEDISH_RATE = "skr-rate", "Swedish Association of Local Authorities and Regions (SKR)",
        "Internal interest rate for 2025: 2.5 %", 2024,
        "https://skr.se/skr/tjanster/cirkular/cirkular/2024/internrantaforar2025.79404.html", "";
    /// Criteria for computers and monitors in Swedish public purchasing: a guarantee of at least one
    /// year for new and reused computers (core), of three for new ones (advanced).
    SWEDISH_CRITERIA = "upphandlingsmyndigheten", "Upphandlingsmyndigheten",
        "Sustainability criteria for computers and monitors", 2024,
        "https://www.upphandlingsmyndigheten.se/kriterier/it-och-telekom/datorer-och-bildskarmar/", "";
    /// Reference rates of the euro.
    ECB_RATES = "ecb-rates", "European Central Bank", "Euro foreign exchange reference rates", 2025,
        "https://www.ecb.europa.eu/stats/policy_and_exchange_rates/euro_reference_exchange_rates/html/index.en.html", "";

    /// Standard rates of value added tax.
    EU_VAT_RATES = "eu-vat-rates", "Calculariva", "VAT 2025 in the 27 EU countries", 2025,
        "https://calculariva.app/", "";

    /// Apple's limited warranty of one year, for what it sells itself.
    APPLE_WARRANTY = "apple-warranty", "Apple", "One-year limited warranty", 2026,
        "https://www.apple.com/legal/warranty/", "";

    // Cases and what their amounts were compared with

    /// Eskilstuna's purchase of refurbished computers.
    ESKILSTUNA = "eskilstuna", "Inrego", "Eskilstuna municipality", 2016,
        "https://www.inrego.se/sv-se/referenser/eskilstuna-kommun", "";
    /// Gällivare's purchases of refurbished computers.
    GALLIVARE = "gallivare", "Inrego", "Gällivare municipality", 2015,
        "https://www.inrego.se/sv-se/referenser/gallivare-kommun", "";
    /// 2,800 tonnes told as 11,200 heated flats and 268,800 fridges.
    INREGO_2016 = "inrego-2016", "Inrego", "Environmental diploma for reused IT, 2016", 2017,
        "https://www.mynewsdesk.com/se/news/miljoediplom-foer-aateranvaendning-av-it-219348", "";

    // Processors and updates

    /// Processor scores.
    PASSMARK = "passmark", "PassMark Software", "CPU benchmarks", 2026,
        "https://www.cpubenchmark.net/", "";
    /// End of support for Windows 10.
    WINDOWS_10_END = "windows-10-end", "Microsoft", "Windows 10 lifecycle: support ended on 14 October 2025", 2025,
        "https://learn.microsoft.com/en-us/lifecycle/products/windows-10-home-and-pro", "";
    /// Processors that run Windows 11: Intel from the 8th generation.
    WINDOWS_11_PROCESSORS = "windows-11-processors", "Microsoft",
        "Windows 11 24H2 supported Intel processors", 2025,
        "https://learn.microsoft.com/en-us/windows-hardware/design/minimum/supported/windows-11-24h2-supported-intel-processors", "";
    /// Version 26H2 gets updates until 10 October 2028 on Home and Pro, a year longer on Education and
    /// Enterprise.
    WINDOWS_11_VERSIONS = "windows-11-versions", "Microsoft, by way of win11-eos-audit",
        "Windows 11 26H2: end of servicing", 2026,
        "https://github.com/Atliso-Dev/win11-eos-audit/releases", "";
    /// Prices of paid Windows 10 updates.
    WINDOWS_10_EXTENSION = "windows-10-extension", "Microsoft",
        "Extended Security Updates for Windows 10", 2024,
        "https://learn.microsoft.com/en-us/windows/whats-new/extended-security-updates", "";
    /// End of automatic updates of each Chromebook: ten years from the platform's release; models
    /// before 2021 only when their owner opts in.
    CHROMEOS_UPDATES = "chromeos-updates", "Google",
        "Auto Update policy, as listed by others in December 2025", 2025,
        "https://support.google.com/chrome/a/answer/6220366", "";
    /// Apple announces no end. iPads that ended from 2023 to 2026 had 6.6 to 9.9 years from their
    /// launch, iPhones 7.5 to 9.5.
    APPLE_UPDATES = "apple-updates", "endoflife.date",
        "Apple iPhone and iPad: releases and ends of support", 2026,
        "https://endoflife.date/iphone", "MIT";
    /// Apple's security releases: the current and the two preceding systems get them.
    MACOS_UPDATES = "macos-updates", "Apple", "Apple security releases", 2026,
        "https://support.apple.com/en-us/100100", "";
    /// Samsung: four years for models from 2019, six for the A16 and A56.
    SAMSUNG_UPDATES = "samsung-updates", "Samsung", "Mobile security: scope of security updates", 2026,
        "https://security.samsungmobile.com/workScope.smsb", "";
    /// Fairphone 3 until 2026, Fairphone 4 until the end of 2026, Fairphone 5 for eight years.
    FAIRPHONE_UPDATES = "fairphone-updates", "Fairphone", "Software support of Fairphone models", 2023,
        "https://support.fairphone.com/hc/en-us/articles/4405858006545-FP4-Fairphone-OS-Android-11-", "";

    // Calculations that others have published, which presets repeat

    /// Used computers bought by a Norwegian municipality.
    DFO_REUSE = "sor-varanger", "DFØ, Norwegian Agency for Public and Financial Management",
        "Innkjøp av brukt PC-utstyr i Sør-Varanger (2020)", 2020,
        "https://www.anskaffelser.no/nb/verktoy/eksempler/innkjop-av-brukt-pc-utstyr-i-sor-varanger-2020", "";
    /// The manufacturer's own figure of one laptop.
    DELL_LATITUDE_5400 = "dell-latitude-5400-report", "Dell", "Product carbon footprint: Latitude 5400", 2019,
        "https://www.delltechnologies.com/asset/en-us/products/laptops-and-2-in-1s/technical-support/latitude-5400.pdf", "";
    /// Six years of use in place of three.
    TCO_LIFETIME = "tco-lifetime", "TCO Development",
        "Using a notebook computer for three more years can cut emissions in half", 2021,
        "https://tcocertified.com/news/using-a-notebook-computer-for-three-more-years-can-cut-emissions-in-half", "";
}
