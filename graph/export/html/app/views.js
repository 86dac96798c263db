/* The same nodes as a table and as a power–interest grid, the lists of the side panel, the filters, and the drawing that is printed. */
let sortBy = "influence", sortDown = true, tableKnown = "";
const COLUMNS = [
  ["name", "Name", (n) => n.name], ["kind", "Kind", (n) => n.kind], ["company", "Company", (n) => (n.group && n.group !== n ? n.group.name : "")], ["role", "Role", (n) => n.role],
  ["influence", "Influence", (n) => n.influence], ["ties", "Ties", (n) => n.ties.filter((t) => t.drawn && !t.until && tieShown(t)).length], ["last", "Last news", (n) => n.last],
];
function showTable() {
  const box = $("view-table"), column = COLUMNS.find((c) => c[0] === sortBy), value = column[2];
  const key = `${sortBy}${sortDown}${[...S.hidden].join()}${S.known}`;
  if (key === tableKnown) return;
  tableKnown = key;
  const rows = NODES.filter(visible).sort((a, b) => { const x = value(a), y = value(b); return (x < y ? -1 : x > y ? 1 : 0) * (sortDown ? -1 : 1) || a.order - b.order; });
  const titles = COLUMNS.map(([id, title]) => el("th", { scope: "col", "aria-sort": id === sortBy ? (sortDown ? "descending" : "ascending") : "none" }, el("button", { type: "button", text: title + (id === sortBy ? (sortDown ? " ↓" : " ↑") : ""), onclick: () => { sortDown = id === sortBy ? !sortDown : ["influence", "ties", "last"].includes(id); sortBy = id; showTable(); } })));
  const body = rows.map((n) => el("tr", {}, ...COLUMNS.map(([id, , get], i) => {
    if (!i) return el("th", { scope: "row" }, nodeButton(n));
    const v = get(n);
    return el("td", { class: typeof v === "number" ? "number" : null, dir: typeof v === "number" ? null : "auto", text: id === "influence" ? (v ? v.toFixed(1) : "") : String(v) });
  })));
  box.replaceChildren(el("table", {}, el("caption", { text: `${rows.length} of ${NODES.length}; a name opens what is known about it` }), el("thead", {}, el("tr", {}, ...titles)), el("tbody", {}, ...body)));
}
function showGrid() {
  const people = NODES.filter((n) => n.kind === "Person" && visible(n));
  const cells = [["high", "low", "Keep satisfied", "power, little stated interest"], ["high", "high", "Manage closely", "power and interest"], ["low", "low", "Monitor", "little of either stated"], ["low", "high", "Keep informed", "interest, little stated power"]];
  const stance = (n) => { const types = n.ties.filter((t) => t.source === n && !t.until && tieShown(t)).map((t) => t.type); return types.includes("BLOCKS") ? "blocks" : types.includes("CHAMPIONS") ? "champions" : ""; };
  const box = (p, i, title, hint) => {
    const inside = people.filter((n) => (n.power >= 2) === (p === "high") && (n.interest >= 2) === (i === "high") && (n.power || n.interest)).sort((a, b) => b.power + b.interest - a.power - a.interest || b.influence - a.influence || a.order - b.order);
    return el("section", { class: `cell ${p} ${i}` }, el("h3", { text: `${title} (${inside.length})` }), el("p", { class: "hint", text: hint }), list(inside, (n) => el("li", { class: stance(n) }, nodeButton(n), stance(n) ? el("b", { class: stance(n), text: stance(n) }) : null, el("small", { dir: "auto", text: [n.group ? n.group.name : "", n.reasons.join(", ")].filter(Boolean).join(" · ") })), "people"));
  };
  const silent = people.filter((n) => !n.power && !n.interest).length;
  $("view-grid").replaceChildren(el("h2", { text: "Power and interest, from what the notes state" }), el("p", { class: "hint", text: `Power: approval rights, teams and projects led, sponsorship, areas owned. Interest: speaking for or against, work on projects, recent meetings.${silent ? ` Not placed: ${silent} about whom nothing of this is stated.` : ""}` }), el("div", { class: "quadrants" }, ...cells.map((c) => box(...c))));
}
function showLists() {
  const found = D.findings.map((f) => ({ ...f, at: f.nodes.map((i) => BY.get(i)).filter(Boolean) }));
  $("findings").hidden = !found.length || !$("panel").hidden;
  $("findings").querySelector("ul").replaceChildren(...found.map((f) => el("li", { class: f.mood }, el("button", { type: "button", dir: "auto", text: f.title, onclick: () => { if (f.at.length) select(f.at[0], { zoom: true, focus: true }); } }), el("p", { class: "hint", dir: "auto", text: f.text }))));
  $("people").hidden = !KEY_PEOPLE.length || !$("panel").hidden;
  $("people").querySelector("ol").replaceChildren(...KEY_PEOPLE.map((n) => el("li", {}, nodeButton(n), el("small", { dir: "auto", text: [n.role, n.group ? n.group.name : ""].filter(Boolean).join(", ") }))));
  $("routes").querySelector("ul").replaceChildren(...ROUTES.map((r) => el("li", {}, el("button", { type: "button", dir: "auto", "aria-pressed": String(S.route === r && S.routeOnly), text: r.title, onclick: () => (S.route === r && S.routeOnly ? clear() : showRoute(r)) }))));
  $("routes").hidden = !ROUTES.length && $("finder").hidden;
}
function setUpFilters() {
  for (const k of KINDS.values()) {
    const count = NODES.filter((n) => n.kind === k.name).length;
    const box = el("input", { type: "checkbox", checked: true, value: k.name });
    box.addEventListener("change", () => { S.kinds[box.checked ? "add" : "delete"](k.name); filter(); });
    $("kinds").append(el("label", {}, box, symbol(k.name), el("span", { text: k.plural }), el("span", { class: "number", text: String(count) })));
  }
  const heads = NODES.filter((n) => n.kind === "Company").sort((a, b) => (fold(a.name) < fold(b.name) ? -1 : 1));
  $("company").append(el("option", { value: "", text: "All companies" }), ...heads.map((n) => el("option", { value: n.id, text: n.name })));
  $("company").addEventListener("change", () => { S.company = $("company").value; filter(); });
  $("known").addEventListener("change", () => { S.known = $("known").value; filter(); });
  $("reset").addEventListener("click", () => resetFilters());
  const sizes = D.measure === "influence" ? "Size: influence (sum of the weights with which it influences others); projects: number of ties" : "Size: number of ties";
  const changes = NODES.some((n) => n.change) ? [["ring new", "New since"], ["ring changed", "Changed since"], ["gone", "Gone since"]] : [];
  const rows = [["path", "The chosen path"], ["help", "Champions or sponsors"], ["block", "Blocks"], ["plain", "Reports to, leads, belongs to, knows, …"], ...(TIER > 1 ? [["bridge", "Ties between islands: thicker is more"]] : []), ["stale", "Dashed and pale: no news for half a year"], ["island", "Island: a company and its people"], ...changes];
  $("key").append(...rows.map(([name, text]) => el("li", {}, el("span", { class: `line ${name}` }), text)), el("li", { class: "wide", text: sizes }));
}
function resetFilters() {
  S.kinds = new Set(KINDS.keys()); S.company = ""; S.known = ""; S.ego = 0; S.egoOf = null;
  $("company").value = ""; $("known").value = "";
  for (const box of $("kinds").querySelectorAll("input")) box.checked = true;
  filter();
}
/** Who is within so many steps of stated, current ties; a company is an end, not a way through. */
function within(start, steps) {
  let edge = [start];
  const found = new Set(edge);
  for (let i = 0; i < steps; i++) {
    const next = [];
    for (const n of edge) {
      if (n !== start && n.kind === "Company") continue;
      for (const t of n.ties) {
        if (t.until || t.type === "INFLUENCES") continue;
        const other = t.source === n ? t.target : t.source;
        if (!found.has(other)) { found.add(other); next.push(other); }
      }
    }
    edge = next;
  }
  return found;
}
function filter() {
  const near = S.ego && S.egoOf ? within(S.egoOf, S.ego) : null;
  S.hidden = new Set(NODES.filter((n) => !S.kinds.has(n.kind) || (S.company && n.id !== S.company && (!n.group || n.group.id !== S.company)) || (S.known && n.first && n.first > S.known) || (near && !near.has(n))).map((n) => n.id));
  if (S.selected && !visible(S.selected)) { S.selected = null; $("panel").hidden = true; }
  if (S.pair && !(visible(S.pair.a) && visible(S.pair.b))) { S.pair = null; $("panel").hidden = true; }
  const left = NODES.length - S.hidden.size;
  $("nothing").hidden = left > 0;
  refresh();
  fit();
  say(left ? `${left} of ${NODES.length} shown` : "Nothing fits these filters");
}
/** Draws what is printed: the whole map in light colours, not dimmed, at the paper's shape. */
function drawPrint() {
  const canvas = $("print"), w = 2100, h = 1180, box = bounds(NODES.filter(visible)), ctx = canvas.getContext("2d");
  canvas.width = w; canvas.height = h;
  const factor = 1.7, scale = Math.min((w / factor - 120) / Math.max(box.w, 60), (h / factor - 96) / Math.max(box.h, 60), 1.6);
  const view = { scale, left: -1e9, right: 1e9, top: -1e9, bottom: 1e9 };
  ctx.fillStyle = "#ffffff"; ctx.fillRect(0, 0, w, h);
  ctx.setTransform(factor * scale, 0, 0, factor * scale, w / 2 - (box.x + box.w / 2) * factor * scale, h / 2 - (box.y + box.h / 2) * factor * scale);
  drawMap(ctx, view, { ...LIGHT_COLOURS, page: "#ffffff" }, { dimming: false, dark: false });
  ctx.setTransform(1, 0, 0, 1, 0, 0);
}
