package org.saferschools.assignment;

import java.util.Objects;

import org.saferschools.shared.GridPoint;
import org.saferschools.shared.Urn;

/**
 * A school on the ground of a placement: ranked, and looked after by the team.
 *
 * @param urn which school
 * @param name its name
 * @param tier its tier today, 1 to 3
 * @param need its need, 0 to 100
 * @param hours hundredths of an hour a week that the standard of its tier asks of a lead
 * @param place where it is
 * @param lead who leads it today, {@code null} for nobody
 * @param spokenFor who is to lead it by a decision that waits for the school to be told
 * or for its first day, {@code null} for nobody; a placement leaves that alone
 */
public record GroundSchool(Urn urn, String name, int tier, double need, int hours, GridPoint place, LeadToday lead,
		Long spokenFor) {

	public GroundSchool {
		Objects.requireNonNull(urn);
	}

	/** Whether a decision is under way that a placement leaves alone. */
	public boolean isSettled() {
		return this.spokenFor != null;
	}

	/** The officer who leads it today, {@code null} for nobody. */
	public Long leadOfficer() {
		return (this.lead != null) ? this.lead.officerId() : null;
	}

	/** The same school where a tier's standard asks for other hours. */
	public GroundSchool withHours(int hundredths) {
		return new GroundSchool(this.urn, this.name, this.tier, this.need, hundredths, this.place, this.lead,
				this.spokenFor);
	}

	String inPrint() {
		return "%s|%d|%.2f|%d|%s|%s".formatted(this.urn, this.tier, this.need, this.hours, this.lead, this.spokenFor);
	}

	/**
	 * A lead in force.
	 *
	 * @param id number of the lead
	 * @param version its version
	 * @param officerId who
	 * @param ending whether its last day is already said
	 */
	public record LeadToday(long id, int version, long officerId, boolean ending) {
	}

}
