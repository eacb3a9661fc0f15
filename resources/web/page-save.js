// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A page as one file: a copy of the document as it stands on the screen, without scripts, with a token in the place of
// each thing that it loads. The value of the script is JSON: the copy, and what each token stands for.
(() => {
  'use strict';
  const wanted = [];
  const token = (kind, what) => {
    wanted.push({ kind, ...what });
    return `lectern-saved:${wanted.length - 1}:`;
  };
  const file = (address) => token('file', { address: new URL(address, document.baseURI).href });
  const styles = (text) => token('css', { text, address: document.baseURI });

  const style = (text, media) => {
    const element = document.createElement('style');
    if (media)
      element.media = media;
    element.textContent = text;
    return element;
  };
  // Rules that a script has put in are in no text.
  const rules = (sheet) => [...sheet.cssRules].map((rule) => rule.cssText).join('\n');

  const link = (original, copy) => {
    const has = (kind) => original.relList.contains(kind);
    if (has('stylesheet') && original.sheet && !original.disabled)
      copy.replaceWith(style(token('sheet', { address: original.href }), original.media));
    else if (has('icon') && original.href)
      copy.setAttribute('href', file(original.href));
    else if (!has('canonical') && !has('license') && !has('author'))
      copy.remove();
  };
  const media = (original, copy) => {
    const source = original.currentSrc || original.src;
    ['srcset', 'sizes', 'loading', 'integrity', 'crossorigin'].forEach((name) => copy.removeAttribute(name));
    if (source && !source.startsWith('data:'))
      copy.setAttribute('src', file(source));
    if (original.poster)
      copy.setAttribute('poster', file(original.poster));
  };
  const canvas = (original, copy) => {
    const picture = document.createElement('img');
    [...original.attributes].forEach(({ name, value }) => picture.setAttribute(name, value));
    try {
      picture.src = original.toDataURL();
    } catch {
      return; // it shows what it may not give away
    }
    copy.replaceWith(picture);
  };
  const anchor = (original, copy) => {
    const isWithin = original.origin === location.origin && original.pathname === location.pathname && original.hash;
    ['ping', 'target', 'download'].forEach((name) => copy.removeAttribute(name));
    if (isWithin)
      copy.setAttribute('href', original.hash);
    else if (original.protocol === 'lectern:')
      copy.setAttribute('href', token('link', { address: original.href }));
    else if (original.protocol === 'javascript:')
      copy.removeAttribute('href');
  };
  const ways = {
    SCRIPT: (original, copy) => copy.remove(),
    NOSCRIPT: (original, copy) => copy.remove(),
    BASE: (original, copy) => copy.remove(),
    META: (original, copy) => original.httpEquiv && copy.remove(),
    LINK: link,
    STYLE: (original, copy) => {
      copy.textContent = styles(original.textContent.trim() || !original.sheet ? original.textContent
        : rules(original.sheet));
    },
    IMG: media,
    SOURCE: (original, copy) => original.parentElement?.tagName === 'PICTURE' ? copy.remove() : media(original, copy),
    VIDEO: media,
    AUDIO: media,
    IFRAME: (original, copy) => !original.srcdoc && copy.removeAttribute('src'),
    OBJECT: (original, copy) => copy.removeAttribute('data'),
    EMBED: (original, copy) => copy.remove(),
    CANVAS: canvas,
    A: anchor,
    AREA: anchor,
    FORM: (original, copy) => copy.removeAttribute('action'),
    image: (original, copy) => original.href?.baseVal && copy.setAttribute('href', file(original.href.baseVal)),
  };

  const copy = document.documentElement.cloneNode(true);
  const copies = [...copy.querySelectorAll('*')];
  [...document.documentElement.querySelectorAll('*')].forEach((original, index) => {
    const own = copies[index];
    [...own.attributes].filter(({ name }) => name.startsWith('on')).forEach(({ name }) => own.removeAttribute(name));
    if (own.getAttribute('style')?.includes('url('))
      own.setAttribute('style', token('style', { text: own.getAttribute('style'), address: document.baseURI }));
    ways[original.tagName]?.(original, own);
  });
  copy.querySelector('head')?.prepend(Object.assign(document.createElement('meta'), { name: 'generator', content: 'Lectern' }));
  const charset = document.createElement('meta');
  charset.setAttribute('charset', 'utf-8');
  copy.querySelectorAll('meta[charset]').forEach((meta) => meta.remove());
  copy.querySelector('head')?.prepend(charset);
  const start = document.compatMode === 'CSS1Compat' ? '<!DOCTYPE html>\n' : '';
  return JSON.stringify({ html: `${start}${copy.outerHTML}\n`, wanted });
})();
