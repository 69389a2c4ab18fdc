/** The stages that everybody has, in their usual order; the endings last. */
export const BUILT_IN_STAGES = [
  'saved',
  'preparing',
  'applied',
  'interviewing',
  'offer',
  'accepted',
  'finished',
  'rejected',
  'withdrawn',
  'ghosted',
  'expired',
] as const;
export type BuiltInStage = (typeof BUILT_IN_STAGES)[number];
