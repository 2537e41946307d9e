// What the server has written into the page itself: it is there before anything else comes, and if nothing else ever does.

/** The help list, a sentence for each line. */
export const writtenHelp = (page: Document): string[] =>
  [...page.querySelectorAll('[aria-labelledby="help"] li')].map(({ textContent }) => textContent ?? "");
