/** In the order in which they are offered. Views read them here: a schema would bring zod into the script on a page. */
export const NEED_KINDS = [
  'pay',
  'skill',
  'network',
  'portfolio',
  'reference',
  'credit',
  'explore',
  're-enter',
  'abroad',
  'own',
] as const;
