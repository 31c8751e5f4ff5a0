import type { Facts } from "./facts";
import { RULES, type Rule } from "./rules";

/** The first row of the table that holds. There is always one: the last holds for everything. */
export function decide(facts: Facts): Rule {
  const rule = RULES.find((row) => row.when(facts));
  if (rule === undefined) throw new Error("the table of rules has no last row");
  return rule;
}
