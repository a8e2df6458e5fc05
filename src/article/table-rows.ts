/** A first row with anything longer is text, so the table has no column names. */
const COLUMN_NAME_CHARACTERS = 80;
/** About as much as one reads at a glance in a chat; longer tables become several passages. */
export const TABLE_PASSAGE_CHARACTERS = 500;

/**
 * Writes each row of a table so that it can be read on its own: `Name: Foo; Price: 3`. The first row
 * holds the column names; if it is blank and there are two columns, they are names and values.
 */
export function writeTableRows(cells: readonly (readonly string[])[]): string[] {
  const [head = [], ...body] = cells;
  const isNamed = head.some((name) => name !== '');
  if (isNamed && head.every((name) => name.length <= COLUMN_NAME_CHARACTERS) && body.length > 0) {
    const names = head.map((name) => name.replace(/\s*[:：]$/, ''));
    return body.map((row) => joinCells(row.map((cell, column) => label(names[column], cell))));
  }
  const rows = isNamed ? cells : body;
  const isPairs = rows.every((row) => row.length === 2) && !isNamed;
  return isPairs
    ? rows.map(([name = '', value = '']) =>
        label(value && name.replace(/\s*[:：]$/, ''), value || name),
      )
    : rows.map(joinCells);
}

/** Groups rows into passages, with at least one row in each. */
export function groupTableRows(rows: readonly string[]): string[] {
  const groups: string[] = [];
  let group = '';
  for (const row of rows.filter((row) => row !== '')) {
    if (group !== '' && group.length + row.length > TABLE_PASSAGE_CHARACTERS) {
      groups.push(group);
      group = '';
    }
    group += group === '' ? row : `\n${row}`;
  }
  return group === '' ? groups : [...groups, group];
}

function label(name: string | undefined, value: string): string {
  return name && value ? `${name}: ${value}` : value;
}

function joinCells(cells: readonly string[]): string {
  return cells.filter((cell) => cell !== '').join('; ');
}
