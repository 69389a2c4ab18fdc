import type { IDBPDatabase } from 'idb';

/** Version 1: summaries apart from whole postings and from their words, so that lists stay cheap. */
export function first(database: IDBPDatabase<unknown>): void {
  const summaries = database.createObjectStore('summaries', { keyPath: 'id' });
  summaries.createIndex('url', 'order.urls', { multiEntry: true });
  summaries.createIndex('newest', ['order.shelf', 'order.newest']);
  summaries.createIndex('due', ['order.shelf', 'order.due', 'order.newest']);
  summaries.createIndex('stage', 'stage');
  summaries.createIndex('company', 'order.company');
  summaries.createIndex('title', 'order.title');
  database.createObjectStore('postings', { keyPath: 'id' });
  database.createObjectStore('words', { keyPath: 'id' });
  database.createObjectStore('plan');
  database.createObjectStore('intentions', { keyPath: 'postingId' });
  const reminders = database.createObjectStore('reminders', { keyPath: 'id' });
  reminders.createIndex('at', 'at');
  reminders.createIndex('postingId', 'postingId');
  reminders.createIndex('state', ['state', 'at']);
  database.createObjectStore('contacts', { keyPath: 'id' });
  database.createObjectStore('settings');
  const undo = database.createObjectStore('undo', { keyPath: 'token' });
  undo.createIndex('at', 'at');
  database.createObjectStore('meta');
}
