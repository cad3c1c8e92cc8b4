// The list as an element with a shadow root, in the place of every <div data-chronology="name">.
(() => {
"use strict";
const content = CONTENT;
const shelf = globalThis[Symbol.for("chronology")] ||= new Map();
shelf.set(content.name, content);

const build = ([tag, attributes, ...children], drawing) => {
drawing ||= tag === "svg";
const node = drawing ? document.createElementNS("http://www.w3.org/2000/svg", tag) : document.createElement(tag);
for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
for (const child of children) node.append(typeof child === "string" ? child : build(child, drawing));
return node;
};

// A sheet that is made here needs no permission from the page's policy; older browsers get an element.
const dress = (root, css) => {
try {
const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
root.adoptedStyleSheets = [sheet];
} catch {
const style = document.createElement("style");
style.textContent = css;
root.append(style);
}
};

// Reasons are there for who asks.
const fold = (list, asked) => {
for (const why of list.querySelectorAll(".why")) {
const details = document.createElement("details"), summary = document.createElement("summary");
summary.textContent = asked;
why.replaceWith(details);
details.append(summary, why);
}
};

const open = (root, event) => {
const link = event.target.closest("a[href^='#']");
if (!link) return;
event.preventDefault();
root.getElementById(link.getAttribute("href").slice(1))?.scrollIntoView({ block: "nearest" });
};

class Timeline extends HTMLElement {
connectedCallback() {
const found = shelf.get(this.dataset.chronology);
if (!found || this.shadowRoot) return;
const root = this.attachShadow({ mode: "open" }), list = build(found.tree);
fold(list, found.why);
dress(root, found.css);
root.append(list);
root.addEventListener("change", event => { list.dataset.calendar = event.target.value; });
root.addEventListener("click", event => open(root, event));
}
}
if (!customElements.get("chronology-timeline")) customElements.define("chronology-timeline", Timeline);

const place = () => {
for (const holder of document.querySelectorAll(`div[data-chronology="${content.name}"]`)) {
const element = document.createElement("chronology-timeline");
element.dataset.chronology = content.name;
if (holder.id) element.id = holder.id;
holder.replaceWith(element);
}
for (const element of document.querySelectorAll(`chronology-timeline[data-chronology="${content.name}"]`)) element.connectedCallback();
};
document.readyState === "loading" ? document.addEventListener("DOMContentLoaded", place) : place();
})();
