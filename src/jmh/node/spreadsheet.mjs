// PlanBench-50 in a spreadsheet engine, for comparison. In an empty folder: npm install hyperformula, copy this file there, node spreadsheet.mjs
import {HyperFormula} from 'hyperformula';

const LEVELS = 50, YEARS = 16;
const column = c => c < 26 ? String.fromCharCode(65 + c) : column(Math.floor(c / 26) - 1) + column(c % 26);
// rows of levels, of ratios, of attainments, then the total; the slider in A, the years from B on
const x = (i, y) => column(1 + y) + (i + 1);
const rows = [];
for (let i = 0; i < LEVELS; i++) {
  rows.push([(1 + (i % 9) * 0.7) / 100, 100 + i, ...Array.from({length: YEARS - 1}, (_, y) => `=${x(i, y)}*(1+$A${i + 1})`)]);
}
const each = of => rows.push([null, ...Array.from({length: YEARS}, (_, y) => of(y))]);
for (let i = 0; i < LEVELS; i++) each(y => `=${x(i, y)}/${x((7 * i + 3) % LEVELS, y)}*10000`);
for (let i = 0; i < LEVELS; i++) each(y => `=MIN(1,${x(i, y)}/${130 + 1.3 * i})`);
each(y => `=SUM(${x(0, y)}:${x(LEVELS - 1, y)})`);
const engine = HyperFormula.buildFromArray(rows, {licenseKey: 'gpl-v3'});
const set = (i, growth) => engine.setCellContents({sheet: 0, row: i, col: 0}, growth);
const all = of => engine.batch(() => { for (let i = 0; i < LEVELS; i++) set(i, of(i)); });

function timed(name, work, seconds = 5) {
  for (let i = 0; i < 200; i++) work(i);
  const times = [];
  for (let spent = 0; spent < seconds * 1e6;) {
    const start = process.hrtime.bigint();
    work(times.length);
    const time = Number(process.hrtime.bigint() - start) / 1e3;
    times.push(time);
    spent += time;
  }
  times.sort((a, b) => a - b);
  console.log(`${name}: median ${times[times.length >> 1].toFixed(1)} us, best ${times[0].toFixed(1)} us, ${times.length} runs`);
}

timed('planbench-50, one slider', n => set(n % LEVELS, 0.01 + (n % 90) / 1000));
timed('planbench-50, everything', n => all(i => ((n + i) % 97) / 1000));
all(i => ((950 + i) % 97) / 1000);
console.log(`total of the last year: ${engine.getCellValue({sheet: 0, row: 3 * LEVELS, col: YEARS}).toFixed(5)} (12743.02937)`);
