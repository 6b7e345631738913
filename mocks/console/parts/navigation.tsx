import type { components } from "../../../spec/generated/control.types.ts";

import { useOverview } from "../overview.tsx";

type Counts = components["schemas"]["Overview"]["counts"];

/** A view as it is offered; `count` tells how much there is in it. */
export type Offer = { readonly path: string; readonly title: string; readonly count?: (counts: Counts) => number };

/** The ways to the views, with how much there is in each. */
export function Navigation({ offers, current }: { offers: readonly Offer[]; current: string }) {
  const overview = useOverview();
  return (
    <nav aria-label="Views">
      <ul>
        {offers.map(({ path, title, count }) => (
          <li key={path}>
            <a
              href={`#/${path}`}
              aria-current={path === current ? "page" : undefined}
              ref={path === current ? intoView : null}
            >
              {title}
              <Count number={overview && count ? count(overview.counts) : 0} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Count({ number }: { number: number }) {
  if (number === 0) return null;
  // With a space before it, for who listens.
  return <span class="count"> {number > 999 ? "999+" : number}</span>;
}

/** On a narrow page the links stand in a row that scrolls. */
function intoView(link: HTMLElement | null): void {
  link?.scrollIntoView({ block: "nearest", inline: "center" });
}
