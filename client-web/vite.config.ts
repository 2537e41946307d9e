import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { FluentResource } from "@fluent/bundle";
import { defineConfig, type Plugin } from "vite";

const WORDS = new URL("../words/", import.meta.url);
const CATALOGUES = ["common", "kinds", "codes", "page", "more", "lead", "front"];

const languages = readdirSync(WORDS).filter((language) =>
  CATALOGUES.every((catalogue) => existsSync(new URL(`${language}/${catalogue}.ftl`, WORDS))),
);

/** Every catalogue that the page has, by the name under which it is served, with its sentences read. */
const catalogues = new Map(
  languages.flatMap((language) =>
    CATALOGUES.map((catalogue) => {
      const source = readFileSync(new URL(`${language}/${catalogue}.ftl`, WORDS), "utf8");
      const sentences = new FluentResource(source).body.map(({ id, value }) => [id, value]);
      return [`${language}-${catalogue}.json`, JSON.stringify(Object.fromEntries(sentences))];
    }),
  ),
);

/** The catalogues lie beside the scripts as data, read here once, so that no visitor's browser has to. */
function words(): Plugin {
  return {
    name: "words",
    apply: "build",
    config: () => ({ define: { WORDS_VERSION: JSON.stringify(mark([...catalogues.values()].join())) } }),
    generateBundle() {
      for (const [name, source] of catalogues) {
        this.emitFile({ type: "asset", fileName: `assets/${name}`, source });
      }
    },
  };
}

const mark = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 8);

/** Each of them also lies there compressed, so that the server need not do it for every visitor. */
function compressed(): Plugin {
  return {
    name: "compressed",
    apply: "build",
    generateBundle: {
      // After all that still changes them.
      order: "post",
      handler(_, files) {
        for (const [fileName, file] of Object.entries(files)) {
          if (!/\.(js|css|json)$/.test(fileName)) continue;
          const source = file.type === "chunk" ? file.code : file.source;
          this.emitFile({ type: "asset", fileName: `${fileName}.br`, source: brotliCompressSync(source) });
          this.emitFile({
            type: "asset",
            fileName: `${fileName}.gz`,
            source: gzipSync(source, { level: 9 }),
          });
        }
      },
    },
  };
}

export default defineConfig({
  // Wherever the server stands: it puts its own path in the place of this one.
  base: "/BASE/",
  // Only the pages are filled in; scripts and styles find each other from where they are.
  experimental: {
    renderBuiltUrl: (file, { hostType }) => (hostType === "html" ? `/BASE/${file}` : { relative: true }),
  },
  plugins: [words(), compressed()],
  build: {
    target: ["es2020", "safari14"],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: { input: ["index.html", "room.html"] },
  },
  server: { fs: { allow: [".."] } },
});
