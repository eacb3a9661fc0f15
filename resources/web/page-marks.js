// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Marks words in a page, for what the engine's own search cannot do: whole words, and several at once. Run in a
// world of its own; each mark is an element around the words, so that it scrolls, wraps and is cut off with them.
(() => {
if (window.lecternMarks) return;

const mostMarks = 5000;
const plain = 'background-color: #ffe38a; color: #1a1a1a;';
const strong = 'background-color: #ff9a3c; color: #1a1a1a;';
const skipped = 'script, style, noscript, template, textarea, select, iframe, object, svg, canvas, lectern-mark';
let marks = []; // for each match its elements: one match may reach over several
let active = -1;

const isBlock = element => {
    const display = getComputedStyle(element).display;
    return !display.startsWith('inline') && display !== 'contents' && !display.startsWith('ruby');
};

// The texts in which a match may stand: what flows in one line, with the nodes that it is made of.
function runs() {
    const found = [];
    const facts = new Map(); // for each parent of text: its block, or null where nothing is seen
    const factsOf = parent => {
        if (facts.has(parent)) return facts.get(parent);
        let block = null;
        if (!parent.closest(skipped) && parent.getClientRects().length) {
            block = parent;
            while (block.parentElement && !isBlock(block)) block = block.parentElement;
        }
        facts.set(parent, block);
        return block;
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    let run = null;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.nodeType === Node.ELEMENT_NODE) {
            if (node.tagName === 'BR') run = null;
            continue;
        }
        const block = factsOf(node.parentElement);
        if (!block) continue;
        if (!run || run.block !== block) {
            run = {block, text: '', parts: []};
            found.push(run);
        }
        run.parts.push({node, start: run.text.length});
        run.text += node.data;
    }
    return found;
}

function pattern(texts, matchesCase, isWhole) {
    const escaped = texts.map(text => text.trim().replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+'))
        .filter(text => text).sort((a, b) => b.length - a.length);
    if (!escaped.length) return null;
    const letter = '[\\p{L}\\p{M}\\p{N}_]';
    const any = '(?:' + escaped.join('|') + ')';
    return new RegExp(isWhole ? `(?<!${letter})${any}(?!${letter})` : any, matchesCase ? 'gu' : 'giu');
}

// From the last part to the first, since each splits its node.
function wrap(run, begin, end) {
    const elements = [];
    for (let i = run.parts.length - 1; i >= 0; --i) {
        const {node, start} = run.parts[i];
        const from = Math.max(begin, start) - start;
        const to = Math.min(end, start + node.length) - start;
        if (from >= to) continue;
        const word = from > 0 ? node.splitText(from) : node;
        if (to - from < word.length) word.splitText(to - from);
        const element = document.createElement('lectern-mark');
        element.style.cssText = plain;
        word.replaceWith(element);
        element.append(word);
        elements.unshift(element);
    }
    return elements;
}

function clear() {
    for (const element of document.querySelectorAll('lectern-mark')) {
        const parent = element.parentNode;
        element.replaceWith(...element.childNodes);
        parent.normalize();
    }
    marks = [];
    active = -1;
}

const report = () => ({active: active + 1, total: marks.length});

function activate(index) {
    for (const element of marks[active] || []) element.style.cssText = plain;
    active = index;
    for (const element of marks[active] || []) element.style.cssText = strong;
}

function reveal() {
    const element = marks[active]?.[0];
    const box = element?.getBoundingClientRect();
    if (box && (box.top < 0 || box.bottom > innerHeight || box.left < 0 || box.right > innerWidth))
        element.scrollIntoView({block: 'center', inline: 'nearest', behavior: 'instant'});
}

// The first match that is not above what is seen becomes the active one.
function mark(texts, matchesCase, isWhole) {
    clear();
    const expression = pattern(texts, matchesCase, isWhole);
    if (!expression || !document.body) return report();
    const found = [];
    for (const run of runs()) {
        const hits = [...run.text.matchAll(expression)].filter(hit => hit[0].trim());
        const room = mostMarks - found.length;
        const wrapped = hits.slice(0, room).reverse().map(hit => wrap(run, hit.index, hit.index + hit[0].length));
        found.push(...wrapped.reverse());
    }
    marks = found.filter(elements => elements.length);
    const first = marks.findIndex(elements => elements[0].getBoundingClientRect().bottom > 0);
    if (marks.length) activate(Math.max(0, first));
    reveal();
    return report();
}

function step(by) {
    if (marks.length) {
        activate((active + by + marks.length) % marks.length);
        reveal();
    }
    return report();
}

window.lecternMarks = {mark, step, clear};
})();
