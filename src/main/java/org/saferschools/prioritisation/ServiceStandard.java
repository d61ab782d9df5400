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
 * @param patrolsPerTerm patrols in a term, 0 or more
 * @param hoursPerPatrol officer's hours that a patrol takes, above 0
 */
public record ServiceStandard(int tier, int sharePercent, int contactsPerTerm, BigDecimal hoursPerContact,
		int patrolsPerTerm, BigDecimal hoursPerPatrol) {

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

	/**
	 * The lead officer's hours for one school in a week of the term, to two places.
	 * Patrols are the team's and not in it.
	 */
	public BigDecimal hoursPerWeek(Term term) {
		return this.hoursPerContact.multiply(BigDecimal.valueOf(this.contactsPerTerm))
			.divide(BigDecimal.valueOf(term.weeks()), 2, RoundingMode.HALF_UP);
	}

	/** Officers' hours for one school in a term, contacts and patrols. */
	public BigDecimal hoursPerTerm() {
		return this.hoursPerContact.multiply(BigDecimal.valueOf(this.contactsPerTerm))
			.add(this.hoursPerPatrol.multiply(BigDecimal.valueOf(this.patrolsPerTerm)));
	}

	/** The same promise for another share of schools. */
	ServiceStandard forShare(int percent) {
		return new ServiceStandard(this.tier, percent, this.contactsPerTerm, this.hoursPerContact, this.patrolsPerTerm,
				this.hoursPerPatrol);
	}

	/**
	 * All of it in words, such as "tier 1: 10% of schools, 13 contacts of 2 h, 26 patrols
	 * of 1.5 h".
	 */
	public String inWords() {
		return "tier %d: %d%% of schools, %s".formatted(this.tier, this.sharePercent,
				(this.contactsPerTerm == 0) ? "no contact"
						: some(this.contactsPerTerm, "contact", this.hoursPerContact))
				+ ((this.patrolsPerTerm == 0) ? "" : ", " + some(this.patrolsPerTerm, "patrol", this.hoursPerPatrol));
	}

	private static String some(int number, String thing, BigDecimal hours) {
		return "%d %s of %s h".formatted(number, (number == 1) ? thing : thing + "s",
				hours.stripTrailingZeros().toPlainString());
	}

}
