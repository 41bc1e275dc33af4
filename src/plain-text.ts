/** The text of bytes in UTF-8, without a mark at its start; undefined where they are something else. */
export function utf8Of(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // The platform has no other way to say so.
    return undefined;
  }
}

/** Whether a text is a web page, by how it begins. */
export const isPage = (text: string): boolean =>
  /^[\s\uFEFF]*(?:<!--[^]{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body|\?xml[^>]{0,200}\?>\s*<(?:!doctype\s+html|html))/i.test(
    text,
  );
