//! Whether a device is in use, by its status, its notes and whose it is.

use super::folding::{Beginnings, Words, is_nothing};
use super::left_out::Reason;

/// What a text says of a device's standing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    /// In use, in stock, on its way: it counts.
    Counts,
    Out(Reason),
    /// Nothing is said, or nothing that is known.
    NotSaid,
}

/// Beginnings of words, folded; a blank at the end ends the word. What is denied comes first.
static STATUSES: [(Standing, Beginnings); 6] = [
    (
        Standing::Out(Reason::OutOfUse),
        Beginnings::of(
            "ikke utleverbar|ikke i bruk|ikke klar|non deployable|otillgangliga|ej i bruk|inte i bruk|\
         ej i drift|not in use|not deployable|undeployable|out of use|out of order|\
         nicht herausgebbar|nicht in betrieb|nicht im einsatz|hors service|hors d usage|en panne|\
         ei kaytossa|epakunnossa|ikke implementerbar|kan ikke|defekt|trasig|sonder|broken|\
         out for repair|out for diag|in repair|repair|reparation|reparatur|en reparation|rikki|huollossa|\
         pa service|disabled|inaktiv|inactive|blocked|sparrad|odelagt|odelagd|inaktivert|gesperrt|\
         deaktiviert|nicht deploy|indisponible|inte tillganglig|ej tillganglig|unavailable|damaged|\
         skadad|ikke utdelbar|faulty|fault",
        ),
    ),
    (
        Standing::Out(Reason::Stolen),
        Beginnings::of("stolen|stulen|stulna|stjal|vole|volee|gestohlen|varastettu|steal"),
    ),
    (
        Standing::Out(Reason::Lost),
        Beginnings::of(
            "lost|missing|borttappa|forlorad|forkommen|tappad|saknad|mistet|tapt |bortkommet|bortkommen|\
         perdu|egare|verloren|vermisst|verschwunden|kadonnut|hukkunut|forsvun|manquant|introuvable|\
         forlagd|ej aterlamnad|ikke funnet|ei loydy|hittas ej",
        ),
    ),
    (
        Standing::Out(Reason::Sold),
        Beginnings::of(
            "sold |sald|salda|sold til|solgt|vendu|verkauft|myyty|donated|skankt|bortskankt|donne|\
         verschenkt|lahjoitettu|avyttrad|avyttrat",
        ),
    ),
    (
        Standing::Out(Reason::Retired),
        Beginnings::of(
            "retired|archive|archiv|arkiv|arkist|scrap|kasser|kassert|skrot|utrang|utfas|avstall|avveckl|\
         avregistr|deprovision|decommission|disposed|destroyed|recycl|atervunn|returned|aterlamna|\
         retourn|reforme|mis au rebut|rebut|hors inventaire|ausgemustert|ausgesondert|entsorgt|\
         verschrottet|abgeschrieben|zuruckgegeben|poistettu|poisto|romutettu|kierratetty|palautettu|\
         consumed|end of life|wiped|utgatt|utgar|avslutad|afskrevet|utrangert|utskiftet|utgaet|bortskaffet|\
         kondemn|vyraz|liquidated|sorti|detruit|destruerad|avskriven|retire|written off",
        ),
    ),
    (
        Standing::Counts,
        Beginnings::of(
            "levererad|redo for|vantande|i bruk|i drift|utlevert|klar|under arbeid|utdelad|utlanad|utlamnad|\
         lager|lagret|pa lager|in stock|stock|storage|implementeret|afventer|i brug|kayttoonotettu|\
         valmis|odottaa|kaytossa|varastossa|varasto|deploye|en service|en stock|en attente|pret|en usage|\
         utilise|affecte|reserve|herausgegeben|bereit|ausstehend|in betrieb|im einsatz|im lager|aktiv|actif|\
         active|in use|deployed|ready|pending|managed|assigned|available|provisioned|ny |new |ok |aktivt|\
         installed|installerad|tilldelad|spare|reserv|bestalld|ordered|i anvandning|anvands|verwendet|\
         vorhanden|lanedator|utlan|loan|pret |on loan|sous garantie|funktionsfahig|god|bra |neu |uusi |\
         production|en fonction|operational|fungerar|lainassa|in gebrauch|verliehen|production|registered",
        ),
    ),
];

/// What a status says.
pub(super) fn of_status(text: &str) -> Standing {
    let words = Words::of(text);
    if is_nothing(words.text()) {
        return Standing::NotSaid;
    }
    let found = STATUSES.iter().find(|(_, known)| words.have_one(known));
    found.map_or(Standing::NotSaid, |(standing, _)| *standing)
}

/// What can be relied on where people write whatever they like: what was done, not what is planned.
static NOTED: [(Reason, Beginnings); 4] = [
    (
        Reason::Stolen,
        Beginnings::of("stulen|stulna|stolen|stjalet|stjalen|vole |volee|gestohlen|varastettu"),
    ),
    (
        Reason::Lost,
        Beginnings::of(
            "borttappad|forlorad|forkommen|bortkommen|bortkommet|tapt |lost |perdu |perdue |verloren |\
         kadonnut|mistet ",
        ),
    ),
    (
        Reason::Sold,
        Beginnings::of("sald |salda |sold |solgt |vendu|verkauft |myyty |bortskankt"),
    ),
    (
        Reason::Retired,
        Beginnings::of(
            "kasserad|kasserat|kassert |kasseret |skrotad|skrotat|utrangerad|avstalld|avregistrerad|\
         avvecklad|scrapped|retired|disposed|decommissioned|recycled|atervunnen|mis au rebut|\
         mise au rebut|mises au rebut|mis a la reforme|reforme |reformee|ausgemustert|ausgesondert|\
         entsorgt |verschrottet|poistettu |romutettu|kierratetty|utfasad|deprovisioned|archived",
        ),
    ),
];

/// What a note or the name of a unit says.
pub(super) fn of_note(text: &str) -> Standing {
    let words = Words::of(text);
    let found = NOTED.iter().find(|(_, known)| words.have_one(known));
    found.map_or(Standing::NotSaid, |(reason, _)| Standing::Out(*reason))
}

/// Whether a text says that a device belongs to the person who uses it.
pub(super) fn is_private(text: &str) -> bool {
    Words::of(text).have_any(
        "personal |personally owned|privat|prive |privee|private|byod|egen |egna |eget |personlig |\
         personligt agd|henkilokohtainen|oma |omat |personnel |elevagd|eigenes |own device",
    )
}

/// Whether the system that a device reports says so: work in a profile of its own.
pub(super) fn has_private_system(text: &str) -> bool {
    Words::of(text).have_any("android personally owned|personally owned|byod")
}

/// Whether a cell of a column of retirements says that it has taken place.
pub(super) fn is_retired(text: &str) -> bool {
    let words = Words::of(text);
    if is_nothing(words.text()) || text.bytes().all(|byte| matches!(byte, b'0' | b'-' | b'/')) {
        return false;
    }
    !words.have_any("nej |nei |no |non |nein |ei |false |ne |in use|aktiv|active|0 ")
}
