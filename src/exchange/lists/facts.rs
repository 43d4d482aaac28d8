//! What the cells of a row say, each text worked out once.

use super::doubt::DoubtKind;
use super::folding::{Beginnings, Words, fold, is_nothing};
use super::left_out::Reason;
use super::lot::User;
use super::role::Role;
use super::row::Row;
use super::standing::{self, Standing};
use super::users;

/// A serial number has at least so many characters, not all of them the same.
const SHORTEST_SERIAL: usize = 4;

/// What makers and people write where there is no serial number, folded.
static NO_SERIALS: Beginnings = Beginnings::of(
    "system serial|to be filled|default string|not applicable|not specified|none |\
    all series|0123456789|123456789|chassis serial|serienummer saknas",
);

/// What a row's first words are where it sums up others, folded.
static TOTALS: Beginnings = Beginnings::of(
    "summa |totalt |total |totalsumma |i alt |ialt |sum |yhteensa |gesamt |summe |insgesamt |totaux |\
     grand total |subtotal |delsumma |antal totalt |sammanlagt |sous total |zwischensumme |valisumma |\
     kaikki yhteensa ",
);

/// The longest text that begins a line of totals, in bytes.
const LONGEST_TOTAL: usize = 40;

/// Whether a text begins a line of totals.
pub(super) fn begins_totals(text: &str) -> bool {
    text.len() <= LONGEST_TOTAL && Words::of(text).begin_with(&TOTALS)
}

/// What is doubtful in a row, and in the column of which role.
#[derive(Debug, Default)]
pub(super) struct Told(pub Vec<(DoubtKind, Option<Role>)>);

impl Told {
    pub fn add(&mut self, kind: DoubtKind, role: Option<Role>) {
        self.0.push((kind, role));
    }
}

/// What is known of each text of a role, once it has been asked for.
#[derive(Clone, Debug)]
struct Asked<T>(Vec<Option<T>>);

impl<T: Copy> Asked<T> {
    const NEW: Self = Self(Vec::new());

    fn get(&mut self, number: u32, ask: impl FnOnce() -> T) -> T {
        let number = number as usize;
        if self.0.len() <= number {
            self.0.resize(number + 1, None);
        }
        *self.0[number].get_or_insert_with(ask)
    }
}

/// What a text is asked for who uses devices.
type AskUser = fn(&str) -> User;

/// What texts have been found to say.
#[derive(Clone, Debug)]
pub(super) struct Facts {
    statuses: Asked<Standing>,
    notes: Asked<Standing>,
    units: Asked<Standing>,
    private: Asked<bool>,
    systems: Asked<bool>,
    retired: Asked<bool>,
    people: [Asked<User>; 5],
    serials: Asked<bool>,
    totals: [Asked<bool>; Role::COUNT],
}

impl Facts {
    pub fn new() -> Self {
        Self {
            statuses: Asked::NEW,
            notes: Asked::NEW,
            units: Asked::NEW,
            private: Asked::NEW,
            systems: Asked::NEW,
            retired: Asked::NEW,
            people: [const { Asked::NEW }; 5],
            serials: Asked::NEW,
            totals: [const { Asked::NEW }; Role::COUNT],
        }
    }

    /// Why a device is not in use, or not the organisation's.
    pub fn standing(&mut self, row: &Row, told: &mut Told) -> Option<Reason> {
        let status = row.text(Role::Status);
        let by_status = self
            .statuses
            .get(row.number(Role::Status), || standing::of_status(status));
        let note = row.text(Role::Note);
        let by_note = self
            .notes
            .get(row.number(Role::Note), || standing::of_note(note));
        let unit = row.text(Role::Unit);
        let by_unit = self
            .units
            .get(row.number(Role::Unit), || standing::of_note(unit));
        if by_status == Standing::NotSaid && !is_nothing(&fold(status)) {
            told.add(DoubtKind::StatusUnknown, Some(Role::Status));
        }
        let retired = row.text(Role::RetiredOn);
        let is_retired = self.retired.get(row.number(Role::RetiredOn), || {
            standing::is_retired(retired)
        });
        let owner = row.text(Role::Owner);
        let is_private = self
            .private
            .get(row.number(Role::Owner), || standing::is_private(owner));
        let system = row.text(Role::System);
        let is_in_profile = self.systems.get(row.number(Role::System), || {
            standing::has_private_system(system)
        });
        match (by_status, by_note, by_unit) {
            // A note says more than that it is blocked.
            (Standing::Out(Reason::OutOfUse), Standing::Out(reason), _) => Some(reason),
            (Standing::Out(reason), ..) => Some(reason),
            _ if is_private || is_in_profile => Some(Reason::Private),
            _ if is_retired => Some(Reason::Retired),
            (_, Standing::Out(reason), _) | (.., Standing::Out(reason)) => Some(reason),
            _ => None,
        }
    }

    /// Who uses a device: by what is said of people, then by where it is.
    pub fn user(&mut self, row: &Row, place: u32) -> User {
        let people: [(Role, AskUser); 4] = [
            (Role::User, users::people),
            (Role::Unit, users::place),
            (Role::Name, users::people),
            (Role::Note, users::people),
        ];
        for ((role, ask), asked) in people.into_iter().zip(&mut self.people) {
            let text = row.text(role);
            let user = asked.get(row.number(role), || ask(text));
            if user != User::NotSaid {
                return user;
            }
        }
        let text = row.text_numbered(Role::Place, place);
        self.people[4].get(place, || users::place(text))
    }

    /// Whether a row has a serial number that only its device has.
    pub fn has_serial(&mut self, row: &Row) -> bool {
        let text = row.text(Role::Serial);
        self.serials.get(row.number(Role::Serial), || {
            let mut bytes = text.bytes();
            let first = bytes.next();
            text.len() >= SHORTEST_SERIAL
                && bytes.any(|byte| Some(byte) != first)
                && !is_nothing(&fold(text))
                && !Words::of(text).have_one(&NO_SERIALS)
        })
    }

    /// Whether a row sums up others.
    pub fn is_total(&mut self, row: &Row) -> bool {
        let roles = [
            Role::Model,
            Role::Class,
            Role::Name,
            Role::Place,
            Role::Unit,
            Role::Maker,
        ];
        if row.number(Role::Serial) != 0 {
            return false;
        }
        let mut filled = roles.iter().filter(|role| row.number(**role) != 0);
        let has_model = row.number(Role::Model) != 0;
        filled.any(|role| {
            let text = row.text(*role);
            let totals = &mut self.totals[*role as usize];
            let is_one = totals.get(row.number(*role), || begins_totals(text));
            is_one && (!has_model || *role == Role::Model)
        })
    }
}
