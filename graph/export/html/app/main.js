/* vis-network carries pan, zoom, touch and dragging; this joins it with the state, the keyboard and the views. */
const nothing = ({ id }) => { const r = BY.get(id).r; return { drawNode() {}, nodeDimensions: { width: 2 * r, height: 2 * r } }; };
const net = new vis.Network(
  $("net"),
  { nodes: new vis.DataSet(L.nodes.map((n) => ({ id: n.id, x: n.x, y: n.y, size: n.size, shape: "custom", ctxRenderer: nothing }))), edges: new vis.DataSet([]) },
  JSON.parse(L.options),
);
for (const inner of $("net").querySelectorAll("[tabindex]")) inner.tabIndex = -1;

function currentView() {
  const scale = net.getScale(), at = net.getViewPosition(), box = $("net"), w = box.clientWidth / 2 / scale, h = box.clientHeight / 2 / scale;
  return { scale, left: at.x - w, right: at.x + w, top: at.y - h, bottom: at.y + h };
}
net.on("beforeDrawing", (ctx) => { lastLabels = drawMap(ctx, currentView(), colours()); });
net.on("dragging", (p) => { if (p.nodes.length) follow(p.nodes); else S.moving = true; });
net.on("dragEnd", (p) => { if (p.nodes.length) follow(p.nodes); S.moving = false; net.redraw(); });
let zoomTimer = 0;
net.on("zoom", () => { if (TIER < 3) return; S.moving = true; clearTimeout(zoomTimer); zoomTimer = setTimeout(() => { S.moving = false; net.redraw(); }, 120); });
function follow(ids) {
  for (const [id, p] of Object.entries(net.getPositions(ids))) { const n = BY.get(id); n.x = p.x; n.y = p.y; }
}

/** The box around these nodes with their islands. */
function bounds(shown) {
  const islands = ISLANDS.filter((i) => i.members.length > 1 && shown.length > 2 && i.members.some((n) => shown.includes(n)) && (shown.length > 40 || i.members.every((n) => shown.includes(n) || !visible(n))));
  const boxes = [...shown, ...islands];
  if (!boxes.length) return { x: -100, y: -100, w: 200, h: 200 };
  const x = Math.min(...boxes.map((b) => b.x - b.r)), y = Math.min(...boxes.map((b) => b.y - b.r));
  return { x, y, w: Math.max(...boxes.map((b) => b.x + b.r)) - x, h: Math.max(...boxes.map((b) => b.y + b.r)) - y };
}
function fit(shown = NODES.filter(visible), most = 1.3, animate = false) {
  const box = bounds(shown), w = $("net").clientWidth, h = $("net").clientHeight;
  const scale = Math.max(0.02, Math.min((w - Math.min(150, w / 4)) / Math.max(box.w, 1), (h - Math.min(84, h / 5)) / Math.max(box.h, 1), most));
  move({ x: box.x + box.w / 2, y: box.y + box.h / 2 + 4 / scale }, scale, animate);
}
function move(position, scale, animate) {
  net.moveTo({ position, scale, animation: animate && !CALM.matches ? { duration: 350, easingFunction: "easeInOutQuad" } : false });
  net.redraw();
}
function refresh() {
  const shown = NODES.length - S.hidden.size, drawn = PAIRS.filter((p) => visible(p.a) && visible(p.b) && p.ties.some(tieShown)).length;
  $("counts").textContent = `${shown < NODES.length ? `${shown} of ` : ""}${NODES.length} ${NODES.length === 1 ? "node" : "nodes"}, ${drawn} ${drawn === 1 ? "tie" : "ties"}`;
  showLists();
  if (S.view === "table") showTable();
  if (S.view === "grid") showGrid();
  net.redraw();
}
/** Shows a node. `zoom` brings it into view, `focus` moves the keyboard to its panel, `keep` leaves the path as it is. */
function select(n, { zoom = false, focus = false, keep = false } = {}) {
  if (!keep) { S.route = null; S.routeOnly = false; showStrip(); }
  S.pair = null; S.selected = n;
  showNode(n);
  refresh();
  const live = n.ties.filter((t) => t.drawn && tieShown(t)).length;
  say(`${n.name}, ${n.kind}, ${live} ties`);
  resized(() => { if (zoom) move({ x: n.x, y: n.y }, Math.max(net.getScale(), Math.min(1, 14 / n.r)), true); });
  $("side").scrollTop = 0;
  if (focus) $("panel-title").focus({ preventScroll: innerWidth > 820 });
}
function selectPair(pair) {
  S.route = null; S.routeOnly = false; S.selected = null; S.pair = pair;
  showStrip(); showPair(pair); refresh();
  say(`${pair.a.name} and ${pair.b.name}`);
}
function showRoute(route, { calm = false } = {}) {
  S.selected = null; S.pair = null; S.route = route; S.routeOnly = !calm;
  $("panel").hidden = true;
  if (!route.nodes.every(visible)) resetFilters();
  showStrip(); refresh();
  if (calm) return;
  say("Path: " + route.nodes.map((n) => n.name).join(", then "));
  resized(() => fit(route.nodes, 1.3, true));
}
function clear() {
  const inside = $("panel").contains(document.activeElement) || $("strip").contains(document.activeElement);
  S.selected = null; S.pair = null; S.route = null; S.routeOnly = false;
  $("panel").hidden = true;
  showStrip();
  if (S.ego) { S.ego = 0; S.egoOf = null; filter(); } else refresh();
  if (inside) $("net").focus();
  say("Nothing selected");
  resized(() => {});
}
function around(n, steps) {
  S.ego = steps; S.egoOf = steps ? n : null;
  filter();
  if (S.selected !== n) S.selected = n;
  showNode(n); refresh();
}
/** After the stage changed its height: tells vis, then goes on. */
function resized(then) {
  net.setSize("100%", "100%");
  then();
  net.redraw();
}
function show(view) {
  S.view = view;
  for (const name of ["map", "table", "grid"]) {
    $(`view-${name}`).hidden = name !== view;
    $(`tab-${name}`).setAttribute("aria-pressed", String(name === view));
  }
  document.body.dataset.view = view;
  if (view === "table") showTable();
  if (view === "grid") showGrid();
  if (view === "map") resized(() => fit());
}
function hitNode(x, y) {
  const slack = 6 / net.getScale();
  let best = null, far = Infinity;
  for (const n of NODES) {
    if (!visible(n)) continue;
    const d = Math.hypot(n.x - x, n.y - y) - n.r;
    if (d < slack && d < far) { best = n; far = d; }
  }
  return best;
}
function hitPair(x, y) {
  const slack = 5 / net.getScale();
  let best = null, far = slack;
  for (const p of PAIRS) {
    if (!visible(p.a) || !visible(p.b) || !p.ties.some(tieShown)) continue;
    const dx = p.b.x - p.a.x, dy = p.b.y - p.a.y, t = Math.max(0, Math.min(1, ((x - p.a.x) * dx + (y - p.a.y) * dy) / (dx * dx + dy * dy || 1)));
    const d = Math.hypot(p.a.x + t * dx - x, p.a.y + t * dy - y);
    if (d < far) { best = p; far = d; }
  }
  return best;
}
net.on("click", (p) => {
  const { x, y } = p.pointer.canvas, s = net.getScale();
  const caption = lastLabels.find((l) => x * s >= l.x && x * s <= l.x + l.w && y * s >= l.y && y * s <= l.y + l.h);
  const n = hitNode(x, y) || (caption && caption.node);
  const pair = n || (TIER > 1 && !S.selected && s < 0.9) ? null : hitPair(x, y);
  if (n) select(n); else if (pair) selectPair(pair); else if (S.selected || S.pair || S.routeOnly) clear();
});
$("net").addEventListener("keydown", (e) => {
  const way = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[e.key];
  if (e.key === "Enter" && S.selected) { e.preventDefault(); $("panel-title").focus(); return; }
  if (e.key === "+" || e.key === "-") { e.preventDefault(); move(net.getViewPosition(), net.getScale() * (e.key === "+" ? 1.25 : 0.8), false); return; }
  if (!way) return;
  e.preventDefault();
  const from = S.selected || net.getViewPosition();
  let best = null, cost = Infinity;
  for (const n of NODES) {
    if (n === S.selected || !visible(n)) continue;
    const x = n.x - from.x, y = n.y - from.y, along = x * way[0] + y * way[1], aside = Math.abs(x * way[1]) + Math.abs(y * way[0]);
    if ((along > 0 || !S.selected) && along + aside * 2.5 < cost) { best = n; cost = along + aside * 2.5; }
  }
  if (best) select(best, { zoom: true });
});
document.addEventListener("keydown", (e) => {
  const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(e.target.tagName);
  if (e.key === "/" && !typing) { e.preventDefault(); $("search").focus(); }
  if (e.key === "Escape" && !(typing && e.target.value)) { clear(); if (S.view === "map") fit(); }
});
for (const name of ["map", "table", "grid"]) $(`tab-${name}`).addEventListener("click", () => show(name));
$("zoom-in").addEventListener("click", () => move(net.getViewPosition(), net.getScale() * 1.3, true));
$("zoom-out").addEventListener("click", () => move(net.getViewPosition(), net.getScale() / 1.3, true));
$("zoom-fit").addEventListener("click", () => fit(undefined, undefined, true));
DARK.addEventListener("change", () => { for (const svg of document.querySelectorAll("#kinds svg")) svg.replaceWith(symbol(svg.parentNode.querySelector("input").value)); net.redraw(); });
addEventListener("beforeprint", drawPrint);
matchMedia("print").addEventListener("change", (e) => { if (e.matches) drawPrint(); });
let width = innerWidth;
addEventListener("resize", () => { if (Math.abs(innerWidth - width) > 40) { width = innerWidth; resized(() => { if (S.view === "map") fit(); }); } });

setUpFilters();
setUpSearch();
document.body.dataset.view = "map";
const focus = BY.get(D.focus);
if (ROUTES.length) { S.route = ROUTES[0]; }
showStrip();
refresh();
resized(() => fit());
/* For tests and for whoever looks at the console: what is shown, without a way to change it. */
window.stakegraph = Object.freeze({
  state: () => ({
    nodes: NODES.length, visible: NODES.filter(visible).map((n) => n.id), selected: S.selected && S.selected.id, view: S.view,
    path: S.route ? S.route.nodes.map((n) => n.id) : [], hops: S.route ? S.route.hops.map((h) => [h.source.id, h.target.id]) : [], dimmed: !!lit(),
    lit: [...(lit() || [])].map((n) => n.id), scale: net.getScale(), labels: lastLabels.map((l) => ({ id: l.node && l.node.id, x: l.x, y: l.y, w: l.w, h: l.h })),
  }),
  world: (id) => { const n = BY.get(id); return { x: n.x, y: n.y, r: n.r }; },
  screen: (id) => { const n = BY.get(id), p = net.canvasToDOM({ x: n.x, y: n.y }); return { x: p.x, y: p.y, r: n.r * net.getScale() }; },
});
net.once("afterDrawing", () => { performance.mark("stakegraph-ready"); document.documentElement.dataset.ready = "1"; });
net.redraw();
