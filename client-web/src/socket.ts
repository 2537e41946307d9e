// One connection to the server: text frames and close codes. It knows no message.

import { padded } from "./padding";

export interface Socket {
  send(text: string): void;
  close(): void;
}

export interface Heard {
  open(): void;
  text(frame: string): void;
  /** `code` is the server's, or nothing for a line that was lost. */
  closed(code: number | null): void;
}

export const SUBPROTOCOL = "openchair.v1";

/** The codes of a line that was lost without a word. */
const LOST = [1005, 1006];

/** Connects. After `close` nothing is heard any more. */
export function connect(url: string, heard: Heard): Socket {
  const socket = new WebSocket(url, SUBPROTOCOL);
  let listens = true;
  const whileListening = (act: () => void) => () => {
    if (listens) act();
  };
  socket.onopen = whileListening(() => heard.open());
  socket.onmessage = ({ data }) => {
    if (listens && typeof data === "string") heard.text(data);
  };
  socket.onclose = ({ code }) => {
    if (listens) heard.closed(LOST.includes(code) ? null : code);
  };
  return {
    send: (text) => {
      if (socket.readyState === WebSocket.OPEN) socket.send(padded(text));
    },
    close: () => {
      listens = false;
      socket.close();
    },
  };
}

/** Where the socket is, beside the page of a room: `https://example.org/circle/r/ADDRESS` has `/circle/ws`. */
export function socketUrl(page: URL): string {
  const base = page.pathname.replace(/\/r\/[^/]*$/, "");
  return `${page.protocol === "https:" ? "wss" : "ws"}://${page.host}${base}/ws`;
}
