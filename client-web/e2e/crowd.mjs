// Many people at once: seats over raw connections of one browser page, without a page of their own each.

/** A crowd that sits in a room. Whatever its people do is said with the number of their seat. */
export class Crowd {
  /** So many people come in. */
  static async enters(place, link, count) {
    const names = Array.from({ length: count }, (_, number) => `Guest ${number}`);
    return Crowd.entersAs(place, link, names);
  }

  /** People with these names come in. Those whose name is refused have no seat: `names` are the others. */
  static async entersAs(place, link, names) {
    const page = await place.person();
    await page.goto(`${place.origin}/help`);
    const room = new URL(link).pathname.split("/").pop();
    return new Crowd(page, await page.evaluate(takeSeats, { room, names }));
  }

  constructor(page, names) {
    this.page = page;
    this.names = names;
  }

  /** Sends messages one after another, each from the seat `by`; gives the answers to them. */
  send(...messages) {
    return this.page.evaluate((all) => globalThis.send(all), messages);
  }
}

/** Runs in that page, and stays there to answer heartbeats. */
async function takeSeats({ room, names }) {
  const ticket = () => {
    const bytes = crypto.getRandomValues(new Uint8Array(32));
    return btoa(String.fromCharCode(...bytes))
      .replace(/\+/g, "-")
      .replace(/\//g, "_")
      .replace(/=+$/, "");
  };
  const takeSeat = (alias) =>
    new Promise((resolve, reject) => {
      const socket = new WebSocket(`ws://${location.host}/ws`, "openchair.v1");
      const waiting = new Map();
      const write = (message) => socket.send(JSON.stringify(message));
      const send = (message) =>
        new Promise((answered) => {
          const id = `m${waiting.size}`;
          waiting.set(id, answered);
          write({ ...message, id });
        });
      socket.onopen = () => {
        write({ type: "hello", client: "crowd" });
        void send({ type: "enter", room, ticket: ticket(), alias }).then(({ type }) => {
          if (type === "refused") resolve(null);
        });
      };
      socket.onclose = () => reject(new Error(`the seat of ${alias} is gone`));
      socket.onmessage = ({ data }) => {
        const frame = JSON.parse(data);
        if (frame.type === "heartbeat") write({ type: "alive" });
        if (frame.type === "view" && frame.standing === "door") void send({ type: "agree" });
        if (frame.type === "view" && frame.standing === "in") resolve({ alias, send });
        waiting.get(frame.re)?.(frame);
      };
    });
  const seats = (await Promise.all(names.map(takeSeat))).filter(Boolean);
  globalThis.send = async (messages) => {
    const answers = [];
    for (const { by, ...message } of messages) {
      const answer = await seats[by].send(message);
      if (answer.type === "refused") throw new Error(JSON.stringify([message, answer]));
      answers.push(answer);
    }
    return answers;
  };
  return seats.map(({ alias }) => alias);
}
