// The chart: a view of the list, drawn by Plotly once it is wanted. Its days are numbers, its labels the page's tables.
(() => {
"use strict";
const root = document.documentElement, figure = document.getElementById("chart"), plot = document.getElementById("plot"), tip = document.getElementById("tip");
const api = document.chronology, { data } = api, { rows, lanes, size } = data, whole = data.window, rtl = data.rtl;
const moves = document.querySelector(".moves"), probe = figure.appendChild(document.createElement("i"));
const tall = lanes * size.lane, row = (size.lane - size.head - 3) / size.rows, steps = [1, 3, 6, 12, 24, 60, 120, 300, 600, 1200, 6000, 12000];
let view = [...data.view], boxes = [], ready, stale = false, near = false, following = false;

const colour = (name, alpha = 1) => { probe.style.color = `var(--${name})`; return getComputedStyle(probe).color.replace("rgb(", "rgba(").replace(")", `, ${alpha})`); };
const wide = () => figure.clientWidth;
const lane = source => Math.min(source, lanes - 1);

// Ticks: the coarsest table that fills the window without crowding it.
const months = {};
const table = name => months[name] ??= (({ start, lengths }) => { const at = [start]; for (const c of lengths) at.push(at.at(-1) + c.charCodeAt(0) - 77); return at; })(data.months[name]);
const ticks = () => {
const known = data.months[root.dataset.calendar] ? root.dataset.calendar : Object.keys(data.months)[0];
if (!known) return { tickvals: [], ticktext: [] };
const at = table(known), { names, years, month } = data.months[known], most = Math.max(3, Math.floor(wide() / 86));
const name = k => names[(month + k) % 12], year = k => years[Math.floor((month + k) / 12)];
const inside = at.keys().filter(k => at[k] >= view[0] && at[k] < view[1]).toArray();
let vals = [], text = [];
if (inside.length * 4 <= most) {
for (const step of [1, 2, 5, 10]) {
vals = []; text = [];
for (let k = 0; k < at.length - 1; k++) for (let d = 0; d < at[k + 1] - at[k]; d += step) {
const day = at[k] + d;
if (day < view[0] || day >= view[1] || (step > 1 && at[k + 1] - day < step)) continue;
text.push(data.days[d] + (d === 0 || !vals.length ? `<br>${name(k)} ${year(k)}` : ""));
vals.push(day);
}
if (vals.length <= most) break;
}
} else {
for (const step of steps) {
const from = data.months[known].year * 12 + month, chosen = inside.filter(k => (from + k) % step === 0);
if (chosen.length > most) continue;
vals = chosen.map(k => at[k]);
text = chosen.map((k, n) => step >= 12 ? year(k) : name(k) + (n === 0 || (month + k) % 12 === 0 ? `<br>${year(k)}` : ""));
break;
}
}
return { tickvals: vals, ticktext: text };
};

const kind = flags => flags & 8 ? "negated" : flags & 4 ? "open" : flags & 2 ? "report" : "mark";
// A bar with blunt ends; narrow ones become the symbols of the overview.
const shape = ({ x, y }, name, a, b, at, day) => {
const h = name === "report" ? 1.3 : 3, r = 2.2 * day, middle = (a + b) / 2, small = b - a < 8 * day;
if (name === "negated" && small) for (const [u, v] of [[-4, -3], [-3, -4], [0, -1], [3, -4], [4, -3], [1, 0], [4, 3], [3, 4], [0, 1], [-3, 4], [-4, 3], [-1, 0]]) x.push(middle + u * day), y.push(at + v);
else if (name === "open" && small) x.push(middle - 4.5 * day, middle, middle + 4.5 * day, middle), y.push(at, at - 4.5, at, at + 4.5);
else x.push(a, a, a + r, b - r, b, b, b - r, a + r), y.push(at + h / 3, at - h / 3, at - h, at - h, at - h / 3, at + h / 3, at + h, at + h);
x.push(null);
y.push(null);
};

// At most `size.marks` marks, each in the first free row of its lane; an uncertain one as paler strokes upon each other.
const marks = seen => {
const day = (view[1] - view[0]) / wide(), paths = {}, free = {};
boxes = [];
for (const i of seen) {
const [first, last, flags, , sources] = rows[i], name = kind(flags);
let a = first, b = last + 1;
if (b - a < 7 * day) { const middle = (a + b) / 2; a = middle - 3.5 * day; b = middle + 3.5 * day; }
for (const l of new Set(sources.map(lane))) {
let r = 0;
while (r < size.rows - 1 && (free[[l, r]] ?? -Infinity) > a) r++;
free[[l, r]] = Math.max(b + 2 * day, free[[l, r]] ?? -Infinity);
const y = l * size.lane + size.head + (r + .5) * row;
boxes.push([i, a, b, y]);
for (let k = 0; k < (flags & 1 ? size.fade : 1); k++) {
const inset = (b - a) * k / (2 * size.fade), path = paths[name + (flags & 1 ? "~" : "")] ??= [];
shape(path[k] ??= { x: [], y: [] }, name, a + inset, b - inset, y, day);
}
}
}
return Object.entries(paths).flatMap(([name, layers]) => layers.map(({ x, y }) => trace(x, y, colour(name.replace("~", "") === "negated" ? "alarm" : name.startsWith("open") ? "open" : "mark", name.endsWith("~") ? .3 : 1))));
};

// More than that: how many there are in each lane and bin; one that may be on many days counts in parts.
const density = seen => {
const n = size.bins, bin = (view[1] - view[0]) / n, counts = Array.from({ length: lanes }, () => new Float64Array(n));
boxes = [];
for (const i of seen) {
const [first, last, , , sources] = rows[i], begin = (first - view[0]) / bin, end = (last + 1 - view[0]) / bin;
for (const l of new Set(sources.map(lane)))
for (let k = Math.max(0, Math.floor(begin)); k < Math.min(n, end); k++) counts[l][k] += Math.max(0, Math.min(end, k + 1) - Math.max(begin, k)) / (end - begin);
}
const top = Math.max(...counts.map(all => Math.max(...all))) || 1;
return counts.map((all, l) => {
const base = (l + 1) * size.lane - 2, x = [view[0]], y = [base];
all.forEach((count, k) => { const up = base - (size.lane - size.head - 2) * Math.sqrt(count / top); x.push(view[0] + k * bin, view[0] + (k + 1) * bin); y.push(up, up); });
x.push(view[1]); y.push(base);
return trace(x, y, colour("mark", .8));
});
};
const trace = (x, y, fillcolor) => ({ type: "scatter", mode: "none", x, y, fill: "toself", fillcolor, hoverinfo: "skip" });

const range = () => rtl ? [view[1], view[0]] : [...view];
const draw = () => {
stale = false;
count();
const seen = [];
for (let i = 0; i < rows.length; i++) if (api.visible[i] && rows[i][0] !== null && rows[i][1] >= view[0] && rows[i][0] <= view[1]) seen.push(i);
const font = { family: getComputedStyle(document.body).fontFamily, size: 12, color: colour("soft") };
return Plotly.react(plot, seen.length > size.marks ? density(seen) : marks(seen), {
width: wide(), height: tall + size.axis, margin: { l: 0, r: 0, t: 0, b: size.axis }, showlegend: false, hovermode: false, font,
paper_bgcolor: "rgba(0,0,0,0)", plot_bgcolor: "rgba(0,0,0,0)", dragmode: matchMedia("(pointer: coarse)").matches ? false : "zoom",
xaxis: { range: range(), ...ticks(), tickmode: "array", showgrid: true, gridcolor: colour("line"), zeroline: false, ticklabelposition: rtl ? "outside left" : "outside right", ticklabelshift: rtl ? -4 : 4 },
yaxis: { range: [tall, 0], fixedrange: true, visible: false },
}, { displayModeBar: false, displaylogo: false, showLink: false, doubleClick: false, showTips: false });
};

// How much lies before and after what the chart shows.
const note = document.getElementById("beyond"), digits = n => String(n).replace(/\d/g, d => data.digits[d]);
const count = () => {
let before = 0, after = 0;
for (let i = 0; i < rows.length; i++) if (api.visible[i] && rows[i][0] !== null) { before += rows[i][1] < view[0]; after += rows[i][0] >= view[1]; }
note.hidden = !before && !after;
note.textContent = data.beyond.replace("{0}", digits(before)).replace("{1}", digits(after));
};

const load = () => ready ??= (async () => {
const packed = document.getElementById("plotly-gz"), script = document.createElement("script");
if (packed) {
const text = atob(packed.textContent), bytes = new Uint8Array(text.length);
for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
script.textContent = await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).text();
packed.remove();
document.head.append(script);
} else await new Promise((done, fail) => { script.onload = done; script.onerror = fail; script.src = data.plotly; document.head.append(script); });
await draw();
figure.classList.add("live");
moves.hidden = false;
plot.on("plotly_relayout", change => {
const from = change["xaxis.range[0]"], to = change["xaxis.range[1]"];
if (from !== undefined) look(Math.min(from, to), Math.max(from, to));
});
root.dataset.ready = "chart";
})();

const look = async (first, last) => {
const most = whole[1] - whole[0], span = Math.min(Math.max(last - first, 5), most), middle = (first + last) / 2;
const from = Math.min(Math.max(middle - span / 2, whole[0]), whole[1] - span);
view = [from, from + span];
await load();
await draw();
if (following) follow();
};
let later;
const follow = () => { clearTimeout(later); later = setTimeout(() => api.filter({ ...api.state(), first: following ? Math.ceil(view[0]) : undefined, last: following ? Math.floor(view[1]) : undefined }), 150); };
const number = day => typeof day === "number" ? day : Math.floor(Date.parse(day) / 864e5);
api.zoom = (first, last) => first === undefined ? look(...whole) : look(number(first), number(last) + 1);

moves.addEventListener("click", ({ target: { dataset } }) => {
const [a, b] = view, part = (b - a) / 4;
if (dataset.move === "closer") look(a + part, b - part);
else if (dataset.move === "wider") look(a - 2 * part, b + 2 * part);
else if (dataset.move === "earlier") look(a - 2 * part, b - 2 * part);
else if (dataset.move === "later") look(a + 2 * part, b + 2 * part);
else if (dataset.move === "whole") look(...whole);
else if (dataset.move === "period") { following = !following; moves.querySelector("[data-move=period]").setAttribute("aria-pressed", following); follow(); }
});

// What is under the pointer: its title and date, out of the list.
const under = ({ clientX, clientY }) => {
const frame = figure.getBoundingClientRect(), x = clientX - frame.left, y = clientY - frame.top, part = x / frame.width;
const day = view[0] + (rtl ? 1 - part : part) * (view[1] - view[0]), slack = 4 * (view[1] - view[0]) / frame.width;
return { x, y, day, hit: boxes.find(([, a, b, at]) => day > a - slack && day < b + slack && Math.abs(y - at) < row / 2 + 1) };
};
let down = null;
plot.addEventListener("pointerdown", event => { down = [event.clientX, event.clientY]; }, true);
plot.addEventListener("pointermove", event => {
const { x, y, hit } = under(event);
tip.hidden = !hit || event.buttons > 0;
plot.classList.toggle("hit", !!hit);
if (tip.hidden) return;
const article = api.article(hit[0]), title = article.querySelector("h3 a").cloneNode(true), when = article.querySelector(".when").cloneNode(true);
title.removeAttribute("href");
tip.replaceChildren(title, when);
const left = Math.min(x, figure.clientWidth - tip.offsetWidth - 4);
tip.style.left = `${Math.max(0, left)}px`;
tip.style.top = `${y + 16}px`;
});
plot.addEventListener("pointerleave", () => { tip.hidden = true; });
addEventListener("pointerup", event => {
const still = down && Math.hypot(event.clientX - down[0], event.clientY - down[1]) < 4;
down = null;
if (!still || !plot.contains(event.target)) return;
const { hit, day } = under(event), span = (view[1] - view[0]) / 12;
if (hit) { tip.hidden = true; api.open(api.article(hit[0]).id); }
else if (!boxes.length) look(day - span, day + span);
});
plot.addEventListener("dblclick", () => look(...whole));

const refresh = part => {
if (!figure.classList.contains("live")) return;
if (!near) stale = true;
else if (part === "calendar") { const { tickvals, ticktext } = ticks(); Plotly.relayout(plot, { "xaxis.tickvals": tickvals, "xaxis.ticktext": ticktext }); }
else draw();
};
document.addEventListener("chronology", event => refresh(event.detail));
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => refresh());
let width = wide();
new ResizeObserver(() => { if (wide() !== width) { width = wide(); refresh(); } }).observe(figure);
for (const touch of ["pointerenter", "focusin"]) figure.addEventListener(touch, load, { once: true });

// The first second belongs to the reader of the list.
const idle = window.requestIdleCallback || setTimeout;
setTimeout(() => new IntersectionObserver(([entry]) => {
near = entry.isIntersecting;
if (near && !ready) idle(load);
else if (near && stale) draw();
}).observe(figure), 1000);
})();
