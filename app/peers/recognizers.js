// Microsoft Recognizers-Text over a gold file: one JSON line per text, in the form of `thresher extract`.
//   node recognizers.js GOLD.jsonl [REPEATS] > predictions.jsonl      (characters per second go to stderr)
// Its JavaScript has no number ranges, so each comparator is "="; its best reading is given to it:
// dimensions, temperatures, percentages and currencies with their units, other numbers as dimensionless.
const fs = require('fs');
const suite = require('@microsoft/recognizers-text-suite');

const CULTURES = { en: 'en-us', zh: 'zh-cn', ja: 'ja-jp' };
const MODELS = ['recognizeDimension', 'recognizeTemperature', 'recognizePercentage', 'recognizeCurrency'];
const UCUM = {
  Millimeter: 'mm', Micrometer: 'um', Nanometer: 'nm', Centimeter: 'cm', Meter: 'm', Kilometer: 'km', Picometer: 'pm',
  Inch: '[in_i]', Foot: '[ft_i]', Mile: '[mi_i]', 'Nautical mile': '[nmi_i]',
  Kilogram: 'kg', Gram: 'g', Milligram: 'mg', 'Metric ton': 't', Ton: 't', Tonne: 't', Pound: '[lb_av]',
  Liter: 'L', Milliliter: 'mL', 'Cubic meter': 'm3', 'Cubic centimeter': 'cm3', 'Square meter': 'm2', 'Square centimeter': 'cm2',
  'Meter per second': 'm/s', 'Kilometer per hour': 'km/h', Knot: '[kn_i]',
  Kilobyte: 'kBy', Megabyte: 'MBy', Gigabyte: 'GBy', Bit: 'bit', Kilobit: 'kbit', Megabit: 'Mbit', Gigabit: 'Gbit',
  Degree: 'deg', Radian: 'rad', K: 'K', C: 'Cel', F: '[degF]', 'United States dollar': 'USD', Dollar: 'USD',
  'Chinese yuan': 'CNY', Euro: 'EUR', Watt: 'W', Kilowatt: 'kW', Volt: 'V',
};

function plain(value) {
  const number = Number(value);
  return Number.isFinite(number) ? number.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 }) : null;
}

function parameter(result, unit, text) {
  const value = plain(String(result.resolution.value).replace('%', ''));
  return value === null ? [] : [{
    property: '', comparator: '=', low: value, high: value, lowInclusive: true, highInclusive: true, unit,
    unitAsWritten: '', role: 'threshold', conditions: [], quote: text.slice(result.start, result.end + 1),
    start: result.start, end: result.end + 1,
  }];
}

function read(text, culture) {
  const taken = [];
  const parameters = [];
  const add = (result, unit) => {
    if (!result.resolution || result.resolution.value == null || taken.some(t => t.start <= result.end && result.start <= t.end)) return;
    taken.push(result);
    parameters.push(...parameter(result, unit, text));
  };
  for (const model of MODELS) {
    for (const result of suite[model](text, culture)) {
      add(result, model === 'recognizePercentage' ? '%' : UCUM[result.resolution?.unit] ?? result.resolution?.unit ?? '1');
    }
  }
  for (const result of suite.recognizeNumber(text, culture)) add(result, '1');
  return parameters;
}

const lines = fs.readFileSync(process.argv[2], 'utf8').split('\n').filter(Boolean).map(line => JSON.parse(line));
const repeats = Number(process.argv[3] ?? 1);
let characters = 0;
let crashed = 0;
const started = process.hrtime.bigint();
let last = [];
for (let round = 0; round < repeats; round++) {
  last = lines.map(({ id, lang, text }) => {
    characters += text.length;
    try {
      return { id, lang, parameters: read(text, CULTURES[lang] ?? 'en-us') };
    } catch {
      crashed++;
      return { id, lang, parameters: [] };
    }
  });
}
const seconds = Number(process.hrtime.bigint() - started) / 1e9;
for (const line of last) console.log(JSON.stringify(line));
console.error(`${Math.round(characters / seconds)} characters per second`);
if (crashed > 0) console.error(`it threw on ${crashed / repeats} of ${lines.length} texts, which count as read without result`);
