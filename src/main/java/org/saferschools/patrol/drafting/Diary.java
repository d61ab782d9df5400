package org.saferschools.patrol.drafting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * An officer's week while it is being filled.
 */
class Diary {

	private final FreeOfficer officer;

	private final List<FreeOfficer.Span> taken;

	private int left;

	Diary(FreeOfficer officer) {
		this.officer = officer;
		this.taken = new ArrayList<>(officer.engagements());
		this.left = officer.minutes();
	}

	long officerId() {
		return this.officer.id();
	}

	/** Minutes left. */
	int left() {
		return this.left;
	}

	boolean is(Long officerId) {
		return officerId != null && officerId == this.officer.id();
	}

	boolean mayGoTo(SchoolDue school) {
		return this.left >= school.minutes() && !this.officer.conflicts().contains(school.urn());
	}

	boolean isFreeFor(DraftedPatrol patrol) {
		return this.taken.stream().noneMatch(span(patrol)::overlaps);
	}

	int patrolsOn(LocalDate day) {
		return (int) this.taken.stream().filter((span) -> span.from().toLocalDate().equals(day)).count();
	}

	void enter(DraftedPatrol patrol) {
		this.taken.add(span(patrol));
		this.left -= patrol.minutes();
	}

	private static FreeOfficer.Span span(DraftedPatrol patrol) {
		return new FreeOfficer.Span(patrol.startsAt(), patrol.startsAt().plusMinutes(patrol.minutes()));
	}

}
