import type { CitationPlace } from './preview-state';

/** Element ids of a citation's button and of the preview that it controls. */
export const chipId = ({ block, claim, source }: CitationPlace): string => `${block}-${claim}-${source}`;
export const previewId = (place: CitationPlace): string => `${chipId(place)}-preview`;
