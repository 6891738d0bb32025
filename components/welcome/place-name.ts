/** What a country of the catalogue is called in the reader's language: `DE` is "Germany". Other names stand as they are. */
export function placeName(country: string, locale: string): string {
  if (!/^[A-Z]{2}$/.test(country)) return country;
  return new Intl.DisplayNames([locale], { type: 'region' }).of(country) ?? country;
}
