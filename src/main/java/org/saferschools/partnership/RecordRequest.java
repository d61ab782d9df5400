package org.saferschools.partnership;

import java.time.LocalDate;

import org.saferschools.shared.RuleException;

/**
 * Asks to record what a school asked for.
 *
 * @param kindCode what it asks for
 * @param askedBy role of who asked
 * @param askedOn on which day, not in the future
 * @param scope what for, where and how, 1 to 500 characters, no names
 * @param expiresOn last day on which work may rest on it, at most a year later
 */
public record RecordRequest(String kindCode, String askedBy, LocalDate askedOn, String scope, LocalDate expiresOn) {

	/** Longest text, in characters. */
	public static final int LONGEST = 500;

	public RecordRequest {
		scope = scope.strip();
		if (scope.isEmpty() || scope.length() > LONGEST) {
			throw new IllegalArgumentException("The scope is told in 1 to 500 characters");
		}
	}

	/**
	 * @throws RuleException where no request runs like that
	 */
	void check(LocalDate today) {
		if (this.askedOn.isAfter(today)) {
			throw new RuleException("askedOn.future", "The day of the request must be today or in the past");
		}
		if (this.expiresOn.isBefore(today)) {
			throw new RuleException("expiresOn.past", "Expiry must be today or later: an expired request is no ground");
		}
		if (this.expiresOn.isAfter(this.askedOn.plusYears(1))) {
			throw new RuleException("expiresOn.long",
					"Expiry must be within a year of the request: then the school asks again");
		}
	}

}
