// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs ahead of MathJax 3 where a page is written for MathJax 2: what its configuration says of delimiters, equation
// numbers and macros is handed on, and formulas that stand in <script type="math/tex"> are found. Rule: MathJax 3,
// "Upgrading from v2 to v3".
(() => {
  'use strict';
  const scripts = () => document.querySelectorAll('script[type^="text/x-mathjax-config"]');
  const isWritten = window.MathJax && (window.MathJax.tex2jax || window.MathJax.TeX);
  if (!scripts().length && !isWritten && !document.querySelector('script[src*="MathJax.js"]')) return;

  const settings = {};
  const merge = (target, source) => {
    for (const [key, value] of Object.entries(source || {}))
      target[key] = value && value.constructor === Object ? merge(target[key] || {}, value) : value;
    return target;
  };
  const nothing = () => new Proxy(nothing, {get: (_, name) => name === Symbol.toPrimitive ? () => '' : nothing()});
  const Hub = new Proxy({Config: (given) => merge(settings, given)}, {get: (own, name) => own[name] || nothing()});
  const older = new Proxy({Hub}, {get: (own, name) => own[name] || nothing()});
  if (isWritten) merge(settings, window.MathJax);
  // Where the page's own code may not run, what most pages set is read as text.
  const readAsText = (text) => {
    const tex2jax = {};
    for (const name of ['inlineMath', 'displayMath']) {
      const [, list] = new RegExp(name + ':\\s*(\\[\\s*\\[[^]*?\\]\\s*\\])').exec(text) || [];
      if (list) tex2jax[name] = JSON.parse(list.replace(/'/g, '"').replace(/\\(?=[()])|\\(?=[[\]])/g, '\\'));
    }
    if (/processEscapes:\s*true/.test(text)) tex2jax.processEscapes = true;
    merge(settings, {tex2jax});
  };
  for (const script of scripts()) {
    try {
      new Function('MathJax', script.textContent)(older);
    } catch {
      try {
        readAsText(script.textContent);
      } catch (error) {
        console.warn('MathJax 2 settings:', error);
      }
    }
  }

  const {tex2jax = {}, TeX = {}} = settings;
  const tex = {macros: TeX.Macros || {}};
  if (tex2jax.inlineMath) tex.inlineMath = tex2jax.inlineMath;
  if (tex2jax.displayMath) tex.displayMath = tex2jax.displayMath;
  for (const name of ['processEscapes', 'processEnvironments', 'processRefs'])
    if (name in tex2jax) tex[name] = tex2jax[name];
  if (TeX.equationNumbers && TeX.equationNumbers.autoNumber) tex.tags = TeX.equationNumbers.autoNumber.toLowerCase();
  const options = {};
  if (tex2jax.skipTags) options.skipHtmlTags = tex2jax.skipTags;
  if (tex2jax.ignoreClass) options.ignoreHtmlClass = tex2jax.ignoreClass;
  if (tex2jax.processClass) options.processHtmlClass = tex2jax.processClass;

  const findScripts = (doc) => {
    for (const node of document.querySelectorAll('script[type^="math/tex"]')) {
      const isDisplayed = /;\s*mode=display/.test(node.type);
      const item = new doc.options.MathItem(node.textContent, doc.inputJax[0], isDisplayed);
      const place = document.createTextNode('');
      node.replaceWith(place);
      item.start = {node: place, delim: '', n: 0};
      item.end = {node: place, delim: '', n: 0};
      doc.math.push(item);
    }
  };
  options.renderActions = {findScript: [10, findScripts, '']};
  window.MathJax = {tex, options, startup: {ready() {
    window.MathJax.startup.defaultReady();
    window.MathJax.Hub = new Proxy({Queue: (...calls) => calls.forEach((call) => {
      if (typeof call === 'function') call();
      else if (Array.isArray(call) && call[0] === 'Typeset') window.MathJax.typesetPromise(call[2] ? [call[2]] : undefined);
    }), Config() {}}, {get: (own, name) => own[name] || nothing()});
  }}};
})();
