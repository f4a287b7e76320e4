const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** How long something has taken, as a stopwatch shows it in every language: "4:05", "1:04:05". */
export function elapsedText(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const start = hours === 0 ? String(minutes) : `${String(hours)}:${twoDigits(minutes)}`;
  return `${start}:${twoDigits(seconds % 60)}`;
}

/** The time of day where the reader is: "09:05". */
export const timeText = (now: Date): string => `${twoDigits(now.getHours())}:${twoDigits(now.getMinutes())}`;
