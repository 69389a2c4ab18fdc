import * as z from 'zod/mini';

/**
 * A page as the browser itself writes it down: what the script in the page hands to the worker, which reads it there
 * (`lib/capture`). Nothing of it is kept but the capture.
 */

/** The most that is taken of a page and its frames together, in characters of HTML. */
const MAX_CHARS = 6_000_000;

const DocumentSnapshot = z.object({
  html: z.string().check(z.maxLength(MAX_CHARS)),
  /** MIME type. */
  contentType: z.string(),
  /** Where its relative addresses start, if that is not its own address. */
  base: z.nullable(z.string()),
  /** Whether `<template shadowrootmode>` in the HTML stands for a shadow root. */
  shadow: z.boolean(),
});
export type DocumentSnapshot = z.infer<typeof DocumentSnapshot>;

const FrameSnapshot = z.extend(DocumentSnapshot, {
  /** Which of the document's frames it is, in document order from 0. */
  index: z.number(),
});
export type FrameSnapshot = z.infer<typeof FrameSnapshot>;

export const PageSnapshot = z.extend(DocumentSnapshot, {
  /** The address in the bar. */
  url: z.string(),
  /** What the person has selected; empty where that is too little to be the posting's text. */
  selection: z.string(),
  /** Frames of the page's own origin that hold something. */
  frames: z.array(FrameSnapshot),
  /** True where the page is longer than what is taken of it. */
  cut: z.boolean(),
  /** How long writing it down took, ms. */
  ms: z.number(),
});
export type PageSnapshot = z.infer<typeof PageSnapshot>;
