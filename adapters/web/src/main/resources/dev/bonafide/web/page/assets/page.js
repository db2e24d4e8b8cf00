// What makes the page handier; without it everything works all the same.
const root = document.documentElement;
root.classList.add("script");

/** Quotes lead to their place in the text, and places back to the quote. */
function arrive() {
  const target = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
  if (!target) return;
  target.querySelector(".fold")?.setAttribute("open", "");
  for (let around = target.closest("details"); around; around = around.parentElement?.closest("details")) {
    around.open = true;
  }
  document.querySelectorAll(".here").forEach((other) => other.classList.remove("here"));
  const shown = target.matches(".anchor") ? target.parentElement.querySelector(".cited") : target;
  if (shown?.matches(".cited, .quote")) {
    shown.classList.add("here");
    shown.scrollIntoView({ block: "center" });
    shown.focus({ preventScroll: true });
  } else {
    target.focus({ preventScroll: true });
  }
}
addEventListener("hashchange", arrive);
document.addEventListener("click", (event) => {
  const link = event.target.closest?.('a[href^="#"]');
  // A second click on the same quote changes no address, and is to lead there all the same.
  if (link && link.getAttribute("href") === location.hash) {
    event.preventDefault();
    arrive();
  }
});

/** Copies a text, also where the page is not served in a secure way. */
async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = document.createElement("textarea");
    area.value = text;
    area.setAttribute("readonly", "");
    document.body.append(area);
    area.select();
    const done = document.execCommand("copy");
    area.remove();
    return done;
  }
}
document.addEventListener("click", async (event) => {
  const button = event.target.closest?.("[data-copy], [data-copy-all]");
  if (!button) return;
  const texts = button.dataset.copy
    ? [document.querySelector(button.dataset.copy).textContent]
    : [...document.querySelectorAll(button.dataset.copyAll)].map((one, at) => `${at + 1}. ${one.textContent}`);
  const done = await copy(texts.join("\n"));
  button.focus();
  const usual = (button.dataset.usual ??= button.textContent);
  const told = document.getElementById("copied");
  const words = told.dataset;
  button.textContent = done ? words.copied : words.uncopied;
  told.textContent = done
    ? button.dataset.done ?? (texts.length === 1 ? words.one : words.all.replace("{0}", texts.length))
    : words.failed;
  setTimeout(() => (button.textContent = usual), 2000);
});

document.addEventListener("click", async (event) => {
  if (event.target.closest?.("[data-print]")) print();
  const link = event.target.closest?.("[data-copy-link]");
  if (!link) return;
  const done = await copy(location.origin + location.pathname);
  link.focus();
  const usual = (link.dataset.usual ??= link.textContent);
  link.textContent = done ? link.dataset.copied : link.dataset.uncopied;
  setTimeout(() => (link.textContent = usual), 2000);
});
// What is folded away on the screen is read on paper.
addEventListener("beforeprint", () => document.querySelectorAll(".finding details, .question details").forEach((one) => (one.open = true)));

/** Tells that something is under way; the answer is a page of its own. */
function busy(words) {
  document.body.classList.add("busy");
  document.getElementById("main").setAttribute("aria-busy", "true");
  const progress = document.getElementById("progress");
  if (progress) progress.textContent = words;
}
function idle() {
  document.body.classList.remove("busy");
  document.getElementById("main")?.removeAttribute("aria-busy");
  const progress = document.getElementById("progress");
  if (progress) progress.textContent = "";
  document.getElementById("submit")?.removeAttribute("aria-disabled");
}
addEventListener("pageshow", idle);
document.querySelectorAll("a[data-progress]").forEach((link) =>
  link.addEventListener("click", (event) => {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) busy(link.dataset.progress);
  }));

const form = document.getElementById("screen");
if (form) {
  const field = document.getElementById("files");
  const list = document.getElementById("chosen");
  const drop = document.getElementById("drop");
  const submit = document.getElementById("submit");
  const tooLarge = document.getElementById("too-large");
  const most = Number(form.dataset.megabytes) * 1024 * 1024;
  let files = [];

  const size = (bytes) =>
    bytes < 1024 ? `${bytes} B` : bytes < 1048576 ? `${Math.round(bytes / 1024)} KiB` : `${(bytes / 1048576).toFixed(1)} MiB`;

  /** The field holds what the list shows: it is what is sent. */
  function keep(next) {
    files = next;
    const held = new DataTransfer();
    files.forEach((file) => held.items.add(file));
    field.files = held.files;
    list.hidden = files.length === 0;
    list.replaceChildren(...files.map(entry));
    const sum = files.reduce((bytes, file) => bytes + file.size, 0);
    tooLarge.hidden = sum <= most;
    tooLarge.textContent = tooLarge.hidden
      ? ""
      : form.dataset.tooMuch.replace("{0}", size(sum));
  }
  function entry(file) {
    const item = document.createElement("li");
    const name = Object.assign(document.createElement("bdi"), { className: "file", textContent: file.name });
    const bytes = Object.assign(document.createElement("span"), { className: "size", textContent: size(file.size) });
    const remove = Object.assign(document.createElement("button"), { type: "button", className: "copy", textContent: form.dataset.remove });
    remove.setAttribute("aria-label", `${form.dataset.remove} ${file.name}`);
    remove.addEventListener("click", () => {
      keep(files.filter((other) => other !== file));
      (list.querySelector("button") ?? field).focus();
    });
    item.append(name, bytes, remove);
    return item;
  }
  const isNew = (file) =>
    !files.some((other) => other.name === file.name && other.size === file.size && other.lastModified === file.lastModified);
  const add = (more) => keep([...files, ...[...more].filter(isNew)]);

  field.addEventListener("change", () => add([...field.files]));
  const holdsFiles = (event) => event.dataTransfer?.types.includes("Files");
  document.addEventListener("dragover", (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    drop.classList.add("over");
  });
  document.addEventListener("dragleave", (event) => {
    if (!event.relatedTarget) drop.classList.remove("over");
  });
  document.addEventListener("drop", (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    drop.classList.remove("over");
    add(event.dataTransfer.files);
    // What fell elsewhere on the page is seen to have arrived.
    list.scrollIntoView({ block: "center" });
  });

  const ticked = document.getElementById("ticked");
  const tell = () => {
    const count = form.querySelectorAll('input[name="observed"]:checked').length;
    ticked.textContent = count ? form.dataset.ticked.replace("{0}", count) : "";
  };
  form.addEventListener("change", tell);
  tell();

  form.addEventListener("submit", (event) => {
    if (!tooLarge.hidden) {
      event.preventDefault();
      tooLarge.focus();
      return;
    }
    if (submit.getAttribute("aria-disabled") === "true") {
      event.preventDefault();
      return;
    }
    submit.setAttribute("aria-disabled", "true");
    busy(submit.dataset.progress);
  });
  addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit(submit);
  });
}

document.querySelector("#problem[data-problem]")?.focus();
arrive();

/** Waits until the server that was told to start again is back: asks for a picture, as that is all it may. */
const restarting = document.querySelector("[data-restart]");
if (restarting) {
  let wasAway = false;
  const look = () => {
    const picture = new Image();
    picture.addEventListener("load", () => (wasAway ? location.assign(restarting.dataset.restart) : later()));
    picture.addEventListener("error", () => {
      wasAway = true;
      later();
    });
    picture.src = `/assets/icon.svg?at=${Date.now()}`;
  };
  const later = () => setTimeout(look, 400);
  look();
}
