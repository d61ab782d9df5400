// Draws the map of a school's page: catchment, robberies and borough outlines on a plain ground. It asks no tile server.
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
    element.hidden = false;
    const map = L.map(element, { scrollWheelZoom: false });
    map.attributionControl.setPrefix(false);
    const catchment = L.circle(place(data.place), { radius: data.radius, className: 'app-map__catchment' });
    map.fitBounds(L.latLng(place(data.place)).toBounds(2.2 * data.radius));
    data.boroughs.forEach((outline) => L.geoJSON(outline, { interactive: false, style: { className: 'app-map__borough' } }).addTo(map));
    catchment.addTo(map);
    data.points.forEach((point) => {
      const marker = L.circleMarker(place(point.place), { radius: 4 + 2 * Math.sqrt(point.count), className: 'app-map__point' });
      marker.bindTooltip(text(`${robberies(point.count)}, ${point.street}`)).addTo(map);
    });
    L.circleMarker(place(data.place), { radius: 7, className: 'app-map__school' }).bindTooltip(text(data.school)).addTo(map);
    // The table below says the same: forty circles are no stops on the way of who uses the keyboard.
    element.querySelectorAll('path').forEach((shape) => shape.setAttribute('tabindex', '-1'));
    L.control.scale({ imperial: false }).addTo(map);
  };

  document.querySelectorAll('[data-app-map]').forEach((element) => {
    fetch(element.dataset.map, { headers: { Accept: 'application/json' } })
      .then((response) => (response.ok ? response.json() : Promise.reject(new Error(response.statusText))))
      .then((data) => draw(element, data))
      .catch((problem) => {
        element.remove();
        console.error(problem);
      });
  });
})();
