import type { ComponentChildren } from "preact";

import { CopyButton } from "../../panel/copy-button.tsx";

/** What stands where there is nothing to show: why, and what to type next. */
export function EmptyState({ children, command }: { children: ComponentChildren; command?: string }) {
  return (
    <div class="empty">
      <p>{children}</p>
      {command !== undefined && (
        <div class="command">
          <pre tabIndex={0} role="region" aria-label="Command">
            {command}
          </pre>
          <CopyButton text={command} label="Copy command" />
        </div>
      )}
    </div>
  );
}
