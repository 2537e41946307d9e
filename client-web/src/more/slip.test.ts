import { expect, it } from "vitest";
import { commitment } from "./slip";

it("a name is hashed as docs/protocol.md says", async () => {
  const known = { name: "Maria Example", nonce: "5c0e7d41a9f2b86310d94ce87fa1532b" };
  expect(await commitment(known)).toBe("8bb164c1bcf885e0742dea8ce507214ce4d2abc2516a40cbf814c94b0c3b1a59");
});
