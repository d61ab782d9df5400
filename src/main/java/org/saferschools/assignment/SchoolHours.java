package org.saferschools.assignment;

import java.util.Map;
import java.util.OptionalDouble;

import org.saferschools.school.PeerGroup;

/**
 * Hours a week that schools take of whoever leads them.
 *
 * @param byTier what the standards of the tiers ask for in a week of the term
 * @param primaryShare how much of it a school takes that is ranked among primary schools,
 * above 0, at most 1
 */
public record SchoolHours(Map<Integer, Double> byTier, double primaryShare) {

	public SchoolHours {
		byTier = Map.copyOf(byTier);
	}

	/**
	 * What one school takes.
	 * @param tier its tier, {@code null} where it isn't ranked
	 * @param peers the schools with which it is ranked, {@code null} likewise
	 * @return empty where nothing is promised
	 */
	public OptionalDouble of(Integer tier, PeerGroup peers) {
		Double hours = (tier != null) ? this.byTier.get(tier) : null;
		if (hours == null) {
			return OptionalDouble.empty();
		}
		return OptionalDouble.of((peers == PeerGroup.PRIMARY) ? hours * this.primaryShare : hours);
	}

}
