"""Reads the group's readings where nobody else would like to.

    python3 reader.py http://localhost:8080/r/tuesday-evening

A part of a reading is offered to the whole room first: this waits a few seconds, so that people come before it, and then
offers to read what is left. It says nothing of its own.
"""

import sys

from seat import Seat, arguments


def main():
    parser = arguments(__doc__.splitlines()[0], "Lectern")
    parser.add_argument("--patience", type=float, default=5, metavar="SECONDS", help="how long people may come first")
    options = parser.parse_args()
    seat = Seat(options.link, options.alias, options.program)
    free, since = [], None
    while (frame := seat.next(within=1)) is not None:
        if frame["type"] == "view":
            free = list(frame.get("room", {}).get("free_parts", []))
        elif frame["type"] == "part_offered" and frame["part"] not in free:
            free.append(frame["part"])
        elif frame["type"] == "phase_began":
            free = []
        elif frame["type"] == "text_offered":
            seat.send("post", part=frame["part"])
        since = (since or seat.now()) if free else None
        if free and seat.now() >= since + options.patience:
            for part in free:
                seat.send("volunteer", part=part)  # refused where somebody has come first
            free = []
    return seat.exit_code()


if __name__ == "__main__":
    sys.exit(main())
