// What someone may not have meant to tell: looked for on this device alone, before a line goes out. It refuses nothing.

export type Found = "phone" | "mail" | "link" | "advice";

/** Seven digits and more, however they are written: fewer are a date, a time or a dose. */
const PHONE = /(?:\+|\(?\b)\d(?:[\s()./-]{0,2}\d){6,}/;
const DATE = /\b\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\b/g;
const MAIL = /[^\s@]+@[^\s@]+\.[^\s@]{2,}/;
const LINK =
  /\bhttps?:\/\/|\bwww\.|\b[a-z0-9-]{2,}\.(?:com|org|net|info|me|gg|io|de|fr|es|pt|br|co|uk|eu)\b/i;

/** What a text seems to hold. `advice` are the phrases of the language that often begin one. */
export function found(text: string, advice: readonly string[]): Found[] {
  // Phones write an apostrophe of their own.
  const lower = text.toLowerCase().replace(/’/g, "'");
  const mail = MAIL.test(text);
  const all: [Found, boolean][] = [
    ["phone", PHONE.test(text.replace(DATE, " "))],
    ["mail", mail],
    ["link", !mail && LINK.test(text)],
    ["advice", advice.some((phrase) => lower.includes(phrase))],
  ];
  return all.filter(([, is]) => is).map(([what]) => what);
}
