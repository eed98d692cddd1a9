/** Whether all of a text stands in quotation marks that YAML takes for a part of it: `“Slow”`, `«Slow»`. */
export function isInOtherQuotes(text: string): boolean {
  return text.charCodeAt(0) > 0x7f && /^(?:[“„”][^“„”"]*[“”]|«[^«»]*»|»[^«»]*«)$/.test(text);
}
