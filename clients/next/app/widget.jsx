"use client";

import { useEffect, useRef, useState } from "react";
import { compare, mount, preset, ready } from "refurb-or-new";

export default function Widget() {
  const place = useRef(null);
  const [figures, setFigures] = useState("");
  useEffect(() => {
    ready().then(() => setFigures(JSON.stringify(compare(preset("phones")).differences)));
    const { destroy } = mount(place.current, { lang: "en", preset: "phones" });
    return destroy;
  }, []);
  return (
    <>
      <div ref={place} />
      <output id="figures">{figures}</output>
    </>
  );
}
