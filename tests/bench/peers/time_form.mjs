// Measures one form with @getodk/xforms-engine: node time_form.mjs FORM.xml ROWS prints seconds as JSON.
// Run it in a folder where npm installed @getodk/xforms-engine and jsdom.
import fs from 'fs';
import { createRequire } from 'module';
import { pathToFileURL } from 'url';

const require = createRequire(`${process.cwd()}/package.json`);
const { JSDOM } = require('jsdom');
const dom = new JSDOM('<html></html>');
const NAMES = ['DOMParser', 'XMLSerializer', 'Node', 'Element', 'Document', 'XMLDocument', 'XPathResult', 'Attr', 'Text',
  'Comment', 'CDATASection', 'ProcessingInstruction', 'DocumentFragment', 'HTMLElement', 'NodeFilter'];
for (const name of NAMES) globalThis[name] ??= dom.window[name];
globalThis.window ??= dom.window;
globalThis.document ??= dom.window.document;
globalThis.fetch; new FormData(); new Blob(['']); // loaded before the engine takes this for a browser
const versions = process.versions;
Object.defineProperty(process, 'versions', { value: { ...versions, node: undefined }, configurable: true });
const folder = `${process.cwd()}/node_modules/@getodk/xforms-engine`;
const entry = JSON.parse(fs.readFileSync(`${folder}/package.json`, 'utf8'));
const main = entry.exports?.['.']?.import ?? entry.module ?? entry.main;
const engine = await import(pathToFileURL(`${folder}/${main}`));
Object.defineProperty(process, 'versions', { value: versions, configurable: true });

const [file, rowsText] = process.argv.slice(2);
const rows = Number(rowsText);
const text = fs.readFileSync(file, 'utf8');
const now = () => performance.now() / 1000;
const load = async () => (await engine.createInstance(text, { form: {
  fetchFormAttachment: async () => { throw new Error('none'); }, missingResourceBehavior: 'BLANK' } })).root;
const best = async (runs, step) => {
  let least = Infinity;
  for (let run = 0; run < runs; run++) { const start = now(); await step(); least = Math.min(least, now() - start); }
  return least;
};
const all = (root) => { const found = []; (function walk(node) { found.push(node); for (const child of node.currentState.children ?? []) walk(child); })(root); return found; };
const named = (nodes, pattern) => nodes.filter((node) => pattern.test(node.currentState.reference));
const found = {};
if (rows > 0) {
  found.rows_s = await best(1, async () => {
    const root = await load();
    const repeat = all(root).find((node) => node.nodeType.startsWith('repeat-range'));
    for (let row = 0; row < rows; row++) repeat.addInstances();
    for (const node of named(all(root), /\/(a|b)$/)) node.setValue(5n);
  });
} else {
  found.load_s = await best(5, load);
  const root = await load();
  const nodes = all(root);
  const [wanted] = named(nodes, /\/switch$/);
  const times = [];
  for (let turn = 0; turn < 41; turn++) {
    const start = now(); wanted.setValue(turn % 2 ? 'off' : 'on'); times.push(now() - start);
  }
  found.toggle_s = times.sort((one, two) => one - two)[20];
  const answers = named(nodes, /\/n\d+$/);
  let turn = 0n;
  found.chain_s = await best(2, () => { turn += 1n; for (const node of answers) node.setValue(turn); });
  found.serialise_s = await best(5, () => root.instanceState.instanceXML);
}
console.log(JSON.stringify(found));
