"""Tells the facilitators, and nobody else, when a part of the evening has five minutes left.

    python3 timekeeper.py http://localhost:8080/r/tuesday-evening

It is told once for each part that is longer than that. While the room rests its clocks stand still, and so does this.
"""

import sys

from seat import Seat, arguments


def main():
    parser = arguments(__doc__.splitlines()[0], "Hourglass")
    parser.add_argument("--minutes", type=float, default=5, help="so many before the end (%(default)g)")
    options = parser.parse_args()
    seat = Seat(options.link, options.alias, options.program)
    part, ends_at, rests = None, None, False
    while (frame := seat.next(within=1)) is not None:
        if frame["type"] == "view":
            phase, rests = frame.get("room", {}).get("phase"), frame.get("room", {}).get("rests", False)
            part, ends_at = begun(seat, phase, options.minutes)
        elif frame["type"] == "phase_began":
            part, ends_at = begun(seat, frame["phase"], options.minutes)
        elif frame["type"] == "phase_moved" and ends_at is not None:
            ends_at = frame["ends_at"] / 1000
        elif frame["type"] == "rests":
            rests = frame["on"]
        if ends_at is not None and not rests and ends_at - seat.now() <= options.minutes * 60:
            seat.send("note", text=f"{options.minutes:g} minutes are left of this part ({part}).")
            ends_at = None
    return seat.exit_code()


def begun(seat, phase, minutes):
    """The part's name and its end, if there is still time to tell of it."""
    if phase is None or phase["ends_at"] / 1000 - seat.now() <= minutes * 60:
        return None, None
    return phase["id"].replace("_", " "), phase["ends_at"] / 1000


if __name__ == "__main__":
    sys.exit(main())
