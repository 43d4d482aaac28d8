// Plain objects from what the module hands over in one piece, and the other way round: what a page
// or program hands in, in one piece for the module. Crossing for every value and decoding the text
// of every key would take longer than the comparison. `src/document/flat.rs` says how it is laid
// out, `src/api/foreign.rs` how it is read.

// What a step stands for, in its three lowest bits; above them stands a count.
const [NULL, FALSE, TRUE, NUMBER, TEXT, LIST, RECORD, FOREIGN] = [0, 1, 2, 3, 4, 5, 6, 7];

// Why there is something foreign: it is no plain data, or there is too much of it.
const [NOT_PLAIN, TOO_MANY_VALUES, TOO_MUCH_TEXT] = [0, 1, 2];

const step = (kind, count) => kind + 8 * count;

/** The value that flat data holds. `words` is a list in JSON; `shapes` has for each shape of a record
 *  how many keys it has and the numbers of these words. */
export function build(steps, numbers, shapes, words) {
  const texts = JSON.parse(words);
  const keys = [];
  for (let at = 0; at < shapes.length; at += 1 + shapes[at]) {
    keys.push(Array.from(shapes.subarray(at + 1, at + 1 + shapes[at]), (word) => texts[word]));
  }
  let at = 0;
  let number = 0;
  const value = () => {
    const step = steps[at++];
    const count = step >>> 3;
    switch (step & 7) {
      case FALSE:
        return false;
      case TRUE:
        return true;
      case NUMBER:
        return numbers[number++];
      case TEXT:
        return texts[count];
      case LIST: {
        const list = [];
        for (let index = 0; index < count; index += 1) list.push(value());
        return list;
      }
      case RECORD: {
        const record = {};
        const names = keys[count];
        for (let index = 0; index < names.length; index += 1) record[names[index]] = value();
        return record;
      }
      default:
        return null;
    }
  };
  return value();
}

/** A document in one piece. It may be anything and throw at whatever is asked of it, so everything
 *  is asked where it is caught, and counted before it is copied. Texts are cut after `longestText`
 *  units, and lists after `longestList` values. */
export function read(document, mostValues, mostText, mostRefusals, deepest, longestList, longestText) {
  const steps = [];
  const numbers = [];
  const texts = [];
  let refusals = 0;

  const put = (kind, count) => {
    steps.push(step(kind, count));
    return true;
  };
  const stop = (reason) => {
    put(FOREIGN, reason);
    return false;
  };
  // Goes on to the next, unless too much has been refused already.
  const refuse = () => put(FOREIGN, NOT_PLAIN) && ++refusals < mostRefusals;

  // All that a list or a record holds counts before any of it is read: what lies deep in the first
  // of many is not asked for when there is no room for the others.
  const hasRoom = (values) => (mostValues -= values) >= 0;

  const putText = (text) => {
    mostText -= text.length;
    if (mostText < 0) return stop(TOO_MUCH_TEXT);
    const kept = text.length > longestText ? text.slice(0, longestText) : text;
    texts.push(kept);
    return put(TEXT, kept.length);
  };

  const putList = (list, levels) => {
    let length;
    try {
      length = list.length;
    } catch {
      return refuse();
    }
    if (typeof length !== "number") return refuse();
    length = Math.max(0, Math.trunc(Math.min(length, longestList)) || 0);
    if (!hasRoom(length)) return stop(TOO_MANY_VALUES);
    put(LIST, length);
    for (let index = 0; index < length; index += 1) {
      if (!putValue(of(list, index), levels)) return false;
    }
    return true;
  };

  const putRecord = (record, levels) => {
    let names;
    try {
      if (!isPlain(record)) return refuse();
      names = Object.keys(record);
    } catch {
      return refuse();
    }
    if (!hasRoom(names.length)) return stop(TOO_MANY_VALUES);
    put(RECORD, names.length);
    for (const name of names) {
      if (!putText(name) || !putValue(of(record, name), levels)) return false;
    }
    return true;
  };

  // Each gives whether to go on.
  const putValue = (value, levels) => {
    switch (typeof value) {
      case "number":
        numbers.push(value);
        return put(NUMBER, 0);
      case "string":
        return putText(value);
      case "boolean":
        return put(value ? TRUE : FALSE, 0);
      case "undefined":
        return put(NULL, 0);
      case "object": {
        if (value === null) return put(NULL, 0);
        if (levels === 0) return refuse();
        let isList;
        try {
          isList = Array.isArray(value);
        } catch {
          return refuse();
        }
        return isList ? putList(value, levels - 1) : putRecord(value, levels - 1);
      }
      default:
        return refuse();
    }
  };

  hasRoom(1);
  putValue(document, deepest);
  // Something between them, so that the halves of two texts do not make up a character.
  return { steps, numbers, text: texts.join("\n") };
}

/** What an object holds at a place; where asking throws, something that is refused. */
function of(object, place) {
  try {
    return object[place];
  } catch {
    return Symbol.iterator;
  }
}

// No instance of a class. An object of another frame has another Object; its prototype's prototype
// is null all the same.
function isPlain(object) {
  const prototype = Object.getPrototypeOf(object);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
