package org.saferschools.campaign;

import java.util.List;
import java.util.Optional;

import org.saferschools.campaign.effect.CampaignEffect;
import org.saferschools.incident.LoadedMonths;
import org.saferschools.shared.NotFoundException;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells whether a campaign worked.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('SUPERVISOR', 'OFFICER', 'CENTRAL')")
public class EffectService {

	private final CampaignDesk desk;

	private final EffectReader reader;

	private final LoadedMonths loaded;

	EffectService(CampaignDesk desk, EffectReader reader, LoadedMonths loaded) {
		this.desk = desk;
		this.reader = reader;
		this.loaded = loaded;
	}

	/**
	 * What became of a campaign's areas, reckoned from what is loaded now.
	 * @throws NotFoundException where there is none with this number
	 */
	public EffectPage of(long campaignId) {
		Campaign campaign = this.desk.get(campaignId);
		Optional<EffectMonths> months = (campaign.state(this.desk.today()) == CampaignState.ENDED)
				? this.reader.months(campaign) : Optional.empty();
		return new EffectPage(campaign, campaign.state(this.desk.today()), months.orElse(null),
				months.map((known) -> this.reader.effect(campaign, known)).orElseGet(CampaignEffect::unknown),
				months.map(this::gaps).orElse(List.of()));
	}

	private List<String> gaps(EffectMonths months) {
		return this.loaded.coverage(months.window())
			.stream()
			.filter((force) -> !force.complete())
			.map((force) -> "%s has %d of %d months".formatted(force.force(), force.loaded(), force.months()))
			.toList();
	}

}
