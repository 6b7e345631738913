import "./style.css";
import { startApp } from "./app.ts";
import { apiUrl } from "./config.ts";

// A production build knows DEV to be false, and leaves the mock out.
if (import.meta.env.DEV && !apiUrl) {
  const { startMocking } = await import("./mock.ts");
  await startMocking();
}
startApp(document.querySelector<HTMLElement>("#app")!);
