// Makes the chat quicker and safer from a bad line. Without this file the page's own forms do the same, one page at a time.
(function () {
  "use strict";

  if (!window.fetch || !window.AbortController || !window.URLSearchParams || !Element.prototype.closest) { return; }

  var chat = document.getElementById("chat");
  var log = document.getElementById("log");
  var box = document.getElementById("box");
  var notice = document.getElementById("notice");
  var told = chat.dataset;
  var cursor = told.cursor;
  var framed = document.body.classList.contains("framed");   // inside another site's page: see bot/web/static/embed.js

  // ---------------------------------------------------------------- what this browser keeps until it is sent

  var OURS = told.base !== "/chat" ? "blether.preview." : framed ? "blether.framed." : "blether.";
  var DRAFT = ["sessionStorage", "draft"];       // goes with the tab: the next person at this phone must not find it
  var WAITING = ["localStorage", "waiting"];     // stays until it is sent, in whichever tab
  var TOKEN = ["localStorage", "token"];         // in a frame only, where browsers refuse cookies

  function keep(what, value) {
    try {
      var store = window[what[0]];
      if (value) { store.setItem(OURS + what[1], value); } else { store.removeItem(OURS + what[1]); }
    } catch (error) { /* private windows may forbid it; the chat works without */ }
  }

  function kept(what) {
    try { return window[what[0]].getItem(OURS + what[1]) || ""; } catch (error) { return ""; }
  }

  function keepWaiting() { keep(WAITING, waiting.length ? JSON.stringify(waiting) : ""); }

  function keptWaiting() {
    try {
      return JSON.parse(kept(WAITING) || "[]").filter(function (one) { return one && one.message_id; });
    } catch (error) { return []; }
  }

  var token = framed ? kept(TOKEN) : "";

  function ask(path, options) {
    options.headers = options.headers || {};
    if (token) { options.headers.Authorization = "Bearer " + token; }
    return fetch(path, options);
  }

  var waiting = keptWaiting();      // what was said and is not confirmed yet, the oldest first

  function newId() {                // crypto.randomUUID is for https only; a demo on a school's own network is not
    var bytes = crypto.getRandomValues(new Uint8Array(16));
    return Array.from(bytes, function (byte) { return byte.toString(16).padStart(2, "0"); }).join("");
  }

  // ---------------------------------------------------------------- the log

  function bubble(who, text, html) {
    var line = document.getElementById(who + "-line").content.firstElementChild.cloneNode(true);
    var words = line.querySelector(".words");
    if (html) { words.innerHTML = html; } else { words.textContent = text; }   // html: escaped by bot/web/linked.py
    line.classList.add("fresh");
    return line;
  }

  // "help" was pressed under the label "I need help", in whatever language: that is what the person said.
  function pressedAnywhere(message) {
    var same = message.who === "you" ? Array.from(document.querySelectorAll(".anywhere button")) : [];
    var button = same.find(function (one) { return one.value === message.text; });
    return button ? button.textContent.trim() : "";
  }

  function choices(message) {
    var form = document.createElement("form");
    form.className = "choices";
    form.dataset.step = message.step;
    if (message.language) { form.lang = message.language; }
    message.buttons.forEach(function (one) {
      var button = document.createElement("button");
      button.className = "second";
      button.name = "value";
      button.value = one.value;
      button.dir = "auto";
      if (one.language) { button.lang = one.language; }
      button.textContent = one.label;
      form.appendChild(button);
    });
    return form;
  }

  // The time is shown where it changes, so that it is there and in nobody's way.
  function clock(line, message) {
    var before = log.querySelectorAll("[data-time]");
    line.dataset.time = message.time;
    if (before.length && before[before.length - 1].dataset.time === message.time) { return; }
    var time = document.createElement("time");
    time.className = "at";
    time.dateTime = message.at;
    time.textContent = message.time;
    line.insertBefore(time, line.firstChild);
    line.classList.add("timed");
  }

  // News of an event can be answered at any time, and is the answer to no other question.
  function isNews(step) { return (step || "").indexOf("event.") === 0; }

  function stepOf(form) { return form.elements.step ? form.elements.step.value : form.dataset.step; }

  function closeQuestions() {
    log.querySelectorAll(".choices").forEach(function (form) { if (!isNews(stepOf(form))) { form.remove(); } });
  }

  function show(messages) {
    var fresh = messages.filter(function (one) { return !log.querySelector('[data-key="' + one.key + '"]'); });
    fresh.forEach(function (message) {
      var line = bubble(message.who, pressedAnywhere(message) || message.text, pressedAnywhere(message) ? "" : message.html);
      line.dataset.key = message.key;
      line.querySelector(".words").dir = message.direction;
      if (message.language) { line.querySelector(".words").lang = message.language; }
      clock(line, message);
      if ((message.step || message.who === "you") && !isNews(message.step)) { closeQuestions(); }
      if (message.buttons.length) { line.appendChild(choices(message)); }
      log.insertBefore(line, log.querySelector(".waiting, .thinking"));
    });
    if (fresh.length) { reveal(); }
  }

  // The last answer at the top if what follows fills the screen, else the end: nobody has to scroll back to read on.
  function reveal(behavior) {
    var mine = log.querySelectorAll(".you");
    var from = mine.length ? mine[mine.length - 1] : log.firstElementChild;
    if (!from) { return; }
    var top = from.getBoundingClientRect().top;
    var header = document.querySelector(".masthead").offsetHeight + 12;
    var room = innerHeight - document.querySelector(".composer").offsetHeight - header;
    var fits = log.getBoundingClientRect().bottom - top < room;
    var end = document.documentElement.scrollHeight;
    window.scrollTo({ top: fits ? end : scrollY + top - header, behavior: behavior || "auto" });
  }

  function tell(sentence) {
    if (notice.textContent !== sentence) { notice.textContent = sentence; }
    notice.hidden = !sentence;
  }

  function showWaiting(item) {
    if (!isNews(item.step)) { closeQuestions(); }
    var line = bubble("you", item.label || item.words);
    line.classList.add("waiting");
    line.dataset.waiting = item.message_id;
    log.appendChild(line);
    reveal();
  }

  function bubbleOf(item) { return log.querySelector('[data-waiting="' + item.message_id + '"]'); }

  function markNotSent(item) {
    var line = bubbleOf(item);
    if (!line || line.querySelector(".fate")) { return; }
    var fate = document.createElement("p");
    fate.className = "fate";
    fate.textContent = told.waiting;
    line.appendChild(fate);
  }

  function drop(item) {
    waiting = waiting.filter(function (one) { return one.message_id !== item.message_id; });
    keepWaiting();
    var line = bubbleOf(item);
    if (line) { line.remove(); }
  }

  var thinking;
  function think(isThinking) {
    clearTimeout(thinking);
    log.querySelectorAll(".thinking").forEach(function (line) { line.remove(); });
    if (!isThinking) { return; }
    thinking = setTimeout(function () {
      var line = bubble("bot", "", "<i></i><i></i><i></i>");
      line.classList.add("thinking");
      line.setAttribute("aria-hidden", "true");
      log.appendChild(line);
      reveal();
    }, 500);
  }

  // ---------------------------------------------------------------- saying something

  function speak(item) {
    item.message_id = newId();
    waiting.push(item);
    keepWaiting();
    showWaiting(item);
    flush();
  }

  var isSending = false;
  var isBegun = !framed;            // a page in a frame has to ask for its talk first
  var failures = 0;
  var again;

  async function flush() {
    if (isSending || !isBegun || !waiting.length) { return; }
    isSending = true;
    clearTimeout(again);
    stopListening();                // the reply comes with the answer; two ways at once would show it twice
    think(true);
    var pause = 0;
    while (waiting.length && !pause) { pause = await post(waiting[0]); }
    think(false);
    isSending = false;
    if (pause) {
      waiting.forEach(markNotSent);
      reveal();
      again = setTimeout(flush, pause);
    }
    listen();
  }

  // Sends one message; returns how many milliseconds to wait before trying again, 0 when it is settled.
  async function post(item) {
    var fields = { message_id: item.message_id, words: item.words, value: item.value, step: item.step, after: cursor };
    var response, answer;
    try {
      response = await ask(told.base + "/say", {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify(fields),
      });
      answer = response.headers.get("Content-Type").indexOf("json") < 0 ? {} : await response.json();
    } catch (error) {
      tell(told.offline);
      return backOff();
    }
    if (response.ok) {
      failures = 0;
      tell("");
      drop(item);
      take(answer);
      return 0;
    }
    tell(told[answer.problem] || answer.error || told.not_saved);   // in the page's own language
    if (response.status === 429 || response.status >= 500) {
      return 1000 * Number(response.headers.get("Retry-After")) || backOff();
    }
    drop(item);
    giveBack(item.words);
    return 0;
  }

  function backOff() {
    failures += 1;
    return Math.min(30000, 1000 * Math.pow(2, failures));
  }

  function giveBack(words) {
    if (!words) { return; }
    box.value = box.value ? words + "\n" + box.value : words;
    changed();
  }

  var isReloading = false;

  function take(answer) {
    show(answer.messages);
    if (answer.lasting === false) { told.lasting = "no"; }
    cursor = answer.cursor;
    if (answer.language === told.language || waiting.length) { return; }
    isReloading = true;
    if (!framed) { location.reload(); return; }   // the page itself learns the new language, or that everything was deleted
    var address = new URLSearchParams(location.search);
    if (address.get("lang") === answer.language) { isReloading = false; return; }   // asked for already, and not spoken
    address.set("lang", answer.language);
    location.replace(location.pathname + "?" + address);
  }

  // In a frame: fetches the talk that this browser has with us inside this site's page, or begins one.
  async function join() {
    while (!isBegun) {
      try {
        var response = await ask("/chat/begin" + location.search, { method: "POST" });
        var answer = await response.json();
        if (response.ok) {
          isBegun = true;
          token = answer.token;
          keep(TOKEN, token);
          tell("");
          take(answer);
          reveal("instant");
        } else { tell(told[answer.problem] || answer.error); }
      } catch (error) { tell(told.offline); }
      if (!isBegun) { await sleep(backOff()); }
    }
    failures = 0;
    flush();
    listen();
  }

  // Somebody under 13 chats here: what leads from this page to the talk goes when the page does.
  window.addEventListener("pagehide", function () {
    if (told.lasting !== "no" || isReloading) { return; }
    keep(DRAFT, "");
    keep(WAITING, "");
    keep(TOKEN, "");
    ask("/chat/forget" + (framed ? "?frame=1" : ""), { method: "POST", keepalive: true }).catch(function () { /* the bot forgets by itself, within a day */ });
  });

  // ---------------------------------------------------------------- waiting for what is said

  var listening = null;

  function stopListening() {
    if (listening) { listening.abort(); }
    listening = null;
  }

  async function listen() {
    if (listening || isSending || !isBegun || document.hidden) { return; }
    var mine = listening = new AbortController();
    var misses = 0;
    while (listening === mine) {
      var began = Date.now();
      try {
        var response = await ask(told.base + "/messages?wait=25&after=" + encodeURIComponent(cursor), { signal: mine.signal });
        if (!response.ok) { throw new Error(response.status); }
        var answer = await response.json();
        if (listening !== mine) { return; }
        if (misses && !waiting.length) { tell(""); }
        misses = 0;
        take(answer);
        if (!answer.messages.length && Date.now() - began < 1000) { await sleep(1000); }
      } catch (error) {
        if (listening !== mine) { return; }
        misses += 1;
        if (misses > 1 || !navigator.onLine) { tell(told.offline); }
        await sleep(Math.min(30000, 1000 * Math.pow(2, misses)));
      }
    }
  }

  function sleep(milliseconds) {
    return new Promise(function (resolve) { setTimeout(resolve, milliseconds); });
  }

  // ---------------------------------------------------------------- the page's own parts

  function changed() {
    keep(DRAFT, box.value);
    box.rows = 1;                   // measured at one row, then as many as the words need
    var style = getComputedStyle(box);
    var room = box.scrollHeight - parseFloat(style.paddingTop) - parseFloat(style.paddingBottom);
    box.rows = Math.max(1, Math.min(5, Math.round(room / parseFloat(style.lineHeight))));
  }

  function say() {
    var words = box.value.trim();
    if (!words) { box.focus(); return; }
    if (Array.from(words).length > Number(told.longest)) { tell(told.long); box.focus(); return; }
    tell("");
    box.value = "";
    changed();
    speak({ words: words });
  }

  document.getElementById("say").addEventListener("submit", function (event) {
    event.preventDefault();
    say();
    box.focus({ preventScroll: true });   // else it would stop the scrolling to what is new
  });

  box.addEventListener("input", changed);
  box.addEventListener("keydown", function (event) {
    // On a phone the key is for a new line as well, and Send is beside the thumb.
    if (event.key !== "Enter" || event.shiftKey || event.isComposing || !matchMedia("(pointer: fine)").matches) { return; }
    event.preventDefault();
    say();
  });

  // Pressed buttons vanish; the log takes the focus, so that a keyboard or screen reader goes on from there.
  function press(button, item) {
    if (!button || isSending && waiting.some(function (one) { return one.step && one.step === item.step; })) { return; }
    speak(item);
    chat.focus({ preventScroll: true });
  }

  log.addEventListener("click", function (event) {
    var button = event.target.closest(".choices button");
    if (!button) { return; }
    event.preventDefault();
    var hidden = button.form.elements.step;
    var step = hidden ? hidden.value : button.form.dataset.step;
    press(button, { step: step, value: button.value, label: button.textContent.trim() });
  });

  document.addEventListener("click", function (event) {
    var button = event.target.closest(".anywhere button");
    if (!button) { return; }
    event.preventDefault();
    speak({ words: button.value, label: button.textContent.trim() });
  });

  // ---------------------------------------------------------------- leaving quickly

  // The page is gone at once, from the screen and from the browser's way back, also while the other one is loading.
  function leave() {
    keep(DRAFT, "");
    keep(WAITING, "");
    document.documentElement.hidden = true;
    document.title = "";
    document.body.textContent = "";
    try { window.top.location.replace(door.href); } catch (error) { location.replace(door.href); }
  }

  var door = document.getElementById("leave");   // staff who preview their questions have none
  if (door) { door.addEventListener("click", function (event) { event.preventDefault(); leave(); }); }

  var hurried = [];                 // when Escape was pressed, in the last two seconds
  document.addEventListener("keydown", function (event) {
    if (event.key !== "Escape" || event.isComposing || !door) { return; }
    hurried = hurried.filter(function (when) { return Date.now() - when < 2000; }).concat(Date.now());
    if (hurried.length >= 3) { leave(); } else if (framed) { window.parent.postMessage("blether escape", "*"); }
  });

  document.addEventListener("visibilitychange", function () {
    if (document.hidden) { stopListening(); } else { flush(); listen(); }
  });
  window.addEventListener("online", function () { tell(""); failures = 0; flush(); stopListening(); listen(); });
  window.addEventListener("offline", function () { tell(told.offline); });
  window.addEventListener("pageshow", function (event) { if (event.persisted) { location.reload(); } });

  // ---------------------------------------------------------------- begin

  if ("scrollRestoration" in history) { history.scrollRestoration = "manual"; }
  if (!box.value) { box.value = kept(DRAFT); }
  document.getElementById("say").noValidate = true;
  changed();
  waiting.forEach(showWaiting);
  reveal("instant");
  if (framed) {
    window.parent.postMessage("blether ready", "*");
    join();
  } else {
    flush();
    listen();
  }
}());
