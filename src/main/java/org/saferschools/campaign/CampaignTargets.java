package org.saferschools.campaign;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.saferschools.area.AreaService;
import org.saferschools.area.Borough;
import org.saferschools.campaign.TargetRepository.Place;
import org.saferschools.hotspot.Hotspot;
import org.saferschools.hotspot.HotspotFilter;
import org.saferschools.hotspot.HotspotService;

import org.springframework.stereotype.Component;

/**
 * Gives a campaign's areas their names.
 */
@Component
class CampaignTargets {

	private final TargetRepository targets;

	private final HotspotService hotspots;

	private final AreaService areas;

	CampaignTargets(TargetRepository targets, HotspotService hotspots, AreaService areas) {
		this.targets = targets;
		this.hotspots = hotspots;
		this.areas = areas;
	}

	/** The areas of a campaign, the most worth going to first. */
	List<Target> of(Campaign campaign) {
		Map<Long, Hotspot> found = hotspots(campaign);
		Map<String, Borough> boroughs = this.areas.boroughs()
			.stream()
			.collect(Collectors.toMap(Borough::code, Function.identity()));
		return this.targets.of(campaign.id()).stream().map((place) -> named(place, found, boroughs)).toList();
	}

	private Map<Long, Hotspot> hotspots(Campaign campaign) {
		return (campaign.hotspotSetId() == null) ? Map.of()
				: this.hotspots.of(campaign.hotspotSetId(), HotspotFilter.ALL)
					.stream()
					.collect(Collectors.toMap(Hotspot::id, Function.identity()));
	}

	private static Target named(Place place, Map<Long, Hotspot> hotspots, Map<String, Borough> boroughs) {
		if (place.hotspotId() != null) {
			Hotspot hotspot = hotspots.get(place.hotspotId());
			return new Target(place.id(), hotspot.id(), null, hotspot.name(), hotspot.borough(), hotspot.peak());
		}
		Borough borough = boroughs.get(place.boroughCode());
		return new Target(place.id(), null, borough.code(), borough.name(), borough.name(), borough.centre());
	}

}
