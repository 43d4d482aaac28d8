### English: words that are only said in documents that leave. See en.ftl for how a file of words is written.

## The decision note

note-kind = Decision note
note-question = The question
note-answer = The answer
# Before how sure the answer is.
note-sure = How sure:
note-years = Year by year
note-options = The options
note-option = Option
note-how = Kind
note-number = In your mix
note-price = Price
note-age = Age when bought
note-warranty = Warranty
note-used = In use for
note-meets = Need and requirements
note-a-month = { $amount } a month
note-meets-all = met
note-lacks = missed: { $what }
note-not-known = not known: { $what }
note-more-options =
    { $number ->
        [one] { $number } more option is in the full note.
       *[other] { $number } more options are in the full note.
    }
note-no-requirements = No requirements are set beside the need.
note-asked = Asked: { $what }.
note-preferred = Preferred: { $what }.
note-missed-by = { $what }: missed by { $options }
note-unknown-of = { $what }: not known of { $options }
note-nothing-missed = Every option meets what is asked.
note-and-more = and { $number } more
note-weighing = Assumptions that weigh most
note-weighing-of = Assumptions that weigh most: { $number } of { $all }
note-method = Method and rule
note-method-cost = Costs are present values over { $years } at a discount rate of { $rate }, { $vat }{ $currency }.
note-method-outcomes = How sure the answer is comes from { $number } equally likely outcomes, in which the uncertain figures vary together.
note-method-alike = The plans do the same: the same people, the same period, and what devices are worth or cost at its end.
note-by-rule = Emissions by each way of sharing manufacture
note-not-included = Not included
note-made = Made with refurb-or-new. { $version }
note-link = The comparison on the web: { $link }
note-byline = { $organisation }, { $date }

## The workbook

# Names of sheets: at most 31 signs, none of [ ] : * ? / \
book-decision = Decision
book-options = Options
book-cost = Cost by line and year
book-climate = Climate by rule
book-requirements = Requirements
book-assumptions = Assumptions and sources
book-plans = Plans
book-compared = The plans compared
book-difference = { $plan } minus { $other }
book-present-value = Cost by line, present value over { $years }
book-paid-difference = { $plan } minus { $other }, each year
book-source = Source
book-address = Address
book-no-plans = No other plans are saved, so only the present figures stand here.

## Printing

print-title = Print a decision note
print-name = Heading
print-organisation = Organisation
print-length = Length
print-short = Short, one page
print-full = Full, at most four pages
print-now = Print
print-about = It is printed as you would print this page. Choose A4, and leave out the browser's own header and footer. What you write here is not kept.

## Text for the minutes

minutes-kind = Text for the minutes
minutes-matter = The matter
minutes-compared = Compared are { $plans }.
minutes-result = The result
minutes-parts = In four parts
minutes-part = { $title }. { $question }: { $plans }. { $finding }
# What the chart of performance shows, without the chart.
minutes-meets-until = Meets the need until; the period ends in { $year }
minutes-plan = { $plan } { $value }
minutes-reservations = Reservations
minutes-examples = Examples of ours weigh in the answer and have not been replaced: { $names }.
minutes-leaves-out = The comparison leaves out { $what }.
minutes-decision = Decision
minutes-decision-empty = [Write the decision here.]
minutes-worked-out = Worked out on { $date } with refurb-or-new. { $version }
minutes-worked-out-undated = Worked out with refurb-or-new. { $version }

## Text for the tender

tender-kind = Text for the tender: a draft to check
tender-draft = Draft.
tender-draft-text = Check it against the criteria service of the Swedish National Agency for Public Procurement (Upphandlingsmyndigheten) before it is used: names are shortened, levels and ids may have changed, and nobody has checked the text in law.
tender-buys = The procurement is of { $what }.
tender-new-devices =
    { $number ->
        [one] { $number } new device
       *[other] { $number } new devices
    }
tender-refurbished-devices =
    { $number ->
        [one] { $number } refurbished device
       *[other] { $number } refurbished devices
    }
tender-buys-nothing = The mix buys nothing: these are the requirements for what replaces it.
tender-how = What is required is marked as a requirement; what is preferred gives points. Write yourselves what the points are worth.
tender-required = Requirement ({ $kind }):
tender-award = Award criterion:
tender-none = Nothing is asked here.
tender-authority = The authority’s criteria:
tender-criterion = { $name } ({ $about }): { $asks }.
tender-id = id { $id }
tender-id-of-2018 = id { $id } in the criteria of 2018
tender-of-2018 = in the criteria of 2018

tender-for-new = new
tender-for-reused = refurbished
tender-for-both = new and refurbished
tender-for-service = service
tender-core = core level
tender-advanced = advanced level
tender-core-and-advanced = core and advanced level
tender-contract = contract clause
tender-specification = technical specification
tender-award-kind = award criterion

tender-warranty = Warranty
tender-spare-parts = Spare parts
tender-battery = Battery
tender-wiping = Data wiping
tender-labels = Labels
tender-social = Social terms
tender-take-back = Take-back and final handling
tender-refurbishing = Quality of the refurbishing
tender-updates = Security updates
tender-models = Number of models

tender-asks-warranty = The supplier gives a warranty of at least { $asked } on each device from its delivery, with collection or repair on site free of charge, defective batteries included.
tender-points-warranty = Points are given for a warranty of at least { $asked } on each device from its delivery, with collection or repair on site free of charge.
tender-asks-battery = The battery of each refurbished device is new, or has at least { $asked } of its original capacity at delivery. It can be read in the device.
tender-points-battery = Points are given where the battery of each refurbished device is new, or has at least { $asked } of its original capacity at delivery.
tender-asks-wiping = When a device is handed back or replaced, its data are wiped by a documented method, for example as in NIST SP 800-88 Rev. 2 or IEEE 2883-2022, and the supplier certifies it by serial number.
tender-points-wiping = Points are given where data are wiped by a documented method, for example as in NIST SP 800-88 Rev. 2 or IEEE 2883-2022, and the supplier certifies it by serial number.
tender-asks-label = Each model meets the criteria of { $asked } or of an equivalent label. The bid proves it by a certificate or registration of the model, or in another equivalent way.
tender-points-label = Points are given for models that meet the criteria of { $asked } or of an equivalent label, and for which the bid proves it.
tender-tco-note = State which generation of TCO Certified holds: generation 10 holds until December 2027.
tender-epeat-note = EPEAT is being changed: check which criteria hold when you publish.
tender-energy-star-note = State which version of Energy Star holds.
tender-asks-social = The goods are made in keeping with the ILO’s core conventions (29, 87, 98, 100, 105, 111, 138, 155, 182 and 187), article 32 of the UN Convention on the Rights of the Child, and the law on labour and social security where they are made. The supplier can show how this is followed up.
tender-points-social = Points are given for how the supplier follows up that the goods are made in keeping with the ILO’s core conventions (29, 87, 98, 100, 105, 111, 138, 155, 182 and 187), article 32 of the UN Convention on the Rights of the Child, and the law on labour and social security where they are made.
tender-asks-take-back = The supplier takes the devices back when they go out of use, tests them for reuse first and recycles the rest, and reports by serial number what was reused, recycled and scrapped, and what is paid.
tender-points-take-back = Points are given where the supplier takes the devices back when they go out of use, tests them for reuse first, and reports by serial number what was reused, recycled and scrapped.
tender-scrapped-note = EN 50614:2020 may be named for devices that are scrapped here: it covers waste that is prepared for reuse, and no purchase.
tender-asks-updates = Each device gets security updates until the end of { $asked }. The bid states the last day for each model.
tender-points-updates = Points are given for models that get security updates until the end of { $asked } or longer. The bid states the last day for each model.
tender-asks-models = The bid has at most { $asked }.
tender-points-models = Points are given for bids with at most { $asked }.

tender-guarantee = Product guarantee
tender-guarantee-core = at least 1 year, free pick-up or on site, defective batteries included
tender-guarantee-advanced = at least 3 years
tender-longer = Longer guarantee and service
tender-longer-asks = points for up to 4 extra years
tender-endurance = Battery endurance, refurbished equipment
tender-endurance-asks = a new cell lasts over 300 cycles at 80% of its capacity (EN 61960-3:2017); of a used one the least state of health is stated
tender-battery-life = Battery life
tender-battery-life-asks = number of cycles with 80% of the capacity left
tender-health = State of health of the battery
tender-health-asks = health, charge and number of cycles can be read
tender-protection = Battery protection software
tender-protection-asks = the charging can be limited
tender-spares = Spare parts
tender-spares-asks = disk, memory and battery can be had for at least 3 years at core level; screen, boards and stand too at the advanced level
tender-replaceable = Replaceable components
tender-replaceable-asks = with ordinary tools, and with instructions
tender-deletion = Secure deletion function
tender-deletion-asks = built into the device
tender-collection = Collection, erasure and upgrading
tender-collection-asks = secure and certified
tender-report = Report on reuse and recycling
tender-report-asks = serial numbers, tests, shares reused, recycled and scrapped, in or outside the EU/EEA, kilograms saved and payment
tender-ilo = Social terms
tender-ilo-core = the ILO’s core conventions
tender-ilo-advanced = sustainable supply chains
tender-process = Quality of the refurbishing
tender-process-asks = the devices are inspected, processed, cleaned, tested, stored and packed
