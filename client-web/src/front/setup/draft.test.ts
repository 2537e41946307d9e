import { expect, it } from "vitest";
import type { FormatWhole } from "../../wire/http";
import { EMPTY, newRoom, withTexts } from "./draft";

const circle: FormatWhole = {
  name: "circle",
  minutes: 45,
  language: "en",
  facilitator_label: "keeper",
  facilitators: 0,
  entry: "open",
  late: "any",
  private: "facilitators",
  roles: [],
  evening: [],
  slots: { welcome: "Welcome.\n", topic: "The floor is open." },
  agreements: ["Be kind."],
  limits_text: "We are members.",
};

it("a name is enough, and everything else is left to the format", () => {
  expect(newRoom(EMPTY, "tuesday", circle)).toEqual({
    name: "tuesday",
    format: "circle",
    led_by: "peers",
    listing: "unlisted",
  });
});

it("only texts in the group's own words go out, agreements a sentence each", () => {
  const draft = withTexts(EMPTY, {
    agreements: " We listen. \n\n<b>We wait.</b>\n",
    limits: "  ",
    slots: { welcome: "Welcome.", topic: "What is new?\n---\nAnd what is old?", thanks: "" },
  });
  const room = newRoom(draft, "tuesday", circle);
  expect(room.agreements).toEqual(["We listen.", "<b>We wait.</b>"]);
  expect(room.slots).toEqual({ topic: "What is new?\n---\nAnd what is old?" });
  expect(room).not.toHaveProperty("limits_text");
});

it("the texts of one format wait while the host looks at another", () => {
  const draft = withTexts(EMPTY, { slots: { welcome: "Come in." } });
  expect(newRoom({ ...draft, format: "lounge" }, "a", null)).not.toHaveProperty("slots");
  expect(newRoom(draft, "a", circle).slots).toEqual({ welcome: "Come in." });
});

it("a clinician's group is led by a clinician, unless its host says otherwise", () => {
  const clinician = { ...EMPTY, format: "clinician" };
  expect(newRoom(clinician, "a", null).led_by).toBe("clinician");
  expect(newRoom({ ...clinician, ledBy: "trained" }, "a", null).led_by).toBe("trained");
});
