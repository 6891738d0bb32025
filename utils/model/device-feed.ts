/** The name under which stories are stored that were made here, from entries. It is no address, so no feed has it. */
export const deviceFeed = 'device:';
