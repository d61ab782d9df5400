package org.saferschools.campaign.effect;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What became of the areas of a campaign, against the same months of earlier years and
 * against untreated areas that were like them.
 *
 * @param phases what each phase shows, those of which the months are known
 * @param matches which areas were compared
 * @param verdict what can be said of it
 */
public record CampaignEffect(Map<Phase, PhaseEffect> phases, Matches matches, Verdict verdict) {

	/**
	 * Reckons it.
	 * @param spans the months of each phase, {@link Phase#DURING} among them
	 * @param treated what was recorded in each of the campaign's areas
	 * @param ring what was recorded around each of them, under its name
	 * @param candidates the untreated areas that may stand beside a treated one
	 */
	public static CampaignEffect of(Map<Phase, Span> spans, List<Counts> treated, List<Counts> ring,
			Function<Counts, ? extends List<? extends Candidate>> candidates) {
		Matches matches = Matches.find(treated, candidates, spans.get(Phase.DURING).first());
		if (matches.treated().isEmpty()) {
			return new CampaignEffect(Map.of(), matches, Verdict.NOTHING_ALIKE);
		}
		List<Counts> around = ring.stream().filter((area) -> !matches.alone().contains(area.name())).toList();
		Map<Phase, PhaseEffect> phases = new EnumMap<>(Phase.class);
		spans.forEach((phase, span) -> phases.put(phase, PhaseEffect.of(matches, around, span)));
		return new CampaignEffect(phases, matches, verdict(phases));
	}

	/** One of which nothing is known yet. */
	public static CampaignEffect unknown() {
		return new CampaignEffect(Map.of(), new Matches(List.of(), List.of(), List.of()), Verdict.NO_DATA);
	}

	private static Verdict verdict(Map<Phase, PhaseEffect> phases) {
		Optional<RateRatio> during = phases.get(Phase.DURING).ratio();
		if (during.isEmpty()) {
			return Verdict.TOO_FEW;
		}
		if (Optional.ofNullable(phases.get(Phase.BEFORE))
			.flatMap(PhaseEffect::ratio)
			.filter((before) -> before.isLess() || before.isMore())
			.isPresent()) {
			return Verdict.APART_BEFORE;
		}
		return during.get().isLess() ? Verdict.LESS : during.get().isMore() ? Verdict.MORE : Verdict.CHANCE;
	}

	/** What a phase shows, if its months are known. */
	public Optional<PhaseEffect> phase(Phase phase) {
		return Optional.ofNullable(this.phases.get(phase));
	}

}
