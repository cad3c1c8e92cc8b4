// The chart: a view of the list, drawn by Plotly once it is wanted. Its days are numbers, its labels the page's tables.
(() => {
  "use strict";
  const root = document.documentElement, $ = id => document.getElementById(id);
  const figure = $("chart"), plot = $("plot"), tip = $("tip"), note = $("beyond"), moves = document.querySelector(".moves");
  const api = document.chronology, { data, visible, digits } = api, { rows, lanes, size, rtl } = data, whole = data.window;
  const tall = lanes * size.lane, row = (size.lane - size.head - 3) / size.rows;
  const idle = window.requestIdleCallback || (call => setTimeout(call, 50));
  let view = [...data.view], boxes = [], ready, live = false, near = false, stale = false, following = false;

  const probe = figure.appendChild(document.createElement("i"));
  const colour = (name, alpha = 1) => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color.replace("rgb(", "rgba(").replace(")", `, ${alpha})`);
  };
  const lane = source => Math.min(source, lanes - 1);

  // Ticks: the finest table that fills the window without crowding it.
  const tables = {};
  const starts = name => {
    if (tables[name]) return tables[name];
    const at = tables[name] = [data.months[name].start];
    for (const length of data.months[name].lengths) at.push(at.at(-1) + length.charCodeAt(0) - 77);
    return at;
  };
  const ticks = () => {
    const calendar = data.months[root.dataset.calendar] ? root.dataset.calendar : Object.keys(data.months)[0];
    if (!calendar) return { tickvals: [], ticktext: [] };
    const { names, years, year, month } = data.months[calendar], at = starts(calendar), inside = [];
    const most = Math.max(3, Math.floor(figure.clientWidth / 86));
    const named = k => names[(month + k) % 12], yeared = k => years[Math.floor((month + k) / 12)];
    const end = view[1] - (view[1] - view[0]) / 30; // a label nearer to the end would not fit
    for (let k = 0; k < at.length; k++) if (at[k] >= view[0] && at[k] < end) inside.push(k);
    if (inside.length * 4 <= most) {
      for (const step of [1, 2, 5, 10]) {
        const tickvals = [], ticktext = [];
        for (let k = 0; k < at.length - 1; k++) for (let d = 0; d < at[k + 1] - at[k]; d += step) {
          const day = at[k] + d;
          if (day < view[0] || day >= end || (step > 1 && at[k + 1] - day < step)) continue;
          ticktext.push(data.days[d] + (d && tickvals.length ? "" : `<br>${named(k)} ${yeared(k)}`));
          tickvals.push(day);
        }
        if (tickvals.length <= most || step === 10) return { tickvals, ticktext };
      }
    }
    for (const step of size.steps) {
      const chosen = inside.filter(k => (year * 12 + month + k) % step === 0);
      if (chosen.length > most) continue;
      const text = (k, n) => step >= 12 ? yeared(k) : named(k) + (n && (month + k) % 12 ? "" : `<br>${yeared(k)}`);
      return { tickvals: chosen.map(k => at[k]), ticktext: chosen.map(text) };
    }
    return { tickvals: [], ticktext: [] };
  };

  // One mark: a bar with blunt ends; a narrow one is the symbol that the overview has for its kind.
  const SHAPES = {
    negated: [[-4, -3], [-3, -4], [0, -1], [3, -4], [4, -3], [1, 0], [4, 3], [3, 4], [0, 1], [-3, 4], [-4, 3], [-1, 0]],
    open: [[-4.5, 0], [0, -4.5], [4.5, 0], [0, 4.5]],
    report: [[-4, -1.2], [4, -1.2], [4, 1.2], [-4, 1.2]],
    mark: [[-3.5, -1.5], [-1.5, -3.5], [1.5, -3.5], [3.5, -1.5], [3.5, 1.5], [1.5, 3.5], [-1.5, 3.5], [-3.5, 1.5]],
  };
  const kind = flags => flags & 8 ? "negated" : flags & 4 ? "open" : flags & 2 ? "report" : "mark";
  const shape = (path, name, from, to, y, day) => {
    const half = (to - from) / 2, thin = name === "report" ? .4 : 1;
    for (const [u, v] of half > 4.5 * day ? SHAPES.mark : SHAPES[name]) {
      path.x.push(half > 4.5 * day ? (from + to) / 2 + Math.sign(u) * (half - (3.5 - Math.abs(u)) * day) : (from + to) / 2 + u * day);
      path.y.push(y + (half > 4.5 * day ? v * thin * 3 / 3.5 : v));
    }
    path.x.push(null);
    path.y.push(null);
  };
  const trace = (path, fillcolor) => ({ type: "scatter", mode: "none", ...path, fill: "toself", fillcolor, hoverinfo: "skip" });
  const COLOURS = { negated: "alarm", open: "open", report: "mark", mark: "mark" };

  // Each mark in the first free row of its lanes; one that fades is several paler bars upon each other.
  const marks = seen => {
    const day = (view[1] - view[0]) / figure.clientWidth, paths = {}, free = {};
    boxes = [];
    for (const i of seen) {
      const [first, last, flags, , sources] = rows[i], name = kind(flags), fades = flags & 1 && last + 1 - first > 9 * day;
      const middle = (first + last + 1) / 2, half = Math.max((last + 1 - first) / 2, 3.5 * day);
      for (const l of new Set(sources.map(lane))) {
        let r = 0;
        while (r < size.rows - 1 && (free[l * 9 + r] ?? -Infinity) > middle - half) r++;
        free[l * 9 + r] = Math.max(middle + half + 2 * day, free[l * 9 + r] ?? -Infinity);
        const y = l * size.lane + size.head + (r + .5) * row;
        boxes.push([i, middle - half, middle + half, y]);
        for (let k = 0; k < (fades ? size.fade : 1); k++) {
          const part = half * (1 - k / size.fade), path = paths[name + (fades ? `~${k}` : "")] ??= { x: [], y: [] };
          shape(path, name, middle - part, middle + part, y, day);
        }
      }
    }
    return Object.entries(paths).map(([name, path]) => trace(path, colour(COLOURS[name.split("~")[0]], name.includes("~") ? .3 : 1)));
  };

  // More than that: how many there are in each lane and bin; one that may be on many days counts in parts.
  const density = seen => {
    const n = size.bins, bin = (view[1] - view[0]) / n, counts = Array.from({ length: lanes }, () => new Float64Array(n));
    boxes = [];
    for (const i of seen) {
      const [first, last, , , sources] = rows[i], begin = (first - view[0]) / bin, end = (last + 1 - view[0]) / bin;
      for (const l of new Set(sources.map(lane))) for (let k = Math.max(0, Math.floor(begin)); k < Math.min(n, end); k++)
        counts[l][k] += Math.max(0, Math.min(end, k + 1) - Math.max(begin, k)) / (end - begin);
    }
    const top = Math.max(...counts.map(bins => Math.max(...bins))) || 1;
    return counts.map((bins, l) => {
      const base = (l + 1) * size.lane - 2, x = [view[0]], y = [base];
      bins.forEach((count, k) => {
        const up = base - (size.lane - size.head - 2) * Math.sqrt(count / top);
        x.push(view[0] + k * bin, view[0] + (k + 1) * bin);
        y.push(up, up);
      });
      return trace({ x: [...x, view[1]], y: [...y, base] }, colour("mark", .8));
    });
  };

  const draw = () => {
    const seen = [];
    let before = 0, after = 0;
    stale = false;
    for (let i = 0; i < rows.length; i++) {
      if (!visible[i] || rows[i][0] === null) continue;
      if (rows[i][1] < view[0]) before++;
      else if (rows[i][0] >= view[1]) after++;
      else seen.push(i);
    }
    figure.classList.toggle("dense", seen.length > size.marks);
    note.hidden = !before && !after;
    note.textContent = [[data.before, before], [data.after, after]].filter(([, n]) => n).map(([text, n]) => text.replace("{0}", digits(n))).join(" · ");
    return Plotly.react(plot, seen.length > size.marks ? density(seen) : marks(seen), {
      width: figure.clientWidth, height: tall + size.axis, margin: { l: 0, r: 0, t: 0, b: size.axis }, showlegend: false, hovermode: false,
      font: { family: getComputedStyle(document.body).fontFamily, size: 12, color: colour("soft") },
      paper_bgcolor: "rgba(0,0,0,0)", plot_bgcolor: "rgba(0,0,0,0)", dragmode: matchMedia("(pointer: coarse)").matches ? false : "zoom",
      xaxis: {
        range: rtl ? [view[1], view[0]] : [...view], ...ticks(), tickmode: "array", showgrid: true, gridcolor: colour("line"), zeroline: false,
        ticklabelposition: rtl ? "outside left" : "outside right", ticklabelshift: 4, ticklabeloverflow: "allow",
      },
      yaxis: { range: [tall, 0], fixedrange: true, visible: false },
    }, { displayModeBar: false, displaylogo: false, showLink: false, doubleClick: false, showTips: false });
  };

  // The program stands in the page, packed, or beside it.
  const program = async () => {
    const packed = $("plotly-gz"), script = document.createElement("script");
    if (!packed) return new Promise((done, fail) => document.head.append(Object.assign(script, { onload: done, onerror: fail, src: data.plotly })));
    const bytes = Uint8Array.from(atob(packed.textContent), letter => letter.charCodeAt(0));
    script.textContent = await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).text();
    packed.remove();
    document.head.append(script);
  };
  const load = () => ready ??= (async () => {
    await program();
    await draw();
    live = true;
    figure.classList.add("live");
    plot.on("plotly_relayout", change => {
      const ends = [change["xaxis.range[0]"], change["xaxis.range[1]"]].sort((a, b) => a - b);
      if (ends[0] !== undefined) look(...ends);
    });
    root.dataset.ready = "chart";
  })();

  const look = async (from, to) => {
    const span = Math.min(Math.max(to - from, 5), whole[1] - whole[0]);
    const begin = Math.min(Math.max((from + to - span) / 2, whole[0]), whole[1] - span);
    view = [begin, begin + span];
    await load();
    await draw();
    if (following) follow();
  };
  let later;
  const follow = () => {
    clearTimeout(later);
    const [first, last] = following ? [Math.ceil(view[0]), Math.floor(view[1])] : [];
    later = setTimeout(() => api.filter({ ...api.state(), first, last }), 150);
  };
  const number = day => typeof day === "number" ? day : Math.floor(Date.parse(day) / 864e5);
  api.zoom = (first, last) => first === undefined ? look(...whole) : look(number(first), number(last) + 1);

  moves.addEventListener("click", ({ target }) => {
    const [a, b] = view, part = (b - a) / 4, move = target.dataset.move;
    if (move === "period") {
      following = !following;
      target.setAttribute("aria-pressed", following);
      follow();
    } else if (move) look(...{ closer: [a + part, b - part], wider: [a - 2 * part, b + 2 * part], earlier: [a - 2 * part, b - 2 * part], later: [a + 2 * part, b + 2 * part], whole }[move]);
  });

  // What is under the pointer: its title and date, out of the list.
  const under = ({ clientX, clientY }) => {
    const frame = figure.getBoundingClientRect(), x = clientX - frame.left, y = clientY - frame.top, across = x / frame.width;
    const wide = view[1] - view[0], day = view[0] + (rtl ? 1 - across : across) * wide, slack = 4 * wide / frame.width;
    return { x, y, day, hit: boxes.find(([, from, to, at]) => day > from - slack && day < to + slack && Math.abs(y - at) < row / 2 + 1) };
  };
  let down = null;
  plot.addEventListener("pointerdown", event => { down = [event.clientX, event.clientY]; }, true);
  plot.addEventListener("pointermove", event => {
    const { x, y, hit } = under(event);
    tip.hidden = !hit || event.buttons > 0;
    plot.classList.toggle("hit", !!hit);
    if (tip.hidden) return;
    const parts = ["h3 a", ".when"].map(part => api.article(hit[0]).querySelector(part).cloneNode(true));
    parts[0].removeAttribute("href");
    tip.replaceChildren(...parts);
    tip.style.left = `${Math.max(0, Math.min(x, figure.clientWidth - tip.offsetWidth - 4))}px`;
    tip.style.top = `${y + 16}px`;
  });
  plot.addEventListener("pointerleave", () => { tip.hidden = true; });
  addEventListener("pointerup", event => {
    const still = down && Math.hypot(event.clientX - down[0], event.clientY - down[1]) < 4;
    down = null;
    if (!still) return;
    const { hit, day } = under(event), part = (view[1] - view[0]) / 8;
    tip.hidden = true;
    if (hit) api.open(api.article(hit[0]).id);
    else if (!boxes.length) look(day - part, day + part);
  });
  plot.addEventListener("dblclick", () => look(...whole));

  const refresh = part => {
    if (!live) return;
    if (!near) stale = true;
    else if (part === "calendar") {
      const { tickvals, ticktext } = ticks();
      Plotly.relayout(plot, { "xaxis.tickvals": tickvals, "xaxis.ticktext": ticktext });
    } else draw();
  };
  document.addEventListener("chronology", event => refresh(event.detail));
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => refresh("theme"));
  let width = figure.clientWidth;
  new ResizeObserver(() => {
    if (figure.clientWidth === width) return;
    width = figure.clientWidth;
    refresh("width");
  }).observe(figure);

  // At the first touch, or when it is in view; but the first second belongs to the reader of the list.
  for (const touch of ["pointerenter", "focusin"]) figure.addEventListener(touch, load, { once: true });
  setTimeout(() => new IntersectionObserver(([entry]) => {
    near = entry.isIntersecting;
    if (near && !ready) idle(load);
    else if (near && stale) draw();
  }).observe(figure), 1000);
})();
