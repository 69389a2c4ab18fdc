/** In the order in which they are offered; apart from their schema as in `need-kinds.ts`. */
export const OUTCOME_KINDS = ['skill', 'relationship', 'project', 'income', 'credential'] as const;
