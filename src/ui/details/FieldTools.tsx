import { useId, type ReactNode } from "react";
import type { FieldRow } from "../../report/fieldRows";
import { textOf, useWords } from "../Speech";
import { Toggle } from "./HopsView";

/** Which fields are shown, and in which order. */
export interface FieldChoice {
  readonly query: string;
  /** "" for all. */
  readonly group: string;
  readonly order: "header" | "name";
}

export const ALL_FIELDS: FieldChoice = { query: "", group: "", order: "header" };

/** Search in names and values, one group, in the order of the header or by name. */
export function choose(fields: readonly FieldRow[], { query, group, order }: FieldChoice): readonly FieldRow[] {
  const sought = query.trim().toLowerCase();
  const found = fields.filter(
    (field) =>
      (group === "" || field.group === group) &&
      (sought === "" || field.name.toLowerCase().includes(sought) || field.value.toLowerCase().includes(sought)),
  );
  if (order === "header") return found;
  return found
    .map((field) => ({ field, key: field.name.toLowerCase() }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.field.index - b.field.index))
    .map(({ field }) => field);
}

export function FieldTools({
  choice,
  groups,
  onChange,
}: {
  readonly choice: FieldChoice;
  readonly groups: readonly string[];
  readonly onChange: (choice: FieldChoice) => void;
}): ReactNode {
  const words = useWords();
  const search = useId();
  const filter = useId();
  return (
    <>
      <div className="field-tools">
        <label htmlFor={search} className="unseen">
          {words.text("details-search-label")}
        </label>
        <input
          id={search}
          type="search"
          placeholder={words.text("details-search")}
          value={choice.query}
          onChange={(event) => onChange({ ...choice, query: event.target.value })}
        />
        <label htmlFor={filter} className="unseen">
          {words.text("details-filter")}
        </label>
        <select
          id={filter}
          value={choice.group}
          onChange={(event) => onChange({ ...choice, group: event.target.value })}
        >
          <option value="">{words.text("details-filter-all")}</option>
          {groups.map((one) => (
            <option key={one} value={one}>
              {textOf(words, `fieldgroup-${one}`)}
            </option>
          ))}
        </select>
      </div>
      <Toggle
        label={words.text("details-order")}
        options={[
          ["header", words.text("details-order-header")],
          ["name", words.text("details-order-name")],
        ]}
        value={choice.order}
        onChange={(value) => onChange({ ...choice, order: value === "name" ? "name" : "header" })}
      />
    </>
  );
}
