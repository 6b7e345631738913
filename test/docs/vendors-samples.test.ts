import { afterAll, beforeAll, expect, test } from "vitest";

import type { Ended, StartedCli } from "../support/cli.ts";

import { start, startCli } from "../support/cli.ts";
import { paste, testInShell } from "../support/shell.ts";

// Every sample for a shell and for JavaScript that the two vendors' documents have: they are novastack's. Novyx' are all
// in Python, and run in test/python. Here and there only the key and the base URL are replaced.
const curlSample = `curl "$API_BASE_URL/models" \\
-H "Authorization: Bearer YOUR_API_KEY"
`;
const environmentSample = `# Linux / macOS
export NOVASTACK_API_KEY="your-api-key-here"
export API_BASE_URL="your-api-base-url"
`;
const fetchSample = `const response = await fetch(\`\${process.env.API_BASE_URL}/models\`, {
headers: {
'Authorization': 'Bearer YOUR_API_KEY'
}
});`;

let mock: StartedCli;
let baseUrl: string;
let apiKey: string;
beforeAll(async () => {
  mock = await startCli();
  ({ baseUrl, apiKey } = mock.ready.novastack);
});
afterAll(() => mock.stop());

const withKey = (sample: string, key: string) => sample.replace("YOUR_API_KEY", key);
const modelIds = ({ stdout }: Ended) => (JSON.parse(stdout) as { data: { id: string }[] }).data.map(({ id }) => id);
const invalidKey = {
  error: { message: "Invalid API key provided", type: "authentication_error", param: null, code: "invalid_api_key" },
};

testInShell("the curl sample lists the models", async () => {
  const ended = await paste(withKey(curlSample, apiKey), { API_BASE_URL: baseUrl });
  expect(modelIds(ended)).toEqual(["nova-7b", "deepseek-v4-pro"]);
});

testInShell(
  "the curl sample as it is printed, with the placeholder for a key, gets the documented 401 body",
  async () => {
    const { stdout } = await paste(curlSample, { API_BASE_URL: baseUrl });
    expect(JSON.parse(stdout)).toEqual(invalidKey);
  },
);

testInShell("the environment of the documents' sample serves the curl sample", async () => {
  const exports = environmentSample.replace("your-api-key-here", apiKey).replace("your-api-base-url", baseUrl);
  const ended = await paste(exports + withKey(curlSample, "$NOVASTACK_API_KEY"));
  expect(modelIds(ended)).toEqual(["nova-7b", "deepseek-v4-pro"]);
});

test("the JavaScript sample lists the models", async () => {
  const program = `${withKey(fetchSample, apiKey)}\nconsole.log(await response.text());`;
  const { ended } = start(process.execPath, ["--input-type=module", "-e", program], { API_BASE_URL: baseUrl });
  expect(modelIds(await ended)).toEqual(["nova-7b", "deepseek-v4-pro"]);
});

test("the JavaScript sample as it is printed gets 401 and the documented body", async () => {
  const program = `${fetchSample}\nconsole.log(JSON.stringify([response.status, await response.json()]));`;
  const { ended } = start(process.execPath, ["--input-type=module", "-e", program], { API_BASE_URL: baseUrl });
  expect(JSON.parse((await ended).stdout)).toEqual([401, invalidKey]);
});
