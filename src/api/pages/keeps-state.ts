import { html } from "./html.ts";

/** For pages whose state is in the fragment of their address: it is the same in another language. */
export const keepsState = html`<script src="/assets/keep-state.js" defer></script>`;
