package org.saferschools.campaign;

import java.util.List;
import java.util.Set;

import org.saferschools.area.Borough;
import org.saferschools.hotspot.Hotspot;

/**
 * What a campaign may point at.
 *
 * @param campaign the campaign
 * @param sets all dated sets, the latest first
 * @param setId the set whose hotspots are offered, {@code null} where there is none
 * @param hotspots the hotspots of that set, the most worth going to first
 * @param boroughs all boroughs
 * @param chosenHotspots numbers of those that are targets now
 * @param chosenBoroughs codes of those that are targets now
 */
public record TargetChoice(Campaign campaign, List<SetChoice> sets, Long setId, List<Hotspot> hotspots,
		List<Borough> boroughs, Set<Long> chosenHotspots, Set<String> chosenBoroughs) {
}
