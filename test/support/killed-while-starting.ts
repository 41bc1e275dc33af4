// Starts the command that its arguments are, and is killed when it is to record it.
import { spawnRecorded } from "../../src/graph/local/recorded.ts";

const [command = "", ...args] = process.argv.slice(2);
await spawnRecorded(command, args, { output: "pipe", detached: true }, (id) => {
  console.log(id);
  process.kill(process.pid, "SIGKILL");
});
