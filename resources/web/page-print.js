// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Before a page is printed to a file: the engine keeps the places that links lead to, so each heading gets a mark and
// a link to it that nobody sees. What is added bears data-lectern-print, to be taken out again. The value of the
// script is the headings, as JSON.
(() => {
  'use strict';
  const added = (element) => {
    element.setAttribute('data-lectern-print', '');
    return element;
  };
  // Anchors that sites put beside their headings are no part of them.
  const text = (node) => node.nodeType === Node.TEXT_NODE ? node.data
    : node.nodeType !== Node.ELEMENT_NODE || node.matches('[aria-hidden="true"], .anchorjs-link, .header-link') ? ''
    : [...node.childNodes].map(text).join('');

  const links = added(document.createElement('div'));
  links.style.cssText = 'position:absolute;left:0;top:0;width:1px;height:1px;overflow:hidden;opacity:0';
  const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
    .filter((heading) => heading.getClientRects().length)
    .map((heading, index) => {
      const mark = added(document.createElement('span'));
      mark.id = `lectern-heading-${index}`;
      heading.prepend(mark);
      const link = document.createElement('a');
      link.href = `#${mark.id}`;
      link.textContent = '.';
      links.append(link);
      return { text: text(heading).replace(/\s+/g, ' ').trim(), level: Number(heading.tagName[1]), destination: mark.id };
    });
  document.body.append(links);
  return JSON.stringify(headings.filter((heading) => heading.text));
})();
