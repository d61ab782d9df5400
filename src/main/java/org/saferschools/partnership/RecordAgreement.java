package org.saferschools.partnership;

import java.time.LocalDate;
import java.util.Set;

import org.saferschools.shared.RuleException;

/**
 * Asks to record what a school agreed to.
 *
 * @param agreedBy role of who agreed for the school
 * @param what what was agreed, 1 to 500 characters, no names
 * @param scopes codes of what it covers
 * @param startsOn first day
 * @param expiresOn last day, at most two years later
 */
public record RecordAgreement(String agreedBy, String what, Set<String> scopes, LocalDate startsOn,
		LocalDate expiresOn) {

	/** Longest text, in characters. */
	public static final int LONGEST = 500;

	private static final int LONGEST_YEARS = 2;

	public RecordAgreement {
		what = what.strip();
		scopes = Set.copyOf(scopes);
		if (what.isEmpty() || what.length() > LONGEST) {
			throw new IllegalArgumentException("What was agreed is told in 1 to 500 characters");
		}
	}

	/**
	 * @throws RuleException where no agreement runs like that
	 */
	void check() {
		if (this.expiresOn.isBefore(this.startsOn)) {
			throw new RuleException("expiresOn.before", "Expiry must be on or after the first day");
		}
		if (this.expiresOn.isAfter(this.startsOn.plusYears(LONGEST_YEARS))) {
			throw new RuleException("expiresOn.long",
					"Expiry must be within two years of the first day: then the school is asked again");
		}
		if (this.scopes.isEmpty()) {
			throw new RuleException("scopes.missing", "Select what the agreement covers");
		}
	}

}
