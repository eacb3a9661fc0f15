// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The style sheet that Tailwind's script has made for the page, with the classes that it covers. Asked twice in each turn:
// what was there the first time is styled by the second. Answers "" where there is nothing (more) to keep. Runs in a
// world of its own, called with the turn's number.
((turn) => {
  'use strict';
  const {lecternStyle} = (document.querySelector('script[data-lectern-style]') || {dataset: {}}).dataset;
  if (!lecternStyle || document.querySelector('style[data-lectern-kept]')) return '';
  const before = window.lecternClasses;
  const classes = [...new Set([...document.querySelectorAll('[class]')]
      .filter((element) => !element.closest('svg[id^="mermaid"]'))
      .flatMap((element) => [...element.classList]))];
  window.lecternClasses = {turn, classes};
  if (!before || before.turn !== turn) return 'again';
  const sheet = [...document.querySelectorAll('head > style:not([type])')]
      .reverse().find((style) => /! tailwindcss v|--tw-/.test(style.textContent));
  return sheet ? {key: lecternStyle, classes: before.classes.join(' '), css: sheet.textContent} : '';
})
