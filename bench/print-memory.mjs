// Loaded into a process before its own program: prints at its end how much memory it had at most.
process.on("exit", () => console.error(`memory: ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB at most`));
