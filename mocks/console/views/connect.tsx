import { addresses, clientTexts, curlTexts, environmentTexts } from "../connect-texts.ts";
import { useOverview } from "../overview.tsx";
import { CodeTabs } from "../parts/code-tabs.tsx";
import { CopyButton } from "../../panel/copy-button.tsx";
import { knowsToken, sandboxName } from "../session.ts";

/** How a program reaches this sandbox: addresses, variables, first requests, clients. */
export function Connect() {
  const overview = useOverview();
  if (!overview) return <p class="dim">Reading…</p>;
  const { novastack, novyx, version } = overview;
  const keys = { novastack: novastack.api_key, novyx: novyx.api_key };
  return (
    <>
      <p class="dim">
        Point a client at these addresses, and it talks to this mock. What it does is seen under{" "}
        <a href="#/requests">Requests</a>; mails that it would send are in the <a href="#/mailbox">Mailbox</a>.
      </p>
      <section aria-labelledby="addresses">
        <h2 id="addresses">Addresses and keys</h2>
        <dl class="rows facts">
          <Fact name="novastack" value={addresses.novastack} />
          <Fact name="novastack key" value={keys.novastack} />
          <Fact name="Novyx" value={addresses.novyx} />
          <Fact name="Novyx key" value={keys.novyx} />
          <Fact name="The mock's own API" value={addresses.control} />
        </dl>
      </section>
      <CodeTabs title="Environment" name="shell" texts={environmentTexts(keys)} />
      <CodeTabs title="First requests" name="request" texts={curlTexts(keys)} />
      <CodeTabs title="OpenAI's clients" name="client" texts={clientTexts(keys)} />
      <section aria-labelledby="this-sandbox">
        <h2 id="this-sandbox">
          Sandbox <code>{sandboxName}</code>
        </h2>
        <p class="dim">
          Each sandbox is a mock of its own: <code>{location.origin}/~NAME</code> before the path, or the header{" "}
          <code>Novamock-Sandbox: NAME</code>, chooses one, and makes it where there is none.{" "}
          <a href="#/sandboxes">Sandboxes</a> lists them.
        </p>
        {knowsToken() && (
          <p class="dim">
            The mock's own API wants the control token that this page was opened with, as{" "}
            <code>Authorization: Bearer</code>.
          </p>
        )}
        <p class="dim">novamock {version}</p>
      </section>
    </>
  );
}

function Fact({ name, value }: { name: string; value: string | null }) {
  return (
    <div class="row">
      <dt>{name}</dt>
      <dd class="grow">
        {value === null ? (
          <span class="dim">
            does not work any more: <a href="#/keys">make another</a>
          </span>
        ) : (
          <code>{value}</code>
        )}
      </dd>
      {value !== null && (
        <dd>
          <CopyButton text={value} subject={name} />
        </dd>
      )}
    </div>
  );
}
