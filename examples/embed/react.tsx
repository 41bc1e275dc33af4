import { useState, type DetailedHTMLProps, type HTMLAttributes } from "react";
import { createRoot } from "react-dom/client";
import type { OshExplorerAttributes, OshExplorerElement, OshExplorerEvents } from "osh-explorer";
import "osh-explorer";

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "osh-explorer": DetailedHTMLProps<HTMLAttributes<OshExplorerElement>, OshExplorerElement> &
        OshExplorerAttributes & { "onosh-select"?: (event: OshExplorerEvents["osh-select"]) => void };
    }
  }
}

/** The explorer, and below it what is selected in it. */
function Duties({ endpoint, start }: { readonly endpoint: string; readonly start: string }) {
  const [selected, setSelected] = useState("nothing yet");
  return (
    <>
      <osh-explorer
        endpoint={endpoint}
        start={start}
        view="duties"
        language="en"
        style={{ height: "80vh" }}
        onosh-select={({ detail }) => setSelected(detail?.id ?? "nothing")}
      />
      <p>
        Selected: <output>{selected}</output>
      </p>
    </>
  );
}

createRoot(document.querySelector("#app")!).render(
  <Duties endpoint="http://127.0.0.1:4000/graphql" start="vn-31-ct-tw" />,
);
