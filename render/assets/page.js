// The list's tools: search, filters, calendar, keys, permalinks. They work without the chart and compute no date.
(() => {
  "use strict";
  const root = document.documentElement, $ = id => document.getElementById(id);
  const data = JSON.parse($("data").textContent), rows = data.rows;
  const tools = $("tools"), list = $("list"), box = $("q");
  const idle = window.requestIdleCallback || (call => setTimeout(call, 50));
  const digits = count => String(count).replace(/\B(?=(\d{3})+$)/g, data.thousands).replace(/\d/g, digit => data.digits[digit]);
  const changed = part => document.dispatchEvent(new CustomEvent("chronology", { detail: part }));

  // The list as it stands in the document, found once and when it is first needed.
  let articles, groups;
  const all = () => articles ??= [...list.querySelectorAll("article")];
  const sections = () => {
    if (groups) return groups;
    let at = 0;
    groups = [...list.querySelectorAll("section")].map(section =>
      ({ section, from: at, to: at += section.querySelectorAll("article").length, stale: false, tucked: false }));
    groups.of = new Map(groups.map(group => [group.section, group]));
    return groups;
  };

  // Text as it is searched: case, diacritics, letter forms and digits of the scripts folded.
  const fold = text => text.normalize("NFKD").toLowerCase().replace(/[\p{M}\u200c\u200d\u0640\u2066-\u2069]/gu, "")
    .replace(/[\u064a\u0649]/g, "\u06cc").replace(/\u0643/g, "\u06a9").replace(/\u0629/g, "\u0647")
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, digit => digit.charCodeAt(0) & 15);
  let texts;
  const index = () => texts ??= all().map(article => fold(article.textContent));
  const names = (data.names || []).map(group => group.map(fold));
  // Each word with the spellings of the same name in other scripts; an event is found when it has one of each.
  const sought = query => fold(query).split(/\s+/).filter(Boolean).map(word =>
    [word, ...names.filter(group => group.some(name => name === word || word.length > 3 && name.startsWith(word))).flat()]);

  // What is shown: `state` says what is wanted, `visible` which rows have it.
  const visible = new Uint8Array(rows.length).fill(1), live = new Set();
  let state = {}, rest;
  const FACETS = [["source", "sources", 4], ["language", "languages", 5], ["status", "statuses", 3]];
  const knows = (key, known, wanted) => wanted === key || known === wanted || (Array.isArray(known) && known.includes(wanted));
  const wanted = () => {
    const words = state.text ? sought(state.text) : [], found = words.length && index(), tests = [];
    for (const [, facet, column] of FACETS) {
      if (!state[facet]) continue;
      const on = data[facet].map((known, key) => state[facet].some(one => knows(key, known, one)));
      tests.push(row => typeof row[column] === "number" ? on[row[column]] : row[column].some(key => on[key]));
    }
    if (state.first !== undefined) tests.push(row => row[0] !== null && row[1] >= state.first && row[0] <= state.last);
    return i => tests.every(test => test(rows[i])) && (!found || words.every(forms => forms.some(form => found[i].includes(form))));
  };

  // A section is brought up to date when it is seen, or in idle time: so ten thousand events answer at once.
  const settle = group => {
    group.stale = false;
    for (let i = group.from; i < group.to; i++) if (all()[i].hidden === !!visible[i]) all()[i].hidden = !visible[i];
  };
  const tuck = group => {
    group.tucked = true;
    for (const why of group.section.querySelectorAll("article > .why")) {
      const details = document.createElement("details");
      details.append(Object.assign(document.createElement("summary"), { textContent: data.why }));
      why.replaceWith(details);
      details.append(why);
    }
  };
  const see = group => {
    if (group.stale) settle(group);
    if (!group.tucked) tuck(group);
  };
  const finish = deadline => {
    for (const group of sections()) {
      if (group.stale) settle(group);
      if (deadline && deadline.timeRemaining() < 5) return idle(finish);
    }
  };
  const apply = () => {
    const test = wanted();
    let shown = 0;
    for (const group of sections()) {
      let any = 0;
      for (let i = group.from; i < group.to; i++) any += visible[i] = +test(i);
      shown += any;
      group.stale = true;
      if (any && (live.has(group.section) || group.section.hidden)) settle(group);
      group.section.hidden = !any;
    }
    clearTimeout(rest);
    rest = setTimeout(() => idle(finish), 1000);
    list.classList.toggle("part", shown < rows.length);
    $("count").textContent = data.shown.replace("{0}", digits(shown)).replace("{1}", digits(rows.length));
    $("none").hidden = shown > 0;
    tools.querySelector("[type=reset]").hidden = shown === rows.length && !state.text;
    keep();
    changed("filter");
    return shown;
  };

  const filter = given => {
    state = { ...given };
    box.value = state.text || "";
    for (const [name, facet] of FACETS) for (const input of tools.querySelectorAll(`[name=${name}]`))
      input.checked = !!state[facet]?.some(one => knows(+input.value, data[facet][input.value], one));
    return apply();
  };
  const read = () => {
    state.text = box.value.trim() || undefined;
    for (const [name, facet] of FACETS) {
      const on = [...tools.querySelectorAll(`[name=${name}]:checked`)].map(input => +input.value);
      state[facet] = on.length ? on : undefined; // none chosen: all of them
    }
    apply();
  };
  const calendar = name => {
    const radio = [...tools.querySelectorAll("[name=calendar]")].find(one => one.value === name);
    if (!radio) return;
    radio.checked = true;
    root.dataset.calendar = name;
    keep();
    changed("calendar");
  };

  // One event at a time: `now` is the one that the reader is at.
  let now = -1;
  const go = (i, how = {}) => {
    const article = all()[i];
    if (!article) return false;
    if (!visible[i]) filter({});
    const group = sections().of.get(article.parentNode), details = (see(group), article.querySelector("details"));
    if (how.open && details) details.open = true;
    all()[now]?.classList.remove("now");
    now = i;
    article.classList.add("now");
    article.scrollIntoView({ block: "center" });
    if (how.focus) article.querySelector("h3 a").focus({ preventScroll: true });
    if (how.keep !== false) keep(true);
    return true;
  };
  const place = id => all().findIndex(article => article.id === id);
  const open = id => go(place(id), { open: true, focus: true });
  const step = by => {
    let i = now;
    do i += by; while (i >= 0 && i < rows.length && !visible[i]);
    go(i, { focus: true });
  };

  // The address holds the state: #id?calendar=…&q=…; a frame without history goes without.
  const first = root.dataset.calendar;
  const keep = push => {
    const query = new URLSearchParams();
    if (root.dataset.calendar !== first) query.set("calendar", root.dataset.calendar);
    if (state.text) query.set("q", state.text);
    for (const [, facet] of FACETS) for (const one of state[facet] || []) query.append(facet, one);
    if (state.first !== undefined) query.set("days", `${state.first}_${state.last}`);
    const hash = (now < 0 ? "" : all()[now].id) + (query.size ? `?${query}` : "");
    try {
      history[push ? "pushState" : "replaceState"](null, "", hash ? `#${hash}` : location.pathname + location.search);
    } catch { /* not ours to write */ }
  };
  const restore = () => {
    const [id, rest] = location.hash.slice(1).split("?"), query = new URLSearchParams(rest);
    const facet = name => query.has(name) ? query.getAll(name).map(one => /^\d+$/.test(one) ? +one : one) : undefined;
    const days = query.get("days")?.split("_").map(Number) || [];
    if (query.has("calendar")) calendar(query.get("calendar"));
    if (query.size) filter({ text: query.get("q") || undefined, sources: facet("sources"), languages: facet("languages"), statuses: facet("statuses"), first: days[0], last: days[1] });
    if (id) go(place(decodeURIComponent(id)), { open: true, keep: false });
  };

  let later;
  box?.addEventListener("input", () => { clearTimeout(later); later = setTimeout(read, 120); });
  box?.addEventListener("focus", () => idle(index), { once: true });
  tools.addEventListener("submit", event => event.preventDefault());
  tools.addEventListener("change", ({ target }) => target.name === "calendar" ? calendar(target.value) : target !== box && read());
  tools.addEventListener("click", event => {
    const button = event.target.closest("button");
    if (!button) return;
    if (button.type === "reset") {
      event.preventDefault();
      filter({});
    } else if (button.id === "filters") {
      $("choices").hidden = !$("choices").hidden;
      button.setAttribute("aria-expanded", !$("choices").hidden);
    } else if (button.id === "theme") {
      const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
      root.dataset.theme = dark ? "light" : "dark";
      changed("theme");
    } else step(+button.dataset.step);
  });
  list.addEventListener("click", event => {
    const link = event.target.closest("h3 a");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go(all().indexOf(link.closest("article")));
  });
  list.addEventListener("focusin", event => {
    const article = event.target.closest("article");
    if (article) now = all().indexOf(article);
  });
  list.addEventListener("keydown", event => {
    const article = event.target.closest("article");
    if (!article || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.code === "KeyJ") step(1);
    else if (event.code === "KeyK") step(-1);
    else if (event.code === "KeyO") {
      const details = article.querySelector("details");
      if (details) details.open = !details.open;
    }
  });
  addEventListener("popstate", restore);
  addEventListener("beforeprint", () => {
    finish();
    for (const details of list.querySelectorAll("details")) details.open = true;
  });

  const seen = new IntersectionObserver(entries => {
    for (const { target, isIntersecting } of entries) {
      live[isIntersecting ? "add" : "delete"](target);
      if (isIntersecting) see(sections().of.get(target));
    }
  }, { rootMargin: "200px" });
  for (const section of list.querySelectorAll("section")) seen.observe(section);

  // In somebody's frame the page says how tall it is.
  if (parent !== window) {
    root.classList.add("framed");
    new ResizeObserver(() => parent.postMessage({ chronology: location.href, height: Math.ceil(document.body.getBoundingClientRect().height) }, "*")).observe(document.body);
  }

  document.chronology = { filter, calendar, open, zoom: () => {}, state: () => state, data, visible, digits, article: i => all()[i] };
  root.classList.add("js");
  if (location.hash) restore();
  root.dataset.ready = "list";
})();
