// The list's tools: search, filters, calendar, keys, permalinks. Works without the chart; computes no date.
(() => {
"use strict";
const root = document.documentElement, $ = id => document.getElementById(id);
const data = JSON.parse($("data").textContent), rows = data.rows;
const tools = $("tools"), list = $("list"), count = $("count"), box = $("q");
const articles = () => all ??= [...list.querySelectorAll("article")];
let all, texts, shown = rows.length, now = -1, state = {};
const visible = new Uint8Array(rows.length).fill(1);
const changed = part => document.dispatchEvent(new CustomEvent("chronology", { detail: part }));
const digits = n => String(n).replace(/\d/g, d => data.digits[d]);

// Text as it is searched: case, diacritics, letter forms and digits of the two scripts folded.
const fold = text => text.normalize("NFKD").toLowerCase().replace(/[\p{M}\u200c\u200d\u0640]/gu, "")
.replace(/[\u064a\u0649]/g, "\u06cc").replace(/\u0643/g, "\u06a9").replace(/\u0629/g, "\u0647")
.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, d => d.charCodeAt(0) & 15);
const index = () => texts ??= articles().map(article => fold(article.textContent));
const names = (data.names || []).map(group => group.map(fold));
const words = query => fold(query).split(/\s+/).filter(Boolean).map(word =>
[word, ...names.filter(group => group.some(name => name === word || (word.length > 2 && name.startsWith(word)))).flat()]);

const keep = ({ text, sources, languages, statuses, first, last }) => {
const sought = text ? words(text) : [], found = sought.length && index();
const by = (given, known, at) => given && (set => row => [row[at]].flat().some(i => set.has(i)))(new Set(given.map(x => typeof x === "number" ? x : known.findIndex(k => k === x || (Array.isArray(k) && k.includes(x))))));
const tests = [by(sources, data.sources, 4), by(languages, data.languages, 5), by(statuses, data.statuses, 3)].filter(Boolean);
if (first !== undefined) tests.push(row => row[0] !== null && row[1] >= first && row[0] <= last);
return i => tests.every(test => test(rows[i])) && (!sought.length || sought.every(forms => forms.some(form => found[i].includes(form))));
};

// A section is brought up to date when it is seen, or in idle time: ten thousand events answer at once.
let groups;
const live = new Set();
const parts = () => {
if (groups) return groups;
let from = 0;
groups = [...list.children].map(section => { const at = from; from += section.querySelectorAll("article").length; return { section, from: at, to: from, stale: false }; });
groups.of = new Map(groups.map(group => [group.section, group]));
return groups;
};
const settle = group => {
group.stale = false;
for (let i = group.from; i < group.to; i++) { const article = articles()[i]; if (article.hidden === !!visible[i]) article.hidden = !visible[i]; }
};
const tuck = section => {
for (const why of section.querySelectorAll("article > .why")) {
const details = document.createElement("details"), summary = details.appendChild(document.createElement("summary"));
summary.textContent = data.why;
why.replaceWith(details);
details.append(why);
}
};
const see = group => { if (group.stale) settle(group); if (!group.folded) { group.folded = true; tuck(group.section); } };
const finish = deadline => {
for (const group of parts()) {
if (!group.stale) continue;
settle(group);
if (deadline && deadline.timeRemaining() < 5) return idle(finish);
}
};
let rest;
const idle = window.requestIdleCallback || (call => setTimeout(call, 50));

const apply = () => {
const test = keep(state);
shown = 0;
for (const group of parts()) {
let any = 0;
for (let i = group.from; i < group.to; i++) any += visible[i] = test(i) ? 1 : 0;
shown += any;
group.stale = true;
if (any && (live.has(group.section) || group.section.hidden)) settle(group);
group.section.hidden = !any;
}
clearTimeout(rest);
rest = setTimeout(() => idle(finish), 1000);
const part = shown < rows.length;
list.classList.toggle("part", part);
count.textContent = data.shown.replace("{0}", digits(shown)).replace("{1}", digits(rows.length));
$("none").hidden = shown > 0;
tools.querySelector("[type=reset]").hidden = !part && !state.text;
keepLink();
changed("filter");
};

const filter = wanted => { state = { ...wanted }; show(); apply(); return shown; };

const calendar = name => {
root.dataset.calendar = name;
const radio = tools.querySelector(`[name=calendar][value="${CSS.escape(name)}"]`);
if (radio) radio.checked = true;
keepLink();
changed("calendar");
};

// The controls say what the state is, however it came about.
const show = () => {
box.value = state.text || "";
for (const [name, known] of [["source", data.sources], ["language", data.languages], ["status", data.statuses]]) {
const given = state[{ source: "sources", language: "languages", status: "statuses" }[name]];
for (const input of tools.querySelectorAll(`input[name=${name}]`)) {
const value = +input.value, key = known[value];
input.checked = !given || given.some(x => x === value || x === key || (Array.isArray(key) && key.includes(x)));
}
}
};
const read = () => {
state = { ...state, text: box.value.trim() || undefined };
for (const [name, key] of [["source", "sources"], ["language", "languages"], ["status", "statuses"]]) {
const inputs = [...tools.querySelectorAll(`input[name=${name}]`)], on = inputs.filter(input => input.checked);
state[key] = on.length < inputs.length ? on.map(input => +input.value) : undefined;
}
apply();
};

const go = (i, focus) => {
const article = articles()[i];
if (!article) return;
see(parts().of.get(article.parentNode));
articles()[now]?.classList.remove("now");
now = i;
article.classList.add("now");
article.scrollIntoView({ block: "center" });
if (focus) article.querySelector("h3 a").focus({ preventScroll: true });
keepLink(true);
};
const open = id => {
const i = articles().findIndex(article => article.id === id);
if (i < 0) return false;
if (!visible[i]) filter({});
see(parts().of.get(articles()[i].parentNode));
const details = articles()[i].querySelector("details");
if (details) details.open = true;
go(i, true);
return true;
};
const step = by => {
let i = now;
do i += by; while (i >= 0 && i < rows.length && !visible[i]);
if (i >= 0 && i < rows.length) go(i, true);
};

// The address holds the state: #id?calendar=…&q=…
const start = root.dataset.calendar;
const keepLink = push => {
const query = new URLSearchParams();
if (root.dataset.calendar !== start) query.set("calendar", root.dataset.calendar);
if (state.text) query.set("q", state.text);
for (const key of ["sources", "languages", "statuses"]) for (const one of state[key] || []) query.append(key, one);
if (state.first !== undefined) query.set("days", state.first + "_" + state.last);
const hash = (now >= 0 ? articles()[now].id : "") + (query.size ? "?" + query : "");
try { history[push ? "pushState" : "replaceState"](null, "", hash ? "#" + hash : location.pathname + location.search); } catch { /* a sandboxed frame has no history */ }
};
const restore = () => {
const [id, rest] = decodeURI(location.hash.slice(1)).split("?"), query = new URLSearchParams(rest || "");
const numbers = key => query.has(key) ? query.getAll(key).map(Number) : undefined, days = query.get("days")?.split("_").map(Number);
if (query.get("calendar")) calendar(query.get("calendar"));
if (query.size) filter({ text: query.get("q") || undefined, sources: numbers("sources"), languages: numbers("languages"), statuses: numbers("statuses"), first: days?.[0], last: days?.[1] });
if (id) open(id);
};

let later;
box.addEventListener("input", () => { clearTimeout(later); later = setTimeout(read, 120); });
box.addEventListener("focus", () => (window.requestIdleCallback || setTimeout)(index), { once: true });
tools.addEventListener("submit", event => event.preventDefault());
tools.addEventListener("change", event => event.target.name === "calendar" ? calendar(event.target.value) : event.target !== box && read());
tools.addEventListener("click", event => {
const button = event.target.closest("button");
if (button?.type === "reset") { event.preventDefault(); filter({}); }
else if (button?.dataset.step) step(+button.dataset.step);
else if (button?.id === "filters") {
$("choices").hidden = !$("choices").hidden;
button.setAttribute("aria-expanded", !$("choices").hidden);
} else if (button?.id === "theme") {
const dark = getComputedStyle(root).colorScheme === "dark" || (!root.dataset.theme && matchMedia("(prefers-color-scheme: dark)").matches);
root.dataset.theme = dark ? "light" : "dark";
changed();
}
});
list.addEventListener("click", event => {
const link = event.target.closest("h3 a");
if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
event.preventDefault();
go(articles().indexOf(link.closest("article")));
});
list.addEventListener("focusin", event => {
const article = event.target.closest("article");
if (article) now = articles().indexOf(article);
});
list.addEventListener("keydown", event => {
if (event.ctrlKey || event.metaKey || event.altKey) return;
const article = event.target.closest("article");
if (event.code === "KeyJ") step(1);
else if (event.code === "KeyK") step(-1);
else if (event.code === "KeyO" && article) { const details = article.querySelector("details"); if (details) details.open = !details.open; }
});
addEventListener("popstate", restore);
addEventListener("beforeprint", () => { finish(); for (const details of list.querySelectorAll("details")) details.open = true; });
const seen = new IntersectionObserver(entries => {
for (const { target, isIntersecting } of entries) {
live[isIntersecting ? "add" : "delete"](target);
if (isIntersecting) see(parts().of.get(target));
}
}, { rootMargin: "600px" });
for (const section of list.children) seen.observe(section);
if (parent !== window) {
root.classList.add("framed");
new ResizeObserver(() => parent.postMessage({ chronology: location.href, height: Math.ceil(document.body.getBoundingClientRect().height) }, "*")).observe(document.body);
}

for (const part of document.querySelectorAll("#tools, .keys")) part.hidden = false;
document.chronology = { filter, calendar, open, zoom() {}, state: () => state, data, visible, article: i => articles()[i] };
if (location.hash) restore();
root.classList.add("js");
root.dataset.ready = "list";
})();
