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
note-more-in-workbook =
    { $number ->
        [one] { $number } more option is in the comparison and in the workbook for Excel.
       *[other] { $number } more options are in the comparison and in the workbook for Excel.
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
note-link = The comparison on the web:
# After the address.
note-link-opens = (In a PDF the link opens these very figures.)
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
print-about = The note is printed in place of the comparison. Choose A4 and switch off the browser’s own header and footer. What you write here is not saved.

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

## Bringing one's own: a device list, prices, footprints

bring-what = What do you have?
bring-kind-fleet = A device list
bring-kind-offers = A supplier’s prices
bring-kind-footprints = Manufacturers’ footprints
bring-about-fleet = A list from your asset register or device management, or a sheet of your own. It becomes today’s fleet: how many devices there are, of which kind and how old.
bring-about-offers = A price list or a tender with models and prices. What you choose of it becomes options of a group.
bring-about-footprints = The file boavizta-data-us.csv (or -fr) from the association Boavizta. You search it for a model, and its carbon footprint becomes that of an option.
bring-choose = Choose a file, or drop it here
bring-formats = A list as Excel, CSV or text, up to 100,000 rows, or a plan that was saved here (JSON). Nothing leaves your browser, and a list changes nothing until you have seen what was understood. A plan is opened at once, as a step that Undo takes back.
bring-paste = Or paste the cells here
bring-read = Read what is pasted
bring-working = Reading { $name }
bring-rows = { $number } rows so far
bring-cancel = Cancel
bring-cancelled = Cancelled. Nothing has changed.
bring-back = Choose another
bring-pasted = what was pasted

bring-bad-empty = There is nothing in it. Nothing has changed.
bring-bad-not-text = This is no text file. Save the list as CSV, or copy its cells and paste them here. Nothing has changed.
bring-bad-workbook = This workbook cannot be read: it is damaged, protected or of another program than Excel. Save the sheet as CSV, or copy its cells and paste them here. Nothing has changed.
bring-bad-too-long = It is larger than 64 MB. Leave out columns that are not needed, or divide the list. Nothing has changed.
bring-bad-too-many-rows = It has more than { $most } rows: row { $row } is one too many. Divide the list. Nothing has changed.
bring-bad-too-many-columns = Row { $row } has more than 500 columns. Is it the right file? Nothing has changed.
bring-bad-unread = The file could not be read. It may have been moved or be open in another program. Nothing has changed.
bring-bad-no-devices = No devices were found in it. Look at what the columns say and at what is left out, below.
bring-bad-no-offers = No row has both a name and a price. Look at what the columns say and at what is left out, below.
bring-bad-other-columns = These are not Boavizta’s columns: row 1 has no manufacturer, name and gwp_total. Nothing has changed.
bring-bad-nothing-typed = Paste the list first.
bring-bad-too-much = With this the comparison would have more groups or options than it can hold. Leave some out or merge them.

bring-understood = What was understood
bring-found-devices =
    { $number ->
        [one] { $devices } in { $groups } group, from { $rows }.
       *[other] { $devices } in { $groups } groups, from { $rows }.
    }
bring-found-rows =
    { $number ->
        [one] { $count } row
       *[other] { $count } rows
    }
bring-found-offers =
    { $number ->
        [one] { $offers } offer with a price.
       *[other] { $offers } offers with a price.
    }
bring-found-footprints = { $usable } of the file’s { $rows } devices can be used.
bring-read-as = Read as { $encoding }, with { $separator } between the cells.
bring-read-as-pasted = Read with { $separator } between the cells.
bring-read-sheet = Read from the sheet “{ $sheet }”.
bring-sheets = The workbook has { $number } sheets with content. Read:
bring-sheet-hidden = { $sheet } (hidden)
bring-groups-anew = The groups are made anew, because they are no longer the same. What you had changed in them needs to be done again.
bring-heading-row = The headings stand in row { $row }.
bring-no-heading = It has no headings.
separator-comma = commas
separator-semicolon = semicolons
separator-tab = tabs
separator-bar = bars

bring-date-order = Dates such as 03/04/2022 are read as
bring-order-found = as found: { $order }
order-day-month-year = day, month, year
order-month-day-year = month, day, year
order-year-month-day = year, month, day

bring-groups = Groups of today’s fleet
bring-group-since = new { $from }–{ $to }
bring-group-since-one =
    { $number ->
        [one] new { $from }
       *[other] new { $from }
    }
bring-for-pupils = for pupils
bring-for-staff = for staff
bring-group-change = Change
bring-group-done = Done
bring-group-name = Name of the group
bring-cohort = Devices
bring-cohort-count = Number
bring-cohort-since = New in
bring-cohort-as = Counted as
bring-cohorts-more = and { $number } more kinds
bring-unnamed = several models
bring-since-least = { $year } or before
bring-since-guessed = about { $year }, assumed
bring-sure = by its name
bring-likely = probably
bring-by-hand = your choice
bring-typical = typical one
bring-candidates = It may be
bring-of-class = Models of this kind
bring-merge-into = Merge with { $group }
bring-split-users = Split by pupils and staff
bring-split-places = Split by place
bring-split-units = Split by department
bring-split-classes = Split by kind of device
bring-split-models = Split by model
bring-leave-out = Leave the group out
bring-rearrange = What to do with the group
bring-do = Do it
bring-enter-how = Where it goes
bring-enter-in-place = Replace the groups that are there
bring-enter-beside = Add to the groups that are there
bring-enter-fleet = Make it today’s fleet
bring-entered-after = It is one step: Undo takes it back.

bring-columns = What the columns say
bring-column = Column
bring-column-says = What it says
bring-column-sure = How that is known
bring-column-examples = Examples
bring-column-unnamed = Column { $number }
bring-not-used = not used
sureness-unknown = not known
sureness-by-contents = by what stands in it
sureness-by-part = by part of its name
sureness-by-name = by its name
sureness-by-hand = by you

role-model = model
role-model-number = model number
role-class = kind of device
role-maker = manufacturer
role-name = name of the device
role-serial = serial number
role-quantity = number of devices
role-purchased = date of purchase
role-enrolled = managed since
role-last-seen = last seen
role-price = price
role-status = status
role-retired-on = retired on
role-place = place
role-unit = department
role-user = user
role-owner = owner
role-system = operating system
role-memory = memory
role-storage = storage
role-updates-until = updates until
role-warranty = warranty
role-note = note

bring-doubts =
    { $number ->
        [one] { $count } thing to look at
       *[other] { $count } things to look at
    }
bring-no-doubts = Nothing is uncertain
bring-told = { $what } ({ $rows }).
bring-told-of-column = “{ $column }”: { $what } ({ $rows }).
bring-some-rows =
    { $number ->
        [one] row { $rows }
       *[other] rows { $rows }
    }
bring-more-rows =
    { $number ->
        [one] rows { $rows } and { $more } more
       *[other] rows { $rows } and { $more } more
    }

doubt-date-ambiguous = day and month could be either way round
doubt-dates-mixed = some dates have the day first, others the month
doubt-date-unreadable = not a date; the age is assumed
doubt-date-in-future = a date after today
doubt-no-date = no date of purchase; the age is assumed
doubt-least-age = only known since when it has been managed; it may be older
doubt-quantity-unreadable = not a number of devices; counted as one
doubt-quantity-approximate = an approximate number
doubt-quantity-missing = no number where other rows have one; counted as one
doubt-price-unreadable = not a price
doubt-desktop-form = a desktop of unknown size; a small one is assumed
doubt-model-uncertain = several models could be meant
doubt-class-guessed = the kind of device was taken from the name or the manufacturer
doubt-not-seen-for-long = not seen for more than a year, but counted
doubt-out-of-use = left out as out of use, but may come back
doubt-status-unknown = the status is not known; counted
doubt-updates-unreadable = the end of updates could not be read
doubt-quote-unclosed = a quotation mark that is not closed
doubt-cells-over = more cells than there are headings

bring-left-out = What is left out
bring-left-out-number =
    { $number ->
        [one] { $count } left out
       *[other] { $count } left out
    }
bring-nothing-left-out = Nothing is left out
bring-reason = { $reason }: { $number }
bring-count-anyway = Count them anyway
bring-unclassed = Say what these are, and they count
bring-unclassed-left = left out
reason-retired = no longer in use
reason-lost = lost
reason-stolen = stolen
reason-sold = sold
reason-out-of-use = broken or being repaired
reason-virtual = virtual machines
reason-private = privately owned
reason-accessory = accessories
reason-licence = licences or software
reason-other-equipment = equipment of another kind
reason-unknown-class = not said what it is
reason-same-serial = same serial number as a row before
reason-total = rows of totals
reason-heading = headings
reason-none-of-them = the number is 0

offer-role-model = model
offer-role-maker = manufacturer
offer-role-class = kind of device
offer-role-condition = new or refurbished
offer-role-age = age or year
offer-role-price = price
offer-role-warranty = warranty
offer-role-quantity = number available
offer-role-memory = memory
offer-role-storage = storage
bring-offers = Offers
bring-offer-take = Take
bring-offer = Offer
bring-offer-how = New or refurbished
bring-offer-price = Price
bring-offer-warranty = Warranty
bring-offer-count = Available
bring-offer-months = { $number } months
bring-offer-group = For which group?
bring-offers-taken = { $number } of { $all } are taken.
bring-with-vat = The prices include { $percent } VAT: take it off
bring-other-currency = The list is in { $theirs } and the comparison in { $ours }. The amounts are not converted.
bring-enter-offers = Make them options
bring-offers-full = A group can hold { $most } options.
why-not-no-price = no price
why-not-price-unreadable = the price cannot be read
why-not-no-name = no name
why-not-no-device = not a device that is compared
why-not-none-left = none left
why-not-total = the row sums up others
why-not-other-currency = the price is in another currency than the comparison
offer-doubt-sourcing-unknown = not said whether it is new; new is assumed
offer-doubt-class-unknown = not said what it is; the kind of the group is assumed
offer-doubt-model-uncertain = probably the model of the catalogue
offer-doubt-warranty-unreadable = the warranty cannot be read
offer-doubt-warranty-unit = a warranty without a unit; small numbers are read as years, large ones as months
offer-doubt-count-unreadable = the number available cannot be read
offer-doubt-age-unreadable = the age cannot be read

bring-search = Search by words of the name
bring-hits =
    { $number ->
        [one] { $count } device found
       *[other] { $count } devices found
    }
bring-hits-first = The first { $number } are shown. Add a word to find fewer.
bring-no-hits = No device has all these words in its name.
bring-option = Which option is it for?
bring-footprint-device = Device
bring-footprint-kg = Without use
bring-footprint-kwh = Electricity a year
bring-footprint-reported = Reported
bring-footprint-none = not stated
bring-footprint-use = Use
bring-footprint-used = { $device } is now the device of { $option }.
bring-footprint-report = The manufacturer’s report
bring-footprint-licence = Boavizta’s data are open (ODbL). Only the rows you use are kept in the comparison.
bring-traps = What to know of the file
trap-no-total = no total that is a number; left out
trap-other-unit = the total is in another unit than kg, or implausible; left out
trap-no-use-ratio = the share of use is not stated, so what is left without it is not known; left out
trap-use-ratio-from-others = the share of use is not stated; manufacture, transport and end of life are added up
trap-ratio-out-of-range = a share below 0 or above 1; it is not used
trap-no-electricity = the electricity of a year is not stated; that of the kind of device is used
trap-no-lifetime = the lifetime that the manufacturer counts with is not stated
trap-large-error = the manufacturer states an uncertainty of 100% or more
trap-kind-misspelt = the kind of device is written otherwise than usual, or does not fit the name
trap-other-kind = a kind of device that is not compared; left out
trap-duplicate = the same as a row before; left out
trap-cut-off = fewer cells than there are headings

## Embedding on another web page

embed-place = On a web page
embed-open = Embed
embed-open-note = The text to paste to show the comparison on your own website.
embed-title = Embed on a website
# In the text that is pasted.
embed-alone = Open the comparison in a window of its own
embed-way = How it is placed
embed-way-element = Script and element
embed-way-div = Script and div
embed-way-frame = Frame of fixed height
embed-way-frame-with-script = Frame with a script
embed-way-single-file = One single file
embed-about-element = For those who may place a script on the page: a website of your own, Sitevision with a script module, a template or a theme. Choose this where you can.
embed-about-div = For editors who may not place scripts, for example in WordPress. An administrator adds the script once; after that, editors write a div on each page.
embed-about-frame = For pages that take frames but no scripts, for example SharePoint Online (the Embed web part, once the site’s owner has allowed the address) and Moodle. The frame is 820 px high and shows what is entered and the answer as two views.
embed-about-frame-with-script = For pages that may have a script where the comparison is still to be kept apart from the rest. The script gives the frame the height of its contents and the colours of the page.
embed-about-single-file = For learning platforms, shared folders and meetings without a network. The file has everything in it: put it where you put other files and open it, or link to it like this.
embed-language = Language
embed-start = Starts from
embed-start-preset = The example { $name }
embed-start-figures = Your figures as they are now
embed-currency = Currency of the example
embed-theme = Colours
embed-theme-auto = As the reader’s device
embed-theme-light = Light
embed-theme-dark = Dark
embed-density = Spacing
embed-density-comfortable = Normal
embed-density-compact = Tight
embed-extent = Shows
embed-extent-full = The whole comparison
embed-extent-compact = The answer, and a button to the rest
embed-extent-result = The answer without what is entered
embed-heading = Heading level
embed-heading-level = Level { $number }
embed-offers = Readers can
embed-offers-note = No link is made and nothing is stored until a reader asks for it.
embed-links = copy and open links with their figures
embed-kept = have their figures remembered on their device
embed-folder = Folder with the files
embed-folder-note = Begins with https://, or with / where the files are on the same website.
embed-folder-wrong = This is not the address of a folder. Write one that begins with https:// or /. The text has { $folder } until then.
embed-site = Website the page is on
embed-site-note = For example https://intranet.example.com.
embed-site-wrong = Write the address of the website, for example https://intranet.example.com.
embed-parts = Parts shown: { $number } of { $all }
embed-parts-all = Parts shown: all
embed-parts-none = No parts are chosen, so the comparison will be empty.
embed-parts-of-page = Parts of the page
embed-parts-tabs = Tabs
embed-part-head = Heading and buttons
embed-part-question = What you need
embed-part-answer = The answer
embed-part-cards = Cost, warranty, performance, climate
embed-part-footer = What is not included, version
embed-once = Once, in the template or theme of the website
embed-page = On the page, where the comparison is to be
embed-copy = Copy
embed-copy-what = Copy: { $what }
embed-readable = Your figures are in the text. Everyone who can see the page can read them.
embed-hash = The checksum (integrity) belongs to version { $version }. Copy the text again when you change version.
embed-no-hash = The checksum (integrity) is missing here. It is in the file snippet.html that comes with the version.
embed-policy = What the servers need to send
embed-policy-about = Applies where the page has a security policy (CSP): this is needed beside what it already has.
embed-policy-none = The file needs nothing of the server.
embed-by-page = The page’s server
embed-by-files = The files’ server
embed-preview = Preview
embed-preview-shown = Preview
embed-preview-about = This is how the comparison looks on the page. It cannot be used in the preview.
