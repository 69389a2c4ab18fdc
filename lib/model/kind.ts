import * as z from 'zod/mini';

export const Kind = z.enum([
  'internship',
  'micro-internship',
  'placement',
  'apprenticeship',
  'volunteer',
  'job',
]);
export type Kind = z.infer<typeof Kind>;

export const WorkMode = z.enum(['onsite', 'hybrid', 'remote']);
export type WorkMode = z.infer<typeof WorkMode>;
