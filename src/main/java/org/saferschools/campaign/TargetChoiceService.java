package org.saferschools.campaign;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.saferschools.area.AreaService;
import org.saferschools.hotspot.HotspotFilter;
import org.saferschools.hotspot.HotspotService;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Offers what a campaign may point at.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('CENTRAL')")
public class TargetChoiceService {

	private final CampaignDesk desk;

	private final TargetRepository targets;

	private final HotspotService hotspots;

	private final AreaService areas;

	TargetChoiceService(CampaignDesk desk, TargetRepository targets, HotspotService hotspots, AreaService areas) {
		this.desk = desk;
		this.targets = targets;
		this.hotspots = hotspots;
		this.areas = areas;
	}

	/**
	 * What may be chosen.
	 * @param setId the set whose hotspots are offered, {@code null} for the campaign's
	 * own or else the latest
	 */
	public TargetChoice of(long campaignId, Long setId) {
		Campaign campaign = this.desk.get(campaignId);
		List<SetChoice> sets = this.hotspots.sets().stream().map(SetChoice::new).toList();
		Long chosen = (setId != null) ? setId : campaign.hotspotSetId();
		if (chosen == null) {
			chosen = sets.stream().map((choice) -> choice.set().id()).findFirst().orElse(null);
		}
		List<TargetRepository.Place> places = this.targets.of(campaignId);
		return new TargetChoice(campaign, sets, chosen,
				(chosen != null) ? this.hotspots.of(chosen, HotspotFilter.ALL) : List.of(), this.areas.boroughs(),
				places.stream()
					.map(TargetRepository.Place::hotspotId)
					.filter((id) -> id != null)
					.collect(Collectors.toSet()),
				boroughs(places));
	}

	private static Set<String> boroughs(List<TargetRepository.Place> places) {
		return places.stream()
			.map(TargetRepository.Place::boroughCode)
			.filter((code) -> code != null)
			.collect(Collectors.toSet());
	}

}
