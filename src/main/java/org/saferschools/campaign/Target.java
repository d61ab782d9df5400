package org.saferschools.campaign;

import org.saferschools.shared.GridPoint;

/**
 * An area of a campaign.
 *
 * @param id its number
 * @param hotspotId the hotspot, or {@code null} for a borough
 * @param boroughCode the borough, or {@code null} for a hotspot
 * @param name of the hotspot or borough
 * @param borough name of the borough it lies in
 * @param centre its middle, where a hotspot is densest
 */
public record Target(long id, Long hotspotId, String boroughCode, String name, String borough, GridPoint centre) {

	/** Name and borough of a hotspot, name of a borough. */
	public String title() {
		return (this.hotspotId != null) ? this.name + ", " + this.borough : this.name;
	}

}
