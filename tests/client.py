"""A client of Openchair in Python, written from docs/protocol.md alone, holding a meeting of its own.

    python client.py http://127.0.0.1:8080/r/ROOM#f=SECRET

The room has to be a `circle` that nobody has opened. This plays the facilitator, two members and someone who
comes late, from the open door to the end; the twenty lines that the page opens with listen. It says how many of its
expectations held. Needs `websockets`.
"""

import json
import pathlib
import secrets
import subprocess
import sys
import threading
import urllib.request

from websockets.exceptions import ConnectionClosed
from websockets.sync.client import connect

PATIENCE = 90  # seconds; the longest wait is the minute in which an end can be undone
held, failed = 0, []


def check(what, holds):
    """Counts one expectation, and names it if it did not hold."""
    global held
    if holds:
        held += 1
    else:
        failed.append(what)
        print(f"FAILED {what}")


class Seat:
    """One person's place in the meeting, over as many connections as it takes."""

    def __init__(self, alias, key=None):
        self.alias, self.key, self.ticket = alias, key, secrets.token_urlsafe(32)
        self.frames, self.news = [], threading.Condition()  # what came and was not yet looked for
        self.said, self.gaps, self.ids = [], 0, 0
        self.epoch, self.seen, self.view, self.closed = None, {"seq": 0, "own": 0}, None, None

    def enter(self):
        self.socket = connect(SOCKET, subprotocols=["openchair.v1"])
        self.closed = None
        threading.Thread(target=self.listen, args=(self.socket,), daemon=True).start()
        self.send({"type": "hello", "client": "client.py/1"})
        self.wait("welcome")
        return self.ask("enter", room=ROOM, ticket=self.ticket, alias=self.alias,
                        **({"key": self.key} if self.key else {}),
                        **({"seen": {"epoch": self.epoch, **self.seen}} if self.epoch else {}))

    def come_in(self):
        """Through the door: enter, read the agreements, agree."""
        self.epoch = self.enter()["epoch"]
        check(f"{self.alias} reads the agreements first", self.wait("view", standing="door")["door"]["agreements"])
        check(f"{self.alias} agrees", self.ask("agree")["type"] == "done")
        check(f"{self.alias} is in the room", self.wait("view", standing="in").get("room"))

    def listen(self, socket):
        try:
            for text in socket:
                self.hear(json.loads(text))
        except ConnectionClosed:
            pass
        with self.news:
            self.closed = socket.close_code
            self.news.notify_all()

    def hear(self, frame):
        if frame["type"] == "heartbeat":
            self.send({"type": "alive"})
        with self.news:
            self.count(frame)
            if frame["type"] == "said":
                self.said.append(frame["text"])
            self.frames.append(frame)
            self.news.notify_all()

    def count(self, frame):
        if frame["type"] == "view":
            self.view, self.seen = frame, {"seq": frame["seq"], "own": frame["own"]}
        elif "at" in frame:
            number = "seq" if "seq" in frame else "own"
            if number == "own" or self.view.get("room") and frame["seq"] > self.view["seq"]:  # the view has the others
                self.gaps += frame[number] != self.seen[number] + 1
                self.seen[number] = frame[number]

    def send(self, message):
        self.socket.send(json.dumps(message))

    def ask(self, type, **fields):
        """Sends a message and gives its answer."""
        self.ids += 1
        self.last = {"type": type, "id": f"{self.alias}-{self.ids}", **fields}
        self.send(self.last)
        return self.wait(None, re=self.last["id"])

    def refused(self, code, type, **fields):
        check(f"{type} is refused with {code}", self.ask(type, **fields).get("code") == code)

    def wait(self, type, **fields):
        """The first frame of this kind that was not yet looked for."""
        def found():
            kind = lambda f: type in (None, f["type"]) and all(f.get(k) == v for k, v in fields.items())
            return next((frame for frame in self.frames if kind(frame)), None)
        with self.news:
            if not self.news.wait_for(found, PATIENCE):
                raise TimeoutError(f"{self.alias} waited for {type} {fields}, closed: {self.closed}")
            frame = found()
            self.frames.remove(frame)
            return frame

    def drop(self):
        self.socket.close()
        with self.news:
            self.news.wait_for(lambda: self.closed, PATIENCE)


def page_example():
    """The program that the page opens with, run as it stands there, by someone who presses Enter."""
    page = pathlib.Path(__file__).parent.parent / "docs" / "protocol.md"
    program = page.read_text().split("```python\n")[1].split("```")[0]
    command = [sys.executable, "-c", program, SOCKET, ROOM, "Willow"]
    running = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    running.stdin.write("\n")
    running.stdin.flush()
    return running


def opening(rowan, maple, juniper):
    with urllib.request.urlopen(DOOR) as answer:
        check("the door says what is kept", json.load(answer)["kept"])
    rowan.come_in()
    check("the room is opened", rowan.ask("open")["type"] == "done")
    maple.come_in()
    juniper.come_in()
    example = page_example()
    check("the page's example comes in", rowan.wait("arrived", alias="Willow"))
    rowan.ask("start")
    while (phase := rowan.wait("phase_began")["phase"])["id"] != "share":
        rowan.ask("advance", phase=phase["index"])
    check("hands can be raised", phase["hands"])
    rowan.refused("stale", "advance", phase=0)
    rowan.refused("unknown_command", "sing")
    return example


def sharing(rowan, maple, juniper):
    maple.frames.clear()  # the round before this phase asked too
    maple.ask("hand")
    check("the first hand has the first place", maple.wait("place", place=1))
    maple.wait("ready_check")
    maple.ask("ready")
    rowan.ask("call")  # `stale` if the floor has passed by itself already
    turn = juniper.wait("turn_began", alias="Maple")["turn"]
    answer = maple.ask("say", text="It was a long week.")
    check("a line is told under the number of its answer", juniper.wait("said", alias="Maple")["seq"] == answer["seq"])
    maple.send(maple.last)
    check("a line sent twice is answered the same way", maple.wait(None, re=answer["re"]) == answer)
    juniper.refused("not_your_turn", "say", text="But I")
    juniper.ask("react", turn=turn, sign=juniper.view["room"]["signs"][0])
    juniper.drop()
    line = maple.ask("say", text="I am glad to be here.")["seq"]
    check("a seat is resumed", juniper.enter()["resumed"])
    check("what was missed comes", juniper.wait("said", line=line)["text"] == "I am glad to be here.")
    maple.ask("take_back", line=line)
    check("a line taken back goes", juniper.wait("gone", line=line))
    maple.ask("done")
    check("the turn ends", rowan.wait("turn_ended", turn=turn))
    check("signs are counted when it has ended", sum(rowan.wait("signs", turn=turn)["counts"].values()) == 1)
    for seat in (rowan, juniper):
        check(f"{seat.alias} heard each line once", seat.said == ["It was a long week.", "I am glad to be here."])


def in_private(rowan, maple, juniper, aspen):
    juniper.ask("note", text="Could we talk?")
    check("a note reaches the facilitator", rowan.wait("noted", alias="Juniper")["text"] == "Could we talk?")
    rowan.ask("whisper", seat=maple.view["me"]["seat"], text="Thank you.")
    check("a private line reaches one seat", maple.wait("whispered", alias="Rowan")["text"] == "Thank you.")
    maple.refused("forbidden", "end")
    aspen.come_in()
    check("who comes late sees nothing said before", aspen.ask("lower")["code"] == "no_hand_up" and not aspen.said)


def ending(example, rowan, *members):
    rowan.ask("end")
    rowan.ask("undo_end")
    check("an end can be undone", members[0].wait("end_undone"))
    rowan.ask("end")
    for seat in (rowan, *members):
        check(f"{seat.alias} hears the end", seat.wait("ended"))
        with seat.news:
            check(f"{seat.alias} is closed with 4504", seat.news.wait_for(lambda: seat.closed == 4504, PATIENCE))
        check(f"{seat.alias} missed no number", seat.gaps == 0)
    check("the page's example listened", "Maple: It was a long week." in example.communicate(timeout=PATIENCE)[0])
    check("nothing is left of it", members[0].enter().get("code") == "gone")


page, secret = sys.argv[1].split("#f=")
SERVER, ROOM = page.rsplit("/r/", 1)
SOCKET, DOOR = SERVER.replace("http", "ws", 1) + "/ws", f"{SERVER}/api/rooms/{ROOM}"
rowan, maple, juniper, aspen = Seat("Rowan", secret), Seat("Maple"), Seat("Juniper"), Seat("Aspen")
try:
    example = opening(rowan, maple, juniper)
    sharing(rowan, maple, juniper)
    in_private(rowan, maple, juniper, aspen)
    ending(example, rowan, maple, juniper, aspen)
except (TimeoutError, subprocess.TimeoutExpired, ConnectionClosed, KeyError, OSError) as error:
    check(f"the meeting went on: {error!r}", False)
print(f"{held} passed, {len(failed)} failed")
sys.exit(bool(failed))
