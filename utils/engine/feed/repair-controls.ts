/** What windows-1252 has in the places where Unicode has the control characters U+0080 to U+009F. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** No feed means the C1 controls: they are punctuation of windows-1252 that was declared, or converted, as Latin-1. */
export const repairControls = (text: string): string =>
  text.replace(/[\u0080-\u009F]/g, (control) => windows1252.charAt(control.charCodeAt(0) - 0x80));
