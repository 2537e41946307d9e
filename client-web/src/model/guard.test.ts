import { expect, it } from "vitest";
import { type Found, found } from "./guard";

const ADVICE = ["you should", "why don't you"];

it.each<[string, Found[]]>([
  ["Call me on +49 171 2345678.", ["phone"]],
  ["(030) 901-820", ["phone"]],
  ["It was on 12.11.2026, at 19:30.", []],
  ["I have been sober for 1200 days, 3 hours and 5 minutes.", []],
  ["maple@example.org", ["mail"]],
  ["See https://example.org/x", ["link"]],
  ["It is on example.com now", ["link"]],
  ["Well... I do not know.", []],
  ["You should go for walks.", ["advice"]],
  ["Why don’t you rest?", ["advice"]],
  ["Nobody told me what I should do.", []],
])("%s", (text, expected) => expect(found(text, ADVICE)).toEqual(expected));
