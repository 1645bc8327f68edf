// The form of a story: keeps what is typed every few seconds, shows how it will look, and takes pasted text as Markdown.
// Without this script every button of the form does the same by itself.
'use strict';

const PAUSE_KEEP = 3000;
const PAUSE_PREVIEW = 600;
const PAUSE_PRESENCE = 45000;

const form = document.querySelector('form[data-story-form]');
const token = () => form.elements.__RequestVerificationToken.value;

function later(act, pause) {
  let timer;
  return (...args) => {
    clearTimeout(timer);
    timer = setTimeout(act, pause, ...args);
  };
}

function say(sentence) {
  form.querySelector('[data-keep-state]').textContent = sentence;
}

// Keeping
let isSending = false;
let hasChanged = false;

async function keep() {
  if (isSending) {
    return;
  }
  try {
    const response = await fetch(form.dataset.keep, { method: 'POST', body: new FormData(form), headers: { Accept: 'application/json' } });
    if (response.ok) {
      const { kept } = await response.json();
      say(`Kept ${kept.slice(11, 16)} UTC, not saved yet.`);
    } else if (response.status === 401) {
      say('You are signed out; your text is kept. Sign in and it is there.');
    } else {
      say('Your text could not be kept. Please do not close this page.');
    }
  } catch {
    say('The portal cannot be reached. Please do not close this page; it tries again.');
    keepSoon();
  }
}

const keepSoon = later(keep, PAUSE_KEEP);

form.addEventListener('input', () => {
  hasChanged = true;
  keepSoon();
});
// What a button sends is the newer text: nothing older may arrive behind it.
form.addEventListener('submit', () => { isSending = true; });

// So that others learn who has the story open.
async function stay() {
  try {
    const body = new URLSearchParams({ 'Form.Number': form.elements['Form.Number'].value, __RequestVerificationToken: token() });
    await fetch(form.dataset.here, { method: 'POST', body, headers: { Accept: 'application/json' } });
  } catch {
    // The next one will do.
  }
}

setInterval(() => {
  if (!document.hidden) {
    (hasChanged ? keep : stay)();
  }
}, PAUSE_PRESENCE);

// How it will look
async function ask(handler, fields) {
  const body = new URLSearchParams({ ...fields, __RequestVerificationToken: token() });
  const response = await fetch(`${form.dataset.text}?handler=${handler}`, { method: 'POST', body, headers: { Accept: 'application/json' } });
  if (!response.ok) {
    throw new Error(`The portal answered ${response.status}.`);
  }
  return response.json();
}

for (const section of form.querySelectorAll('[data-section]')) {
  const text = section.querySelector('[data-markdown]');
  const preview = section.querySelector('[data-preview]');
  const checks = section.querySelector('[data-checks]');
  const heading = section.querySelector('input[name$=".Heading"]');

  const show = async () => {
    try {
      const { html, remarks } = await ask('Render', { heading: heading.value, text: text.value });
      // Cleaned by the portal, as readers get it.
      preview.innerHTML = html;
      preview.hidden = html.length === 0;
      checks.replaceChildren(...remarks.map((sentence) => Object.assign(document.createElement('li'), { textContent: sentence })));
    } catch {
      // The text itself is safe; the next change asks again.
    }
  };
  const showSoon = later(show, PAUSE_PREVIEW);
  text.addEventListener('input', showSoon);
  heading.addEventListener('input', showSoon);
  if (text.value) {
    show();
  }

  // Paste from a word processor or a web page
  text.addEventListener('paste', async (event) => {
    const html = event.clipboardData.getData('text/html');
    if (!html) {
      return;
    }
    const plain = event.clipboardData.getData('text/plain');
    event.preventDefault();
    const [from, to] = [text.selectionStart, text.selectionEnd];
    let words = plain;
    try {
      words = (await ask('Paste', { html })).markdown;
    } catch {
      // Then as plain text, which is what the browser would have done.
    }
    text.setRangeText(words, from, to, 'end');
    text.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
