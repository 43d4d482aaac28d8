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
note-link = Jämförelsen på webben: { $link }
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
print-about = Det skrivs ut som sidan. Välj A4 och stäng av webbläsarens egna sidhuvud och sidfot. Det ni skriver här sparas inte.

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
