/**
 * Puts every mutant of a source file into it at once. Each stands behind a switch, so that one bundle holds them all:
 *
 *     a < b   →   (mutant(7) ? (a <= b) : mutant(8) ? (true) : (a < b))
 */
import { parse } from "@babel/parser";

const OTHER_OPERATOR = {
  "<": ["<=", ">="],
  "<=": ["<", ">"],
  ">": [">=", "<="],
  ">=": [">", "<"],
  "===": ["!=="],
  "!==": ["==="],
  "==": ["!="],
  "!=": ["=="],
  "+": ["-"],
  "-": ["+"],
  "*": ["/"],
  "/": ["*"],
  "%": ["*"],
  "&&": ["||"],
  "||": ["&&"],
  "??": ["&&"],
};
const OTHER_METHOD = {
  some: "every",
  every: "some",
  startsWith: "endsWith",
  endsWith: "startsWith",
  toLowerCase: "toUpperCase",
  toUpperCase: "toLowerCase",
  indexOf: "lastIndexOf",
  lastIndexOf: "indexOf",
  min: "max",
  max: "min",
};
/** Calls that are left out altogether: `list.filter(x)` becomes `list`. */
const DROPPED_METHOD = new Set(["filter", "slice", "trim", "sort", "reverse", "trimEnd", "trimStart"]);

/**
 * @param {string} code TypeScript
 * @param {string} file name for the report
 * @param {number} firstId number of the first mutant
 * @returns {{ code: string, mutants: { id: number, file: string, line: number, from: string, to: string }[] }}
 */
export function mutate(code, file, firstId) {
  const { program } = parse(code, { sourceType: "module", plugins: ["typescript"] });
  const edits = [];
  const text = (node) => code.slice(node.start, node.end);
  const replace = (node, ...others) => {
    for (const other of others)
      edits.push({ start: node.start, end: node.end, line: node.loc.start.line, to: other, block: false });
  };
  const visit = (node, parent, key) => {
    if (node === null || typeof node !== "object") return;
    if (Array.isArray(node)) {
      for (const one of node) visit(one, parent, key);
      return;
    }
    if (
      typeof node.type !== "string" ||
      (node.type.startsWith("TS") &&
        !["TSAsExpression", "TSSatisfiesExpression", "TSNonNullExpression"].includes(node.type))
    )
      return;
    if (
      node.type === "ImportDeclaration" ||
      node.type === "ExportAllDeclaration" ||
      (node.type === "ExportNamedDeclaration" && node.source)
    )
      return;
    consider(node, parent, key);
    for (const [name, value] of Object.entries(node)) {
      if (
        name === "loc" ||
        name === "typeAnnotation" ||
        name === "typeParameters" ||
        name === "returnType" ||
        name === "typeArguments"
      )
        continue;
      if (value !== null && typeof value === "object") visit(value, node, name);
    }
  };
  const consider = (node, parent, key) => {
    switch (node.type) {
      case "BinaryExpression":
      case "LogicalExpression": {
        for (const operator of OTHER_OPERATOR[node.operator] ?? []) {
          const left = text(node.left);
          const right = text(node.right);
          replace(
            node,
            node.type === "LogicalExpression" ? `(${left}) ${operator} (${right})` : `${left} ${operator} ${right}`,
          );
        }
        break;
      }
      case "IfStatement":
      case "WhileStatement":
        replace(node.test, "false", ...(node.type === "IfStatement" ? ["true"] : []));
        break;
      case "ForStatement":
        if (node.test) replace(node.test, "false");
        break;
      case "ConditionalExpression":
        replace(node.test, "true", "false");
        break;
      case "UnaryExpression":
        if (node.operator === "!") replace(node, text(node.argument));
        else if (node.operator === "-") replace(node, text(node.argument));
        break;
      case "BooleanLiteral":
        replace(node, String(!node.value));
        break;
      case "StringLiteral":
        if (isValue(parent, key)) replace(node, node.value === "" ? '"mutant"' : '""');
        break;
      case "ArrayExpression":
        replace(node, node.elements.length > 0 ? "[]" : '["mutant"]');
        break;
      case "ArrowFunctionExpression":
        if (node.body.type !== "BlockStatement")
          replace(
            node.body.extra?.parenthesized
              ? { ...node.body, start: node.body.extra.parenStart, end: closing(node.body) }
              : node.body,
            "undefined",
          );
        break;
      case "BlockStatement":
        if (node.body.length > 0 && parent?.type !== "TryStatement" && parent?.type !== "CatchClause") {
          edits.push({ start: node.start + 1, end: node.end - 1, line: node.loc.start.line, to: "", block: true });
        }
        break;
      case "CallExpression":
      case "OptionalCallExpression": {
        const { callee } = node;
        if (callee.type !== "MemberExpression" || callee.computed) break;
        const name = callee.property.name;
        const other = OTHER_METHOD[name];
        if (other !== undefined)
          replace(
            node,
            code.slice(node.start, callee.property.start) + other + code.slice(callee.property.end, node.end),
          );
        if (DROPPED_METHOD.has(name)) replace(node, text(callee.object));
        break;
      }
      default:
    }
  };
  const closing = (body) => code.indexOf(")", body.end) + 1;
  visit(program.body, null, "body");

  const sameText = (edit) => code.slice(edit.start, edit.end) === edit.to;
  const list = edits.filter((edit) => !sameText(edit)).sort((a, b) => a.start - b.start || b.end - a.end);
  const mutants = list.map((edit, index) => {
    edit.id = firstId + index;
    return {
      id: edit.id,
      file,
      line: edit.line,
      from: shorten(code.slice(edit.start, edit.end)),
      to: edit.block ? "(emptied)" : shorten(edit.to),
    };
  });
  return { code: render(code, list, 0, code.length), mutants };
}

/** Text from `start` to `end` with the edits inside, outermost first; edits of one range share one switch. */
function render(code, edits, start, end) {
  let out = "";
  let at = start;
  for (let index = 0; index < edits.length;) {
    const first = edits[index];
    let next = index + 1;
    while (next < edits.length && edits[next].start < first.end) next++;
    const group = edits.slice(index, next);
    const same = group.filter(
      (edit) => edit.start === first.start && edit.end === first.end && edit.block === first.block,
    );
    const inner = render(
      code,
      group.filter((edit) => !same.includes(edit)),
      first.start,
      first.end,
    );
    out += code.slice(at, first.start);
    if (first.block)
      out += `${same.map((edit) => `if (!mutant(${edit.id})) {`).join("")}${inner}${"}".repeat(same.length)}`;
    else out += `(${same.map((edit) => `mutant(${edit.id}) ? (${edit.to}) : `).join("")}(${inner}))`;
    at = first.end;
    index = next;
  }
  return out + code.slice(at, end);
}

/** A string that is a value: no key, no module name, no directive, no member of a type. */
function isValue(parent, key) {
  if (parent === null) return false;
  if ((parent.type === "ObjectProperty" || parent.type === "ObjectMethod") && key === "key") return false;
  return ![
    "ImportDeclaration",
    "ExportNamedDeclaration",
    "Directive",
    "ExpressionStatement",
    "TSLiteralType",
    "ImportSpecifier",
  ].includes(parent.type);
}

function shorten(text) {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 90 ? `${line.slice(0, 87)}…` : line;
}
