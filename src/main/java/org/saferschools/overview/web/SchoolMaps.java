package org.saferschools.overview.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.saferschools.area.AreaService;
import org.saferschools.area.Outline;
import org.saferschools.overview.SchoolPage;
import org.saferschools.shared.NationalGrid;
import org.saferschools.shared.NotFoundException;

import org.springframework.stereotype.Component;

/**
 * Draws the map of a school's page.
 */
@Component
class SchoolMaps {

	private final AreaService areas;

	private final Clock clock;

	SchoolMaps(AreaService areas, Clock clock) {
		this.areas = areas;
		this.clock = clock;
	}

	/**
	 * The map.
	 * @throws NotFoundException for a school whose place isn't known
	 */
	SchoolMap draw(SchoolPage page) {
		var place = page.school()
			.place()
			.orElseThrow(() -> new NotFoundException("The register gives no place for this school"));
		List<SchoolMap.Point> points = page.robberies()
			.points()
			.stream()
			.map((point) -> new SchoolMap.Point(NationalGrid.toLonLat(point.place()), point.street(), point.count()))
			.toList();
		return new SchoolMap(page.school().name(), NationalGrid.toLonLat(place), page.robberies().radius(), points,
				this.areas.outlines(LocalDate.now(this.clock)).stream().map(Outline::geoJson).toList());
	}

}
