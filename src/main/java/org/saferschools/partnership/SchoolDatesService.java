package org.saferschools.partnership;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;

import org.saferschools.school.OwnDates;
import org.saferschools.shared.RuleException;
import org.saferschools.shared.Urn;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the days on which only staff are in and when the day ends, where no loaded file
 * says so.
 */
@Service
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
@Transactional
public class SchoolDatesService {

	private static final LocalTime EARLIEST = LocalTime.of(11, 30);

	private static final LocalTime LATEST = LocalTime.of(18, 30);

	private final OwnDates dates;

	private final Keeping keeping;

	SchoolDatesService(OwnDates dates, Keeping keeping) {
		this.dates = dates;
		this.keeping = keeping;
	}

	/** Refuses whoever may not keep the dates of a school. */
	@Transactional(readOnly = true)
	public void requireMayKeep(Urn urn) {
		this.keeping.school(urn);
	}

	/**
	 * Records a day on which only staff are in.
	 * @throws RuleException for a weekend and a day that is recorded already
	 */
	public void addInset(Urn urn, LocalDate day) {
		this.keeping.school(urn);
		if (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
			throw new RuleException("inset.weekend", "An INSET day is a weekday. Check the date");
		}
		if (!this.dates.addInset(urn, day, this.keeping.by())) {
			throw new RuleException("inset.there", "This INSET day is recorded already");
		}
		this.keeping.tell("INSET day recorded", urn, day.toString());
	}

	/** Takes a day back on which only staff were said to be in. */
	public void removeInset(Urn urn, LocalDate day) {
		this.keeping.school(urn);
		this.dates.removeInset(urn, day);
		this.keeping.tell("INSET day removed", urn, day.toString());
	}

	/**
	 * Records when the school's day ends from a day on. A time for the same day is
	 * replaced.
	 * @throws RuleException for a time at which no school ends
	 */
	public void finishAt(Urn urn, LocalDate from, LocalTime time) {
		this.keeping.school(urn);
		if (time.isBefore(EARLIEST) || time.isAfter(LATEST)) {
			throw new RuleException("finish.hour", "Finish must be between %s and %s".formatted(EARLIEST, LATEST));
		}
		this.dates.finishAt(urn, from, time, this.keeping.by());
		this.keeping.tell("Finish time recorded", urn, "%s from %s".formatted(time, from));
	}

	/** Takes a finish time back. */
	public void removeFinish(Urn urn, LocalDate from) {
		this.keeping.school(urn);
		this.dates.removeFinish(urn, from);
		this.keeping.tell("Finish time removed", urn, "From " + from);
	}

}
