package org.saferschools.map.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletResponse;

import org.saferschools.map.MapExportService;
import org.saferschools.map.MapGroundService;
import org.saferschools.map.MapService;
import org.saferschools.map.MapView;
import org.saferschools.shared.LonLat;
import org.saferschools.shared.NationalGrid;
import org.saferschools.web.CsvDownload;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The map as a file: a table, GeoJSON, a picture.
 */
@Controller
@PreAuthorize("hasAnyRole('SUPERVISOR', 'OFFICER', 'CENTRAL')")
class MapExportController {

	private static final String[] COLUMNS = { "Layer", "Name", "Month", "Crimes", "Easting", "Northing", "Longitude",
			"Latitude", "Note" };

	private final MapService map;

	private final MapExportService exports;

	private final MapGroundService ground;

	MapExportController(MapService map, MapExportService exports, MapGroundService ground) {
		this.map = map;
		this.exports = exports;
		this.ground = ground;
	}

	@GetMapping("/map.csv")
	void table(@ModelAttribute("query") MapQuery query, HttpServletResponse response) throws IOException {
		MapView view = view(query);
		this.exports.record(view, "CSV");
		try (CsvDownload csv = CsvDownload.to(response, "map.csv", COLUMNS)) {
			csv.row("About this file", MapExportService.LIMITS);
			this.exports.crimes(view, (crime) -> {
				LonLat place = NationalGrid.toLonLat(crime.place());
				csv.row("Crimes", crime.kind().label(), crime.month(), crime.count(), crime.place().easting(),
						crime.place().northing(), MapGeoJson.rounded(place.longitude()),
						MapGeoJson.rounded(place.latitude()), "");
			});
			this.exports.layers(view).forEach((layer) -> layer.content().features().forEach((feature) -> {
				LonLat place = NationalGrid.toLonLat(feature.place());
				csv.row(layer.label(), feature.name(), null, null, feature.place().easting(),
						feature.place().northing(), MapGeoJson.rounded(place.longitude()),
						MapGeoJson.rounded(place.latitude()), feature.note());
			}));
		}
	}

	@GetMapping("/map.geojson")
	ResponseEntity<MapGeoJson> geoJson(@ModelAttribute("query") MapQuery query) {
		MapView view = view(query);
		this.exports.record(view, "GeoJSON");
		MapGeoJson file = new MapGeoJson(MapExportService.LIMITS);
		this.exports.crimes(view, file::add);
		this.exports.layers(view).forEach(file::add);
		return download("map.geojson").contentType(MediaType.valueOf("application/geo+json")).body(file);
	}

	/**
	 * A picture of the view.
	 * @param download whether it is to be kept, which is recorded, or only looked at
	 */
	@GetMapping("/map.svg")
	ResponseEntity<byte[]> picture(@ModelAttribute("query") MapQuery query,
			@RequestParam(defaultValue = "false") boolean download) {
		MapView view = view(query);
		if (download) {
			this.exports.record(view, "Picture");
		}
		byte[] picture = new MapPicture(view, this.ground.now())
			.draw(this.map.crimes(view, query.cells()), this.map.layers(view))
			.getBytes(StandardCharsets.UTF_8);
		return (download ? download("map.svg") : ResponseEntity.ok()).contentType(MediaType.valueOf("image/svg+xml"))
			.body(picture);
	}

	private MapView view(MapQuery query) {
		return this.map.view(query.filter(), query.box());
	}

	private static ResponseEntity.BodyBuilder download(String name) {
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString());
	}

}
