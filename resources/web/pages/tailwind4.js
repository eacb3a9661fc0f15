// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs ahead of Tailwind 4, whose style sheet needs a newer Chromium than 102: colours in oklch() and color-mix() (111),
// nested rules (112), media ranges (104), `translate`, `scale` and `rotate` (104), infinity in calc() (105). Each sheet
// that Tailwind writes is put into words that the engine knows. An engine that knows more needs none of it.
(() => {
  'use strict';
  if (CSS.supports('color', 'color-mix(in oklab, red, blue)') && CSS.supports('selector(&)')) return;

  // Colours, as [lightness, a, b, alpha] in Oklab; rule: CSS Color 4, "Oklab and OKLCH" and "Sample code".
  const probe = document.createElement('canvas').getContext('2d');
  const linear = (c) => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  const encoded = (c) => c <= 0.0031308 ? 12.92 * c : 1.055 * c ** (1 / 2.4) - 0.055;
  const number = (text, whole = 1) => text.endsWith('%') ? parseFloat(text) / 100 * whole : parseFloat(text) || 0;

  const fromRgb = ([r, g, b, alpha]) => {
    [r, g, b] = [r, g, b].map((c) => linear(c / 255));
    const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    return [0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s, 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
      0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s, alpha];
  };
  const toRgb = ([lightness, a, b, alpha]) => {
    const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
    const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
    const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
    const rgb = [4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
      -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s, -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s];
    return `rgba(${rgb.map((c) => Math.round(Math.min(1, Math.max(0, encoded(Math.max(0, c)))) * 255)).join(', ')}, ` +
      `${+alpha.toFixed(3)})`;
  };
  const fromOklch = (text) => {
    const [parts, alpha = '1'] = text.split('/').map((part) => part.trim());
    const [lightness, chroma, hue = '0'] = parts.split(/\s+/);
    const angle = (parseFloat(hue) || 0) * Math.PI / 180;
    const c = number(chroma, 0.4);
    return [number(lightness), c * Math.cos(angle), c * Math.sin(angle), number(alpha)];
  };

  // Splits at a sign that stands outside brackets.
  const split = (text, sign) => {
    const parts = [''];
    let depth = 0;
    for (const c of text) {
      if (c === '(') ++depth;
      if (c === ')') --depth;
      if (c === sign && depth === 0) parts.push('');
      else parts[parts.length - 1] += c;
    }
    return parts.map((part) => part.trim());
  };
  // Replaces each NAME(...) by what `by` makes of the text in the brackets, the innermost first.
  const replaceCalls = (text, name, by) => {
    for (let start = text.lastIndexOf(name + '('); start >= 0; start = start && text.lastIndexOf(name + '(', start - 1)) {
      let end = start + name.length;
      for (let depth = 0; end < text.length; ++end) {
        if (text[end] === '(') ++depth;
        if (text[end] === ')' && --depth === 0) break;
      }
      text = text.slice(0, start) + by(text.slice(start + name.length + 1, end)) + text.slice(end + 1);
      if (start === 0) break;
    }
    return text;
  };

  const variables = new Map();
  const resolved = (text, depth = 0) => depth > 9 ? text : text.replace(/var\((--[\w-]+)(?:,\s*([^()]*))?\)/g,
      (whole, name, instead) => variables.has(name) ? resolved(variables.get(name), depth + 1) : instead || whole);
  const colorOf = (text) => {
    const call = /^oklch\((.*)\)$/.exec(text);
    if (call) return fromOklch(call[1]);
    if (text === 'transparent') return [0, 0, 0, 0];
    if (/^currentcolor$/i.test(text) || !CSS.supports('color', text) || text.includes('var(')) return null;
    probe.clearRect(0, 0, 1, 1);
    probe.fillStyle = '#000';
    probe.fillStyle = text;
    const hex = /^#(..)(..)(..)$/.exec(probe.fillStyle);
    const rgba = hex ? hex.slice(1).map((part) => parseInt(part, 16)).concat(1) :
        probe.fillStyle.match(/[\d.]+/g).map(Number);
    return fromRgb(rgba);
  };
  const mixed = (given) => {
    const [, ...sides] = split(given, ',');
    const [first, second] = sides.map((side) => {
      const text = resolved(side);
      const share = /\s(\S+%|var\([^)]*\))$/.exec(text);
      return {text: share ? text.slice(0, share.index).trim() : text, share: share && share[1]};
    });
    const part = (side) => side.share === null ? null : side.share.endsWith('%') ? number(side.share) : 1;
    const p = part(first) ?? (part(second) === null ? 0.5 : 1 - part(second));
    const [one, other] = [colorOf(first.text), second && colorOf(second.text)];
    if (!one || !other) return p > 0 ? first.text : second.text; // of a colour that only the page knows
    const q = 1 - p;
    const alpha = one[3] * p + other[3] * q;
    const mix = (i) => alpha ? (one[i] * one[3] * p + other[i] * other[3] * q) / alpha : 0;
    return toRgb([mix(0), mix(1), mix(2), alpha]);
  };
  const plainValue = (value) => {
    if (value.includes('color-mix(')) value = replaceCalls(value, 'color-mix', mixed);
    if (value.includes('oklch(')) value = replaceCalls(value, 'oklch', (text) => toRgb(fromOklch(text)));
    return value.replace(/calc\(infinity \* 1px\)/g, '9999px').replace(/\b(\d*\.?\d+)[dsl]v([hw])\b/g, '$1v$2');
  };

  // `translate: x y` and its like as parts of one `transform`.
  const transform = 'transform:var(--lectern-translate) var(--lectern-rotate) var(--lectern-scale)';
  const plainDeclaration = (text) => {
    const colon = text.indexOf(':');
    const name = text.slice(0, colon).trim();
    const value = plainValue(text.slice(colon + 1).trim());
    if (/^--tw-scale-/.test(name)) return `${name}:${number(value)}`;
    if (!/^(translate|scale|rotate)$/.test(name)) return `${name}:${value}`;
    const parts = split(value, ' ').map((part) => name === 'scale' && part.endsWith('%') ? number(part) : part);
    const call = value === 'none' ? ' ' : `${name}${parts.length > 2 ? '3d' : ''}(${parts.join(',')})`;
    return `--lectern-${name}:${call};${transform}`;
  };

  const ranges = [[/\(\s*width\s*>=\s*([^()]+?)\s*\)/g, (_, least) => `(min-width:${least})`],
    [/\(\s*width\s*<=\s*([^()]+?)\s*\)/g, (_, most) => `(max-width:${most})`],
    [/\(\s*width\s*<\s*([\d.]+)(\w+)\s*\)/g, (_, bound, unit) => `(max-width:${(bound - 0.001).toFixed(3)}${unit})`]];
  const plainQuery = (prelude) => ranges.reduce((text, [range, by]) => text.replace(range, by), prelude);

  // The sheet as a tree of [prelude, children] and declarations (strings).
  const parse = (css) => {
    const root = ['', []];
    const open = [root];
    let text = '';
    const flush = () => {
      if (text.trim()) open[open.length - 1][1].push(text.trim());
      text = '';
    };
    for (let i = 0; i < css.length; ++i) {
      const c = css[i];
      if (c === '\\') {
        text += c + (css[++i] ?? '');
      } else if (c === '/' && css[i + 1] === '*') {
        i = css.indexOf('*/', i + 2) + 1;
        if (i === 0) break;
      } else if (c === '"' || c === "'") {
        const start = i;
        while (++i < css.length && css[i] !== c) if (css[i] === '\\') ++i;
        text += css.slice(start, i + 1);
      } else if (c === '{') {
        const block = [text.trim(), []];
        open[open.length - 1][1].push(block);
        open.push(block);
        text = '';
      } else if (c === '}') {
        flush();
        if (open.length > 1) open.pop();
      } else if (c === ';') {
        flush();
      } else {
        text += c;
      }
    }
    return root;
  };
  const nested = (selector, parent) => !parent ? selector : selector.includes('&') ?
      selector.replace(/&/g, split(parent, ',').length > 1 ? `:is(${parent})` : parent) : `:is(${parent}) ${selector}`;
  // `parent`: the selector around; "" on the top level and in blocks that hold no rules (@keyframes, @property).
  const write = (children, parent, isRaw) => {
    let css = '';
    let own = '';
    const flush = () => {
      if (own) css += parent && !isRaw ? `${parent}{${own}}\n` : own;
      own = '';
    };
    for (const child of children) {
      if (typeof child === 'string') {
        own += (child.startsWith('@') ? child : plainDeclaration(child)) + ';';
        continue;
      }
      flush();
      const [prelude, inner] = child;
      if (!prelude.startsWith('@')) {
        const selector = isRaw ? prelude : nested(prelude, parent);
        css += isRaw ? `${selector}{${write(inner, '', true)}}\n` : write(inner, selector, false);
      } else {
        const holdsNoRules = /^@(keyframes|property|font-face|page)/.test(prelude);
        css += `${plainQuery(prelude)}{${write(inner, holdsNoRules ? '' : parent, holdsNoRules)}}\n`;
      }
    }
    flush();
    return css;
  };

  const plain = (css) => {
    for (const [, name, value] of css.matchAll(/(--[\w-]+):\s*([^;{}]+);/g))
      if (!variables.has(name)) variables.set(name, value.trim());
    // "var(--x,)" of a property that is registered without a value is invalid there, so it gets the empty value as
    // Tailwind 3 gave it.
    const empty = new Set([...css.matchAll(/var\((--[\w-]+),\s*\)/g)].map(([, name]) => name));
    css = css.replace(/@property\s+(--[\w-]+)\s*\{[^}]*\}/g, (whole, name) => empty.has(name) ? '' : whole);
    const reset = ['--lectern-translate', '--lectern-rotate', '--lectern-scale', ...empty].map((name) => `${name}: `);
    return `${/^\/\*[^*]*\*\//.exec(css)}\n@layer theme,base,components,utilities;\n` +
      `@layer theme{*,::before,::after{${reset.join(';')}}}\n${write(parse(css)[1], '', false)}`;
  };

  const {get, set} = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent');
  Object.defineProperty(HTMLStyleElement.prototype, 'textContent', {
    configurable: true, enumerable: true,
    get() { return get.call(this); },
    set(value) { set.call(this, /^\/\*! tailwindcss v4/.test(value) ? plain(value) : value); },
  });
})();
