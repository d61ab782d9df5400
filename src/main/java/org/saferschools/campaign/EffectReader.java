package org.saferschools.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.saferschools.campaign.effect.CampaignEffect;
import org.saferschools.campaign.effect.Counts;
import org.saferschools.incident.IncidentKind;
import org.saferschools.incident.IncidentPointReader;
import org.saferschools.incident.IncidentPoints;
import org.saferschools.incident.LoadedMonths;

import org.springframework.stereotype.Component;

/**
 * Reads what an effect is reckoned from: robberies by square and month, the campaign's
 * areas, the ring around them and what they may be compared with.
 */
@Component
class EffectReader {

	/** Metres: as far as crime moves when it is disturbed, by most studies. */
	static final int RING = 500;

	private static final int OTHER_CAMPAIGNS_MONTHS = 6;

	private final CampaignGrounds grounds;

	private final CampaignRepository campaigns;

	private final IncidentPointReader incidents;

	private final LoadedMonths months;

	EffectReader(CampaignGrounds grounds, CampaignRepository campaigns, IncidentPointReader incidents,
			LoadedMonths months) {
		this.grounds = grounds;
		this.campaigns = campaigns;
		this.incidents = incidents;
		this.months = months;
	}

	/** The months that tell of a campaign, if they are loaded. */
	Optional<EffectMonths> months(Campaign campaign) {
		return EffectMonths.of(campaign.firstDay(), campaign.lastDay(), Set.copyOf(this.months.all()));
	}

	/** What became of a campaign's areas. */
	CampaignEffect effect(Campaign campaign, EffectMonths months) {
		List<GroundArea> areas = this.grounds.of(campaign);
		if (areas.isEmpty()) {
			return CampaignEffect.unknown();
		}
		Squares squares = areas.get(0).squares();
		String[] boroughs = this.grounds.boroughs(squares, campaign);
		BitSet treated = union(areas);
		BitSet spoken = squares.within(treated, RING);
		otherCampaigns(campaign, squares).forEach(spoken::or);
		IncidentPoints points = this.incidents.read(months.window(), List.of(IncidentKind.ROBBERY));
		CountedSquares counted = new CountedSquares(squares, boroughs, points, spoken);
		return reckon(areas, treated, counted, boroughs, months);
	}

	private CampaignEffect reckon(List<GroundArea> areas, BitSet treated, CountedSquares counted, String[] boroughs,
			EffectMonths months) {
		Map<Counts, GroundArea> places = new HashMap<>();
		List<Counts> inside = new ArrayList<>();
		List<Counts> around = new ArrayList<>();
		BitSet taken = (BitSet) treated.clone();
		for (GroundArea area : areas) {
			Counts counts = counted.ground(area.target().title(), cells(area)).counts();
			places.put(counts, area);
			inside.add(counts);
			BitSet ring = area.squares().within(area.cells(), RING);
			ring.andNot(taken);
			taken.or(ring);
			around.add(counted.ground(area.target().title(), inLondon(ring, boroughs)).counts());
		}
		List<Ground> otherBoroughs = counted.otherBoroughs();
		return CampaignEffect.of(months.spans(), inside, around, (counts) -> places.get(counts).isHotspot()
				? counted.sameShapeElsewhere(cells(places.get(counts))) : otherBoroughs);
	}

	/** The ground of other campaigns at about the same time: it was treated too. */
	private List<BitSet> otherCampaigns(Campaign campaign, Squares squares) {
		LocalDate from = campaign.firstDay().minusMonths(OTHER_CAMPAIGNS_MONTHS);
		LocalDate to = campaign.lastDay().plusMonths(OTHER_CAMPAIGNS_MONTHS);
		return this.campaigns.findByFirstDayLessThanEqualAndLastDayGreaterThanEqualOrderByFirstDay(to, from)
			.stream()
			.filter((other) -> other.id() != campaign.id())
			.flatMap((other) -> this.grounds.of(other).stream())
			.filter((area) -> area.squares().side() == squares.side())
			.map((area) -> squares.within(area.cells(), RING))
			.toList();
	}

	private static int[] inLondon(BitSet cells, String[] boroughs) {
		return cells.stream().filter((cell) -> boroughs[cell] != null).toArray();
	}

	private static int[] cells(GroundArea area) {
		return area.cells().stream().toArray();
	}

	private static BitSet union(List<GroundArea> areas) {
		BitSet union = new BitSet();
		areas.forEach((area) -> union.or(area.cells()));
		return union;
	}

}
