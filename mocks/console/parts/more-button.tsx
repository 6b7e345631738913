/** How many entries a list shows at first, and how many more at each wish. */
export const pageSize = 50;

const most = 1000;

/** Shows more of a list, as far as the control API gives; beyond that, only a search does. */
export function MoreButton({
  shown,
  total,
  limit,
  setLimit,
}: {
  shown: number;
  total: number;
  limit: number;
  setLimit: (limit: number) => void;
}) {
  if (shown >= total) return null;
  if (limit >= most)
    return (
      <p class="dim">
        Search for what is not among the newest {shown} of {total}.
      </p>
    );
  return (
    <div class="actions start">
      <button type="button" onClick={() => setLimit(Math.min(most, limit + (limit < 200 ? pageSize : 200)))}>
        Show more
      </button>
      <span class="dim">
        {shown} of {total}
      </span>
    </div>
  );
}
