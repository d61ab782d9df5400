package org.saferschools.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.saferschools.shared.Urn;

/**
 * Reckons the hours that schools take of officers week by week: a fifth of a school's
 * weekly hours for each working day on which the officer leads it, less what others take
 * over there; and what the officer takes over elsewhere.
 */
final class WorkReckoning {

	private final SchoolHours hours;

	private final Map<Long, List<WorkSpell>> byOfficer;

	private final Map<Urn, List<WorkSpell>> supportBySchool;

	WorkReckoning(SchoolHours hours, List<WorkSpell> work) {
		this.hours = hours;
		this.byOfficer = work.stream().collect(Collectors.groupingBy(WorkSpell::officerId));
		this.supportBySchool = work.stream()
			.filter((spell) -> !spell.isLead())
			.collect(Collectors.groupingBy(WorkSpell::urn));
	}

	/** Hours that an officer's schools take in a week. */
	double used(long officerId, LocalDate monday) {
		List<WorkSpell> own = this.byOfficer.getOrDefault(officerId, List.of());
		return WeekReckoning.workingDays(monday)
			.stream()
			.mapToDouble((day) -> own.stream()
				.filter((spell) -> spell.covers(day))
				.mapToDouble((spell) -> weekly(spell, day))
				.sum())
			.sum() / WeekReckoning.WORKING_DAYS;
	}

	private double weekly(WorkSpell spell, LocalDate day) {
		return spell.isLead()
				? Math.max(0, this.hours.of(spell.tier(), spell.peers()).orElse(0) - supported(spell, day))
				: spell.supportHours();
	}

	private double supported(WorkSpell lead, LocalDate day) {
		return this.supportBySchool.getOrDefault(lead.urn(), List.of())
			.stream()
			.filter((spell) -> spell.covers(day))
			.mapToDouble(WorkSpell::supportHours)
			.sum();
	}

}
