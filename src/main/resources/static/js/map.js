// Draws the map and keeps its list in step while it is moved. Everything comes from this server, except tiles where an
// administrator chose some. Circles are crimes, squares schools, diamonds bus stops: shapes say what colours say.
(() => {
  const element = document.querySelector('[data-app-crime-map]');
  if (!element || !window.L) {
    return;
  }
  const said = element.dataset;
  const shown = new Set(said.shows.split(' '));
  const list = document.getElementById('map-list');
  const status = document.getElementById('map-status');
  const css = (name) => getComputedStyle(element).getPropertyValue(`--app-map-${name}`).trim() || '#5f6f7f';

  const filters = () => {
    const kept = new URLSearchParams(window.location.search);
    ['view', 'show', 'across'].forEach((name) => kept.delete(name));
    return kept;
  };

  // As an element, so that a name from a file is never read as markup.
  const text = (words) => {
    const label = document.createElement('span');
    label.textContent = words;
    return label;
  };

  const get = (address, parameters, signal) => fetch(`${address}?${parameters}`, { signal, headers: { Accept: '*/*' } })
    .then((answer) => (answer.ok && !answer.redirected ? answer : Promise.reject(new Error(`Answer ${answer.status} for ${address}`))));

  // A sign with a word in it, on the canvas.
  const word = (renderer, place, words, size, colour) => {
    const context = renderer._ctx;
    context.font = `bold ${size}px Helvetica, Arial, sans-serif`;
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.fillStyle = colour;
    context.fillText(words, place.x, place.y + 1);
  };

  const Crimes = L.CircleMarker.extend({
    _updatePath() {
      this._renderer._updateCircle(this);
      if (this._radius >= 7.5 && !this._empty()) {
        const count = this.options.count;
        word(this._renderer, this._point, count < 1000 ? String(count) : `${Math.round(count / 1000)}k`, 11, '#fff');
      }
    },
  });

  const Sign = L.CircleMarker.extend({
    _updatePath() {
      if (!this._renderer._drawing || this._empty()) {
        return;
      }
      const context = this._renderer._ctx;
      const { x, y } = this._point;
      const r = this._radius;
      context.beginPath();
      if (this.options.symbol === 'diamond') {
        context.moveTo(x, y - r);
        context.lineTo(x + r, y);
        context.lineTo(x, y + r);
        context.lineTo(x - r, y);
        context.closePath();
      } else {
        context.rect(x - r, y - r, 2 * r, 2 * r);
      }
      this._renderer._fillStroke(context, this);
      if (this.options.mark) {
        word(this._renderer, this._point, this.options.mark, 11, '#fff');
      }
    },
  });

  element.hidden = false;
  element.tabIndex = 0;
  const map = L.map(element, { preferCanvas: true, minZoom: 8, maxZoom: 18, zoomSnap: 0.5, fadeAnimation: false });
  map.attributionControl.setPrefix(false);
  const [west, south, east, north] = said.view.split(',').map(Number);
  map.fitBounds([[south, west], [north, east]], { animate: false });
  L.control.scale({ imperial: false }).addTo(map);
  if (said.tiles) {
    const attribution = text(said.attribution).innerHTML;
    L.tileLayer(said.tiles, { attribution, maxZoom: 19 }).addTo(map);
  }
  map.createPane('land').style.zIndex = 350;
  const land = L.canvas({ pane: 'land' });
  const crimes = L.layerGroup().addTo(map);
  const signs = L.layerGroup().addTo(map);

  const open = (show, place, back) => {
    const parameters = filters();
    parameters.set('show', show);
    parameters.set('view', view());
    return get(said.details, parameters).then((answer) => answer.text()).then((html) => {
      const content = new DOMParser().parseFromString(html, 'text/html').body.firstElementChild;
      const at = place || content.dataset.place.split(',').map(Number);
      const popup = L.popup({ maxWidth: Math.min(280, map.getSize().x - 120), autoPanPaddingTopLeft: [55, 15], autoPanPaddingBottomRight: [15, 15] }).setLatLng(at).setContent(content);
      if (!map.getBounds().contains(at)) {
        map.panTo(at, { animate: false });
      }
      popup.openOn(map);
      const box = popup.getElement();
      box.setAttribute('role', 'dialog');
      box.setAttribute('aria-label', content.querySelector('h2').textContent);
      box.tabIndex = -1;
      if (back) {
        box.focus();
        popup.once('remove', () => back.isConnected && back.focus());
      }
    }).catch(complain);
  };

  const complain = (problem) => {
    if (problem.name !== 'AbortError') {
      status.textContent = 'The map could not be brought up to date. Load the page again.';
      console.error(problem);
    }
  };

  const view = (bounds = map.getBounds()) => {
    return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()].map((degree) => degree.toFixed(5)).join(',');
  };

  const drawCrimes = (data) => {
    crimes.clearLayers();
    let column = 0;
    let row = 0;
    let lon = 0;
    let lat = 0;
    for (let at = 0; at < data.points.length; at += 5) {
      column += data.points[at];
      row += data.points[at + 1];
      lon += data.points[at + 2];
      lat += data.points[at + 3];
      const count = data.points[at + 4];
      const square = `crimes:${column * data.cell},${row * data.cell},${data.cell}`;
      new Crimes([lat / 1e5, lon / 1e5], {
        count, radius: Math.min(20, 3.5 + 1.4 * Math.sqrt(count - 1)), weight: 1, color: '#fff', fillColor: css('crime'), fillOpacity: 0.75,
      }).on('click', (event) => open(square, event.target.getLatLng())).addTo(crimes);
    }
  };

  const drawLayers = (layers) => {
    signs.clearLayers();
    layers.forEach((layer) => layer.features.forEach(([id, lon, lat, name, mark, look, shape]) => {
      const colour = css(look);
      const sign = layer.symbol === 'area'
        ? L.polygon(shape.map((rings) => rings.map((ring) => ring.map(([x, y]) => [y, x]))), { color: colour, weight: 2, fillOpacity: 0.18 })
        : new Sign([lat, lon], { symbol: layer.symbol, mark, radius: layer.symbol === 'diamond' ? 6 : 8, weight: 1.5, color: '#fff', fillColor: colour, fillOpacity: 1 });
      sign.bindTooltip(text(name)).on('click', () => open(`${layer.key}:${id}`, [lat, lon])).addTo(signs);
      if (layer.symbol === 'area') {
        sign.bringToBack();
      }
    }));
  };

  const drawGround = (ground) => {
    ground.grid.forEach((line) => L.polyline(line, { renderer: land, interactive: false, color: css('grid'), weight: 1 }).addTo(map));
    const outlines = (lands, style) => lands.forEach((each) => L.geoJSON(each.outline, { renderer: land, interactive: false, style }).addTo(map));
    if (shown.has('boroughs')) {
      outlines(ground.boroughs, { color: css('borough'), weight: 1.5, fill: false });
    }
    if (shown.has('bcus')) {
      outlines(ground.bcus, { color: css('bcu'), weight: 3, fill: false });
    }
  };

  const keepAddress = (parameters) => {
    const address = new URLSearchParams(parameters);
    address.delete('across');
    window.history.replaceState(null, '', `${window.location.pathname}?${address}`);
    document.querySelectorAll('[data-map-file]').forEach((link) => {
      const file = new URLSearchParams(address);
      if (new URL(link.href).searchParams.has('download')) {
        file.set('download', 'true');
      }
      link.href = `${new URL(link.href).pathname}?${file}`;
    });
  };

  let asked = new AbortController();
  let moved = false;
  const renew = () => {
    asked.abort();
    asked = new AbortController();
    const parameters = filters();
    parameters.set('view', view());
    if (moved) {
      keepAddress(parameters);
    }
    // The server's rectangle lies straight on the National Grid, the map's doesn't: a little more covers its corners.
    parameters.set('view', view(map.getBounds().pad(0.02)));
    parameters.set('across', String(Math.max(12, Math.round(map.getSize().x / 22))));
    element.setAttribute('aria-busy', 'true');
    Promise.all([
      get(said.crimes, parameters, asked.signal).then((answer) => answer.json()).then(drawCrimes),
      get(said.layers, parameters, asked.signal).then((answer) => answer.json()).then(drawLayers),
      get(said.list, parameters, asked.signal).then((answer) => answer.text()).then((html) => {
        const focused = list.contains(document.activeElement) ? document.activeElement.dataset.show : null;
        list.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
        status.textContent = list.querySelector('[data-map-status]')?.textContent || '';
        if (focused) {
          list.querySelector(`[data-show="${CSS.escape(focused)}"]`)?.focus();
        }
      }),
    ]).then(() => {
      signs.eachLayer((sign) => sign.options.symbol && sign.bringToFront());
      element.removeAttribute('aria-busy');
    }).catch(complain);
  };

  let waiting;
  map.on('moveend', () => {
    moved = true;
    window.clearTimeout(waiting);
    waiting = window.setTimeout(renew, 150);
  });
  list.addEventListener('click', (event) => {
    const link = event.target.closest('[data-show]');
    if (link && !event.metaKey && !event.ctrlKey) {
      event.preventDefault();
      element.scrollIntoView({ block: 'nearest' });
      open(link.dataset.show, null, link);
    }
  });
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      map.closePopup();
    }
  });

  // What was in view stays there when another crime or month is chosen, but not when another place is.
  const form = document.querySelector('.app-filter form');
  form?.addEventListener('submit', () => {
    const place = (name) => new URLSearchParams(window.location.search).get(name) || '';
    if (['borough', 'bcu'].every((name) => form.elements[name].value === place(name))) {
      const kept = document.createElement('input');
      kept.type = 'hidden';
      kept.name = 'view';
      kept.value = view();
      form.append(kept);
    }
  });

  const png = document.getElementById('map-png');
  png.hidden = false;
  png.addEventListener('click', () => {
    const parameters = filters();
    parameters.set('view', view());
    parameters.set('download', 'true');
    get(said.picture, parameters).then((answer) => answer.text()).then((svg) => new Promise((done, failed) => {
      const picture = new Image();
      picture.onload = () => done(picture);
      picture.onerror = failed;
      picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
    })).then((picture) => {
      const canvas = document.createElement('canvas');
      canvas.width = 2 * picture.naturalWidth;
      canvas.height = 2 * picture.naturalHeight;
      canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
      canvas.toBlob((blob) => {
        const link = document.createElement('a');
        link.href = URL.createObjectURL(blob);
        link.download = 'map.png';
        link.click();
        URL.revokeObjectURL(link.href);
      }, 'image/png');
    }).catch(complain);
  });
  const print = document.getElementById('map-print');
  print.hidden = false;
  print.addEventListener('click', () => window.print());

  get(said.ground, '').then((answer) => answer.json()).then(drawGround).catch(complain);
  renew();
  if (said.open) {
    document.getElementById('map-details').replaceChildren();
    open(said.open);
  }
})();
