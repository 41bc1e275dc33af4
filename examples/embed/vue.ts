import { createApp, defineComponent, h, ref } from "vue";
import type { OshExplorerEvents } from "osh-explorer";
import "osh-explorer";

/**
 * The explorer, and below it what is selected in it. In a template it is written <osh-explorer @osh-select="…">, and the
 * compiler is told that it is an element: isCustomElement: (tag) => tag === "osh-explorer".
 */
const Duties = defineComponent({
  props: { endpoint: { type: String, required: true }, start: { type: String, required: true } },
  setup({ endpoint, start }) {
    const selected = ref("nothing yet");
    const select = ({ detail }: OshExplorerEvents["osh-select"]) => {
      selected.value = detail?.id ?? "nothing";
    };
    return () => [
      h("osh-explorer", {
        endpoint,
        start,
        view: "duties",
        language: "en",
        style: { height: "80vh" },
        onOshSelect: select,
      }),
      h("p", ["Selected: ", h("output", selected.value)]),
    ];
  },
});

createApp(Duties, { endpoint: "http://127.0.0.1:4000/graphql", start: "vn-31-ct-tw" }).mount("#app");
