import { createServer } from "node:net";
import { codeOf, messageOf, Problem } from "./problem";

/** Makes sure that the portal can listen on a port. Throws a Problem when it cannot. */
export async function ensurePortIsFree(port: number, host: string): Promise<void> {
  // Browsers may take "localhost" for ::1: somebody else there would answer instead of a demo.
  for (const address of host === "127.0.0.1" ? [host, "::1"] : [host]) {
    const error = await tryListening(port, address);
    if (error && !(address === "::1" && codeOf(error) !== "EADDRINUSE"))
      throw problemOf(error, port, address);
  }
}

function tryListening(port: number, host: string): Promise<Error | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", resolve);
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(null)));
  });
}

function problemOf(error: Error, port: number, host: string): Problem {
  if (codeOf(error) === "EADDRINUSE") {
    return new Problem(
      `Port ${port} is taken by another program: stop that program, or set PORT to another number, as in PORT=${port + 1} npm start.`,
    );
  }
  if (codeOf(error) === "EACCES") {
    return new Problem(`Port ${port} is reserved for the system: set PORT to a number from 1024 upwards.`);
  }
  return new Problem(
    `The portal cannot listen on ${host} (${messageOf(error)}): set HOST to an address of this computer.`,
  );
}
