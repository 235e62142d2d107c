import optimizeLocales from "@react-aria/optimize-locales-plugin";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

export default defineConfig({
  base: "./",
  // React Aria knows English as en-US; en-GB falls back to it.
  plugins: [react(), { ...optimizeLocales.vite({ locales: ["en-US", "fr-FR"] }), enforce: "pre" }],
  server: { fs: { allow: [".."] } },
  build: {
    target: ["safari16.4", "chrome111"],
    // Nothing is inlined: the page's policy allows no data: address for a font or a script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
  },
  test: { environment: "happy-dom", include: ["src/**/*.test.{ts,tsx}"], restoreMocks: true },
});
