import { expect, it, vi } from "vitest";
import { arriveInFront } from "./place";

function arrive(pathname: string, hash: string) {
  const replaceState = vi.fn();
  const place = arriveInFront(
    { pathname, hash, search: "" } as Location,
    { replaceState } as unknown as History,
  );
  return { place, address: replaceState.mock.calls[0]?.[2] };
}

it("the secret of a set-up link leaves the address at once", () => {
  const { place, address } = arrive("/circle/", "#setup=a_B-3");
  expect(place).toEqual({ base: "/circle", secret: "a_B-3" });
  expect(address).toBe("/circle/");
});

it("without one the address stays as it is", () => {
  for (const hash of ["", "#help", "#setup="]) {
    const { place, address } = arrive("/", hash);
    expect(place).toEqual({ base: "", secret: null });
    expect(address).toBeUndefined();
  }
});
