/* The selection and the path → the panel on the right and the strip below the map. */
function nodeButton(n, text = n.name) {
  return el("button", { type: "button", class: "name", dir: "auto", onclick: () => select(n, { zoom: true, focus: true }), text });
}
function symbol(kind) {
  const k = KINDS.get(kind) || { fill: "#999", border: "#444", shape: "circle" }, ns = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(ns, "svg"), shape = document.createElementNS(ns, "path");
  const points = (count, turn, r) => Array.from({ length: count }, (_, i) => `${(8 + Math.cos(turn + i * 2 * Math.PI / count) * r).toFixed(2)} ${(8 + Math.sin(turn + i * 2 * Math.PI / count) * r).toFixed(2)}`).join("L");
  const star = Array.from({ length: 10 }, (_, i) => `${(8 + Math.sin(i * Math.PI / 5) * (i % 2 ? 3 : 7)).toFixed(2)} ${(8 - Math.cos(i * Math.PI / 5) * (i % 2 ? 3 : 7)).toFixed(2)}`).join("L");
  const c = CORNERS[k.shape];
  shape.setAttribute("d", k.shape === "star" ? `M${star}Z` : c ? `M${points(c[0], c[1], k.shape === "smallsquare" ? 6 : 7)}Z` : "M8 2a6 6 0 1 0 .01 0Z");
  for (const [name, value] of [["width", 16], ["height", 16], ["viewBox", "0 0 16 16"], ["aria-hidden", "true"], ["fill", k.fill], ["stroke", paint(kind, DARK.matches).border], ["stroke-width", 1.6]]) svg.setAttribute(name, value);
  svg.append(shape);
  return svg;
}
const SHOWN_AT_ONCE = 12;
function list(items, make, name) {
  const made = el("ul", { class: name }, ...items.slice(0, SHOWN_AT_ONCE).map(make));
  if (items.length > SHOWN_AT_ONCE) {
    const more = el("button", { type: "button", class: "quiet", text: `${items.length - SHOWN_AT_ONCE} more`, onclick: () => { rest.remove(); made.append(...items.slice(SHOWN_AT_ONCE).map(make)); } });
    const rest = el("li", {}, more);
    made.append(rest);
  }
  return made;
}
function proofs(found, open = false) {
  if (!found.length) return null;
  return el("details", { class: "why", open }, el("summary", { text: found.length === 1 ? "1 source" : `${found.length} sources` }), el("ul", {}, ...found.map(evidence)));
}
function relation(n, t) {
  const forward = t.source === n, other = forward ? t.target : t.source;
  const marks = [t.until ? (t.until === "ended" ? "ended" : `until ${t.until}`) : "", t.inferred ? "inferred" : "", t.stale && !t.until ? "no news for half a year" : "", t.change].filter(Boolean);
  const strength = t.type === "INFLUENCES" ? ` (${t.weight.toFixed(2)})` : "";
  return el("li", {}, el("span", { class: "verb", text: verb(t.type, forward) + " " }), nodeButton(other), strength, marks.length ? el("span", { class: "mark", text: marks.join(", ") }) : null, proofs(t.proofs));
}
const LATER = new Set(["attended", "talked about", "has the task"]);
/** Details as a list of terms; those of one label share it. */
function described(details) {
  if (!details.length) return null;
  const body = (d) => (d.proofs.length ? (d.text === d.proofs[0].text || !d.proofs[0].text ? el("div", { class: "where" }, source(d.proofs[0])) : proofs(d.proofs)) : null);
  return el("dl", {}, ...details.flatMap((d, i) => [i && details[i - 1].label === d.label ? null : el("dt", { text: d.label }), el("dd", { dir: "auto" }, el("span", { text: d.text }), body(d))]).filter(Boolean));
}
function showNode(n) {
  const panel = $("panel"), company = n.group && n.group !== n ? n.group : null;
  const marks = [n.change === "new" ? "new" : n.change === "gone" ? "gone since" : n.change === "changed" ? "changed" : "", n.stale ? `nothing new since ${n.last}` : "", n.stub ? "named in notes, has no note of its own" : ""].filter(Boolean);
  const order = ["BLOCKS", "CHAMPIONS", "SPONSORED_BY", "LEADS", "REPORTS_TO", "ENGAGES"];
  const rank = (t) => (order.indexOf(t.type) + 1 || 9);
  const told = n.ties.filter((t) => t.type !== "INFLUENCES" && !(S.known && t.first > S.known)).sort((a, b) => rank(a) - rank(b) || a.index - b.index);
  const over = (t) => t.until || t.type === "FORMERLY_AT", now = told.filter((t) => !over(t)), past = told.filter(over);
  const influences = n.ties.filter((t) => t.type === "INFLUENCES" && t.source === n).sort((a, b) => b.weight - a.weight);
  const influenced = n.ties.filter((t) => t.type === "INFLUENCES" && t.target === n).sort((a, b) => b.weight - a.weight);
  const facts = n.facts, first = n.details.filter((d) => !LATER.has(d.label)), then = n.details.filter((d) => LATER.has(d.label));
  const part = (title, items, make, name, open) => items.length ? el("details", { class: "part", open }, el("summary", {}, el("h3", { text: `${title} (${items.length})` })), list(items, make, name)) : null;
  panel.replaceChildren(...[
    el("div", { class: "panel-top" }, el("h2", { tabindex: "-1", id: "panel-title" }, symbol(n.kind), el("span", { dir: "auto", text: n.name })), el("button", { type: "button", class: "close", "aria-label": "Close", onclick: clear, text: "×" })),
    el("p", { class: "sub" }, n.role ? el("span", { dir: "auto", text: n.role }) : n.kind, company ? " · " : null, company ? nodeButton(company) : null),
    n.aliases.length ? el("p", { class: "hint", dir: "auto", text: "Also: " + n.aliases.join(", ") }) : null,
    marks.length ? el("p", { class: "mark", text: marks.join(" · ") }) : null,
    n.influence ? el("p", { class: "hint", text: `Influence ${n.influence.toFixed(1)}${place(n)}${n.contact ? ` · last contact ${n.contact}` : ""}` }) : n.contact ? el("p", { class: "hint", text: `Last contact ${n.contact}` }) : null,
    el("p", { class: "steps", role: "group", "aria-label": "Surroundings" }, ...[[1, "1 step around"], [2, "2 steps around"], [0, "Everybody"]].map(([k, text]) => el("button", { type: "button", "aria-pressed": String(S.ego === k && (k === 0 || S.egoOf === n)), onclick: () => around(n, k), text }))),
    described(first),
    part("Relations", now, (t) => relation(n, t), "relations", true),
    part("What the notes say", facts, evidence, "facts", now.length < 8),
    n.more ? el("p", { class: "hint", text: `… and ${n.more} more in the notes` }) : null,
    then.length ? el("details", { class: "part" }, el("summary", {}, el("h3", { text: `Meetings, topics and tasks (${then.length})` })), described(then)) : null,
    part("Influences", influences, (t) => relation(n, t), "relations", false),
    part("Is influenced by", influenced, (t) => relation(n, t), "relations", false),
    part("Earlier", past, (t) => relation(n, t), "relations", false),
  ].filter(Boolean));
  panel.hidden = false;
}
const RANKED = NODES.filter((n) => n.influence > 0).sort((a, b) => b.influence - a.influence || a.order - b.order);
const place = (n) => ` (${RANKED.indexOf(n) + 1} of ${RANKED.length})`;
function showPair(pair) {
  const panel = $("panel"), live = pair.ties.filter(tieShown);
  panel.replaceChildren(
    el("div", { class: "panel-top" }, el("h2", { tabindex: "-1", id: "panel-title", dir: "auto", text: `${pair.a.name} and ${pair.b.name}` }), el("button", { type: "button", class: "close", "aria-label": "Close", onclick: clear, text: "×" })),
    ...live.map((t) => el("div", { class: "tie" }, nodeButton(t.source), el("span", { class: "verb", text: ` ${verb(t.type)} ` }), nodeButton(t.target), proofs(t.proofs, true))),
  );
  panel.hidden = false;
}
/** What a hop's evidence says, as a verb read from left to right. */
function hopVerb(h) {
  if (h.said) return h.said;
  for (const p of h.proofs) {
    const type = p.type;
    const tie = h.source.ties.find((t) => !t.until && t.type !== "INFLUENCES" && (!type || t.type === type) && (t.source === h.target || t.target === h.target));
    if (tie) return verb(tie.type, tie.source === h.source);
  }
  const stated = h.source.ties.find((t) => !t.until && t.type !== "INFLUENCES" && (t.source === h.target || t.target === h.target));
  return stated ? verb(stated.type, stated.source === h.source) : "influences";
}
function showStrip() {
  const strip = $("strip"), route = S.route;
  strip.hidden = !route;
  if (!route) { strip.replaceChildren(); return; }
  const steps = route.nodes.flatMap((n, i) => {
    const chip = el("li", { class: "stop" }, el("button", { type: "button", class: "chip", dir: "auto", onclick: () => select(n, { zoom: true, keep: true }) }, symbol(n.kind), el("span", { text: n.name })), el("span", { class: "sub", dir: "auto", text: [n.role, n.group && n.group !== n ? n.group.name : ""].filter(Boolean).join(" · ") }));
    if (!i) return [chip];
    const h = route.hops[i - 1];
    return [el("li", { class: "hop" }, el("span", { class: "arrow" }, el("b", { text: hopVerb(h) }), h.weight ? ` · ${h.weight.toFixed(2)}` : null), ...(h.proofs.length ? [el("ul", {}, ...h.proofs.slice(0, 3).map(evidence))] : [el("p", { class: "hint", text: D.redacted ? "Evidence left out." : "No sentence stated." })])), chip];
  });
  strip.classList.toggle("short", !S.routeOnly);
  strip.replaceChildren(el("div", { class: "strip-top" }, ...[el("h2", { dir: "auto", text: route.title }), S.routeOnly ? null : el("button", { type: "button", class: "quiet", text: "Show the evidence", onclick: () => showRoute(route) }), el("button", { type: "button", class: "close", "aria-label": "Close the path", onclick: clear, text: "×" })].filter(Boolean)), el("ol", { tabindex: "0", "aria-label": "The path, step by step" }, ...steps));
}
