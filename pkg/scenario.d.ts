// The types of a scenario, written from the declarations of the format.

export type Currency =
  | "SEK"
  | "EUR"
  | "NOK"
  | "DKK"
  | "ISK"
  | "CHF"
  | "GBP"
  | "PLN"
  | "CZK"
  | "HUF"
  | "RON"
  | "USD";

export type DeviceClass =
  | "laptop"
  | "chromebook"
  | "desktop-micro"
  | "desktop-small"
  | "desktop-tower"
  | "all-in-one"
  | "monitor"
  | "tablet"
  | "phone"
  | "server";

export type Sourcing = "new" | "refurbished" | "keep" | "handed-down";

export type WarrantyKind = "carry-in" | "pick-up" | "on-site-next-business-day" | "swap-pool";

export type Certificate =
  | "energy-star"
  | "tco-certified"
  | "epeat-bronze"
  | "epeat-silver"
  | "epeat-gold";

export type RequirementKind =
  | "updates-until"
  | "warranty-months"
  | "battery-health-percent"
  | "certificate"
  | "certified-wipe"
  | "social-terms"
  | "take-back"
  | "max-models";

export type Objective = "least-cost" | "least-carbon";

export type ReplacementTime = "when-due" | "now" | "a-year-longer";

export type Allocation = "cut-off" | "half-and-half" | "by-time";

export type FootprintSource = "class-median" | "manufacturer" | "negaoctet" | "ivl";

export type Vat = "excluded" | "included";

/** Everything a person can enter. */
export interface Scenario {
  /** The version of this format: 1. */
  schema: 1;
  /** The preset this scenario was made from. */
  preset?: string;
  /** What the scenario is called. */
  title?: string;
  /** Country whose grid and electricity price apply: ISO 3166 code, UK or EU. Default SE. */
  place?: string;
  /** Currency of every amount. Default SEK. */
  currency?: Currency;
  /** The year in which the first devices are bought. Default 2027. */
  purchaseYear?: number;
  /** How many years the comparison covers. */
  horizonYears: number;
  /** Organisations that buy together. Default none: everyone belongs to the same. */
  organisations?: Organisation[];
  /** Groups of devices for the same need. */
  groups: Group[];
  /** What every option is held against, beyond the need. */
  requirements?: Requirement[];
  /** What there is to spend and to emit. */
  limits?: Limits;
  /** How costs and carbon are counted. */
  method?: Method;
  /** Ranges for uncertain figures, beyond those of the catalogue. */
  uncertainty?: UncertainFigure[];
  /** Where the draws for the uncertainty begin, so that one link gives one answer. Default 1. */
  seed?: number;
}

/** One of several organisations that buy together. */
export interface Organisation {
  /** Name for programs, unique among the organisations. */
  id: string;
  /** Name for people. */
  name?: string;
}

/** Devices for people with one need: "300 pupils, Windows laptop". */
export interface Group {
  /** Name for programs, unique among the groups. */
  id: string;
  /** Name for people. */
  name?: string;
  /** Devices in use: one for each person, unless `usersPerDevice` says how many share one, or
   *  `samePeopleAs` whose they are. */
  count: number;
  /** People who share one device in turn, as pupils do a set of tablets. Default 1. The devices
   *  cost and emit what they do; what it is for one person is divided by the people. */
  usersPerDevice?: number;
  /** Id of the group whose people use these devices too, such as a monitor beside a laptop. The
   *  devices add cost and carbon, and no people. */
  samePeopleAs?: string;
  /** Where organisations buy together: how many of these devices each has, `count` in all. */
  counts?: OrganisationCount[];
  /** What the work asks for. */
  need?: Need;
  /** What is in use today. Default nothing: everyone is equipped at the start. */
  fleet?: Cohort[];
  /** Devices in use in the second year, the third and so on; the last value holds for all later
   *  years. Default `count` throughout. */
  countByYear?: number[];
  /** Ways to equip the group. */
  options: DeviceOption[];
}

/** The devices of one organisation in a group. */
export interface OrganisationCount {
  /** Id of the organisation. */
  organisation: string;
  /** Devices in use. */
  count: number;
}

/** What the work asks for today: what is in use, not the label on the box. */
export interface Need {
  /** A need of the catalogue, such as `pupil-windows`; the fields below override it. */
  profile?: string;
  /** PassMark CPU mark. */
  cpuMark?: number;
  /** Memory in use, in GB. */
  memoryGb?: number;
  /** Storage in use, in GB. */
  storageGb?: number;
  /** Least diagonal of the screen, in inches. */
  screenInches?: number;
  /** Least hours on battery. */
  batteryHours?: number;
}

/** Devices in use today that were new at the same time. Their people keep them until they are
 *  due, and are equipped as the plan says from then on. */
export interface Cohort {
  /** Name for programs, unique in the group. */
  id: string;
  /** Name for people. */
  name?: string;
  /** Devices in use. Where a group's cohorts have more than its `count`, the oldest leave at the
   *  start. */
  count: number;
  /** A device of the catalogue. Default a typical one of the class, of that age. */
  device?: string;
  /** What the device is, where the catalogue does not say or is to be overridden. */
  specification?: Specification;
  /** When the devices were new, as a decimal year. */
  newSince: number;
  /** How they were had: new or refurbished. Default new. */
  sourcing?: Sourcing;
  /** The year in which they are replaced at the latest, as a decimal year. */
  dueYear?: number;
}

/** What a device is. */
export interface Specification {
  /** Name of the model. */
  name?: string;
  /** Class of device, such as `laptop`. */
  class?: DeviceClass;
  /** PassMark CPU mark. */
  cpuMark?: number;
  /** Memory in GB. */
  memoryGb?: number;
  /** Storage in GB. */
  storageGb?: number;
  /** Diagonal of the screen in inches. */
  screenInches?: number;
  /** Hours on battery. */
  batteryHours?: number;
  /** The moment at which security updates end, as a decimal year. */
  updatesUntil?: number;
  /** Manufacture, inbound transport and end of life, in kg CO2e. */
  embodiedKg?: number;
  /** Electricity a year, in kWh. */
  yearlyKwh?: number;
  /** Where these figures stand, such as the address of the manufacturer's report. */
  source?: string;
}

/** One way to equip a group: a device, how it is had, its offer. */
export interface DeviceOption {
  /** Name for programs, unique in the group. */
  id: string;
  /** How the device is had. Default new. */
  sourcing?: Sourcing;
  /** A device of the catalogue; the specification overrides it. */
  device?: string;
  /** What the device is, where the catalogue does not say or is to be overridden. */
  specification?: Specification;
  /** Where a handed-down device comes from. */
  handedDownFrom?: HandedDownFrom;
  /** Price, warranty, years. */
  offer?: Offer;
  /** Percentage of the group equipped this way; a group's options add up to 100. */
  sharePercent: number;
  /** The least percentage of the group that may be equipped this way. Default 0. */
  leastSharePercent?: number;
  /** The greatest such percentage. Default 100. */
  mostSharePercent?: number;
}

/** The group, and its option, that hands its devices down when it is done with them. */
export interface HandedDownFrom {
  /** Id of the group. */
  group?: string;
  /** Id of its option. Default its first new one, else its first one. */
  option?: string;
}

/** What is offered with a device. */
export interface Offer {
  /** Price of one device. */
  price?: number;
  /** Whether the price is one of the margin scheme for used goods: VAT is inside, not on the
   *  invoice, and nobody gets it back. It is compared as it stands, with VAT or without. */
  marginScheme?: boolean;
  /** The price of so many, in place of `price`. */
  lot?: Lot;
  /** What is paid a month in place of the price. Default none. */
  lease?: Lease;
  /** Lower prices for larger numbers, in rising order of number. It is that of all devices of
   *  the model that a plan equips people with, in whatever years they are bought. */
  tiers?: PriceTier[];
  /** Years the device is planned to be used. */
  plannedYears?: number;
  /** Age of a refurbished device when it is bought, of a kept one today, of a handed-down one
   *  when it is received, in years. */
  ageAtPurchaseYears?: number;
  /** Terms of the warranty. */
  warranty?: Warranty;
  /** Whether the device comes with a new battery. Default true for a new device unless its
   *  `batteryHealthPercent` is stated, false for others; see also `upgrade`. */
  newBattery?: boolean;
  /** Capacity of a battery that is not new when the device comes into use, as a percentage of
   *  new. The battery is replaced the sooner the less it is. */
  batteryHealthPercent?: number;
  /** Years until the battery that the device comes with is replaced, `none` where it never is.
   *  Default 4 for a new one; for a used one 2, or what its capacity is good for: 4 at 100 %, 2
   *  at 80 %, 0 at 60 %. Later ones last as long where the first one is new, else 4 years. */
  batteryLifeYears?: number | "none";
  /** Failures of a device in each year of its age, in percent, first year first; the last value
   *  holds for all later years. */
  failurePercentByAge?: number[];
  /** A pilot that the failures are learnt from. */
  pilot?: Pilot;
  /** How many times the ordinary failures are expected in the first year after purchase. */
  firstYearMultiplier?: number;
  /** Devices damaged by accident a year, in percent of those in use. Default by class of device
   *  and by who uses them. */
  accidentPercentPerYear?: number;
  /** Devices lost or stolen a year, in percent of those in use. Default likewise. */
  lossPercentPerYear?: number;
  /** Cost of a repair after an accident. Default that of a repair outside the warranty. */
  accidentRepairCost?: number;
  /** An insurance against accidents, loss and theft. Default none. */
  insurance?: Insurance;
  /** What is bought with each device. Default nothing. */
  accessories?: Accessory[];
  /** A licence that is bought once with each device, and again with the next. Default 0. */
  licencePrice?: number;
  /** Spare devices bought at the price with each purchase, in percent of those in use. Where
   *  there are spares, nobody waits longer for a repair than for a swap. Default 0. */
  sparePercent?: number;
  /** Spare devices that come with each purchase free of charge, likewise. Default 0. */
  freeSparePercent?: number;
  /** Licences and support a year for one device. */
  supportPerYear?: number;
  /** Years of security updates bought beyond the ordinary end. Default 0. */
  extensionYears?: number;
  /** Price of one such year for one device, where all cost the same. */
  extensionPricePerYear?: number;
  /** Price of each such year, in place of one for all: the first year after the ordinary end
   *  first; the last holds for later years. Who joins late pays the earlier years too. */
  extensionPrices?: number[];
  /** What is paid for a device that is used again, when its planned life is over; replaces what
   *  the residual curve gives for then. */
  resaleValue?: number;
  /** Users who buy their device when its planned life is over. Default none. */
  buyOut?: BuyOut;
  /** Whether all devices are used again by others when they leave, or none. Default a share of
   *  them, by who uses them. */
  soldOn?: boolean;
  /** Footprint of parts replaced in refurbishing, in kg CO2e. Default that of a battery where
   *  `newBattery` says that one is, else 0. */
  refurbishingPartsKg?: number;
  /** Certificates the device carries. */
  certificates?: Certificate[];
  /** Whether data is wiped to a certified standard when the device leaves. */
  certifiedWipe?: boolean;
  /** Whether the supplier accepts the social terms. */
  socialTerms?: boolean;
  /** Whether take-back and final handling are agreed. */
  takeBack?: boolean;
  /** What is put in when the device comes into use. */
  upgrade?: Upgrade;
  /** An agreement under which devices are taken back when they leave. */
  takeBackAgreement?: TakeBackAgreement;
}

/** A price for a number of devices. */
export interface Lot {
  /** Price of all of them. */
  price?: number;
  /** How many they are. Default those of the group. */
  devices?: number;
}

/** A lease, a rent or instalments for one device, which take the place of its price, its
 *  disposal and its resale. Who leases is its first user for as long as it is used. */
export interface Lease {
  /** Paid at the end of each month. Without it there is no lease. */
  feePerMonth?: number;
  /** For how many months. Default 36. Who uses the device longer goes on paying. */
  months?: number;
  /** Paid once at the end. Default 0. */
  endFee?: number;
  /** What it takes to own the device after the months. Default none: it goes back. */
  buyOutPrice?: number;
}

/** A price that applies from a number of devices upwards. */
export interface PriceTier {
  /** The least number of devices. */
  from: number;
  /** Price of one device. */
  price: number;
}

/** Terms of a warranty. */
export interface Warranty {
  /** Months from purchase. */
  months?: number;
  /** Months in which the battery is covered. */
  batteryMonths?: number;
  /** What happens on a failure. Default carry-in. */
  kind?: WarrantyKind;
  /** Hours a person is without the device at a failure inside the warranty. */
  downtimeHours?: number;
  /** Whether accidents are covered as long as the warranty lasts. Default false. */
  accidentalDamage?: boolean;
  /** What is left to pay of an accident that is covered. Default 0. */
  excess?: number;
  /** Paid at purchase for the warranty that is there from the start. Default 0: in the price. */
  price?: number;
  /** Price of one more year. */
  upgradePricePerYear?: number;
  /** The longest warranty that can be bought, in months. */
  upgradeLimitMonths?: number;
  /** Years bought on top. Default 0. */
  boughtYears?: number;
}

/** A pilot with the devices of an offer: all three figures, or none. */
export interface Pilot {
  /** Devices in the pilot. */
  devices?: number;
  /** Years it has lasted. */
  years?: number;
  /** Failures seen in that time. */
  failures?: number;
}

/** An insurance against accidents, loss and theft, of one device. */
export interface Insurance {
  /** Premium a year. Default 0. */
  premiumPerYear?: number;
  /** What is left to pay of each accident or loss. Default 0. */
  excess?: number;
}

/** Something bought with each device: a bag, a charger, a dock. */
export interface Accessory {
  /** Name for people. */
  name?: string;
  /** Price of one. Default 0. */
  price?: number;
  /** Manufacture and transport of one, in kg CO2e. Default 0. */
  kg?: number;
  /** How many of them are used with the next device too, in percent. Default 0. */
  reusedPercent?: number;
}

/** Users who buy their device when its planned life is over. */
export interface BuyOut {
  /** What each pays. */
  price?: number;
  /** How many of the devices are bought so, in percent. Default 100. */
  percent?: number;
}

/** What is put into a device when it comes into use. It is paid for with the purchase and does
 *  not raise what the device is worth when it leaves. */
export interface Upgrade {
  /** Memory after the upgrade, in GB. */
  memoryGb?: number;
  /** Storage after the upgrade, in GB. */
  storageGb?: number;
  /** Whether a new battery is put in. A handed-down device gets one unless this or `newBattery`
   *  of the offer says false, or a `batteryHealthPercent` is stated. */
  newBattery?: boolean;
  /** Price of the upgrade of one device, fitted. Default the example prices of its parts. */
  price?: number;
  /** Footprint of the parts, in kg CO2e. Default that of each part. */
  partsKg?: number;
}

/** An agreement on taking devices back. Having one meets the requirement of a plan for
 *  take-back. */
export interface TakeBackAgreement {
  /** What is paid for a device that is used again, when its planned life is over; replaces what
   *  the residual curve gives for then. */
  pricePerDevice?: number;
  /** Percentage of the devices that are used again, and are paid for; replaces `soldOn`. Default
   *  30 where pupils use them, else 65. */
  reuseSharePercent?: number;
}

/** Something every option is held against. */
export interface Requirement {
  /** What it is about. */
  kind: RequirementKind;
  /** Whether an option that misses it is out (true, the default) or only marked. */
  hard?: boolean;
  /** A year, months, a percentage or a number, as the kind says. */
  value?: number;
  /** The certificate asked for. */
  certificate?: Certificate;
}

/** What there is to spend and to emit, over the horizon unless a name says otherwise. */
export interface Limits {
  /** Money for the whole horizon, as a net present value. */
  budget?: number;
  /** Money for what is bought and set up in the first year. */
  firstYearBudget?: number;
  /** Money for each year, against what is paid in it, not discounted. */
  yearlyBudget?: number;
  /** Most carbon, in kg CO2e. */
  carbonCapKg?: number;
  /** Most models in all. */
  mostModels?: number;
  /** What the best mix within the limits has least of. Default cost. */
  objective?: Objective;
}

/** How costs and carbon are counted. */
export interface Method {
  /** When what is in use today is replaced. Default when it is due. */
  replacement?: ReplacementTime;
  /** Sharing of embodied carbon between first and second user. Default cut-off. */
  allocation?: Allocation;
  /** Figure that stands for embodied carbon. Default the class median. */
  footprintSource?: FootprintSource;
  /** Whether the unused life of the last device is credited, in money (its value and what was
   *  paid for all of its life) and in carbon. Default true. */
  creditUnusedLife?: boolean;
  /** Nominal discount rate, percent a year. */
  discountRatePercent?: number;
  /** Price of electricity in the first year, per kWh. */
  electricityPricePerKwh?: number;
  /** Yearly rise of that price, percent. */
  energyPriceGrowthPercent?: number;
  /** Grams of CO2e per kWh in the first year. */
  gridGramsPerKwh?: number;
  /** Yearly fall of that figure, percent. */
  gridDeclinePercent?: number;
  /** Yearly growth of the need for computing power, percent. */
  cpuGrowthPercent?: number;
  /** Yearly growth of the need for memory, percent. */
  memoryGrowthPercent?: number;
  /** Yearly growth of the need for storage, percent. */
  storageGrowthPercent?: number;
  /** Refurbishing burden, percent of the embodied carbon of a new device. */
  refurbishingBurdenPercent?: number;
  /** How much of a new purchase a refurbished device displaces, percent. */
  displacementPercent?: number;
  /** Hours of IT time to put one device into use. */
  deploymentHours?: number;
  /** Cost of an hour of IT time. */
  itCostPerHour?: number;
  /** Paid once at the start, however many the devices: an image, a platform. Default 0. */
  setupCost?: number;
  /** Cost of an hour without a device. Default 0: not counted. */
  downtimeCostPerHour?: number;
  /** Hours a person is without the device at a failure outside the warranty. */
  downtimeHours?: number;
  /** Cost of a repair outside the warranty. */
  repairCost?: number;
  /** Price of a new battery, fitted. */
  batteryPrice?: number;
  /** Wiping and final handling of a device that leaves. */
  disposalCost?: number;
  /** Spare devices, percent of those in use, in the alternative of a spare pool. */
  sparePoolPercent?: number;
  /** Whether amounts are compared with VAT. They are entered without in either case. Default
   *  excluded. */
  vat?: Vat;
  /** Rate of VAT, percent. Default the standard rate of the place. */
  vatPercent?: number;
  /** What is paid for devices that leave, percent of the residual curve. Default 100. */
  residualPercent?: number;
}

/** A range for one figure of the scenario. */
export interface UncertainFigure {
  /** The figure, written as in an issue: `groups[0].options[1].offer.price`. */
  path: string;
  /** Lowest plausible value. */
  low: number;
  /** Most likely value; default the scenario's own. */
  likely?: number;
  /** Highest plausible value. */
  high: number;
}
