package org.saferschools.prioritisation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.saferschools.shared.Urn;

/**
 * Tiers and contacts of schools that share a trait.
 *
 * @param name what they share, such as "Girls"
 * @param schools how many they are, 1 or more
 * @param inTier how many are in tier 1, 2 and 3
 * @param contacts how many were logged with all of them this term
 */
public record EquityRow(String name, int schools, List<Integer> inTier, int contacts) {

	/** With fewer schools than this a single one moves a share by over ten points. */
	public static final int FEW = 10;

	private static final int TIERS = 3;

	static EquityRow of(String name, Collection<TraitedSchool> schools, Map<Urn, Integer> contacts) {
		List<Integer> inTier = IntStream.rangeClosed(1, TIERS)
			.mapToObj((tier) -> (int) schools.stream().filter((school) -> school.tier() == tier).count())
			.toList();
		return new EquityRow(name, schools.size(), inTier,
				schools.stream().mapToInt((school) -> contacts.getOrDefault(school.urn(), 0)).sum());
	}

	/**
	 * The share of the schools that is in a tier, in per cent.
	 * @param tier 1 to 3
	 */
	public double percentIn(int tier) {
		return 100.0 * this.inTier.get(tier - 1) / this.schools;
	}

	public double contactsPerSchool() {
		return (double) this.contacts / this.schools;
	}

	/** Whether they are too few to say much. */
	public boolean isFew() {
		return this.schools < FEW;
	}

}
