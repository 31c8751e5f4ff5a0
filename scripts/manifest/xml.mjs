// A small strict reader of XML, enough for a manifest: elements, attributes, text, comments. No DTD, no entities but the five.

/**
 * @typedef {{name: string, local: string, attributes: Record<string, string>, children: Element[], text: string, line: number}} Element
 * @param {string} source
 * @returns {Element} the root
 * @throws {Error} with a line number where the text is not well-formed
 */
export function readXml(source) {
  const text = source.replace(/^\uFEFF/, "");
  const stack = [];
  let root = null;
  let at = 0;
  const line = () => text.slice(0, at).split("\n").length;
  const fail = (what) => {
    throw new Error(`line ${line()}: ${what}`);
  };
  const skipTo = (end) => {
    const found = text.indexOf(end, at);
    if (found < 0) fail(`${end} is missing`);
    at = found + end.length;
  };
  while (at < text.length) {
    const open = text.indexOf("<", at);
    const words = text.slice(at, open < 0 ? text.length : open);
    if (stack.length > 0) stack.at(-1).text += decode(words, fail);
    else if (words.trim() !== "") fail("text outside the root element");
    if (open < 0) break;
    at = open;
    if (text.startsWith("<!--", at)) skipTo("-->");
    else if (text.startsWith("<?", at)) skipTo("?>");
    else if (text.startsWith("<!", at)) fail("a DTD or CDATA has no place here");
    else if (text.startsWith("</", at)) {
      const end = /^<\/([\w:.-]+)\s*>/.exec(text.slice(at, at + 200));
      const element = stack.pop();
      if (end === null || element === undefined || element.name !== end[1])
        fail(`closing tag does not fit ${element?.name ?? "anything"}`);
      at += end[0].length;
    } else {
      const start = /^<([\w:.-]+)/.exec(text.slice(at, at + 200));
      if (start === null) fail("a tag without a name");
      const element = {
        name: start[1],
        local: start[1].split(":").at(-1),
        attributes: {},
        children: [],
        text: "",
        line: line(),
      };
      at += start[0].length;
      let self = false;
      for (;;) {
        const attribute = /^\s+([\w:.-]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/.exec(text.slice(at, at + 4000));
        if (attribute !== null) {
          if (Object.hasOwn(element.attributes, attribute[1])) fail(`attribute ${attribute[1]} stands twice`);
          element.attributes[attribute[1]] = decode(attribute[2] ?? attribute[3], fail);
          at += attribute[0].length;
          continue;
        }
        const end = /^\s*(\/?)>/.exec(text.slice(at, at + 200));
        if (end === null) fail(`<${element.name}> is not closed properly`);
        self = end[1] === "/";
        at += end[0].length;
        break;
      }
      if (stack.length > 0) stack.at(-1).children.push(element);
      else if (root !== null) fail("a second root element");
      else root = element;
      if (!self) stack.push(element);
    }
  }
  if (stack.length > 0) fail(`<${stack.at(-1).name}> is never closed`);
  if (root === null) fail("no root element");
  return root;
}

const ENTITIES = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decode(text, fail) {
  return text.replace(/&(#x?[0-9a-fA-F]+|\w+)?;?/g, (whole, name = "") => {
    if (!whole.endsWith(";")) fail("a bare &");
    if (name.startsWith("#x")) return String.fromCodePoint(Number.parseInt(name.slice(2), 16));
    if (name.startsWith("#")) return String.fromCodePoint(Number.parseInt(name.slice(1), 10));
    return ENTITIES[name] ?? fail(`unknown entity &${name};`);
  });
}

/** All elements below `element`, itself included, in document order. */
export function* everyElement(element) {
  yield element;
  for (const child of element.children) yield* everyElement(child);
}

export function children(element, local) {
  return element?.children.filter((child) => child.local === local) ?? [];
}

export function child(element, ...path) {
  return path.reduce((parent, local) => children(parent, local)[0], element);
}
