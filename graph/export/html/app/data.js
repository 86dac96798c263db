/* The two JSON blocks of the page → nodes, ties, pairs, islands and routes as objects; and the state that every view shows. */
const $ = (id) => document.getElementById(id);
const read = (id) => JSON.parse($(id).textContent);
const D = read("stakegraph-data"), L = read("stakegraph-look");
const CALM = matchMedia("(prefers-reduced-motion: reduce)");
const DARK = matchMedia("(prefers-color-scheme: dark)");

const SOURCES = D.sources.map(([path, line, text, date, type]) => ({ path, line, text, date, type }));
const KINDS = new Map(L.look.kinds.map((k) => [k.name, k]));
const VERBS = new Map(Object.entries(L.look.verbs));
const places = new Map(L.nodes.map((p) => [p.id, p]));

const NODES = D.nodes.map((n, order) => {
  const at = places.get(n.id);
  return {
    id: n.id, order, kind: n.kind, name: n.name || "(no name)", aliases: n.aliases || [], groupId: n.group || "",
    role: n.role || "", influence: n.influence || 0, power: n.power || 0, interest: n.interest || 0, reasons: n.reasons || [],
    first: n.first || "", last: n.last || "", contact: n.contact || "", stale: !!n.stale, stub: !!n.stub, change: n.change || "",
    details: (n.details || []).map(([label, text, proofs]) => ({ label, text, proofs: proofs.map((i) => SOURCES[i]) })),
    facts: (n.facts || []).map((i) => SOURCES[i]), more: n.more || 0,
    x: at.x, y: at.y, r: at.size, ties: [], head: false,
  };
});
const BY = new Map(NODES.map((n) => [n.id, n]));
for (const n of NODES) n.group = BY.get(n.groupId) || null;

const TIES = D.edges.map((e, index) => {
  const proofs = (e.p || []).map((i) => SOURCES[i]);
  const told = proofs.map((p) => p.date).filter(Boolean).sort();
  const tie = {
    index, type: e.type, source: BY.get(e.s), target: BY.get(e.t), proofs, weight: e.w || 0, until: e.until || "",
    inferred: !!e.inferred, stale: !!e.stale, drawn: !!e.drawn, change: e.change || "", first: told[0] || "",
  };
  tie.source.ties.push(tie);
  tie.target.ties.push(tie);
  return tie;
});

/* One line per pair of nodes, however many relations it stands for. */
const PAIRS = [];
{
  const known = new Map();
  for (const e of L.edges) {
    const tie = TIES[e.tie], a = tie.source, b = tie.target;
    const key = a.order < b.order ? `${a.id} ${b.id}` : `${b.id} ${a.id}`;
    if (!known.has(key)) { known.set(key, { a, b, ties: [] }); PAIRS.push(known.get(key)); }
    known.get(key).ties.push(tie);
  }
}
const ISLANDS = L.islands.map((i) => ({ head: BY.get(i.head) || null, name: i.name, x: i.x, y: i.y, r: i.r, members: [] }));
{
  const of = new Map(ISLANDS.filter((i) => i.head).map((i) => [i.head.id, i]));
  for (const island of ISLANDS) if (island.head) island.head.head = true;
  for (const n of NODES) {
    const found = n.head ? of.get(n.id) : n.group ? of.get(n.group.id) : ISLANDS.find((i) => !i.head && Math.hypot(n.x - i.x, n.y - i.y) <= i.r + 1);
    if (found && !(n.kind === "Company" && !n.head && n.group)) { n.island = found; found.members.push(n); }
  }
}
const ROUTES = D.routes.map((r) => {
  const hops = r.hops.map(([s, t, weight, proofs, said]) => ({ source: BY.get(s), target: BY.get(t), weight, said, proofs: proofs.map((i) => SOURCES[i]) }));
  return { title: r.title, hops, nodes: hops.length ? [hops[0].source, ...hops.map((h) => h.target)] : [] };
});
const TIER = NODES.length <= 150 ? 1 : NODES.length <= 800 ? 2 : 3;
const KEY_PEOPLE = NODES.filter((n) => n.kind === "Person" && n.influence > 0).sort((a, b) => b.influence - a.influence || a.order - b.order).slice(0, 6);

/* What every view shows. `routeOnly` dims what is not on the route; `ego` is 0, 1 or 2 steps around the selected node. */
const S = { selected: null, pair: null, route: null, routeOnly: false, ego: 0, egoOf: null, hidden: new Set(), kinds: new Set(KINDS.keys()), company: "", known: "", view: "map", moving: false };

const visible = (n) => !S.hidden.has(n.id);
const tieShown = (t) => visible(t.source) && visible(t.target) && !(S.known && t.first && t.first > S.known);

/* Elements are made here only: attributes from a fixed list, children as text. No markup is ever parsed. */
function el(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === "onclick") made.addEventListener("click", value);
    else if (name === "text") made.textContent = value;
    else if (value === true) made.setAttribute(name, "");
    else if (value !== false && value != null) made.setAttribute(name, value);
  }
  for (const child of children) if (child != null && child !== false) made.append(child);
  return made;
}

const SPECIAL = { "ø": "o", "ł": "l", "đ": "d", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d", "’": "'" };
/** Case, accents and the shape of apostrophes do not count in a search. */
const fold = (text) => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/[øłđıßæœþð’]/g, (c) => SPECIAL[c]);

/** A link to the place in the reader's vault, or plain text where there is no vault name to link to. */
function source(proof) {
  if (!proof.path) return null;
  const file = proof.path.replace(/\.md$/i, ""), cut = proof.path.lastIndexOf("/") + 1;
  const parts = [el("span", { class: "folder", text: proof.path.slice(0, cut) }), el("span", { class: "file", text: proof.path.slice(cut) }), el("span", { text: `:${proof.line}` })];
  return D.vault && !D.redacted
    ? el("a", { class: "source", href: `obsidian://open?vault=${encode(D.vault)}&file=${encode(file)}`, rel: "noreferrer", dir: "auto", title: proof.path }, ...parts)
    : el("span", { class: "source", dir: "auto" }, ...parts);
}
const encode = (text) => encodeURIComponent(text.toWellFormed ? text.toWellFormed() : text.replace(/\p{Surrogate}/gu, "\ufffd"));

/** A sentence of a note with its date and where it stands. */
function evidence(proof) {
  const said = proof.text ? el("q", { dir: "auto", text: proof.text }) : null;
  return el("li", { class: "proof" }, said, el("span", { class: "where" }, proof.date ? el("time", { text: proof.date }) : null, proof.date && proof.path ? el("span", { text: "·" }) : null, source(proof)));
}
const verb = (type, forward = true) => {
  const known = VERBS.get(type);
  return known ? known[forward ? 0 : 1] : type.toLowerCase().replace(/_/g, " ");
};
const say = (text) => { $("live").textContent = text; };
