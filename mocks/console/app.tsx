import type { FunctionComponent } from "preact";
import type { Connection } from "./feed.ts";
import type { Offer } from "./parts/navigation.tsx";

import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";

import { ClockProvider } from "./clock.tsx";
import { onConnection } from "./feed.ts";
import { OverviewProvider } from "./overview.tsx";
import { ConnectionLine } from "./parts/connection-line.tsx";
import { Header } from "./parts/header.tsx";
import { MockLines } from "./parts/mock-lines.tsx";
import { Navigation } from "./parts/navigation.tsx";
import { StatusLine } from "./parts/status-line.tsx";
import { TokenForm } from "./parts/token-form.tsx";
import { useRoute } from "./route.ts";
import { Clock } from "./views/clock.tsx";
import { Connect } from "./views/connect.tsx";
import { Faults } from "./views/faults.tsx";
import { Keys } from "./views/keys.tsx";
import { Mailbox } from "./views/mailbox.tsx";
import { Replies } from "./views/replies.tsx";
import { Requests } from "./views/requests.tsx";
import { Sandboxes } from "./views/sandboxes.tsx";
import { Spec } from "./views/spec.tsx";
import { Throttle } from "./views/throttle.tsx";

type View = Offer & { readonly Body: FunctionComponent };

const views: readonly [View, ...View[]] = [
  { path: "connect", title: "Connect", Body: Connect },
  { path: "requests", title: "Requests", Body: Requests, count: ({ requests }) => requests },
  { path: "keys", title: "API keys", Body: Keys, count: (all) => all.novastack_keys + all.novyx_accounts },
  { path: "mailbox", title: "Mailbox", Body: Mailbox, count: ({ pending_mails: pending }) => pending },
  { path: "clock", title: "Clock", Body: Clock },
  { path: "throttle", title: "Throttle", Body: Throttle },
  { path: "faults", title: "Faults", Body: Faults, count: ({ faults }) => faults },
  { path: "replies", title: "Chat replies", Body: Replies, count: ({ chat_replies: replies }) => replies },
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
    <OverviewProvider key={connection === "locked" ? "locked" : "open"}>
      <ClockProvider>
        <a class="skip" href="#main" onClick={skipTo(heading)}>
          Skip to the content
        </a>
        <Header connection={connection} />
        <Navigation offers={views} current={view.path} />
        <main id="main">
          <h1 ref={heading} tabIndex={-1}>
            {view.title}
          </h1>
          {connection === "locked" ? (
            <TokenForm />
          ) : (
            <>
              <ConnectionLine connection={connection} />
              <MockLines />
              <view.Body key={view.path} />
            </>
          )}
        </main>
        <StatusLine />
      </ClockProvider>
    </OverviewProvider>
  );
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
