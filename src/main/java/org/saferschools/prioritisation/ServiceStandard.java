package org.saferschools.prioritisation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalInt;

import org.saferschools.shared.Term;

/**
 * What a tier is promised.
 *
 * @param tier 1 to 3, 1 has the greatest need
 * @param sharePercent how many per cent of a peer group the tier holds
 * @param contactsPerTerm contacts in a term, 0 or more
 * @param hoursPerContact officer's hours that a contact takes, above 0
 */
public record ServiceStandard(int tier, int sharePercent, int contactsPerTerm, BigDecimal hoursPerContact) {

	private static final int DAYS_A_WEEK = 7;

	/**
	 * After how many days without a contact the next is due: the days of the term's weeks
	 * shared out evenly, rounded up.
	 * @return empty where the tier is promised none
	 */
	public OptionalInt daysBetweenContacts(Term term) {
		return (this.contactsPerTerm == 0) ? OptionalInt.empty()
				: OptionalInt.of(-Math.floorDiv(-term.weeks() * DAYS_A_WEEK, this.contactsPerTerm));
	}

	/** An officer's hours for one school in a week of the term, to two places. */
	public BigDecimal hoursPerWeek(Term term) {
		return this.hoursPerContact.multiply(BigDecimal.valueOf(this.contactsPerTerm))
			.divide(BigDecimal.valueOf(term.weeks()), 2, RoundingMode.HALF_UP);
	}

}
