//! Who uses a device, as far as a list says.

use super::folding::{Beginnings, Words};
use super::lot::User;

/// Words for pupils and for staff, folded.
static PUPILS: Beginnings = Beginnings::of(
    "elev|pupil|student|oppilas|opiskelija|schuler|schueler|eleve|etudiant|klassvagn|\
    klassuppsattning|classroom|klassrum|klasserom|luokka|klassen|opilane|ak 1|ak 2|ak 3|ak 4|ak 5|ak 6|\
    ak 7|ak 8|ak 9|arskurs|gymnasieelev|child|enfants",
);

static STAFF: Beginnings = Beginnings::of(
    "personal |personalen|directeur|directrice|larar|laerer|larer|pedagog|teacher|staff|opettaja|henkilo|\
    mitarbeiter|lehrer|lehrkraft|enseignant|professeur|personnel |agents |ansatt|ansatte|medarbetare|\
    medarbejder|tjansteman|rektor|principal|admin|employee|faculty|kontor|office |verwaltung|hallinto|\
    saksbehandler|handlaggare|chef|skolledning|undervisere|underviser",
);

/// Words for places of pupils and of staff; they say less than who uses a device.
static SCHOOLS: Beginnings = Beginnings::of(
    "skola|skolan|skolen|skole|koulu|school|ecole|schule|gymnasi|grundschule|lycee|\
    college |grundskola|lukio|forskola|barnehage|paivakoti|kita |kindergarten|creche|maternelle|\
    primaire|elementaire|ungdomsskole|barneskole|realschule|hogstadie|lagstadie|mellanstadie",
);

static OFFICES: Beginnings = Beginnings::of(
    "kommunhus|kommunstyrels|radhus|mairie|rathaus|kunnanvirasto|kaupungintalo|virasto|town hall|\
    city hall|stadshus|forvaltning|kommunkontor|stadskontor|stadsledning|hotel de ville|dsi |rathuset|\
    kommunehus|raadhus|landratsamt|regionhus|bibliotek|kirjasto|mediathek|omsorg|socialtjanst|hemtjanst|\
    helse|sjukhus|vardcentral|ekonomi|hr |finance|kommunalteknik|service technique|bauamt|tekniska",
);

/// Who uses devices by what a text says of people.
fn by_people(words: &Words) -> User {
    let ends_so = |ending: &str| words.text().split(' ').any(|word| word.ends_with(ending));
    if words.have_one(&PUPILS) || ends_so("elever") {
        User::Pupils
    } else if words.have_one(&STAFF) {
        User::Staff
    } else {
        User::NotSaid
    }
}

/// Who uses devices by where they are.
fn by_place(words: &Words) -> User {
    let endings = [
        "skolan",
        "skolen",
        "skola",
        "skole",
        "koulu",
        "koulun",
        "schule",
        "gymnasiet",
    ];
    let is_of_school = |word: &str| endings.iter().any(|ending| word.ends_with(ending));
    if words.have_one(&OFFICES) {
        User::Staff
    } else if words.have_one(&SCHOOLS) || words.text().split(' ').any(is_of_school) {
        User::Pupils
    } else {
        User::NotSaid
    }
}

/// What a text says of who uses a device.
pub(super) fn people(text: &str) -> User {
    by_people(&Words::of(text))
}

/// What the name of a place or a unit says of it, people first.
pub(super) fn place(text: &str) -> User {
    let words = Words::of(text);
    match by_people(&words) {
        User::NotSaid => by_place(&words),
        user => user,
    }
}
