//! What columns are called, in the languages and tools that lists come from.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::folding::fold;
use super::role::Role;
use super::understood::Sureness;

/// A column's name as it is understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Named {
    /// `None`: a name that is known and of no use.
    pub role: Option<Role>,
    /// The greater, the surer; of several columns for a role the greatest has it.
    pub weight: u8,
    pub sureness: Sureness,
}

/// Names without blanks, folded, a blank between them, with what they say and how clearly: 3 nothing
/// else is called so, 2 it is usual, 1 only where nothing better is there.
const NAMES: &[(Option<Role>, u8, &str)] = &[
    (
        Some(Role::Model),
        3,
        "model modell modele malli modellnamn modelname modelnavn modellname \
        modellbezeichnung assetmodel productmodel modellbeteckning devicemodel itemmodel mallinimi \
        nomdumodele datormodell produktmodell marquemodele markemodell fabrikatmodell makemodel \
        manufacturermodel modelltyp modeltype markeochmodell makeandmodel marqueetmodele \
        herstellermodell valmistajajamalli merkkijamalli merkkimalli merkemodell maerkemodel \
        modellenamn hardwaremodel modellbenamning hardwaremodell modelldator laitemalli",
    ),
    (
        Some(Role::Model),
        1,
        "produkt product produit tuote artikel article benamning benevnelse \
        betegnelse beskrivning beskrivelse description kuvaus designation bezeichnung utrustning \
        udstyr utstyr equipement equipment laite gerat geraet hardware device item itemname dator \
        tietokone produktnamn productname produktnavn artikelbenamning vara materiel libelle nazev \
        varetekst enhetsmodell apparat pc artikkeli datorer tuotenimi asset",
    ),
    (
        Some(Role::ModelNumber),
        3,
        "modellnr modellnummer modelnumber modelno modeln modelnr \
        mallinumero numerodemodele partnumber partno artikelnummer artnr mpn productnumber \
        produktnummer sku modelidentifier modelid machinetype varenummer referencemodele \
        modelversionnumber modelnummer modellnumber",
    ),
    (
        Some(Role::Class),
        3,
        "kategori category categorie kategorie kategoria laiteluokka laitetyyppi \
        devicetype assettype assetcategory typdequipement typeequipement typedequipement \
        produkttyp produktkategori utrustningstyp enhetstyp geratetyp geraetetyp hardwaretype \
        maskintyp datortyp formfactor chassistype typedemateriel typedappareil kategorien \
        kategorier enhetskategori utstyrstype enhetstype udstyrstype produkttype producttype \
        computertype typeofdevice categoriedumateriel hardwaretyp geratekategorie geratetype \
        kategorianimi tuoteryhma produktgrupp varugrupp",
    ),
    (
        Some(Role::Class),
        2,
        "typ type tyyppi klass class chassis slag sort art luokka kind podtyp \
        subcategory underkategori",
    ),
    (
        Some(Role::Maker),
        3,
        "tillverkare manufacturer maker make brand fabrikat produsent producent \
        valmistaja merkki merke maerke marque fabricant hersteller marke constructeur assetmake \
        vyrobce varumarke manufacturername devicemanufacturer leverantormarke",
    ),
    (Some(Role::Maker), 1, "vendor"),
    (
        Some(Role::Name),
        3,
        "namn name navn nimi nom devicename assetname computername hostname \
        datornamn maskinnamn enhetsnamn foretagsnamn aktivnavn laitteennimi nomdelactif \
        nomdelordinateur displayname maskinnavn datanavn tietokoneennimi geratename rechnername \
        computernavn tillgangsnamn eiendelsnavn enhetsnavn nomequipementphysique managedname",
    ),
    (
        Some(Role::Name),
        1,
        "computer machine rechner maskin ordinateur hbname",
    ),
    (
        Some(Role::Serial),
        3,
        "serienummer serienr serial serialnumber serialno sn snr sarjanumero \
        sarjanro numerodeserie nserie noserie nodeserie ndeserie serie seriel serielnummer \
        seriennummer seriennr biosserialnumber biosseriennummer biosnumerodeserie servicetag \
        serienummerdator numeroserie numserie serienum serialnum deviceserialnumber",
    ),
    (
        Some(Role::Quantity),
        3,
        "antal antall maara quantite quantity qty qte kpl stk menge anzahl \
        antalst antalenheter antalenheder antallenheter lukumaara kappalemaara stueckzahl stuckzahl \
        anzahlgegenstande anzahlgerate quantites units antaldatorer nbre antalstk numberofdevices \
        devicecount maarakpl kplmaara antaldevices antalexemplar",
    ),
    (
        Some(Role::Quantity),
        2,
        "st stuck stueck nombre count pcs nb",
    ),
    (Some(Role::Quantity), 1, "number"),
    (
        Some(Role::Purchased),
        3,
        "inkopt inkopsdatum kopdatum kopt kjopt kjopsdato innkjopsdato \
        innkjopt kobt kobsdato indkobsdato indkobt anskaffningsdatum anskaffelsesdato anskaffad \
        anskaffet anskaffningsar inkopsar leveransdatum ostopaivamaara ostopaiva \
        hankintapaivamaara hankintapaiva hankintapvm ostopvm hankintavuosi hankittu ostettu \
        ostovuosi dateachat datedachat achete achetele dateacquisition datedacquisition anneedachat \
        anneeachat miseenservice datedemiseenservice kaufdatum gekauft anschaffungsdatum \
        anschaffungsjahr anschaffung beschaffungsdatum beschafft kaufjahr purchasedate purchased \
        dateofpurchase purchasetime bought boughton boughtdate datebought purchaseyear acquisitiondate acquired \
        inkopstermin inkopstillfalle deliverydate inservicedate ersteanschaffung \
        datumporizeni driftsattningsdatum driftsatt idrifttagen ibruktagen ibruktagningsdatum \
        leasingstart leasestart leasingstartdatum innkjopsar indkobsar kjopsar bestallningsdatum \
        kauftam gekauftam leverandato leveringsdato lieferdatum datedelivraison livraison \
        datedachatdumateriel anskaffelsesar kobsar anskaffning dateofacquisition",
    ),
    (
        Some(Role::Purchased),
        2,
        "inkop termin innkjop indkob ostettuvuonna hankinta achat kauf \
        beschaffung acquisition purchase levererad",
    ),
    (
        Some(Role::Purchased),
        1,
        "ar aar year vuosi annee jahr datum date dato paivamaara pvm \
        inkopsmanad arsmodell",
    ),
    (
        Some(Role::Enrolled),
        3,
        "enrollmentdate enrolleddate lastenrollmenttime lastenrolleddate \
        enrolled enrolmentdate dateenrolled firstenrollment enrolledon registrationdate firstseen \
        registreringsdatum enrolleddatetime enrollmenttime dateinscription",
    ),
    (
        Some(Role::Enrolled),
        1,
        "createddate created registrerad opprettet skapad oprettet luotu cree \
        erstellt createdat",
    ),
    (
        Some(Role::LastSeen),
        3,
        "lastcheckin lastsync lastseen lastcontact lastinventory \
        dernierinventaire letzteinventarisierung senastsedd senasteinventering sistsett sidstset \
        viimeksinahty lastlogon lastactivity lastsyncdatetime senastinloggad lastcheckintime \
        lastinventoryupdate senastkontakt sistekontakt derniercontact letzterkontakt senastesynk \
        dernierecommunication lastsynctime zuletztgesehen senastanvand",
    ),
    (
        Some(Role::Price),
        3,
        "pris price cost prix cout hinta kostnad koste kostpris inkopspris \
        innkjopspris indkobspris inkopskostnad innkjopskostnad hankintahinta kustannus ostohinta \
        prixdachat prixachat purchasecost purchaseprice kaufpreis einkaufspreis anschaffungspreis \
        anschaffungskosten anskaffningsvarde anskaffningspris anskaffelsespris anskaffelsesverdi \
        apris styckpris enhetspris unitprice unitcost prixunitaire stuckpreis einzelpreis \
        yksikkohinta stykpris stykkpris cena valeurdachat prisperst prispersstyck prisst preis \
        kosten anskaffelsessum kobspris preisprostuck hintakpl kjopspris coutdachat",
    ),
    (
        Some(Role::Price),
        2,
        "valeur value varde montant belopp betrag arvo verdi",
    ),
    (
        Some(Role::Status),
        3,
        "status statut tila zustand tilstand stav state devicestate etat staatus \
        statuslabel assetstatus tillstand driftstatus laitteentila statusnavn",
    ),
    (Some(Role::Status), 1, "skick kunto condition"),
    (
        Some(Role::RetiredOn),
        3,
        "ausmusterung ausgemustert kasserad kasseringsdatum utrangerad \
        utrangeringsdatum dateretrait datederetrait datedereforme datereforme disposaldate disposed \
        retireddate retired vyrad avregistrerad avvecklad avvecklingsdatum kassert kasseret \
        poistettu poistopaiva deprovisiondate solddate salddatum utfasad skrotad ausmusterungsdatum \
        disposedon retiredon archived arkiverad",
    ),
    (
        Some(Role::Place),
        3,
        "plats location lokation lokasjon plassering sijainti lieu standort \
        beliggenhed placering site annotatedlocation localisation skola school skole koulu ecole \
        schule toimipaikka arbetsplats placeringsort toimipiste etablissement assetlocation",
    ),
    (
        Some(Role::Place),
        2,
        "ort building byggnad bygning rakennus batiment gebaude rum room rom lokal \
        salle raum huone adress standplats pavilon mistnost",
    ),
    (
        Some(Role::Unit),
        3,
        "avdelning avdeling afdeling osasto yksikko departement department \
        abteilung verantwortlicheabteilung forvaltning orgunitpath orgunit organisationalunit \
        entite entity ansvar kostnadsstalle costcenter verksamhet businessunit organisationsenhet \
        organisatoriskenhet forvaltningen direction nomentite",
    ),
    (
        Some(Role::Unit),
        2,
        "enhet unit ou service division organisation organization arskurs group grupp",
    ),
    (
        Some(Role::User),
        3,
        "anvandare bruker bruger kayttaja utilisateur benutzer usager checkedoutto \
        username annotateduser primaryuserupn primaryuser assigneduser tilldelad innehavare \
        lantagare roll role anvandargrupp malgrupp brukergruppe kayttajaryhma nutzer \
        utilisateurs assignedto tilldeladtill userallocated kohderyhma zielgruppe publiccible",
    ),
    (Some(Role::User), 2, "user elev elevperson utlanadtill"),
    (
        Some(Role::Owner),
        3,
        "ownership ownertype agarskap eierskap ejerskab omistus eigentum propriete \
        deviceownership agandeform",
    ),
    (
        Some(Role::Owner),
        2,
        "owner agare eier ejer omistaja eigentumer proprietaire",
    ),
    (
        Some(Role::System),
        3,
        "os operatingsystem operativsystem kayttojarjestelma \
        systemedexploitation betriebssystem styresystem",
    ),
    (
        Some(Role::System),
        2,
        "systeme platform plattform osversion",
    ),
    (
        Some(Role::Memory),
        3,
        "ram memory minne hukommelse muisti memoire arbeitsspeicher systemramtotal \
        ramgb memorygb physicalmemory totalram internminne keskusmuisti ramtotal",
    ),
    (
        Some(Role::Storage),
        3,
        "totalstorage storagetotal lagring disk harddisk ssd diskstorlek \
        lagringsutrymme stockage disque festplatte kiintolevy tallennustila hdd storage disksize \
        harddrive storagegb speicherplatz disquedur",
    ),
    (
        Some(Role::UpdatesUntil),
        3,
        "autoupdatethrough autoupdateexpiration supportenddate aue auedate \
        updatesuntil uppdateringartill supporttill endofsupport autoupdateexpirationdate \
        autoupdateexpires oppdateringertil opdateringertil paivityksetasti misesajourjusqua \
        updatesbis supportslut sakerhetsuppdateringartill osupportend",
    ),
    (
        Some(Role::Warranty),
        3,
        "garanti takuu garantie warranty warrantymonths dureedegarantie \
        garantitid garantieslut garantimanader",
    ),
    (
        Some(Role::Note),
        3,
        "kommentar kommentarer notes note notering noteringar anteckning \
        anteckningar remarque remarques commentaire commentaires bemerkung bemerkungen anmerkung \
        anmerkungen huomautus huomautukset kommentti kommentit merknad bemaerkning bemaerkninger \
        comments comment remarks remark ovrigt assetnotes poznamka huom lisatiedot \
        bemarkning merknader notat anm anmarkning anmarkningar",
    ),
    (Some(Role::Note), 1, "info zmena"),
    (
        None,
        3,
        "id company foretag firma virksomhet compagnie societe yritys tagg tag tillgangstagg \
        assettag eiendelsmerke laitetunniste etiquettedelactif numerodinventaire \
        inventarienummer inventarnummer inventarnr inventarcode aktivmarkat tagno deviceid \
        numerodimmobilisation supplier leverantor leverandor toimittaja fournisseur lieferant \
        ordernumber ordrenummer ordernummer bestellnummer eol findevie livstid elinika \
        assetoledate asseteoldate eoldate warrantyexpires garantislut warrantydate warrantyexpiry \
        findegarantie garantieende takuupaattyy garantiutlop bookvalue diff imei meid macaddress mac \
        azureaddeviceid managementname compliance managedby skufamily jointype \
        processorarchitecture freestorage storagefree deviceimage minqty totalpris totalt total \
        summa totalprice totalcost phonenumber telefonnummer email epost serviceenv force region \
        ic1 ic2 invcislo easactivated intuneregistered supervised encrypted osversions cpumhz cpu \
        processor biosdate datebios biosdatum ip ipaddress bootmode annotatedassetid etag orgunitid \
        wifimac username2 domain updatedat checkedout checkouttype manufacturersupport \
        livslangd avskrivningstid restvarde fieldset checkoutdate nocpu nbcoeur usefultime",
    ),
];

/// Words in names of columns that do not matter, folded.
const BESIDE: &str = " exkl inkl moms mva ekskl excl incl vat ht ttc hors taxe taxes netto brutto mwst \
    zzgl ohne alv veroton sis sek kr eur nok dkk chf gb mb mo go mhz yyyy mm dd aaaa hb \
    information informations ";

/// Parts of names that say what they are about, of whatever they are part.
const PARTS: [(&str, Role); 14] = [
    ("serienum", Role::Serial),
    ("serialn", Role::Serial),
    ("sarjanum", Role::Serial),
    ("modellnamn", Role::Model),
    ("modell", Role::Model),
    ("tillverkar", Role::Maker),
    ("manufactur", Role::Maker),
    ("inkopsdat", Role::Purchased),
    ("anskaffningsd", Role::Purchased),
    ("purchasedat", Role::Purchased),
    ("inkopspris", Role::Price),
    ("anskaffningspris", Role::Price),
    ("antal", Role::Quantity),
    ("kategori", Role::Class),
];

/// Every name with what it says, made from the table at first use.
fn all() -> &'static BTreeMap<&'static str, (Option<Role>, u8)> {
    static ALL: OnceLock<BTreeMap<&'static str, (Option<Role>, u8)>> = OnceLock::new();
    ALL.get_or_init(|| {
        let mut all = BTreeMap::new();
        for (role, weight, names) in NAMES {
            for name in names.split_ascii_whitespace() {
                all.insert(name, (*role, *weight));
            }
        }
        all
    })
}

/// A name in the table, without blanks.
fn exact(name: &str) -> Option<(Option<Role>, u8)> {
    all().get(name).copied()
}

/// The longest name of a column, in bytes.
const LONGEST: usize = 150;

/// Understands a name; `None` where it is not known.
pub(super) fn understand(name: &str) -> Option<Named> {
    if name.len() > LONGEST {
        return None;
    }
    let folded = fold(name);
    let all: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
    if all.is_empty() || all.len() > 16 {
        return None;
    }
    let named = |(role, weight): (Option<Role>, u8), less: u8| Named {
        role,
        weight: (10 * weight).saturating_sub(less),
        sureness: if less < 3 {
            Sureness::ByName
        } else {
            Sureness::ByPart
        },
    };
    if let Some(found) = exact(&all.concat()) {
        return Some(named(found, 0));
    }
    let is_beside = |word: &&str| BESIDE.split(' ').any(|beside| beside == *word);
    let mut words = all.clone();
    words.retain(|word| !is_beside(word));
    if words.is_empty() {
        words = all;
    }
    if let Some(found) = exact(&words.concat()) {
        return Some(named(found, 1));
    }
    // The tail of a long name, then its beginning.
    let is_clear = |found: &(Option<Role>, u8)| found.1 > 1;
    let count = words.len();
    let tail = (1..count).find_map(|from| exact(&words[from..].concat()).filter(is_clear));
    if let Some(found) = tail {
        return Some(named(found, 5));
    }
    let head = (1..count)
        .rev()
        .find_map(|to| exact(&words[..to].concat()).filter(is_clear));
    if let Some(found) = head {
        return Some(named(found, 8));
    }
    let joined = words.concat();
    let part = PARTS.iter().find(|(part, _)| joined.contains(part));
    part.map(|(_, role)| named((Some(*role), 1), 4))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every name stands once.
    #[test]
    fn no_name_means_two_things() {
        let mut seen: Vec<&str> = Vec::new();
        for (_, _, names) in NAMES {
            for name in names.split_ascii_whitespace() {
                assert!(!seen.contains(&name), "{name}");
                assert_eq!(fold(name), name);
                seen.push(name);
            }
        }
    }

    use Role::{
        Class, Enrolled, LastSeen, Maker, Memory, Model, ModelNumber, Name, Note, Owner, Place,
        Price, Purchased, Quantity, RetiredOn, Serial, Status, Storage, System, Unit, UpdatesUntil,
        User, Warranty,
    };

    /// Names by role, with bars between them.
    const CASES: &[(Role, &str)] = &[
        (
            Name,
            "Företagsnamn|Aktivnavn|Laitteen nimi|Nom de l'actif|Asset Name|Device name|Nom|HB.name|display_name",
        ),
        (
            Model,
            "Modell|Model|Malli|Modèle|Model Name|Marque / Modèle|Modellname|HB.model|modele",
        ),
        (
            ModelNumber,
            "Modellnr.|Modelnummer|Mallinumero|Model n°.|Model Number|HB.model_number|model no.",
        ),
        (
            Class,
            "Kategori|Category|Kategoria|Сatégorie|Kategorie|Type|Typ|Type d'équipement|Asset Type|Laitetyyppi",
        ),
        (
            Maker,
            "Tillverkare|Produsent|Producent|Valmistaja|Fabricant|Hersteller|Manufacturer|Make|Asset Make",
        ),
        (
            Serial,
            "Serienummer|Seriel|Sarjanumero|Numéro de série|Série|Seriennummer|BIOS Serial number|serialNumber|sn|BIOS Seriennummer|BIOS Numéro de série|Serienr.",
        ),
        (
            Quantity,
            "Antal|Antall|STK|Määrä|KPL|Quantité|QTÉ|Menge|Anzahl|quantite|HB.quantity|Antal (st)|Anzahl Gegenstände",
        ),
        (
            Purchased,
            "Inköpt|Inköpsdatum|Köpdatum|Kjøpt|Innkjøpsdato|købt|Købsdato|Ostopäivämäärä|Hankintapäivämäärä|Acheté|Date d'achat|Kaufdatum|Purchase Date|dateAchat|HB.purchase_time|Informations financières et administratives - Date d'achat|Termin|Erste Anschaffung",
        ),
        (
            Price,
            "Pris|Inköpspris|Kostnad|Innkjøpskostnad|Koste|Indkøbspris|Kustannus|Hankintahinta|Coût|Prix d'achat|Kosten|Kaufpreis|Einkaufspreis|Purchase Cost|à-pris exkl. moms|Pris (SEK)|Pris/st|Informations financières et administratives - Valeur|Prix unitaire HT",
        ),
        (
            Status,
            "Status|Statut|Tila|Zustand|Tilstand|Asset Status|statut|status",
        ),
        (
            Place,
            "Plats|Plassering|Lokasjon|Lokation|Beliggenhed|Sijainti|Lieu|Standort|Location|annotatedLocation|Skola",
        ),
        (
            Unit,
            "Avdelning|Avdeling|Afdeling|Osasto|orgUnitPath|Verantwortliche Abteilung|Entité|Department",
        ),
        (
            User,
            "Användare|Bruker|Käyttäjä|Utilisateur|Benutzer|Checked Out To: Username|annotatedUser|Primary user UPN|User Allocated",
        ),
        (Owner, "Ownership|OwnerType"),
        (
            System,
            "OS|Operating system|Operativsystem|Betriebssystem|Systeme d'exploitation",
        ),
        (Memory, "RAM (MB)|RAM (Mo)|systemRamTotal|Minne|Muisti"),
        (Storage, "Total storage|StorageTotal|Lagring"),
        (
            Enrolled,
            "Enrollment date|lastEnrollmentTime|last_enrolled_date|CreatedDate",
        ),
        (
            LastSeen,
            "Last check-in|lastSync|Dernier inventaire|Letzte Inventarisierung|Lastseen|LastContact",
        ),
        (
            UpdatesUntil,
            "autoUpdateThrough|autoUpdateExpiration|supportEndDate",
        ),
        (
            Warranty,
            "Garanti|Takuu|Garantie|Warranty Months|Durée de garantie",
        ),
        (RetiredOn, "Ausmusterung|VYRAD|dateRetrait|Kasserad"),
        (
            Note,
            "Kommentar|Notes|Anteckningar|Commentaire|Bemerkung|Huomautus|Asset Notes",
        ),
    ];

    #[test]
    fn names_are_understood_in_the_languages_of_lists() {
        for (role, names) in CASES {
            for name in names.split('|') {
                let named = understand(name);
                assert_eq!(named.and_then(|named| named.role), Some(*role), "{name}");
            }
        }
        // Known, and nothing that counts.
        for name in [
            "ID",
            "Min Qty",
            "EOL",
            "Asset EOL Date",
            "IMEI",
            "Fin de vie",
            "Warranty expires",
            "Book value",
            "Supplier",
            "Order Number",
            "Device Image",
            "Free storage",
            "Asset Tag",
            "Summa",
            "wifiMac",
        ] {
            assert_eq!(
                understand(name).map(|named| named.role),
                Some(None),
                "{name}"
            );
        }
        for name in ["", "4711", "Anna", "x y z", "2021-03-04"] {
            assert_eq!(understand(name), None, "{name}");
        }
    }
}
