//! What presets and published figures are called.

use super::Language;
use crate::presets::{FigureKind, PresetId};

/// What a preset is called.
pub fn name(preset: PresetId, language: Language) -> &'static str {
    // Short enough for a phone. A name says what an example is of, not what comes of it.
    let (english, swedish) = match preset {
        PresetId::SchoolLaptops => ("Pupil laptops", "Elevdatorer"),
        PresetId::Chromebooks => ("Pupil Chromebooks", "Chromebooks till elever"),
        PresetId::StaffLaptops => ("Staff laptops", "Personaldatorer"),
        PresetId::DesktopsWithMonitors => ("Desktops and monitors", "Datorer och bildskärmar"),
        PresetId::Tablets => ("Tablets for preschools", "Förskoleplattor"),
        PresetId::Phones => ("Work phones", "Tjänstetelefoner"),
        PresetId::MixedFleet => ("A whole municipality", "En hel kommun"),
        PresetId::ThreeMunicipalities => ("Three municipalities", "Tre kommuner ihop"),
        PresetId::NewWins => ("CAD workstations", "Arbetsstationer för CAD"),
        PresetId::UmeaRounds => ("Umeå: three rounds", "Umeå: tre omgångar"),
        PresetId::UmeaKeep => ("Umeå: keep longer", "Umeå: behåll längre"),
        PresetId::SorVaranger => ("Sør-Varanger 2020", "Sør-Varanger 2020"),
        PresetId::Eskilstuna => ("Eskilstuna", "Eskilstuna"),
        PresetId::Gallivare => ("Gällivare", "Gällivare"),
        PresetId::Latitude5400 => ("Dell Latitude 5400", "Dell Latitude 5400"),
        PresetId::TcoLifetime => (
            "TCO Development: 3 to 6 years",
            "TCO Development: 3 till 6 år",
        ),
        PresetId::ImpactCo2Laptop => ("Impact CO₂: a laptop", "Impact CO₂: bärbar dator"),
        PresetId::NewVersusRefurbished => (
            "Worked example: unequal lives",
            "Räkneexempel: olika livslängd",
        ),
    };
    in_language(language, english, swedish)
}

/// What a preset is about, in one or two sentences.
pub fn description(preset: PresetId, language: Language) -> &'static str {
    let (english, swedish) = match preset {
        PresetId::SchoolLaptops => (
            "300 pupils need a Windows laptop for four years. A quarter are new, three quarters are five years old and used for the four.",
            "300 elever behöver en bärbar dator med Windows i fyra år. En fjärdedel är nya, tre fjärdedelar är fem år gamla och används i fyra.",
        ),
        PresetId::Chromebooks => (
            "400 pupils work in a browser. Chromebooks are cheap when new, and refurbished ones are replaced sooner.",
            "400 elever arbetar i webbläsaren. Chromebooks är billiga redan som nya, och rekonditionerade byts oftare.",
        ),
        PresetId::StaffLaptops => (
            "250 people in administration, half of them with a refurbished laptop of the same make. TCO Certified is required.",
            "250 personer i administrationen, hälften med en rekonditionerad bärbar dator av samma märke. TCO Certified är ett krav.",
        ),
        PresetId::DesktopsWithMonitors => (
            "120 desks with a small desktop and a monitor, for six years. Each person has one of both.",
            "120 arbetsplatser med en liten stationär dator och en bildskärm, i sex år. Var och en har en av varje.",
        ),
        PresetId::Tablets => (
            "150 tablets for the youngest, for three years. The end of security updates matters more than speed.",
            "150 surfplattor till de yngsta, i tre år. Hur länge de får säkerhetsuppdateringar betyder mer än hur snabba de är.",
        ),
        PresetId::Phones => (
            "200 phones for staff, for three years, with security updates until the end of 2028.",
            "200 telefoner till personal, i tre år, med säkerhetsuppdateringar till och med 2028.",
        ),
        PresetId::MixedFleet => (
            "Administration, schools, libraries and the server room in one plan, with different shares of refurbished devices and few models.",
            "Administration, skolor, bibliotek och serverrum i en och samma plan, med olika andel rekonditionerat och få modeller.",
        ),
        PresetId::ThreeMunicipalities => (
            "Hörby, Höör and Östra Göinge run their IT together: 4,300 employees and 3,500 pupils under one framework agreement with take-back. How people are divided, the phones and all amounts are examples.",
            "Hörby, Höör och Östra Göinge sköter sin IT tillsammans: 4 300 anställda och 3 500 elever med ett och samma ramavtal, där återtag ingår. Fördelningen mellan kommunerna, telefonerna och alla belopp är exempel.",
        ),
        PresetId::NewWins => (
            "A drawing office whose need for computing power grows fast. The used workstation is outgrown after two years and costs three quarters of a new one.",
            "Ett ritkontor vars behov av datorkraft växer fort. Den begagnade arbetsstationen räcker i två år och kostar tre fjärdedelar av en ny.",
        ),
        PresetId::UmeaRounds => (
            "Pupils’ computers are used in two to three rounds inside the schools, and those of the administration are sold on through a partner. TCO Certified, social terms and take-back are required. All numbers are examples.",
            "Elevernas datorer används i två till tre omgångar inom skolan, och administrationens säljs vidare genom en partner. TCO Certified, sociala villkor och återtag är krav. Alla siffror är exempel.",
        ),
        PresetId::UmeaKeep => (
            "Buy as little as possible and use what there is as long as possible: five-year-old laptops get more memory and a new battery and are kept for three more years, beside new and refurbished ones. All numbers are examples.",
            "Köp så lite som möjligt och använd det som finns så länge som möjligt: fem år gamla bärbara datorer får mer minne och nytt batteri och behålls i tre år till, vid sidan av nya och rekonditionerade. Alla siffror är exempel.",
        ),
        PresetId::SorVaranger => (
            "A Norwegian municipality buys 145 used laptops a year at 2,300 instead of 7,000 NOK, with 75 instead of 300 kg CO₂e.",
            "En norsk kommun köper 145 begagnade bärbara datorer om året för 2 300 i stället för 7 000 NOK, med 75 i stället för 300 kg CO₂e.",
        ),
        PresetId::Eskilstuna => (
            "2,234 refurbished computers for schools and care, 50–60% cheaper and with the same three-year warranty as new ones. The prices here are examples.",
            "2 234 rekonditionerade datorer till skola och omsorg, 50–60 % billigare och med samma treåriga garanti som nya. Priserna här är exempel.",
        ),
        PresetId::Gallivare => (
            "About 1,800 computers for a whole municipality at half the price or less, saving 4 million SEK over several years. The prices here are worked back from that sum.",
            "Omkring 1 800 datorer till en hel kommun för halva priset eller mindre, en besparing på 4 miljoner kronor under flera år. Priserna här är räknade baklänges från den summan.",
        ),
        PresetId::Latitude5400 => (
            "A Latitude 5400 by the figures of its manufacturer, used in Sweden for five years and then by someone else.",
            "En Latitude 5400 enligt tillverkarens uppgifter, använd i Sverige i fem år och därefter av någon annan.",
        ),
        PresetId::TcoLifetime => (
            "251 kg CO₂e in production and 5.2 kg a year in use: what it means to keep a laptop longer.",
            "251 kg CO₂e i tillverkningen och 5,2 kg om året i användningen: vad det betyder att behålla en bärbar dator längre.",
        ),
        PresetId::ImpactCo2Laptop => (
            "170 kg CO₂e in production, 12.3 in transport, 2.79 at the end of life, and three hours of use a day for five years in France.",
            "170 kg CO₂e i tillverkningen, 12,3 i transporten, 2,79 i slutet av livet, och tre timmars användning om dagen i fem år i Frankrike.",
        ),
        PresetId::NewVersusRefurbished => (
            "A new device for five years compared with a refurbished one for three, at 2.5% interest: equivalent annual costs make unequal lives comparable.",
            "En ny enhet i fem år mot en rekonditionerad i tre, med 2,5 % ränta: årskostnaden gör olika livslängder jämförbara.",
        ),
    };
    in_language(language, english, swedish)
}

/// What a published figure is called.
pub fn figure_name(kind: FigureKind, language: Language) -> &'static str {
    let (english, swedish) = match kind {
        FigureKind::CostSaved => ("Money saved", "Sparade pengar"),
        FigureKind::CostSavedPerDevice => ("Money saved per device", "Sparade pengar per enhet"),
        FigureKind::CarbonSaved => ("CO₂e saved", "Sparad CO₂e"),
        FigureKind::CarbonSavedFull => (
            "CO₂e saved, counting all of a new device",
            "Sparad CO₂e när hela den nya enheten räknas",
        ),
        FigureKind::CarbonShareSaved => ("Share of CO₂e saved", "Andel sparad CO₂e"),
        FigureKind::CarbonTotal => ("CO₂e of one device", "CO₂e för en enhet"),
        FigureKind::CarbonPerYearThree => {
            ("CO₂e a year, kept three years", "CO₂e per år vid tre år")
        }
        FigureKind::CarbonPerYearFour => {
            ("CO₂e a year, kept four years", "CO₂e per år vid fyra år")
        }
        FigureKind::CarbonPerYearSix => ("CO₂e a year, kept six years", "CO₂e per år vid sex år"),
        FigureKind::FridgeYears => ("Years of running a fridge", "Kylskåpsår"),
        FigureKind::HeatedFlats => (
            "Flats heated for a year",
            "Lägenheter som värms under ett år",
        ),
        FigureKind::CarLaps => ("Laps round the earth by car", "Varv runt jorden med bil"),
        FigureKind::NetPresentValueNew => ("Net present value, new", "Nuvärde, ny"),
        FigureKind::NetPresentValueRefurbished => {
            ("Net present value, refurbished", "Nuvärde, rekonditionerad")
        }
        FigureKind::EquivalentAnnualCostNew => ("Equivalent annual cost, new", "Årskostnad, ny"),
        FigureKind::EquivalentAnnualCostRefurbished => (
            "Equivalent annual cost, refurbished",
            "Årskostnad, rekonditionerad",
        ),
    };
    in_language(language, english, swedish)
}

/// Why today's figures are not the published ones, in one sentence; `None` where they are.
pub fn why_it_differs(preset: PresetId, language: Language) -> Option<&'static str> {
    let (english, swedish) = match preset {
        PresetId::SorVaranger => (
            "The published kilograms were rounded values of 2020; today’s figure takes the median of manufacturers’ reports for a new laptop and 12% of it for refurbishing.",
            "De publicerade kilogrammen var avrundade värden från 2020; dagens siffra utgår från medianen av tillverkarnas rapporter för en ny bärbar dator och 12 % av den för rekonditioneringen.",
        ),
        PresetId::Eskilstuna => (
            "The publication counted 34 kg for each computer; IVL’s later factor is 280 kg, of which either half or all is counted as saved, depending on how the two users share it.",
            "Publiceringen räknade med 34 kg per dator; IVL:s senare värde är 280 kg, och av det räknas antingen hälften eller allt som sparat, beroende på hur de två användarna delar på det.",
        ),
        PresetId::Gallivare => (
            "The published 5,306 kg are the purchases of 2014 alone, while the 4 million SEK were saved over several years; and a kilometre by car is counted lower today than it was then.",
            "De publicerade 5 306 kilona gäller bara inköpen 2014, medan de 4 miljonerna sparades under flera år; och en kilometer med bil räknas lägre i dag än då.",
        ),
        PresetId::Latitude5400 => (
            "The report counts four years of electricity at a European average; here it is five years on the Swedish grid.",
            "Rapporten räknar fyra års el med ett europeiskt genomsnitt; här är det fem år på det svenska elnätet.",
        ),
        PresetId::SchoolLaptops
        | PresetId::Chromebooks
        | PresetId::StaffLaptops
        | PresetId::DesktopsWithMonitors
        | PresetId::Tablets
        | PresetId::Phones
        | PresetId::MixedFleet
        | PresetId::ThreeMunicipalities
        | PresetId::UmeaRounds
        | PresetId::UmeaKeep
        | PresetId::NewWins
        | PresetId::TcoLifetime
        | PresetId::ImpactCo2Laptop
        | PresetId::NewVersusRefurbished => return None,
    };
    Some(in_language(language, english, swedish))
}

fn in_language(language: Language, english: &'static str, swedish: &'static str) -> &'static str {
    match language {
        Language::English => english,
        Language::Swedish => swedish,
    }
}
