// .storybook/preview.ts
import { setupWorker } from "msw/browser";
import { createHandlers, unhandled } from "novamock/msw";

const { handlers, mock } = createHandlers({ data: { novastack: [{ apiKey: "sk-example" }] } });
const started = setupWorker(...handlers).start({ quiet: true, ...unhandled("bypass") });

export default {
  // Each story begins with a world of its own, and with what its `parameters.novamock` does to that.
  loaders: [
    async ({ parameters }: { parameters: { novamock?: (on: typeof mock) => void } }) => {
      await started;
      mock.reset();
      parameters.novamock?.(mock);
    },
  ],
};
