package org.saferschools.patrol;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.saferschools.activity.PublicHolidays;
import org.saferschools.school.School;
import org.saferschools.school.SchoolCalendar;
import org.saferschools.school.SchoolCalendarService;
import org.saferschools.shared.Urn;
import org.saferschools.transport.RouteRun;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a patrol for a school can be planned on: the bus routes that its pupils board, and
 * when it next finishes.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
public class PatrolRoutes {

	private static final int WEEKS_AHEAD = 12;

	private final PatrolTargets targets;

	private final SchoolCalendarService calendars;

	private final PublicHolidays holidays;

	PatrolRoutes(PatrolTargets targets, SchoolCalendarService calendars, PublicHolidays holidays) {
		this.targets = targets;
		this.calendars = calendars;
		this.holidays = holidays;
	}

	/** Whose pupils a patrol is for. */
	public School school(PatrolTarget target) {
		return this.targets.school(target);
	}

	/** The bus routes, in each direction, that pupils of a school board. */
	public List<RouteRun> of(Urn school) {
		return this.targets.routesOf(this.targets.school(PatrolTarget.around(school)));
	}

	/**
	 * When a school next finishes; where no open day is known, at the usual time of the
	 * next day.
	 */
	public LocalDateTime nextFinish(Urn school, LocalDateTime now) {
		SchoolCalendar calendar = this.calendars.of(school);
		LocalDate today = now.toLocalDate();
		for (int week = 0; week < WEEKS_AHEAD; week++) {
			List<LocalDateTime> starts = new WeekOfPatrols(today.plusWeeks(week), now).starts(calendar, this.holidays);
			if (!starts.isEmpty()) {
				return starts.get(0);
			}
		}
		return today.plusDays(1).atTime(WeekOfPatrols.USUAL_FINISH);
	}

}
