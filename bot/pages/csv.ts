// Comma-separated values (RFC 4180), safe to open in a spreadsheet.

/** A cell that begins like a formula would be run by a spreadsheet. */
function cell(value: string): string {
  const safe = /^[=+\-@\t]/.test(value) && !/^-\d/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export function csv(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return [columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
