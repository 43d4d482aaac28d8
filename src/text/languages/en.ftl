### English.
###
### A key is the same in every language, and so are the places of a message, such as { $price }; the
### code does not compile where one is missing. A space that does not break is { "\u00A0" }, and what
### begins or ends with a space stands in quotes. Where a number decides, the choices are the
### language's own: one, few, many, other, as it needs them.

## The language itself

# What the language calls itself, in the list of languages.
language-name = English
# The tag of the language whose number formats are used.
number-tag = en-GB
decimal-sign = {"."}
# Before the last of a list.
and = {" and "}

## The widget

title = Compare new and refurbished devices
privacy = Nothing you enter leaves your browser.

## Toolbar

toolbar = Tools
undo = Undo: { $change }
undo-nothing = Undo
redo = Redo: { $change }
redo-nothing = Redo
reset = Start over

## Names of changes

edit-horizon = period
edit-count = number
edit-users-per-device = people per device
edit-people = whose devices
edit-share = share
edit-price = price
edit-years = years
edit-age = age
edit-warranty = warranty
edit-place = country
edit-currency = currency
edit-kind = kind of device
edit-need = need
edit-device = model
edit-sourcing = new or refurbished
edit-name = name
edit-assumption = assumption
edit-preset = example
edit-group-added = group added
edit-group-removed = group removed
edit-option-added = option added
edit-option-removed = option removed
edit-tier-added = volume price added
edit-tier-removed = volume price removed
edit-tier = volume price
edit-pilot-added = pilot added
edit-pilot-removed = pilot removed
edit-accessory-added = accessory added
edit-accessory-removed = accessory removed
edit-organisation-added = organisation added
edit-organisation-removed = organisation removed
edit-requirement = requirement
edit-requirement-added = requirement added
edit-requirement-removed = requirement removed
edit-giver = who hands down
edit-all = all values

## Key sentence

starts-from = Starts from the example { $example }
starts-from-case = Starts from the published case { $example }
# For a scenario that started from none.
starts-from-own = Starts from figures of your own
start-otherwise = Start in another way
change-example = Change example
example-now = The one you started from
# The button that opens the guided start.
guide-open = Help me fill this in ({ $number } questions)
key-count = Number of devices
key-years = Number of years
presets-examples = Examples
presets-cases = Published cases
prices-are-examples = Prices are examples: replace them with your own.

# Where a page shows the answer alone: the way to the rest, and back.
open-whole = Open the whole comparison
open-answer-only = Show only the answer

# The button of a chart that opens what it can be saved as: SVG, PNG or CSV.
save-chart = Save ▾

## Share

share-by-link = Link
link-copy = Copy link
link-note = The link contains your figures. Anyone with the link can see them; they are not sent to any server.
link-copied = The link is copied.
link-too-long = The link would be too long to work everywhere. Save a JSON file instead and send that.
link-not-here = This browser cannot make links. Save a JSON file instead and send that.
text-copied = The text is copied.
file-saved = The file is saved.
copy-refused = The browser does not let the page copy. Copy the text here instead.
share-failed = That did not work. Try again.
print-note = Print…
print-note-about = One page to enclose, or at most four. It can also be saved as a PDF.
files = Files
files-note = The tables of the page. JSON can be opened here again.
csv-swedish = CSV for Swedish Excel
csv-international = CSV, international
texts = Texts
copy-minutes = Copy text for the minutes
copy-tender = Copy requirements for the tender
texts-note = Drafts to check and change.
this-device = This device
keep-here = Remember on this device
keep-note = Your figures and saved plans are saved in this browser. Anyone who uses it can see them.
kept-note = Your figures and plans are saved in this browser when you change them. Anyone who uses it can see them.
kept-here = Saved in this browser
forget = Forget
forgotten = What was saved in this browser is forgotten.
opening = Open
open-file = Open a file
open-file-note = A saved plan (JSON).
plans-kept-here = Saved in this browser.
# Of what came from outside the page.
link-broken = The link cannot be opened: a part of it is missing or has been changed. The page's figures are as they were.
link-later = The link was made with a later version than this page has. The page's figures are as they were.
link-invalid = The link cannot be opened, because some values in it cannot be used. The page's figures are as they were.
file-broken = The file cannot be opened: there is no comparison of ours in it. The page's figures are as they were.
file-later = The file was made with a later version than this page has. The page's figures are as they were.
file-invalid = The file cannot be opened, because some values in it cannot be used. The page's figures are as they were.
kept-broken = What is saved in this browser cannot be read. It is left as it is, and the page begins with its own figures.
other-data = The figures were saved when the page calculated with data from { $made }. It now calculates with data from { $now }, so examples and defaults may differ.
other-preset = The example that the link starts from has had other figures since the link was made. What you had not changed is shown as it is in the example now.
unknown-left-out =
    { $number ->
        [one] { $number } entry is not recognised and is left out: { $names }
       *[other] { $number } entries are not recognised and are left out: { $names }
    }
keep-blocked = The browser does not let the page save anything. Everything else works as usual.
keep-full = The browser has no room left, so the latest changes are not saved. Everything else works as usual.

## Saved plans

take-along = Save and print
print = Print
save-plan = Save plan
share-panel = Share
device-source = These figures are from:
bring-open = Bring your own list
paste-list = Paste in a list
bring-panel = Bring your own figures
# In place of it while the present figures are those of a saved plan.
plan-is-saved = Saved
plan-saved = Saved: { $name }
plan-removed = Removed: { $name }
plan-put-back = Put back: { $name }
plans-full = There is room for 20 plans. Remove one to save another.
edit-list = device list
edit-offers = prices
edit-footprint = carbon footprint
edit-plan = plan opened
edit-link = link opened
edit-file = file opened
edit-kept = saved figures opened
# What a plan is called that is made of the own figures when a link is opened.
plan-before-link = Before the link
tab-plans = Saved plans
tab-plans-number = Saved plans ({ $number })
plans-kept = Kept until you leave the page.
plans-none = Nothing is saved yet. Save a plan at the top of the page, change something, and compare the two here.
plan-name = Name of the plan
plan-open = Open
plan-duplicate = Duplicate
plan-remove = Remove
plan-compare = Compare
plans-present = Present figures
plans-most-compared = Four can be compared at a time.
plans-comparison = Plans compared
plans-comparison-note = In brackets: the difference to the first column. CO₂e: { $rule }.
plans-cost = Cost
plans-per-user-year = Cost per user and year
plans-carbon = CO₂e
plans-warranty = Time under warranty
plans-requirements = Requirements
plans-first-year = Paid the first year
plans-none-set = none set
plans-all-met =
    { $number ->
        [one] 1 met
       *[other] all { $number } met
    }
plans-missed =
    { $number ->
        [one] 1 missed
       *[other] { $number } missed
    }
# A difference between two shares.
plans-points = { $number } percentage points
# An amount and by how much it differs from the first plan's.
plans-with-difference = { $amount } ({ $difference })
plans-differ = Where they differ
plans-same = The plans have the same values.
plans-value = Value
plans-yes = yes
plans-no = no
plans-put-back = Put it back

## The guided start

guide-progress = Question { $number } of { $all }
guide-kind = What do you need?
guide-kind-note = Pick a kind of device, or keep the one that is there. The answer on the page changes at once.
guide-number = How many do you need, and for how long?
guide-skip-note = You can skip any question: the values that are there stay.
guide-need = What must they be used for?
guide-need-note = This decides how long a device stays fast enough.
guide-prices = Do you have prices?
guide-prices-note = Without a quote, leave a field as it is: our examples stay. Enter prices excluding VAT.
guide-price = Price
guide-warranty = Warranty
guide-demands = Is there anything that must be met?
guide-demands-note = Choose what you require. You can add more under Requirements.
guide-updates = Security updates until the end of { $year }
guide-warranty-months = At least { $months } months of warranty
guide-next = Next
guide-back = Back
guide-done = Done
# The button that leaves the questions at any of them.
guide-close = Close, I will edit directly

## The page

see-answer = See the answer
limits = Budget and carbon cap
limits-none = none set
mix-set-limits = Set limits
requirements-none = none set
requirements-counted =
    { $number ->
        [one] { $number } requirement
       *[other] { $number } requirements
    }
preferences-counted =
    { $number ->
        [one] { $number } preference
       *[other] { $number } preferences
    }
all-met =
    { $number ->
        [one] met
       *[other] all met
    }
number-missed = { $number } missed
all-missed =
    { $number ->
        [one] missed
       *[other] all missed
    }
number-not-known = { $number } not known
all-not-known =
    { $number ->
        [one] not known
       *[other] all not known
    }
only-you = only you
number-of-organisations = { $number } organisations
assumptions-unchanged = { $number }, none changed
assumptions-changed = { $number }, { $changed } changed
place = Country
options = Options
groups-in-short =
    { $groups ->
        [one] 1 group, { $devices }
       *[other] { $groups } groups, { $devices }
    }
share-in-short = { $percent } refurbished
called-of = { $field }, { $of }
need-of-group = need “{ $need }”
option-head-new = New
option-head-refurbished = Refurbished
option-head-keep = Kept
option-head-handed-down = Handed down
tabs = Behind the answer
# In place of what is fetched after the first answer, until it is there.
rest-coming = This part is being fetched.
rest-missing = This part could not be fetched. It is tried again by itself.
tab-change = What changes it?
tab-years = Year by year
tab-trade-off = Cost against climate
tab-requirements = Requirements
tab-sources = Sources
not-included-and-more = Not included: { $what } and { $number } more

## Plans

all-new = All new
all-refurbished = All refurbished

## Verdict

verdict = Result
verdict-basis = Present value over { $years }, { $vat }{ $currency }.
# Said wherever amounts are.
vat-excluded = excl. VAT
vat-included = incl. VAT
how-computed = How it is worked out

## Cards

cards = The comparison in four parts
cost = Cost
cost-question = Present value, { $years }, { $vat }
cost-finding = { $amount } per user and year
in-kronor = , in Swedish kronor (kr)
in-norwegian-kroner = , in Norwegian kroner (NOK)
in-danish-kroner = , in Danish kroner (DKK)
in-icelandic-kronur = , in Icelandic krónur (ISK)
in-us-dollars = , in US dollars
warranty = Warranty and risk
warranty-question = Time under warranty
warranty-finding = A warranty as long as for new: { $price } more per refurbished device
warranty-finding-longest = A warranty as long as the longest: { $price } more per device
up-to = up to { $price }
warranty-finding-equal = The warranties are equally long
warranty-finding-none = An equally long warranty cannot be bought
repairs-expected =
    { $number ->
        [one] you pay for { $number } repair yourselves
       *[other] you pay for { $number } repairs yourselves
    }
performance = Performance
performance-question = Meets need until (dashed: { $year })
performance-unlimited-finding = everything is expected to last for at least ten years
need-not-met-short = not enough
shortest-life = First replacement after { $years }
climate = Climate
climate-question = CO₂e, { $years }:
climate-by-other-rule = { $rule }: { $against } { $mass }, { $plan } { $other }.
climate-by-further-rule = {" "}{ $rule }: { $mass } and { $other }.
mass-a-year = { $mass } per user and year
# The rule under which emissions are as they are told.
emissions-if = The emissions shown apply { $clause }.
lower-than = { $percent } lower than { $plan }
higher-than = { $percent } higher than { $plan }
same-as = the same as { $plan }
nearly-same-as = almost the same as { $plan }
show-table = Table
hide-table = Hide
table-of = { $chart } as table
plan = Plan
million = m
tonnes = t

## Table headings

column-total = Total
column-per-user-year = Per user and year
column-covered = Under warranty
column-repairs = Repairs you pay
column-cost-of-repairs = Cost of those
column-fit-until = Meets the need until
column-embodied = Manufacture
column-use = Electricity
column-avoided = Could be avoided elsewhere
cost-line = Cost line

## The mix

group-name = Name of the group
group-numbered = Group { $number }
people = Number
users-per-device = People who share one device
whose-devices = Used by
people-of-its-own = people of its own
same-people-as = the same people as { $group }
need = Need
device = Model
kind = Kind of device
search-models = Search models
models-found =
    { $number ->
        [one] { $number } model found
       *[other] { $number } models found
    }
other-of-class = Other { $class }
# A device in a line: memory, storage, processor score, screen, updates.
short-gigabytes = { $number }{"\u00A0"}GB
short-processor = processor { $number }
short-screen = { $number }{"\u00A0"}inches
short-updates = updates until { $year }
short-updates-estimated = updates not announced, about{"\u00A0"}{ $year }
short-updates-not-announced = updates not announced
sourcing = New or refurbished
price = Price
years = Years in use
warranty-months = Warranty
share = Share
share-refurbished = Share refurbished
share-of-bought = Share refurbished of what is bought
devices-new = { $number } new
devices-refurbished = { $number } refurbished
devices-kept = { $number } kept
devices-handed-down = { $number } handed down
keep-what-we-have = Keep what we have
handed-down-within = Handed down from another group
handed-down-from = Handed down from
age-today = Age today
years-more = More years in use
details = More details
details-entered = More details ({ $number } entered)
upgrade = Upgrade
label-memory = Memory
label-storage = Storage
label-updates-until = Security updates until (year and month)
label-cpu-mark = Processor score (PassMark)
label-device-memory = Memory of the device
label-device-storage = Storage of the device
label-device-screen = Screen, inches
label-device-battery-hours = Hours on battery
label-yearly-kwh = Electricity, kWh a year
label-embodied-kg = Manufacture, kg CO₂e
battery = Battery
new-battery = new battery
battery-included = new battery in the price
battery-never-replaced = battery is never replaced
warranty-and-updates = Warranty and updates
accidents-and-loss = Accidents and loss
label-accident-rate = Damaged by accident, per year
label-loss-rate = Lost or stolen, per year
label-accident-repair = Repair after an accident
label-insurance-premium = Insurance, per device and year
label-insurance-excess = Excess of the insurance
label-warranty-excess = Excess under the warranty
lease = Lease or rent, in place of the price
label-lease-fee = Fee per month
label-lease-months = Length of the lease
label-lease-end-fee = Fee when the lease ends
label-lease-buy-out = Price to own the device afterwards
lease-without-buy-out = Without a price to own it, the device goes back.
comes-with = More about the price
label-licence = Licence, once with each device
label-warranty-own-price = Price of the warranty included
label-spares = Spare devices bought
label-free-spares = Spare devices free of charge
label-lot-price = Price of the whole lot
label-lot-devices = Devices in the lot
label-buy-out = Users buy the device for
label-buy-out-share = Share bought by users
accessories = Accessories
add-accessory = Add an accessory
accessory-name = Name
accessory-number = accessory { $number }
label-accessory-kg = Footprint
label-accessory-reused = Used with the next device
waiting = Waiting for repair
label-downtime = Under warranty
accidents-covered = warranty covers accidents
own-device = Name and specification
own-device-entered = Name and specification ({ $number } entered)
device-name = Name of the model
specification = What the device is
offer-more = Accidents, leasing, accessories, spare devices
offer-more-entered = Accidents, leasing, accessories, spare devices ({ $number } entered)
on-leaving = When the device is retired
label-take-back-price = Paid to you at take-back, per device
share-bounds = Limits of the share
at-least = At least
at-most = At most
label-least-share = At least
label-most-share = At most
tiers = Volume prices
tier-from = From number
add-tier = Add a volume price
pilot = Pilot
add-pilot = Add a pilot
pilot-devices = Devices
pilot-years = Years
pilot-failures = Failures
margin-scheme = sold under the margin scheme for used goods
margin-scheme-note = The price includes VAT that nobody gets back (margin scheme). It is compared as it stands.
offer-has = Included in the offer
not-stated = not stated
half = Half
add-group = Add a group
duplicate-group = Duplicate
remove-group = Remove
ways = Replace, keep or hand down?
ways-note = For one person and a year, with each option used from the start. A kept device whose life ends is replaced by the new one.
way = Way
replaced-by-new = Replace with new
replaced-by-refurbished = Replace with refurbished
replaced-by-keep = Keep
replaced-by-handed-down = Use handed-down ones
not-added = { $what } (not added)
column-carbon-per-user-year = CO₂e per user and year (kg)
column-serves = A device serves
add = Add:
add-refurbished = refurbished
add-new = new
add-kept = what you have today
add-handed-down = handed-down devices
add-handed-down-with-group = handed-down devices from a new group
remove-option = Remove
action-of = { $what }: { $of }
years-unit = years
months-unit = mo.
reset-value = reset
from-preset = from the example
# A year that is an estimate.
about-year = about{"\u00A0"}{ $year }
option = Option
which-meet-them = See which
whole-mix = The whole mix
as-preference = { $what } (preference)
is-met = ✓ met
is-missed = ✗ missed
is-not-known = ? not known
is-not-asked = – does not apply
missed = Missed
for-options =
    { $groups ->
        [one] for { $options } options
       *[other] for { $options } options in { $groups } groups
    }
not-known = Not known
life-limited = Counted as { $years }, because { $reason }
not-meeting-need = Does not meet the need, so it is never recommended
succeeded-by = Replaced in { $year } by { $device }.
handed-enough = About { $needed } devices a year are needed here; { $giver } has enough to hand down.
handed-short = About { $needed } devices a year are needed here, but only { $handed } come from { $giver }: { $rest } a year are bought, as { $device }.
released = About { $released } devices a year become free here: { $handed } are handed down, { $resold } sold on, { $disposed } disposed of.
other-need = custom need

## Requirements

requirements = Requirements
no-requirements = No requirements are set.
requirement = Requirement
until-end-of = Until the end of
certificate = Label
models-unit = models
add-requirement = Add a requirement
preference = Preference
together = Buy together
together-about = When several organisations buy together, volume prices count the devices of all of them, and what is paid once is shared.
add-organisations = Add organisations
add-organisation = Add an organisation
organisation = Organisation
organisation-name = Name of the organisation
organisation-numbered = Organisation { $number }
in-all = { $number } in all
devices-of = { $number } devices
together-gain = Together you save about { $money } over { $years }, { $name } the most: { $most }.
together-no-gain = Buying together saves nothing here: there are no volume prices that you reach only together, and nothing that is paid once.
label-setup-cost = One-off cost (for example procurement, system images)
column-alone = Alone
column-together = Together
column-gain = Saves
column-carbon = Kg CO₂e

## Today’s fleet

fleet = Today’s fleet
fleet-nothing = nothing entered
fleet-have = { $have } of { $all } are in use today
fleet-due =
    { $number ->
        [one] { $have }; { $number } is due in { $year }
       *[other] { $have }; { $number } are due in { $year }
    }
fleet-none-due = { $have }; none is due within the period
fleet-all-now = { $have }; all are replaced at the start
fleet-updates-end = { $fleet }; security updates end in { $year } for { $devices }, { $time } before replacement
fleet-updates-end-estimated = { $fleet }; security updates are estimated to end in { $year } for { $devices }, { $time } before replacement
fleet-updates-end-first = { $fleet }; security updates end before replacement for { $devices }, first in { $year }
fleet-updates-end-first-estimated = { $fleet }; security updates are estimated to end before replacement for { $devices }, first in { $year }
fleet-about = What is in use today is kept until it is due, and is then replaced as each plan says. Those without a device get one at the start.
fleet-replacement = Replace what is in use
replacement-when-due = When it is due
replacement-now = All at the start
replacement-year-longer = A year later than due
add-cohort = Add devices in use
cohort-in-short = { $devices } from { $year }
cohort-count = Number
cohort-device = Kind or model
cohort-any-model = Kind, model not stated
cohort-since = New in (year)
cohort-latest = Replace by (year)
cohort-own-name = Name (may be empty)
cohort-due = Due in { $year }: { $reason }.
cohort-due-later = Due in { $year }, a year longer than otherwise: { $reason }.
cohort-due-after = Due in { $year }, after the period: { $reason }.
due-reason-now = everything is replaced at the start
due-reason-stated = the year you have set
due-reason-planned = the planned years are over
due-reason-need = no longer enough for the need
due-reason-updates = security updates end
cohort-leaves = There are newer devices for everyone: these leave at the start.
cohort-some-leave =
    { $number ->
        [one] There are more devices than are needed: { $number } of these leaves at the start.
       *[other] There are more devices than are needed: { $number } of these leave at the start.
    }
cohort-outlives = Security updates end in { $year }, { $time } before the devices are replaced.
cohort-outlives-estimate = Security updates are estimated to end in { $year }, { $time } before the devices are replaced.
cohort-outlives-in-period = Security updates end in { $year }, { $time } before the period is over.
cohort-outlives-estimate-in-period = Security updates are estimated to end in { $year }, { $time } before the period is over.
cohort-in-use-today = { $cohort }, in use today
count-by-year = Number of devices by year
add-count-by-year = Enter the number by year
count-at-start = { $year }: { $number }
edit-cohort-added = { $cohort } added
edit-cohort-removed = { $cohort } removed
edit-cohort-count = number in use
edit-cohort-since = new in
edit-cohort-latest = replaced by
edit-count-in-year = number in a year
edit-count-by-year-added = number by year added
edit-count-by-year-removed = number by year removed
edit-replacement = when devices in use are replaced

## Assumptions

assumptions = Assumptions
label-discount-rate = Discount rate
label-electricity-price = Electricity, per kWh
label-energy-price-growth = Rise of the electricity price, per year
label-grid-intensity = CO₂e of electricity
label-vat-rate = VAT rate
label-repair-cost = Repair outside warranty
label-deployment-hours = IT time to put a device into use
label-downtime-cost = An hour without a device
label-downtime-hours = Waiting for a repair outside warranty
label-spare-pool = Spare devices, instead of longer warranties
by-kind = { $what } ({ $least }–{ $most } by kind of device)
allocation = How the emissions of manufacture are shared
footprint-source = Footprint from
currency = Currency
currency-note = In another currency the example's amounts are converted, those you entered are not.
currency-converted = The example's amounts are converted, at { $rates } (averages of { $year }).
rate = 1{"\u00A0"}{ $currency } = { $rate }{"\u00A0"}SEK
own-amounts-kept = Your own amounts are as you entered them: { $amounts }.
amounts-compared = Amounts are compared
enter-amounts-without-vat = Enter amounts excluding VAT. { $rate } is added to what is bought from others, not to your own staff's hours.
currency-of-place = The amounts are in { $from }; the currency of the country is { $to }.
change-currency = Change to { $to }
and-more = and { $number } more
own-grid-kept = Your value for the grid, { $value }, applies in place of the country's.
own-electricity-kept = Your electricity price, { $value }, applies in place of the country's.
example-grid-kept = The example's value for the grid, { $value }, applies in place of the country's.
example-electricity-kept = The example's electricity price, { $value }, applies in place of the country's.
hours-unit = hours

## Avoided emissions, published cases

avoided = Emissions that could be avoided elsewhere
avoided-text = Your mix may avoid about { $mass } CO₂e by making new purchases elsewhere unnecessary. This is not subtracted from the footprint above.
avoided-none = Your mix avoids nothing elsewhere. This is not part of the footprint above.
published-case = The case as it was published
published-figure = Figure
published-by = { $publisher }, { $year }
published = Published
recomputed = Worked out from its figures
today = With today’s full comparison

## Explanation

explanation-of = How { $figure } is worked out
figure-of-plan = { $figure }, { $plan }
formula = Formula
with-numbers = With the numbers
steps = Steps behind it
inputs = What went in
at-age = {" "}at { $years } of age
close = Close
more-terms = { $number } more

## Issues

issues = These values cannot be used
issues-kept = The result still shows the previous values.
in-document = The scenario

## Footer

version = Data { $vintage }, version { $version }.
attribution = Footprints: manufacturers’ reports through Boavizta, ODbL 1.0. Electricity: Ember 2024, Eurostat 2024.

## Year by year

years-about = Amounts are in money of the day, not discounted, { $vat }. What is paid when a device is taken into use counts in the year that begins then.
years-which = Plan shown
years-year = Year
years-left-column = Value left (no payment)
years-other-lines = other
years-budget-line = yearly budget
years-paid-title = Paid each year
years-paid-of = Paid each year, { $plan }
years-paid-axis = paid, { $unit }
years-paid-most = { $plan }: most is paid in { $year }, { $amount }.
years-paid-both = { $plan } costs { $less } less than { $other } in { $first }, but { $more } more in { $second }{ $why }.
years-paid-both-turned = { $plan } costs { $more } more than { $other } in { $second }{ $why }, but { $less } less in { $first }.
years-again = , when devices are bought again
years-mostly = , mostly for { $line }
years-paid-less = { $plan } costs no more than { $other } in any year. The difference is largest in { $year }: { $amount } less.
years-paid-more = { $plan } costs no less than { $other } in any year. The difference is largest in { $year }: { $amount } more.
years-paid-same = { $plan } and { $other } cost the same every year.
years-left = Value left at the end: { $amount }. It is no payment, but it is counted in the total.
years-left-cost = Still to be paid for the devices after the period: { $amount }. It is counted in the total.
years-over = { $plan } is over the yearly budget by { $list }.
years-over-by = { $amount } in { $year }
years-over-often = { $plan } is over the yearly budget in { $number } of { $all } years, most in { $year }: by { $amount }.
years-within = { $plan } is within the yearly budget in every year.
years-so-far-title = Cost so far
years-so-far-axis = cost so far, { $unit }
years-so-far-turn-less = Up to the end of { $until } { $plan } has cost more than { $other }, but less after that: { $amount } less when the period ends.
years-so-far-turn-more = Up to the end of { $until } { $plan } has cost less than { $other }, but more after that: { $amount } more when the period ends.
years-so-far-less = { $plan } has cost { $amount } less than { $other } when the period ends.
years-so-far-more = { $plan } has cost { $amount } more than { $other } when the period ends.
years-so-far-same = { $plan } and { $other } have cost the same when the period ends.
years-counted-less = With the value then left (the rings) it is { $amount } less.
years-counted-more = With the value then left (the rings) it is { $amount } more.
years-carbon-title = Emissions so far
years-carbon-axis = CO₂e so far, { $unit }
years-carbon-turn-less = Up to the end of { $until } { $plan } has caused more CO₂e than { $other }, but less after that: { $amount } less when the period ends, { $clause }.
years-carbon-turn-more = Up to the end of { $until } { $plan } has caused less CO₂e than { $other }, but more after that: { $amount } more when the period ends, { $clause }.
years-carbon-less = { $plan } has caused { $amount } less CO₂e than { $other } when the period ends, { $clause }.
years-carbon-more = { $plan } has caused { $amount } more CO₂e than { $other } when the period ends, { $clause }.
years-carbon-same = { $plan } and { $other } have caused as much CO₂e when the period ends, { $clause }.
years-carried-row = Carried by later years
years-carried-less = Without what later years carry of the manufacture (the rings) it is { $amount } less.
years-carried-more = Without what later years carry of the manufacture (the rings) it is { $amount } more.
years-devices-title = Devices bought
years-devices-axis = devices bought
years-bought = { $plan }: { $list }.
years-bought-in = { $number } bought in { $year }
years-bought-often = { $number } bought in all, most in { $year }
years-bought-none = none bought
years-due = due of today’s
years-due-said = Of the devices in use today, due for replacement: { $list }.
years-due-in = { $number } in { $year }
years-due-often = { $number } in all, most in { $year }
years-due-none = none in the period
years-devices-and-due-axis = devices
years-devices-and-due-title = Devices bought and due
years-in-use-of = In use each year, { $plan }
years-in-use-devices = Devices
years-in-use-age = Mean age, years
years-in-use-covered = Under warranty
years-in-use-past = Past updates
years-in-use-aged = { $plan }: devices in use are { $first } old on average in { $from } and { $last } in { $until }.
years-in-use-aged-once = { $plan }: devices in use are { $first } old on average.
years-in-use-past-most = Most are past their updates in { $year }: { $number }.
years-in-use-past-none = None is known to be past its updates.

## Sources

source-assumption = Assumption
source-value = Value
source-from = Where from
source-weight = Weight in the answer
source-note = Large: from its lowest to its highest plausible value it moves the difference by as much as the difference is, or more. Some: by at least a tenth of it. Little: by less.
# What is shown: each of them, then what the three are.
source-all = All
source-ours-only = Our examples
source-yours-only = Yours
source-show = Whose figures
source-fixed = Figures that are not varied
source-fixed-figure = Figure
source-fixed-note = They enter the answer as they are. How the answer changes with other values has not been tried.
source-fixed-ours = our example
source-ours = our example: replace it
source-of-example = from the example: replace it
weight-none = none
weight-little = little
weight-some = some
weight-large = large
weighs-for-cost = { $weight }, for cost
weighs-for-climate = { $weight }, for climate
weighs-for-both = { $weight }, for both
kilowatt-hours-a-year = kWh/year

## What would change the answer

change-title = What would change the answer?
change-working = Working out what would change the answer …
# The choice between the two, and each of them.
change-show-for = What is compared
change-cost = Cost
change-carbon = Climate

## What would change the answer: Findings

change-nearest = What changes the answer most easily: { $what }.
# What is said to hold is only what was tried.
change-holds = The answer holds when the values are changed one at a time.
# What it costs holds; of the climate this.
change-holds-but = What costs less stays the same when the values are changed one at a time. The climate answer can change: { $what }.
change-none-uncertain = None of these values is uncertain.
# Of what is no number, where it was tried.
change-switches-hold = None of the methods and choices that were tried changes it either.
change-nothing-to-compare = There is only one way to go here, and so nothing to compare.
# Cost, then carbon.
change-no-effect-cost = None of the values changes what the plans cost more or less than one another.
change-no-effect-carbon = None of the values changes what the plans emit more or less than one another.
change-same-cost = { $plan } and { $other } cost the same: the smallest change decides.
change-same-carbon = { $plan } and { $other } emit the same: the smallest change decides.
change-below-amount = lower than { $value }
change-below-time = shorter than { $value }
change-above-amount = higher than { $value }
change-above-time = longer than { $value }
change-at = exactly { $value }
# Between the two sides.
change-or = {" or "}
change-plan-is-less-cost = if it is { $where }, { $plan } costs less
change-plan-is-less-carbon = if it is { $where }, { $plan } emits less
change-both-alike-cost = if it is { $where }, they cost the same
change-both-alike-carbon = if it is { $where }, they emit the same

## What would change the answer: Rows

change-what = What could be otherwise
change-if-otherwise = If it is otherwise
change-try-it = Try it
# A number.
change-try-value = Try { $value }
change-take-back = Take it back
change-tried = tried: { $change }
# How the answer moves with each of the strongest values.
change-one-at-a-time = The same for the values that move the difference most, one at a time:
# The title of an axis; cost, then carbon.
change-axis-cost = costs less by, { $unit }
change-axis-carbon = emits less by, { $unit }
# At the mark of the present value.
change-now-mark = now
change-replace-first =
    { $number ->
        [one] One of our examples weighs most. Replace it first with a figure of your own: { $names }.
       *[other] { $number } of our examples weigh most. Replace them first with figures of your own: { $names }.
    }
change-now-and-turns = { $now } · { $turns }
change-changes = the answer changes if it is { $where }
change-alike = both come to the same if it is { $where }
change-nothing-changes = the answer holds from { $low } to { $high }
change-others = { $number } more values
change-change-it = change

## What would change the answer: Names of figures

change-share-failing = share of devices that fail in the first year
# A figure and whose it is, beside a chart and inside a sentence.
change-figure-of = { $term }, { $whose }
change-figure-for = { $term } for { $whose }
# The planned years of use inside a sentence, of some and of all.
change-how-long = how long { $whose } are used
change-how-long-all = how long the devices are used
change-new-ones = new
change-refurbished-ones = refurbished
change-kept-ones = kept
change-handed-down-ones = handed-down
# Who uses devices, as in "share of devices that are used again for pupils".
change-pupils = pupils
change-staff = staff
change-devices = { $ones } devices

## What would change the answer: What is no number

change-other-switches = { $number } methods and choices that do not change the answer
change-turns-answer = Changes the answer:
# Cost, then carbon.
change-would-be-less-cost = { $condition }, { $plan } costs { $amount } less than { $other }
change-would-be-less-carbon = { $condition }, { $plan } emits { $amount } less than { $other }
change-would-be-more-cost = { $condition }, { $plan } costs { $amount } more than { $other }
change-would-be-more-carbon = { $condition }, { $plan } emits { $amount } more than { $other }
change-would-be-alike-cost = { $condition }, { $plan } costs as much as { $other }
change-would-be-alike-carbon = { $condition }, { $plan } emits as much as { $other }
change-alone-cost = It costs { $change } than now, whatever is bought then.
change-alone-carbon = It emits { $change } than now, whatever is bought then.
change-each-cost = Compared with now, { $plan } then costs { $change } and { $other } { $change-of-other }.
change-each-carbon = Compared with now, { $plan } then emits { $change } and { $other } { $change-of-other }.
change-by-less = { $amount } less
change-by-more = { $amount } more
change-by-nothing = as much
change-outlived = { $devices } of them would be in use without security updates, from { $year } at the earliest.

## What would change the answer: Two at a time

change-two = Two values at a time
change-two-title = { $one } and { $other }
change-two-hold = The answer holds for every combination of the two that we have tried.
change-two-turn = In { $number } of { $all } combinations { $turned }.
change-only-two-turn = Neither changes the answer alone. Together they do: in { $number } of { $all } combinations { $turned }.
# Cost, then carbon: within the sentence above, and alone.
change-plan-less-cost = { $plan } costs less
change-plan-less-carbon = { $plan } emits less
change-legend-cost = { $plan } costs less
change-legend-carbon = { $plan } emits less

## What would change the answer: The table

change-figure = Value
change-now = Now
change-lowest = Lowest
change-highest = Highest
# Cost, then carbon.
change-at-lowest = Difference at the lowest
change-at-highest = Difference at the highest
change-changes-at = The answer changes at
change-table-note = The differences are { $plan } minus { $other }.

## How sure the answer is

sure-thresholds = A minus means less. Clearly: in at least 19 of 20 outcomes. Probably: in at least 15. Fewer: too close to call.

## How sure the answer is: The dot plot

sure-dots-title = Difference in cost, { $all } equally likely outcomes
sure-outcomes = How sure is the answer?
sure-outcome = Compared with { $against }
sure-cost-difference = Cost
sure-carbon-difference = CO₂e if { $rule }
sure-lowest-5 = In 1 of 20 cases lower than
sure-middle = In half of the cases lower than
sure-highest-5 = In 19 of 20 cases lower than
sure-chance-lower = Chance of being lower
sure-working = Working out how sure the answer is …

## Cost and climate together, the best mix

mix-title = Cost and climate together
mix-cost-axis = cost, { $unit }
mix-carbon-axis = CO₂e, { $unit }
# Beside the name of a plan that cannot be chosen.
mix-misses-need = { $plan } (does not meet the need)
mix-misses-requirement = { $plan } (misses a requirement)
mix-finding = Of the mixes that meet the need and the requirements, the one with the lowest emissions costs { $cost } more than the cheapest and emits { $mass } less.
mix-finding-of-one = Of the mixes that meet the need and the requirements, one both costs and emits the least: { $cost } and { $mass }.
mix-mix-on-curve = None of them both costs less and emits less than your mix.
mix-mix-above = For what your mix costs, emissions could be { $mass } lower.
mix-mix-beyond = Your mix costs { $cost } more than the mix with the lowest emissions and emits { $mass } more.
mix-mix-outside = Your mix is not among them: it misses the need or a requirement.
mix-not-exact = Prices depend on how many are bought, or devices are handed down: the points are worked out one by one, and there may be others between them.
mix-no-curve = There is no mix to show: none of the options you have entered meets the need and the requirements for { $groups }.
mix-see-requirements = See what is missing and what helps
mix-working = Working out the mixes …
mix-cheapest = cheapest
mix-balanced = balanced
mix-greenest = lowest emissions
mix-point = point { $number }
mix-is-mine = Your mix now: { $names }, of those that meet the need and the requirements.
mix-amounts = { $cost } and { $carbon }
mix-against-mix = { $cost } and { $carbon } compared with your mix.
mix-this-is-mine = This is your mix.
mix-take = Use this mix
mix-taken = This is your mix
mix-more-refurbished = { $number } more refurbished { $devices }{ $group }: { $cost }, { $carbon }
mix-more-new = { $number } more new { $devices }{ $group }: { $cost }, { $carbon }
mix-exchanged = { $number } from { $from } to { $to }{ $group }: { $cost }, { $carbon }
mix-more-steps = { $number } more changes: { $cost }, { $carbon }
mix-along = Step by step along the curve
mix-point-of = Point { $number } of { $all }
mix-column-point = Mix
mix-column-cost = Cost
mix-column-first-year = First year
mix-column-carbon = CO₂e

## Cost and climate together, the best mix: Best mix within limits

mix-limits-title = Best mix within limits
mix-limits-about = An empty field is no limit. The yearly budget is held against the plans under Year by year, not against the best mix.
mix-budget = Budget, whole period
mix-first-year-budget = Budget, first year
limits-a-year = { $amount } a year
mix-yearly-budget = Yearly budget
mix-carbon-cap = Carbon cap
mix-carbon-cap-unit = t CO₂e
mix-most-models = Most models
mix-objective = Find the mix with
mix-least-cost = the lowest cost
mix-least-carbon = the lowest emissions
mix-no-limits = Without limits, the cheapest mix and the one with the lowest emissions above are the answer.
mix-found-cheapest = Cheapest mix within the limits: { $cost } and { $mass }.
mix-found-greenest = Lowest emissions within the limits: { $mass } for { $cost }.
# The least cost, the least carbon.
mix-proven-least-cost = No other mix within them costs less.
mix-proven-least-carbon = No other mix within them emits less.
mix-within-gap = Within { $gap } of the best.
mix-searching = The search goes on …
mix-undecided = No mix within the limits was found in the time the search has, and none was ruled out.
mix-infeasible = No mix stays within { $limits }.
mix-impossible = None of the options you have entered meets the need and the requirements for { $groups }.
mix-not-supplied = No mix is possible: what is handed down does not suffice.
mix-the-budget = the budget
mix-the-first-year-budget = the first-year budget
mix-the-carbon-cap = the carbon cap
mix-the-most-models = the limit on models
mix-raise-budget = Raise the budget to { $value }
mix-raise-first-year-budget = Raise the first-year budget to { $value }
mix-raise-carbon-cap = Raise the carbon cap to { $value }
mix-allow-models = Allow { $value } models
mix-remove-limit = Do without { $limit }

## Cost and climate together, the best mix: Budget lines

mix-budget-reaches = Number of people that { $amount } equips: { $new } with all new, { $mix } with your mix and { $refurbished } with all refurbished.
mix-first-year-reaches = Number of people that { $amount } equips in the first year: { $new } with all new, { $mix } with your mix and { $refurbished } with all refurbished.
mix-any-number = any number
mix-left-over = Your mix for { $users } leaves { $amount } over.
mix-short = Your mix for { $users } is { $amount } short.

## Cost and climate together, the best mix: What can be undone

edit-mix = suggested mix
edit-limit = limit
edit-objective = what to find

## The answer

if-so = {" if "}
nothing-to-compare-new = There is no option with new devices to compare with.
nothing-to-compare-refurbished = There is no option with refurbished devices to compare with.
add-option-new = Add an option with new devices
add-option-refurbished = Add an option with refurbished devices
mix-is-new = Your mix is all new.
mix-is-refurbished = Your mix is all refurbished.
mix-is-kept = Your mix keeps what you have.
bought-new = { $number } new
bought-refurbished = { $number } refurbished
keeps = keeps { $number }
hands-down = hands { $number } down
buys = buys { $what }
your-mix-does = Your mix { $does }.
it-the-mix = it
it-the-plan = it
clearly = {"clearly "}
probably = {"probably "}
less = less
more = more
to = to
however-shared = , however the manufacture is shared
or-else = {", otherwise "}
and-amount-if = , { $amount } if { $rule }
carbon-less = about { $mass } less CO₂e{ $doubt }{ $how }
carbon-same = as much CO₂e{ $how }
carbon-more = about { $mass } more CO₂e{ $doubt }{ $how }
but-by-most-likely = {"by the most likely values, but "}
but = {"but "}
groups-without-new =
    { $number ->
        [one] 1 group has no option with new devices and is counted as it is.
       *[other] { $number } groups have no option with new devices and are counted as they are.
    }
groups-without-refurbished =
    { $number ->
        [one] 1 group has no option with refurbished devices and is counted as it is.
       *[other] { $number } groups have no option with refurbished devices and are counted as they are.
    }
you-decide = It is for you to decide which matters more.
is-cheaper = { $Plan } is { $sure }cheaper{ $than }: about { $money } less over { $years }.
it-also-causes = { $It } also causes { $causes }.
but-it-causes = But { $it } causes { $causes }.
it-causes = { $It } causes { $causes }.
plan-causes = { $Plan } causes { $causes }.
costs-the-same = { $First } and { $second } cost the same over { $years }.
costs-about-the-same = { $First } and { $second } cost about the same:
costs-slightly-less = { $plan } costs about { $money } less over { $years }.
too-close = Too close to call:
too-close-but = by the most likely values { $plan } costs about { $money } less{ $than }, but { $in } { $it } costs more.
most-likely-but = By the most likely values { $plan } costs about { $money } less{ $than }, but { $in } { $it } costs more.
than-other = {" than "}{ $other }
mix-costs-less = { $It } costs about { $money } less than { $against }.
mix-costs-the-same = { $It } costs as much as { $against }.
mix-costs-more = { $It } costs about { $money } more than { $against }.
held-to-limits = { $Plan } is { $is }.
within-budget = within budget
over-budget = over budget by { $amount }
within-first-year-budget = within the first-year budget
over-first-year-budget = over the first-year budget by { $amount }
within-yearly-budget = within the yearly budget
over-yearly-budget = over the yearly budget by { $amount } in { $year }
over-yearly-budget-often = over the yearly budget in { $number } years, most in { $year } by { $amount }
within-carbon-cap = within the carbon cap
over-carbon-cap = over the carbon cap by { $amount }
as-much = as much
sharing-cut-off = the first buyer carries all of the manufacture
sharing-half-and-half = the buyers share the manufacture equally
sharing-by-time = the buyers share the manufacture by years of use
sharing-it-cut-off = the first buyer carries all of it
sharing-it-half-and-half = the buyers share it equally
sharing-it-by-time = the buyers share it by years of use
in-all-outcomes = in all { $all } outcomes
in-some-outcomes = in { $number } of { $all } outcomes
fit-refurbished = refurbished devices that meet the need
fit-new = new devices that meet the need
no-chance-stated =
    { $number ->
        [one] No chance is stated: 1 device does not meet the need.
       *[other] No chance is stated: { $number } devices do not meet the need.
    }
no-cost-uncertain = No cost is uncertain here.
dots-cheaper-all = { $Plan } is cheaper{ $than } in all { $all } equally likely outcomes.
dots-cheaper = { $Plan } is cheaper{ $than } in { $number } of { $all } equally likely outcomes.
dots-carbon-all = { $Plan } causes { $direction } CO₂e in all { $all } equally likely outcomes if { $rule }.
dots-carbon = { $Plan } causes { $direction } CO₂e in { $number } of { $all } equally likely outcomes if { $rule }.
dots-carbon-all-too = { $Plan } causes { $direction } CO₂e in all { $all } if { $rule }.
dots-carbon-too = { $Plan } causes { $direction } CO₂e in { $number } of { $all } if { $rule }.
all-requirements-met = All requirements are met.
it-misses-need = But { $it } does not meet the need.
it-misses-requirement = But { $it } does not meet all requirements.
some-of-it-miss-need = But some of the devices do not meet the need.
some-of-it-miss-requirement = But some of the devices do not meet all requirements.
none-of-others-meet-need = No { $devices } meet the need.
none-of-others-meet-requirement = No { $devices } meet all requirements.
some-others-miss-need = Some { $devices } do not meet the need.
some-others-miss-requirement = Some { $devices } do not meet all requirements.
neither-meets-need = But neither the new nor the refurbished devices meet the need.
neither-meets-requirement = But neither the new nor the refurbished devices meet all requirements.
devices-of-new = new devices
devices-of-refurbished = refurbished devices
devices-of-plan = devices of “{ $plan }”
in-your-mix = Your mix: { $missed }
what-for-devices = { $what } for { $devices }
at-most-what = at most { $what }
preferred-missing = Preferred but missing: { $what }.
preferred-not-known = Preferred but not known: { $what }.
not-known-whether =
    { $number ->
        [one] it is not known whether { $devices } has { $what }.
       *[other] it is not known whether { $devices } have { $what }.
    }
do-not-meet-the-need =
    { $number ->
        [one] { $devices } does not meet the need.
       *[other] { $devices } do not meet the need.
    }
to-hand-down-missing =
    { $number ->
        [one] { $devices } to hand down is missing.
       *[other] { $devices } to hand down are missing.
    }
more-models-than = the mix has more than { $what }.
are-missing = { $what } are missing for { $devices }.
is-missing = { $what } is missing for { $devices }.
in-use-today = { $devices } in use today
and-in-use-today = { $devices } and { $number } in use today
demanded-updates = updates until the end of { $asked }
demanded-warranty =
    { $asked ->
        [one] a warranty of { $asked }{"\u00A0"}month
       *[other] a warranty of { $asked }{"\u00A0"}months
    }
demanded-battery = a battery capacity of { $asked }

## Why

why = Why:
tab-why = Why?
# { $lines } are things that cost less or more, as below.
why-cheaper-to-buy = { $plan } is { $amount } cheaper to buy
why-dearer-to-buy = { $plan } costs { $amount } more to buy
why-cheaper-mostly-to-buy = { $plan } saves { $amount }, mostly at purchase
why-dearer-mostly-to-buy = { $plan } costs { $amount } more, mostly at purchase
why-with-save = { $plan } saves { $amount } through { $lines }
why-with-cost =
    { $lines ->
        [one] with { $plan }, { $lines } costs { $amount } more
       *[other] with { $plan }, { $lines } cost { $amount } more
    }
why-but-save =
    { $lines ->
        [one] , but { $lines } saves { $amount }
       *[other] , but { $lines } save { $amount }
    }
why-but-cost =
    { $lines ->
        [one] , but { $lines } costs { $amount } more
       *[other] , but { $lines } cost { $amount } more
    }
why-nothing-costs-more = Nothing costs more.
why-nothing-costs-less = Nothing costs less.
why-all-else-is-the-same = All else is the same.
why-less-purchase = a lower purchase cost
why-less-lease = lower lease charges
why-less-deployment = less deployment work
why-less-warranty-upgrade = less extra warranty
why-less-repairs = lower repair costs
why-less-accidents = lower costs of accidents and loss
why-less-downtime = less time without a device
why-less-batteries = fewer battery replacements
why-less-energy = lower electricity costs
why-less-support = lower support costs
why-less-disposal = lower disposal costs
why-less-resale = higher resale value
why-other-less = other savings
why-more-purchase = purchase
why-more-lease = lease charges
why-more-deployment = deployment
why-more-warranty-upgrade = extra warranty
why-more-repairs = repairs
why-more-accidents = accidents and loss
why-more-downtime = time without a device
why-more-batteries = battery replacements
why-more-energy = electricity
why-more-support = support
why-more-disposal = disposal
why-more-resale = lower resale value
why-other-more = other items
# Which of these are in the plural where they stand alone, by their names for programs.
why-plural-less = lease repairs accidents batteries energy support disposal
why-plural-more = lease repairs accidents batteries
why-name-manufacture = manufacture
why-manufacture = with { $plan }, manufacture causes { $mass } { $direction } CO₂e if { $rule }
why-electricity = with { $plan }, electricity causes { $mass } { $direction } CO₂e
why-and-electricity = , and electricity { $mass } { $direction }
why-but-electricity = , but electricity { $mass } { $direction }
# The tab.
why-difference-cost = Difference in cost
why-difference-carbon = Difference in CO₂e
why-is-better-cost = { $plan } cheaper
why-is-better-carbon = { $plan } lower
why-the-same = The same for both: { $lines }.
why-sum = In all
why-groups = Difference by group
why-groups-better-cost = { $Plan } is cheaper in { $number } of { $all } groups, most of all in { $group } ({ $amount }).
why-groups-better-carbon = { $Plan } causes less CO₂e in { $number } of { $all } groups, most of all in { $group } ({ $amount }).
why-other-groups =
    { $number ->
        [one] { $number } other group
       *[other] { $number } other groups
    }
why-nothing-differs = Nothing differs between { $plan } and { $other }.
column-difference = Difference
column-group = Group

## The sentence that says what is compared

# The sentence in three phrases; fields and texts stand in the places.
# Follows "We need 30 tablets".
key-shared = each shared by { $number } people
key-need = We need { $number } { $what }
key-for =
    { $years ->
        [one] for { $years } year.
       *[other] for { $years } years.
    }
needed-in-groups = { $what } in { $groups } groups
values-yours =
    { $number ->
        [one] 1 value is yours, the rest defaults
       *[other] { $number } values are yours, the rest defaults
    }

## Names of things

plan-all-new = All new
plan-new-if-offered = New if offered
plan-your-mix = Your mix
plan-all-refurbished = All refurb.
plan-refurbished-if-offered = Refurb. if offered
all-new-in-sentence = all new
new-if-offered-in-sentence = new where it is offered
your-mix-in-sentence = your mix
all-refurbished-in-sentence = all refurbished
refurbished-if-offered-in-sentence = refurbished where it is offered
class-laptop =
    { $number ->
        [one] laptop
       *[other] laptops
    }
class-chromebook =
    { $number ->
        [one] Chromebook
       *[other] Chromebooks
    }
class-desktop-micro =
    { $number ->
        [one] micro desktop
       *[other] micro desktops
    }
class-desktop-small =
    { $number ->
        [one] small desktop
       *[other] small desktops
    }
class-desktop-tower =
    { $number ->
        [one] tower desktop
       *[other] tower desktops
    }
class-all-in-one =
    { $number ->
        [one] all-in-one computer
       *[other] all-in-one computers
    }
class-monitor =
    { $number ->
        [one] monitor
       *[other] monitors
    }
class-tablet =
    { $number ->
        [one] tablet
       *[other] tablets
    }
class-phone =
    { $number ->
        [one] mobile phone
       *[other] mobile phones
    }
class-server =
    { $number ->
        [one] server
       *[other] servers
    }
desktops =
    { $number ->
        [one] desktop
       *[other] desktops
    }
computers =
    { $number ->
        [one] computer
       *[other] computers
    }
devices =
    { $number ->
        [one] device
       *[other] devices
    }
typical-new = Typical { $class }, new
typical-used = Typical { $class }, used
typical-in-use = Typical { $class }, { $years } years old
a-typical-new = a typical { $class }, new
a-typical-used = a typical { $class }, used
a-typical-in-use = a typical { $class }, { $years } years old
profile-tablet-apps = apps on a tablet
profile-phone-apps = calls and apps
profile-staff-web = staff: browser and documents
profile-pupil-web = pupil: browser and documents
profile-pupil-windows = pupil: Windows programs
profile-office = office work
profile-teacher = teacher
profile-developer = developer
profile-cad-media = CAD and media
profile-group-tablet-apps = Users of tablets
profile-group-phone-apps = Users of phones
profile-group-staff-web = Staff on the web
profile-group-pupil-web = Pupils on the web
profile-group-pupil-windows = Pupils with Windows
profile-group-office = Office staff
profile-group-teacher = Teachers
profile-group-developer = Developers
profile-group-cad-media = CAD and media
sourced-new = new
sourced-refurbished = refurbished
sourced-keep = keep
sourced-handed-down = handed down
limit-reason-planned = it is planned that way
limit-reason-cpu = the processor becomes too slow
limit-reason-memory = the memory becomes too small
limit-reason-storage = the storage becomes too small
limit-reason-screen = the screen is too small
limit-reason-battery-hours = the battery time is too short
updates-expected-to-end = the security updates are expected to end
limit-reason-security-updates = the security updates end
limit-finding-planned = the devices last as long as planned
limit-finding-cpu = the processor falls short first
limit-finding-memory = the memory falls short first
limit-finding-storage = the storage falls short first
limit-finding-screen = the screen is too small
limit-finding-battery-hours = the battery time is too short
updates-expected-to-end-first = updates are expected to end first
limit-finding-security-updates = updates end first
allocation-name-cut-off = First buyer carries all
allocation-name-half-and-half = Half each
allocation-name-by-time = By years of use
allocation-clause-cut-off = if the first buyer carries all of the manufacture
allocation-clause-half-and-half = if the buyers share the manufacture equally
allocation-clause-by-time = if the buyers share the manufacture by years of use
footprint-from-class-median = Median of the kind of device
footprint-from-manufacturer = The manufacturer’s report
footprint-from-nega-octet = ADEME, Impact CO₂ (NegaOctet)
footprint-from-ivl = IVL Swedish Environmental Research Institute
less-of-group-count = Fewer devices
more-of-group-count = More devices
less-of-price = Decrease price
more-of-price = Increase price
less-of-years = Fewer years in use
more-of-years = More years in use
less-of-age = Decrease age
more-of-age = Increase age
less-of-warranty = Shorter warranty
less-of-warranty-bought = Shorter warranty
more-of-warranty = Longer warranty
more-of-warranty-bought = Longer warranty
less-of-extension = Fewer extra years of updates
more-of-extension = More extra years of updates
less-of-memory = Less memory
more-of-memory = More memory
less-of-storage = Less storage
more-of-storage = More storage
less-of-asked = Ask for less
more-of-asked = Ask for more
decrease = Decrease: { $label }
increase = Increase: { $label }
badge-choice = your choice
badge-yours = yours
badge-example = example
badge-yours-default = yours (default: { $default })
badge-default-short = default
badge-default = default, { $publisher } { $year }

## What is not included

left-out-procurement = the work of procurement and of moving users to new devices
left-out-users-time = the users’ own time, for example to learn a new device
left-out-support = extra support work when there are many different models
left-out-network = network, data centres and cloud services
left-out-benefits = benefits to teaching and work of a faster or newer device
left-out-progress = changes in price, performance and footprint from one generation of devices to the next
left-out-repairs = the footprint of repairs and of devices that are lost; batteries and parts replaced in refurbishing are counted
left-out-demand = that lower prices may lead to more devices being bought
left-out-other-impacts = environmental impacts other than climate, such as metals, water and chemicals
left-out-security = the cost of security incidents
left-out-devices-today = what the devices in use today could be sold for, and getting rid of them

## Names of quantities, as in a formula

term-horizon = period compared
term-purchase-year = year of purchase
term-device-count = number of devices
term-users-per-device = people who share one device
term-share = share of the group
term-least-share = share of the group
term-most-share = share of the group
term-tier-from = smallest number of devices
term-upgrade-memory = memory of the device
term-upgrade-storage = storage of the device
term-take-back-price = agreed resale value
term-discount-rate = discount rate
term-price = price per device
term-price-as-new = price of a new device
term-value-when-bought = resale value when bought
term-life-left = share of the service life that is left
term-end-value = value when its life is over
term-unused-share = unused part of what it loses
term-planned-years = planned years of use
term-age-at-purchase = age at purchase
term-device-cpu-mark = processor score of the device
term-needed-cpu-mark = processor score needed
term-cpu-growth = yearly growth of the processor need
term-device-memory = memory of the device
term-needed-memory = memory needed
term-memory-growth = yearly growth of the memory need
term-device-storage = storage of the device
term-needed-storage = storage needed
term-storage-growth = yearly growth of the storage need
term-device-screen = screen size of the device
term-needed-screen = screen size needed
term-device-battery-hours = battery time of the device
term-needed-battery-hours = battery time needed
term-updates-until = end of security updates
term-update-years = years of updates from the model’s launch
term-model-year = year the model came out
term-extension-years = extra years of updates bought
term-extension-price = price of an extra year of updates
term-deployment-hours = IT time to put a device into use
term-it-hourly-cost = cost of an hour of IT time
term-setup-cost = one-off cost
term-warranty-months = warranty included
term-warranty-years-bought = extra warranty bought
term-warranty-upgrade-price = price of an extra year of warranty
term-warranty-limit-months = longest warranty available
term-failure-rate = failure rate at this age
term-first-year-multiplier = failure factor for the first year
term-pilot-devices = devices in the pilot
term-pilot-years = years of the pilot
term-pilot-failures = failures in the pilot
term-pilot-prior-weight = weight of what was known before the pilot
term-pilot-expected = failures expected in the pilot
term-learnt-factor = failure factor learnt from the pilot
term-repair-cost = cost of a repair
term-accident-rate = devices damaged by accident per year
term-loss-rate = devices lost or stolen per year
term-accident-repair-cost = cost of a repair after an accident
term-insurance-premium = insurance premium per device and year
term-insurance-excess = excess of the insurance
term-warranty-excess = excess when the warranty covers accidents
term-lease-fee = lease fee per month
term-lease-months = months of the lease
term-lease-end-fee = fee at the end of the lease
term-lease-buy-out = price to own the device after the lease
term-lease-months-paid = months of the lease paid, discounted
term-accessory-price = price of the accessory
term-accessory-footprint = footprint of the accessory
term-accessory-reused = share of the accessory used with the next device
term-licence-price = licence bought once with each device
term-spares-bought = spare devices bought
term-spares-free = spare devices free of charge
term-warranty-price = price of the warranty included
term-lot-price = price of the lot
term-lot-devices = devices in the lot
term-buy-out-price = price paid by a user who buys the device
term-buy-out-share = share of devices bought by their users
term-downtime-hours-covered = time without the device, failure under warranty
term-downtime-hours-uncovered = time without the device, failure outside warranty
term-downtime-hourly-cost = cost of an hour without a device
term-battery-health = capacity of the battery
term-battery-life = years until the battery is replaced
term-battery-warranty-months = battery warranty
term-battery-price = price of a new battery with fitting
term-battery-footprint = footprint of a new battery
term-electricity-use = electricity use
term-electricity-price = electricity price in the first year
term-energy-price-growth = yearly rise of the electricity price
term-support-price = support and licences per device
term-disposal-cost = wiping and disposal of a device
term-residual-share = share of the price new that is left
term-stated-resale = agreed resale value
term-manufacture-footprint = footprint of manufacture, transport and end of life
term-refurbishing-burden = refurbishing as a share of a new device’s footprint
term-refurbishing-parts = footprint of parts replaced in refurbishing
term-grid-intensity = emissions per kWh in the first year
term-vat-rate = VAT rate
term-grid-decline = yearly fall of emissions per kWh
term-displacement = share of new purchases replaced
term-spare-pool-share = share of spare devices
term-other-life = years with the other user
term-cohort-share = share of the devices in use today
term-due-after = years until it is replaced
term-age-today = age today
term-age-received = age when received
term-upgrade-price = price of the upgrade
term-upgrade-parts = footprint of the parts put in
term-wipe-share = share of wiping in wiping and disposal
term-reuse-share = share of devices that are used again
term-residual-factor = adjustment of the resale value
term-received-value = value when handed down
term-released-per-year = devices released a year
term-needed-per-year = handed-down devices needed a year
term-handed-per-year = devices handed down a year
term-need-cap-cpu = years until the processor is too slow
term-need-cap-memory = years until the memory is too small
term-need-cap-storage = years until the storage is too small
term-software-cap = years until security updates end
term-service-life = service life
term-headroom = headroom
term-batteries-replaced = number of batteries replaced
term-devices-bought = devices bought
term-allocated-share = share of the footprint carried
term-share-if-used-again = share carried where the device is used again
term-charge-per-device = footprint counted per device
term-failures-covered = expected failures under warranty
term-failures-uncovered = expected failures outside warranty
term-years-covered = time under warranty
term-years-uncovered = time outside warranty
term-energy-factor = cost of 1{"\u00A0"}kWh a year over the period
term-grid-factor = emissions of 1{"\u00A0"}kWh a year over the period
term-tier-price = volume price per device
term-purchase = purchase
term-lease = lease charges
term-deployment = deployment
term-warranty-upgrade = extra warranty
term-repairs = repairs
term-accidents = accidents and loss
term-downtime = time without a device
term-batteries = battery replacements
term-energy = electricity
term-support = support and licences
term-disposal = wiping and disposal
term-resale = resale
term-total-cost = total cost
term-equivalent-annual-cost = equivalent annual cost
term-cost-per-user-year = cost per user and year
term-annuity-factor = annuity factor
term-embodied = emissions of manufacture
term-use-carbon = emissions from use
term-total-carbon = total emissions
term-carbon-per-user-year = emissions per user and year
term-carbon-in-year = emissions in the year
term-avoided-emissions = emissions that could be avoided elsewhere
term-carbon-repay-time = years until a new device has saved what it emitted
term-cost-outside-warranty = repairs outside warranty
term-covered-share = share of the time under warranty
term-equal-warranty-price = price of an equally long warranty
term-spare-pool-cost = cost of spare devices
term-user-years = user-years

## Quantities with their units

kilograms = { $value }{"\u00A0"}kg
tonnes-in-words =
    { $value ->
        [one] { $value }{"\u00A0"}tonne
       *[other] { $value }{"\u00A0"}tonnes
    }
millions = { $value }{"\u00A0"}million
billions = { $value }{"\u00A0"}billion
unit-percent-per-year = { $value }/year
unit-money-per-year = { $value }/year
unit-money-per-hour = { $value }/hour
unit-money-per-kwh = { $value }/kWh
unit-money-per-yearly-kwh = { $value } per kWh/year
unit-years =
    { $value ->
        [one] { $value }{"\u00A0"}year
       *[other] { $value }{"\u00A0"}years
    }
unit-months =
    { $value ->
        [one] { $value }{"\u00A0"}month
       *[other] { $value }{"\u00A0"}months
    }
unit-hours =
    { $value ->
        [one] { $value }{"\u00A0"}hour
       *[other] { $value }{"\u00A0"}hours
    }
unit-device-years =
    { $value ->
        [one] { $value }{"\u00A0"}device-year
       *[other] { $value }{"\u00A0"}device-years
    }
unit-user-years =
    { $value ->
        [one] { $value }{"\u00A0"}user-year
       *[other] { $value }{"\u00A0"}user-years
    }
unit-gigabytes = { $value }{"\u00A0"}GB
unit-inches =
    { $value ->
        [one] { $value }{"\u00A0"}inch
       *[other] { $value }{"\u00A0"}inches
    }
unit-kwh-per-year = { $value }{"\u00A0"}kWh/year
unit-carbon = { $value }{"\u00A0"}kg{"\u00A0"}CO₂e
unit-carbon-per-year = { $value }{"\u00A0"}kg{"\u00A0"}CO₂e/year
unit-carbon-per-kwh = { $value }{"\u00A0"}g/kWh
unit-carbon-per-yearly-kwh = { $value }{"\u00A0"}g per kWh/year
january = January
february = February
march = March
april = April
may = May
june = June
july = July
august = August
september = September
october = October
november = November
december = December
unit-number = { $value }
unit-mark = { $value }
unit-percent = { $value }
unit-money = { $value }
unit-calendar-year = { $value }
unit-calendar-month = { $value }
month-and-year = { $month }{"\u00A0"}{ $year }

## Numbers that have little room

millions-short = { $number }{"\u00A0"}m
# An amount in euro, pounds and dollars, whose sign is no letter; others have their sign behind the number.
amount-with-symbol = { $sign }{ $number }
amount = { $number }{"\u00A0"}{ $sign }

## Requirements

demand-performance = performance
demand-updates-until = security updates
demand-warranty-months = warranty
demand-battery-health = capacity of the battery
demand-certificate = label
demand-certified-wipe = certified data wiping
demand-social-terms = social terms
demand-take-back = take-back and final handling
demand-max-models = number of models
demand-handed-down-supply = devices to hand down
the-requirement = the requirement
the-preference = the preference
a-requirement = a requirement
a-preference = a preference
finding-performance-met = { $option } meets the need.
finding-performance-missed = { $option } does not meet the need.
finding-performance-missed-because = { $option } does not meet the need: { $reason }.
finding-updates-estimated = { $option }: no end of security updates has been announced; the estimate is { $offered }, { $demand } is until the end of { $asked }.
finding-updates-end = { $option }: security updates end in { $offered }; { $demand } is until the end of { $asked }.
finding-updates-not-announced = { $option }: no end of security updates has been announced; { $demand } is until the end of { $asked }.
finding-warranty = { $option }: the warranty is { $offered }; { $demand } is { $asked }.
finding-warranty-not-stated = { $option }: the length of the warranty is not stated; { $demand } is { $asked } months.
finding-battery = { $option }: the battery has { $offered } of its capacity left; { $demand } is { $asked }.
finding-battery-not-stated = { $option }: the capacity of the battery is not stated; { $demand } is { $asked }.
finding-certificate-met = { $option } meets { $certificate }.
finding-certificate-missed = { $option } lacks { $certificate }, which is { $status }.
finding-wipe-met = { $option }: certified data wiping is included.
finding-wipe-missed = { $option }: certified data wiping is missing from the offer; it is { $status }.
finding-social-terms-met = { $option }: the supplier accepts the social terms.
finding-social-terms-missed = { $option }: the supplier has not accepted the social terms, which are { $status }.
finding-take-back-met = { $option }: take-back and final handling are agreed.
finding-take-back-missed = { $option }: take-back and final handling are missing from the offer; they are { $status }.
finding-supply-met = { $option }: about { $asked } devices are needed a year, and there are that many to hand down.
finding-supply-missed = { $option }: about { $asked } devices are needed a year, but only { $offered } are there to hand down. { $users } devices have to be bought.
finding-models = The mix has { $offered }; { $demand } is at most { $asked }.
shortfall-planned = it is planned for too short a time
shortfall-cpu = the processor is too slow
shortfall-memory = the memory is too small
shortfall-storage = the storage is too small
shortfall-screen = the screen is too small
shortfall-battery-hours = the battery time is too short
updates-expected-to-have-ended = security updates are expected to have ended at the time of purchase
shortfall-security-updates = security updates have ended or are about to end at the time of purchase
models-counted =
    { $number ->
        [one] { $number }{"\u00A0"}model
       *[other] { $number }{"\u00A0"}models
    }
remedy-buy-warranty = The cheapest way is to buy { $years } of extra warranty: { $cost }.
remedy-extend-memory = The cheapest way is to extend the memory to { $size }: { $cost }.
remedy-extend-storage = The cheapest way is to extend the storage to { $size }: { $cost }.
remedy-replace-battery = The cheapest way is to replace the battery: { $cost }.
remedy-extend-updates = The cheapest way is to pay for { $years } of extra security updates: { $cost }.
remedy-choose-device = The cheapest way is to choose { $device }: { $cost }.
remedy-ask-supplier = Put it in the procurement documents: only the supplier can say what it costs.
none-to-hand-down = The group that is to hand down has none to give: choose another one.
remedy-lower-share = There are enough for { $percent } of the group.
remedy-fewer-models = Choose at most { $models }.
remedy-replace-earlier = What helps is to replace them in { $year }: { $cost }.
added-cost-unknown = the supplier states the price
added-cost-only-carbon = no extra cost, { $carbon } per device
added-cost-none = no extra cost
added-cost-less = { $amount } less per device
added-cost-and-carbon = { $amount } and { $carbon } per device
added-cost-more = { $amount } more per device
added-cost = { $amount } per device
added-cost-in-all-more = { $amount } more over the period
added-cost-in-all-less = { $amount } less over the period

## Remedies as things to do

button-buy-warranty = Buy extra warranty
button-extend-memory = Extend the memory
button-extend-storage = Extend the storage
button-replace-battery = Replace the battery
button-extend-updates = Buy extra updates
button-choose-device = Choose this model
button-lower-share = Lower the share
button-replace-earlier = Replace them earlier
done-buy-warranty = warranty bought
done-extend-memory = memory extended
done-extend-storage = storage extended
done-replace-battery = battery replaced
done-extend-updates = updates bought
done-choose-device = model chosen
done-lower-share = share lowered
done-ask-supplier = supplier asked
done-fewer-models = fewer models
done-replace-earlier = replaced earlier

## What could be otherwise

switch-allocation = how manufacture is shared
switch-footprint-source = where the footprints are from
switch-new-battery = a new battery
switch-reuse = how many devices are used again
switch-vat = VAT
switch-unused-life = credit for unused life
switch-equal-warranty = equally long warranties
switch-replacement = when the devices in use today are replaced
replaced-when-due = when due
replaced-now = all at the start
replaced-year-longer = a year longer
if-replaced-when-due = if the devices in use today are replaced when due
if-replaced-now = if all devices in use today are replaced at the start
if-replaced-year-longer = if the devices in use today are used a year longer
with-footprints-manufacturer = with the manufacturers’ own footprints
with-footprints-nega-octet = with footprints from ADEME
with-footprints-ivl = with footprints from IVL
with-footprints-class-median = with the median footprint of each kind of device
without-new-battery = without a new battery{ $whose }
with-new-battery = with a new battery included{ $whose }
if-all-used-again = if all devices are used again
if-none-used-again = if no devices are used again
with-credit = with credit for unused life
if-compared-with-vat-excluded = if amounts are compared excluding VAT
if-compared-with-vat-included = if amounts are compared including VAT
without-credit = without credit for unused life
with-equal-warranties = with equally long warranties bought
otherwise = otherwise
yes = yes
no = no
varies = it varies

## Fields that take a number

asked-devices = a whole number
asked-whole = a whole number
asked-money = an amount in { $unit }
asked-money-per-year = an amount in { $unit } a year
asked-money-per-kwh = a price in { $unit } per kWh
asked-percent = a percentage
asked-months = a number of months
asked-years = a number of years
asked-age = an age in years
asked-hours = a number of hours
asked-gigabytes = a number of GB
asked-tonnes = a number of tonnes
asked-grams-per-kwh = a number of grams per kWh
asked-kilograms = a number of kg
asked-kilowatt-hours = a number of kWh a year
asked-factor = a number
asked-calendar-year = a year
asked-month = a year and month
asked-moment = a year or a date
enter-between = Write { $asked } between { $minimum } and { $maximum }.
enter-devices = Write how many devices you need, for example 300.
enter-money = Write { $asked }, for example { $example }.
enter-age = Write { $asked } or the year the device was bought, for example 4 or 2023.
enter-month = Write { $asked }, for example 2030-06 or 2030.
enter-moment = Write { $asked }, for example 2022 or 2022-08.
enter-two-numbers = There are two numbers here.
enter-digits = Use the digits 0 to 9.
not-used-yet = This value is not used yet.
previous-used = This value is not used yet. The result uses the previous value, { $previous }.
read-as-year = Read as the year { $year }: { $age } before { $purchase }.

## What is wrong with a document

issue-missing = a value is missing
issue-wrong-type = the value is of the wrong kind
issue-not-a-number = the value is not a number
issue-infinite = the value is not a finite number
issue-negative = the value cannot be negative
issue-below-minimum = the value is too low
issue-above-maximum = the value is too high
issue-not-whole = the value has to be a whole number
entries-too-many = there are too many entries
issue-too-long = the text is too long
issue-empty = this cannot be empty
issue-too-many-options = there are too many options in all the groups together
issue-unknown-choice = the choice is not among those available
issue-unknown-device = the model is not in the catalogue
issue-duplicate-id = the same id is already in use
issue-shares-sum = the shares have to add up to 100%
issue-counts-sum = the numbers have to add up to that of the group
issue-unsupported-schema = this version cannot read that format
issue-handing-down-cycle = the devices are handed down in a circle
issue-handed-down-goes-back = the devices are leased and go back, so there are none to hand down
issue-wrong-order = the values are not in rising order
issue-unknown-key = this entry is not known and is not used
allowed-at-most = Allowed: at most { $maximum }.
allowed-characters = Allowed: at most { $maximum } characters.
allowed-to = Allowed: { $minimum } to { $maximum }.
allowed-between = Allowed: { $minimum }–{ $maximum }.
allowed-at-least = Allowed: at least { $minimum }.
allowed-together = Together: { $minimum }.
the-document = the document
entry-groups = group { $number }
entry-organisations = organisation { $number }
entry-counts = organisation { $number }
entry-options = option { $number }
entry-tiers = volume price { $number }
entry-requirements = requirement { $number }
entry-fleet = devices in use { $number }
entry-count-by-year = number by year, value { $number }
entry-uncertainty = uncertainty range { $number }
entry-certificates = certificate { $number }
entry-extension-prices = price of extra year { $number } of updates
entry-failure-percent-by-age = failure rate in year { $number }
field-schema = format version
field-preset = preset
field-title = title
field-place = country
field-currency = currency
field-vat = amounts with or without VAT
field-margin-scheme = margin scheme
field-organisations = organisations
field-organisation = organisation
field-counts = numbers by organisation
field-limits = limits
field-budget = budget for the period
field-first-year-budget = budget for the first year
field-yearly-budget = yearly budget
field-carbon-cap-kg = carbon cap
field-objective = what is to be least
field-most-models = most models
field-least-share-percent = least share of the group
field-most-share-percent = greatest share of the group
field-pilot = pilot
field-groups = groups
field-requirements = requirements
field-method = method
field-uncertainty = uncertainty ranges
field-seed = starting point of the draws
field-id = id
field-name = name
field-source = source
field-need = need
field-options = options
field-profile = need profile
field-cpu-mark = processor score
field-memory-gb = memory
field-storage-gb = storage
field-screen-inches = screen size
field-battery-hours = battery time
field-sourcing = way of sourcing
field-device = model
field-specification = specification
field-offer = offer
field-users-per-device = people per device
field-same-people-as = same people as
field-handed-down-from = handed down from
field-group = group
field-option = option
field-class = kind of device
field-tiers = volume prices
field-warranty = warranty
field-new-battery = new battery
field-fleet = devices in use today
field-count-by-year = number of devices by year
field-new-since = year they were new
field-due-year = replaced at the latest
field-replacement = when devices in use are replaced
field-failure-percent-by-age = failure rates by age
field-extension-prices = prices of extra years of updates
field-sold-on = sold on after use
field-certificates = certificates
field-upgrade = upgrade
field-take-back-agreement = take-back agreement
field-price-per-device = amount paid per device
field-from = smallest number of devices
field-kind = kind
field-downtime-hours = hours without the device
field-accidental-damage = accidental damage
field-insurance = insurance
field-lot = lot
field-lease = lease
field-accessories = accessories
field-buy-out = purchase by users
field-hard = whether it is mandatory
field-value = value
field-allocation = sharing of the footprint
field-footprint-source = source of footprints
field-credit-unused-life = credit for unused life
field-path = field
field-low = lowest value
field-likely = most likely value
field-high = highest value

## Examples and published cases

preset-name-school-laptops = Pupil laptops
preset-name-chromebooks = Pupil Chromebooks
preset-name-staff-laptops = Staff laptops
preset-name-desktops-with-monitors = Desktops and monitors
preset-name-tablets = Tablets for preschools
preset-name-phones = Work phones
preset-name-mixed-fleet = A whole municipality
preset-name-three-municipalities = Three municipalities
preset-name-new-wins = CAD workstations
preset-name-umea-rounds = Umeå: three rounds
preset-name-umea-keep = Umeå: keep longer
preset-name-five-ages = A municipality with devices of five ages
preset-name-sor-varanger = Sør-Varanger 2020
preset-name-eskilstuna = Eskilstuna
preset-name-gallivare = Gällivare
preset-name-latitude5400 = Dell Latitude 5400
preset-name-tco-lifetime = TCO Development: 3 to 6 years
preset-name-impact-co2-laptop = Impact CO₂: a laptop
preset-name-new-versus-refurbished = Worked example: unequal lives
preset-about-school-laptops = 300 pupils need a Windows laptop for four years. A quarter are new, three quarters are five years old and used for four more.
preset-about-chromebooks = 400 pupils work in a browser. Chromebooks are cheap when new, and refurbished ones are replaced sooner.
preset-about-staff-laptops = 250 people in administration, half of them with a refurbished laptop of the same make. TCO Certified is required.
preset-about-desktops-with-monitors = 120 desks with a small desktop and a monitor, for six years. Each person has one of both.
preset-about-tablets = 150 tablets for the youngest, for three years. The end of security updates matters more than speed.
preset-about-phones = 200 phones for staff, for three years, with security updates until the end of 2028.
preset-about-mixed-fleet = Administration, schools, libraries and the server room in one plan, with different shares of refurbished devices and few models.
preset-about-three-municipalities = Hörby, Höör and Östra Göinge run their IT together: 4,300 employees and 3,500 pupils under one framework agreement with take-back. How people are divided, the phones and all amounts are examples.
preset-about-new-wins = A drawing office whose need for computing power grows fast. The used workstation is outgrown after two years and costs three quarters of a new one.
preset-about-umea-rounds = Pupils’ computers are used in two to three rounds inside the schools, and those of the administration are sold on through a partner. A part of what is in use is due each year. TCO Certified, social terms and take-back are required. All numbers are examples.
preset-about-umea-keep = Buy as little as possible and use what there is as long as possible: five-year-old laptops get more memory and a new battery and are kept for three more years, beside new and refurbished ones. All numbers are examples.
preset-about-five-ages = About 1,800 laptops and Chromebooks of five ages in administration and schools. What is in use is kept until it is due, so that something is bought in most years. All numbers are examples.
preset-about-sor-varanger = A Norwegian municipality buys 145 used laptops a year at 2,300 instead of 7,000 NOK, with 75 instead of 300 kg CO₂e.
preset-about-eskilstuna = 2,234 refurbished computers for schools and care, 50–60% cheaper and with the same three-year warranty as new ones. The prices here are examples.
preset-about-gallivare = About 1,800 computers for a whole municipality at half the price or less, saving 4 million SEK over several years. The prices here are worked back from that sum.
preset-about-latitude5400 = A Latitude 5400 by the figures of its manufacturer, used in Sweden for five years and then by someone else.
preset-about-tco-lifetime = 251 kg CO₂e in production and 5.2 kg a year in use: what it means to keep a laptop longer.
preset-about-impact-co2-laptop = 170 kg CO₂e in production, 12.3 in transport, 2.79 at the end of life, and three hours of use a day for five years in France.
preset-about-new-versus-refurbished = A new device for five years compared with a refurbished one for three, at 2.5% interest: equivalent annual costs make unequal lives comparable.
figure-name-cost-saved = Money saved
figure-name-cost-saved-per-device = Money saved per device
figure-name-carbon-saved = CO₂e saved
figure-name-carbon-saved-full = CO₂e saved, counting all of a new device
figure-name-carbon-share-saved = Share of CO₂e saved
figure-name-carbon-total = CO₂e of one device
figure-name-carbon-per-year-three = CO₂e a year, kept three years
figure-name-carbon-per-year-four = CO₂e a year, kept four years
figure-name-carbon-per-year-six = CO₂e a year, kept six years
figure-name-fridge-years = Years of running a fridge
figure-name-heated-flats = Flats heated for a year
figure-name-car-laps = Laps round the earth by car
figure-name-net-present-value-new = Net present value, new
figure-name-net-present-value-refurbished = Net present value, refurbished
figure-name-equivalent-annual-cost-new = Equivalent annual cost, new
figure-name-equivalent-annual-cost-refurbished = Equivalent annual cost, refurbished
differs-sor-varanger = The published kilograms were rounded values of 2020; today’s figure takes the median of manufacturers’ reports for a new laptop and 12% of it for refurbishing.
differs-eskilstuna = The publication counted 34 kg for each computer; IVL’s later factor is 280 kg, of which either half or all is counted as saved, depending on how the two users share it.
differs-gallivare = The published 5,306 kg are the purchases of 2014 alone, while the 4 million SEK were saved over several years; and a kilometre by car is counted lower today than it was then.
differs-latitude-5400 = The report counts four years of electricity at a European average; here it is five years on the Swedish grid.

## Words with which numbers may be written

# How units may be written behind a number, in small letters and without spaces; those of every language are understood.
reads-years = year years yr yrs y
reads-months = m mo mos month months mth mths
reads-counted = pcs device devices unit units people pupils users computers models
reads-percent = % percent pct
reads-hours = h hr hrs hour hours
reads-minutes = min minutes
reads-tonnes = t tonne tonnes tcoe tonnescoe
reads-grams = g gcoe/kwh gco/kwh g/kwh kg/mwh
reads-thousands = k thousand
reads-millions = m mill million
reads-billions = bn billion
reads-coins = cent ct c pence p
reads-without-vat = exclvat exvat
reads-currency-sek = sek
reads-currency-eur = € eur euro euros
reads-currency-nok = nok
reads-currency-dkk = dkk
reads-currency-isk = isk
reads-currency-chf = chf sfr fr franc francs
reads-currency-gbp = £ gbp pound pounds
reads-currency-pln = zł zl pln złoty zloty zlotys
reads-currency-czk = kč kc czk koruna korunas
reads-currency-huf = ft huf forint forints
reads-currency-ron = lei leu ron
reads-currency-usd = $ usd us$ dollar dollars
reads-per-year = peryear /year /yr
reads-per-kwh = /kwh perkwh
reads-per-device = /device perdevice each

## When the module is missing: these are said without it

failure-wasm-disabled = The comparison cannot start because WebAssembly is switched off in this browser.
failure-unsupported = The comparison cannot start because this browser is too old for it.
failure-csp-wasm = The comparison cannot start because this website's security policy does not allow it yet.
failure-csp-connect = The comparison cannot start because this website's security policy does not let it load its file.
failure-csp-script = The comparison cannot start because this website’s security policy does not let it run one of its scripts.
failure-not-found = The comparison cannot start because one of its files is missing on the server.
failure-forbidden = The comparison cannot start because the server does not let this page have one of its files.
failure-server-error = The comparison cannot start because the server failed when it was asked for one of its files. Try again in a while.
failure-truncated = The comparison cannot start because one of its files has only arrived in part.
failure-base-invalid = The comparison cannot start because the address of its files, given on this page, is not one.
failure-intl-missing = The comparison cannot start because this browser cannot write numbers the way languages do.
failure-mime = The comparison cannot start because the server does not send one of its files as it should.
failure-integrity = The comparison cannot start because its files are of different versions.
failure-network = The comparison cannot start because one of its files could not be loaded. Check the connection and try again.
failure-file-protocol = The comparison cannot start because the browser does not let a page fetch files from a disk.
failure-config-invalid = The comparison cannot start because the scenario or example that this page asks for cannot be used.
failure-panic = The comparison has stopped because of an error in it. Nothing has been sent anywhere.
failure-remedy-wasm-disabled = WebAssembly is switched off in the reader’s browser, often by the organisation’s rules for browsers. Allow it there for this website.
failure-remedy-unsupported = Nothing needs to change on the website. It takes Chrome or Edge 123, Firefox 128, Safari 17.5, or later.
failure-remedy-intl-missing = Nothing needs to change on the website. It takes Chrome or Edge 123, Firefox 128, Safari 17.5, or later.
failure-remedy-csp-wasm = Add 'wasm-unsafe-eval' to script-src in the header Content-Security-Policy.
failure-remedy-csp-script = Add 'self', or the website that has the files, to script-src in the header Content-Security-Policy.
failure-remedy-csp-connect = Add 'self', or the website that has the files, to connect-src in the header Content-Security-Policy.
failure-remedy-not-found = Put all files refurb-or-new* of one version into the folder of the address below, or correct the attribute base.
failure-remedy-forbidden = Let the server hand out the file below to everyone who reads the page, without a login and whatever its ending.
failure-remedy-server-error = Look up the address below in the server’s log.
failure-remedy-truncated = Copy the file below to the server once more, as binary, and empty the caches on the way. If the server compresses it, the header Content-Encoding has to say how.
failure-remedy-base-invalid = Let the attribute base name the folder with the files, such as /refurb-or-new/1.0.0/.
failure-remedy-mime = Let the server send the file itself, not a login or a page for errors: .wasm as application/wasm, .js as text/javascript, and what is compressed with the header Content-Encoding.
failure-remedy-integrity = Copy all files of one version anew, empty the caches, and switch off whatever rewrites scripts on the way.
failure-remedy-network = Try the address below in a browser. Where the files are on another website, it has to send the header Access-Control-Allow-Origin.
failure-remedy-file-protocol = A page may not fetch files from a disk. Put them on a server, or use the file refurb-or-new.single.html.
failure-remedy-config-invalid = Correct what is named below in the attributes or the configuration of the element.
failure-remedy-panic = Nothing needs to change on the website. Send the text below to those who make the comparison.
failure-box-administrator = For the website's administrator
failure-box-slow = The comparison is still loading. It takes longer than usual.
failure-box-part = The file could not be made, because a part of the page could not be fetched. Try again in a while.
failure-box-again = Start again
failure-box-figures = Your figures, to copy and keep

## Around the comparison in a frame: these are said without the module too

frame-title = Compare new and refurbished devices
frame-views = Show
frame-answer = The answer
frame-figures = Your figures
