"""A program's seat in a meeting, by `openchair join LINK --json --bot`. Needs nothing but Python.

The program `openchair` keeps the connection, comes back by itself and answers the heartbeat. What it prints are the
server's frames, what it reads are messages: docs/protocol.md and docs/schema/ say what is in them.
"""

import argparse
import json
import queue
import subprocess
import threading
import time


class Seat:
    """A seat that has agreed, and waits until a facilitator lets it in."""

    def __init__(self, link, alias, program="openchair"):
        command = [program, "join", link, "--as", alias, "--json", "--bot"]
        self.running = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8")
        self.frames = queue.Queue()
        self.began = time.monotonic()  # when the meeting's clock stood at 0
        threading.Thread(target=self._read, daemon=True).start()
        self.send("agree")

    def _read(self):
        for line in self.running.stdout:
            self.frames.put(json.loads(line))
        self.frames.put(None)

    def send(self, type, **fields):
        """Sends a message. Its answer comes as a frame; what is refused changes nothing."""
        try:
            self.running.stdin.write(json.dumps({"type": type, **fields}) + "\n")
            self.running.stdin.flush()
        except BrokenPipeError:
            pass  # the meeting is over, and `next` says so

    def next(self, within=None):
        """The next frame; an empty one if none comes within so many seconds; None when all is over."""
        try:
            frame = self.frames.get(timeout=within)
        except queue.Empty:
            return {"type": None}
        if frame and (now := frame.get("at", frame.get("now"))) is not None:
            self.began = time.monotonic() - now / 1000
        return frame

    def now(self):
        """The meeting's time, in seconds since it opened."""
        return time.monotonic() - self.began

    def exit_code(self):
        """How the program ended: docs/terminal.md lists the codes."""
        return self.running.wait()


def arguments(about, alias):
    """What every bot is started with."""
    parser = argparse.ArgumentParser(description=about)
    parser.add_argument("link", help="the room's link")
    parser.add_argument("--as", dest="alias", default=alias, help="its name in the meeting (%(default)s)")
    parser.add_argument("--program", default="openchair", help="the terminal client (%(default)s)")
    return parser
