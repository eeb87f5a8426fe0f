/** Control characters (but tab and line feed) as their Unicode pictures: an escape sequence stays visible. */
export function showControls(text: string): string {
  return text.replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, (character) => {
    const code = character.charCodeAt(0);
    if (code === 0x7f) return '\u2421';
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : `\\u${code.toString(16)}`;
  });
}
