import * as z from 'zod/mini';

/** An inclusive range; `max: null` reads "from min", `min: null` reads "up to max". Never both null. */
export const Range = z.object({ min: z.nullable(z.number()), max: z.nullable(z.number()) });
export type Range = z.infer<typeof Range>;
