/* Nodes → label boxes in screen pixels: constant size, the most important first, never one over another. */
const FAMILY = 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif';
const CAPS = { 1: Infinity, 2: 160, 3: 90 };
const widths = new Map();

function clean(text) {
  return text.replace(/[\u202a-\u202e\u2066-\u2069\u200e\u200f]/g, "").replace(/[\s\p{Cc}]+/gu, " ").trim() || "(no name)";
}
/** At most two lines of at most 20 characters. */
function lines(node) {
  if (node.lines) return node.lines;
  const letters = [...clean(node.name)], most = node.head ? 26 : 34;
  const text = letters.length > most ? letters.slice(0, most - 1).join("").trimEnd() + "…" : letters.join("");
  node.lines = [text];
  if (!node.head && [...text].length > 13) {
    let best = -1;
    for (let i = 0; i < text.length; i++) {
      if (text[i] === " " && (best < 0 || Math.max(i, text.length - i) < Math.max(best, text.length - best))) best = i;
    }
    if (best > 0) node.lines = [text.slice(0, best), text.slice(best + 1)];
    node.lines = node.lines.map((l) => ([...l].length > 20 ? [...l].slice(0, 19).join("") + "…" : l));
  }
  return node.lines;
}
function widthOf(ctx, text, font) {
  const key = font + text;
  if (!widths.has(key)) { ctx.font = font; widths.set(key, ctx.measureText(text).width); }
  return widths.get(key);
}
const overlaps = (a, b) => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

/** A grid of boxes, to ask quickly what a box would cover. */
class Boxes {
  constructor() { this.cells = new Map(); }
  *keys(b) {
    for (let i = Math.floor(b.x / 64); i <= Math.floor((b.x + b.w) / 64); i++)
      for (let j = Math.floor(b.y / 64); j <= Math.floor((b.y + b.h) / 64); j++) yield i * 100003 + j;
  }
  add(b) { for (const k of this.keys(b)) { const cell = this.cells.get(k); if (cell) cell.push(b); else this.cells.set(k, [b]); } }
  hits(b, not) {
    for (const k of this.keys(b)) for (const o of this.cells.get(k) || []) if ((!not || o.of !== not) && overlaps(b, o)) return true;
    return false;
  }
}

/** Where a label may stand, in order of preference: boxes around a node of screen radius r at (x, y). */
function* spots(x, y, r, w, h, head, far) {
  const below = { x: x - w / 2, y: y + r + 2, w, h }, above = { x: x - w / 2, y: y - r - 2 - h, w, h };
  const right = { x: x + r + 4, y: y - h / 2, w, h }, left = { x: x - r - 4 - w, y: y - h / 2, w, h };
  if (head) { yield above; for (const k of [0.25, -0.25, 0.45, -0.45]) yield { ...above, x: above.x + w * k }; yield right; yield left; }
  else yield* [below, above, right, left];
  if (!far) return;
  for (const far of [10, 24, 44])
    for (const [dx, dy] of [[0, 1], [0, -1], [1, 0.4], [-1, 0.4], [1, -0.6], [-1, -0.6]])
      yield { x: x + dx * (r + far + w / 2) - w / 2, y: y + dy * (r + far + h / 2) - h / 2, w, h };
}

/** What stands over those who are in no company's island: [text, x, y] in world units. */
function captions() {
  const found = ISLANDS.filter((i) => !i.head && i.name && i.members.some(visible)).map((i) => [i.name, i.x, i.y - i.r]);
  const loose = NODES.filter((n) => !n.island && visible(n));
  if (loose.length && ISLANDS.length) {
    const left = Math.min(...loose.map((n) => n.x - n.r)), top = Math.min(...loose.map((n) => n.y - n.r));
    found.push(["No stated ties", left + 50 / net.getScale(), top - 2 / net.getScale()]);
  }
  return found;
}

/** The labels to draw: [{node (null for a caption), lines, font, size, x, y, w, h}] in screen pixels relative to the world's origin. */
function labels(ctx, view, shown, must, strong) {
  const s = view.scale, placed = new Boxes(), bodies = new Boxes(), found = [];
  const inView = shown.filter((n) => n.x + n.r > view.left && n.x - n.r < view.right && n.y + n.r > view.top && n.y - n.r < view.bottom);
  for (const n of inView) bodies.add({ of: n, x: (n.x - n.r) * s, y: (n.y - n.r) * s, w: 2 * n.r * s, h: 2 * n.r * s });
  for (const [text, x, y] of captions()) {
    const font = `italic 12.5px ${FAMILY}`, w = widthOf(ctx, text, font) + 4, box = { x: x * s - w / 2, y: y * s - 18, w, h: 16 };
    placed.add(box);
    found.push({ node: null, lines: [text], font, size: 12.5, ...box });
  }
  const rank = (n) => (n === S.selected ? 4 : must.has(n) ? 3 : n.head ? 2 : strong.has(n) ? 1 : 0);
  inView.sort((a, b) => rank(b) - rank(a) || b.r - a.r || a.order - b.order);
  for (const n of inView) {
    if (found.length >= CAPS[TIER] && rank(n) < 2) break;
    const chief = rank(n) > 0, tight = TIER === 3 || (view.right - view.left) * s < 500;
    const size = n === S.selected ? 15 : n.head ? (tight ? 12.5 : 14) : tight ? 12 : chief || n.r * s >= 22 ? 13.5 : 12;
    const font = `${n === S.selected || n.head ? "700" : chief ? "600" : "400"} ${size}px ${FAMILY}`;
    const text = lines(n);
    const w = Math.max(...text.map((t) => widthOf(ctx, t, font))) + 4, h = text.length * size * 1.18 + 2;
    let fallback = null, chosen = null;
    const inside = (b) => b.x >= view.left * s && b.x + b.w <= view.right * s && b.y >= view.top * s && b.y + b.h <= view.bottom * s;
    for (const box of spots(n.x * s, n.y * s, n.r * s, w, h, n.head, rank(n) > 2 || (rank(n) === 2 && TIER === 1))) {
      if (placed.hits(box)) continue;
      if (!bodies.hits(box, n) && inside(box)) { chosen = box; break; }
      if (inside(box) || rank(n) > 2) fallback ||= box;
    }
    if (!chosen && (TIER === 1 || rank(n) > 0)) chosen = fallback;
    if (!chosen) continue;
    placed.add(chosen);
    found.push({ node: n, lines: text, font, size, ...chosen });
  }
  return { found, placed, bodies };
}
