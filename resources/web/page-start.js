// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// In a page whose own scripts do not run: starts the libraries of the bundle that the page has loaded and that nothing
// else has started, with the settings that their manuals begin with.
(() => {
  'use strict';
  document.currentScript.remove();

  // Style sheets that a handler would have switched on.
  const switchOnStyles = () => {
    for (const link of document.querySelectorAll('link[onload]')) {
      const handler = link.getAttribute('onload');
      if (/this\.rel\s*=\s*['"]stylesheet/.test(handler))
        link.rel = 'stylesheet';
      const media = /this\.media\s*=\s*['"]([\w\s(),:-]+)['"]/.exec(handler);
      if (media)
        link.media = media[1];
    }
  };

  const none = (selector) => !document.querySelector(selector);
  const mathematics = [['$$', '$$', true], ['\\[', '\\]', true], ['\\(', '\\)', false]];

  const startLibraries = () => {
    if (window.hljs?.highlightAll && none('.hljs, [data-highlighted]'))
      window.hljs.highlightAll();
    if (window.AOS?.init && none('.aos-init'))
      window.AOS.init();
    if (window.anchors?.add && none('.anchorjs-link'))
      window.anchors.add();
    if (window.renderMathInElement && none('.katex'))
      window.renderMathInElement(document.body, {
        delimiters: mathematics.map(([left, right, display]) => ({ left, right, display })),
        throwOnError: false,
      });
  };

  const drawDiagrams = () => {
    const asleep = [...document.querySelectorAll('.mermaid, pre > code.language-mermaid')]
      .filter((each) => !each.hasAttribute('data-processed') && !each.querySelector('svg'));
    if (!window.mermaid?.init || !asleep.length)
      return;
    if (window.mermaid.run)
      window.mermaid.run({ nodes: asleep, suppressErrors: true });
    else
      window.mermaid.init(undefined, asleep);
  };

  document.addEventListener('DOMContentLoaded', () => {
    switchOnStyles();
    startLibraries();
  });
  // Behind the libraries' own starts, which come with this event.
  window.addEventListener('load', () => setTimeout(() => {
    startLibraries();
    drawDiagrams();
  }));
})();
