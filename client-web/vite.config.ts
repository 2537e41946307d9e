import { brotliCompressSync, gzipSync } from "node:zlib";
import { defineConfig, type Plugin } from "vite";

/** A catalogue as a module: its sentences, without the comments that are for whoever writes them. */
function catalogues(): Plugin {
  return {
    name: "catalogues",
    transform(source, id) {
      if (!id.endsWith(".ftl")) return null;
      const sentences = source.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
      return { code: `export default ${JSON.stringify(sentences.join("\n"))}`, map: null };
    },
  };
}

/** Each script and style also lies there compressed, so that the server need not do it for every visitor. */
function compressed(): Plugin {
  return {
    name: "compressed",
    apply: "build",
    generateBundle(_, files) {
      for (const [fileName, file] of Object.entries(files)) {
        if (!/\.(js|css)$/.test(fileName)) continue;
        const source = file.type === "chunk" ? file.code : file.source;
        this.emitFile({ type: "asset", fileName: `${fileName}.br`, source: brotliCompressSync(source) });
        this.emitFile({ type: "asset", fileName: `${fileName}.gz`, source: gzipSync(source, { level: 9 }) });
      }
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
  plugins: [catalogues(), compressed()],
  build: {
    target: ["es2020", "safari14"],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: { input: ["index.html", "room.html"] },
  },
  server: { fs: { allow: [".."] } },
});
