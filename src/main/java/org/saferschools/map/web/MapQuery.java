package org.saferschools.map.web;

import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;

import org.saferschools.incident.IncidentKind;
import org.saferschools.map.MapBox;
import org.saferschools.map.MapFilter;

/**
 * What the address of the map says. All of it may be missing.
 *
 * @param from earliest month
 * @param to latest month
 * @param kind kinds of crime
 * @param afternoons whether only the afternoons of school days count
 * @param pupils whether only victims aged 11 to 17 count
 * @param bcu number of a BCU
 * @param borough GSS code
 * @param tier 1 to 3
 * @param officer number of the officer who leads the schools
 * @param layer keys of the layers
 * @param view west, south, east and north in degrees
 * @param across how many cells there is room for beside each other
 */
record MapQuery(YearMonth from, YearMonth to, Set<IncidentKind> kind, Boolean afternoons, Boolean pupils, Integer bcu,
		String borough, Integer tier, Long officer, Set<String> layer, String view, Integer across) {

	private static final int USUAL_ACROSS = 48;

	MapFilter filter() {
		return new MapFilter(this.from, this.to, this.kind, Boolean.TRUE.equals(this.afternoons),
				Boolean.TRUE.equals(this.pupils), this.bcu, this.borough, this.tier, this.officer, this.layer);
	}

	Optional<MapBox> box() {
		return Optional.ofNullable(this.view).filter((said) -> !said.isBlank()).map(MapBox::parse);
	}

	int cells() {
		return (this.across != null) ? this.across : USUAL_ACROSS;
	}

}
