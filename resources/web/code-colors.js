// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Colours the code that a site's build would have given to Rouge, with Rouge's classes, so that the site's own style sheet
// for Rouge applies. Runs in a world of its own behind Prism and rouge-classes.js; the page's scripts see nothing of it but
// the spans.
(() => {
  'use strict';
  const blocks = document.querySelectorAll(
      'div.highlighter-rouge pre code, figure.highlight pre code, ' +
      'div.highlighter-rouge td.rouge-code pre, figure.highlight td.code pre');
  if (!blocks.length) return;

  const languageOf = (block) => {
    const named = block.closest('[class*="language-"]');
    return block.dataset.lang || (named && (/(?:^|\s)language-(\S+)/.exec(named.className) || [])[1]) || '';
  };
  const spanOf = ([name, text]) => {
    if (!name) return text;
    const span = document.createElement('span');
    span.className = name;
    span.textContent = text;
    return span;
  };

  const colored = [];
  for (const block of blocks) {
    const spans = block.childElementCount === 0 && window.lecternRouge(block.textContent, languageOf(block));
    if (!spans) continue;
    block.replaceChildren(...spans.map(spanOf));
    colored.push(block);
  }
  if (!colored.length) return;

  // A site without a style for Rouge gets Lectern's, light or dark as the ground of its code is.
  const colorOf = (element) => getComputedStyle(element).color;
  const isStyled = colored.some((block) => ['k', 's', 'c1', 'nb', 'nf', 'nt', 'mi'].some((name) => {
    const span = block.querySelector('span.' + name);
    return span && colorOf(span) !== colorOf(block);
  }));
  if (isStyled) return;
  const [red, green, blue] = colorOf(colored[0]).match(/[\d.]+/g).map(Number);
  const isDark = 0.299 * red + 0.587 * green + 0.114 * blue > 140; // light letters
  const palette = isDark ?
      {comment: '#9aa5b1', keyword: '#ff9e8a', string: '#a5d6a0', number: '#8ec7ff', name: '#d2b3ff', tag: '#8fd6c4'} :
      {comment: '#5b6672', keyword: '#b3261e', string: '#0f5f2c', number: '#0b4f9e', name: '#6a3aa8', tag: '#0d5c4d'};
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    .c,.c1,.cm,.cp,.go { color: ${palette.comment} } .c,.c1 { font-style: italic }
    .k,.kc,.kd,.kn,.kr,.o,.ow,.gd { color: ${palette.keyword} } .s,.dl,.cpf,.sc,.sr,.ss,.gi { color: ${palette.string} }
    .m,.mi,.mh,.mf,.no,.ld { color: ${palette.number} } .nf,.nc,.nb,.nd,.kt { color: ${palette.name} }
    .nt,.na,.nl,.nn,.py,.nv,.vi { color: ${palette.tag} } .gh,.gs { font-weight: bold } .ge { font-style: italic }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
})();
