package org.saferschools.patrol;

import java.util.List;

import org.saferschools.school.School;
import org.saferschools.school.SchoolService;
import org.saferschools.shared.RuleException;
import org.saferschools.transport.RouteRun;

import org.springframework.stereotype.Component;

/**
 * Where patrols can go for the pupils of a school, and where they stop there.
 */
@Component
class PatrolTargets {

	private final SchoolService schools;

	private final PatrolStops stops;

	PatrolTargets(SchoolService schools, PatrolStops stops) {
		this.schools = schools;
		this.stops = stops;
	}

	School school(PatrolTarget target) {
		return this.schools.get(target.school());
	}

	/** The bus routes, in each direction, that pupils of the school board. */
	List<RouteRun> routesOf(School school) {
		return this.stops.routesOf(school);
	}

	/**
	 * Where a patrol could stop, in the order in which it would come there.
	 * @throws RuleException where no patrol can be planned there
	 */
	OfferedStops offered(PatrolTarget target) {
		School school = school(target);
		return switch (target.place()) {
			case SCHOOL -> this.stops.around(school);
			case BUS_ROUTE -> this.stops.along(target.route(), target.run(), school);
			case HOTSPOT -> this.stops.in(target.hotspotId(), school);
		};
	}

}
