// The types of the package. Amounts exclude VAT and are in the scenario's currency, carbon is in
// kilograms of CO2 equivalents, shares are between 0 and 1 unless a name says percent.

import type {
  Allocation,
  Certificate,
  Currency,
  DeviceClass,
  Objective,
  Scenario,
  Sourcing,
} from "./scenario.js";

export type * from "./scenario.js";

// Calls

/** Resolves when the calls below can be made, which throw before. In Node they can be made at once. */
export function ready(options?: ReadyOptions): Promise<void>;

export interface ReadyOptions {
  /** The engine, where the program knows better than the package where it is: the address of
   *  `engine.wasm`, its bytes, a response with them, or what is compiled of them. */
  module?: Engine | Promise<Engine>;
}

export type Engine = string | URL | ArrayBufferView | ArrayBuffer | Response | WebAssembly.Module;

/** Compares a scenario. Throws {@link InvalidScenario} when it cannot be used. */
export function compare(scenario: Scenario, options?: { decision?: false }): Compared;

/** The same, and how sure the answer is, what would change it and which mixes are best. */
export function compare(scenario: Scenario, options: { decision: true }): Compared & { decision: Decision };

/** The ids of the presets. */
export function presets(): string[];

/** The scenario of a preset; undefined for an id that is not known. With a currency its amounts, which
 *  are examples, are brought into that. Throws a `TypeError` when the id is no text. */
export function preset(id: PresetId, currency?: Currency): Scenario;
export function preset(id: string, currency?: Currency): Scenario | undefined;

/** Puts the element into `place`, at once; it starts by itself. In Node there is no page to put it
 *  on, and it throws. */
export function mount(place: Element, options?: MountOptions): Mounted;

/** The element's attributes, under their names in JavaScript. An unknown preset, or a scenario that
 *  is not valid, is a failure with the code `config-invalid`. */
export interface MountOptions {
  /** Language, such as `sv`; default that of the page. */
  lang?: string;
  preset?: PresetId;
  /** Instead of a preset. */
  scenario?: Scenario;
  /** Of the amounts of a preset, and of defaults, until an amount is the person's own. */
  currency?: Currency;
  /** The address of a {@link Configuration} on the same site. */
  configSrc?: string;
  theme?: Theme;
  density?: Density;
  /** Level of the heading of the widget itself, 1 to 5; default 2. Its parts have headings one below. */
  headingLevel?: number;
  /** These parts alone; names that are not known are ignored. */
  show?: PartName[];
  /** All parts but these. */
  hide?: PartName[];
  /** `compact`, for narrow places: the verdict and the cards, and a button that opens the rest in place.
   *  `result`: without what is entered. */
  mode?: Mode;
  /** `off`: nothing is kept in the browser, whatever a person asks for. */
  persist?: "off" | "ask";
  /** `off`: links to what is entered are neither made nor opened. */
  urlState?: "off" | "fragment";
  /** `lazy`, the default: it starts when it is about to be seen. */
  loading?: "lazy" | "eager";
  /** `closed`: no script of the page looks into it. Read when it is first put on the page. */
  shadow?: "open" | "closed";
  /** Folder of the WebAssembly modules, when they are not beside the script. */
  base?: string;
}

/** The element's attributes, for templates. */
export interface RefurbOrNewAttributes {
  lang?: string;
  preset?: PresetId | (string & {});
  /** A scenario as JSON, or the address of a JSON file on the same site. */
  scenario?: string;
  currency?: Currency;
  "config-src"?: string;
  theme?: Theme;
  density?: Density;
  "heading-level"?: number | string;
  /** Names of parts, with spaces between them. */
  show?: string;
  hide?: string;
  mode?: Mode;
  persist?: "off" | "ask";
  "url-state"?: "off" | "fragment";
  loading?: "lazy" | "eager";
  shadow?: "open" | "closed";
  base?: string;
}

/** What a file that `configSrc` names, or a `<script type="application/json" slot="config">` within the
 *  element, may hold. What the element itself is told comes before it. */
export interface Configuration extends Omit<MountOptions, "configSrc" | "loading" | "shadow" | "base" | "show" | "hide" | "scenario"> {
  schema: 1;
  scenario?: Scenario | string;
  show?: PartName[] | string;
  hide?: PartName[] | string;
  /** Words that are said otherwise, by language: `{ sv: { rekonditionerad: "återbrukad" } }`. Each form of a
   *  word is a word of its own; at the beginning of a sentence it has a capital by itself. */
  words?: Record<string, Record<string, string>>;
}

export type Theme = "auto" | "light" | "dark";

export type Mode = "full" | "compact" | "result";

export type Density = "comfortable" | "compact";

/** A part of the page. What is entered: `options` to `assumptions`. What comes of it: `answer` (the
 *  verdict), `cards` and `tabs`, or single tabs by the names after that. */
export type PartName =
  | "head"
  | "question"
  | "options"
  | "requirements"
  | "limits"
  | "together"
  | "fleet"
  | "assumptions"
  | "answer"
  | "cards"
  | "tabs"
  | "why"
  | "years"
  | "change"
  | "trade-off"
  | "requirements-tab"
  | "plans"
  | "sources"
  | "footer";

export interface Mounted {
  element: RefurbOrNewElement;
  /** Takes the element off the page. */
  destroy(): void;
}

export type PresetId =
  | "school-laptops"
  | "chromebooks"
  | "staff-laptops"
  | "desktops-with-monitors"
  | "tablets"
  | "phones"
  | "mixed-fleet"
  | "three-municipalities"
  | "new-wins"
  | "umea-rounds"
  | "umea-keep"
  | "five-ages"
  | "sor-varanger"
  | "eskilstuna"
  | "gallivare"
  | "latitude-5400"
  | "tco-lifetime"
  | "impact-co2-laptop"
  | "new-versus-refurbished";

/** What {@link compare} throws. */
export interface InvalidScenario extends Error {
  name: "InvalidScenario";
  /** Everything that is wrong, harmless things among it. */
  issues: Issue[];
}

// The element

/** `<refurb-or-new>`. */
export interface RefurbOrNewElement extends HTMLElement {
  // Properties beside the attributes of these names. What is set is shown at once, or at the start; null
  // takes the attribute away.
  preset: PresetId | (string & {}) | null;
  /** The scenario to start from, or in its place the text of the attribute. What stands in the element
   *  is another: {@link getScenario}. */
  scenario: Scenario | string | null;
  currency: Currency | (string & {}) | null;
  configSrc: string | null;
  theme: Theme;
  density: Density | (string & {}) | null;
  headingLevel: number;
  /** Read as names with spaces between them, as `hide` is. */
  show: PartName[] | string | null;
  hide: PartName[] | string | null;
  mode: Mode | (string & {}) | null;
  persist: "off" | "ask" | (string & {}) | null;
  urlState: "off" | "fragment" | (string & {}) | null;
  loading: "lazy" | "eager" | (string & {}) | null;
  shadow: "open" | "closed" | (string & {}) | null;
  base: string | null;
  /** The scenario as it stands, or null before the start. */
  getScenario(): Scenario | null;
  /** Takes over a scenario, as a step that can be undone. Returns what is wrong with it: nothing
   *  when it was taken. Throws before the start. */
  setScenario(scenario: Scenario): Issue[];
  /** The comparison of the scenario, or null before the start. */
  getResult(): Comparison | null;
  /** A file of what stands in the element, as a person saves it in the panel *Share*. Starts the element;
   *  rejects when a part cannot be fetched. */
  export(format: ExportFormat): Promise<File>;
  undo(): void;
  redo(): void;
  reset(): void;
  /** Starts the element, seen or not. Resolves when the first result is shown; rejects when it cannot start. */
  whenReady(): Promise<RefurbOrNewElement>;
  addEventListener<K extends keyof RefurbOrNewEventMap>(
    type: K,
    listener: (this: RefurbOrNewElement, event: RefurbOrNewEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: ((event: Event) => void) | { handleEvent(event: Event): void },
    options?: boolean | AddEventListenerOptions,
  ): void;
  removeEventListener<K extends keyof RefurbOrNewEventMap>(
    type: K,
    listener: (this: RefurbOrNewElement, event: RefurbOrNewEventMap[K]) => unknown,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(
    type: string,
    listener: ((event: Event) => void) | { handleEvent(event: Event): void },
    options?: boolean | EventListenerOptions,
  ): void;
}

/** `csv-excel` is CSV as a Swedish Excel opens it. */
export type ExportFormat = "json" | "csv" | "csv-excel" | "xlsx";

/** Events of the element. They bubble, and leave the shadow tree. */
export interface RefurbOrNewEventMap extends HTMLElementEventMap, RefurbOrNewEvents {}

/** What is shown. */
export interface Shown {
  scenario: Scenario;
  result: Comparison;
}

/** What went wrong. */
export interface Failed {
  code: FailureCode;
  /** For whoever looks after the page. */
  detail?: string;
  /** What is wrong with the scenario that was refused: with `scenario-invalid`, after the start, and
   *  with `config-invalid` where the scenario to start with could be read but is not valid. */
  issues?: Issue[];
}

export type FailureCode =
  | "scenario-invalid"
  | "base-invalid"
  | "config-invalid"
  | "csp-connect"
  | "csp-script"
  | "csp-wasm"
  | "file-protocol"
  | "forbidden"
  | "integrity"
  | "intl-missing"
  | "mime"
  | "network"
  | "not-found"
  | "panic"
  | "server-error"
  | "truncated"
  | "unsupported"
  | "wasm-disabled";

/** The events by their names. */
export interface RefurbOrNewEvents {
  /** The first result is shown. */
  "refurb-ready": CustomEvent<Shown>;
  /** The person, or a program, has changed the scenario. */
  "refurb-change": CustomEvent<Shown>;
  /** A new result is shown. Its detail is its own. */
  "refurb-result": CustomEvent<Shown>;
  /** The element cannot start or has stopped; or a scenario or preset was refused, and what was
   *  shown before stays. */
  "refurb-error": CustomEvent<Failed>;
}

declare global {
  interface HTMLElementTagNameMap {
    "refurb-or-new": RefurbOrNewElement;
  }
  interface DocumentEventMap extends RefurbOrNewEvents {}

  // Programs that are compiled without the types of browsers have nothing by these names. Where they are,
  // this adds nothing to them.
  interface AddEventListenerOptions {}
  interface CustomEvent<T> {}
  interface Element {}
  interface Event {}
  interface EventListenerOptions {}
  interface File {}
  interface HTMLElement {}
  interface HTMLElementEventMap {}
  interface Response {}
  interface URL {}
  namespace WebAssembly {
    interface Module {}
  }
}

// Problems of a scenario

/** One problem of a scenario. */
export interface Issue {
  /** The field: `groups[2].options[0].offer.price`; empty for the scenario itself. */
  path: string;
  code: IssueCode;
  /** The least and greatest value, where the field has such a range. */
  allowed?: Allowed;
}

/** The range of a number, or of a text's or list's length. Both ends are allowed. */
export interface Allowed {
  minimum: number;
  maximum: number;
}

export type IssueCode =
  | "missing"
  | "wrong_type"
  | "not_a_number"
  | "infinite"
  | "negative"
  | "below_minimum"
  | "above_maximum"
  | "not_whole"
  | "too_long"
  | "empty"
  /** More options than a scenario may have, over all groups. */
  | "too_many_options"
  | "unknown_choice"
  | "unknown_device"
  | "duplicate_id"
  | "shares_sum"
  | "counts_sum"
  | "unsupported_schema"
  /** Groups hand down to one another in a circle. */
  | "handing_down_cycle"
  /** What is to be handed down is leased and goes back. */
  | "handed_down_goes_back"
  | "wrong_order"
  /** Something the format names that is not counted yet. */
  /** Harmless: the scenario is used without the key. */
  | "unknown_key";

// The comparison

export type PlanKind = "allNew" | "yourMix" | "allRefurbished";

/** What ends the use of a device. */
export type LifeLimit =
  | "planned"
  | "cpu"
  | "memory"
  | "storage"
  | "screen"
  | "battery-hours"
  | "security-updates";

/** What `compare` returns: the comparison, and its plans year by year. */
export interface Compared extends Comparison {
  /** All new, your mix, all refurbished. */
  years: [PlanYears, PlanYears, PlanYears];
}

/** A plan year by year. The years and what is left at the end add up to the lines of the same scenario
 *  at a discount rate of 0. */
export interface PlanYears {
  plan: PlanKind;
  /** The years of the horizon, each counted from the day of the purchase. */
  years: PlanYear[];
  leftAtEnd: LeftAtEnd;
}

/** One year of a plan. */
export interface PlanYear {
  /** The calendar year in which it begins; 2026.75 is October 2026. */
  year: number;
  /** Counted from 0. */
  index: number;
  /** One year, or at the end of the horizon the part of one. */
  length: number;
  /** Paid by line, in money of the day, not discounted. What begins a use, such as a purchase or a new
   *  battery, is paid in the year that follows it, what ends one, such as a sale, in the year before. */
  lines: CostLines;
  /** The sum of the lines. */
  paid: number;
  devicesBought: number;
  /** Manufacture, refurbishing and parts of what comes into use. */
  carbonOfPurchases: number;
  carbonOfUse: number;
  inUse: InUse;
}

/** What is in use in a year of a plan. */
export interface InUse {
  /** Devices in use over the year, on average, with the spares that were bought or given with them. */
  devices: number;
  /** Devices of today's fleet that are replaced, or handed back, within it or when it ends. */
  replacedOfFleet: number;
  /** All devices that leave within it or when it ends, those of today's fleet among them. */
  leaving: number;
  /** Of those that leave, the ones that other groups get. */
  handedDown: number;
  /** Null where there are no devices. */
  meanAgeYears: number | null;
  /** The share that is under warranty. */
  coveredShare: number;
  /** Those whose security updates have ended, on average over the year. */
  pastUpdates: number;
}

/** What is credited for the life that devices have left when the horizon ends: no payment. */
export interface LeftAtEnd {
  /** Negative is value, positive what the devices will still cost when they leave. */
  lines: CostLines;
  /** The sum of the lines. */
  total: number;
  /** Of the carbon of purchases, what later years carry: negative. */
  carbon: number;
}

/** Every figure of every plan and option. */
export interface Comparison {
  /** The version of this format. */
  schema: number;
  engineVersion: string;
  /** The month in which the catalogue was last gone through. */
  dataVintage: string;
  currency: Currency;
  purchaseYear: number;
  horizonYears: number;
  /** All new, your mix, all refurbished. */
  plans: [PlanResult, PlanResult, PlanResult];
  /** Your mix and all refurbished, each minus all new: negative is less. */
  differences: [Difference, Difference];
  /** What is held against what; null where there is nothing to compare. */
  judged: Judged | null;
  /** Carbon under each rule for sharing manufacture, whichever the scenario has: cut-off, half and
   *  half, by time. */
  byRule: [RuleResult, RuleResult, RuleResult];
  groups: GroupResult[];
  /** Organisations that buy together; none where all belong to the same. */
  organisations: OrganisationResult[];
  /** What the budgets do; null where none is entered. */
  budget: BudgetView | null;
  requirements: RequirementResult[];
  /** What devices of your mix miss or are not known to meet, by requirement, the hard ones first. */
  missed: MissedRequirement[];
  /** Problems of the scenario that did not keep it from being compared. */
  warnings: Issue[];
}

/** The answer, how sure it is and what would change it are about `plan`, held against `against`: all
 *  refurbished against all new wherever both can be had and are not the same; your mix against the
 *  other where one of the two is lacking. */
export interface Judged {
  plan: PlanKind;
  against: PlanKind;
}

/** The plans under one rule for sharing manufacture between the users of a device. */
export interface RuleResult {
  allocation: Allocation;
  /** All new, your mix, all refurbished. */
  carbon: [number, number, number];
  /** Your mix and all refurbished, each minus all new. */
  differences: [RuleDifference, RuleDifference];
  /** The plan that is judged minus the one it is held against. */
  judged: RuleDifference | null;
}

/** A plan minus another: negative is less. */
export interface RuleDifference {
  carbon: number;
  /** The difference over the carbon of the other; null where that is next to nothing. */
  carbonShare: number | null;
}

/** What a decision rests on, beside the comparison itself. */
export interface Decision {
  /** How sure the answer is. */
  uncertainty: Uncertainty;
  /** What would change the answer; null where there is nothing to compare. */
  sensitivity: Sensitivity | null;
  /** Methods and what offers include, each tried otherwise: what turns the answer first, then by
   *  effect. Null where there is nothing to compare. */
  switches: SwitchResult[] | null;
  /** The mixes between the cheapest and the greenest. */
  tradeOff: TradeOff;
  /** The best mix within the limits; null where there are no limits and no objective is stated. */
  bestMix: BestMix | null;
  /** What the widget tells first of it. */
  told: Told;
}

/** What the widget tells first of a decision. */
export interface Told {
  /** Of what moves the difference in cost; null where there is nothing to compare. */
  cost: Drivers | null;
  carbon: Drivers | null;
  equalWarranty: EqualWarranty;
  /** How your mix stands to the others; null where there is no trade-off. */
  yourMix: YourMix | null;
  /** Why the answer is what it is; null where there is nothing to compare. */
  why: Why | null;
}

/** Why the answer is what it is: the plan that is judged, minus the one it is held against. */
export interface Why {
  cost: Reasons;
  carbon: Reasons;
  /** Which groups make the difference, by id; none where there is one group. */
  groups: GroupDifference[];
}

/** What a group adds to the difference. */
export interface GroupDifference {
  /** Id of the group. */
  group: string;
  cost: number;
  carbon: number;
}

/** What cost or carbon is a sum of. */
export type Reason =
  | "purchase"
  | "lease"
  | "deployment"
  | "warrantyUpgrade"
  | "repairs"
  | "accidents"
  | "downtime"
  | "batteries"
  | "energy"
  | "support"
  | "disposal"
  | "resale"
  | "embodied"
  | "use";

/** What makes the difference on one measure. */
export interface Reasons {
  /** Where the plan comes to less. */
  less: ReasonSide;
  /** Where it comes to more. */
  more: ReasonSide;
  /** What comes to the same for both, though not to nothing. */
  same: Reason[];
}

/** A difference in one thing: negative is less. */
export interface ReasonDifference {
  reason: Reason;
  difference: number;
}

/** All that speaks for a plan, or all that speaks against it. */
export interface ReasonSide {
  /** What differs, most first. */
  differences: ReasonDifference[];
  /** How many of them the widget tells of. */
  told: number;
  /** What those come to without its sign, with the others where they are told of together. */
  amount: number;
  /** Whether the others are told of together. */
  hasOthers: boolean;
}

/** What moves the difference on one measure. */
export interface Drivers {
  /** The answer as it is: less than a hundredth of the currency or a gram is equal. */
  answer: Answer;
  /** Everything that turns the answer when it alone is otherwise: numbers, what offers include and
   *  ways of counting, nearest first. */
  turning: Turning[];
  /** What is told first of the numbers, as indices of the variables of the sensitivity: what turns the
   *  answer, then by strength; not all of the same kind. */
  first: number[];
  /** Every other number that has an effect, strongest first. */
  rest: number[];
  /** Indices of the switches that have an effect and do not turn the answer, by how much. */
  switches: number[] | null;
  /** How much each of the assumptions of the sensitivity weighs, in their order. */
  weights: Weight[];
  /** The examples of ours that weigh most, as indices of the assumptions: what to replace first. */
  examples: number[];
}

/** Something that turns the answer when it alone is otherwise. */
export interface Turning {
  driver: NumberDriver | SwitchDriver;
  /** Whether a buyer can decide it or ask for it. */
  isABuyers: boolean;
  /** How far it is: for a number the share of all that was searched which lies before the turn, for
   *  a switch a tenth; twice that for what is not a buyer's. */
  distance: number;
  /** What to enter to see the answer turn, as one step; empty for what cannot be entered. */
  entries: Entry[];
  /** The number that is entered; null for what is no number. */
  value: number | null;
  /** The difference then; null for what cannot be entered. */
  cost: number | null;
  carbon: number | null;
}

/** The variable with this index turns the answer there. */
export interface NumberDriver {
  kind: "number";
  variable: number;
  turn: Turn;
}

/** The switch with this index turns the answer. */
export interface SwitchDriver {
  kind: "switch";
  switch: number;
}

/** A value that is entered in the field at a path of the scenario; null takes back what was. */
export interface Entry {
  path: string;
  value: string | number | boolean | null;
}

/** How far a figure moves the difference from its low to its high: `large` by at least as much as the
 *  difference is, `some` by at least a tenth of it. */
export type Weight = "none" | "little" | "some" | "large";

/** Where the answer is another than it is now. */
export interface Turn {
  /** On this side of the value; `at` is right there and nowhere beside it. */
  side: "below" | "above" | "at";
  value: number;
  /** The answer there. */
  answer: Answer;
}

/** What it takes to make all warranties as long as the longest in their group. */
export type EqualWarranty =
  /** For some option it is not for sale. */
  | { kind: "notForSale" }
  /** They are as long as they are. */
  | { kind: "asItIs" }
  | WarrantyForSale;

export interface WarrantyForSale {
  kind: "forSale";
  /** For one device of the option for which it costs most. */
  price: number;
  /** Whether it costs the same for all that lack it. */
  isOnePrice: boolean;
  /** Whether it is refurbished devices that lack it, and new ones that have it. */
  isRefurbishedAgainstNew: boolean;
}

/** How your mix stands to the others. */
export interface YourMix {
  /** Index of the point of the trade-off that it is; null where it is none. */
  point: number | null;
  /** It misses the need or a requirement, costs and emits so much more than the greenest mix, emits so
   *  much more than the trade-off at the same cost, or none of these. */
  standing:
    | { kind: "outside" }
    | { kind: "beyond"; cost: number; carbon: number }
    | { kind: "above"; carbon: number }
    | { kind: "onFrontier" };
  /** Whether it is the best mix within the limits; null where there is none. */
  isBest: boolean | null;
}

/** Mixes of which none is beaten in both cost and carbon, from the cheapest to the greenest. */
export interface TradeOff {
  /** None where some group cannot be equipped. */
  points: TradeOffPoint[];
  /** Index of the cheapest point. */
  cheapest: number;
  /** Index of the point beyond which a kilogram less costs more than on average over the curve. */
  balanced: number;
  /** Index of the greenest point. */
  greenest: number;
  /** Whether no mix lies below the straight lines between the points; false where prices depend on
   *  volume or devices are handed down. */
  isExact: boolean;
  /** Ids of groups none of whose options meets the need and the requirements; the requirements of the
   *  comparison say which, and what would mend it. */
  impossibleGroups: string[];
}

/** A mix in whole devices. */
export interface Mix {
  /** Over the horizon. */
  cost: number;
  /** Paid in the first year, not discounted. */
  firstYear: number;
  /** Over the horizon, kg CO2e. */
  carbon: number;
  groups: MixGroup[];
}

export interface MixGroup {
  /** Id of the group. */
  id: string;
  options: MixOption[];
}

export interface MixOption {
  /** Id of the option. */
  id: string;
  devices: number;
}

/** A mix on the trade-off. */
export interface TradeOffPoint extends Mix {
  /** Whether it meets all limits of the scenario. */
  isWithinLimits: boolean;
  /** What leads to it from the point before. */
  moves: MixMove[];
}

/** Devices of one group moved from one option to another. */
export interface MixMove {
  /** Id of the group. */
  group: string;
  /** Id of the option that has fewer devices. */
  from: string;
  /** Id of the option that has more. */
  to: string;
  devices: number;
  /** Change in all. */
  cost: number;
  /** Change in all, kg CO2e. */
  carbon: number;
}

export type LimitName = "budget" | "firstYearBudget" | "carbonCapKg" | "mostModels";

/** The best mix within the limits. */
export interface BestMix {
  objective: Objective;
  /** Whether a mix was found, was proven not to exist, or neither within the work allowed. */
  outcome: "found" | "infeasible" | "undecided";
  /** Null where none was found. */
  mix: Mix | null;
  /** No mix is better by more than this, in the unit of the objective: 0 where it is proven the
   *  best. Null where none was found. */
  gap: number | null;
  /** Ids of groups that cannot be equipped whatever the limits. */
  groups: string[];
  /** Limits that cannot be met together, though any of them left out the rest can. */
  blocking: LimitName[];
  /** How far each limit must move, the others as they are, for there to be a mix. */
  relaxations: Relaxation[];
}

/** A value of one limit at which there is a mix. */
export interface Relaxation {
  limit: LimitName;
  value: number;
  /** How much smaller such a value could be at most: 0 where it is proven the smallest. */
  gap: number;
}

/** The plans at many points of what is uncertain, the same points for every plan. */
export interface Uncertainty {
  points: number;
  /** Points when all is done. */
  of: number;
  seed: number;
  /** All new, your mix, all refurbished. */
  plans: { plan: PlanKind; cost: Band; carbon: Band }[];
  /** Your mix and all refurbished, each minus all new, and what is judged minus what it is held
   *  against, where that is neither. None where there is nothing to compare. */
  differences: OutcomeDifference[];
}

/** Values below which 5, 50 and 95 % of the outcomes lie. */
export interface Band {
  p5: number;
  p50: number;
  p95: number;
}

/** What the outcomes say of a plan minus another: negative is less. */
export interface OutcomeDifference {
  plan: PlanKind;
  against: PlanKind;
  /** Devices that do not meet the need, in whichever of the two plans has more of them. */
  unfitDevices: number;
  /** Chance that the plan costs less; null where devices do not meet the need: what does not do the
   *  work is no cheaper way to do it. */
  cheaper: Estimate | null;
  /** Chance that it emits less, likewise. */
  emitsLess: Estimate | null;
  cost: EstimatedBand;
  carbon: EstimatedBand;
  /** The middles of 20 parts of equal chance, in rising order. */
  costIn20: number[];
  /** The middles of 50 parts of equal chance, in rising order. */
  costIn50: number[];
}

export interface EstimatedBand {
  p5: Estimate;
  p50: Estimate;
  p95: Estimate;
  mean: Estimate;
  /** The standard deviation. */
  deviation: Estimate;
  /** Whether it is the same in all outcomes, so that no chance is about anything. */
  isCertain: boolean;
}

/** A number found from points, with its standard error from independent sets of them. */
export interface Estimate {
  value: number;
  standardError: number;
}

/** What drives the difference between two plans. Values are in the units of the fields. */
export interface Sensitivity {
  /** The plan that is judged, and the one it is held against. */
  plan: PlanKind;
  against: PlanKind;
  cost: number;
  carbon: number;
  /** The strongest variables. */
  variables: VariableSensitivity[];
  /** How many others have an effect. */
  others: number;
  /** What is uncertain, by its swing, strongest first: indices of `variables`. */
  uncertainByCost: number[];
  uncertainByCarbon: number[];
  /** What is chosen or certain, by its swing. */
  chosenByCost: number[];
  chosenByCarbon: number[];
  /** Of the two uncertain variables that move the cost most. */
  map: InteractionMap | null;
  /** Every figure that could be otherwise, whether it is among the strongest or not. */
  assumptions: Assumption[];
}

/** A figure that the result rests on. */
export interface Assumption {
  /** The field it is entered in. */
  field: string;
  /** The fields of the scenario that it stands for. */
  paths: string[];
  value: number;
  /** An example of ours, of a source, or entered. */
  origin: "ours" | "source" | "yours";
  /** How far it moves the difference from its low to its high. */
  swingCost: number;
  swingCarbon: number;
}

export type SwitchKind =
  | "allocation"
  | "footprintSource"
  /** Whether devices that are not bought new have a new battery, at the same price. */
  | "newBattery"
  /** How many of the devices that leave are used again, in percent. */
  | "reuse"
  /** Whether the unused life of the last device is credited. */
  | "unusedLife"
  /** Whether amounts are compared with VAT; told where it turns the answer. */
  | "vat"
  /** Warranty in months, bought to the longest in each group. */
  | "equalWarranty"
  /** When today's fleet is replaced: all at once, when due, or a year longer. */
  | "replacement";

/** By how much a plan changes, in the scenario's currency and kg CO2e. */
export interface PlanChange {
  cost: number;
  carbon: number;
}

/** Devices of today's fleet in use past their security updates. */
export interface OutlivedUpdates {
  devices: number;
  /** When the first of them have none any more, as a decimal year. */
  fromYear: number;
}

/** Something that is no number, tried otherwise. */
export interface SwitchResult {
  kind: SwitchKind;
  /** Ids of group and option where it is of one option only. */
  group: string | null;
  option: string | null;
  /** Where it is of all options of a class. */
  class: DeviceClass | null;
  /** What it is and what it would be; null where that is not the same for all. */
  from: string | number | boolean | null;
  to: string | number | boolean | null;
  /** The difference as it is. */
  costNow: number;
  carbonNow: number;
  /** The difference after it. */
  cost: number;
  carbon: number;
  /** By how much the plan that is judged changes, and the one it is held against. */
  plan: PlanChange;
  against: PlanChange;
  /** Devices that would be in use past their updates; null where there are none. */
  outlived: OutlivedUpdates | null;
  /** Whether another plan would then cost less, and emit less. */
  turnsCost: boolean;
  turnsCarbon: boolean;
  /** What was entered to try it. */
  entries: Entry[];
}

/** One number that could be another. */
export interface VariableSensitivity {
  /** The field it is entered in. */
  field: string;
  /** Ids of group and option where it stands in one option only. */
  group: string | null;
  option: string | null;
  /** The fields of the scenario that it stands for. */
  paths: string[];
  isChoice: boolean;
  current: number;
  low: number;
  high: number;
  costAtLow: number;
  costAtHigh: number;
  carbonAtLow: number;
  carbonAtHigh: number;
  swingCost: number;
  swingCarbon: number;
  /** Values at which the answer changes, in rising order; empty where there is none in range. */
  breakEvenCost: BreakEven[];
  breakEvenCarbon: BreakEven[];
  curve: { value: number; cost: number; carbon: number }[];
}

export type Answer = "less" | "equal" | "more";

/** A value at which the answer changes. */
export interface BreakEven {
  value: number;
  /** What holds below and above it. */
  below: Answer;
  above: Answer;
  /** Whether the difference jumps there rather than passing zero. */
  isJump: boolean;
}

/** The difference over the ranges of two variables. */
export interface InteractionMap {
  /** Indices of `variables`. */
  across: number;
  down: number;
  valuesAcross: number[];
  valuesDown: number[];
  /** A row for each value down. */
  cost: number[][];
  carbon: number[][];
}

/** One plan over the horizon and all its people. */
export interface PlanResult {
  plan: PlanKind;
  /** Those whom it equips. */
  people: number;
  userYears: number;
  /** Devices in use at the start. */
  composition: Composition;
  devicesBought: number;
  /** Ids of groups that have no option of this sourcing and keep your mix. */
  unchangedGroups: string[];
  cost: PlanCost;
  warranty: PlanWarranty;
  fitness: PlanFitness;
  carbon: PlanCarbon;
  /** What is handed down, receiver by receiver; left out where nothing is. */
  handingDown?: HandedDownResult[];
  /** What becomes of the devices of those who hand down; left out likewise. */
  givers?: GiverResult[];
}

/** Devices in use by how they are had. */
export interface Composition {
  new: number;
  refurbished: number;
  kept: number;
  handedDown: number;
}

/** What is handed down to one option, in devices a year. */
export interface HandedDownResult {
  /** Id of the group that receives. */
  group: string;
  /** Id of its option. */
  option: string;
  /** Id of the group that gives. */
  fromGroup: string;
  /** Id of its option. */
  fromOption: string;
  neededPerYear: number;
  handedPerYear: number;
  shortfallPerYear: number;
  /** People for whom there is none. */
  shortfallUsers: number;
  /** What equips them. */
  rest?: Replacement;
  /** What the giver could have got for these devices over the horizon, as a net present value. */
  resaleForgone: number;
}

/** What becomes of the devices of an option that hands down, a year: released is the sum of the
 *  others. */
export interface GiverResult {
  /** Id of the group. */
  group: string;
  /** Id of its option. */
  option: string;
  releasedPerYear: number;
  handedPerYear: number;
  /** Used again by others outside the scenario. */
  resoldPerYear: number;
  disposedPerYear: number;
}

/** What equips people where there is no kept or handed-down device: one of the two is stated. */
export interface Replacement {
  /** Id of the option of the group. */
  option?: string;
  /** Id of a typical new device, in a group that buys nothing. */
  device?: string;
}

/** Cost of a plan, as net present values. */
export interface PlanCost {
  /** Exactly the sum of the lines. */
  total: number;
  equivalentAnnual: number;
  perUserYear: number;
  lines: CostLines;
}

/** What a cost is the sum of. */
export interface CostLines {
  /** Purchase and upgrades. */
  purchase: number;
  /** What is paid a month for what is not bought, and at the end of it. */
  lease: number;
  deployment: number;
  warrantyUpgrade: number;
  repairs: number;
  /** Damage by accident, loss and theft, and insurance against them. */
  accidents: number;
  downtime: number;
  batteries: number;
  energy: number;
  support: number;
  disposal: number;
  /** What is paid for devices that leave: negative. */
  resale: number;
}

/** Warranty and failures of a plan. */
export interface PlanWarranty {
  coveredDeviceYears: number;
  uncoveredDeviceYears: number;
  coveredShare: number;
  expectedFailuresCovered: number;
  expectedFailuresUncovered: number;
  costOutsideWarranty: number;
  /** Spare devices in place of longer warranties. */
  sparePoolCost: number;
}

/** Fitness of a plan. */
export interface PlanFitness {
  /** The year in which the first of its options no longer serves; null when none does. */
  firstUnmetYear: number | null;
  /** The year in which the last of them does; null when some never do. */
  lastUnmetYear: number | null;
  /** What ends the first of them. */
  firstLimit: LifeLimit | null;
  /** Whether the first year is an estimate: an end of updates that nobody has announced. */
  firstIsEstimated: boolean;
  /** Whether the last year is one. */
  lastIsEstimated: boolean;
  /** Devices that do not meet the need at all. */
  usersUnmet: number;
}

/** Carbon of a plan. */
export interface PlanCarbon {
  total: number;
  embodied: number;
  use: number;
  perUserYear: number;
  /** Avoided elsewhere; never subtracted from the total. */
  avoided: number;
  /** Each year of the horizon, embodied carbon spread over use. */
  byYear: number[];
  /** The same, embodied carbon booked in the year of purchase. */
  bookedByYear: number[];
}

/** A plan minus another. */
export interface Difference {
  plan: PlanKind;
  against: PlanKind;
  cost: number;
  carbon: number;
  /** The difference over the cost of the other; null where that is next to nothing. */
  costShare: number | null;
  carbonShare: number | null;
}

/** What becomes of a cohort of today's fleet. */
export interface CohortResult {
  /** Its id in the scenario. */
  id: string;
  /** Devices in use at the start: the oldest leave where there are more than people. */
  devices: number;
  /** When it is replaced, as a decimal year; beyond the horizon where it outlives that. */
  dueYear: number;
  reason: "now" | "stated" | "planned" | "need" | "updates";
  /** When its security updates end, as a decimal year; null where nothing is known of an end. */
  updatesEnd: number | null;
  /** Whether that is an estimate, because no end has been announced. */
  updatesAreEstimated: boolean;
  /** Whether it is still in use when they have ended. */
  outlivesUpdates: boolean;
  /** What it takes to have it replaced before that; null where it is. */
  remedy: Remedy | null;
}

/** One group. */
export interface GroupResult {
  id: string;
  /** What becomes of what is in use today. */
  fleet: CohortResult[];
  options: OptionResult[];
}

/** One option, for one device in use over the horizon. Where the group has a fleet, on average over
 *  those who come to it one after the other, with what each has until then. */
export interface OptionResult {
  id: string;
  sourcing: Sourcing;
  /** Whether it meets the need and misses no hard requirement; what is not known speaks against none. */
  recommendable: boolean;
  serviceLife: LifeResult;
  /** Devices in use in your mix. */
  users: number;
  /** What follows a kept device whose life ends within the horizon. */
  successor?: Successor;
  cost: OptionCost;
  warranty: OptionWarranty;
  carbon: OptionCarbon;
}

/** What follows a kept device: there is no second old one, so it is bought. */
export interface Successor extends Replacement {
  /** When it is bought, as a decimal year. */
  fromYear: number;
}

/** Service life of an option. */
export interface LifeResult {
  years: number;
  /** What ends it. */
  limit: LifeLimit;
  /** Whether that is an estimate: an end of updates that nobody has announced. */
  limitIsEstimated: boolean;
  meetsNeed: boolean;
  /** The year in which the need is no longer met or updates end; null when neither happens. */
  unmetYear: number | null;
  axes: AxisResult[];
}

/** The fit on one axis. */
export interface AxisResult {
  axis: LifeLimit;
  /** Device over need, minus one; null for updates. */
  headroom: number | null;
  /** Years from purchase until unmet; null for never. */
  yearsUntilUnmet: number | null;
  unmetYear: number | null;
  /** Whether that is an estimate. */
  isEstimated: boolean;
}

/** Cost of an option for one device in use. */
export interface OptionCost {
  total: number;
  equivalentAnnual: number;
  perUserYear: number;
  lines: CostLines;
  devicesBought: number;
}

/** Warranty of an option for one device in use. */
export interface OptionWarranty {
  years: number;
  coveredYears: number;
  uncoveredYears: number;
  expectedFailuresCovered: number;
  expectedFailuresUncovered: number;
  /** How many times the failures of the curve are expected after a pilot; null without one. */
  learntFactor: number | null;
  /** For one device: what the longest warranty in the group would cost here; null when it cannot
   *  be bought. */
  equalWarrantyPrice: number | null;
}

/** Carbon of an option for one device in use. */
export interface OptionCarbon {
  total: number;
  embodied: number;
  use: number;
  perUserYear: number;
  /** The share of its manufacture that this user carries. */
  allocatedShare: number;
  /** Charge of one device over its life. */
  perDevice: number;
  /** For a refurbished option: years after which the lower electricity use of the group's new
   *  device would have made up for its manufacture, on the grid as it falls; null when it never
   *  does. */
  newDeviceRepayYears: number | null;
}

/** One of several organisations that buy together. */
export interface OrganisationResult {
  id: string;
  /** Its devices in use, over all groups. */
  devices: number;
  /** Its people. */
  users: number;
  /** All new, your mix, all refurbished. */
  plans: [OrganisationPlan, OrganisationPlan, OrganisationPlan];
}

/** An organisation in a plan, over the horizon. */
export interface OrganisationPlan {
  plan: PlanKind;
  /** Its part of the cost of the plan. The parts of the organisations add up to the plan. */
  cost: number;
  /** Its part of the carbon of the plan. */
  carbon: number;
  /** What the same plan would cost it alone, at the price tiers of its own number and with
   *  everything that is paid once. */
  costAlone: number;
  /** The cost alone minus its part: what buying together saves it. */
  gain: number;
}

/** What the budgets of a scenario do. */
export interface BudgetView {
  /** For the whole horizon, against net present values; null where there is none. */
  overHorizon: Budget | null;
  /** For the first year, against what is then paid for purchase, deployment and extra warranty;
   *  null where there is none. */
  firstYear: Budget | null;
  /** For each year, against what is then paid on all lines, not discounted; null where there is none. */
  yearly: YearlyBudget | null;
}

/** What the budget for each year does. A last year that the horizon has only in part has all of it. */
export interface YearlyBudget {
  amount: number;
  /** All new, your mix, all refurbished. */
  plans: [PlanYearlyBudget, PlanYearlyBudget, PlanYearlyBudget];
}

/** A plan within the budget of each year. */
export interface PlanYearlyBudget {
  plan: PlanKind;
  /** The years in which more is paid; none where the budget is enough for all of them. */
  over: YearOver[];
}

/** A year in which more is paid than there is. */
export interface YearOver {
  /** The calendar year in which it begins. */
  year: number;
  /** Counted from 0. */
  index: number;
  /** What is missing. */
  by: number;
}

/** What one budget does. */
export interface Budget {
  amount: number;
  /** All new, your mix, all refurbished. */
  plans: [PlanBudget, PlanBudget, PlanBudget];
}

/** A plan within a budget. */
export interface PlanBudget {
  plan: PlanKind;
  /** What the plan costs for everyone it was entered for. */
  cost: number;
  /** The budget minus that; negative is missing. */
  left: number;
  /** The most people that it equips, whole people over all groups, the groups in proportion. Null
   *  where one more costs nothing. */
  usersEquipped: number | null;
}

export type Demand =
  | "performance"
  | "updates-until"
  | "warranty-months"
  | "battery-health"
  | "certificate"
  | "certified-wipe"
  | "social-terms"
  | "take-back"
  | "max-models"
  /** The group that hands down has enough to hand down. */
  | "handed-down-supply";

/** Whether what is offered is what is asked; `notKnown` where nobody has said. */
export type RequirementState = "met" | "missed" | "notKnown";

/** One requirement held against one option, or against devices that are in use today; against the whole
 *  mix where all three are null. */
export interface RequirementResult {
  /** Index of the group. */
  group: number | null;
  /** Index of the option in the group. */
  option: number | null;
  /** Index of the cohort in the group's fleet. */
  cohort: number | null;
  demand: Demand;
  hard: boolean;
  state: RequirementState;
  /** What is asked: a year, months, percent or a number; null for a yes or no. */
  asked: number | null;
  /** What is offered, in the same unit; null where the offer does not say or sets no limit. */
  offered: number | null;
  /** Whether that is an estimate, because nobody has announced it. */
  isEstimated: boolean;
  certificate: Certificate | null;
  /** For performance: the axis that falls short. */
  axis: LifeLimit | null;
  /** Devices of the option in your mix, or of the cohort. */
  users: number;
  /** The cheapest way to meet it, where it is not met and there is one. */
  remedy: Remedy | null;
}

/** A requirement that devices of your mix miss or are not known to meet, over all options and over what
 *  is in use today. A device that misses two requirements counts in each. */
export interface MissedRequirement {
  demand: Demand;
  /** What is asked: a year, months, percent or a number; null for a yes or no. */
  asked: number | null;
  certificate: Certificate | null;
  hard: boolean;
  devicesMissed: number;
  devicesNotKnown: number;
  /** Those of them that are in use today, before others follow them. */
  missedInUse: number;
  notKnownInUse: number;
  /** The classes of these devices. */
  classes: DeviceClass[];
}

/** A way to meet a requirement. */
export type Remedy = RemedyCost & RemedyAction;

/** What a remedy costs. */
export interface RemedyCost {
  /** More for one device than now; negative is less. Null where only the supplier can say. */
  costPerDevice: number | null;
  /** Parts put in, per device; for devices that are replaced earlier, all that this changes. */
  carbonPerDevice: number;
}

export type RemedyAction =
  | BuyWarranty
  | ExtendMemory
  | ExtendStorage
  | ReplaceBattery
  | ExtendUpdates
  | ChooseDevice
  | AskSupplier
  | FewerModels
  | LowerShare
  | ReplaceEarlier;

export interface BuyWarranty {
  action: "buyWarranty";
  years: number;
}

export interface ExtendMemory {
  action: "extendMemory";
  gigabytes: number;
}

export interface ExtendStorage {
  action: "extendStorage";
  gigabytes: number;
}

export interface ReplaceBattery {
  action: "replaceBattery";
}

export interface ExtendUpdates {
  action: "extendUpdates";
  years: number;
}

export interface ChooseDevice {
  action: "chooseDevice";
  /** Id of a device of the catalogue. */
  device: string;
}

/** Write it into the request: the price is the supplier's to say. */
export interface AskSupplier {
  action: "askSupplier";
}

export interface FewerModels {
  action: "fewerModels";
  most: number;
}

/** Equip no more than so many percent of the group this way. */
export interface LowerShare {
  action: "lowerShare";
  percent: number;
}

/** Devices that are in use today are replaced when their updates end, or at the start. */
export interface ReplaceEarlier {
  action: "replaceEarlier";
  /** The year in which they are replaced at the latest. */
  year: number;
  /** What your mix then costs more over the horizon; negative is less. */
  costInAll: number;
}
