// A group at its beginning: what its host has put down, what the server says to it, and the links in the end.

import { signal } from "@preact/signals";
import type { FormatInfo, FormatWhole, HelpInfo, MadeRoom } from "../../wire/http";
import { Refused } from "../api";
import { tidied, wrongWith } from "../name";
import type { Visit } from "../visit";
import { type Draft, EMPTY, newRoom } from "./draft";

/** A server that was away may be back. */
const AGAIN_MS = 10_000;

export class Beginning {
  readonly draft = signal<Draft>(EMPTY);
  readonly formats = signal<readonly FormatInfo[]>([]);
  /** The chosen format; `null` while it is asked for. */
  readonly format = signal<FormatWhole | null>(null);
  readonly refused = signal<Refused | null>(null);
  readonly making = signal(false);
  readonly made = signal<MadeRoom | null>(null);
  /** The help list that the host looks at, and what came of finding it right. */
  readonly help = signal<HelpInfo | null>(null);
  readonly looked = signal<"setup-help-thanks" | "setup-help-set" | Refused | null>(null);

  constructor(readonly visit: Visit) {
    void this.begin();
  }

  private async begin() {
    await this.lookAt();
    await this.trying(async () => {
      this.formats.value = await this.visit.api.formats();
    });
    if (this.formats.value.length > 0) await this.choose(this.draft.value.format);
    else setTimeout(() => void this.begin(), AGAIN_MS);
  }

  change(change: Partial<Draft>) {
    this.draft.value = { ...this.draft.value, ...change };
    this.refused.value = null;
  }

  async choose(name: string): Promise<void> {
    this.change({ format: name });
    this.format.value = null;
    await this.trying(async () => {
      const format = await this.visit.api.format(name);
      // Meanwhile another one may have been chosen.
      if (this.draft.value.format === name) this.format.value = format;
    });
  }

  /** Shows a country's list; without one, that of the host if there is one. */
  async lookAt(country?: string): Promise<void> {
    await this.trying(async () => {
      this.help.value = await this.visit.api.help(country);
      this.looked.value = null;
    });
  }

  async confirmHelp(): Promise<void> {
    const country = this.help.value?.list?.country;
    const secret = this.visit.secret.value;
    if (country === undefined || secret === null) return;
    try {
      const stands = await this.visit.api.confirmHelp(country, secret);
      this.looked.value = stands.country === country ? "setup-help-thanks" : "setup-help-set";
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.looked.value = error;
    }
  }

  /** Makes the room. Whatever goes wrong is said at its place, and all that was typed stays. */
  async make(): Promise<void> {
    const name = tidied(this.draft.value.name);
    const wrong = wrongWith(name);
    if (wrong !== null) {
      this.refused.value = new Refused(`unlike-${wrong}`, "name");
      return;
    }
    this.making.value = true;
    await this.trying(async () => {
      const room = newRoom(this.draft.value, name, this.format.value);
      this.made.value = await this.visit.api.make(room, this.visit.secret.value);
    });
    this.making.value = false;
  }

  private async trying(act: () => Promise<void>) {
    try {
      this.refused.value = null;
      await act();
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.refused.value = error;
    }
  }
}
