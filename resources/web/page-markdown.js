// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The selection, else the page without its navigation, as Markdown. Runs in the application's world: the page
// neither sees nor changes it. Its value is the text.
(() => {
    const skipped = 'script, style, template, noscript, nav, aside, button, svg, [hidden], [aria-hidden="true"]';
    const blocks = 'address, article, blockquote, dd, details, div, dl, dt, fieldset, figcaption, figure, ' +
        'footer, form, h1, h2, h3, h4, h5, h6, header, hr, li, main, ol, p, pre, section, table, ul';

    const isElement = node => node.nodeType === Node.ELEMENT_NODE;
    const isSkipped = node => isElement(node) ? node.matches(skipped) : node.nodeType !== Node.TEXT_NODE;
    const isBlock = node => isElement(node) && node.matches(blocks);
    const prefixed = (text, first, rest = first) => text.split('\n')
        .map((line, i) => line || i === 0 ? (i === 0 ? first : rest) + line : '').join('\n');

    const escaped = text => text.replace(/[\\`*[\]<]/g, '\\$&').replace(/(^|\W)_|_(?=\W|$)/g, '$1\\_');

    // A code span's fence is longer than any run of backticks in it.
    const fenceFor = (text, least) => {
        const longest = Math.max(0, ...(text.match(/`+/g) || []).map(run => run.length));
        return '`'.repeat(Math.max(least, longest + 1));
    };
    const codeSpan = text => {
        const fence = fenceFor(text, 1), gap = /^`|`$/.test(text) ? ' ' : '';
        return text ? fence + gap + text + gap + fence : '';
    };
    // Marks stand close to the words.
    const marked = (mark, text) => text.trim() ? text.replace(/^(\s*)([^]*?)(\s*)$/, `$1${mark}$2${mark}$3`) : text;

    const spans = node => [...node.childNodes].map(span).join('');
    const span = node => {
        if (node.nodeType === Node.TEXT_NODE) return escaped(node.data.replace(/\s+/g, ' '));
        if (isSkipped(node)) return '';
        switch (node.localName) {
        case 'br': return '  \n';
        case 'code': case 'kbd': case 'samp': return codeSpan(node.textContent);
        case 'em': case 'i': return marked('*', spans(node));
        case 'strong': case 'b': return marked('**', spans(node));
        case 'del': case 's': return marked('~~', spans(node));
        case 'img': return `![${node.alt}](${node.getAttribute('src') || ''})`;
        case 'a': return node.getAttribute('href') && spans(node).trim()
            ? `[${spans(node)}](${node.getAttribute('href')})` : spans(node);
        default: return spans(node);
        }
    };

    const codeBlock = node => {
        const code = node.querySelector('td.rouge-code pre, td.code pre, code') || node;
        const names = [code, node, node.closest('[class*="language-"]')].filter(Boolean)
            .map(e => /(?:^|\s)lang(?:uage)?-([\w+#-]+)/.exec(e.className)).filter(Boolean);
        const text = code.textContent.replace(/\n$/, ''), fence = fenceFor(text, 3);
        return fence + (names.length ? names[0][1] : '') + '\n' + text + '\n' + fence;
    };
    const list = node => [...node.children].filter(item => item.localName === 'li').map((item, i) => {
        const mark = node.localName === 'ol' ? `${(node.start || 1) + i}. ` : '- ';
        return prefixed(contents(item, '\n'), mark, ' '.repeat(mark.length));
    }).join('\n');
    const table = node => {
        const rows = [...node.querySelectorAll('tr')].map(row =>
            [...row.cells].map(cell => spans(cell).replace(/\s+/g, ' ').trim().replace(/\|/g, '\\|')));
        const columns = Math.max(0, ...rows.map(row => row.length));
        const line = cells => '| ' + Array.from({length: columns}, (_, i) => cells[i] || '').join(' | ') + ' |';
        return rows.length ? [line(rows[0]), '|' + '---|'.repeat(columns), ...rows.slice(1).map(line)].join('\n') : '';
    };
    const block = node => {
        const rank = /^h([1-6])$/.exec(node.localName);
        if (rank) return '#'.repeat(Number(rank[1])) + ' ' + spans(node).replace(/\s+/g, ' ').trim();
        switch (node.localName) {
        case 'pre': return codeBlock(node);
        case 'ul': case 'ol': return list(node);
        case 'blockquote': return prefixed(contents(node), '> ').replace(/^$/gm, '>');
        case 'table': return table(node);
        case 'hr': return '---';
        case 'dt': return contents(node);
        case 'dd': return prefixed(contents(node), ': ', '  ');
        default: return contents(node);
        }
    };

    // Blocks stand apart; what is between them is a paragraph.
    const contents = (node, between = '\n\n') => {
        const parts = [];
        let run = '';
        const endRun = () => {
            const text = run.split('\n').map(line => line.replace(/^ +/, '')).join('\n').trim();
            if (text) parts.push(text);
            run = '';
        };
        for (const child of node.childNodes) {
            if (isSkipped(child)) continue;
            const holdsBlocks = isBlock(child) || (isElement(child) && child.querySelector(blocks));
            if (!holdsBlocks) { run += span(child); continue; }
            endRun();
            const text = block(child);
            if (text.trim()) parts.push(text);
        }
        endRun();
        return parts.join(between);
    };

    // What surrounds the selection says what it is: lines of a code block, items of a list, rows of a table.
    const selected = selection => {
        const range = selection.getRangeAt(0);
        let around = range.commonAncestorContainer;
        if (!isElement(around)) around = around.parentElement;
        let part = document.createElement('div');
        part.append(range.cloneContents());
        const code = around.closest('pre, code');
        if (code) around = code;
        for (; around && around.matches('pre, code, li, ul, ol, tr, tbody, thead, table, h1, h2, h3, h4, h5, h6');
            around = around.parentElement) {
            const shell = around.cloneNode(false);
            shell.append(...part.childNodes);
            part.replaceChildren(shell);
        }
        return part;
    };

    const selection = getSelection();
    const articles = document.querySelectorAll('article');
    const region = selection.rangeCount && !selection.isCollapsed ? selected(selection)
        : document.querySelector('main, [role="main"]') || (articles.length === 1 ? articles[0] : document.body);
    const text = region ? contents(region) : '';
    return text ? text + '\n' : '';
})()
