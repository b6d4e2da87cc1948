/** Puts a text on the clipboard, where the browser gives the page one: it does so over HTTPS and on localhost only. */

/** Throws where the text could not be copied, with what to do. */
export async function copied(text: string): Promise<void> {
  const clipboard = navigator.clipboard as Clipboard | undefined; // as: there is none over plain HTTP by another name
  const isThere = await clipboard?.writeText(text).then(
    () => true,
    () => false, // the browser may refuse it
  );
  if (isThere !== true && !copiedBySelection(text)) throw new Error('Copying needs https or localhost; select the text and copy it.');
}

/** The way of before there was a clipboard for pages. */
function copiedBySelection(text: string): boolean {
  const before = document.activeElement;
  const area = document.createElement('textarea');
  area.value = text;
  area.readOnly = true; // no keyboard comes up on a phone
  area.className = 'hidden';
  area.setAttribute('aria-hidden', 'true');
  document.body.append(area);
  area.focus({ preventScroll: true });
  area.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    area.remove();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  }
}
