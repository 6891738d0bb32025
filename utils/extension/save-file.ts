/** Offers a file that this page has made for saving. It never leaves the machine. */
export function saveFile(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // The browser has taken its own hold of it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
