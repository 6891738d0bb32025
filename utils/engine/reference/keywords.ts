/**
 * Lists of tags are parted at commas and semicolons, by others and by us. A tag that holds one is written with its small form,
 * which looks much the same and parts nothing, and comes back as it was.
 */
export const writeKeyword = (tag: string): string => tag.replaceAll(',', '\uFE50').replaceAll(';', '\uFE54');

export const readKeyword = (tag: string): string => tag.replaceAll('\uFE50', ',').replaceAll('\uFE54', ';');
