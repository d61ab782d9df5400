package org.saferschools.campaign;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.saferschools.campaign.effect.CampaignEffect;
import org.saferschools.campaign.effect.Phase;
import org.saferschools.campaign.effect.PhaseEffect;

/**
 * Whether a campaign worked, as far as the data tell.
 *
 * @param campaign the campaign
 * @param state where it stands today
 * @param months the months that tell of it, {@code null} where they aren't loaded
 * @param effect what they show
 * @param gaps forces of which months are missing, in words
 */
public record EffectPage(Campaign campaign, CampaignState state, EffectMonths months, CampaignEffect effect,
		List<String> gaps) {

	/** What there is to say, the verdict's sentence first. */
	public List<String> words() {
		return EffectWords.of(this.effect);
	}

	/** The phases that are known, in order. */
	public List<Row> rows() {
		List<Row> rows = new ArrayList<>();
		for (Phase phase : Phase.values()) {
			this.effect.phase(phase)
				.ifPresent((shown) -> rows.add(new Row(phase, this.months.from(phase), this.months.to(phase), shown)));
		}
		return rows;
	}

	/** How many earlier years are compared with, 0 where nothing is known. */
	public int years() {
		return Optional.ofNullable(this.months)
			.map((known) -> known.spans().get(Phase.DURING).earlierYears())
			.orElse(0);
	}

	/**
	 * A phase and what it shows.
	 *
	 * @param phase which
	 * @param from its first month
	 * @param to its last month
	 * @param shown what it shows
	 */
	public record Row(Phase phase, YearMonth from, YearMonth to, PhaseEffect shown) {
	}

}
