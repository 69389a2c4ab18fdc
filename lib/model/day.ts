const DAY_MS = 86_400_000;

/** The person's own calendar day at an instant (epoch ms), YYYY-MM-DD. */
export function dayOf(instant: number): string {
  const date = new Date(instant);
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0')).join('-');
}

/** How many days from `today` to `day` (both YYYY-MM-DD); negative when it has passed. */
export function daysUntil(day: string, today: string): number {
  return Math.round((Date.parse(`${day}T00:00Z`) - Date.parse(`${today}T00:00Z`)) / DAY_MS);
}
