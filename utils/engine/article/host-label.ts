/** `washingtonpost` of `www.washingtonpost.com`: the longest label that is no country, category or `www`. */
export function hostLabel(hostname: string): string {
  const labels = hostname.split('.').slice(0, -1);
  const second = labels.at(-1) ?? '';
  return /^(co|com|org|net|gov|ac|edu|or|ne|go)$/.test(second) && labels.length > 1
    ? (labels.at(-2) ?? '')
    : second;
}
