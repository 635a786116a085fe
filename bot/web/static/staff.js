// Makes the staff pages a little livelier. All of them work without it.
"use strict";

// Replaces parts of this page, by id, with the same parts of another answer.
const replace = (html, ids) => {
  const fresh = new DOMParser().parseFromString(html, "text/html");
  for (const id of ids) {
    const old = document.getElementById(id);
    const now = fresh.getElementById(id);
    if (old && now && old.outerHTML !== now.outerHTML) old.replaceWith(document.adoptNode(now));
  }
  return fresh;
};

// The count follows what is ticked. Two quick ticks ask once; an answer that was overtaken is dropped.
const button = document.querySelector("button[data-count]");
if (button) {
  const form = button.form;
  let asked = 0;
  let timer;
  const count = async () => {
    const mine = ++asked;
    try {
      const body = new URLSearchParams(new FormData(form));
      const answer = await fetch(button.formAction, { method: "POST", body });
      const html = await answer.text();
      if (answer.ok && mine === asked) {
        // Only the words change, so that a screen reader announces them.
        const fresh = new DOMParser().parseFromString(html, "text/html").getElementById(button.dataset.count);
        document.getElementById(button.dataset.count).innerHTML = fresh.innerHTML;
      }
    } catch {
      // No network for a moment: the old count stays, and the button still works.
    }
  };
  form.addEventListener("change", (event) => {
    if (event.target.type !== "checkbox") return;
    clearTimeout(timer);
    timer = setTimeout(count, 200);
  });
  button.parentElement.dataset.byItself = "";
}

// Numbers that move: asked for again every few seconds, for as long as the answer says so and somebody is looking.
const live = () => {
  const moving = document.querySelector("[data-live]:not([data-live=''])");
  if (!moving) return;
  setTimeout(async () => {
    if (document.visibilityState === "visible") {
      try {
        const answer = await fetch(location.href);
        const html = await answer.text();
        const ids = [...document.querySelectorAll("[data-live]")].map((part) => part.id);
        if (answer.ok) {
          const fresh = replace(html, ids);
          if (!fresh.querySelector("[data-live]:not([data-live=''])")) location.reload(); // over: new buttons too
        }
      } catch {
        // Asked again next time.
      }
    }
    live();
  }, 1000 * Number(moving.dataset.live));
};
live();

document.getElementById("wrong")?.focus();

// A menu that was opened closes again when something else is clicked.
document.addEventListener("click", (event) => {
  for (const menu of document.querySelectorAll("nav details[open]")) if (!menu.contains(event.target)) menu.open = false;
});
