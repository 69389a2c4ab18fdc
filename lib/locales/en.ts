import { board } from './en/board';
import { clip } from './en/clip';
import { common } from './en/common';
import { dashboard } from './en/dashboard';
import { facts } from './en/facts';
import { goals } from './en/goals';
import { postings } from './en/postings';
import { reminders } from './en/reminders';

/** One file a room, so that the words of a room stand together. */
export const en = { board, clip, common, dashboard, facts, goals, postings, reminders } as const;
