/** The worker said no, and why: a stable code. */
export class Refused extends Error {
  constructor(readonly reason: string) {
    super(`refused: ${reason}`);
  }
}
