// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Stands in for Tailwind's script on a page whose style sheet Lectern has kept from an earlier showing: takes the
// page's settings without a complaint, and fetches the script itself when a class comes up that the sheet does not
// know.
(() => {
  'use strict';
  const {script, lecternStyle} = document.currentScript.dataset;
  const anything = () => new Proxy(function () {}, {
    get: (_, name) => name === Symbol.iterator ? function* () {} : name === Symbol.toPrimitive ? () => '' : anything(),
    apply: anything,
    construct: anything,
  });
  const settings = {config: {}};
  if (!window.tailwind) // version 4 has no such object, and a page may bring its own
    window.tailwind = new Proxy(settings, {get: (own, name) => name in own ? own[name] : anything()});

  let kept;
  let known;
  // Diagrams bring classes of their own, with numbers that change.
  const isUnknown = (element) => [...element.classList].some((name) => !known.has(name)) &&
      !element.closest('svg[id^="mermaid"]');
  const hasUnknown = (node) => node.nodeType === Node.ELEMENT_NODE &&
      (isUnknown(node) || [...node.querySelectorAll('[class]')].some(isUnknown));

  // What the page set while we stood in for Tailwind; parts that it read from Tailwind were not there, so its own lines
  // are run once more. Says whether there was anything.
  const configure = () => {
    const lines = [...document.querySelectorAll('script:not([src])')]
        .filter(({textContent}) => /\btailwind\s*\.\s*config\b/.test(textContent));
    for (const line of lines) {
      const again = document.createElement('script');
      again.textContent = line.textContent;
      document.head.append(again);
      again.remove();
    }
    const isSet = Object.keys(settings.config).length > 0;
    if (!lines.length && isSet) window.tailwind.config = settings.config;
    return lines.length > 0 || isSet;
  };
  // Tailwind gets its settings when its first sheet is there: work that begins before another has ended is lost.
  const fetchTailwind = () => {
    observer.disconnect();
    const library = document.createElement('script');
    library.src = script;
    library.onload = () => library.remove(); // a change of the page, which Tailwind looks out for
    let isConfigured = false;
    new MutationObserver((_, watch) => {
      const isThere = [...document.querySelectorAll('head > style:not([type])')]
          .some((style) => style !== kept && /! tailwindcss v|--tw-/.test(style.textContent));
      if (!isThere) return;
      if (isConfigured || !configure()) {
        watch.disconnect();
        kept.remove();
      }
      isConfigured = true;
    }).observe(document.head, {childList: true, subtree: true});
    document.head.append(library);
  };
  const observer = new MutationObserver((changes) => {
    const isNew = changes.some(({type, target, addedNodes}) =>
      type === 'attributes' ? isUnknown(target) : [...addedNodes].some(hasUnknown));
    if (isNew) fetchTailwind();
  });
  document.addEventListener('DOMContentLoaded', () => {
    kept = document.querySelector(`style[data-lectern-kept="${lecternStyle}"]`);
    if (!kept) return;
    known = new Set(kept.dataset.classes.split(' '));
    observer.observe(document.documentElement,
      {attributes: true, attributeFilter: ['class'], childList: true, subtree: true});
    if (hasUnknown(document.documentElement)) fetchTailwind();
  });
})();
