// Many people at once: seats over raw connections of one browser page, without a page of their own each.

/** A crowd that sits in a room. Whatever its people do is said with the number of their seat. */
export class Crowd {
  static async enters(place, link, count) {
    const page = await place.person();
    await page.goto(`${place.origin}/help`);
    const room = new URL(link).pathname.split("/").pop();
    await page.evaluate(takeSeats, { room, count });
    return new Crowd(page);
  }

  constructor(page) {
    this.page = page;
  }

  /** Sends messages one after another, each from the seat `by`; gives the answers to them. */
  send(...messages) {
    return this.page.evaluate((all) => globalThis.send(all), messages);
  }
}

/** Runs in that page, and stays there to answer heartbeats. */
async function takeSeats({ room, count }) {
  const ticket = () => {
    const bytes = crypto.getRandomValues(new Uint8Array(32));
    return btoa(String.fromCharCode(...bytes))
      .replace(/\+/g, "-")
      .replace(/\//g, "_")
      .replace(/=+$/, "");
  };
  const takeSeat = (number) =>
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
        void send({ type: "enter", room, ticket: ticket(), alias: `Guest ${number}` });
      };
      socket.onclose = () => reject(new Error(`seat ${number} is gone`));
      socket.onmessage = ({ data }) => {
        const frame = JSON.parse(data);
        if (frame.type === "heartbeat") write({ type: "alive" });
        if (frame.type === "view" && frame.standing === "door") void send({ type: "agree" });
        if (frame.type === "view" && frame.standing === "in") resolve(send);
        waiting.get(frame.re)?.(frame);
      };
    });
  const seats = await Promise.all(Array.from({ length: count }, (_, number) => takeSeat(number)));
  globalThis.send = async (messages) => {
    const answers = [];
    for (const { by, ...message } of messages) {
      const answer = await seats[by](message);
      if (answer.type === "refused") throw new Error(JSON.stringify([message, answer]));
      answers.push(answer);
    }
    return answers;
  };
}
