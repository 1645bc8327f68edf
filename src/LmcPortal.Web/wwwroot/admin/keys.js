// Single keys for what a page offers: whatever carries data-key is pressed, or for a field focused, by that key. They can be switched off, and the
// browser remembers it. Never while somebody types, never with Ctrl, Alt or Meta, and never twice before the next page is there.
'use strict';

const remembered = 'lmc-single-keys';
const box = document.querySelector('[data-keys-switch]');
let isLeaving = false;

function isTyping(target) {
  return target.closest('input:not([type=checkbox]):not([type=radio]):not([type=hidden]), textarea, select, [contenteditable]') !== null;
}

function press(key) {
  if (key === 'e') {
    document.querySelector('[data-testid=candidate] input:not([type=hidden])')?.focus();
    return true;
  }
  const target = [...document.querySelectorAll(`[data-key="${CSS.escape(key)}"]`)].find((element) => element.checkVisibility());
  target?.click();
  return Boolean(target);
}

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && isTyping(event.target)) {
    event.target.blur();
    return;
  }
  if (!box?.checked || isLeaving || event.repeat || event.isComposing || event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) {
    return;
  }
  if (press(event.key.toLowerCase())) {
    event.preventDefault();
  }
});

document.addEventListener('submit', () => { isLeaving = true; });
window.addEventListener('pageshow', () => { isLeaving = false; });

if (box) {
  box.checked = localStorage.getItem(remembered) !== 'off';
  box.addEventListener('change', () => localStorage.setItem(remembered, box.checked ? 'on' : 'off'));
  document.querySelector('[data-keys]').hidden = false;
}
