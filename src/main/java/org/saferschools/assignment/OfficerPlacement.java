package org.saferschools.assignment;

import java.util.List;

import org.saferschools.shared.Urn;

/**
 * Everything about one officer that a placement has to do with.
 *
 * @param officerId number of the officer
 * @param label such as "PC 4412"
 * @param teamId the team of today's posting, {@code null} for none
 * @param mostSchools how many schools the officer may lead at most, {@code null} for as
 * many as the hours allow
 * @param mayDecide whether the person may decide on it
 * @param balance the hours of the term week by week, {@code null} without a posting
 * @param away long absences now or soon
 * @param leads the schools that the officer leads or is to lead
 * @param support the schools at which the officer helps
 * @param mainSchool the school that the officer should lead above all, {@code null} for
 * none
 * @param conflicts declared conflicts of interest, latest first
 */
public record OfficerPlacement(long officerId, String label, Integer teamId, Integer mostSchools, boolean mayDecide,
		OfficerBalance balance, List<AwayLead> away, List<LedBy> leads, List<Support> support, Urn mainSchool,
		List<DeclaredConflict> conflicts) {

	/**
	 * A school that the officer leads or is to lead.
	 *
	 * @param urn the school
	 * @param name its name
	 * @param tier its tier, {@code null} where it isn't ranked
	 * @param decided whether a person settled that tier
	 * @param state what the lead is today
	 * @param helpers who helps there, such as "PC 5120"
	 */
	public record LedBy(Urn urn, String name, Integer tier, boolean decided, LeadState state, List<String> helpers) {
	}

	/** Name of the main school, where the officer leads it. */
	public String mainSchoolName() {
		return this.leads.stream()
			.filter((led) -> led.urn().equals(this.mainSchool))
			.map(LedBy::name)
			.findFirst()
			.orElse((this.mainSchool != null) ? "School " + this.mainSchool : null);
	}

}
