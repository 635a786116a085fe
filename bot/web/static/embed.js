// The chat in a school's page: <script src="https://HOST/embed.js" data-area="leith" data-lang="en" async></script>
// Adds one button. It opens the chat in a dialog; nothing else of the page is touched, read or sent.
(function () {
  "use strict";

  var told = {/* told */};
  var script = document.currentScript;
  var host = new URL(script.src).origin;
  var lang = (script.dataset.lang || document.documentElement.lang || "en").split("-")[0].toLowerCase();
  var words = told.words[lang] || told.words.en;
  lang = told.words[lang] ? lang : "en";

  var LOOK =
    ":host{all:initial}" +
    "*{box-sizing:border-box;font:600 17px/1.3 system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans','Noto Sans Arabic','Noto Sans Bengali','Noto Sans Gurmukhi',sans-serif}" +
    ":lang(ur){font-family:'Noto Nastaliq Urdu','Urdu Typesetting',system-ui,sans-serif;line-height:2}" +
    "button{min-height:48px;padding:8px 20px;border:2px solid #fff;border-radius:24px;background:#0b4f5c;color:#fff;cursor:pointer}" +
    "button:hover{background:#07363f}" +
    ":focus-visible{outline:3px solid #ffd166;outline-offset:0;box-shadow:0 0 0 5px #1c2a2e}" +
    ".open{position:fixed;z-index:2147483000;inset-block-end:16px;inset-inline-end:16px;max-width:calc(100vw - 32px);box-shadow:0 2px 12px rgb(0 0 0/35%)}" +
    "dialog{position:fixed;inset:auto 16px 16px auto;margin:0;padding:0;width:400px;height:640px;max-width:calc(100vw - 32px);max-height:calc(100vh - 32px);border:0;border-radius:14px;overflow:hidden;background:#0b4f5c;color:#fff;box-shadow:0 8px 40px rgb(0 0 0/45%)}" +
    "dialog[dir=rtl]{inset:auto auto 16px 16px}" +
    "dialog[open]{display:flex;flex-direction:column}" +
    "dialog::backdrop{background:rgb(0 0 0/45%)}" +
    "header{display:flex;align-items:center;justify-content:space-between;padding:4px 4px 4px 16px}" +
    "[dir=rtl] header{padding:4px 16px 4px 4px}" +
    "h2{margin:0}" +
    "iframe{flex:1;width:100%;border:0;background:#fff}" +
    "a{padding:10px 16px;min-height:44px;color:#fff}" +
    "[hidden]{display:none!important}" +
    "@media(max-width:480px){dialog,dialog[dir=rtl]{inset:0;width:100vw;height:100vh;max-width:none;max-height:none;border-radius:0}}" +
    "@media(forced-colors:active){dialog{border:2px solid}}";

  function make(name, attributes, inside) {
    var element = document.createElement(name);
    Object.keys(attributes).forEach(function (each) { element.setAttribute(each, attributes[each]); });
    if (inside) { element.textContent = inside; }
    return element;
  }

  function chat(frame) {
    var place = new URL(host + "/chat");
    if (frame) { place.searchParams.set("frame", "1"); }
    if (script.dataset.area) { place.searchParams.set("area", script.dataset.area); }
    place.searchParams.set("lang", lang);
    return place.href;
  }

  function begin() {
    var outer = make("div", { lang: lang, dir: words.dir });
    var root = outer.attachShadow({ mode: "open" });
    var button = make("button", { "class": "open", type: "button", "aria-haspopup": "dialog" }, words.open);
    var dialog = make("dialog", { "aria-label": words.title, lang: lang, dir: words.dir });
    var header = make("header", {});
    var close = make("button", { type: "button", "aria-label": words.close }, "✕");
    var own = make("a", { href: chat(false), target: "_blank", rel: "noopener", hidden: "" }, words.own);
    var frame = make("iframe", { title: words.title, referrerpolicy: "origin" });
    var hurried = [];

    // A strict page allows no style element; a sheet made by a script is no such element.
    if (root.adoptedStyleSheets && window.CSSStyleSheet && CSSStyleSheet.prototype.replaceSync) {
      var sheet = new CSSStyleSheet();
      sheet.replaceSync(LOOK);
      root.adoptedStyleSheets = [sheet];
    } else {
      root.appendChild(make("style", {}, LOOK));
    }
    header.appendChild(make("h2", {}, words.title));
    header.appendChild(close);
    [header, own, frame].forEach(function (each) { dialog.appendChild(each); });
    [button, dialog].forEach(function (each) { root.appendChild(each); });
    document.body.appendChild(outer);

    function open() {
      if (!dialog.showModal) { window.open(chat(false), "_blank", "noopener"); return; }
      if (!frame.src) {             // loaded when it is wanted, and kept: closing the dialog loses nothing
        frame.src = chat(true);
        var late = setTimeout(function () { own.hidden = false; }, 6000);
        window.addEventListener("message", function (event) {
          if (event.source !== frame.contentWindow || event.origin !== host) { return; }
          if (event.data === "blether ready") { clearTimeout(late); own.hidden = true; }
          if (event.data === "blether escape") { escape(); }
        });
      }
      dialog.showModal();
    }

    // Escape closes the dialog; three times quickly leaves the whole page, as it does in the chat itself.
    function escape() {
      var now = Date.now();
      hurried = hurried.filter(function (when) { return now - when < 2000; }).concat(now);
      if (hurried.length >= 3) { leave(); } else if (dialog.open) { dialog.close(); }
    }

    function leave() {
      document.documentElement.hidden = true;
      document.title = "";
      location.replace(told.leave);
    }

    button.addEventListener("click", open);
    close.addEventListener("click", function () { dialog.close(); });
    dialog.addEventListener("close", function () { button.focus(); });
    document.addEventListener("keydown", function (event) {
      if (event.key !== "Escape" || !(dialog.open || hurried.length)) { return; }
      if (dialog.open) { event.preventDefault(); }
      escape();
    });
  }

  if (document.body) { begin(); } else { document.addEventListener("DOMContentLoaded", begin); }
}());
