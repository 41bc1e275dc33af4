import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { freePort, portHolder, requireFreePort } from "../src/ports.ts";
import { thrownBy } from "./support/thrown.ts";

async function listenOn(port: number): Promise<void> {
  const server = createServer();
  onTestFinished(() => void server.close());
  await once(server.listen(port, "127.0.0.1"), "listening");
}

test("the first preferred port that is free is taken", async () => {
  const [taken, free] = [await freePort(), await freePort()];
  await listenOn(taken);
  expect(await freePort([taken, free])).toBe(free);
});

test("where no preferred port is free, any is", async () => {
  const taken = await freePort();
  await listenOn(taken);
  expect(await freePort([taken])).not.toBe(taken);
});

test("a port that is taken is refused, naming it, its setting and its holder", async () => {
  const port = await freePort();
  await listenOn(port);
  const { code, message } = await thrownBy(requireFreePort(port, "PORT"));
  expect(code).toBe("PORT_TAKEN");
  expect(message).toContain(`Port ${port}, which PORT asks for, is taken by process ${process.pid} (`);
});

test("a port that is free is not refused", async () => {
  await requireFreePort(await freePort(), "PORT");
});

test("the holder of a port is named by its pid and command", async () => {
  const port = await freePort();
  const script = `require("node:net").createServer().listen(${port}, () => console.log("listening"))`;
  const holder = spawn(process.execPath, ["-e", script], { stdio: ["ignore", "pipe", "inherit"] });
  onTestFinished(() => void holder.kill());
  await once(holder.stdout, "data");
  expect(await portHolder(port)).toMatch(new RegExp(`^process ${holder.pid} \\(.*node -e `));
});

test("a holder that can't be seen is another process", async () => {
  expect(await portHolder(await freePort())).toBe("another process");
});
