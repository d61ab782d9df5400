package org.saferschools.campaign;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.saferschools.area.AreaService;
import org.saferschools.hotspot.HotspotCell;
import org.saferschools.hotspot.HotspotService;

import org.springframework.stereotype.Component;

/**
 * Finds the ground of a campaign's areas: the squares of its hotspots, those of a borough
 * by its outline.
 */
@Component
class CampaignGrounds {

	/** Metres, where no hotspot says otherwise. */
	private static final int USUAL_SIDE = 250;

	private final CampaignTargets targets;

	private final HotspotService hotspots;

	private final AreaService areas;

	CampaignGrounds(CampaignTargets targets, HotspotService hotspots, AreaService areas) {
		this.targets = targets;
		this.hotspots = hotspots;
		this.areas = areas;
	}

	/** The ground of each area of a campaign. */
	List<GroundArea> of(Campaign campaign) {
		Squares squares = squares(campaign);
		List<Target> targets = this.targets.of(campaign);
		boolean anyBorough = targets.stream().anyMatch((target) -> target.boroughCode() != null);
		String[] boroughs = anyBorough ? boroughs(squares, campaign) : new String[0];
		Map<Long, List<HotspotCell>> cells = cells(campaign);
		return targets.stream()
			.map((target) -> new GroundArea(target, squares,
					(target.hotspotId() != null) ? ofHotspot(cells.get(target.hotspotId()), squares)
							: ofBorough(target.boroughCode(), boroughs)))
			.toList();
	}

	/** The squares on which a campaign is reckoned: those of its hotspots. */
	Squares squares(Campaign campaign) {
		return new Squares((campaign.hotspotSetId() == null) ? USUAL_SIDE
				: this.hotspots.set(campaign.hotspotSetId()).settings().cellMetres());
	}

	/** In which borough each square lies, {@code null} for none. */
	String[] boroughs(Squares squares, Campaign campaign) {
		return squares.boroughs(this.areas.areaServed(campaign.firstDay()));
	}

	static BitSet ofBorough(String code, String[] boroughs) {
		BitSet cells = new BitSet(boroughs.length);
		for (int square = 0; square < boroughs.length; square++) {
			if (code.equals(boroughs[square])) {
				cells.set(square);
			}
		}
		return cells;
	}

	private Map<Long, List<HotspotCell>> cells(Campaign campaign) {
		return (campaign.hotspotSetId() == null) ? Map.of()
				: this.hotspots.cellsOfSet(campaign.hotspotSetId())
					.stream()
					.filter(HotspotCell::targeted)
					.collect(Collectors.groupingBy(HotspotCell::hotspotId));
	}

	private static BitSet ofHotspot(List<HotspotCell> found, Squares squares) {
		BitSet cells = new BitSet(squares.size());
		found.stream()
			.mapToInt((cell) -> squares.at(cell.column(), cell.row()))
			.filter((square) -> square >= 0)
			.forEach(cells::set);
		return cells;
	}

}
