import type { FunctionComponent } from "preact";
import type { Connection } from "./feed.ts";

import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";

import { ClockProvider } from "./clock.tsx";
import { onConnection } from "./feed.ts";
import { ConnectionLine } from "./parts/connection-line.tsx";
import { Header } from "./parts/header.tsx";
import { StatusLine } from "./parts/status-line.tsx";
import { TokenForm } from "./parts/token-form.tsx";
import { useRoute } from "./route.ts";
import { Clock } from "./views/clock.tsx";
import { Faults } from "./views/faults.tsx";
import { Keys } from "./views/keys.tsx";
import { Mailbox } from "./views/mailbox.tsx";
import { Replies } from "./views/replies.tsx";
import { Requests } from "./views/requests.tsx";
import { Sandboxes } from "./views/sandboxes.tsx";
import { Spec } from "./views/spec.tsx";
import { Throttle } from "./views/throttle.tsx";

type View = { readonly path: string; readonly title: string; readonly Body: FunctionComponent };

const views: readonly [View, ...View[]] = [
  { path: "keys", title: "API keys", Body: Keys },
  { path: "mailbox", title: "Mailbox", Body: Mailbox },
  { path: "clock", title: "Clock", Body: Clock },
  { path: "throttle", title: "Throttle", Body: Throttle },
  { path: "faults", title: "Faults", Body: Faults },
  { path: "replies", title: "Chat replies", Body: Replies },
  { path: "requests", title: "Requests", Body: Requests },
  { path: "sandboxes", title: "Sandboxes", Body: Sandboxes },
  { path: "spec", title: "Spec", Body: Spec },
];

/** The whole page: where one is, how the mock is, and one view. */
export function App() {
  const [step] = useRoute();
  const view = views.find(({ path }) => path === step) ?? views[0];
  const [connection, setConnection] = useState<Connection>("connecting");
  useEffect(() => onConnection(setConnection), []);
  const heading = useFocusOnChange(view.title);
  return (
    <ClockProvider key={connection === "locked" ? "locked" : "open"}>
      <a class="skip" href="#main" onClick={skipTo(heading)}>
        Skip to the content
      </a>
      <Header connection={connection} />
      <nav aria-label="Views">
        <ul>
          {views.map(({ path, title }) => (
            <li key={path}>
              <a
                href={`#/${path}`}
                aria-current={path === view.path ? "page" : undefined}
                ref={path === view.path ? intoView : null}
              >
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main id="main">
        <h1 ref={heading} tabIndex={-1}>
          {view.title}
        </h1>
        {connection === "locked" ? (
          <TokenForm />
        ) : (
          <>
            <ConnectionLine connection={connection} />
            <view.Body key={view.path} />
          </>
        )}
      </main>
      <StatusLine />
    </ClockProvider>
  );
}

/** On a narrow page the links stand in a row that scrolls. */
function intoView(link: HTMLElement | null): void {
  link?.scrollIntoView({ block: "nearest", inline: "nearest" });
}

/**
 * Names the page after its view together with its heading; from the second view on, the focus goes to the heading, so
 * that it is read out.
 */
function useFocusOnChange(title: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(true);
  useLayoutEffect(() => {
    document.title = `${title} · novamock`;
    if (isFirst.current) isFirst.current = false;
    else heading.current?.focus();
  }, [title]);
  return heading;
}

/** The address behind `#` names the view, so that a link within the page cannot use it. */
function skipTo(target: { readonly current: HTMLElement | null }) {
  return (event: Event) => {
    event.preventDefault();
    target.current?.focus();
  };
}
