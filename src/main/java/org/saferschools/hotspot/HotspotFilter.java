package org.saferschools.hotspot;

import java.util.Objects;

/**
 * Which hotspots are asked for.
 *
 * @param bcu number of a BCU, or {@code null} for all
 * @param borough GSS code, or empty for all
 * @param significant only those that are more than chance
 */
public record HotspotFilter(Integer bcu, String borough, boolean significant) {

	public static final HotspotFilter ALL = new HotspotFilter(null, "", false);

	public HotspotFilter {
		borough = Objects.requireNonNullElse(borough, "").strip();
	}

}
