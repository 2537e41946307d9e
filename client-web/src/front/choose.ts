// Help choosing a kind of evening: three plain questions, and the formats that fit. It all happens on this device.

export const WAYS = ["speak", "listen", "either"] as const;
export const TOPICS = [
  "life",
  "free",
  "loss",
  "mind",
  "body",
  "close",
  "among",
  "company",
  "skills",
  "any",
] as const;
export const FAITHS = ["with", "without", "any"] as const;

export interface Answers {
  way: (typeof WAYS)[number] | null;
  topic: (typeof TOPICS)[number] | null;
  faith: (typeof FAITHS)[number] | null;
}

interface Kind {
  /** What one can find in it. */
  topics: readonly (typeof TOPICS)[number][];
  /** Words of faith have a place in it, it goes without them, or it is for people of any belief and of none. */
  faith: "with" | "without" | "open";
  /** Much of it is listening; everyone may only listen everywhere. */
  listening?: true;
}

/** The formats that ship, the plainest first. Those of a host's own are found among the listed rooms. */
export const KINDS: Readonly<Record<string, Kind>> = {
  circle: { topics: ["life", "free", "loss", "mind", "body", "close", "among"], faith: "open" },
  lounge: { topics: ["company"], faith: "open", listening: true },
  social_evening: { topics: ["company"], faith: "open" },
  peer_led: { topics: ["life", "mind"], faith: "open" },
  mental_health: { topics: ["mind"], faith: "open" },
  clinician: { topics: ["mind"], faith: "without" },
  grief_circle: { topics: ["loss"], faith: "open" },
  chronic_illness: { topics: ["body"], faith: "open" },
  twelve_step: { topics: ["free"], faith: "with", listening: true },
  secular: { topics: ["free"], faith: "without" },
  tools: { topics: ["free", "skills"], faith: "without" },
  affirm: { topics: ["free", "among"], faith: "open" },
  large_small: { topics: ["life", "free"], faith: "with", listening: true },
  meditate: { topics: ["life", "free", "skills"], faith: "open", listening: true },
  families: { topics: ["close"], faith: "with", listening: true },
  families_tools: { topics: ["close", "skills"], faith: "without" },
  lgbtq: { topics: ["among"], faith: "open" },
  young_adults: { topics: ["among", "mind"], faith: "open" },
  workshop: { topics: ["skills"], faith: "open", listening: true },
};

/** More than these would be no help. */
const MOST = 5;

/** The formats that fit best, the best first. There is always one. */
export function fitting(answers: Answers): string[] {
  const fits = Object.entries(KINDS).filter(([, kind]) => isAbout(kind, answers) && suits(kind, answers));
  const ranked = fits.map(([name, kind]) => ({ name, rank: rank(kind, answers) }));
  // A stable order: among equals the plainest stays first.
  return ranked
    .sort((one, other) => other.rank - one.rank)
    .slice(0, MOST)
    .map(({ name }) => name);
}

const isAbout = ({ topics }: Kind, { topic }: Answers) =>
  topic === null || topic === "any" || topics.includes(topic);

const suits = (kind: Kind, { faith }: Answers) =>
  faith === null || faith === "any" || kind.faith === "open" || kind.faith === faith;

function rank(kind: Kind, { way, topic, faith }: Answers): number {
  const asWished = (way === "listen" && kind.listening) || (way === "speak" && !kind.listening);
  const meant = topic !== null && kind.topics[0] === topic;
  return Number(asWished) + 2 * Number(kind.faith === faith) + 2 * Number(meant);
}
