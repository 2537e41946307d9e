// What this seat knows of the meeting: a view, and every event since.

import type { DoorInfo, FacilitatorView, Me, RoomView, ServerFrame, View } from "../wire/server";
import type { Clock } from "./clock";
import type { Entry } from "./stream";

/** A frame of this type. */
export type Frame<T extends ServerFrame["type"]> = Extract<ServerFrame, { type: T }>;

/** What comes to this seat alone, or to those who lead. Shown apart from what everyone reads. */
export type Private = Frame<
  | "whispered"
  | "line_back"
  | "asked_to_write"
  | "may_write"
  | "written"
  | "aside_said"
  | "aside_opened"
  | "aside_closed"
  | "orientation"
  | "hint"
  | "not_reached"
  | "noted"
  | "reported"
  | "answered"
  | "arrived"
  | "acted"
  | "alert"
  | "round_too_long"
>;

/** What those who lead see, and what follows from it by the clock. */
export interface Leading extends FacilitatorView {
  /** The meeting's clock at the view: what is older than it was only caught up on. */
  viewedAt: number;
  /** Since when the running part runs, as far as this page has heard. */
  partSince: number;
  /** Since when the running turn runs. */
  turnSince: number | null;
  /** Since when the floor is free and nobody wants it. */
  quietSince: number | null;
  /** The index of the first part that the evening at the door lists, once that is known. */
  firstPart: number | null;
  /** How much the part behind an inserted one has left; nothing where this page did not see it begin. */
  behindMs: number | null;
  /** Whoever has not been heard was invited in this part. */
  invited: boolean;
  /** Who has been heard, for a count of the others. */
  heard: ReadonlySet<string>;
}

export interface State {
  /** The meeting's clock at the last thing that was heard, in milliseconds since it opened. */
  now: number;
  /** Where this seat stands; nothing before the door has answered. */
  standing: View["standing"] | null;
  /** What it waits for, while it waits. */
  why: View["why"] | null;
  door: DoorInfo | null;
  me: Me | null;
  room: RoomView | null;
  /** What those who lead see besides. */
  leading: Leading | null;
  /** Whether anyone who leads was connected, as of the last view. */
  leaderHere: boolean;
  /** Everybody whose name was ever heard, so that someone who is gone can still be named. */
  names: ReadonlyMap<string, string>;
  /** Which room of the meeting this is, and its last event that was heard. */
  heardTo: { stage: number; seq: number };
  /** What everyone in this room of the meeting reads. */
  stream: readonly Entry[];
  /** What was read in the meeting's other rooms, for whoever comes back to one. */
  streams: ReadonlyMap<number, readonly Entry[]>;
  /** What is for this seat alone. */
  mine: readonly Private[];
  /** The turn that signs are for: the running one, or the last. */
  lastTurn: number | null;
  /** How far the running turn is; nothing where this page has not heard its beginning. */
  clock: Clock | null;
  /** When this seat's last turn ended by its own word: for a moment that can be taken back. */
  finishedAt: number | null;
  /** A part of this seat's time is over: 80 or 100, while it speaks. */
  cue: number | null;
  /** The speaker's turn is being closed: the current line may be finished. */
  closing: boolean;
  /** This room of a split is over then. */
  recallAt: number | null;
  /** How many have reaffirmed the agreements, for those who lead. */
  agreed: { agreed: number; here: number } | null;
}

export const EMPTY: State = {
  now: 0,
  standing: null,
  why: null,
  door: null,
  me: null,
  room: null,
  leading: null,
  leaderHere: false,
  names: new Map(),
  heardTo: { stage: 0, seq: 0 },
  stream: [],
  streams: new Map(),
  mine: [],
  lastTurn: null,
  clock: null,
  finishedAt: null,
  cue: null,
  closing: false,
  recallAt: null,
  agreed: null,
};

export const withMe = (state: State, change: Partial<Me>): State =>
  state.me === null ? state : { ...state, me: { ...state.me, ...change } };

export const withRoom = (state: State, change: Partial<RoomView>): State =>
  state.room === null ? state : { ...state, room: { ...state.room, ...change } };

export const withLeading = (state: State, change: Partial<Leading>): State =>
  state.leading === null ? state : { ...state, leading: { ...state.leading, ...change } };

/** This name was heard. */
export function named(state: State, seat: string, alias: string): State {
  return state.names.get(seat) === alias ? state : { ...state, names: new Map(state.names).set(seat, alias) };
}

export const iSpeak = (state: State): boolean =>
  state.me !== null && state.room?.turn?.seat === state.me.seat;

export const facilitates = (role: string | undefined): boolean =>
  role === "facilitator" || role === "cofacilitator";

/** Leads this room: also whoever does so only in a room of a split. */
export const iLead = (state: State): boolean => facilitates(state.me?.role) || state.leading !== null;
