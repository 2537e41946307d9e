// A ring of seats, one of them lit. It says nothing that the words beside it do not.

const SEATS = 8;
const angle = (seat: number) => ((2 * seat) / SEATS - 0.5) * Math.PI;
const along = (seat: number) => ({
  cx: 50 + 36 * Math.cos(angle(seat)),
  cy: 50 + 36 * Math.sin(angle(seat)),
});

export function Ring() {
  return (
    <svg class="ring" viewBox="0 0 100 100" aria-hidden="true" focusable="false">
      <circle class="glow" {...along(0)} r="13" />
      {Array.from({ length: SEATS }, (_, seat) => (
        <circle key={seat} class={seat === 0 ? "seat lit" : "seat"} {...along(seat)} r={seat === 0 ? 9 : 7} />
      ))}
    </svg>
  );
}
