// Draws hotspots, with hubs and stops where a page names them, over borough outlines on a plain ground. It asks no tile server.
(() => {
  const place = (lonLat) => [lonLat.latitude, lonLat.longitude];

  // As an element, so that a name from a file is never read as markup.
  const text = (words) => {
    const label = document.createElement('span');
    label.textContent = words;
    return label;
  };

  const robberies = (count) => `${count} ${count === 1 ? 'robbery' : 'robberies'}`;

  const draw = (element, data) => {
    if (data.hotspots.length === 0) {
      return;
    }
    element.hidden = false;
    const map = L.map(element, { scrollWheelZoom: false, zoomSnap: 0.5 });
    map.attributionControl.setPrefix(false);
    const shapes = L.featureGroup(data.hotspots.map((hotspot) => {
      const look = hotspot.significant ? 'app-map__hotspot' : 'app-map__hotspot app-map__hotspot--chance';
      const shape = L.geoJSON(hotspot.shape, { style: { className: look } });
      shape.bindTooltip(text(`${hotspot.number}. ${hotspot.title}: ${robberies(hotspot.robberies)}, ${hotspot.significant ? 'more than chance' : 'may be chance'}`));
      if (data.hotspots.length > 1) {
        shape.on('click', () => { window.location.href = new URL(`hotspots/${hotspot.id}`, new URL('.', document.location.href)).href; });
      }
      return shape;
    }));
    map.fitBounds(shapes.getBounds().pad(data.hotspots.length > 1 ? 0.02 : 1.2));
    data.boroughs.forEach((outline) => L.geoJSON(outline, { interactive: false, style: { className: 'app-map__borough' } }).addTo(map));
    shapes.addTo(map);
    data.points.forEach((point) => {
      const marker = L.circleMarker(place(point.place), { radius: point.kind === 'hub' ? 7 : 4, className: point.kind === 'hub' ? 'app-map__school' : 'app-map__point' });
      marker.bindTooltip(text(`${point.kind === 'hub' ? 'Hub' : 'Bus stop'}: ${point.name}`)).addTo(map);
    });
    // The lists beside it say the same: a hundred shapes are no stops on the way of who uses the keyboard.
    element.querySelectorAll('path').forEach((shape) => shape.setAttribute('tabindex', '-1'));
    L.control.scale({ imperial: false }).addTo(map);
  };

  document.querySelectorAll('[data-app-print]').forEach((button) => {
    button.hidden = false;
    button.addEventListener('click', () => window.print());
  });

  document.querySelectorAll('[data-app-hotspots]').forEach((element) => {
    fetch(element.dataset.map, { headers: { Accept: 'application/json' } })
      .then((response) => (response.ok ? response.json() : Promise.reject(new Error(response.statusText))))
      .then((data) => draw(element, data))
      .catch((problem) => {
        element.remove();
        console.error(problem);
      });
  });
})();
