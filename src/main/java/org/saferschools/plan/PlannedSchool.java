package org.saferschools.plan;

import java.util.List;
import java.util.function.Predicate;

import org.saferschools.shared.Urn;

/**
 * What a school is promised in a term, and how far that has come.
 *
 * @param urn the school
 * @param name its name
 * @param tier its tier, 1 to 3
 * @param leadId who leads it, {@code null} for nobody
 * @param promised contacts that the tier's standard promises in the term
 * @param lines what is proposed, planned, done and cancelled there in the term, by time
 * @param agreement the latest agreement to the plan, {@code null} for none
 */
public record PlannedSchool(Urn urn, String name, int tier, Long leadId, int promised, List<PlanLine> lines,
		Agreement agreement) {

	public PlannedSchool {
		lines = List.copyOf(lines);
	}

	/** How many contacts are in a state. */
	public int contacts(LineState state) {
		return count((line) -> line.contact() && line.state() == state);
	}

	/** How much of anything is in a state. */
	public int all(LineState state) {
		return count((line) -> line.state() == state);
	}

	private int count(Predicate<PlanLine> which) {
		return (int) this.lines.stream().filter(which).count();
	}

	/** How many contacts are neither done nor to come. */
	public int missing() {
		return Math.max(0,
				this.promised - contacts(LineState.DONE) - contacts(LineState.PLANNED) - contacts(LineState.PROPOSED));
	}

	/** Contacts that count as given, no more than were promised. */
	int delivered() {
		return Math.min(this.promised, contacts(LineState.DONE));
	}

}
