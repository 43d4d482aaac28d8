//! What kind of device it is, by the words that categories and models use.

use super::folding::{Beginnings, Words};
use super::left_out::Reason;
use crate::catalogue::DeviceClass;

/// What a text says of the kind of device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Class(DeviceClass),
    /// A computer on a desk; its form is not said, and this one is assumed.
    Desktop(DeviceClass),
    /// No device that counts.
    Out(Reason),
}

use DeviceClass::{
    AllInOne, Chromebook, DesktopMicro, DesktopSmall, DesktopTower, Laptop, Monitor, Phone, Server,
    Tablet,
};

/// Beginnings of words, folded, in the order in which they decide.
static KINDS: [(Kind, Beginnings); 17] = [
    (
        Kind::Out(Reason::Virtual),
        Beginnings::of(
            "vmware|virtual machine|virtual platform|virtualbox|virtuell|virtuelle|virtuaali|virtual |qemu|kvm |hyper v|\
         hvm domu|cloud pc|amazon ec2|google compute|parallels virtual|bochs|standard pc|innotek|\
         nutanix ahv|windows 365|machine virtuelle|openstack",
        ),
    ),
    (
        Kind::Out(Reason::Licence),
        Beginnings::of(
            "licen|lizenz|lisens|lisenssi|software|programvar|logiciel|ohjelmisto|abonnemang|abonnement|\
         subscription|office 365|microsoft 365|adobe |antivirus",
        ),
    ),
    (
        Kind::Out(Reason::OtherEquipment),
        Beginnings::of(
            "tiskarna|laddvagn|laddskap|ladeskap|ladevogn|chariot|charging cart|charging station|latauskaappi|\
         latausvaunu|ladewagen|projektor|projector|videoprojecteur|beamer|projektori|dataprojektor|\
         skrivare|printer|drucker|imprimante|tulostin|skriver|kopiator|copieur|kopierer|scanner|skanner|\
         multifunktion|switch|natverksswitch|router|routeur|accesspunkt|access point|point d acces|\
         brandvagg|firewall|nas |ups |onduleur|kamera|camera|dokumentkamera|appareil photo|tv |apple tv|\
         televis|whiteboard|smartboard|smart board|interaktiv|tableau|ip telefon|ip phone|voip|\
         telephone ip|vr |3d skrivare|watch|klocka|montre|hogtalare|speaker|lautsprecher|enceinte|\
         robot|lego |micro bit|konferens|videokonferens|visioconf|surface hub|digital skylt|mobler|\
         stol |bord |chaise|plotter|etikett|streckkod|lasare|kassalada|access control|patchpanel|rack |\
         tillbehorsskap|polycom|jabra panacast|webex board|antenn|drone|dronare",
        ),
    ),
    (
        Kind::Out(Reason::Accessory),
        Beginnings::of(
            "mys |klavesnice|tillbehor|tilbehor|tilbehoer|accessor|accessoire|lisavaruste|lisatarvike|zubehor|peripheral|\
         docking|dockning|dokking|docka |dock |station d accueil|telakka|telakointi|surface dock|\
         tangentbord|tastatur|keyboard|clavier|nappaimisto|mus |mouse|souris|maus |hiiri|headset|horlurar|\
         hodetelefon|hovedtelefon|casque|kuulokkeet|kopfhorer|laddare|charger|chargeur|laturi|lader |oplader|\
         ladegerat|netzteil|natadapter|power adapter|adapter|adaptateur|sovitin|kabel|cable|kaapeli|\
         vaska|bag |sacoche|laukku|tasche|veske|taske|ryggsack|datorvask|laptopvask|datorryggsack|fodral|cover |folio|housse|kotelo|hulle|\
         skal |case |etui|skarmskydd|skarmfilter|privacy filter|filtre|skarmarm|monitorarm|monitor arm|\
         arm |stativ|stand |pied |pencil|penna|stylus|stylet|styluspenna|webbkamera|webcam|hub |usb minne|usb hub|usb stick|\
         cle usb|harddisk|extern disk|external drive|disque dur|minneskort|minnesmodul|batteri |battery |batterie|\
         akku |lampa|mikrofon|microphone|sakerhetslas|las |mousepad|musmatta|graphics card|grafikkort|ram minne|\
         reservdel|spare part|hasp|presentator|remote",
        ),
    ),
    (
        Kind::Class(Chromebook),
        Beginnings::of("chromebook|chrome book|elevchromebook"),
    ),
    (
        Kind::Class(Tablet),
        Beginnings::of(
            "ipad|surfplatt|lasplatt|platta |plattor|elevplatta|nettbrett|netbret|tablet|tabletti|tablett|\
         taulutietokone|galaxy tab|surface pro|surface go|mediapad|matepad|tab m|tab p|tab a|lenovo tab|tavelplatta|\
         fire hd|padda|paddor|larplatt",
        ),
    ),
    (
        Kind::Class(Laptop),
        Beginnings::of(
            "mobile workstation|station de travail mobile|mobil arbetsstation|barbar arbetsstation|pc portable",
        ),
    ),
    (
        Kind::Class(Phone),
        Beginnings::of(
            "iphone|smartphone|smarttelefon|mobiltelefon|mobil |mobiler|telefon |telefoner|phone |\
         phones |matkapuhelin|puhelin|alypuhelin|handy |handys|telephone|galaxy s|galaxy a|galaxy xcover|\
         xcover|pixel |fairphone|oneplus|xperia|redmi|nokia|moto g|mobile phone|cell phone|tjanstetelefon",
        ),
    ),
    (
        Kind::Class(AllInOne),
        Beginnings::of(
            "all in one|allt i ett|allt i en|alt i en|allinone|aio |imac|proone|eliteone|tout en un|\
         komplett pc|kaikki yhdessa|ideacentre aio",
        ),
    ),
    (
        Kind::Class(Monitor),
        Beginnings::of(
            "bildskarm|skarm|dataskarm|monitor|screen |screens|display |displays|naytto|naytot|moniteur|ecran|bildschirm|\
         skjerm|dataskjerm|pc skjerm|skaerm|thinkvision|elitedisplay|prodisplay|syncmaster|flexscan|eizo|benq|iiyama|prolite|\
         ultrasharp|lcd |tft |led skarm|datorskarm",
        ),
    ),
    (
        Kind::Class(Server),
        Beginnings::of(
            "server |servers|servrar|serveur|palvelin|palvelimet|poweredge|proliant|primergy|thinksystem|fysisk server",
        ),
    ),
    (
        Kind::Class(DesktopMicro),
        Beginnings::of(
            "mac mini|mac studio|nuc |mini pc|minipc|minidator|usff|elite mini|pro mini|desktop mini|\
         thinkcentre tiny|chromebox|micro pc|pro micro|optiplex micro|micro desktop|tiny desktop|mini desktop|\
         z2 mini|mikrotietokone|desktop micro|micro dator",
        ),
    ),
    (
        Kind::Class(DesktopTower),
        Beginnings::of(
            "mini tower|minitower|tower|torn |torndator|workstation|arbetsstation|tornimalli|thinkstation|mac pro|\
         tyoasema|midi tower|miditower|station de travail",
        ),
    ),
    (
        Kind::Class(DesktopSmall),
        Beginnings::of(
            "sff |small form factor|desktop small|small desktop|slimline|slim desktop|pro slim|pro sff",
        ),
    ),
    // A tower to some, and to others what is small.
    (
        Kind::Desktop(DesktopMicro),
        Beginnings::of("micro tour|microtour|mini tour|minitour|micro atx|desktop mini tower"),
    ),
    (
        Kind::Class(Laptop),
        Beginnings::of(
            "laptop|notebook|barbar|baerbar|portatil|portable|ordinateur portable|pc portable|kannettava|\
         elevdator|lanedator|larardator|personaldator|ultrabook|macbook|latitude|elitebook|probook|\
         thinkpad|thinkbook|ideapad|xps|travelmate|zbook|lifebook|tecra|portege|satellite|toughbook|\
         vivobook|zenbook|expertbook|matebook|dynabook|surface laptop|surface book|inspiron|vostro|\
         swift|aspire|yoga|x360|stream |elite x2|elite dragonfly|laerardator|elevmaskin|elev pc|elevpc|\
         macbook|convertible|skoldator|dell pro 13|dell pro 14|dell pro 16|terra mobile|netbook|elevlaptop|larar pc",
        ),
    ),
    (
        Kind::Desktop(DesktopSmall),
        Beginnings::of(
            "stationar|desktop|unite centrale|unites centrales|ordinateur de bureau|ordinateur fixe|poste fixe|fixe |fixes |\
         poytakone|poytatietokone|poytatieto|arbeitsplatz|desktop pc|stasjonaer|stasjonar|stationaer|\
         optiplex|prodesk|elitedesk|thinkcentre|veriton|esprimo|standrechner|kontorsdator|cpu |\
         tower pc|bordsdator|elite 800|pro 400|stasjonare|poste de travail",
        ),
    ),
];

/// Words behind which stands what comes along.
static ALONG: Beginnings = Beginnings::of(
    "med |inkl |inklusive |inkluderat |incl |including |with |mit |avec |samt |sis |sisaltaen |sisaltaa ",
);

/// The kind that a text speaks of: that of a laptop with a dock is a laptop.
pub(super) fn kind(words: &Words) -> Option<Kind> {
    let head = words.before(&ALONG);
    head.and_then(|head| kind_of_all(&head))
        .or_else(|| kind_of_all(words))
}

fn kind_of_all(words: &Words) -> Option<Kind> {
    if words.is_empty() {
        return None;
    }
    let found = KINDS.iter().find(|(_, known)| words.have_one(known));
    let kind = found.map(|(kind, _)| *kind);
    match kind {
        // What its form is may stand beside it.
        Some(Kind::Desktop(_)) => Some(form(words).unwrap_or_else(|| kind_of_desktop(words))),
        Some(kind) => Some(kind),
        None => by_pattern(words),
    }
}

/// The form of a computer on a desk, by a word in the name of its model.
fn form(words: &Words) -> Option<Kind> {
    if words.have_any("micro tour|microtour|mini tour|minitour") {
        return None;
    }
    // ThinkCentre `M70q` is tiny, `M70s` small, `M70t` a tower.
    let by_letter = words.text().split(' ').find_map(|word| {
        let digits = word.strip_prefix('m')?;
        let (number, letter) = digits.split_at_checked(digits.len().checked_sub(1)?)?;
        let is_number = number.len() >= 2 && number.bytes().all(|byte| byte.is_ascii_digit());
        let class = match letter {
            "q" => DesktopMicro,
            "s" => DesktopSmall,
            "t" => DesktopTower,
            _ => return None,
        };
        is_number.then_some(Kind::Class(class))
    });
    if words.have("thinkcentre") && by_letter.is_some() {
        return by_letter;
    }
    // Fujitsu's `Q7010` is micro, `D7012` small, `P7012` a tower, `K5010` built into its screen.
    if words.have("esprimo") {
        let by_letter = words.text().split(' ').find_map(|word| {
            let number = word.get(1..)?;
            let is_number = number.len() >= 3 && number.as_bytes()[0].is_ascii_digit();
            let class = match word.as_bytes()[0] {
                b'q' | b'g' => DesktopMicro,
                b'd' | b'e' => DesktopSmall,
                b'p' => DesktopTower,
                b'k' | b'x' => AllInOne,
                _ => return None,
            };
            is_number.then_some(Kind::Class(class))
        });
        if by_letter.is_some() {
            return by_letter;
        }
    }
    if words.have_any("micro |mff |tiny |dm |mini |usff ") {
        Some(Kind::Class(DesktopMicro))
    } else if words.have_any("sff |small |slim ") {
        Some(Kind::Class(DesktopSmall))
    } else if words.have_any("mt |tower |twr |cmt ") {
        Some(Kind::Class(DesktopTower))
    } else {
        None
    }
}

fn kind_of_desktop(words: &Words) -> Kind {
    Kind::Desktop(if words.have_any("micro|mini") {
        DesktopMicro
    } else {
        DesktopSmall
    })
}

/// Kinds by how makers number their models.
fn by_pattern(words: &Words) -> Option<Kind> {
    let all = words.text();
    let mut before = "";
    for word in all.split(' ') {
        let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
        // Samsung's `SM-T510`, `SM-A566B`.
        let code = word.strip_prefix("sm").filter(|code| !code.is_empty());
        let code = if before == "sm" { Some(word) } else { code };
        if let Some(code) = code
            && digits(code.get(1..).unwrap_or("")) >= 3
        {
            match code.as_bytes()[0] {
                b't' | b'x' | b'p' => return Some(Kind::Class(Tablet)),
                b'a' | b's' | b'g' | b'f' | b'm' | b'n' | b'e' => return Some(Kind::Class(Phone)),
                _ => {}
            }
        }
        // Dell's `P2422H`, HP's `E24`.
        let letter = word.as_bytes().first().copied().unwrap_or(0);
        let number = word.get(1..).unwrap_or("");
        let after = number.get(digits(number)..).unwrap_or("");
        let is_screen = match digits(number) {
            4 => {
                let inches: u32 = number[..2].parse().unwrap_or(0);
                matches!(letter, b'p' | b'u' | b'e' | b's' | b'c')
                    && (17..=49).contains(&inches)
                    && after.len() <= 3
                    // Printers are numbered so.
                    && !matches!(after, "dn" | "n" | "dw" | "dtn" | "x")
                    && after.bytes().all(|byte| byte.is_ascii_alphabetic())
            }
            2 => {
                let inches: u32 = number[..2].parse().unwrap_or(0);
                matches!(letter, b'e' | b'p' | b'z' | b'v')
                    && (19..=49).contains(&inches)
                    && (after.is_empty()
                        || matches!(after, "q" | "u" | "d" | "m" | "i" | "v" | "mv"))
                    && (words.have("hp ") || words.have_any("g2 |g3 |g4 |g5 "))
            }
            _ => false,
        };
        if is_screen {
            return Some(Kind::Class(Monitor));
        }
        // Precision `3591` is carried, `3660` stands.
        if before == "precision" && digits(word) == 4 {
            let stands = matches!(word.as_bytes()[1], b'6' | b'8' | b'9' | b'4')
                && !matches!(word.get(..2), Some("34" | "54" | "74"));
            let class = if stands { DesktopTower } else { Laptop };
            return Some(Kind::Class(class));
        }
        // `HP 250 G9`.
        if before == "hp" && matches!(word, "240" | "245" | "250" | "255" | "340" | "470") {
            return Some(Kind::Class(Laptop));
        }
        before = word;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_are_told_by_categories_and_models() {
        let class = |class| Some(Kind::Class(class));
        let cases = [
            ("Bärbara datorer", class(Laptop)),
            ("Portable", class(Laptop)),
            ("Ordinateur portable", class(Laptop)),
            ("Kannettava tietokone", class(Laptop)),
            ("Bærbar PC", class(Laptop)),
            ("Notebook", class(Laptop)),
            ("Téléphone portable", class(Phone)),
            ("Surfplattor", class(Tablet)),
            ("Nettbrett", class(Tablet)),
            ("Tablette", class(Tablet)),
            ("iPad-fodral", Some(Kind::Out(Reason::Accessory))),
            ("Bildskärmar", class(Monitor)),
            ("Ecran LCD", class(Monitor)),
            ("Näyttö", class(Monitor)),
            ("Skjerm", class(Monitor)),
            ("Skärmskydd", Some(Kind::Out(Reason::Accessory))),
            ("P2422H", class(Monitor)),
            ("U2720Q", class(Monitor)),
            ("HP E24 G4", class(Monitor)),
            ("P2055dn", None),
            ("Chromebook 311", class(Chromebook)),
            ("Dator", None),
            ("Desktop", Some(Kind::Desktop(DesktopSmall))),
            ("Stationär dator", Some(Kind::Desktop(DesktopSmall))),
            ("Micro tour", Some(Kind::Desktop(DesktopMicro))),
            ("Mini Tower", class(DesktopTower)),
            ("OptiPlex 7070", Some(Kind::Desktop(DesktopSmall))),
            ("OptiPlex 7070 Micro", class(DesktopMicro)),
            ("OptiPlex 3080 SFF", class(DesktopSmall)),
            ("ThinkCentre M70q Gen 3", class(DesktopMicro)),
            ("ThinkCentre M720s", class(DesktopSmall)),
            ("HP ProDesk 600 G6 Desktop Mini", class(DesktopMicro)),
            ("HP EliteDesk 800 G5 TWR", class(DesktopTower)),
            ("iMac 24", class(AllInOne)),
            ("HP ProOne 600 G6", class(AllInOne)),
            ("Precision 3660", class(DesktopTower)),
            ("Precision 5550", class(Laptop)),
            ("HP ZBook Firefly 14 Mobile Workstation", class(Laptop)),
            ("Dell Latitude 5420", class(Laptop)),
            ("HP 250 G9", class(Laptop)),
            ("SM-T510", class(Tablet)),
            ("SM-A326B", class(Phone)),
            ("iPhone 13", class(Phone)),
            ("Smartphone", class(Phone)),
            ("PowerEdge R640", class(Server)),
            ("VMware Virtual Platform", Some(Kind::Out(Reason::Virtual))),
            (
                "Cloud PC Enterprise 2vCPU/8GB/128GB",
                Some(Kind::Out(Reason::Virtual)),
            ),
            (
                "Microsoft Corporation Virtual Machine",
                Some(Kind::Out(Reason::Virtual)),
            ),
            ("Projektor", Some(Kind::Out(Reason::OtherEquipment))),
            ("Imprimante", Some(Kind::Out(Reason::OtherEquipment))),
            ("Drucker", Some(Kind::Out(Reason::OtherEquipment))),
            (
                "Laddvagn 32 platser",
                Some(Kind::Out(Reason::OtherEquipment)),
            ),
            ("Docking station WD19", Some(Kind::Out(Reason::Accessory))),
            ("Souris", Some(Kind::Out(Reason::Accessory))),
            ("Hiiri", Some(Kind::Out(Reason::Accessory))),
            ("Headset", Some(Kind::Out(Reason::Accessory))),
            ("Programvarulicens", Some(Kind::Out(Reason::Licence))),
            ("Microsoft 365", Some(Kind::Out(Reason::Licence))),
            ("HP EliteBook 840 G8 med dockningsstation", class(Laptop)),
            ("Bärbar dator inkl. väska", class(Laptop)),
            ("iPad 10,2 with cover", class(Tablet)),
            ("Monitor with webcam", class(Monitor)),
            ("Ordinateur portable avec souris", class(Laptop)),
            (
                "Väska med plats för bärbar dator",
                Some(Kind::Out(Reason::Accessory)),
            ),
            (
                "Laddvagn med 20 iPads",
                Some(Kind::Out(Reason::OtherEquipment)),
            ),
            (
                "Paket med dockningsstation",
                Some(Kind::Out(Reason::Accessory)),
            ),
            ("Med dockningsstation", Some(Kind::Out(Reason::Accessory))),
            ("", None),
        ];
        for (text, expected) in cases {
            assert_eq!(kind(&Words::of(text)), expected, "{text}");
        }
    }
}
