/** What a layer reads; a layer that throws has read nothing, and the others go on. */
export function attempt<T>(layer: () => T, otherwise: T): T {
  try {
    return layer();
  } catch {
    return otherwise;
  }
}
