package org.saferschools.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.saferschools.hotspot.HotspotService;
import org.saferschools.shared.NotFoundException;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells of campaigns: all who work with schools read them.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('SUPERVISOR', 'OFFICER', 'CENTRAL')")
public class CampaignService {

	private final CampaignRepository campaigns;

	private final CampaignListRepository lists;

	private final CampaignDesk desk;

	private final CampaignParts parts;

	private final CampaignPartners partners;

	private final CampaignTargets targets;

	private final HotspotService hotspots;

	CampaignService(CampaignRepository campaigns, CampaignListRepository lists, CampaignDesk desk, CampaignParts parts,
			CampaignPartners partners, CampaignTargets targets, HotspotService hotspots) {
		this.campaigns = campaigns;
		this.lists = lists;
		this.desk = desk;
		this.parts = parts;
		this.partners = partners;
		this.targets = targets;
		this.hotspots = hotspots;
	}

	/** All campaigns, the latest first. */
	public List<CampaignLine> all() {
		Map<Long, CampaignSums> sums = this.lists.sums();
		return this.campaigns.findAllByOrderByFirstDayDesc()
			.stream()
			.map((campaign) -> new CampaignLine(campaign, campaign.state(this.desk.today()),
					sums.getOrDefault(campaign.id(), CampaignSums.NONE)))
			.toList();
	}

	/**
	 * The campaigns that run on some of these days, for a calendar.
	 * @param from first day
	 * @param to last day
	 */
	public List<Campaign> between(LocalDate from, LocalDate to) {
		return this.campaigns.findByFirstDayLessThanEqualAndLastDayGreaterThanEqualOrderByFirstDay(to, from);
	}

	/**
	 * One campaign with all that belongs to it.
	 * @throws NotFoundException where there is none with this number
	 */
	public CampaignPage page(long id) {
		Campaign campaign = this.desk.get(id);
		return new CampaignPage(campaign, campaign.state(this.desk.today()), this.desk.today(), set(campaign),
				this.targets.of(campaign), this.parts.channels().of(id), this.parts.posters().of(id),
				this.partners.schools(id), this.partners.works(campaign), this.parts.chores().materials(id),
				this.parts.chores().tasks(id));
	}

	private String set(Campaign campaign) {
		return (campaign.hotspotSetId() == null) ? ""
				: new SetChoice(this.hotspots.set(campaign.hotspotSetId())).inWords();
	}

	/** Where posters may hang in a campaign's areas. */
	public List<Site> sites(long id) {
		return this.parts.sites(this.desk.get(id));
	}

	/**
	 * Which schools may take part: those whose pupils come by, and those that do already.
	 */
	public List<Involved> partners(long id) {
		return this.partners.choices(this.desk.get(id));
	}

}
