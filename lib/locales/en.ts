import { common } from './en/common';

/** One file a room, so that the words of a room stand together. */
export const en = { common } as const;
