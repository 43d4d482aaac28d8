### Svenska. See en.ftl for how a file of words is written.

## The language itself

# What the language calls itself, in the list of languages.
language-name = Svenska
# The tag of the language whose number formats are used.
number-tag = sv-SE
decimal-sign = ,
# Before the last of a list.
and = {" och "}

## The widget

title = Jämför nya och rekonditionerade enheter
privacy = Inget ni fyller i lämnar webbläsaren.

## Toolbar

toolbar = Verktyg
undo = Ångra: { $change }
undo-nothing = Ångra
redo = Gör om: { $change }
redo-nothing = Gör om
reset = Börja om

## Names of changes

edit-horizon = period
edit-count = antal
edit-users-per-device = personer per enhet
edit-people = vems enheter
edit-share = andel
edit-price = pris
edit-years = år
edit-age = ålder
edit-warranty = garanti
edit-place = land
edit-currency = valuta
edit-kind = typ av enhet
edit-need = behov
edit-device = modell
edit-sourcing = nytt eller rekonditionerat
edit-name = namn
edit-assumption = antagande
edit-preset = exempel
edit-group-added = grupp tillagd
edit-group-removed = grupp borttagen
edit-option-added = alternativ tillagt
edit-option-removed = alternativ borttaget
edit-tier-added = volympris tillagt
edit-tier-removed = volympris borttaget
edit-tier = volympris
edit-pilot-added = pilotförsök tillagt
edit-pilot-removed = pilotförsök borttaget
edit-accessory-added = tillbehör tillagt
edit-accessory-removed = tillbehör borttaget
edit-organisation-added = organisation tillagd
edit-organisation-removed = organisation borttagen
edit-requirement = krav
edit-requirement-added = krav tillagt
edit-requirement-removed = krav borttaget
edit-giver = vem som lämnar i arv
edit-all = alla värden

## Key sentence

starts-from = Utgår från exemplet { $example }
starts-from-case = Utgår från det publicerade fallet { $example }
# For a scenario that started from none.
starts-from-own = Utgår från egna värden
start-otherwise = Börja på ett annat sätt
change-example = Byt exempel
example-now = Det ni utgick från
# The button that opens the guided start.
guide-open = Hjälp mig fylla i ({ $number } frågor)
key-count = Antal enheter
key-years = Antal år
presets-examples = Exempel
presets-cases = Publicerade fall
prices-are-examples = Priserna är exempel: byt till era egna.

# Där en sida bara visar svaret: vägen till resten, och tillbaka.
open-whole = Öppna hela jämförelsen
open-answer-only = Visa bara svaret

# Knappen vid ett diagram som visar vad det kan sparas som: SVG, PNG eller CSV.
save-chart = Spara ▾

## Dela

share-by-link = Länk
link-copy = Kopiera länk
link-note = Länken innehåller era siffror. Alla som har länken kan se dem; de skickas inte till någon server.
link-copied = Länken är kopierad.
link-too-long = Länken blir för lång för att fungera överallt. Spara en JSON-fil i stället och skicka den.
link-not-here = Den här webbläsaren kan inte göra länkar. Spara en JSON-fil i stället och skicka den.
text-copied = Texten är kopierad.
file-saved = Filen är sparad.
copy-refused = Webbläsaren låter inte sidan kopiera. Kopiera texten här i stället.
share-failed = Det gick inte. Försök igen.
print-note = Skriv ut…
print-note-about = En sida att bilägga, eller högst fyra. Går också att spara som PDF.
files = Filer
files-note = Tabellerna på sidan. JSON går att öppna här igen.
csv-swedish = CSV för svensk Excel
csv-international = CSV, internationell
texts = Texter
copy-minutes = Kopiera text till protokollet
copy-tender = Kopiera kravtext till upphandlingen
texts-note = Utkast att kontrollera och ändra.
this-device = Den här enheten
keep-here = Kom ihåg på den här enheten
keep-note = Era siffror och sparade planer sparas i den här webbläsaren. Alla som använder den kan se dem.
kept-note = Era siffror och planer sparas i den här webbläsaren när ni ändrar dem. Alla som använder den kan se dem.
kept-here = Sparat i den här webbläsaren
forget = Radera
forgotten = Det sparade är raderat ur webbläsaren.
opening = Öppna
open-file = Öppna en fil
open-file-note = En sparad plan (JSON).
plans-kept-here = Sparade i den här webbläsaren.
# Om det som kom in utifrån.
link-broken = Länken går inte att öppna: en del av den saknas eller är ändrad. Sidans värden är som förut.
link-later = Länken är gjord med en senare version än den här sidan har. Sidans värden är som förut.
link-invalid = Länken går inte att öppna, eftersom några av värdena i den inte går att använda. Sidans värden är som förut.
file-broken = Filen går inte att öppna: den innehåller ingen jämförelse härifrån. Sidans värden är som förut.
file-later = Filen är gjord med en senare version än den här sidan har. Sidans värden är som förut.
file-invalid = Filen går inte att öppna, eftersom några av värdena i den inte går att använda. Sidans värden är som förut.
kept-broken = Det som är sparat i webbläsaren går inte att läsa. Det ligger kvar som det är, och sidan börjar med sina egna värden.
other-data = Värdena sparades när sidan räknade med data från { $made }. Nu räknar den med data från { $now }, så exempel och standardvärden kan vara andra.
other-preset = Exemplet som länken utgår från har fått andra siffror sedan länken gjordes. Det som ni inte hade ändrat visas som det är i exemplet nu.
unknown-left-out =
    { $number ->
        [one] { $number } uppgift känns inte igen och är utelämnad: { $names }
       *[other] { $number } uppgifter känns inte igen och är utelämnade: { $names }
    }
keep-blocked = Webbläsaren låter inte sidan spara något. Allt annat fungerar som vanligt.
keep-full = Webbläsaren har ingen plats kvar, så de senaste ändringarna är inte sparade. Allt annat fungerar som vanligt.

## Sparade planer

take-along = Spara och skriv ut
print = Skriv ut
save-plan = Spara plan
share-panel = Dela
device-source = Uppgifterna kommer från:
bring-open = Ta in egen lista
paste-list = Klistra in en lista
bring-panel = Ta in egna uppgifter
# I dess ställe medan värdena är en sparad plans.
plan-is-saved = Sparad
plan-saved = Sparad: { $name }
plan-removed = Borttagen: { $name }
plan-put-back = Tillbaka: { $name }
plans-full = Det finns plats för 20 planer. Ta bort en för att spara en till.
edit-list = enhetslista
edit-offers = priser
edit-footprint = klimatavtryck
edit-plan = plan öppnad
edit-link = länk öppnad
edit-file = fil öppnad
edit-kept = sparade värden öppnade
# Vad en plan heter som blir av de egna värdena när en länk öppnas.
plan-before-link = Före länken
tab-plans = Sparade planer
tab-plans-number = Sparade planer ({ $number })
plans-kept = Sparas tills ni lämnar sidan.
plans-none = Inget är sparat än. Spara en plan högst upp på sidan, ändra något och jämför de två här.
plan-name = Planens namn
plan-open = Öppna
plan-duplicate = Kopiera
plan-remove = Ta bort
plan-compare = Jämför
plans-present = Nuvarande värden
plans-most-compared = Fyra går att jämföra samtidigt.
plans-comparison = Planerna jämförda
plans-comparison-note = Inom parentes: skillnaden mot första kolumnen. CO₂e: { $rule }.
plans-cost = Kostnad
plans-per-user-year = Kostnad per användare och år
plans-carbon = CO₂e
plans-warranty = Tid med garanti
plans-requirements = Krav
plans-first-year = Betalas första året
plans-none-set = inga satta
plans-all-met =
    { $number ->
        [one] 1 uppfyllt
       *[other] alla { $number } uppfyllda
    }
plans-missed =
    { $number ->
        [one] 1 inte uppfyllt
       *[other] { $number } inte uppfyllda
    }
# A difference between two shares.
plans-points = { $number } procentenheter
# Ett belopp och hur mycket det skiljer från den första planens.
plans-with-difference = { $amount } ({ $difference })
plans-differ = Här skiljer de sig
plans-same = Planerna har samma värden.
plans-value = Värde
plans-yes = ja
plans-no = nej
plans-put-back = Lägg tillbaka den

## Den guidade starten

guide-progress = Fråga { $number } av { $all }
guide-kind = Vad behöver ni?
guide-kind-note = Välj en typ av enhet, eller behåll den som står där. Svaret på sidan ändras direkt.
guide-number = Hur många behöver ni, och hur länge?
guide-skip-note = Ni kan hoppa över en fråga: då gäller värdena som står där.
guide-need = Vad ska de användas till?
guide-need-note = Det avgör hur länge en enhet räcker till.
guide-prices = Har ni priser?
guide-prices-note = Saknar ni offert, lämna fältet som det är: då gäller våra exempel. Fyll i priserna exklusive moms.
guide-price = Pris
guide-warranty = Garanti
guide-demands = Är det något som måste uppfyllas?
guide-demands-note = Välj vad ni kräver. Fler krav finns under Krav.
guide-updates = Säkerhetsuppdateringar till slutet av { $year }
guide-warranty-months = Minst { $months } månaders garanti
guide-next = Nästa
guide-back = Tillbaka
guide-done = Klart
# Knappen som lämnar frågorna.
guide-close = Stäng, jag fyller i själv

## The page

see-answer = Till svaret
limits = Budget och utsläppstak
limits-none = inga satta
mix-set-limits = Ange gränser
requirements-none = inga satta
requirements-counted =
    { $number ->
        [one] { $number } krav
       *[other] { $number } krav
    }
preferences-counted =
    { $number ->
        [one] { $number } önskemål
       *[other] { $number } önskemål
    }
all-met =
    { $number ->
        [one] uppfyllt
       *[other] alla uppfyllda
    }
number-missed =
    { $number ->
        [one] { $number } inte uppfyllt
       *[other] { $number } inte uppfyllda
    }
all-missed =
    { $number ->
        [one] inte uppfyllt
       *[other] inget uppfyllt
    }
number-not-known =
    { $number ->
        [one] { $number } okänt
       *[other] { $number } okända
    }
all-not-known =
    { $number ->
        [one] okänt
       *[other] alla okända
    }
only-you = bara ni
number-of-organisations = { $number } organisationer
assumptions-unchanged = { $number }, inget ändrat
assumptions-changed = { $number }, { $changed } ändrade
place = Land
options = Alternativ
groups-in-short =
    { $groups ->
        [one] 1 grupp, { $devices }
       *[other] { $groups } grupper, { $devices }
    }
share-in-short = { $percent } rekond.
called-of = { $field }, { $of }
need-of-group = behov ”{ $need }”
option-head-new = Nytt
option-head-refurbished = Rekonditionerat
option-head-keep = Behålls
option-head-handed-down = Ärvs
tabs = Bakom svaret
# In place of what is fetched after the first answer, until it is there.
rest-coming = Den här delen hämtas.
rest-missing = Den här delen gick inte att hämta. Ett nytt försök görs av sig självt.
tab-change = Vad ändrar svaret?
tab-years = År för år
tab-trade-off = Kostnad mot klimat
tab-requirements = Krav
tab-sources = Källor
not-included-and-more = Ingår inte: { $what } och { $number } saker till

## Plans

all-new = Allt nytt
all-refurbished = Allt rekonditionerat

## Verdict

verdict = Resultat
verdict-basis = Nuvärde över { $years }, { $vat }{ $currency }.
# Sägs överallt där belopp nämns.
vat-excluded = exkl. moms
vat-included = inkl. moms
how-computed = Så har vi räknat

## Cards

cards = Jämförelsen i fyra delar
cost = Kostnad
cost-question = Nuvärde över { $years }, { $vat }
cost-finding = { $amount } per användare och år
in-kronor = {""}
in-norwegian-kroner = , i norska kronor (NOK)
in-danish-kroner = , i danska kronor (DKK)
in-icelandic-kronur = , i isländska kronor (ISK)
in-us-dollars = , i amerikanska dollar
warranty = Garanti och risk
warranty-question = Andel av tiden med garanti
warranty-finding = Lika lång garanti som för nytt: { $price } mer per rekonditionerad enhet
warranty-finding-longest = Lika lång garanti som den längsta: { $price } mer per enhet
up-to = upp till { $price }
warranty-finding-equal = Garantierna är lika långa
warranty-finding-none = Lika lång garanti finns inte att köpa
repairs-expected =
    { $number ->
        [one] ni betalar { $number } reparation själva
       *[other] ni betalar { $number } reparationer själva
    }
performance = Prestanda
performance-question = Klarar behovet till (streckat: { $year })
performance-unlimited-finding = allt väntas räcka i minst tio år
need-not-met-short = räcker inte
shortest-life = Första bytet efter { $years }
climate = Klimat
climate-question = CO₂e på { $years }:
climate-by-other-rule = { $rule }: { $against } { $mass }, { $plan } { $other }.
climate-by-further-rule = {" "}{ $rule }: { $mass } och { $other }.
mass-a-year = { $mass } per användare och år
# The rule under which emissions are as they are told.
emissions-if = Utsläppen gäller { $clause }.
lower-than = { $percent } lägre än { $plan }
higher-than = { $percent } högre än { $plan }
same-as = lika mycket som { $plan }
nearly-same-as = nästan lika mycket som { $plan }
show-table = Tabell
hide-table = Dölj
table-of = { $chart } som tabell
plan = Plan
million = mn
tonnes = ton

## Table headings

column-total = Totalt
column-per-user-year = Per användare och år
column-covered = Med garanti
column-repairs = Reparationer ni betalar
column-cost-of-repairs = Kostnad för dem
column-fit-until = Klarar behovet till
column-embodied = Tillverkning
column-use = El
column-avoided = Kan undvikas hos andra
cost-line = Kostnadspost

## The mix

group-name = Gruppens namn
group-numbered = Grupp { $number }
people = Antal
users-per-device = Personer som delar på en enhet
whose-devices = Används av
people-of-its-own = egna personer
same-people-as = samma personer som { $group }
need = Behov
device = Modell
kind = Typ av enhet
search-models = Sök modell
models-found =
    { $number ->
        [one] { $number } modell hittad
       *[other] { $number } modeller hittade
    }
other-of-class = Annan { $class }
# A device in a line: memory, storage, processor score, screen, updates.
short-gigabytes = { $number }{"\u00A0"}GB
short-processor = processor { $number }
short-screen = { $number }{"\u00A0"}tum
short-updates = uppdateras till { $year }
short-updates-estimated = uppdateringar ej meddelade, cirka{"\u00A0"}{ $year }
short-updates-not-announced = uppdateringar ej meddelade
sourcing = Nytt eller rekonditionerat
price = Pris
years = Används i
warranty-months = Garanti
share = Andel
share-refurbished = Andel rekonditionerat
share-of-bought = Andel rekonditionerat av det som köps
devices-new = { $number } nya
devices-refurbished = { $number } rekonditionerade
devices-kept = { $number } behållna
devices-handed-down = { $number } ärvda
keep-what-we-have = Behåll det vi har
handed-down-within = Ärvs från en annan grupp
handed-down-from = Ärvs från
age-today = Ålder i dag
years-more = Används ytterligare
details = Fler uppgifter
details-entered = Fler uppgifter ({ $number } ifyllda)
upgrade = Uppgradering
label-memory = Minne
label-storage = Lagring
label-updates-until = Säkerhetsuppdateringar till (år och månad)
label-cpu-mark = Processorpoäng (PassMark)
label-device-memory = Enhetens minne
label-device-storage = Enhetens lagring
label-device-screen = Skärm, tum
label-device-battery-hours = Timmar på batteri
label-yearly-kwh = El, kWh per år
label-embodied-kg = Tillverkning, kg CO₂e
battery = Batteri
new-battery = nytt batteri
battery-included = nytt batteri ingår i priset
battery-never-replaced = batteriet byts aldrig
warranty-and-updates = Garanti och uppdateringar
accidents-and-loss = Olyckor och förluster
label-accident-rate = Skadas i olyckor, per år
label-loss-rate = Förloras eller stjäls, per år
label-accident-repair = Reparation efter en olycka
label-insurance-premium = Försäkring, per enhet och år
label-insurance-excess = Försäkringens självrisk
label-warranty-excess = Garantins självrisk
lease = Leasing eller hyra, i stället för pris
label-lease-fee = Avgift per månad
label-lease-months = Avtalets längd
label-lease-end-fee = Avgift när avtalet slutar
label-lease-buy-out = Pris för att köpa loss enheten
lease-without-buy-out = Utan pris för att köpa loss enheten lämnas den tillbaka.
comes-with = Mer om priset
label-licence = Licens, en gång med varje enhet
label-warranty-own-price = Pris för garantin som ingår
label-spares = Reservenheter som köps
label-free-spares = Reservenheter utan kostnad
label-lot-price = Pris för hela partiet
label-lot-devices = Enheter i partiet
label-buy-out = Användare köper enheten för
label-buy-out-share = Andel som användarna köper
accessories = Tillbehör
add-accessory = Lägg till ett tillbehör
accessory-name = Namn
accessory-number = tillbehör { $number }
label-accessory-kg = Klimatavtryck
label-accessory-reused = Används med nästa enhet
waiting = Väntan på reparation
label-downtime = Inom garantin
accidents-covered = garantin gäller olyckor
own-device = Namn och specifikation
own-device-entered = Namn och specifikation ({ $number } ifyllda)
device-name = Modellens namn
specification = Enhetens egenskaper
offer-more = Olyckor, leasing, tillbehör, reservenheter
offer-more-entered = Olyckor, leasing, tillbehör, reservenheter ({ $number } ifyllda)
on-leaving = När enheten tas ur bruk
label-take-back-price = Ersättning till er vid återtag, per enhet
share-bounds = Gränser för andelen
at-least = Minst
at-most = Högst
label-least-share = Minst
label-most-share = Högst
tiers = Volympriser
tier-from = Från antal
add-tier = Lägg till volympris
pilot = Pilotförsök
add-pilot = Lägg till pilotförsök
pilot-devices = Enheter
pilot-years = År
pilot-failures = Fel
margin-scheme = säljs med vinst{"\u00AD"}marginal{"\u00AD"}beskattning (VMB)
margin-scheme-note = Priset innehåller moms som ingen får tillbaka (VMB). Det jämförs som det är.
offer-has = Ingår i erbjudandet
not-stated = inte angivet
half = Hälften
add-group = Lägg till grupp
duplicate-group = Duplicera
remove-group = Ta bort
ways = Byta, behålla eller låta gå i arv?
ways-note = Per person och år, med alternativet från början. En behållen enhet som blir för gammal ersätts av den nya.
way = Sätt
replaced-by-new = Byta till nytt
replaced-by-refurbished = Byta till rekonditionerat
replaced-by-keep = Behålla
replaced-by-handed-down = Ärva
not-added = { $what } (inte tillagt)
column-carbon-per-user-year = CO₂e per användare och år (kg)
column-serves = En enhet används
add = Lägg till:
add-refurbished = rekonditionerat
add-new = nytt
add-kept = det ni har i dag
add-handed-down = ärvda enheter
add-handed-down-with-group = ärvda enheter från en ny grupp
remove-option = Ta bort
action-of = { $what }: { $of }
years-unit = år
months-unit = mån
reset-value = återställ
from-preset = från exemplet
# A year that is an estimate.
about-year = cirka{"\u00A0"}{ $year }
option = Alternativ
which-meet-them = Visa vilka
whole-mix = Hela blandningen
as-preference = { $what } (önskemål)
is-met = ✓ uppfyllt
is-missed = ✗ saknas
is-not-known = ? okänt
is-not-asked = – gäller inte
missed = Saknas
for-options =
    { $groups ->
        [one] för { $options } alternativ
       *[other] för { $options } alternativ i { $groups } grupper
    }
not-known = Inte känt
life-limited = Räknas som { $years }, eftersom { $reason }
not-meeting-need = Klarar inte behovet och rekommenderas därför aldrig
succeeded-by = Ersätts { $year } av { $device }.
handed-enough = Här behövs ungefär { $needed } enheter per år, och { $giver } har så många att lämna i arv.
handed-short = Här behövs ungefär { $needed } enheter per år, men bara { $handed } kommer från { $giver }: { $rest } per år köps, som { $device }.
released = Här blir ungefär { $released } enheter lediga per år: { $handed } går i arv, { $resold } säljs vidare, { $disposed } avvecklas.
other-need = eget behov

## Requirements

requirements = Krav
no-requirements = Inga krav är satta.
requirement = Krav
until-end-of = Till och med
certificate = Märkning
models-unit = modeller
add-requirement = Lägg till krav
preference = Önskemål
together = Köpa tillsammans
together-about = När flera organisationer köper tillsammans räknas volympriserna på allas enheter, och engångskostnaden delas.
add-organisations = Lägg till organisationer
add-organisation = Lägg till organisation
organisation = Organisation
organisation-name = Organisationens namn
organisation-numbered = Organisation { $number }
in-all = { $number } totalt
devices-of = { $number } enheter
together-gain = Tillsammans sparar ni cirka { $money } på { $years }, { $name } mest: { $most }.
together-no-gain = Ni sparar inget på att köpa tillsammans: det finns inga volympriser som ni når först tillsammans och ingen engångskostnad att dela.
label-setup-cost = Engångskostnad (till exempel upphandling, systemavbilder)
column-alone = På egen hand
column-together = Tillsammans
column-gain = Sparar
column-carbon = Kg CO₂e

## Today’s fleet

fleet = Dagens enheter
fleet-nothing = inget ifyllt
fleet-have = { $have } av { $all } används redan
fleet-due =
    { $number ->
        [one] { $have }; { $number } byts { $year }
       *[other] { $have }; { $number } byts { $year }
    }
fleet-none-due = { $have }; inga byts under perioden
fleet-all-now = { $have }; alla byts vid starten
fleet-updates-end = { $fleet }; säkerhetsuppdateringarna upphör { $year } för { $devices }, { $time } före bytet
fleet-updates-end-estimated = { $fleet }; säkerhetsuppdateringarna beräknas upphöra { $year } för { $devices }, { $time } före bytet
fleet-updates-end-first = { $fleet }; säkerhetsuppdateringarna upphör före bytet för { $devices }, först { $year }
fleet-updates-end-first-estimated = { $fleet }; säkerhetsuppdateringarna beräknas upphöra före bytet för { $devices }, först { $year }
fleet-about = Det som används i dag behålls tills det är dags att byta, och byts då så som varje plan säger. De som saknar enhet får en vid starten.
fleet-replacement = Byt det som används i dag
replacement-when-due = När det är dags
replacement-now = Allt vid starten
replacement-year-longer = Ett år senare än när det är dags
add-cohort = Lägg till enheter som används
cohort-in-short = { $devices } från { $year }
cohort-count = Antal
cohort-device = Slag eller modell
cohort-any-model = Slag, utan modell
cohort-since = Ny sedan (år)
cohort-latest = Byts senast (år)
cohort-own-name = Namn (får vara tomt)
cohort-due = Byts { $year }: { $reason }.
cohort-due-later = Byts { $year }, ett år senare än annars: { $reason }.
cohort-due-after = Byts { $year }, efter perioden: { $reason }.
due-reason-now = allt byts vid starten
due-reason-stated = det år ni har satt
due-reason-planned = den planerade tiden är slut
due-reason-need = räcker inte längre för behovet
due-reason-updates = säkerhetsuppdateringarna upphör
cohort-leaves = Det finns nyare enheter till alla: de här lämnas vid starten.
cohort-some-leave =
    { $number ->
        [one] Det finns fler enheter än ni behöver: { $number } av de här lämnas vid starten.
       *[other] Det finns fler enheter än ni behöver: { $number } av de här lämnas vid starten.
    }
cohort-outlives = Säkerhetsuppdateringarna upphör { $year }, { $time } innan enheterna byts.
cohort-outlives-estimate = Säkerhetsuppdateringarna beräknas upphöra { $year }, { $time } innan enheterna byts.
cohort-outlives-in-period = Säkerhetsuppdateringarna upphör { $year }, { $time } innan perioden är slut.
cohort-outlives-estimate-in-period = Säkerhetsuppdateringarna beräknas upphöra { $year }, { $time } innan perioden är slut.
cohort-in-use-today = { $cohort }, används i dag
count-by-year = Antal enheter per år
add-count-by-year = Fyll i antal per år
count-at-start = { $year }: { $number }
edit-cohort-added = { $cohort } har lagts till
edit-cohort-removed = { $cohort } har tagits bort
edit-cohort-count = antal som används
edit-cohort-since = ny sedan
edit-cohort-latest = byts senast
edit-count-in-year = antal ett år
edit-count-by-year-added = antal per år tillagt
edit-count-by-year-removed = antal per år borttaget
edit-replacement = när dagens enheter byts

## Assumptions

assumptions = Antaganden
label-discount-rate = Kalkylränta
label-electricity-price = El, per kWh
label-energy-price-growth = Elprisets ökning, per år
label-grid-intensity = Elens CO₂e
label-vat-rate = Momssats
label-repair-cost = Reparation utan garanti
label-deployment-hours = IT-tid för att ta en enhet i bruk
label-downtime-cost = En timme utan enhet
label-downtime-hours = Väntan på reparation utan garanti
label-spare-pool = Reservenheter, i stället för längre garanti
by-kind = { $what } ({ $least }–{ $most } efter typ av enhet)
allocation = Så fördelas tillverkningens utsläpp
footprint-source = Klimatavtryck från
currency = Valuta
currency-note = Byter ni valuta räknas exemplets belopp om, men inte de ni har fyllt i.
currency-converted = Exemplets belopp är omräknade enligt { $rates } (genomsnitt för { $year }).
rate = 1{"\u00A0"}{ $currency } = { $rate }{"\u00A0"}SEK
own-amounts-kept = Era egna belopp är oförändrade: { $amounts }.
amounts-compared = Beloppen jämförs
enter-amounts-without-vat = Fyll i belopp exklusive moms. { $rate } läggs på det som köps av andra, inte på den egna personalens tid.
currency-of-place = Beloppen är i { $from }; landets valuta är { $to }.
change-currency = Byt till { $to }
and-more = och { $number } till
own-grid-kept = Ert värde för elnätet, { $value }, gäller i stället för landets.
own-electricity-kept = Ert elpris, { $value }, gäller i stället för landets.
example-grid-kept = Exemplets värde för elnätet, { $value }, gäller i stället för landets.
example-electricity-kept = Exemplets elpris, { $value }, gäller i stället för landets.
hours-unit = timmar

## Avoided emissions, published cases

avoided = Utsläpp som kan undvikas hos andra
avoided-text = Er blandning kan undvika cirka { $mass } CO₂e genom att andra slipper köpa nytt. Det dras inte av från klimatavtrycket ovan.
avoided-none = Er blandning undviker inga utsläpp hos andra. Det räknas inte in i klimatavtrycket ovan.
published-case = Fallet som det publicerades
published-figure = Uppgift
published-by = { $publisher }, { $year }
published = Publicerat
recomputed = Räknat på fallets siffror
today = Med dagens fulla jämförelse

## Explanation

explanation-of = Så räknas { $figure }
figure-of-plan = { $figure }, { $plan }
formula = Formel
with-numbers = Med siffrorna
steps = Stegen bakom
inputs = Vad som ingår
at-age = {" "}vid { $years }s ålder
close = Stäng
more-terms = { $number } till

## Issues

issues = De här värdena går inte att använda
issues-kept = Resultatet visar fortfarande de förra värdena.
in-document = Scenariot

## Footer

version = Data { $vintage }, version { $version }.
attribution = Klimatavtryck: tillverkarnas rapporter via Boavizta, ODbL 1.0. El: Ember 2024, Eurostat 2024.

## Year by year

years-about = Beloppen är i löpande priser, utan kalkylränta och { $vat }. Det som betalas när en enhet tas i bruk räknas till det år som då börjar.
years-which = Plan som visas
years-year = År
years-left-column = Värde som finns kvar (ingen betalning)
years-other-lines = övrigt
years-budget-line = årsbudget
years-paid-title = Betalas varje år
years-paid-of = Betalas varje år, { $plan }
years-paid-axis = betalas, { $unit }
years-paid-most = { $plan }: mest betalas år { $year }, { $amount }.
years-paid-both = { $plan } kostar { $less } mindre än { $other } år { $first }, men { $more } mer år { $second }{ $why }.
years-paid-both-turned = { $plan } kostar { $more } mer än { $other } år { $second }{ $why }, men { $less } mindre år { $first }.
years-again = , när enheter köps på nytt
years-mostly = , mest för { $line }
years-paid-less = { $plan } kostar inget år mer än { $other }. Störst är skillnaden år { $year }: { $amount } mindre.
years-paid-more = { $plan } kostar inget år mindre än { $other }. Störst är skillnaden år { $year }: { $amount } mer.
years-paid-same = { $plan } och { $other } kostar lika mycket varje år.
years-left = Värde som finns kvar när perioden slutar: { $amount }. Det är ingen betalning, men det räknas i totalen.
years-left-cost = Kvar att betala för enheterna efter perioden: { $amount }. Det räknas i totalen.
years-over = { $plan } går över årsbudgeten med { $list }.
years-over-by = { $amount } år { $year }
years-over-often = { $plan } går över årsbudgeten { $number } av { $all } år, mest år { $year }: med { $amount }.
years-within = { $plan } ryms i årsbudgeten varje år.
years-so-far-title = Kostnad hittills
years-so-far-axis = kostnad hittills, { $unit }
years-so-far-turn-less = Till och med { $until } har { $plan } kostat mer än { $other }, men sedan mindre: { $amount } mindre när perioden slutar.
years-so-far-turn-more = Till och med { $until } har { $plan } kostat mindre än { $other }, men sedan mer: { $amount } mer när perioden slutar.
years-so-far-less = { $plan } har kostat { $amount } mindre än { $other } när perioden slutar.
years-so-far-more = { $plan } har kostat { $amount } mer än { $other } när perioden slutar.
years-so-far-same = { $plan } och { $other } har kostat lika mycket när perioden slutar.
years-counted-less = Räknat med värdet som då finns kvar (ringarna) blir det { $amount } mindre.
years-counted-more = Räknat med värdet som då finns kvar (ringarna) blir det { $amount } mer.
years-carbon-title = Utsläpp hittills
years-carbon-axis = CO₂e hittills, { $unit }
years-carbon-turn-less = Till och med { $until } har { $plan } gett mer CO₂e än { $other }, men sedan mindre: { $amount } mindre när perioden slutar, { $clause }.
years-carbon-turn-more = Till och med { $until } har { $plan } gett mindre CO₂e än { $other }, men sedan mer: { $amount } mer när perioden slutar, { $clause }.
years-carbon-less = { $plan } har gett { $amount } mindre CO₂e än { $other } när perioden slutar, { $clause }.
years-carbon-more = { $plan } har gett { $amount } mer CO₂e än { $other } när perioden slutar, { $clause }.
years-carbon-same = { $plan } och { $other } har gett lika mycket CO₂e när perioden slutar, { $clause }.
years-carried-row = Bärs av senare år
years-carried-less = Utan det som senare år bär av tillverkningen (ringarna) blir det { $amount } mindre.
years-carried-more = Utan det som senare år bär av tillverkningen (ringarna) blir det { $amount } mer.
years-devices-title = Köpta enheter
years-devices-axis = köpta enheter
years-bought = { $plan }: { $list }.
years-bought-in = { $number } köps { $year }
years-bought-often = { $number } köps totalt, flest { $year }
years-bought-none = inga köps
years-due = dags att byta
years-due-said = Av dagens enheter är det dags att byta { $list }.
years-due-in = { $number } år { $year }
years-due-often = { $number }, flest { $year }
years-due-none = inga under perioden
years-devices-and-due-axis = enheter
years-devices-and-due-title = Köpta enheter och enheter som ska bytas
years-in-use-of = I bruk varje år, { $plan }
years-in-use-devices = Enheter
years-in-use-age = Medelålder, år
years-in-use-covered = Under garanti
years-in-use-past = Utan uppdateringar
years-in-use-aged = { $plan }: enheterna i bruk är i genomsnitt { $first } gamla år { $from } och { $last } år { $until }.
years-in-use-aged-once = { $plan }: enheterna i bruk är i genomsnitt { $first } gamla.
years-in-use-past-most = Flest är utan uppdateringar år { $year }: { $number }.
years-in-use-past-none = Ingen är utan uppdateringar, såvitt känt.

## Sources

source-assumption = Antagande
source-value = Värde
source-from = Varifrån
source-weight = Betydelse för svaret
source-note = Stor: från lägsta till högsta rimliga värde ändrar antagandet skillnaden med minst lika mycket som skillnaden är. Viss: med minst en tiondel. Liten: med mindre.
source-all = Alla
source-ours-only = Våra exempel
source-yours-only = Era
source-show = Vems värden
source-fixed = Uppgifter som inte varieras
source-fixed-figure = Uppgift
source-fixed-note = De ingår i svaret som de är. Hur svaret ändras med andra värden är inte prövat.
source-fixed-ours = vårt exempel
source-ours = vårt exempel: byt ut
source-of-example = från exemplet: byt ut
weight-none = ingen
weight-little = liten
weight-some = viss
weight-large = stor
weighs-for-cost = { $weight }, för kostnaden
weighs-for-climate = { $weight }, för klimatet
weighs-for-both = { $weight }, för båda
kilowatt-hours-a-year = kWh/år

## What would change the answer

change-title = Vad skulle ändra svaret?
change-working = Räknar på vad som skulle ändra svaret …
# The choice between the two, and each of them.
change-show-for = Vad som jämförs
change-cost = Kostnad
change-carbon = Klimat

## What would change the answer: Findings

change-nearest = Svaret ändras lättast så här: { $what }.
# What is said to hold is only what was tried.
change-holds = Svaret står sig när värdena ändras ett i taget.
change-holds-but = Vad som kostar minst står sig när värdena ändras ett i taget. Vad som är bäst för klimatet kan däremot ändras: { $what }.
change-none-uncertain = Inget av värdena är osäkert.
# Of what is no number, where it was tried.
change-switches-hold = Inget av de räknesätt och val som har prövats ändrar det heller.
change-nothing-to-compare = Här finns bara ett sätt, och därför inget att jämföra.
# Cost, then carbon.
change-no-effect-cost = Inget av värdena ändrar skillnaden i kostnad.
change-no-effect-carbon = Inget av värdena ändrar skillnaden i utsläpp.
change-same-cost = { $plan } och { $other } kostar lika mycket: minsta ändring avgör.
change-same-carbon = { $plan } och { $other } ger lika stora utsläpp: minsta ändring avgör.
change-below-amount = lägre än { $value }
change-below-time = kortare än { $value }
change-above-amount = högre än { $value }
change-above-time = längre än { $value }
change-at = precis { $value }
# Between the two sides.
change-or = {" eller "}
change-plan-is-less-cost = blir det { $where } kostar { $plan } mindre
change-plan-is-less-carbon = blir det { $where } ger { $plan } lägre utsläpp
change-both-alike-cost = blir det { $where } kostar de lika mycket
change-both-alike-carbon = blir det { $where } ger de lika stora utsläpp

## What would change the answer: Rows

change-what = Vad som kan bli annorlunda
change-if-otherwise = Om det blir annorlunda
change-try-it = Prova
change-try-value = Prova { $value }
change-take-back = Ta tillbaka
change-tried = provat: { $change }
change-one-at-a-time = Så ändras svaret med de värden som betyder mest, ett i taget:
change-axis-cost = kostar mindre, { $unit }
change-axis-carbon = lägre utsläpp, { $unit }
change-now-mark = nu
change-replace-first =
    { $number ->
        [one] Ett av våra exempel betyder mest. Byt först ut det mot ett eget värde: { $names }.
       *[other] { $number } av våra exempel betyder mest. Byt först ut dem mot egna värden: { $names }.
    }
change-now-and-turns = { $now } · { $turns }
change-changes = svaret ändras om det blir { $where }
change-alike = det blir lika om det är { $where }
change-nothing-changes = svaret står sig från { $low } till { $high }
change-others = { $number } värden till
change-change-it = ändra

## What would change the answer: Names of figures

change-share-failing = andel enheter som går sönder första året
# A figure and whose it is, beside a chart and inside a sentence.
change-figure-of = { $term }, { $whose }
change-figure-for = { $term } för { $whose }
# The planned years of use inside a sentence, of some and of all.
change-how-long = hur länge { $whose } används
change-how-long-all = hur länge enheterna används
change-new-ones = nya
change-refurbished-ones = rekonditionerade
change-kept-ones = behållna
change-handed-down-ones = ärvda
# Who uses devices, as in "share of devices that are used again for pupils".
change-pupils = elever
change-staff = personal
change-devices = { $ones } enheter

## What would change the answer: What is no number

change-other-switches = { $number } räknesätt och val som inte ändrar svaret
change-turns-answer = Ändrar svaret:
# Cost, then carbon.
change-would-be-less-cost = { $condition } kostar { $plan } { $amount } mindre än { $other }
change-would-be-less-carbon = { $condition } ger { $plan } { $amount } mindre CO₂e än { $other }
change-would-be-more-cost = { $condition } kostar { $plan } { $amount } mer än { $other }
change-would-be-more-carbon = { $condition } ger { $plan } { $amount } mer CO₂e än { $other }
change-would-be-alike-cost = { $condition } kostar { $plan } lika mycket som { $other }
change-would-be-alike-carbon = { $condition } ger { $plan } lika stora utsläpp som { $other }
change-alone-cost = Det kostar { $change } än nu, vad som än köps sedan.
change-alone-carbon = Det ger { $change } utsläpp än nu, vad som än köps sedan.
change-each-cost = Jämfört med nu kostar { $plan } då { $change } och { $other } { $change-of-other }.
change-each-carbon = Jämfört med nu ger { $plan } då { $change } utsläpp och { $other } { $change-of-other }.
change-by-less = { $amount } mindre
change-by-more = { $amount } mer
change-by-nothing = lika mycket
change-outlived = { $devices } av dem skulle då användas utan säkerhetsuppdateringar, tidigast från { $year }.

## What would change the answer: Two at a time

change-two = Två värden samtidigt
change-two-title = { $one } och { $other }
change-two-hold = Svaret står sig för alla kombinationer av de två som vi har prövat.
change-two-turn = I { $number } av { $all } kombinationer { $turned }.
change-only-two-turn = Inget av de två ändrar svaret ensamt, men tillsammans: i { $number } av { $all } kombinationer { $turned }.
# Cost, then carbon: within the sentence above, and alone.
change-plan-less-cost = kostar { $plan } mindre
change-plan-less-carbon = ger { $plan } lägre utsläpp
change-legend-cost = { $plan } kostar mindre
change-legend-carbon = { $plan } ger lägre utsläpp

## What would change the answer: The table

change-figure = Värde
change-now = Nu
change-lowest = Lägst
change-highest = Högst
# Cost, then carbon.
change-at-lowest = Skillnad vid lägst
change-at-highest = Skillnad vid högst
change-changes-at = Svaret ändras vid
change-table-note = Skillnaderna är { $plan } minus { $other }.

## How sure the answer is

sure-thresholds = Minus betyder mindre. Klart: i minst 19 av 20 utfall. Troligen: i minst 15. Färre: för jämnt för att avgöra.

## How sure the answer is: The dot plot

sure-dots-title = Skillnad i kostnad, { $all } lika sannolika utfall
sure-outcomes = Hur säkert är svaret?
sure-outcome = Jämfört med { $against }
sure-cost-difference = Kostnad
sure-carbon-difference = CO₂e om { $rule }
sure-lowest-5 = I 1 av 20 fall lägre än
sure-middle = I hälften av fallen lägre än
sure-highest-5 = I 19 av 20 fall lägre än
sure-chance-lower = Sannolikhet för lägre
sure-working = Räknar på hur säkert svaret är …

## Cost and climate together, the best mix

mix-title = Kostnad och klimat tillsammans
mix-cost-axis = kostnad, { $unit }
mix-carbon-axis = CO₂e, { $unit }
# Beside the name of a plan that cannot be chosen.
mix-misses-need = { $plan } (klarar inte behovet)
mix-misses-requirement = { $plan } (klarar inte alla krav)
mix-finding = Av de blandningar som klarar behovet och kraven kostar den med lägst utsläpp { $cost } mer än den billigaste och släpper ut { $mass } mindre.
mix-finding-of-one = Av de blandningar som klarar behovet och kraven är en både billigast och renast: { $cost } och { $mass }.
mix-mix-on-curve = Ingen av dem är både billigare och renare än er blandning.
mix-mix-above = För det som er blandning kostar går det att släppa ut { $mass } mindre.
mix-mix-beyond = Er blandning kostar { $cost } mer än den med lägst utsläpp och släpper ut { $mass } mer.
mix-mix-outside = Er blandning är inte en av dem: behovet eller minst ett av kraven är inte uppfyllt.
mix-not-exact = Punkterna är beräknade var för sig, eftersom priserna beror på antalet eller enheter går i arv. Det kan finnas fler punkter mellan dem.
mix-no-curve = Det finns ingen blandning att visa: inget av alternativen ni har lagt in klarar behovet och kraven för { $groups }.
mix-see-requirements = Se vad som saknas och vad som hjälper
mix-working = Räknar på blandningarna …
mix-cheapest = billigast
mix-balanced = avvägd
mix-greenest = lägst utsläpp
mix-point = punkt { $number }
mix-is-mine = Er blandning nu: { $names }, av dem som klarar behovet och kraven.
mix-amounts = { $cost } och { $carbon }
mix-against-mix = { $cost } och { $carbon } jämfört med er blandning.
mix-this-is-mine = Det här är er blandning.
mix-take = Använd den här blandningen
mix-taken = Det här är er blandning
mix-more-refurbished = { $number } fler rekonditionerade { $devices }{ $group }: { $cost }, { $carbon }
mix-more-new = { $number } fler nya { $devices }{ $group }: { $cost }, { $carbon }
mix-exchanged = { $number } från { $from } till { $to }{ $group }: { $cost }, { $carbon }
mix-more-steps = { $number } byten till: { $cost }, { $carbon }
mix-along = Steg för steg längs kurvan
mix-point-of = Punkt { $number } av { $all }
mix-column-point = Blandning
mix-column-cost = Kostnad
mix-column-first-year = Första året
mix-column-carbon = CO₂e

## Cost and climate together, the best mix: Best mix within limits

mix-limits-title = Bästa blandning inom gränser
mix-limits-about = Ett tomt fält betyder ingen gräns. Årsbudgeten jämförs med planerna under År för år, inte med den bästa blandningen.
mix-budget = Budget, hela perioden
mix-first-year-budget = Budget, första året
limits-a-year = { $amount } per år
mix-yearly-budget = Årsbudget
mix-carbon-cap = Utsläppstak
mix-carbon-cap-unit = ton CO₂e
mix-most-models = Högsta antal modeller
mix-objective = Sök blandningen med
mix-least-cost = lägst kostnad
mix-least-carbon = lägst utsläpp
mix-no-limits = Utan gränser är svaret den billigaste blandningen eller den med lägst utsläpp här ovanför.
mix-found-cheapest = Billigaste blandningen inom gränserna: { $cost } och { $mass }.
mix-found-greenest = Lägsta utsläppen inom gränserna: { $mass } för { $cost }.
# The least cost, the least carbon.
mix-proven-least-cost = Ingen annan blandning inom dem är billigare.
mix-proven-least-carbon = Ingen annan blandning inom dem ger lägre utsläpp.
mix-within-gap = Högst { $gap } från den bästa.
mix-searching = Sökningen pågår …
mix-undecided = Sökningen hann varken hitta en blandning inom gränserna eller utesluta att det finns en.
mix-infeasible = Ingen blandning håller sig inom { $limits }.
mix-impossible = Inget av alternativen ni har lagt in klarar behovet och kraven för { $groups }.
mix-not-supplied = Ingen blandning är möjlig: de ärvda enheterna räcker inte.
mix-the-budget = budgeten
mix-the-first-year-budget = budgeten för första året
mix-the-carbon-cap = utsläppstaket
mix-the-most-models = gränsen för antal modeller
mix-raise-budget = Höj budgeten till { $value }
mix-raise-first-year-budget = Höj budgeten för första året till { $value }
mix-raise-carbon-cap = Höj utsläppstaket till { $value }
mix-allow-models = Tillåt { $value } modeller
mix-remove-limit = Räkna utan { $limit }

## Cost and climate together, the best mix: Budget lines

mix-budget-reaches = { $amount } räcker till { $new } personer med allt nytt, { $mix } med er blandning och { $refurbished } med allt rekonditionerat.
mix-first-year-reaches = Första året räcker { $amount } till { $new } personer med allt nytt, { $mix } med er blandning och { $refurbished } med allt rekonditionerat.
mix-any-number = ett obegränsat antal
mix-left-over = Med er blandning till { $users } blir { $amount } över.
mix-short = För er blandning till { $users } saknas { $amount }.

## Cost and climate together, the best mix: What can be undone

edit-mix = föreslagen blandning
edit-limit = gräns
edit-objective = vad som söks

## The answer

if-so = {" om "}
nothing-to-compare-new = Det finns inget alternativ med nya enheter att jämföra med.
nothing-to-compare-refurbished = Det finns inget alternativ med rekonditionerade enheter att jämföra med.
add-option-new = Lägg till ett alternativ med nya enheter
add-option-refurbished = Lägg till ett alternativ med rekonditionerade enheter
mix-is-new = Er blandning består bara av nya enheter.
mix-is-refurbished = Er blandning består bara av rekonditionerade enheter.
mix-is-kept = Er blandning behåller det ni har.
bought-new =
    { $number ->
        [one] { $number } ny
       *[other] { $number } nya
    }
bought-refurbished =
    { $number ->
        [one] { $number } rekonditionerad
       *[other] { $number } rekonditionerade
    }
keeps = behåller { $number }
hands-down = låter { $number } gå i arv
buys = köper { $what }
your-mix-does = Er blandning { $does }.
it-the-mix = den
it-the-plan = det
clearly = {"klart "}
probably = {"troligen "}
less = mindre
more = mer
to = till
however-shared = , hur tillverkningen än fördelas
or-else = {", annars "}
and-amount-if = , { $amount } om { $rule }
carbon-less = cirka { $mass } mindre CO₂e{ $doubt }{ $how }
carbon-same = lika mycket CO₂e{ $how }
carbon-more = cirka { $mass } mer CO₂e{ $doubt }{ $how }
but-by-most-likely = {"räknat på de troligaste värdena, men "}
but = {"men "}
groups-without-new =
    { $number ->
        [one] 1 grupp har inget alternativ med nya enheter och räknas som den är.
       *[other] { $number } grupper har inget alternativ med nya enheter och räknas som de är.
    }
groups-without-refurbished =
    { $number ->
        [one] 1 grupp har inget alternativ med rekonditionerade enheter och räknas som den är.
       *[other] { $number } grupper har inget alternativ med rekonditionerade enheter och räknas som de är.
    }
you-decide = Vad som väger tyngst avgör ni.
is-cheaper = { $Plan } är { $sure }billigare{ $than }: cirka { $money } mindre på { $years }.
it-also-causes = { $It } ger också { $causes }.
but-it-causes = Men { $it } ger { $causes }.
it-causes = { $It } ger { $causes }.
plan-causes = { $Plan } ger { $causes }.
costs-the-same = { $First } och { $second } kostar lika mycket på { $years }.
costs-about-the-same = { $First } och { $second } kostar ungefär lika mycket:
costs-slightly-less = { $plan } kostar cirka { $money } mindre på { $years }.
too-close = För jämnt för att avgöra:
too-close-but = räknat på de troligaste värdena kostar { $plan } cirka { $money } mindre{ $than }, men { $in } kostar { $it } mer.
most-likely-but = Räknat på de troligaste värdena kostar { $plan } cirka { $money } mindre{ $than }, men { $in } kostar { $it } mer.
than-other = {" än "}{ $other }
mix-costs-less = { $It } kostar cirka { $money } mindre än { $against }.
mix-costs-the-same = { $It } kostar lika mycket som { $against }.
mix-costs-more = { $It } kostar cirka { $money } mer än { $against }.
held-to-limits = { $Plan } { $is }.
within-budget = ryms i budgeten
over-budget = går { $amount } över budgeten
within-first-year-budget = ryms i första årets budget
over-first-year-budget = går { $amount } över första årets budget
within-yearly-budget = ryms i årsbudgeten
over-yearly-budget = går { $amount } över årsbudgeten år { $year }
over-yearly-budget-often = går över årsbudgeten { $number } år, mest år { $year } med { $amount }
within-carbon-cap = ryms under utsläppstaket
over-carbon-cap = går { $amount } över utsläppstaket
as-much = lika mycket
sharing-cut-off = första köparen bär hela tillverkningen
sharing-half-and-half = köparna delar lika på tillverkningen
sharing-by-time = köparna delar på tillverkningen efter antal år
sharing-it-cut-off = första köparen bär allt
sharing-it-half-and-half = köparna delar lika
sharing-it-by-time = köparna delar efter antal år
in-all-outcomes = i alla { $all } utfall
in-some-outcomes = i { $number } av { $all } utfall
fit-refurbished = rekonditionerade enheter som klarar behovet
fit-new = nya enheter som klarar behovet
no-chance-stated =
    { $number ->
        [one] Ingen sannolikhet anges: 1 enhet klarar inte behovet.
       *[other] Ingen sannolikhet anges: { $number } enheter klarar inte behovet.
    }
no-cost-uncertain = Ingen kostnad är osäker här.
dots-cheaper-all = { $Plan } är billigare{ $than } i alla { $all } lika sannolika utfall.
dots-cheaper = { $Plan } är billigare{ $than } i { $number } av { $all } lika sannolika utfall.
dots-carbon-all = { $Plan } ger { $direction } CO₂e i alla { $all } lika sannolika utfall om { $rule }.
dots-carbon = { $Plan } ger { $direction } CO₂e i { $number } av { $all } lika sannolika utfall om { $rule }.
dots-carbon-all-too = { $Plan } ger { $direction } CO₂e i alla { $all } om { $rule }.
dots-carbon-too = { $Plan } ger { $direction } CO₂e i { $number } av { $all } om { $rule }.
all-requirements-met = Alla krav är uppfyllda.
it-misses-need = Men { $it } klarar inte behovet.
it-misses-requirement = Men { $it } klarar inte alla krav.
some-of-it-miss-need = Men vissa av enheterna klarar inte behovet.
some-of-it-miss-requirement = Men vissa av enheterna klarar inte alla krav.
none-of-others-meet-need = Inga { $devices } klarar behovet.
none-of-others-meet-requirement = Inga { $devices } klarar alla krav.
some-others-miss-need = Vissa { $devices } klarar inte behovet.
some-others-miss-requirement = Vissa { $devices } klarar inte alla krav.
neither-meets-need = Men varken de nya eller de rekonditionerade enheterna klarar behovet.
neither-meets-requirement = Men varken de nya eller de rekonditionerade enheterna klarar alla krav.
devices-of-new = nya enheter
devices-of-refurbished = rekonditionerade enheter
devices-of-plan = enheter i alternativet ”{ $plan }”
in-your-mix = Er blandning: { $missed }
what-for-devices = { $what } för { $devices }
at-most-what = högst { $what }
preferred-missing = Önskemål som saknas: { $what }.
preferred-not-known = Önskemål där uppgift saknas: { $what }.
not-known-whether = det är inte känt om { $devices } har { $what }.
do-not-meet-the-need = { $devices } klarar inte behovet.
to-hand-down-missing = det saknas { $devices } att ärva.
more-models-than = blandningen har fler än { $what }.
are-missing = { $what } saknas för { $devices }.
is-missing = { $what } saknas för { $devices }.
in-use-today = { $devices } som används i dag
and-in-use-today = { $devices } och { $number } som används i dag
demanded-updates = uppdateringar till och med { $asked }
demanded-warranty =
    { $asked ->
        [one] { $asked }{"\u00A0"}månads garanti
       *[other] { $asked }{"\u00A0"}månaders garanti
    }
demanded-battery = batterikapacitet på { $asked }

## Why

why = Varför:
tab-why = Varför?
# { $lines } are things that cost less or more, as below.
why-cheaper-to-buy = { $plan } är { $amount } billigare att köpa
why-dearer-to-buy = { $plan } är { $amount } dyrare att köpa
why-cheaper-mostly-to-buy = { $plan } sparar { $amount }, mest vid inköpet
why-dearer-mostly-to-buy = { $plan } kostar { $amount } mer, mest vid inköpet
why-with-save = { $plan } sparar { $amount } genom { $lines }
why-with-cost = med { $plan } kostar { $lines } { $amount } mer
why-but-save = , men { $lines } sparar { $amount }
why-but-cost = , men { $lines } kostar { $amount } mer
why-nothing-costs-more = Inget kostar mer.
why-nothing-costs-less = Inget kostar mindre.
why-all-else-is-the-same = Allt annat är lika.
why-less-purchase = lägre inköpskostnad
why-less-lease = lägre leasingavgifter
why-less-deployment = mindre arbete med driftsättning
why-less-warranty-upgrade = mindre extra garanti
why-less-repairs = lägre reparationskostnader
why-less-accidents = lägre kostnader för olyckor och förluster
why-less-downtime = mindre tid utan enhet
why-less-batteries = färre batteribyten
why-less-energy = lägre elkostnader
why-less-support = lägre supportkostnader
why-less-disposal = lägre avvecklingskostnader
why-less-resale = högre andrahandsvärde
why-other-less = annat som kostar mindre
why-more-purchase = inköp
why-more-lease = leasingavgifter
why-more-deployment = driftsättning
why-more-warranty-upgrade = extra garanti
why-more-repairs = reparationer
why-more-accidents = olyckor och förluster
why-more-downtime = tid utan enhet
why-more-batteries = batteribyten
why-more-energy = el
why-more-support = support
why-more-disposal = avveckling
why-more-resale = lägre andrahandsvärde
why-other-more = annat
# Which of these are in the plural where they stand alone, by their names for programs.
why-plural-less = {""}
why-plural-more = {""}
why-name-manufacture = tillverkning
why-manufacture = med { $plan } ger tillverkningen { $mass } { $direction } CO₂e om { $rule }
why-electricity = med { $plan } ger elen { $mass } { $direction } CO₂e
why-and-electricity = , och elen { $mass } { $direction }
why-but-electricity = , men elen { $mass } { $direction }
# The tab.
why-difference-cost = Skillnad i kostnad
why-difference-carbon = Skillnad i CO₂e
why-is-better-cost = { $plan } billigare
why-is-better-carbon = { $plan } lägre
why-the-same = Lika för båda: { $lines }.
why-sum = Totalt
why-groups = Skillnad per grupp
why-groups-better-cost = { $Plan } är billigare i { $number } av { $all } grupper, mest i { $group } ({ $amount }).
why-groups-better-carbon = { $Plan } ger mindre CO₂e i { $number } av { $all } grupper, mest i { $group } ({ $amount }).
why-other-groups =
    { $number ->
        [one] { $number } grupp till
       *[other] { $number } grupper till
    }
why-nothing-differs = Inget skiljer mellan { $plan } och { $other }.
column-difference = Skillnad
column-group = Grupp

## The sentence that says what is compared

# The sentence in three phrases; fields and texts stand in the places.
# Följer på "Vi behöver 30 surfplattor".
key-shared = som { $number } personer delar på
key-need = Vi behöver { $number } { $what }
key-for = i { $years } år.
needed-in-groups = { $what } i { $groups } grupper
values-yours =
    { $number ->
        [one] 1 värde är ert, resten standard
       *[other] { $number } värden är era, resten standard
    }

## Names of things

plan-all-new = Allt nytt
plan-new-if-offered = Nytt om det finns
plan-your-mix = Er blandning
plan-all-refurbished = Allt rekond.
plan-refurbished-if-offered = Rekond. om det finns
all-new-in-sentence = allt nytt
new-if-offered-in-sentence = nytt där det finns
your-mix-in-sentence = er blandning
all-refurbished-in-sentence = allt rekonditionerat
refurbished-if-offered-in-sentence = rekonditionerat där det finns
class-laptop =
    { $number ->
        [one] bärbar dator
       *[other] bärbara datorer
    }
class-chromebook =
    { $number ->
        [one] Chromebook
       *[other] Chromebooks
    }
class-desktop-micro =
    { $number ->
        [one] minidator
       *[other] minidatorer
    }
class-desktop-small =
    { $number ->
        [one] liten stationär dator
       *[other] små stationära datorer
    }
class-desktop-tower =
    { $number ->
        [one] stationär torndator
       *[other] stationära torndatorer
    }
class-all-in-one =
    { $number ->
        [one] allt-i-ett-dator
       *[other] allt-i-ett-datorer
    }
class-monitor =
    { $number ->
        [one] bildskärm
       *[other] bildskärmar
    }
class-tablet =
    { $number ->
        [one] surfplatta
       *[other] surfplattor
    }
class-phone =
    { $number ->
        [one] mobiltelefon
       *[other] mobiltelefoner
    }
class-server =
    { $number ->
        [one] server
       *[other] servrar
    }
desktops =
    { $number ->
        [one] stationär dator
       *[other] stationära datorer
    }
computers =
    { $number ->
        [one] dator
       *[other] datorer
    }
devices =
    { $number ->
        [one] enhet
       *[other] enheter
    }
typical-new = Typisk { $class }, ny
typical-used = Typisk { $class }, begagnad
typical-in-use = Typisk { $class }, { $years } år gammal
a-typical-new = en typisk { $class }, ny
a-typical-used = en typisk { $class }, begagnad
a-typical-in-use = en typisk { $class }, { $years } år gammal
profile-tablet-apps = appar på surfplatta
profile-phone-apps = samtal och appar
profile-staff-web = personal: webbläsare och dokument
profile-pupil-web = elev: webbläsare och dokument
profile-pupil-windows = elev: Windows-program
profile-office = kontorsarbete
profile-teacher = lärare
profile-developer = utvecklare
profile-cad-media = CAD och media
profile-group-tablet-apps = Användare av surfplattor
profile-group-phone-apps = Användare av mobiltelefoner
profile-group-staff-web = Personal på webben
profile-group-pupil-web = Elever på webben
profile-group-pupil-windows = Elever med Windows
profile-group-office = Kontorspersonal
profile-group-teacher = Lärare
profile-group-developer = Utvecklare
profile-group-cad-media = CAD och media
sourced-new = nytt
sourced-refurbished = rekonditionerat
sourced-keep = behåll
sourced-handed-down = ärvt
limit-reason-planned = det är planerat så
limit-reason-cpu = processorn blir för långsam
limit-reason-memory = minnet blir för litet
limit-reason-storage = lagringen blir för liten
limit-reason-screen = skärmen är för liten
limit-reason-battery-hours = batteritiden är för kort
updates-expected-to-end = säkerhetsuppdateringarna väntas upphöra
limit-reason-security-updates = säkerhetsuppdateringarna upphör
limit-finding-planned = enheterna räcker hela den planerade tiden
limit-finding-cpu = processorn blir först för långsam
limit-finding-memory = minnet blir först för litet
limit-finding-storage = lagringen blir först för liten
limit-finding-screen = skärmen är för liten
limit-finding-battery-hours = batteritiden är för kort
updates-expected-to-end-first = uppdateringarna väntas ta slut först
limit-finding-security-updates = uppdateringarna tar slut först
allocation-name-cut-off = Första köparen bär allt
allocation-name-half-and-half = Lika mellan köparna
allocation-name-by-time = Efter antal år
allocation-clause-cut-off = om första köparen bär hela tillverkningen
allocation-clause-half-and-half = om köparna delar lika på tillverkningen
allocation-clause-by-time = om köparna delar på tillverkningen efter antal år
footprint-from-class-median = Enhetstypens median
footprint-from-manufacturer = Tillverkarens rapport
footprint-from-nega-octet = ADEME, Impact CO₂ (NegaOctet)
footprint-from-ivl = IVL Svenska Miljöinstitutet
less-of-group-count = Färre enheter
more-of-group-count = Fler enheter
less-of-price = Sänk priset
more-of-price = Höj priset
less-of-years = Färre år i användning
more-of-years = Fler år i användning
less-of-age = Sänk åldern
more-of-age = Höj åldern
less-of-warranty = Kortare garanti
less-of-warranty-bought = Kortare garanti
more-of-warranty = Längre garanti
more-of-warranty-bought = Längre garanti
less-of-extension = Färre extra år med uppdateringar
more-of-extension = Fler extra år med uppdateringar
less-of-memory = Mindre minne
more-of-memory = Mer minne
less-of-storage = Mindre lagring
more-of-storage = Mer lagring
less-of-asked = Sänk kravet
more-of-asked = Höj kravet
decrease = Minska: { $label }
increase = Öka: { $label }
badge-choice = ert val
badge-yours = ert värde
badge-example = exempel
badge-yours-default = ert värde (standard: { $default })
badge-default-short = standardvärde
badge-default = standardvärde, { $publisher } { $year }

## What is not included

left-out-procurement = arbetet med att upphandla och med att flytta användare till nya enheter
left-out-users-time = användarnas egen tid, till exempel för att lära sig en ny enhet
left-out-support = extra supportarbete när det finns många olika modeller
left-out-network = nätverk, datacenter och molntjänster
left-out-benefits = nyttan för undervisning och arbete av en snabbare eller nyare enhet
left-out-progress = förändringar i pris, prestanda och klimatavtryck från en enhetsgeneration till nästa
left-out-repairs = klimatavtrycket från reparationer och från enheter som förloras; batterier och delar som byts vid rekonditionering räknas med
left-out-demand = att lägre priser kan leda till att fler enheter köps
left-out-other-impacts = annan miljöpåverkan än klimat, till exempel metaller, vatten och kemikalier
left-out-security = kostnader för säkerhetsincidenter
left-out-devices-today = vad dagens enheter kan säljas för, och vad det kostar att göra sig av med dem

## Names of quantities, as in a formula

term-horizon = jämförelseperiod
term-purchase-year = inköpsår
term-device-count = antal enheter
term-users-per-device = personer som delar på en enhet
term-share = andel av gruppen
term-least-share = andel av gruppen
term-most-share = andel av gruppen
term-tier-from = minsta antal enheter
term-upgrade-memory = enhetens minne
term-upgrade-storage = enhetens lagring
term-take-back-price = avtalat andrahandsvärde
term-discount-rate = kalkylränta
term-price = pris per enhet
term-price-as-new = pris på en ny enhet
term-value-when-bought = andrahandsvärde vid köpet
term-life-left = andel av användningstiden som är kvar
term-end-value = värde när tiden i bruk är slut
term-unused-share = kvarvarande del av värdeförlusten
term-planned-years = planerad användningstid
term-age-at-purchase = ålder vid köpet
term-device-cpu-mark = enhetens processorpoäng
term-needed-cpu-mark = processorpoäng som behövs
term-cpu-growth = årlig ökning av processorbehovet
term-device-memory = enhetens minne
term-needed-memory = minne som behövs
term-memory-growth = årlig ökning av minnesbehovet
term-device-storage = enhetens lagring
term-needed-storage = lagring som behövs
term-storage-growth = årlig ökning av lagringsbehovet
term-device-screen = enhetens skärmstorlek
term-needed-screen = skärmstorlek som behövs
term-device-battery-hours = enhetens batteritid
term-needed-battery-hours = batteritid som behövs
term-updates-until = säkerhetsuppdateringarnas slut
term-update-years = år med uppdateringar från modellens lansering
term-model-year = året då modellen kom
term-extension-years = köpta extra år med uppdateringar
term-extension-price = pris för ett extra år med uppdateringar
term-deployment-hours = IT-tid för att ta en enhet i bruk
term-it-hourly-cost = kostnad för en timmes IT-tid
term-setup-cost = engångskostnad
term-warranty-months = garanti som ingår
term-warranty-years-bought = köpt extra garanti
term-warranty-upgrade-price = pris för ett extra garantiår
term-warranty-limit-months = längsta garanti som går att få
term-failure-rate = felfrekvens vid denna ålder
term-first-year-multiplier = felfaktor för första året
term-pilot-devices = enheter i pilotförsöket
term-pilot-years = år som pilotförsöket har pågått
term-pilot-failures = fel under pilotförsöket
term-pilot-prior-weight = vikt för det som var känt före pilotförsöket
term-pilot-expected = väntade fel under pilotförsöket
term-learnt-factor = felfaktor enligt pilotförsöket
term-repair-cost = kostnad för en reparation
term-accident-rate = enheter som skadas i olyckor per år
term-loss-rate = enheter som förloras eller stjäls per år
term-accident-repair-cost = kostnad för en reparation efter en olycka
term-insurance-premium = försäkringspremie per enhet och år
term-insurance-excess = försäkringens självrisk
term-warranty-excess = självrisk när garantin gäller olyckor
term-lease-fee = leasingavgift per månad
term-lease-months = leasingavtalets månader
term-lease-end-fee = avgift när leasingen slutar
term-lease-buy-out = pris för att köpa loss enheten efter leasingen
term-lease-months-paid = betalda leasingmånader, diskonterade
term-accessory-price = tillbehörets pris
term-accessory-footprint = tillbehörets klimatavtryck
term-accessory-reused = andel av tillbehöret som används med nästa enhet
term-licence-price = licens som köps en gång med varje enhet
term-spares-bought = reservenheter som köps
term-spares-free = reservenheter utan kostnad
term-warranty-price = pris för garantin som ingår
term-lot-price = pris för partiet
term-lot-devices = enheter i partiet
term-buy-out-price = pris som en användare betalar för att köpa enheten
term-buy-out-share = andel enheter som användarna köper
term-downtime-hours-covered = tid utan enhet, fel inom garantin
term-downtime-hours-uncovered = tid utan enhet, fel utanför garantin
term-downtime-hourly-cost = kostnad för en timme utan enhet
term-battery-health = batteriets kapacitet
term-battery-life = år tills batteriet byts
term-battery-warranty-months = batterigaranti
term-battery-price = pris för ett nytt batteri med montering
term-battery-footprint = klimatavtryck för ett nytt batteri
term-electricity-use = elanvändning
term-electricity-price = elpris första året
term-energy-price-growth = årlig höjning av elpriset
term-support-price = support och licenser per enhet
term-disposal-cost = radering och avveckling av en enhet
term-residual-share = andel av nypriset som är kvar
term-stated-resale = avtalat andrahandsvärde
term-manufacture-footprint = klimatavtryck för tillverkning, transport och avfall
term-refurbishing-burden = rekonditioneringens andel av en ny enhets avtryck
term-refurbishing-parts = klimatavtryck för delar som byts vid rekonditionering
term-grid-intensity = utsläpp per kWh första året
term-vat-rate = momssats
term-grid-decline = årlig minskning av utsläppen per kWh
term-displacement = andel nyköp som ersätts
term-spare-pool-share = andel reservenheter
term-other-life = år hos den andra användaren
term-cohort-share = andel av dagens enheter
term-due-after = år tills den byts ut
term-age-today = ålder i dag
term-age-received = ålder vid övertagandet
term-upgrade-price = pris för uppgraderingen
term-upgrade-parts = klimatavtryck för delar som sätts in
term-wipe-share = raderingens andel av radering och avveckling
term-reuse-share = andel enheter som används igen
term-residual-factor = justering av andrahandsvärdet
term-received-value = värde när enheten går i arv
term-released-per-year = enheter som blir lediga per år
term-needed-per-year = ärvda enheter som behövs per år
term-handed-per-year = enheter som går i arv per år
term-need-cap-cpu = år tills processorn är för långsam
term-need-cap-memory = år tills minnet är för litet
term-need-cap-storage = år tills lagringen är för liten
term-software-cap = år tills säkerhetsuppdateringarna upphör
term-service-life = användningstid
term-headroom = marginal
term-batteries-replaced = antal batteribyten
term-devices-bought = köpta enheter
term-allocated-share = andel av klimatavtrycket som räknas
term-share-if-used-again = andel som räknas när enheten används igen
term-charge-per-device = klimatavtryck som räknas per enhet
term-failures-covered = väntade fel inom garantin
term-failures-uncovered = väntade fel utanför garantin
term-years-covered = tid inom garantin
term-years-uncovered = tid utanför garantin
term-energy-factor = kostnad för 1{"\u00A0"}kWh per år under perioden
term-grid-factor = utsläpp från 1{"\u00A0"}kWh per år under perioden
term-tier-price = volympris per enhet
term-purchase = inköp
term-lease = leasingavgifter
term-deployment = driftsättning
term-warranty-upgrade = extra garanti
term-repairs = reparationer
term-accidents = olyckor och förluster
term-downtime = tid utan enhet
term-batteries = batteribyten
term-energy = el
term-support = support och licenser
term-disposal = radering och avveckling
term-resale = försäljning
term-total-cost = total kostnad
term-equivalent-annual-cost = jämn årskostnad
term-cost-per-user-year = kostnad per användare och år
term-annuity-factor = annuitetsfaktor
term-embodied = utsläpp från tillverkningen
term-use-carbon = utsläpp från användningen
term-total-carbon = totala utsläpp
term-carbon-per-user-year = utsläpp per användare och år
term-carbon-in-year = utsläpp under året
term-avoided-emissions = utsläpp som kan undvikas hos andra
term-carbon-repay-time = år tills en ny enhet har sparat in sina utsläpp
term-cost-outside-warranty = reparationer utanför garantin
term-covered-share = andel av tiden inom garantin
term-equal-warranty-price = pris för lika lång garanti
term-spare-pool-cost = kostnad för reservenheter
term-user-years = användarår

## Quantities with their units

kilograms = { $value }{"\u00A0"}kg
tonnes-in-words = { $value }{"\u00A0"}ton
millions =
    { $value ->
        [one] { $value }{"\u00A0"}miljon
       *[other] { $value }{"\u00A0"}miljoner
    }
billions =
    { $value ->
        [one] { $value }{"\u00A0"}miljard
       *[other] { $value }{"\u00A0"}miljarder
    }
unit-percent-per-year = { $value }/år
unit-money-per-year = { $value }/år
unit-money-per-hour = { $value }/timme
unit-money-per-kwh = { $value }/kWh
unit-money-per-yearly-kwh = { $value } per kWh/år
unit-years = { $value }{"\u00A0"}år
unit-months =
    { $value ->
        [one] { $value }{"\u00A0"}månad
       *[other] { $value }{"\u00A0"}månader
    }
unit-hours =
    { $value ->
        [one] { $value }{"\u00A0"}timme
       *[other] { $value }{"\u00A0"}timmar
    }
unit-device-years = { $value }{"\u00A0"}enhetsår
unit-user-years = { $value }{"\u00A0"}användarår
unit-gigabytes = { $value }{"\u00A0"}GB
unit-inches = { $value }{"\u00A0"}tum
unit-kwh-per-year = { $value }{"\u00A0"}kWh/år
unit-carbon = { $value }{"\u00A0"}kg{"\u00A0"}CO₂e
unit-carbon-per-year = { $value }{"\u00A0"}kg{"\u00A0"}CO₂e/år
unit-carbon-per-kwh = { $value }{"\u00A0"}g/kWh
unit-carbon-per-yearly-kwh = { $value }{"\u00A0"}g per kWh/år
january = januari
february = februari
march = mars
april = april
may = maj
june = juni
july = juli
august = augusti
september = september
october = oktober
november = november
december = december
unit-number = { $value }
unit-mark = { $value }
unit-percent = { $value }
unit-money = { $value }
unit-calendar-year = { $value }
unit-calendar-month = { $value }
month-and-year = { $month }{"\u00A0"}{ $year }

## Numbers that have little room

millions-short = { $number }{"\u00A0"}mn
# An amount in euro, pounds and dollars, whose sign is no letter; others have their sign behind the number.
amount-with-symbol = { $number }{"\u00A0"}{ $sign }
amount = { $number }{"\u00A0"}{ $sign }

## Requirements

demand-performance = prestanda
demand-updates-until = säkerhetsuppdateringar
demand-warranty-months = garanti
demand-battery-health = batteriets kapacitet
demand-certificate = märkning
demand-certified-wipe = certifierad dataradering
demand-social-terms = sociala villkor
demand-take-back = återtag och slutlig hantering
demand-max-models = antal modeller
demand-handed-down-supply = enheter att lämna i arv
the-requirement = kravet
the-preference = önskemålet
a-requirement = ett krav
a-preference = ett önskemål
finding-performance-met = { $option } klarar behovet.
finding-performance-missed = { $option } klarar inte behovet.
finding-performance-missed-because = { $option } klarar inte behovet: { $reason }.
finding-updates-estimated = { $option }: inget slut på säkerhetsuppdateringarna är meddelat; uppskattningen är { $offered }, { $demand } är till och med { $asked }.
finding-updates-end = { $option }: säkerhetsuppdateringarna upphör i { $offered }, { $demand } är till och med { $asked }.
finding-updates-not-announced = { $option }: inget slut på säkerhetsuppdateringarna är meddelat, { $demand } är till och med { $asked }.
finding-warranty = { $option }: garantin är { $offered }, { $demand } är { $asked }.
finding-warranty-not-stated = { $option }: garantins längd är inte angiven, { $demand } är { $asked } månader.
finding-battery = { $option }: batteriet har { $offered } av sin kapacitet kvar, { $demand } är { $asked }.
finding-battery-not-stated = { $option }: batteriets kapacitet är inte angiven, { $demand } är { $asked }.
finding-certificate-met = { $option } uppfyller { $certificate }.
finding-certificate-missed = { $option } saknar { $certificate }, som är { $status }.
finding-wipe-met = { $option }: certifierad dataradering ingår.
finding-wipe-missed = { $option }: certifierad dataradering saknas i erbjudandet men är { $status }.
finding-social-terms-met = { $option }: leverantören godtar de sociala villkoren.
finding-social-terms-missed = { $option }: leverantören har inte godtagit de sociala villkoren, som är { $status }.
finding-take-back-met = { $option }: återtag och slutlig hantering är avtalat.
finding-take-back-missed = { $option }: återtag och slutlig hantering saknas i erbjudandet men är { $status }.
finding-supply-met = { $option }: ungefär { $asked } enheter behövs per år, och så många finns att lämna i arv.
finding-supply-missed = { $option }: ungefär { $asked } enheter behövs per år, men bara { $offered } finns att lämna i arv. { $users } enheter måste köpas.
finding-models = Blandningen har { $offered }, { $demand } är högst { $asked }.
shortfall-planned = den är planerad för för kort tid
shortfall-cpu = processorn är för långsam
shortfall-memory = minnet räcker inte till
shortfall-storage = lagringen räcker inte till
shortfall-screen = skärmen är för liten
shortfall-battery-hours = batteritiden är för kort
updates-expected-to-have-ended = säkerhetsuppdateringarna väntas ha upphört vid köpet
shortfall-security-updates = säkerhetsuppdateringarna har upphört eller är på väg att upphöra vid köpet
models-counted =
    { $number ->
        [one] { $number }{"\u00A0"}modell
       *[other] { $number }{"\u00A0"}modeller
    }
remedy-buy-warranty = Billigast är att köpa till { $years }s garanti: { $cost }.
remedy-extend-memory = Billigast är att utöka minnet till { $size }: { $cost }.
remedy-extend-storage = Billigast är att utöka lagringen till { $size }: { $cost }.
remedy-replace-battery = Billigast är att byta batteri: { $cost }.
remedy-extend-updates = Billigast är att köpa till { $years }s säkerhetsuppdateringar: { $cost }.
remedy-choose-device = Billigast är att välja { $device }: { $cost }.
remedy-ask-supplier = Ta med det i upphandlingsdokumenten: bara leverantören kan säga vad det kostar.
none-to-hand-down = Gruppen som ska lämna i arv har inga enheter att lämna: välj en annan grupp.
remedy-lower-share = De som går i arv räcker till { $percent } av gruppen.
remedy-fewer-models = Välj högst { $models }.
remedy-replace-earlier = Det som hjälper är att byta dem { $year }: { $cost }.
added-cost-unknown = leverantören anger priset
added-cost-only-carbon = ingen merkostnad, { $carbon } per enhet
added-cost-none = ingen merkostnad
added-cost-less = { $amount } mindre per enhet
added-cost-and-carbon = { $amount } och { $carbon } per enhet
added-cost-more = { $amount } mer per enhet
added-cost = { $amount } per enhet
added-cost-in-all-more = { $amount } mer under perioden
added-cost-in-all-less = { $amount } mindre under perioden

## Remedies as things to do

button-buy-warranty = Köp till garanti
button-extend-memory = Utöka minnet
button-extend-storage = Utöka lagringen
button-replace-battery = Byt batteri
button-extend-updates = Köp till uppdateringar
button-choose-device = Välj den modellen
button-lower-share = Sänk andelen
button-replace-earlier = Byt dem tidigare
done-buy-warranty = garanti tillköpt
done-extend-memory = minne utökat
done-extend-storage = lagring utökad
done-replace-battery = batteri bytt
done-extend-updates = uppdateringar tillköpta
done-choose-device = modell vald
done-lower-share = andel sänkt
done-ask-supplier = leverantör tillfrågad
done-fewer-models = färre modeller
done-replace-earlier = byte tidigarelagt

## What could be otherwise

switch-allocation = hur tillverkningens utsläpp fördelas
switch-footprint-source = varifrån klimatavtrycken kommer
switch-new-battery = nytt batteri
switch-reuse = hur många enheter som används igen
switch-vat = momsen
switch-unused-life = avdrag för oanvänd livslängd
switch-equal-warranty = lika lång garanti
switch-replacement = när dagens enheter byts ut
replaced-when-due = när det är dags
replaced-now = alla vid starten
replaced-year-longer = ett år längre
if-replaced-when-due = om dagens enheter byts ut när det är dags
if-replaced-now = om alla dagens enheter byts ut vid starten
if-replaced-year-longer = om dagens enheter används ett år längre
with-footprints-manufacturer = med tillverkarnas egna klimatavtryck
with-footprints-nega-octet = med klimatavtryck från ADEME
with-footprints-ivl = med klimatavtryck från IVL
with-footprints-class-median = med medianen för varje typ av enhet
without-new-battery = utan nytt batteri{ $whose }
with-new-battery = ingår ett nytt batteri{ $whose }
if-all-used-again = om alla enheter används igen
if-none-used-again = om inga enheter används igen
with-credit = med avdrag för oanvänd livslängd
if-compared-with-vat-excluded = om beloppen jämförs exklusive moms
if-compared-with-vat-included = om beloppen jämförs inklusive moms
without-credit = utan avdrag för oanvänd livslängd
with-equal-warranties = med lika lång garanti köpt till alla
otherwise = annars
yes = ja
no = nej
varies = olika

## Fields that take a number

asked-devices = ett helt tal
asked-whole = ett helt tal
asked-money = ett belopp i { $unit }
asked-money-per-year = ett belopp i { $unit } per år
asked-money-per-kwh = ett pris i { $unit } per kWh
asked-percent = en procentsats
asked-months = ett antal månader
asked-years = ett antal år
asked-age = en ålder i år
asked-hours = ett antal timmar
asked-gigabytes = ett antal GB
asked-tonnes = ett antal ton
asked-grams-per-kwh = ett antal gram per kWh
asked-kilograms = ett antal kg
asked-kilowatt-hours = ett antal kWh per år
asked-factor = ett tal
asked-calendar-year = ett årtal
asked-month = år och månad
asked-moment = ett år eller ett datum
enter-between = Skriv { $asked } mellan { $minimum } och { $maximum }.
enter-devices = Skriv hur många enheter ni behöver, till exempel 300.
enter-money = Skriv { $asked }, till exempel { $example }.
enter-age = Skriv { $asked } eller året enheten köptes, till exempel 4 eller 2023.
enter-month = Skriv { $asked }, till exempel 2030-06 eller 2030.
enter-moment = Skriv { $asked }, till exempel 2022 eller 2022-08.
enter-two-numbers = Här står två tal.
enter-digits = Använd siffrorna 0 till 9.
not-used-yet = Värdet används inte ännu.
previous-used = Värdet används inte ännu. Resultatet bygger på det förra värdet, { $previous }.
read-as-year = Läst som årtalet { $year }: { $age } före { $purchase }.

## What is wrong with a document

issue-missing = ett värde saknas
issue-wrong-type = värdet är av fel slag
issue-not-a-number = värdet är inget tal
issue-infinite = värdet är inget ändligt tal
issue-negative = värdet får inte vara negativt
issue-below-minimum = värdet är för lågt
issue-above-maximum = värdet är för högt
issue-not-whole = värdet måste vara ett heltal
entries-too-many = det är för många poster
issue-too-long = texten är för lång
issue-empty = det får inte vara tomt
issue-too-many-options = det är för många alternativ i alla grupper tillsammans
issue-unknown-choice = valet finns inte bland alternativen
issue-unknown-device = modellen finns inte i katalogen
issue-duplicate-id = samma id används redan
issue-shares-sum = andelarna måste bli 100{"\u00A0"}% tillsammans
issue-counts-sum = antalen måste tillsammans bli gruppens antal
issue-unsupported-schema = den här versionen kan inte läsa det formatet
issue-handing-down-cycle = enheterna går i arv runt i en cirkel
issue-handed-down-goes-back = enheterna leasas och lämnas tillbaka, så det finns inga att ärva
issue-wrong-order = värdena står inte i stigande ordning
issue-unknown-key = uppgiften är okänd och används inte
allowed-at-most = Tillåtet: högst { $maximum }.
allowed-characters = Tillåtet: högst { $maximum } tecken.
allowed-to = Tillåtet: { $minimum } till { $maximum }.
allowed-between = Tillåtet: { $minimum }–{ $maximum }.
allowed-at-least = Tillåtet: minst { $minimum }.
allowed-together = Tillsammans: { $minimum }.
the-document = dokumentet
entry-groups = grupp { $number }
entry-organisations = organisation { $number }
entry-counts = organisation { $number }
entry-options = alternativ { $number }
entry-tiers = volympris { $number }
entry-requirements = krav { $number }
entry-fleet = dagens enheter { $number }
entry-count-by-year = antal per år, värde { $number }
entry-uncertainty = osäkerhetsintervall { $number }
entry-certificates = märkning { $number }
entry-extension-prices = pris för extra år { $number } med uppdateringar
entry-failure-percent-by-age = felfrekvens år { $number }
field-schema = formatversion
field-preset = exempel
field-title = titel
field-place = land
field-currency = valuta
field-vat = belopp med eller utan moms
field-margin-scheme = vinstmarginalbeskattning
field-organisations = organisationer
field-organisation = organisation
field-counts = antal per organisation
field-limits = gränser
field-budget = budget för perioden
field-first-year-budget = budget för första året
field-yearly-budget = årsbudget
field-carbon-cap-kg = utsläppstak
field-objective = vad som ska bli lägst
field-most-models = högsta antal modeller
field-least-share-percent = minsta andel av gruppen
field-most-share-percent = högsta andel av gruppen
field-pilot = pilotförsök
field-groups = grupper
field-requirements = krav
field-method = metod
field-uncertainty = osäkerhetsintervall
field-seed = dragningarnas startpunkt
field-id = id
field-name = namn
field-source = källa
field-need = behov
field-options = alternativ
field-profile = behovsprofil
field-cpu-mark = processorpoäng
field-memory-gb = minne
field-storage-gb = lagring
field-screen-inches = skärmstorlek
field-battery-hours = batteritid
field-sourcing = anskaffningssätt
field-device = modell
field-specification = specifikation
field-offer = erbjudande
field-users-per-device = personer per enhet
field-same-people-as = samma personer som
field-handed-down-from = ärvs från
field-group = grupp
field-option = alternativ
field-class = typ av enhet
field-tiers = volympriser
field-warranty = garanti
field-new-battery = nytt batteri
field-fleet = dagens enheter
field-count-by-year = antal enheter per år
field-new-since = år de var nya
field-due-year = byts senast
field-replacement = när dagens enheter byts
field-failure-percent-by-age = felfrekvens efter ålder
field-extension-prices = priser för extra år med uppdateringar
field-sold-on = säljs vidare efter användningen
field-certificates = märkningar
field-upgrade = uppgradering
field-take-back-agreement = återtagsavtal
field-price-per-device = ersättning per enhet
field-from = minsta antal enheter
field-kind = slag
field-downtime-hours = timmar utan enhet
field-accidental-damage = olycksskador
field-insurance = försäkring
field-lot = parti
field-lease = leasing
field-accessories = tillbehör
field-buy-out = användarnas köp
field-hard = om det är tvingande
field-value = värde
field-allocation = fördelning av klimatavtrycket
field-footprint-source = källa till klimatavtryck
field-credit-unused-life = avdrag för oanvänd livslängd
field-path = fält
field-low = lägsta värde
field-likely = troligaste värde
field-high = högsta värde

## Examples and published cases

preset-name-school-laptops = Elevdatorer
preset-name-chromebooks = Chromebooks till elever
preset-name-staff-laptops = Personaldatorer
preset-name-desktops-with-monitors = Datorer och bildskärmar
preset-name-tablets = Förskoleplattor
preset-name-phones = Tjänstetelefoner
preset-name-mixed-fleet = En hel kommun
preset-name-three-municipalities = Tre kommuner ihop
preset-name-new-wins = Arbetsstationer för CAD
preset-name-umea-rounds = Umeå: tre omgångar
preset-name-umea-keep = Umeå: behåll längre
preset-name-five-ages = En kommun med enheter i fem åldrar
preset-name-sor-varanger = Sør-Varanger 2020
preset-name-eskilstuna = Eskilstuna
preset-name-gallivare = Gällivare
preset-name-latitude5400 = Dell Latitude 5400
preset-name-tco-lifetime = TCO Development: 3 till 6 år
preset-name-impact-co2-laptop = Impact CO₂: bärbar dator
preset-name-new-versus-refurbished = Räkneexempel: olika livslängd
preset-about-school-laptops = 300 elever behöver en bärbar dator med Windows i fyra år. En fjärdedel är nya, tre fjärdedelar är fem år gamla och används i fyra år till.
preset-about-chromebooks = 400 elever arbetar i webbläsaren. Chromebooks är billiga redan som nya, och rekonditionerade byts oftare.
preset-about-staff-laptops = 250 personer i administrationen, hälften med en rekonditionerad bärbar dator av samma märke. TCO Certified är ett krav.
preset-about-desktops-with-monitors = 120 arbetsplatser med en liten stationär dator och en bildskärm, i sex år. Var och en har en av varje.
preset-about-tablets = 150 surfplattor till de yngsta, i tre år. Hur länge de får säkerhetsuppdateringar betyder mer än hur snabba de är.
preset-about-phones = 200 telefoner till personal, i tre år, med säkerhetsuppdateringar till och med 2028.
preset-about-mixed-fleet = Administration, skolor, bibliotek och serverrum i en och samma plan, med olika andel rekonditionerat och få modeller.
preset-about-three-municipalities = Hörby, Höör och Östra Göinge sköter sin IT tillsammans: 4 300 anställda och 3 500 elever med ett och samma ramavtal, där återtag ingår. Fördelningen mellan kommunerna, telefonerna och alla belopp är exempel.
preset-about-new-wins = Ett ritkontor vars behov av datorkraft växer fort. Den begagnade arbetsstationen räcker i två år och kostar tre fjärdedelar av en ny.
preset-about-umea-rounds = Elevernas datorer används i två till tre omgångar inom skolan, och administrationens säljs vidare genom en partner. En del av det som används byts ut varje år. TCO Certified, sociala villkor och återtag är krav. Alla siffror är exempel.
preset-about-umea-keep = Köp så lite som möjligt och använd det som finns så länge som möjligt: fem år gamla bärbara datorer får mer minne och nytt batteri och behålls i tre år till, vid sidan av nya och rekonditionerade. Alla siffror är exempel.
preset-about-five-ages = Omkring 1 800 bärbara datorer och Chromebook i fem åldrar i administration och skolor. Det som används behålls tills det är dags att byta, så att något köps de flesta år. Alla siffror är exempel.
preset-about-sor-varanger = En norsk kommun köper 145 begagnade bärbara datorer om året för 2 300 i stället för 7 000 NOK, med 75 i stället för 300 kg CO₂e.
preset-about-eskilstuna = 2 234 rekonditionerade datorer till skola och omsorg, 50–60 % billigare och med samma treåriga garanti som nya. Priserna här är exempel.
preset-about-gallivare = Omkring 1 800 datorer till en hel kommun för halva priset eller mindre, en besparing på 4 miljoner kronor under flera år. Priserna här är räknade baklänges från den summan.
preset-about-latitude5400 = En Latitude 5400 enligt tillverkarens uppgifter, använd i Sverige i fem år och därefter av någon annan.
preset-about-tco-lifetime = 251 kg CO₂e i tillverkningen och 5,2 kg om året i användningen: vad det betyder att behålla en bärbar dator längre.
preset-about-impact-co2-laptop = 170 kg CO₂e i tillverkningen, 12,3 i transporten, 2,79 i avfallshanteringen, och tre timmars användning om dagen i fem år i Frankrike.
preset-about-new-versus-refurbished = En ny enhet i fem år mot en rekonditionerad i tre, med 2,5 % ränta: årskostnaden gör olika livslängder jämförbara.
figure-name-cost-saved = Sparade pengar
figure-name-cost-saved-per-device = Sparade pengar per enhet
figure-name-carbon-saved = Sparad CO₂e
figure-name-carbon-saved-full = Sparad CO₂e när hela den nya enheten räknas
figure-name-carbon-share-saved = Andel sparad CO₂e
figure-name-carbon-total = CO₂e för en enhet
figure-name-carbon-per-year-three = CO₂e per år vid tre år
figure-name-carbon-per-year-four = CO₂e per år vid fyra år
figure-name-carbon-per-year-six = CO₂e per år vid sex år
figure-name-fridge-years = Kylskåpsår
figure-name-heated-flats = Lägenheter som värms under ett år
figure-name-car-laps = Varv runt jorden med bil
figure-name-net-present-value-new = Nuvärde, ny
figure-name-net-present-value-refurbished = Nuvärde, rekonditionerad
figure-name-equivalent-annual-cost-new = Årskostnad, ny
figure-name-equivalent-annual-cost-refurbished = Årskostnad, rekonditionerad
differs-sor-varanger = De publicerade kilogrammen var avrundade värden från 2020; dagens siffra utgår från medianen av tillverkarnas rapporter för en ny bärbar dator och 12 % av den för rekonditioneringen.
differs-eskilstuna = Publiceringen räknade med 34 kg per dator; IVL:s senare värde är 280 kg, och av det räknas antingen hälften eller allt som sparat, beroende på hur de två användarna delar på det.
differs-gallivare = De publicerade 5 306 kilona gäller bara inköpen 2014, medan de 4 miljonerna sparades under flera år; och en kilometer med bil räknas lägre i dag än då.
differs-latitude-5400 = Rapporten räknar fyra års el med ett europeiskt genomsnitt; här är det fem år på det svenska elnätet.

## Words with which numbers may be written

# How units may be written behind a number, in small letters and without spaces; those of every language are understood.
reads-years = år å
reads-months = mån månad månader
reads-counted = st stycken enhet enheter personer elever användare datorer modeller
reads-percent = procent
reads-hours = t tim timme timmar
reads-minutes = minuter
reads-tonnes = ton toncoe
reads-grams = gram
reads-thousands = t tusen
reads-millions = mn milj miljon miljoner mio
reads-billions = md mdr miljard miljarder
reads-coins = öre øre ore
reads-without-vat = exklmoms exmoms
reads-currency-sek = kr sek kronor krona skr
reads-currency-eur = euro
reads-currency-nok = kr nok kroner kronor nkr
reads-currency-dkk = kr dkk kroner kronor
reads-currency-isk = kr isk kronor krónur
reads-currency-chf = schweizerfranc
reads-currency-gbp = pund
reads-currency-pln = zloty
reads-currency-czk = tjeckiskakronor
reads-currency-huf = forint
reads-currency-ron = rumänskalei
reads-currency-usd = dollar
reads-per-year = /år perår
reads-per-kwh = /kwh
reads-per-device = /st perst /styck perstyck /enhet perenhet

## When the module is missing: these are said without it

failure-wasm-disabled = Jämförelsen kan inte starta eftersom WebAssembly är avstängt i webbläsaren.
failure-unsupported = Jämförelsen kan inte starta eftersom webbläsaren är för gammal.
failure-csp-wasm = Jämförelsen kan inte starta eftersom webbplatsens säkerhetspolicy inte tillåter den ännu.
failure-csp-connect = Jämförelsen kan inte starta eftersom webbplatsens säkerhetspolicy inte låter den hämta sin fil.
failure-csp-script = Jämförelsen kan inte starta eftersom webbplatsens säkerhetspolicy inte låter ett av dess skript köras.
failure-not-found = Jämförelsen kan inte starta eftersom en av dess filer saknas på servern.
failure-forbidden = Jämförelsen kan inte starta eftersom servern inte lämnar ut en av dess filer till den här sidan.
failure-server-error = Jämförelsen kan inte starta eftersom något gick fel på servern när en av filerna skulle hämtas. Försök igen om en stund.
failure-truncated = Jämförelsen kan inte starta eftersom bara en del av en av dess filer har kommit fram.
failure-base-invalid = Jämförelsen kan inte starta eftersom adressen till dess filer, som anges på den här sidan, inte går att använda.
failure-intl-missing = Jämförelsen kan inte starta eftersom webbläsaren inte kan skriva tal på olika språk.
failure-mime = Jämförelsen kan inte starta eftersom servern inte skickar en av dess filer som den ska.
failure-integrity = Jämförelsen kan inte starta eftersom dess filer är av olika versioner.
failure-network = Jämförelsen kan inte starta eftersom en av dess filer inte kunde hämtas. Kontrollera anslutningen och försök igen.
failure-file-protocol = Jämförelsen kan inte starta eftersom webbläsaren inte låter en sida hämta filer från en disk.
failure-config-invalid = Jämförelsen kan inte starta eftersom scenariot eller exemplet som sidan anger inte går att använda.
failure-panic = Jämförelsen har stannat på grund av ett fel i den. Inget har skickats någonstans.
failure-remedy-wasm-disabled = WebAssembly är avstängt i läsarens webbläsare, ofta genom organisationens regler för webbläsare. Tillåt det där för den här webbplatsen.
failure-remedy-unsupported = Inget behöver ändras på webbplatsen. Det krävs Chrome eller Edge 123, Firefox 128, Safari 17.5 eller senare.
failure-remedy-intl-missing = Inget behöver ändras på webbplatsen. Det krävs Chrome eller Edge 123, Firefox 128, Safari 17.5 eller senare.
failure-remedy-csp-wasm = Lägg till 'wasm-unsafe-eval' i script-src i huvudet Content-Security-Policy.
failure-remedy-csp-script = Lägg till 'self', eller webbplatsen där filerna ligger, i script-src i huvudet Content-Security-Policy.
failure-remedy-csp-connect = Lägg till 'self', eller webbplatsen där filerna ligger, i connect-src i huvudet Content-Security-Policy.
failure-remedy-not-found = Lägg alla filer refurb-or-new* av samma version i mappen i adressen nedan, eller rätta attributet base.
failure-remedy-forbidden = Låt servern lämna ut filen nedan till alla som läser sidan, utan inloggning och vilken filändelse den än har.
failure-remedy-server-error = Sök upp adressen nedan i serverns logg.
failure-remedy-truncated = Kopiera filen nedan till servern en gång till, binärt, och töm mellanlagren på vägen. Om servern komprimerar den ska huvudet Content-Encoding säga hur.
failure-remedy-base-invalid = Låt attributet base ange mappen med filerna, till exempel /refurb-or-new/1.0.0/.
failure-remedy-mime = Låt servern skicka själva filen, inte en inloggning eller en felsida: .wasm som application/wasm, .js som text/javascript, och det som är komprimerat med huvudet Content-Encoding.
failure-remedy-integrity = Kopiera alla filer av en version på nytt, töm mellanlagren och stäng av det som skriver om skript på vägen.
failure-remedy-network = Prova adressen nedan i en webbläsare. Ligger filerna på en annan webbplats ska den skicka huvudet Access-Control-Allow-Origin.
failure-remedy-file-protocol = En sida får inte hämta filer från en disk. Lägg dem på en server, eller använd filen refurb-or-new.single.html.
failure-remedy-config-invalid = Rätta det som anges nedan i elementets attribut eller konfiguration.
failure-remedy-panic = Inget behöver ändras på webbplatsen. Skicka texten nedan till dem som gör jämförelsen.
failure-box-administrator = För webbplatsens administratör
failure-box-slow = Jämförelsen laddas fortfarande. Det tar längre tid än vanligt.
failure-box-part = Filen gick inte att skapa, eftersom en del av sidan inte gick att hämta. Försök igen om en stund.
failure-box-again = Starta igen
failure-box-figures = Era siffror, att kopiera och spara

## Around the comparison in a frame: these are said without the module too

frame-title = Jämför nya och rekonditionerade enheter
frame-views = Visa
frame-answer = Svaret
frame-figures = Era uppgifter
