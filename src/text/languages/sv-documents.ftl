### Svenska: ord som bara sägs i dokument som lämnar sidan. See en.ftl for how a file of words is written.

## Beslutsunderlaget

note-kind = Beslutsunderlag
note-question = Frågan
note-answer = Svaret
# Före hur säkert svaret är.
note-sure = Så säkert:
note-years = År för år
note-options = Alternativen
note-option = Alternativ
note-how = Slag
note-number = I er blandning
note-price = Pris
note-age = Ålder vid köpet
note-warranty = Garanti
note-used = Används i
note-meets = Behov och krav
note-a-month = { $amount } per månad
note-meets-all = uppfyllda
note-lacks = saknas: { $what }
note-not-known = okänt: { $what }
note-more-options =
    { $number ->
        [one] { $number } alternativ till står i det fullständiga underlaget.
       *[other] { $number } alternativ till står i det fullständiga underlaget.
    }
note-more-in-workbook =
    { $number ->
        [one] { $number } alternativ till står i jämförelsen och i arbetsboken för Excel.
       *[other] { $number } alternativ till står i jämförelsen och i arbetsboken för Excel.
    }
note-no-requirements = Inga krav är satta utöver behovet.
note-asked = Krav: { $what }.
note-preferred = Önskemål: { $what }.
note-missed-by = { $what }: saknas hos { $options }
note-unknown-of = { $what }: okänt för { $options }
note-nothing-missed = Alla alternativ uppfyller kraven.
note-and-more = och { $number } till
note-weighing = Antaganden som väger tyngst
note-weighing-of = Antaganden som väger tyngst: { $number } av { $all }
note-method = Metod och regel
note-method-cost = Kostnaderna är nuvärden över { $years } med kalkylräntan { $rate }, { $vat }{ $currency }.
note-method-outcomes = Hur säkert svaret är bygger på { $number } lika troliga utfall, där de osäkra värdena varierar samtidigt.
note-method-alike = Planerna gör samma sak: samma personer, samma period, och det enheterna är värda eller kostar vid dess slut räknas med.
note-by-rule = Utsläppen med varje sätt att fördela tillverkningen
note-not-included = Ingår inte
note-made = Gjort med refurb-or-new. { $version }
note-link = Jämförelsen på webben:
# Efter adressen.
note-link-opens = (I en PDF öppnar länken just de här siffrorna.)
note-byline = { $organisation }, { $date }

## Arbetsboken

# Names of sheets: at most 31 signs, none of [ ] : * ? / \
book-decision = Beslut
book-options = Alternativ
book-cost = Kostnad per post och år
book-climate = Klimat per regel
book-requirements = Krav
book-assumptions = Antaganden och källor
book-plans = Planer
book-compared = Planerna jämförda
book-difference = { $plan } minus { $other }
book-present-value = Kostnad per post, nuvärde över { $years }
book-paid-difference = { $plan } minus { $other }, varje år
book-source = Källa
book-address = Adress
book-no-plans = Inga andra planer är sparade. Därför står bara de nuvarande värdena här.

## Utskrift

print-title = Skriv ut ett beslutsunderlag
print-name = Rubrik
print-organisation = Organisation
print-length = Längd
print-short = Kort, en sida
print-full = Fullständigt, högst fyra sidor
print-now = Skriv ut
print-about = Underlaget skrivs ut i stället för jämförelsen. Välj A4 och stäng av webbläsarens egna sidhuvud och sidfot. Det ni skriver här sparas inte.

## Text till protokollet

minutes-kind = Text till protokollet
minutes-matter = Ärendet
minutes-compared = Det som jämförs är { $plans }.
minutes-result = Resultatet
minutes-parts = I fyra delar
minutes-part = { $title }. { $question }: { $plans }. { $finding }
# What the chart of performance shows, without the chart.
minutes-meets-until = Klarar behovet till; perioden slutar { $year }
minutes-plan = { $plan } { $value }
minutes-reservations = Förbehåll
minutes-examples = Våra exempelvärden väger i svaret och är inte utbytta: { $names }.
minutes-leaves-out = Jämförelsen räknar inte med { $what }.
minutes-decision = Beslut
minutes-decision-empty = [Skriv beslutet här.]
minutes-worked-out = Beräknat { $date } med refurb-or-new. { $version }
minutes-worked-out-undated = Beräknat med refurb-or-new. { $version }

## Text till upphandlingen

tender-kind = Kravtext till upphandlingen: ett utkast att kontrollera
tender-draft = Utkast.
tender-draft-text = Kontrollera texten mot Upphandlingsmyndighetens kriterietjänst innan den används: namnen är förkortade, nivåer och id kan ha ändrats, och ingen har granskat texten juridiskt.
tender-buys = Upphandlingen gäller { $what }.
tender-new-devices =
    { $number ->
        [one] { $number } ny enhet
       *[other] { $number } nya enheter
    }
tender-refurbished-devices =
    { $number ->
        [one] { $number } rekonditionerad enhet
       *[other] { $number } rekonditionerade enheter
    }
tender-buys-nothing = Blandningen köper inget: kraven gäller det som ersätter enheterna.
tender-how = Det som krävs står som krav, och önskemål ger poäng. Skriv själva hur mycket poängen är värda.
tender-required = Krav ({ $kind }):
tender-award = Tilldelningskriterium:
tender-none = Inget är valt här.
tender-authority = Myndighetens kriterier:
tender-criterion = { $name } ({ $about }): { $asks }.
tender-id = id { $id }
tender-id-of-2018 = id { $id } i 2018 års kriterier
tender-of-2018 = i 2018 års kriterier

tender-for-new = nya
tender-for-reused = rekonditionerade
tender-for-both = nya och rekonditionerade
tender-for-service = tjänst
tender-core = basnivå
tender-advanced = avancerad nivå
tender-core-and-advanced = basnivå och avancerad nivå
tender-contract = kontraktsvillkor
tender-specification = teknisk specifikation
tender-award-kind = tilldelningskriterium

tender-warranty = Garanti
tender-spare-parts = Reservdelar
tender-battery = Batteri
tender-wiping = Dataradering
tender-labels = Märkning
tender-social = Sociala villkor
tender-take-back = Återtag och slutlig hantering
tender-refurbishing = Rekonditioneringens kvalitet
tender-updates = Säkerhetsuppdateringar
tender-models = Antal modeller

tender-asks-warranty = Leverantören ska lämna garanti i minst { $asked } på varje enhet från leveransen, med kostnadsfri hämtning eller reparation på plats. Garantin ska gälla även defekta batterier.
tender-points-warranty = Poäng ges för garanti i minst { $asked } på varje enhet från leveransen, med kostnadsfri hämtning eller reparation på plats.
tender-asks-battery = Batteriet i varje rekonditionerad enhet ska vid leveransen vara nytt eller ha minst { $asked } av sin ursprungliga kapacitet. Det ska gå att läsa av i enheten.
tender-points-battery = Poäng ges om batteriet i varje rekonditionerad enhet vid leveransen är nytt eller har minst { $asked } av sin ursprungliga kapacitet.
tender-asks-wiping = När en enhet lämnas tillbaka eller byts ska data raderas med en dokumenterad metod, till exempel enligt NIST SP 800-88 Rev. 2 eller IEEE 2883-2022, och leverantören ska intyga det per serienummer.
tender-points-wiping = Poäng ges om data raderas med en dokumenterad metod, till exempel enligt NIST SP 800-88 Rev. 2 eller IEEE 2883-2022, och leverantören intygar det per serienummer.
tender-asks-label = Varje modell ska uppfylla kriterierna för { $asked } eller en likvärdig märkning. Anbudet ska visa det med certifikat eller registrering för modellen, eller på annat likvärdigt sätt.
tender-points-label = Poäng ges för modeller som uppfyller kriterierna för { $asked } eller en likvärdig märkning, om anbudet visar det.
tender-tco-note = Ange vilken generation av TCO Certified som gäller: generation 10 gäller till december 2027.
tender-epeat-note = EPEAT håller på att ändras: kontrollera vilka kriterier som gäller när ni annonserar.
tender-energy-star-note = Ange vilken version av Energy Star som gäller.
tender-asks-social = Varorna ska vara tillverkade i enlighet med ILO:s kärnkonventioner (29, 87, 98, 100, 105, 111, 138, 155, 182 och 187), artikel 32 i FN:s barnkonvention och lagen om arbete och social trygghet där de tillverkas. Leverantören ska kunna visa hur det följs upp.
tender-points-social = Poäng ges för hur leverantören följer upp att varorna tillverkas i enlighet med ILO:s kärnkonventioner (29, 87, 98, 100, 105, 111, 138, 155, 182 och 187), artikel 32 i FN:s barnkonvention och lagen om arbete och social trygghet där de tillverkas.
tender-asks-take-back = Leverantören ska ta tillbaka enheterna när de tas ur bruk, först pröva om de kan användas igen och återvinna resten, och rapportera per serienummer vad som har återanvänts, återvunnits och kasserats och vad som betalas.
tender-points-take-back = Poäng ges om leverantören tar tillbaka enheterna när de tas ur bruk, först prövar om de kan användas igen, och rapporterar per serienummer vad som har återanvänts, återvunnits och kasserats.
tender-scrapped-note = EN 50614:2020 kan anges för enheter som kasseras här: den gäller avfall som förbereds för återanvändning, och inget inköp.
tender-asks-updates = Varje enhet ska få säkerhetsuppdateringar till och med { $asked }. Anbudet ska ange sista dagen för varje modell.
tender-points-updates = Poäng ges för modeller som får säkerhetsuppdateringar till och med { $asked } eller längre. Anbudet ska ange sista dagen för varje modell.
tender-asks-models = Anbudet ska omfatta högst { $asked }.
tender-points-models = Poäng ges för anbud med högst { $asked }.

tender-guarantee = Produktgaranti
tender-guarantee-core = minst 1 år, kostnadsfri hämtning eller på plats, även defekta batterier
tender-guarantee-advanced = minst 3 år
tender-longer = Längre garanti och service
tender-longer-asks = poäng för upp till 4 extra år
tender-endurance = Batteriets hållbarhet, rekonditionerad utrustning
tender-endurance-asks = en ny cell klarar över 300 cykler med 80 % av kapaciteten (EN 61960-3:2017); för en använd anges lägsta hälsa
tender-battery-life = Batteriets livslängd
tender-battery-life-asks = antal cykler med 80 % av kapaciteten kvar
tender-health = Batteriets hälsa
tender-health-asks = hälsa, laddning och antal cykler går att läsa av
tender-protection = Programvara som skyddar batteriet
tender-protection-asks = laddningen går att begränsa
tender-spares = Reservdelar
tender-spares-asks = disk, minne och batteri går att få i minst 3 år på basnivå; på avancerad nivå även skärm, kretskort och stativ
tender-replaceable = Utbytbara komponenter
tender-replaceable-asks = med vanliga verktyg, och med anvisningar
tender-deletion = Säker raderingsfunktion
tender-deletion-asks = inbyggd i enheten
tender-collection = Insamling, radering och uppgradering
tender-collection-asks = säker och intygad
tender-report = Rapport om återanvändning och återvinning
tender-report-asks = serienummer, tester, andel som har återanvänts, återvunnits och kasserats, inom eller utanför EU/EES, sparade kilogram och betalning
tender-ilo = Sociala villkor
tender-ilo-core = ILO:s kärnkonventioner
tender-ilo-advanced = hållbara leveranskedjor
tender-process = Rekonditioneringens kvalitet
tender-process-asks = enheterna kontrolleras, åtgärdas, rengörs, testas, lagras och packas

## Ta in eget: en enhetslista, priser, klimatavtryck

bring-what = Vad har ni?
bring-kind-fleet = En enhetslista
bring-kind-offers = En leverantörs priser
bring-kind-footprints = Tillverkarnas klimatavtryck
bring-about-fleet = En lista från ert inventarieregister eller er enhetshantering, eller ett eget kalkylblad. Den blir dagens enheter: hur många ni har, av vilket slag och hur gamla.
bring-about-offers = En prislista eller ett anbud med modeller och priser. Det ni väljer ur den blir alternativ i en grupp.
bring-about-footprints = Filen boavizta-data-us.csv (eller -fr) från föreningen Boavizta. Ni söker upp en modell, och dess klimatavtryck blir ett alternativs.
bring-choose = Välj en fil, eller släpp den här
bring-formats = En lista som Excel, CSV eller text, upp till 100{ "\u00A0" }000 rader, eller en plan som är sparad här (JSON). Inget lämnar webbläsaren, och en lista ändrar inget förrän ni har sett hur den tolkas. En plan öppnas direkt, som ett steg som Ångra tar tillbaka.
bring-paste = Eller klistra in cellerna här
bring-read = Läs det inklistrade
bring-working = Läser { $name }
bring-rows = { $number } rader hittills
bring-cancel = Avbryt
bring-cancelled = Avbrutet. Inget har ändrats.
bring-back = Välj något annat
bring-pasted = det inklistrade

bring-bad-empty = Det finns inget att läsa. Inget har ändrats.
bring-bad-not-text = Det här är ingen textfil. Spara listan som CSV, eller kopiera cellerna och klistra in dem här. Inget har ändrats.
bring-bad-workbook = Arbetsboken går inte att läsa: den är skadad, skyddad eller från ett annat program än Excel. Spara bladet som CSV, eller kopiera cellerna och klistra in dem här. Inget har ändrats.
bring-bad-too-long = Filen är större än 64 MB. Ta bort kolumner som inte behövs, eller dela upp listan. Inget har ändrats.
bring-bad-too-many-rows = Listan har fler än { $most } rader: rad { $row } är en för mycket. Dela upp listan. Inget har ändrats.
bring-bad-too-many-columns = Rad { $row } har fler än 500 kolumner. Är det rätt fil? Inget har ändrats.
bring-bad-unread = Filen gick inte att läsa. Den kan ha flyttats eller vara öppen i ett annat program. Inget har ändrats.
bring-bad-no-devices = Inga enheter hittades. Se nedan hur kolumnerna tolkas och vad som är utelämnat.
bring-bad-no-offers = Ingen rad har både namn och pris. Se nedan hur kolumnerna tolkas och vad som är utelämnat.
bring-bad-other-columns = Det här är inte Boaviztas kolumner: rad 1 saknar manufacturer, name och gwp_total. Inget har ändrats.
bring-bad-nothing-typed = Klistra in listan först.
bring-bad-too-much = Jämförelsen skulle få fler grupper eller alternativ än den rymmer. Utelämna några eller slå ihop dem.

bring-understood = Så tolkas listan
bring-found-devices =
    { $number ->
        [one] { $devices } i { $groups } grupp, från { $rows }.
       *[other] { $devices } i { $groups } grupper, från { $rows }.
    }
bring-found-rows =
    { $number ->
        [one] { $count } rad
       *[other] { $count } rader
    }
bring-found-offers =
    { $number ->
        [one] { $offers } erbjudande med pris.
       *[other] { $offers } erbjudanden med pris.
    }
bring-found-footprints = { $usable } av filens { $rows } enheter går att använda.
bring-read-as = Läst som { $encoding } med { $separator } mellan cellerna.
bring-read-as-pasted = Läst med { $separator } mellan cellerna.
bring-read-sheet = Läst från bladet ”{ $sheet }”.
bring-sheets = Arbetsboken har { $number } blad med innehåll. Läs:
bring-sheet-hidden = { $sheet } (dolt)
bring-groups-anew = Grupperna är gjorda på nytt, eftersom de inte längre är desamma. Det ni hade ändrat i dem behöver göras igen.
bring-heading-row = Rubrikerna står på rad { $row }.
bring-no-heading = Listan har inga rubriker.
separator-comma = komma
separator-semicolon = semikolon
separator-tab = tabb
separator-bar = lodstreck

bring-date-order = Datum som 03/04/2022 läses som
bring-order-found = som i listan: { $order }
order-day-month-year = dag, månad, år
order-month-day-year = månad, dag, år
order-year-month-day = år, månad, dag

bring-groups = Grupper av dagens enheter
bring-group-since = nya { $from }–{ $to }
bring-group-since-one =
    { $number ->
        [one] ny { $from }
       *[other] nya { $from }
    }
bring-for-pupils = för elever
bring-for-staff = för personal
bring-group-change = Ändra
bring-group-done = Klar
bring-group-name = Gruppens namn
bring-cohort = Enheter
bring-cohort-count = Antal
bring-cohort-since = Nya år
bring-cohort-as = Räknas som
bring-cohorts-more = och { $number } slag till
bring-unnamed = flera modeller
bring-since-least = { $year } eller tidigare
bring-since-guessed = omkring { $year }, antaget
bring-sure = enligt namnet
bring-likely = troligen
bring-by-hand = ert val
bring-typical = en typisk
bring-candidates = Kan vara
bring-of-class = Modeller av det slaget
bring-merge-into = Slå ihop med { $group }
bring-split-users = Dela upp på elever och personal
bring-split-places = Dela upp efter plats
bring-split-units = Dela upp efter avdelning
bring-split-classes = Dela upp efter slag av enhet
bring-split-models = Dela upp efter modell
bring-leave-out = Utelämna gruppen
bring-rearrange = Vad som ska göras med gruppen
bring-do = Gör det
bring-enter-how = Var listan hamnar
bring-enter-in-place = Ersätt grupperna som finns
bring-enter-beside = Lägg till grupperna som finns
bring-enter-fleet = Gör det till dagens enheter
bring-entered-after = Det är ett steg: Ångra tar tillbaka det.

bring-columns = Vad kolumnerna säger
bring-column = Kolumn
bring-column-says = Vad den säger
bring-column-sure = Hur det är känt
bring-column-examples = Exempel
bring-column-unnamed = Kolumn { $number }
bring-not-used = används inte
sureness-unknown = okänt
sureness-by-contents = av innehållet
sureness-by-part = av en del av namnet
sureness-by-name = av namnet
sureness-by-hand = av er

role-model = modell
role-model-number = modellnummer
role-class = slag av enhet
role-maker = tillverkare
role-name = enhetens namn
role-serial = serienummer
role-quantity = antal enheter
role-purchased = inköpsdatum
role-enrolled = hanterad sedan
role-last-seen = senast sedd
role-price = pris
role-status = status
role-retired-on = ur bruk sedan
role-place = plats
role-unit = avdelning
role-user = användare
role-owner = ägare
role-system = operativsystem
role-memory = minne
role-storage = lagring
role-updates-until = uppdateras till
role-warranty = garanti
role-note = anteckning

bring-doubts =
    { $number ->
        [one] { $count } sak att titta på
       *[other] { $count } saker att titta på
    }
bring-no-doubts = Inget är osäkert
bring-told = { $what } ({ $rows }).
bring-told-of-column = ”{ $column }”: { $what } ({ $rows }).
bring-some-rows =
    { $number ->
        [one] rad { $rows }
       *[other] rad { $rows }
    }
bring-more-rows =
    { $number ->
        [one] rad { $rows } och { $more } till
       *[other] rad { $rows } och { $more } till
    }

doubt-date-ambiguous = dag och månad kan vara omkastade
doubt-dates-mixed = vissa datum har dagen först, andra månaden
doubt-date-unreadable = inget datum; åldern är antagen
doubt-date-in-future = ett datum efter i dag
doubt-no-date = inköpsdatum saknas; åldern är antagen
doubt-least-age = bara känt sedan när enheten har hanterats; den kan vara äldre
doubt-quantity-unreadable = inget antal; räknas som en
doubt-quantity-approximate = ett ungefärligt antal
doubt-quantity-missing = antal saknas men finns på andra rader; räknas som en
doubt-price-unreadable = inget pris
doubt-desktop-form = en stationär dator av okänd storlek; en liten är antagen
doubt-model-uncertain = flera modeller kan vara menade
doubt-class-guessed = slaget är hämtat ur namnet eller tillverkaren
doubt-not-seen-for-long = inte sedd på över ett år, men räknas
doubt-out-of-use = utelämnad som ur bruk, men kan komma tillbaka
doubt-status-unknown = okänd status; räknas
doubt-updates-unreadable = slutet för uppdateringar gick inte att läsa
doubt-quote-unclosed = ett citattecken som inte är stängt
doubt-cells-over = fler celler än rubriker

bring-left-out = Vad som är utelämnat
bring-left-out-number =
    { $number ->
        [one] { $count } utelämnad
       *[other] { $count } utelämnade
    }
bring-nothing-left-out = Inget är utelämnat
bring-reason = { $reason }: { $number }
bring-count-anyway = Räkna dem ändå
bring-unclassed = Säg vad de här är, så räknas de
bring-unclassed-left = utelämnas
reason-retired = inte längre i bruk
reason-lost = borttappade
reason-stolen = stulna
reason-sold = sålda
reason-out-of-use = trasiga eller på reparation
reason-virtual = virtuella datorer
reason-private = privat ägda
reason-accessory = tillbehör
reason-licence = licenser eller program
reason-other-equipment = utrustning av annat slag
reason-unknown-class = inte sagt vad det är
reason-same-serial = samma serienummer som en tidigare rad
reason-total = rader med summor
reason-heading = rubriker
reason-none-of-them = antalet är 0

offer-role-model = modell
offer-role-maker = tillverkare
offer-role-class = slag av enhet
offer-role-condition = ny eller rekonditionerad
offer-role-age = ålder eller årsmodell
offer-role-price = pris
offer-role-warranty = garanti
offer-role-quantity = antal att få
offer-role-memory = minne
offer-role-storage = lagring
bring-offers = Erbjudanden
bring-offer-take = Ta med
bring-offer = Erbjudande
bring-offer-how = Nytt eller rekonditionerat
bring-offer-price = Pris
bring-offer-warranty = Garanti
bring-offer-count = Finns
bring-offer-months = { $number } månader
bring-offer-group = Till vilken grupp?
bring-offers-taken = { $number } av { $all } tas med.
bring-with-vat = Priserna är med { $percent } moms: räkna bort den
bring-other-currency = Listan är i { $theirs } och jämförelsen i { $ours }. Beloppen räknas inte om.
bring-enter-offers = Gör dem till alternativ
bring-offers-full = En grupp rymmer { $most } alternativ.
why-not-no-price = pris saknas
why-not-price-unreadable = priset går inte att läsa
why-not-no-name = namn saknas
why-not-no-device = ingen enhet som jämförs
why-not-none-left = slut
why-not-total = raden summerar andra
why-not-other-currency = priset är i en annan valuta än jämförelsens
offer-doubt-sourcing-unknown = inte sagt om den är ny; ny är antaget
offer-doubt-class-unknown = inte sagt vad det är; gruppens slag är antaget
offer-doubt-model-uncertain = troligen katalogens modell
offer-doubt-warranty-unreadable = garantin går inte att läsa
offer-doubt-warranty-unit = en garanti utan enhet; små tal läses som år, stora som månader
offer-doubt-count-unreadable = antalet går inte att läsa
offer-doubt-age-unreadable = åldern går inte att läsa

bring-search = Sök på ord i namnet
bring-hits =
    { $number ->
        [one] { $count } enhet hittad
       *[other] { $count } enheter hittade
    }
bring-hits-first = De första { $number } visas. Lägg till ett ord för att hitta färre.
bring-no-hits = Ingen enhet har alla de orden i namnet.
bring-option = Vilket alternativ gäller det?
bring-footprint-device = Enhet
bring-footprint-kg = Utan användning
bring-footprint-kwh = El per år
bring-footprint-reported = Rapporterat
bring-footprint-none = inte angivet
bring-footprint-use = Använd
bring-footprint-used = { $device } är nu enheten i { $option }.
bring-footprint-report = Tillverkarens rapport
bring-footprint-licence = Boaviztas data är öppna (ODbL). Bara raderna ni använder sparas i jämförelsen.
bring-traps = Att veta om filen
trap-no-total = ingen totalsumma som är ett tal; utelämnas
trap-other-unit = totalsumman är i en annan enhet än kg, eller orimlig; utelämnas
trap-no-use-ratio = användningens andel är inte angiven, så det är okänt vad som är kvar utan den; utelämnas
trap-use-ratio-from-others = användningens andel är inte angiven; tillverkning, transport och avfall läggs ihop
trap-ratio-out-of-range = en andel under 0 eller över 1; den används inte
trap-no-electricity = elen per år är inte angiven; den för slaget av enhet används
trap-no-lifetime = livslängden som tillverkaren räknar med är inte angiven
trap-large-error = tillverkaren anger en osäkerhet på 100 % eller mer
trap-kind-misspelt = slaget av enhet är skrivet på annat sätt än vanligt, eller passar inte namnet
trap-other-kind = ett slag av enhet som inte jämförs; utelämnas
trap-duplicate = samma som en tidigare rad; utelämnas
trap-cut-off = färre celler än rubriker

## Bädda in på en annan webbsida

embed-place = På en webbsida
embed-open = Bädda in
embed-open-note = Texten som ni klistrar in för att visa jämförelsen på er egen webbplats.
embed-title = Bädda in på en webbplats
# I texten som klistras in.
embed-alone = Öppna jämförelsen i ett eget fönster
embed-way = Så placeras den
embed-way-element = Skript och element
embed-way-div = Skript och div
embed-way-frame = Ram med fast höjd
embed-way-frame-with-script = Ram med skript
embed-way-single-file = En enda fil
embed-about-element = För er som får lägga in skript på sidan: en egen webbplats, Sitevision med skriptmodul, en mall eller ett tema. Välj det här när det går.
embed-about-div = För redaktörer utan rätt att lägga in skript, till exempel i WordPress. En administratör lägger in skriptet en gång; sedan räcker det att skriva en div på varje sida.
embed-about-frame = För sidor som tar emot ramar men inga skript, till exempel SharePoint Online (webbdelen Bädda in, när webbplatsens ägare har tillåtit adressen) och Moodle. Ramen är 820 px hög och visar det som fylls i och svaret som två vyer.
embed-about-frame-with-script = För sidor som får ha ett skript, där jämförelsen ändå ska vara skild från resten. Skriptet ger ramen samma höjd som innehållet och samma färger som sidan.
embed-about-single-file = För lärplattformar, gemensamma mappar och möten utan nät. Filen har allt i sig: lägg den där ni lägger andra filer och öppna den, eller länka till den så här.
embed-language = Språk
embed-start = Utgår från
embed-start-preset = Exemplet { $name }
embed-start-figures = Era siffror som de är nu
embed-currency = Exemplets valuta
embed-theme = Färger
embed-theme-auto = Som läsarens enhet
embed-theme-light = Ljusa
embed-theme-dark = Mörka
embed-density = Mellanrum
embed-density-comfortable = Normala
embed-density-compact = Små
embed-extent = Visar
embed-extent-full = Hela jämförelsen
embed-extent-compact = Svaret, och en knapp till resten
embed-extent-result = Svaret utan det som fylls i
embed-heading = Rubriknivå
embed-heading-level = Nivå { $number }
embed-offers = Läsarna kan
embed-offers-note = Ingen länk skapas och inget sparas förrän en läsare ber om det.
embed-links = kopiera och öppna länkar med sina siffror
embed-kept = låta sin enhet komma ihåg siffrorna
embed-folder = Mappen med filerna
embed-folder-note = Börjar med https://, eller med / när filerna ligger på samma webbplats.
embed-folder-wrong = Det här är ingen adress till en mapp. Skriv en som börjar med https:// eller /. Texten har { $folder } så länge.
embed-site = Webbplatsen som sidan finns på
embed-site-note = Till exempel https://intranat.example.se.
embed-site-wrong = Skriv webbplatsens adress, till exempel https://intranat.example.se.
embed-parts = Delar som visas: { $number } av { $all }
embed-parts-all = Delar som visas: alla
embed-parts-none = Inga delar är valda, så jämförelsen blir tom.
embed-parts-of-page = Delar av sidan
embed-parts-tabs = Flikar
embed-part-head = Rubrik och knappar
embed-part-question = Vad ni behöver
embed-part-answer = Svaret
embed-part-cards = Kostnad, garanti, prestanda, klimat
embed-part-footer = Vad som inte ingår, version
embed-once = En gång, i webbplatsens mall eller tema
embed-page = På sidan, där jämförelsen ska stå
embed-copy = Kopiera
embed-copy-what = Kopiera: { $what }
embed-readable = Era siffror står i texten. Alla som kan se sidan kan läsa dem.
embed-hash = Kontrollsumman (integrity) hör till version { $version }. Kopiera texten på nytt när ni byter version.
embed-no-hash = Kontrollsumman (integrity) saknas här. Den står i filen snippet.html som följer med versionen.
embed-policy = Vad servrarna behöver skicka
embed-policy-about = Gäller när sidan har en säkerhetspolicy (CSP): det här behövs utöver det den redan har.
embed-policy-none = Filen behöver inget av servern.
embed-by-page = Sidans server
embed-by-files = Filernas server
embed-preview = Förhandsvisa
embed-preview-shown = Förhandsvisning
embed-preview-about = Så ser jämförelsen ut på sidan. I förhandsvisningen går den inte att använda.
