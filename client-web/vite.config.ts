import { defineConfig } from "vite";

export default defineConfig({
  // Wherever the server stands: it puts its own path in the place of this one.
  base: "/BASE/",
  build: {
    target: ["es2020", "safari14"],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
  server: { fs: { allow: [".."] } },
});
