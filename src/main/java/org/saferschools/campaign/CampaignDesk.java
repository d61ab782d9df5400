package org.saferschools.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;

import org.saferschools.audit.Audit;
import org.saferschools.shared.BrokenConstraint;
import org.saferschools.shared.NotFoundException;
import org.saferschools.shared.RuleException;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * What every change of a campaign's parts begins and ends with: is the campaign still
 * what the person saw, what does the database say, and what does the audit tell.
 */
@Component
class CampaignDesk {

	private static final Map<String, RuleException> RULES = Map.of("target_of_the_set",
			new RuleException("hotspots.set", "Choose hotspots of one set"), "borough_without_hotspot",
			new RuleException("boroughs.hotspot",
					"A borough can be a target only where no hotspot of it is. Take out one or the other"),
			"channel_once", new RuleException("kind.once", "The campaign has this channel already: change that one"),
			"channel_within_campaign", channelOutside());

	private final CampaignRepository campaigns;

	private final Audit audit;

	private final Clock clock;

	CampaignDesk(CampaignRepository campaigns, Audit audit, Clock clock) {
		this.campaigns = campaigns;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Changes a part of a campaign.
	 * @param version the version that was looked at
	 * @param rule what the campaign says to it
	 * @param action what the audit calls it
	 * @param change what is done
	 * @param detail what else the audit tells
	 */
	void change(long id, int version, Consumer<Campaign> rule, String action, Consumer<Campaign> change,
			String detail) {
		boolean newest = this.campaigns.raiseVersion(id, version) == 1;
		Campaign campaign = get(id);
		if (!newest) {
			throw new ObjectOptimisticLockingFailureException(Campaign.class, id);
		}
		rule.accept(campaign);
		held(() -> change.accept(campaign));
		this.audit.record(action, campaign.name(), detail);
	}

	/**
	 * Runs a change, and says the rule where the database refuses it.
	 */
	static void held(Runnable change) {
		try {
			change.run();
		}
		catch (DataIntegrityViolationException refused) {
			throw BrokenConstraint.asRule(refused, RULES);
		}
	}

	static RuleException channelOutside() {
		return new RuleException("firstDay.outside", "A channel runs within the days of its campaign");
	}

	Campaign get(long id) {
		return this.campaigns.findById(id).orElseThrow(() -> new NotFoundException("There is no campaign " + id));
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
