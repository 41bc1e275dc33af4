import { execFile } from "node:child_process";
import { once } from "node:events";
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { projectRoot } from "../../src/config.ts";
import { planQuestions } from "../../src/questions/plan.ts";
import { questions } from "../../src/questions/questions.ts";
import { testApi, type TestApi } from "../support/api.ts";
import { openBrowser, openPage, type WatchedPage } from "../support/browser.ts";

const run = promisify(execFile);
const examples = join(projectRoot, "examples/embed");

let api: TestApi;
let browser: Browser;
/** A project that has installed the explorer's package, as npm packs it, and the frameworks. */
let project: string;
beforeAll(async () => {
  [api, browser, project] = await Promise.all([testApi(), openBrowser(), installed()]);
  await planQuestions(questions, api.store);
});
afterAll(async () => {
  await browser?.close();
  await api?.close();
  if (project) await rm(project, { recursive: true });
});

async function installed(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "osh-embed-"));
  await run("npm", ["pack", "--pack-destination", folder], { cwd: join(projectRoot, "explorer") });
  const modules = join(folder, "node_modules");
  await mkdir(join(modules, "osh-explorer"), { recursive: true });
  await run("tar", [
    "xzf",
    join(folder, "osh-explorer-0.1.0.tgz"),
    "--strip-components=1",
    "-C",
    join(modules, "osh-explorer"),
  ]);
  for (const name of ["react", "react-dom", "vue", "@types", "csstype"])
    await symlink(join(projectRoot, "node_modules", name), join(modules, name));
  await cp(examples, folder, { recursive: true });
  await writeFile(join(folder, "package.json"), '{ "type": "module" }');
  return folder;
}

/** Opens a page of another origin than the API's. */
async function foreign(page: string): Promise<WatchedPage> {
  const server = createServer((_request, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    // What an example has of where an API usually is.
    response.end(page.replaceAll("http://127.0.0.1:4000", api.url));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  const watched = await openPage(browser);
  await watched.page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  return watched;
}

/** An example in a framework, made into one page. */
async function bundled(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(project, file)],
    bundle: true,
    write: false,
    format: "esm",
    jsx: "automatic",
    define: {
      "process.env.NODE_ENV": '"production"',
      __VUE_OPTIONS_API__: "false",
      __VUE_PROD_DEVTOOLS__: "false",
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "false",
    },
  });
  return `<!doctype html><div id="app"></div><script type="module">${outputFiles[0]!.text.replaceAll("</script", "<\\/script")}</script>`;
}

const pages = {
  "plain.html": () => readFile(join(examples, "plain.html"), "utf8"),
  "react.tsx": () => bundled("react.tsx"),
  "vue.ts": () => bundled("vue.ts"),
};

test.each(Object.entries(pages))(
  "examples/embed/%s shows the duties, is told what is selected, and asks something else later",
  async (_, make) => {
    const { page, problems } = await foreign(await make());
    await page.getByRole("heading", { name: "Directive No. 31-CT/TW" }).waitFor();
    await page.getByRole("button", { name: "Table" }).click();
    await page
      .getByRole("button", { name: /1234-KH/ })
      .first()
      .click();
    await page.locator("output").getByText("vn-vss-1234-kh-bcsd").waitFor();
    await page.getByRole("button", { name: "What must" }).click();
    await page.getByRole("heading", { name: "Vietnam Social Security", exact: true }).waitFor();
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByRole("table").first().waitFor();
    expect(problems).toEqual([]);
  },
);

test("the examples are of the types that the package declares", async () => {
  await writeFile(
    join(project, "tsconfig.json"),
    JSON.stringify({
      compilerOptions: {
        target: "es2023",
        lib: ["esnext", "dom"],
        module: "nodenext",
        jsx: "react-jsx",
        strict: true,
        noEmit: true,
        types: [],
      },
      include: ["*.ts", "*.tsx"],
    }),
  );
  const compiler = join(projectRoot, "node_modules/typescript/bin/tsc");
  const { stdout } = await run(process.execPath, [compiler, "-p", project]).catch((error: { stdout: string }) => error);
  expect(stdout).toBe("");
});

test("the page's own styles don't reach it", async () => {
  const { page } =
    await foreign(`<!doctype html><style>* { color: red !important; font-size: 40px } button { display: none } body { letter-spacing: 1em; text-transform: uppercase; text-align: center; white-space: pre }</style>
    <script type="module" src="${api.url}/explorer/osh-explorer.js"></script>
    <osh-explorer endpoint="${api.url}/graphql" start="vn-31-ct-tw" language="en"></osh-explorer>`);
  await page.getByRole("button", { name: /^Directive No\. 31-CT\/TW, Directive/ }).waitFor();
  expect(await page.getByRole("button", { name: "Table" }).isVisible()).toBe(true);
  const leaked = `(() => {
    const { letterSpacing, textTransform, textAlign, whiteSpace } = getComputedStyle(document.querySelector("osh-explorer").shadowRoot.querySelector(".view"));
    return [letterSpacing, textTransform, textAlign, whiteSpace];
  })()`;
  expect(await page.evaluate(leaked)).toEqual(["normal", "none", "start", "normal"]);
});

test("attributes that change later are followed: language, view, start", async () => {
  const { page, problems } =
    await foreign(`<!doctype html><script type="module" src="${api.url}/explorer/osh-explorer.js"></script>
    <osh-explorer endpoint="${api.url}/graphql" start="vn-31-ct-tw" language="en"></osh-explorer>`);
  await page.getByRole("button", { name: /^Directive No\. 31-CT\/TW, Directive/ }).waitFor();
  const set = (name: string, value: string): Promise<unknown> =>
    page.evaluate(`document.querySelector("osh-explorer").setAttribute("${name}", "${value}")`);
  await set("language", "vi");
  await page.getByRole("button", { name: "Bảng" }).waitFor();
  await set("view", "table");
  await page.getByRole("rowheader").first().waitFor();
  await set("start", "vn-vss");
  await page.getByRole("rowheader", { name: "Bảo hiểm xã hội Việt Nam", exact: true }).waitFor();
  expect(problems).toEqual([]);
});

test("the link of an explorer in another page leads to the server's own, as it is", async () => {
  const { page } =
    await foreign(`<!doctype html><script type="module" src="${api.url}/explorer/osh-explorer.js"></script>
    <osh-explorer endpoint="${api.url}/graphql" start="vn-31-ct-tw" view="table" language="vi"></osh-explorer>`);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByRole("rowheader").first().waitFor();
  await page.getByRole("button", { name: "Sao chép liên kết" }).click();
  await page.getByRole("button", { name: "Đã sao chép" }).waitFor();
  const link = (await page.evaluate("navigator.clipboard.readText()")) as string;
  expect(link).toMatch(`${api.url}/explore?language=vi#view=table&start=vn-31-ct-tw&`);
  await page.goto(link);
  await page.getByRole("rowheader").first().waitFor();
});
