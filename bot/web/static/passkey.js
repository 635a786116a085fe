// Passkeys: asks the server for a question, has the browser's own dialog answer it, and sends the answer on.
"use strict";
(() => {
  if (!window.PublicKeyCredential) return; // the forms stay hidden; a code of an app does as well

  const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (letter) => letter.charCodeAt(0));
  const written = (buffer) =>
    btoa(String.fromCharCode.apply(null, new Uint8Array(buffer))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");

  const post = async (path, fields) => {
    const answer = await fetch(path, { method: "POST", body: new URLSearchParams(fields) });
    let said = {};
    try {
      said = await answer.json();
    } catch (_) {
      // A page instead of an answer: signed out meanwhile, or asked too often.
    }
    if (!answer.ok) throw Object.assign(new Error("refused"), { sentence: said.sentence });
    return said;
  };

  const credentials = (list) => (list || []).map((each) => Object.assign({}, each, { id: bytes(each.id) }));

  const make = async (options) => {
    const user = Object.assign({}, options.user, { id: bytes(options.user.id) });
    const changed = { challenge: bytes(options.challenge), user, excludeCredentials: credentials(options.excludeCredentials) };
    const made = await navigator.credentials.create({ publicKey: Object.assign({}, options, changed) });
    return { made, response: { attestationObject: written(made.response.attestationObject) } };
  };

  const show = async (options) => {
    const changed = { challenge: bytes(options.challenge), allowCredentials: credentials(options.allowCredentials) };
    const made = await navigator.credentials.get({ publicKey: Object.assign({}, options, changed) });
    const { authenticatorData, signature, userHandle } = made.response;
    const response = { authenticatorData: written(authenticatorData), signature: written(signature) };
    if (userHandle) response.userHandle = written(userHandle);
    return { made, response };
  };

  const ceremony = async (form) => {
    const fields = Array.from(new FormData(form).entries());
    const options = await post(form.dataset.question, fields);
    const { made, response } = await (form.dataset.passkey === "make" ? make : show)(options);
    response.clientDataJSON = written(made.response.clientDataJSON);
    const credential = { id: made.id, rawId: written(made.rawId), type: made.type, response, clientExtensionResults: {} };
    const said = await post(form.dataset.answer, fields.concat([["credential", JSON.stringify(credential)]]));
    location.assign(form.dataset.to || said.to);
  };

  for (const form of document.querySelectorAll("form[data-passkey]")) {
    const wrong = form.querySelector(".wrong");
    const button = form.querySelector("button");
    form.hidden = false;
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      wrong.hidden = true;
      button.disabled = true;
      try {
        await ceremony(form);
      } catch (error) {
        wrong.textContent = error.sentence || "Nothing was confirmed. Try again, or use another way.";
        wrong.hidden = false;
      }
      button.disabled = false;
    });
  }
})();
