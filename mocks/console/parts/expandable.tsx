import type { ComponentChildren } from "preact";

import { useId } from "preact/hooks";

/** An entry in one line that opens; what can be done to it stands beside the line, closed or not. */
export function Expandable({
  title,
  actions,
  isOpen,
  onToggle,
  children,
}: {
  title: ComponentChildren;
  actions?: ComponentChildren;
  isOpen: boolean;
  onToggle: () => void;
  children: ComponentChildren;
}) {
  const id = useId();
  return (
    <>
      <div class="row">
        <button
          type="button"
          class="opener grow"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={onToggle}
        >
          {title}
        </button>
        {actions}
      </div>
      {isOpen && (
        <div id={id} class="details">
          {children}
        </div>
      )}
    </>
  );
}
