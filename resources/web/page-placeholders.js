// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a picture or a frame would come from the network, a quiet box with the host's name stands. Runs in a world of
// its own; the page's own way with broken pictures goes first.
(() => {
  'use strict';
  const marker = 'data-lectern-elsewhere';
  const least = 24; // pixels; below it there is no room for a name

  // Empty where the address is one of the site's own, or no address.
  const hostOf = (address) => {
    let url;
    try {
      url = new URL(address, document.baseURI);
    } catch {
      return '';
    }
    const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
    const hasTakenScheme = url.protocol === 'lectern:' && url.host !== location.host; // "//host/picture"
    return isWeb || hasTakenScheme ? url.host : '';
  };

  const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

  const box = (host, width, height) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">` +
    `<rect x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="3" fill="#808080" fill-opacity=".08" ` +
    `stroke="#808080" stroke-opacity=".5" stroke-dasharray="3 3"/>` +
    (width < least ? '' : `<text x="50%" y="50%" dy=".35em" text-anchor="middle" font-family="sans-serif" ` +
      `font-size="11" fill="#808080">${escaped(host)}</text>`) + `</svg>`;

  const replacePicture = (picture, address) => {
    const isStillBroken = picture.isConnected && picture.currentSrc === address && picture.naturalWidth === 0;
    const host = hostOf(address || picture.src);
    if (!host || !isStillBroken || picture.hasAttribute(marker))
      return;
    const width = Number(picture.getAttribute('width')) || host.length * 6.5 + 16;
    const height = Number(picture.getAttribute('height')) || 20;
    picture.setAttribute(marker, host);
    picture.parentElement?.closest('picture')?.querySelectorAll('source').forEach((source) => source.remove());
    picture.removeAttribute('srcset');
    picture.title ||= host;
    picture.src = `data:image/svg+xml,${encodeURIComponent(box(host, Math.round(width), Math.round(height)))}`;
  };

  // A frame of the site itself can be looked into; one that was refused cannot.
  const replaceFrame = (frame) => {
    const host = hostOf(frame.getAttribute('src') ?? '');
    if (!host || frame.hasAttribute(marker) || frame.contentDocument?.body?.hasChildNodes())
      return;
    frame.setAttribute(marker, host);
    frame.srcdoc = `<body style="margin:0;height:100vh;box-sizing:border-box;display:grid;place-items:center;` +
      `border:1px dashed #80808080;background:#80808014;color:#808080;font:11px sans-serif">${escaped(host)}</body>`;
  };

  document.addEventListener('error', ({ target }) => {
    if (target instanceof HTMLImageElement) {
      const address = target.currentSrc;
      setTimeout(() => replacePicture(target, address));
    }
  }, true);
  document.addEventListener('load', ({ target }) => {
    if (target instanceof HTMLIFrameElement)
      replaceFrame(target);
  }, true);
  window.addEventListener('load', () => document.querySelectorAll('iframe[src]').forEach(replaceFrame));
})();
