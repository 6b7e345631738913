type Props = {
  /** What is searched, in a few words. */
  of: string;
  value: string;
  onSearch: (text: string) => void;
  class?: string;
};

/** A field whose text narrows a list while it is typed. */
export function SearchField({ of, value, onSearch, ...rest }: Props) {
  return (
    <label {...rest}>
      Search
      <input
        type="search"
        maxLength={254}
        placeholder={of}
        value={value}
        onInput={({ currentTarget }) => onSearch(currentTarget.value)}
      />
    </label>
  );
}
