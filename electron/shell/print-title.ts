/** Puts a title into HTML that has none, because the browser takes the PDF's title from there. */

export function withTitle(html: string, title: string): string {
  if (/<title>/i.test(html)) return html;
  const escaped = title.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return html.replace(/<head[^>]*>/i, (head) => `${head}<title>${escaped}</title>`);
}
