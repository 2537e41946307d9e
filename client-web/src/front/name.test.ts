import { describe, expect, it } from "vitest";
import { tidied, wayTo, wrongWith } from "./name";

const address = "abcdefghijklmnopqrstuvwxyz";

describe("a room's name", () => {
  it("is made of what people type", () => {
    expect(tidied("  Tuesday Evening ")).toBe("tuesday-evening");
    expect(tidied("Café_am  Fluss")).toBe("cafe-am-fluss");
    expect(tidied("- new start -")).toBe("new-start");
  });

  it("is as the server takes it, and what is wrong has a word", () => {
    for (const good of ["a", "tuesday-evening", "room-7", "a".repeat(48)]) expect(wrongWith(good)).toBeNull();
    expect(wrongWith("")).toBe("empty");
    for (const bad of ["Tuesday", "-a", "a-", "a b", "a/b", "غرفة", "<b>"])
      expect(wrongWith(bad)).toBe("shape");
    expect(wrongWith("a".repeat(49))).toBe("long");
    expect(wrongWith(address)).toBe("address");
  });
});

describe("the way to a room", () => {
  it("leads from a name, an address or a link", () => {
    expect(wayTo("Tuesday evening", "/circle")).toEqual({ href: "/circle/r/tuesday-evening" });
    expect(wayTo(address, "")).toEqual({ href: `/r/${address}` });
    expect(wayTo(` https://example.org/circle/r/${address} `, "/circle")).toEqual({
      href: `/circle/r/${address}`,
    });
  });

  it("keeps a link's secret behind the #, where no server sees it", () => {
    expect(wayTo(`https://example.org/r/${address}#f=a_B-3`, "")).toEqual({ href: `/r/${address}#f=a_B-3` });
  });

  it("goes nowhere with what is no room", () => {
    expect(wayTo("   ", "")).toEqual({ wrong: "empty" });
    expect(wayTo("javascript:alert(1)", "")).toEqual({ wrong: "shape" });
    expect(wayTo("/r/..%2f..%2fhelp", "")).toEqual({ wrong: "shape" });
  });
});
