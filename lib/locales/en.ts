import { common } from './en/common';
import { facts } from './en/facts';
import { postings } from './en/postings';

/** One file a room, so that the words of a room stand together. */
export const en = { common, facts, postings } as const;
