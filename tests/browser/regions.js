// The regions of the page. Each is a folder of src/ui and a sheet of www/style by the same name.

/** Parts of each region that stand on the page at the start. */
export const REGIONS = {
  frame: [".widget > header", ".toolbar", ".widget > footer"],
  question: [".key", ".about-preset"],
  options: [".mix-slider", ".block", ".group-actions"],
  answer: [".answer", ".because", ".change-it", ".sureness"],
  cards: [".card.cost", ".card.warranty", ".card.performance", ".card.climate"],
  tabs: [".tab-list", "#tab-panel"],
};

/** Regions that are made when somebody asks for them. */
export const ASKED_FOR = ["bring", "embed", "note", "share"];

/** The parts of all regions. */
export const PARTS = Object.values(REGIONS).flat();
