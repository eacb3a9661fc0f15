// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Shows the page as soon as it has been read and Tailwind has styled it: until then it is hidden by the style sheet that
// stands before this script (and for two seconds at the most, should Tailwind fail). Tailwind works off what it has seen
// in the very turn in which it has seen it, and nothing is painted within a turn: so where a sheet is there with the
// page's end, all is styled by the next frame. The turn after it may be a long one, of a library that draws.
(() => {
  'use strict';
  const curtain = document.querySelector('style[data-lectern-curtain]');
  const isStyled = () => [...document.querySelectorAll('head > style:not([type])')]
      .some(({textContent}) => /! tailwindcss v|--tw-/.test(textContent));
  const lift = () => {
    if (document.readyState === 'loading' || !isStyled()) return;
    observer.disconnect();
    curtain.remove();
  };
  const observer = new MutationObserver(lift);
  observer.observe(document.documentElement, {childList: true, subtree: true});
  document.addEventListener('readystatechange', lift);
})();
