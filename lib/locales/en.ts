import { board } from './en/board';
import { clip } from './en/clip';
import { common } from './en/common';
import { dashboard } from './en/dashboard';
import { exchange } from './en/exchange';
import { facts } from './en/facts';
import { goals } from './en/goals';
import { postings } from './en/postings';
import { reminders } from './en/reminders';
import { store } from './en/store';

/** One file a room, so that the words of a room stand together. */
export const en = {
  board,
  clip,
  common,
  dashboard,
  exchange,
  facts,
  goals,
  postings,
  reminders,
  store,
} as const;
