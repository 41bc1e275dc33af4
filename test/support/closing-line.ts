import type { Reporter, SerializedError, TestModule } from "vitest/node";

/** Prints one last line, such as "12 passed, 0 failed, 1 skipped", for those who read no more than that. */
export class ClosingLine implements Reporter {
  /** A file that could not be loaded and an error outside all tests count as one failure each. */
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    const brokenFiles = modules.filter((module) => module.errors().length > 0).length;
    const brokenSuites = modules
      .flatMap((module) => [...module.children.allSuites()])
      .filter((suite) => suite.errors().length > 0).length;
    const failed = count("failed") + brokenFiles + brokenSuites + unhandled.length;
    const skipped = count("skipped");
    // The default reporter writes its summary when it is told of the same end, and some of it later still.
    process.once("exit", (status) => {
      // A run that ends before its first test, in a global setup say, fails with nothing to count.
      const failures = status === 0 ? failed : Math.max(failed, 1);
      process.stdout.write(
        `${count("passed")} passed, ${failures} failed${skipped > 0 ? `, ${skipped} skipped` : ""}\n`,
      );
    });
  }
}
