import type { Handles } from "../handles.ts";

/** The last requests of the app, with the reason where one was rejected. */
export function RequestSection({ mock }: { mock: Handles }) {
  const { requests } = mock.requests.list({ limit: 20 });
  return (
    <section>
      <h2>Requests</h2>
      {requests.length === 0 && <p class="quiet">None yet.</p>}
      <ol>
        {requests.map(({ id, at, method, path, status, code, explain }) => (
          <li key={id}>
            <p class="clamp">
              <span class="quiet">{at.slice(11, 19)}</span>{" "}
              <span class={status !== null && status < 400 ? "good" : "bad"}>{status ?? "cut"}</span> {method} {path}
            </p>
            {code && <p class="bad">{code}</p>}
            {explain && <p class="clamp quiet">{explain}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
