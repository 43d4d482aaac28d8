// One number for all that a value of plain JSON holds, as described in tests/native/digest.rs. It
// needs nothing from around it, so that a test can hand its text to a page.

export function digest(value) {
  let hash = 0xcbf29ce484222325n;
  const byte = (byte) => {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  };
  const sign = (sign) => byte(sign.charCodeAt(0));
  const text = (text) => {
    sign("s");
    new TextEncoder().encode(text).forEach(byte);
    byte(0);
  };
  const double = new DataView(new ArrayBuffer(8));
  const add = (value) => {
    if (value === null) sign("n");
    else if (value === true) sign("t");
    else if (value === false) sign("f");
    else if (typeof value === "number") {
      sign("d");
      double.setFloat64(0, value, true);
      for (let index = 0; index < 8; index += 1) byte(double.getUint8(index));
    } else if (typeof value === "string") text(value);
    else if (Array.isArray(value)) {
      sign("[");
      value.forEach(add);
      sign("]");
    } else if (Object.getPrototypeOf(value) === Object.prototype) {
      sign("{");
      for (const key of Object.keys(value).sort()) {
        text(key);
        add(value[key]);
      }
      sign("}");
    } else throw new TypeError(`not plain JSON: ${value}`);
  };
  add(value);
  return hash.toString(16).padStart(16, "0");
}
