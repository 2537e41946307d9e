import { expect, it } from "vitest";
import { linked } from "./linked";

it("numbers can be dialled and addresses opened; the words around them stay", () => {
  expect(linked("Samaritans: call 116 123, or write on samaritans.org/talk; at any hour.")).toEqual([
    { text: "Samaritans: call ", href: null },
    { text: "116 123", href: "tel:116123" },
    { text: ", or write on ", href: null },
    { text: "samaritans.org/talk", href: "https://samaritans.org/talk" },
    { text: "; at any hour.", href: null },
  ]);
});

it("a sentence without any is one piece, and dates and hours are no numbers to dial", () => {
  expect(linked("Open from 9 to 17, every day.")).toEqual([
    { text: "Open from 9 to 17, every day.", href: null },
  ]);
  expect(linked("112 in Europe").map(({ href }) => href)).toEqual(["tel:112", null]);
});
