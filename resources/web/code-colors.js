// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Colours the code that a site's build would have given to Rouge: Prism finds the tokens, and each gets the short class
// that Rouge has for it, so that the site's own style sheet for Rouge applies. Runs in a world of its own behind Prism;
// the page's scripts see nothing of it but the spans.
(() => {
  'use strict';
  const rougeClasses = {
    comment: 'c1', prolog: 'cp', doctype: 'cp', cdata: 'cp', shebang: 'cp', preprocessor: 'cp', directive: 'cp',
    keyword: 'k', boolean: 'kc', null: 'kc', atrule: 'k', rule: 'k', important: 'k', 'control-flow': 'k',
    string: 's', 'template-string': 's', 'triple-quoted-string': 's', 'string-literal': 's', heredoc: 's', url: 's',
    'attr-value': 's', 'string-interpolation': 's', char: 'sc', regex: 'sr', symbol: 'ss', interpolation: 'si',
    number: 'mi', unit: 'mi', hexcode: 'mh', color: 'mh', date: 'ld',
    function: 'nf', 'function-definition': 'nf', 'function-name': 'nf', method: 'nf', 'class-name': 'nc', builtin: 'nb',
    'maybe-class-name': 'nc', namespace: 'nn', module: 'nn', package: 'nn', constant: 'no', variable: 'nv',
    parameter: 'n', property: 'na', 'literal-property': 'na', key: 'na', atom: 'ss', 'attr-name': 'na', annotation: 'nd',
    decorator: 'nd', tag: 'nt', selector: 'nt', entity: 'ni', label: 'nl', environment: 'nv', 'assign-left': 'nv',
    operator: 'o', arrow: 'o', delimiter: 'p', punctuation: 'p', table: 'nn', section: 'k', option: 'na', instruction: 'k',
    inserted: 'gi', 'inserted-sign': 'gi', deleted: 'gd', 'deleted-sign': 'gd', coord: 'gu', title: 'gh', bold: 'gs',
    italic: 'ge', 'shell-symbol': 'gp', output: 'go', info: 'go',
  };
  // Rouge's names for what Prism calls otherwise.
  const prismNames = {
    sh: 'bash', zsh: 'bash', ksh: 'bash', console: 'shell-session', terminal: 'shell-session', 'shell-session':
    'shell-session', shell_session: 'shell-session', golang: 'go', 'c++': 'cpp', 'c#': 'csharp', 'objective-c':
    'objectivec', objective_c: 'objectivec', erb: 'markup', vue: 'markup', make: 'makefile', conf: 'nginx', apache:
    'nginx', terraform: 'hcl', tf: 'hcl', jsonc: 'json', ps1: 'powershell', bat: 'batch', proto: 'protobuf', plist:
    'markup', irb: 'ruby', pycon: 'python', python3: 'python', docker: 'docker', Dockerfile: 'docker', viml: 'vim',
  };
  const blocks = document.querySelectorAll(
      'div.highlighter-rouge pre code, figure.highlight pre code, ' +
      'div.highlighter-rouge td.rouge-code pre, figure.highlight td.code pre');
  if (!blocks.length) return;

  const grammarOf = (block) => {
    const named = block.closest('[class*="language-"]');
    const name = block.dataset.lang || (named && (/(?:^|\s)language-(\S+)/.exec(named.className) || [])[1]) || '';
    const lower = name.toLowerCase();
    const grammar = Prism.languages[prismNames[lower] || lower];
    return grammar && typeof grammar !== 'function' ? [grammar, lower] : null;
  };

  const classOf = (token) => {
    for (const name of [token.type].concat(token.alias || []))
      if (rougeClasses[name]) return rougeClasses[name];
    return '';
  };

  // Rouge's spans do not lie in one another: the innermost token that has a class gives it.
  const append = (target, token, outer) => {
    if (Array.isArray(token)) {
      token.forEach((part) => append(target, part, outer));
    } else if (typeof token !== 'string') {
      append(target, token.content, classOf(token) || outer);
    } else if (outer) {
      const span = document.createElement('span');
      span.className = outer;
      span.textContent = token;
      target.append(span);
    } else {
      target.append(token);
    }
  };

  const colored = [];
  for (const block of blocks) {
    const found = block.childElementCount === 0 && grammarOf(block);
    if (!found) continue;
    const fragment = document.createDocumentFragment();
    append(fragment, Prism.tokenize(block.textContent, found[0]), '');
    block.replaceChildren(fragment);
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
    .c1,.cm,.cp,.go { color: ${palette.comment} } .c1 { font-style: italic }
    .k,.kc,.o,.gd { color: ${palette.keyword} } .s,.sc,.sr,.ss,.gi { color: ${palette.string} }
    .mi,.mh,.mf,.no,.ld { color: ${palette.number} } .nf,.nc,.nb,.nd { color: ${palette.name} }
    .nt,.na,.nn { color: ${palette.tag} } .gh,.gs { font-weight: bold } .ge { font-style: italic }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
})();
