/* Words → nodes: a combobox over names, aliases and the words of the notes; and the strongest path between two chosen nodes. */
let hits = [], current = -1;

function words(n) {
  if (!n.words) {
    const told = [...n.facts, ...n.ties.flatMap((t) => t.proofs), ...n.details.flatMap((d) => d.proofs)].map((p) => p.text);
    n.words = { name: fold(n.name), also: fold([...n.aliases, n.role, n.group ? n.group.name : ""].join(" · ")), told: fold([...n.details.map((d) => d.text), ...told].join(" · ")) };
  }
  return n.words;
}
function find(text) {
  const asked = fold(text).split(/\s+/).filter(Boolean);
  if (!asked.length) return [];
  const found = [];
  for (const n of NODES) {
    const w = words(n), all = `${w.name} ${w.also} ${w.told}`;
    if (!asked.every((a) => all.includes(a))) continue;
    const where = asked.every((a) => w.name.includes(a)) ? (w.name.startsWith(asked[0]) ? 0 : 1) : asked.every((a) => `${w.name} ${w.also}`.includes(a)) ? 2 : 3;
    found.push({ n, where });
  }
  return found.sort((a, b) => a.where - b.where || b.n.influence - a.n.influence || a.n.order - b.n.order).slice(0, 20);
}
function showHits() {
  const box = $("hits"), input = $("search"), asked = input.value.trim();
  box.replaceChildren(...hits.map(({ n, where }, i) => el("li", { id: `hit-${i}`, role: "option", "aria-selected": String(i === current), onclick: () => take(i) }, symbol(n.kind), el("span", { dir: "auto", text: n.name }), el("small", { text: (n.group && n.group !== n ? n.group.name : n.kind) + (where === 3 ? " · in the notes" : "") + (visible(n) ? "" : " · filtered out") }))));
  box.hidden = !hits.length;
  input.setAttribute("aria-expanded", String(hits.length > 0));
  if (current >= 0) { input.setAttribute("aria-activedescendant", `hit-${current}`); $(`hit-${current}`).scrollIntoView({ block: "nearest" }); } else input.removeAttribute("aria-activedescendant");
  $("found").textContent = !asked ? "" : hits.length ? `${hits.length === 20 ? "20 or more" : hits.length} found` : `Nothing found for “${asked}”`;
}
function take(i) {
  const { n } = hits[i];
  hits = []; current = -1; showHits(); $("found").textContent = "";
  if (!visible(n)) resetFilters();
  select(n, { zoom: true, focus: true });
}
function setUpSearch() {
  const input = $("search");
  input.addEventListener("input", () => { hits = find(input.value); current = hits.length ? 0 : -1; showHits(); });
  input.addEventListener("keydown", (e) => {
    if (e.key === "ArrowDown" || e.key === "ArrowUp") {
      e.preventDefault();
      if (hits.length) { current = (current + (e.key === "ArrowDown" ? 1 : -1) + hits.length) % hits.length; showHits(); }
    } else if (e.key === "Enter" && current >= 0) { e.preventDefault(); take(current); }
    else if (e.key === "Escape") { hits = []; current = -1; input.value = ""; showHits(); }
  });
  const named = new Map();
  for (const n of NODES) if (n.ties.some((t) => t.type === "INFLUENCES")) named.set(n.name, n);
  $("finder").hidden = named.size < 2;
  $("names").append(...[...named.keys()].map((name) => el("option", { value: name })));
  const chosen = (id) => named.get($(id).value) || (find($(id).value)[0] || {}).n;
  $("path-go").addEventListener("click", () => {
    const a = chosen("path-from"), b = chosen("path-to");
    if (!a || !b || a === b) { $("path-said").textContent = "Choose two different names."; return; }
    const route = strongest(a, b);
    $("path-said").textContent = route ? "" : `No influence path from ${a.name} to ${b.name}.`;
    if (route) showRoute(route);
  });
}
/** The best product of weights from a to b over what is shown (Dijkstra on −ln weight), or null. */
function strongest(a, b) {
  const cost = new Map([[a, 0]]), via = new Map(), open = new Set([a]), done = new Set();
  while (open.size) {
    let here = null;
    for (const n of open) if (!here || cost.get(n) < cost.get(here)) here = n;
    if (here === b) break;
    open.delete(here); done.add(here);
    for (const t of here.ties) {
      if (t.type !== "INFLUENCES" || t.source !== here || t.until || t.weight <= 0 || !tieShown(t) || done.has(t.target)) continue;
      const c = cost.get(here) - Math.log(Math.min(1, t.weight));
      if (!(cost.get(t.target) <= c)) { cost.set(t.target, c); via.set(t.target, t); open.add(t.target); }
    }
  }
  if (!via.has(b)) return null;
  const hops = [];
  for (let n = b; n !== a; n = via.get(n).source) { const t = via.get(n); hops.unshift({ source: t.source, target: t.target, weight: t.weight, proofs: t.proofs }); }
  return { title: `${a.name} → ${b.name}`, hops, nodes: [a, ...hops.map((h) => h.target)] };
}
