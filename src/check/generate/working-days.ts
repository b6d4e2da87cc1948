/** Working days and working hours in Germany. Days are the milliseconds of their midnight in UTC. */

const day = 86_400_000;
const hour = 3_600_000;

/** The nth working day from that of an instant on, counted from 0. Public holidays count as working days. */
export function workingDay(instant: number, count: number): number {
  const weeks = Math.floor(count / 5);
  let date = onOrAfter(Math.floor(instant / day) * day) + weeks * 7 * day;
  for (let rest = count % 5; rest > 0; rest -= 1) date = onOrAfter(date + day);
  return date;
}

/** The next day that is neither Saturday nor Sunday. */
function onOrAfter(date: number): number {
  const weekday = weekdayOf(date);
  return weekday === 6 ? date + 2 * day : weekday === 0 ? date + day : date;
}

/** `2026-07-01` */
export function writeDay(date: number): string {
  return new Date(date).toISOString().slice(0, 10);
}

/** `2026-07-01T06:00:00Z` for 8 o'clock in Germany. */
export function writeHour(date: number, hours: number): string {
  return `${new Date(date + hours * hour - offsetOn(date)).toISOString().slice(0, 19)}Z`;
}

/** Of Central European Time, during the day. Summer begins and ends at night, on the last Sundays of March and October. */
function offsetOn(date: number): number {
  const year = new Date(date).getUTCFullYear();
  return date >= lastSunday(year, 2) && date < lastSunday(year, 9) ? 2 * hour : hour;
}

function lastSunday(year: number, month: number): number {
  const last = Date.UTC(year, month, 31);
  return last - weekdayOf(last) * day;
}

/** 0 is Sunday. */
function weekdayOf(date: number): number {
  return new Date(date).getUTCDay();
}
