/** A bare text field with the words of the long report and the caret in its middle. */
import { watchKeys } from './key-watch.ts';

watchKeys();
const field = document.querySelector('textarea');
if (field === null) throw new Error('the page has no text field');
field.value = await (await fetch('report.txt')).text();
const middle = field.value.indexOf('\n', field.value.length / 2);
field.focus();
field.setSelectionRange(middle, middle);
document.body.dataset['ready'] = 'true';
