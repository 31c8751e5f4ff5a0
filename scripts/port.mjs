// The port of `npm start` and `npm run sideload`: 3000, or what PORT says.
import { createServer } from "node:net";

export const port = process.env.PORT ?? "3000";

/** Ends with a sentence where something else listens there, in place of the dev server's stack of calls. */
export async function portMustBeFree() {
  const problem = await new Promise((done, fail) => {
    const server = createServer();
    server.on("error", fail);
    server.listen(Number(port), "localhost", () => server.close(() => done(null)));
  }).catch((error) => error.code ?? error.message);
  if (problem === null) return;
  const why = problem === "EADDRINUSE" ? "something else listens there" : problem;
  console.error(`Port ${port} cannot be used: ${why}. Another one: set PORT, for example to 3001, and run this again.`);
  process.exit(1);
}
