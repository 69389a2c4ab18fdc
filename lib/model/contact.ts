import * as z from 'zod/mini';

export const ContactRole = z.enum(['recruiter', 'mentor', 'informational', 'reference', 'other']);
export type ContactRole = z.infer<typeof ContactRole>;

/** A person, linked to any number of postings. `nextOn`: YYYY-MM-DD. */
export const Contact = z.object({
  id: z.string(),
  name: z.string(),
  role: ContactRole,
  organisation: z._default(z.string(), ''),
  email: z._default(z.string(), ''),
  link: z._default(z.string(), ''),
  postingIds: z._default(z.array(z.string()), []),
  nextStep: z._default(z.string(), ''),
  nextOn: z._default(z.nullable(z.string()), null),
  notes: z._default(z.string(), ''),
  updatedAt: z.number(),
});
export type Contact = z.infer<typeof Contact>;
