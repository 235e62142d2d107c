//! The window starts here: choose the host, then draw.
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { useThisHost } from "./host/call";
import { App } from "./screens/App";
import { applyPreferences } from "./screens/preferences";
import "./style/tokens.css";
import "./style/ground.css";
import "./style/frame.css";
import "./style/parts.css";
import "./style/side.css";
import "./style/narrow.css";
import "./style/print.css";

applyPreferences();
const host = "__TAURI_INTERNALS__" in window ? (await import("./host/tauri")).tauriHost : (await import("./host/http")).httpHost;
useThisHost(host);

// Answers come from this computer and say themselves when they grow old: nothing is asked again by the clock.
const queries = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: Infinity, refetchOnWindowFocus: false, networkMode: "always" }, mutations: { networkMode: "always" } } });
const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <App />
      </QueryClientProvider>
    </StrictMode>,
  );
}
