import { useEffect, useState } from "react";

const url = "https://api.novapai.ai/router/v1";

/** Asks as soon as it is there, as most pages do. */
export function App({ apiKey = "sk-example" }: { apiKey?: string }) {
  const [told, setTold] = useState("…");
  useEffect(() => {
    const load = async () => {
      const response = await fetch(`${url}/models`, { headers: { Authorization: `Bearer ${apiKey}` } });
      const body = await response.json();
      setTold(response.ok ? body.data.map(({ id }: { id: string }) => id).join(", ") : body.error.message);
    };
    void load();
  }, [apiKey]);
  return (
    <main>
      <h1>Models</h1>
      <p role="status">{told}</p>
    </main>
  );
}
