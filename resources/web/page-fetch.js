// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Lets pages fetch() files of their own site. Chromium 102 refuses fetch() on schemes that are not its own, though
// XMLHttpRequest may ask; so the request takes a detour over a host that exists nowhere, from which RequestGuard leads
// it back to the site that asked. Qt 6.6 can allow such schemes by itself (FetchApiAllowed).
(() => {
  'use strict';
  const engineFetch = window.fetch;
  const EngineRequest = window.Request;

  // Empty where the engine can fetch the address as it is.
  const detour = (address) => {
    const url = new URL(address, document.baseURI);
    if (url.protocol !== 'lectern:')
      return '';
    // "//host/file" has taken the page's scheme, and means the web.
    const host = url.host === location.host ? 'site.lectern.invalid' : url.host;
    return `https://${host}${url.pathname}${url.search}`;
  };

  window.fetch = function fetch(input, options) {
    try {
      const isRequest = input instanceof EngineRequest;
      const target = detour(isRequest ? input.url : String(input));
      if (target)
        input = isRequest ? new EngineRequest(target, input) : target;
    } catch (error) {
      return Promise.reject(error);
    }
    return engineFetch.call(window, input, options);
  };
})();
