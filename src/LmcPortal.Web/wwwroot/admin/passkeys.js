// Passkeys: asks the portal what to ask the device, asks the device, and sends its answer with the form it belongs to.
// A form says by data-passkey whether it makes a passkey ("create") or signs in with one ("get").
'use strict';

async function optionsFor(form) {
  const response = await fetch(form.dataset.options, {
    method: 'POST',
    headers: { RequestVerificationToken: form.elements.__RequestVerificationToken.value },
  });
  if (!response.ok) {
    throw new Error(response.status === 429 ? 'Too many tries; please wait a minute.' : 'The portal does not answer as it should. Please load the page again.');
  }
  return response.json();
}

async function ask(form) {
  const options = await optionsFor(form);
  return form.dataset.passkey === 'create'
    ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
    : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
}

function say(form, sentence) {
  const problem = form.querySelector('[data-passkey-problem]');
  problem.textContent = sentence;
  problem.hidden = false;
}

for (const form of document.querySelectorAll('form[data-passkey]')) {
  if (!window.PublicKeyCredential?.parseCreationOptionsFromJSON) {
    say(form, 'This browser cannot use passkeys here.');
    continue;
  }
  form.hidden = false;
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    try {
      const credential = await ask(form);
      form.elements.Credential.value = JSON.stringify(credential.toJSON());
      form.submit();
    } catch (error) {
      say(form, error instanceof DOMException ? 'The device gave no passkey. Please try once more.' : error.message);
    }
  });
}
