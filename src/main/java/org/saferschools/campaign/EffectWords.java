package org.saferschools.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.saferschools.campaign.effect.CampaignEffect;
import org.saferschools.campaign.effect.Phase;
import org.saferschools.campaign.effect.PhaseEffect;
import org.saferschools.campaign.effect.RateRatio;

/**
 * Says what a campaign's numbers show, and what they don't.
 */
final class EffectWords {

	/** A quotient nearer to 0 is neither displacement nor benefit. */
	private static final double LITTLE = 0.1;

	private EffectWords() {
	}

	/** The verdict first, then what came before, after and around. */
	static List<String> of(CampaignEffect effect) {
		List<String> words = new ArrayList<>();
		words.add(verdict(effect));
		effect.phase(Phase.BEFORE).flatMap(PhaseEffect::ratio).ifPresent((ratio) -> words.add(before(ratio)));
		effect.phase(Phase.AFTER).flatMap(PhaseEffect::ratio).ifPresent((ratio) -> words.add(after(ratio)));
		effect.phase(Phase.DURING)
			.filter((during) -> during.ratio().isPresent())
			.ifPresent((during) -> words.add(around(during)));
		if (!effect.matches().alone().isEmpty() && !effect.matches().treated().isEmpty()) {
			words.add("Nothing in London is like %s, so the comparison leaves it out."
				.formatted(String.join("; ", effect.matches().alone())));
		}
		return words;
	}

	private static String verdict(CampaignEffect effect) {
		return switch (effect.verdict()) {
			case NO_DATA -> "Nobody can tell yet: crime of its months, or of the year before them, isn’t loaded. "
					+ "police.uk publishes a month about two months late.";
			case NOTHING_ALIKE ->
				"Nobody can tell: no untreated area elsewhere in London had about as many robberies as its own.";
			case TOO_FEW -> "Nobody can tell: too few robberies were recorded for any statement.";
			case APART_BEFORE -> "Nobody can tell: its areas and those like them had gone apart before it began, "
					+ "so what followed can’t be put down to it.";
			case CHANCE ->
				"While it ran, its areas had %s robberies than areas like them let one expect. Anything from %s to %s fits the numbers, so it may be chance: nobody can tell from them whether it worked."
					.formatted(change(during(effect).ratio()), change(during(effect).low()),
							change(during(effect).high()));
			case LESS, MORE ->
				"While it ran, its areas had %s robberies than areas like them let one expect: between %s and %s. That is more than chance."
					.formatted(change(during(effect).ratio()), change(during(effect).low()),
							change(during(effect).high()));
		};
	}

	private static RateRatio during(CampaignEffect effect) {
		return effect.phase(Phase.DURING).flatMap(PhaseEffect::ratio).orElseThrow();
	}

	private static String before(RateRatio ratio) {
		return (ratio.isLess() || ratio.isMore())
				? "Just before it began they had %s than those like them, which is more than chance."
					.formatted(change(ratio.ratio()))
				: "Just before it began they went the same way as those like them, as far as chance lets one see.";
	}

	private static String after(RateRatio ratio) {
		if (ratio.isLess()) {
			return "Afterwards there were still fewer: %s (between %s and %s).".formatted(change(ratio.ratio()),
					change(ratio.low()), change(ratio.high()));
		}
		if (ratio.isMore()) {
			return "Afterwards there were more than expected: %s (between %s and %s).".formatted(change(ratio.ratio()),
					change(ratio.low()), change(ratio.high()));
		}
		return "Afterwards it was %s, which may be chance (between %s and %s).".formatted(change(ratio.ratio()),
				change(ratio.low()), change(ratio.high()));
	}

	private static String around(PhaseEffect during) {
		if (during.displacement() == null) {
			return "Its areas did no better than those like them, so there is nothing that could have moved around the corner.";
		}
		double quotient = during.displacement();
		String sure = during.ring().filter((ring) -> ring.isLess() || ring.isMore()).isPresent()
				? "The change around is more than chance." : "The change around may be chance.";
		return "Within %d m around, %s (displacement quotient %s). %s".formatted(EffectReader.RING, moved(quotient),
				String.format(Locale.UK, "%.2f", quotient), sure);
	}

	private static String moved(double quotient) {
		if (quotient > LITTLE) {
			return "robbery went down too: the benefit spread";
		}
		if (quotient >= -LITTLE) {
			return "robbery hardly changed: nothing points to displacement";
		}
		return (quotient > -1) ? "robbery went up, by less than it fell inside: some may have moved there"
				: "robbery went up by at least as much as it fell inside: all of it may have moved there";
	}

	/** Such as "12% fewer", "3% more" or "as many". */
	static String change(double ratio) {
		long percent = Math.round(100 * Math.abs(ratio - 1));
		return (percent == 0) ? "as many" : "%d%% %s".formatted(percent, (ratio < 1) ? "fewer" : "more");
	}

}
