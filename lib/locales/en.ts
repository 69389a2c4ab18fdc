import { clip } from './en/clip';
import { common } from './en/common';
import { facts } from './en/facts';
import { goals } from './en/goals';
import { postings } from './en/postings';

/** One file a room, so that the words of a room stand together. */
export const en = { clip, common, facts, goals, postings } as const;
