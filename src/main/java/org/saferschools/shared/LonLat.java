package org.saferschools.shared;

/**
 * A place in WGS84 degrees, as web maps and data.police.uk give it.
 *
 * @param longitude degrees east of Greenwich, -180 to 180
 * @param latitude degrees north of the equator, -90 to 90
 */
public record LonLat(double longitude, double latitude) {

	public LonLat {
		if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)) {
			throw new IllegalArgumentException(
					"Longitude %s, latitude %s is not a place on earth".formatted(longitude, latitude));
		}
	}

}
