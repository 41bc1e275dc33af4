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

/** Who must do what under a directive, or what a unit must do, and below it what is selected. */
function Duties({ endpoint }: { readonly endpoint: string }) {
  const [asked, ask] = useState("vn-31-ct-tw");
  const [selected, setSelected] = useState("nothing yet");
  return (
    <>
      <button onClick={() => ask("vn-vss")}>What must Vietnam Social Security do?</button>
      <osh-explorer
        endpoint={endpoint}
        question={asked}
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

createRoot(document.querySelector("#app")!).render(<Duties endpoint="http://127.0.0.1:4000/graphql" />);
