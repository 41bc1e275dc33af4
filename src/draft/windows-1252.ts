/** What windows-1252 shows for the bytes from 0x80 to 0x9f, a control where it shows nothing; some versions of Node read controls for all. */
const shown = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

/** A text that was read from windows-1252, with what its bytes show in place of controls. */
export const withShown = (text: string): string =>
  text.replaceAll(/[\u0080-\u009F]/g, (control) => shown[control.charCodeAt(0) - 0x80]!);

/** For each character that stands for a byte above 127, in windows-1252 or in Latin-1, that byte. */
export const bytesShown: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 128 }, (_, index) => index + 128).flatMap((byte) => {
    const control = String.fromCharCode(byte);
    return [
      [control, byte],
      [withShown(control), byte],
    ] as const;
  }),
);
