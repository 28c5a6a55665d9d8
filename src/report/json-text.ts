/** JSON as text that is safe to show: the same data, with everything escaped that could steer a terminal, an editor or a page. */

/** What `JSON.stringify` leaves as it is: DEL and C1, line separators, marks and overrides of direction, the byte order mark. */
const STEERING = /[\u007f-\u009f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu;

export function toJsonText(data: object, indent = 2): string {
  return JSON.stringify(data, null, indent).replace(STEERING, escaped);
}

/** For the inside of a `<script>`: neither `</script>` nor `<!--` can be spelt with what is left. */
export function toScriptText(data: object): string {
  return toJsonText(data, 0).replace(/[<>&]/g, escaped);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
