package org.saferschools.campaign;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.saferschools.audit.Audit;
import org.saferschools.security.CurrentUser;
import org.saferschools.shared.BrokenConstraint;
import org.saferschools.shared.NotFoundException;
import org.saferschools.shared.RuleException;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes campaigns and says when, where and on which channels: the central team's work.
 */
@Service
@Transactional
@PreAuthorize("hasRole('CENTRAL')")
public class CampaignPlanning {

	private static final Map<String, RuleException> RULES = Map.of("campaign_name_key",
			new RuleException("name.taken", "There is already a campaign with this name. Add the year"),
			"channel_within_campaign",
			new RuleException("firstDay.channels", "Some channels would run outside these days. Change those first"));

	private final CampaignRepository campaigns;

	private final CampaignDesk desk;

	private final CampaignParts parts;

	private final CurrentUser currentUser;

	private final Audit audit;

	private final Clock clock;

	CampaignPlanning(CampaignRepository campaigns, CampaignDesk desk, CampaignParts parts, CurrentUser currentUser,
			Audit audit, Clock clock) {
		this.campaigns = campaigns;
		this.desk = desk;
		this.parts = parts;
		this.currentUser = currentUser;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Makes a campaign, with the channels and tasks of its template.
	 * @return its number
	 * @throws RuleException where the name is taken or it begins in the past
	 */
	public long create(CampaignDetails details) {
		if (!details.firstDay().isAfter(this.desk.today())) {
			throw new RuleException("firstDay.past", "The campaign must begin after today");
		}
		Campaign campaign = save(new Campaign(details, this.currentUser.username(), this.clock.instant()));
		details.template()
			.channels()
			.forEach((kind) -> this.parts.channels()
				.add(campaign.id(), new ChannelDetails(kind, campaign.firstDay(), campaign.lastDay(), 0, null, null,
						null, List.of())));
		details.template()
			.chores()
			.forEach((chore) -> this.parts.chores()
				.addTask(campaign.id(), chore.title(), campaign.firstDay().plusDays(chore.days())));
		this.audit.record("Campaign made", campaign.name(), days(campaign));
		return campaign.id();
	}

	/**
	 * Changes a campaign.
	 * @param version the version that was looked at
	 * @throws RuleException where it has ended, the name is taken, or it has begun and
	 * would begin on another day
	 */
	public void change(long id, int version, CampaignDetails details) {
		Campaign campaign = this.desk.get(id);
		if (campaign.version() != version) {
			throw new ObjectOptimisticLockingFailureException(Campaign.class, id);
		}
		campaign.change(details, this.desk.today());
		save(campaign);
		this.audit.record("Campaign changed", campaign.name(), days(campaign));
	}

	/**
	 * Chooses where a campaign is.
	 * @param version the version that was looked at
	 * @throws RuleException once it has begun, or where a borough and a hotspot in it are
	 * both chosen
	 */
	public void target(long id, int version, ChooseTargets chosen) {
		this.desk.change(id, version, (campaign) -> campaign.requireDraft(this.desk.today()), "Campaign areas chosen",
				(campaign) -> {
					this.parts.targets().keepOnly(id, chosen.hotspots(), chosen.boroughs());
					campaign.pointAt(chosen.setId(), this.desk.today());
					this.campaigns.saveAndFlush(campaign);
					this.parts.targets().add(id, chosen.hotspots(), chosen.boroughs());
				}, "%d hotspots, %d boroughs".formatted(chosen.hotspots().size(), chosen.boroughs().size()));
	}

	/**
	 * Adds a channel.
	 * @param version the version of the campaign that was looked at
	 * @throws RuleException where it has ended, has this channel, or the channel would
	 * run on other days
	 */
	public void addChannel(long id, int version, ChannelDetails channel) {
		this.desk.change(id, version, (campaign) -> {
			campaign.requireNotEnded(this.desk.today());
			requireWithin(campaign, channel);
		}, "Campaign channel added", (campaign) -> this.parts.channels().add(id, channel), channel.kind().label());
	}

	/**
	 * Changes a channel. Once the campaign has ended, only what was spent and reached.
	 * @param version the version of the campaign that was looked at
	 */
	public void changeChannel(long id, int version, long channelId, ChannelDetails details) {
		Channel channel = channel(id, channelId);
		this.desk.change(id, version, (campaign) -> {
			if (!details.plansTheSameAs(channel)) {
				campaign.requireNotEnded(this.desk.today());
				requireWithin(campaign, details);
			}
		}, "Campaign channel changed", (campaign) -> this.parts.channels().change(id, channelId, details),
				details.kind().label());
	}

	/**
	 * Takes a channel out.
	 * @param version the version of the campaign that was looked at
	 * @throws RuleException once the campaign has begun
	 */
	public void removeChannel(long id, int version, long channelId) {
		Channel channel = channel(id, channelId);
		this.desk.change(id, version, (campaign) -> campaign.requireDraft(this.desk.today()),
				"Campaign channel taken out", (campaign) -> this.parts.channels().remove(channelId),
				channel.kind().label());
	}

	private static void requireWithin(Campaign campaign, ChannelDetails channel) {
		if (channel.firstDay().isBefore(campaign.firstDay()) || channel.lastDay().isAfter(campaign.lastDay())) {
			throw CampaignDesk.channelOutside();
		}
	}

	private Channel channel(long id, long channelId) {
		return this.parts.channels()
			.of(id)
			.stream()
			.filter((channel) -> channel.id() == channelId)
			.findFirst()
			.orElseThrow(() -> new NotFoundException("The campaign has no channel " + channelId));
	}

	/**
	 * Chooses where posters hang, out of what lies in the areas.
	 * @param version the version of the campaign that was looked at
	 * @param keys of the sites
	 */
	public void hangPosters(long id, int version, Set<String> keys) {
		List<Site> chosen = this.parts.sites(this.desk.get(id))
			.stream()
			.filter((site) -> keys.contains(site.key()))
			.toList();
		if (chosen.size() < new HashSet<>(keys).size()) {
			throw new RuleException("sites.gone", "Some of these sites aren’t in the areas any more. Choose again");
		}
		this.desk.change(id, version, (campaign) -> campaign.requireNotEnded(this.desk.today()), "Poster sites chosen",
				(campaign) -> this.parts.posters().replace(id, chosen), chosen.size() + " sites");
	}

	/**
	 * Says which schools take part, and what is done there.
	 * @param version the version of the campaign that was looked at
	 * @param schools their numbers in the register
	 * @param works codes of kinds of activity
	 */
	public void involve(long id, int version, Set<Integer> schools, Set<String> works) {
		this.desk.change(id, version, (campaign) -> campaign.requireNotEnded(this.desk.today()),
				"Schools of a campaign chosen", (campaign) -> this.parts.partners().replace(id, schools, works),
				"%d schools, %d activities".formatted(schools.size(), works.size()));
	}

	private Campaign save(Campaign campaign) {
		try {
			return this.campaigns.saveAndFlush(campaign);
		}
		catch (DataIntegrityViolationException refused) {
			throw BrokenConstraint.asRule(refused, RULES);
		}
	}

	private static String days(Campaign campaign) {
		return "%s to %s".formatted(campaign.firstDay(), campaign.lastDay());
	}

}
