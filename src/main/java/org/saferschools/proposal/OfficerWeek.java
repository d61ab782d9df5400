package org.saferschools.proposal;

import java.util.List;
import java.util.function.Predicate;

import org.saferschools.assignment.GroundOfficer;

/**
 * An officer's week today and as proposed.
 *
 * @param officer who
 * @param hoursToday hundredths of an hour that schools take today
 * @param hoursThen the same as proposed
 * @param schoolsToday how many schools today
 * @param schoolsThen the same as proposed
 */
public record OfficerWeek(ProposalOfficer officer, int hoursToday, int hoursThen, int schoolsToday, int schoolsThen) {

	static OfficerWeek of(ProposalOfficer officer, List<ProposalLine> lines) {
		Predicate<ProposalLine> now = (line) -> line.isLedBy(officer.id());
		Predicate<ProposalLine> then = (line) -> line.isProposedFor(officer.id());
		return new OfficerWeek(officer, officer.taken() + hours(lines, now), officer.taken() + hours(lines, then),
				officer.placesTaken() + count(lines, now), officer.placesTaken() + count(lines, then));
	}

	private static int hours(List<ProposalLine> lines, Predicate<ProposalLine> led) {
		return lines.stream().filter(led).mapToInt(ProposalLine::hours).sum();
	}

	private static int count(List<ProposalLine> lines, Predicate<ProposalLine> led) {
		return (int) lines.stream().filter(led).count();
	}

	/** Whether the schools of today ask for more than there is. */
	public boolean isOverToday() {
		return this.hoursToday > this.officer.hours() || this.schoolsToday > this.officer.ceiling();
	}

	/** Whether there is a limit to the number of schools. */
	public boolean hasCeiling() {
		return this.officer.ceiling() < GroundOfficer.NO_CEILING;
	}

}
