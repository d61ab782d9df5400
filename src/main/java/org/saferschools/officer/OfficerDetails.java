package org.saferschools.officer;

import java.time.LocalDate;

import org.saferschools.shared.RuleException;

/**
 * What is kept of an officer beside the postings.
 *
 * @param rank rank
 * @param warrantNumber warrant number
 * @param vettedUntil last day of the vetting, {@code null} for none
 * @param trainedOn day of the training for work in schools, {@code null} for none
 * @param mostSchools how many schools the officer may lead at most, 1 to 60, {@code null}
 * for as many as the hours allow
 */
public record OfficerDetails(Rank rank, WarrantNumber warrantNumber, LocalDate vettedUntil, LocalDate trainedOn,
		Integer mostSchools) {

	/** The greatest ceiling there is. */
	public static final int MOST_SCHOOLS = 60;

	public OfficerDetails {
		if (mostSchools != null && (mostSchools < 1 || mostSchools > MOST_SCHOOLS)) {
			throw new RuleException("officer.most-schools",
					"Most schools must be between 1 and " + MOST_SCHOOLS + ", or empty");
		}
	}

	/** Without a ceiling. */
	public OfficerDetails(Rank rank, WarrantNumber warrantNumber, LocalDate vettedUntil, LocalDate trainedOn) {
		this(rank, warrantNumber, vettedUntil, trainedOn, null);
	}

}
