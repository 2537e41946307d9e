// The circle: where each seat stands. The order of the people is the same for everyone; one's own seat is at the foot.

/** Above so many seats the circle says nothing to the eye any more, and a line in words stands there instead. */
export const RING_SEATS_MAX = 12;

/** The circle's own measure: a wide box, so that names have room beside the seats. */
export const WIDTH = 320;
export const HEIGHT = 212;

const MIDDLE = { x: WIDTH / 2, y: HEIGHT / 2 - 6 };
const REACH = { x: 124, y: 72 };

export interface Place {
  x: number;
  y: number;
}

/** The places of `count` seats, with that of number `mine` at the foot. */
export function places(count: number, mine: number): Place[] {
  return Array.from({ length: count }, (_, index) => {
    const angle = Math.PI / 2 + (2 * Math.PI * (index - mine)) / count;
    return {
      x: round(MIDDLE.x + REACH.x * Math.cos(angle)),
      y: round(MIDDLE.y + REACH.y * Math.sin(angle)),
    };
  });
}

const round = (value: number): number => Math.round(value * 10) / 10;
