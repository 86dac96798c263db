/* The state → one drawing of the map on a canvas: islands, bridges, ties, nodes, the path, labels. Used by the screen and by print. */
const LIGHT_COLOURS = { page: "#f6f7f9", island: "#ffffff", rim: "#cfd6dd", ink: "#17202a", quiet: "#52606d", line: "#a9b4bf", faint: "#e6eaee", dim: "#dde2e7", path: "#b3261e", help: "#0b7a4b", block: "#9c4500", ring: "#111111", bridge: "#c3ccd5", across: "#c3ccd5", fresh: "#6a3fb5" };
const DARK_COLOURS = { page: "#12161b", island: "#1a2027", rim: "#39434e", ink: "#eef2f6", quiet: "#a9b5c1", line: "#5d6a77", faint: "#222a32", dim: "#2c353f", path: "#ff7b6f", help: "#4fd6a2", block: "#ffab66", ring: "#ffffff", bridge: "#3a4550", across: "#465260", fresh: "#c4a5ff" };
const colours = () => (DARK.matches ? DARK_COLOURS : LIGHT_COLOURS);
const PAINTS = new Map();

/** Fill and border of a kind; on dark pages the border is a light shade of the fill, so that it keeps its contrast. */
function paint(kind, dark) {
  const key = kind + dark;
  if (!PAINTS.has(key)) {
    const k = KINDS.get(kind) || { fill: "#999999", border: "#4d4d4d", shape: "circle" };
    const light = "#" + [1, 3, 5].map((i) => Math.round(parseInt(k.fill.slice(i, i + 2), 16) * 0.5 + 127).toString(16).padStart(2, "0")).join("");
    PAINTS.set(key, { fill: k.fill, border: dark ? light : k.border, shape: k.shape });
  }
  return PAINTS.get(key);
}
const CORNERS = { hexagon: [6, 0, 1.08], diamond: [4, 0, 1.2], triangle: [3, -Math.PI / 2, 1.2], square: [4, Math.PI / 4, 1.25], smallsquare: [4, Math.PI / 4, 1] };
function outline(ctx, shape, x, y, r) {
  if (shape === "star") {
    for (let i = 0; i <= 10; i++) ctx[i ? "lineTo" : "moveTo"](x + Math.sin(i * Math.PI / 5) * r * (i % 2 ? 0.5 : 1.2), y - Math.cos(i * Math.PI / 5) * r * (i % 2 ? 0.5 : 1.2));
    return;
  }
  const c = CORNERS[shape];
  if (!c) { ctx.moveTo(x + r, y); ctx.arc(x, y, r, 0, 7); return; }
  for (let i = 0; i <= c[0]; i++) {
    const a = c[1] + i * 2 * Math.PI / c[0];
    ctx[i ? "lineTo" : "moveTo"](x + Math.cos(a) * r * c[2], y + Math.sin(a) * r * c[2]);
  }
}
const POINTED = new Set(["REPORTS_TO", "ENGAGES", "INTRODUCED", "CHAMPIONS", "BLOCKS", "SPONSORED_BY", "LEADS"]);
function styleOf(ties) {
  const live = ties.filter(tieShown);
  if (!live.length) return "";
  if (live.some((t) => t.change === "gone") && live.every((t) => t.change === "gone")) return "gone";
  if (live.some((t) => t.type === "BLOCKS")) return "block";
  if (live.some((t) => t.type === "CHAMPIONS" || t.type === "SPONSORED_BY")) return "help";
  return live.every((t) => t.stale) ? "stale" : "plain";
}
/** The ends of a line between two nodes, at their rims. */
function ends(a, b, gap) {
  const dx = b.x - a.x, dy = b.y - a.y, far = Math.hypot(dx, dy) || 1, ux = dx / far, uy = dy / far;
  return { x1: a.x + ux * (a.r + gap), y1: a.y + uy * (a.r + gap), x2: b.x - ux * (b.r + gap), y2: b.y - uy * (b.r + gap), ux, uy, far };
}
function head(ctx, l, size) {
  ctx.moveTo(l.x2, l.y2);
  ctx.lineTo(l.x2 - l.ux * size - l.uy * size * 0.45, l.y2 - l.uy * size + l.ux * size * 0.45);
  ctx.lineTo(l.x2 - l.ux * size + l.uy * size * 0.45, l.y2 - l.uy * size - l.ux * size * 0.45);
  ctx.closePath();
}

/** What is in the light: the selected node and its neighbours, the path, or everything (null). */
function lit() {
  if (S.route && S.routeOnly) return new Set(S.route.nodes);
  if (S.pair) return new Set([S.pair.a, S.pair.b]);
  if (!S.selected) return null;
  const near = new Set([S.selected]);
  for (const t of S.selected.ties) if (!t.until && t.type !== "INFLUENCES" && tieShown(t)) near.add(t.source).add(t.target);
  if (S.selected.head && S.selected.island) for (const n of S.selected.island.members) near.add(n);
  return near;
}

let lastLabels = [];
function drawMap(ctx, view, P, { dimming = true, dark = DARK.matches } = {}) {
  const px = 1 / view.scale, light = dimming ? lit() : null, shown = NODES.filter(visible);
  const route = S.route && S.route.nodes.every(visible) ? S.route : null;
  ctx.lineJoin = "round"; ctx.lineCap = "butt"; ctx.setLineDash([]);
  drawIslands(ctx, px, P);
  const near = drawTies(ctx, view, px, P, light);
  drawNodes(ctx, px, P, shown, light, dark);
  if (route) drawRoute(ctx, px, P, route, dark);
  drawRings(ctx, px, P, shown);
  const must = new Set(route ? route.nodes : []), strong = new Set(KEY_PEOPLE);
  if (light) for (const n of light) if (light.size <= 40) must.add(n);
  const asked = light ? shown.filter((n) => light.has(n) || n.head) : shown;
  const result = labels(ctx, view, asked, must, strong);
  drawLabels(ctx, px, P, result.found, light);
  drawVerbs(ctx, view, P, near, result);
  return result.found;
}
function drawIslands(ctx, px, P) {
  for (const i of ISLANDS) {
    if (!i.members.some(visible)) continue;
    ctx.beginPath(); ctx.arc(i.x, i.y, i.r, 0, 7);
    ctx.fillStyle = P.island; ctx.fill();
    ctx.strokeStyle = P.rim; ctx.lineWidth = 1.5 * px; ctx.setLineDash(i.head ? [] : [6 * px, 5 * px]); ctx.stroke(); ctx.setLineDash([]);
  }
}
function drawTies(ctx, view, px, P, light) {
  const batches = new Map(), near = [], bridges = new Map();
  const whole = TIER > 1 && !light && view.scale < 0.9;
  for (const pair of PAIRS) {
    if (!visible(pair.a) || !visible(pair.b)) continue;
    const style = styleOf(pair.ties);
    if (!style) continue;
    if (whole && pair.a.island !== pair.b.island) {
      if (pair.a.island && pair.b.island) {
        const i = ISLANDS.indexOf(pair.a.island), j = ISLANDS.indexOf(pair.b.island), key = i < j ? i * 4096 + j : j * 4096 + i;
        bridges.set(key, (bridges.get(key) || 0) + 1);
      }
      continue;
    }
    const on = light && !(S.route && S.routeOnly) && (S.pair ? pair === S.pair : pair.a === S.selected || pair.b === S.selected);
    if (on) { near.push({ pair, style }); continue; }
    const key = light ? "dim" : style === "plain" && pair.a.island !== pair.b.island ? "across" : style;
    if (S.moving && TIER > 1) continue;
    if (!batches.has(key)) batches.set(key, []);
    batches.get(key).push(pair);
  }
  if (!(S.moving && TIER > 2)) drawBridges(ctx, px, P, bridges);
  const looks = {
    dim: [P.faint, 1, []], stale: [P.line, 1, [2, 4]], plain: [P.line, TIER > 1 ? 0.9 : 1.2, []], across: [P.across, 1.1, []], help: [P.help, 1.8, []], block: [P.block, 2, [7, 4]], gone: [P.quiet, 1.4, [1, 5]],
  };
  for (const key of ["dim", "stale", "across", "plain", "gone", "help", "block"]) if (batches.has(key)) strokePairs(ctx, px, batches.get(key), looks[key], TIER === 1 && key !== "dim");
  for (const { pair, style } of near) strokePairs(ctx, px, [pair], [style === "help" ? P.help : style === "block" ? P.block : P.quiet, 2.2, looks[style][2]], true);
  return near;
}
/** Lines between islands, each for all ties between the two; only the strongest, so that they can be told apart. */
function drawBridges(ctx, px, P, bridges) {
  ctx.strokeStyle = P.bridge; ctx.lineCap = "round";
  for (const [key, count] of [...bridges].sort((a, b) => b[1] - a[1]).slice(0, 60)) {
    const l = ends(ISLANDS[key >> 12], ISLANDS[key & 4095], 0);
    ctx.beginPath(); ctx.moveTo(l.x1, l.y1); ctx.lineTo(l.x2, l.y2);
    ctx.globalAlpha = TIER === 3 ? 0.55 : 0.8; ctx.lineWidth = Math.min(9, 0.8 + Math.log2(count) * 1.5) * px; ctx.stroke();
  }
  ctx.globalAlpha = 1; ctx.lineCap = "butt";
}
function strokePairs(ctx, px, pairs, [colour, width, dash], arrows) {
  ctx.strokeStyle = ctx.fillStyle = colour; ctx.lineWidth = width * px; ctx.setLineDash(dash.map((d) => d * px));
  ctx.beginPath();
  for (const { a, b } of pairs) { const l = ends(a, b, 1); ctx.moveTo(l.x1, l.y1); ctx.lineTo(l.x2, l.y2); }
  ctx.stroke(); ctx.setLineDash([]);
  if (!arrows) return;
  ctx.beginPath();
  for (const { a, b, ties } of pairs) {
    const live = ties.filter(tieShown), from = (n) => live.some((t) => (t.type === "SPONSORED_BY" ? t.target : t.source) === n && POINTED.has(t.type));
    if (from(a)) head(ctx, ends(a, b, 1), (4 + width * 2) * px);
    if (from(b)) head(ctx, ends(b, a, 1), (4 + width * 2) * px);
  }
  ctx.fill();
}
function drawNodes(ctx, px, P, shown, light, dark) {
  const batches = new Map();
  for (const n of shown) {
    const key = light && !light.has(n) ? "dim" : n.kind + (n.change === "gone" ? " gone" : n.stale ? " stale" : "");
    if (!batches.has(key)) batches.set(key, []);
    batches.get(key).push(n);
  }
  const order = [...batches.keys()].sort((a, b) => (b === "dim") - (a === "dim"));
  for (const key of order) {
    const group = batches.get(key), look = paint(group[0].kind, dark), dim = key === "dim", pale = key.endsWith(" stale") || key.endsWith(" gone");
    ctx.beginPath();
    for (const n of group) { const s = paint(n.kind, dark).shape; outline(ctx, s, n.x, n.y, n.r); }
    ctx.fillStyle = dim ? P.dim : pale ? P.island : look.fill;
    ctx.strokeStyle = dim ? P.dim : look.border;
    ctx.lineWidth = Math.min(2, 2.4 * px * 1.2) ; ctx.setLineDash(pale ? (key.endsWith(" gone") ? [1.5, 3] : [4, 3]) : []);
    ctx.fill(); ctx.stroke(); ctx.setLineDash([]);
    if (pale) { ctx.globalAlpha = 0.28; ctx.fillStyle = look.fill; ctx.fill(); ctx.globalAlpha = 1; }
  }
}
function drawRoute(ctx, px, P, route, dark) {
  for (const [colour, width] of [[P.island, 8], [P.path, 4]]) {
    ctx.strokeStyle = ctx.fillStyle = colour; ctx.lineWidth = width * px;
    for (const h of route.hops) {
      const l = ends(h.source, h.target, 3), back = width === 4 ? 11 * px : 0;
      ctx.beginPath(); ctx.moveTo(l.x1, l.y1); ctx.lineTo(l.x2 - l.ux * back, l.y2 - l.uy * back); ctx.stroke();
      if (width === 4) { ctx.beginPath(); head(ctx, l, 15 * px); ctx.fill(); }
    }
  }
  for (const n of route.nodes) {
    const look = paint(n.kind, dark);
    ctx.beginPath(); outline(ctx, look.shape, n.x, n.y, Math.max(n.r, 6 * px));
    ctx.fillStyle = look.fill; ctx.fill(); ctx.strokeStyle = P.path; ctx.lineWidth = 3.5 * px; ctx.stroke();
  }
}
function drawRings(ctx, px, P, shown) {
  if (D.compared || shown.some((n) => n.change)) {
    ctx.lineWidth = 2.5 * px; ctx.strokeStyle = P.fresh;
    for (const n of shown) {
      if (n.change !== "new" && n.change !== "changed") continue;
      ctx.setLineDash(n.change === "new" ? [] : [3 * px, 3 * px]);
      ctx.beginPath(); outline(ctx, paint(n.kind, false).shape, n.x, n.y, n.r + 4 * px); ctx.stroke();
    }
    ctx.setLineDash([]);
  }
  const n = S.selected;
  if (n && visible(n)) {
    ctx.beginPath(); outline(ctx, paint(n.kind, false).shape, n.x, n.y, n.r + 5 * px);
    ctx.strokeStyle = P.ring; ctx.lineWidth = 3 * px; ctx.stroke();
  }
}
function drawLabels(ctx, px, P, found, light) {
  ctx.save(); ctx.scale(px, px);
  ctx.textAlign = "center"; ctx.textBaseline = "middle"; ctx.lineJoin = "round";
  for (const l of found) {
    ctx.font = l.font; ctx.lineWidth = 4; ctx.strokeStyle = P.island;
    ctx.fillStyle = !l.node || (light && !light.has(l.node)) ? P.quiet : P.ink;
    l.lines.forEach((text, i) => {
      const y = l.y + 1 + l.size * 1.18 * (i + 0.5);
      ctx.strokeText(text, l.x + l.w / 2, y); ctx.fillText(text, l.x + l.w / 2, y);
    });
  }
  ctx.restore();
}
/** The verbs of the selected node's ties, where there is room. */
function drawVerbs(ctx, view, P, near, { placed, bodies }) {
  if (!near.length || near.length > 24) return;
  const s = view.scale, font = `italic 12px ${FAMILY}`;
  ctx.save(); ctx.scale(1 / s, 1 / s); ctx.font = font; ctx.textAlign = "center"; ctx.textBaseline = "middle"; ctx.lineJoin = "round";
  for (const { pair } of near) {
    const said = [...new Set(pair.ties.filter(tieShown).map((t) => verb(t.type)))].join(", "), w = widthOf(ctx, said, font) + 6;
    if (Math.hypot(pair.a.x - pair.b.x, pair.a.y - pair.b.y) * s < w + (pair.a.r + pair.b.r) * s) continue;
    const x = (pair.a.x + pair.b.x) / 2 * s, y = (pair.a.y + pair.b.y) / 2 * s, box = { x: x - w / 2, y: y - 8, w, h: 16 };
    if (placed.hits(box) || bodies.hits(box)) continue;
    placed.add(box);
    ctx.font = font; ctx.lineWidth = 4; ctx.strokeStyle = P.island; ctx.strokeText(said, x, y); ctx.fillStyle = P.quiet; ctx.fillText(said, x, y);
  }
  ctx.restore();
}
