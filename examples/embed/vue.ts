import { createApp, defineComponent, h, ref } from "vue";
import type { OshExplorerEvents } from "osh-explorer";
import "osh-explorer";

/**
 * Who must do what under a directive, or what a unit must do, and below it what is selected. In a template it is written <osh-explorer @osh-select="…">, and the
 * compiler is told that it is an element: isCustomElement: (tag) => tag === "osh-explorer".
 */
const Duties = defineComponent({
  props: { endpoint: { type: String, required: true } },
  setup(props) {
    const asked = ref("vn-31-ct-tw");
    const selected = ref("nothing yet");
    const select = ({ detail }: OshExplorerEvents["osh-select"]) => {
      selected.value = detail?.id ?? "nothing";
    };
    return () => [
      h("button", { onClick: () => (asked.value = "vn-vss") }, "What must Vietnam Social Security do?"),
      h("osh-explorer", {
        endpoint: props.endpoint,
        question: asked.value,
        language: "en",
        style: { height: "80vh" },
        onOshSelect: select,
      }),
      h("p", ["Selected: ", h("output", selected.value)]),
    ];
  },
});

createApp(Duties, { endpoint: "http://127.0.0.1:4000/graphql" }).mount("#app");
