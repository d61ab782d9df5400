package org.saferschools.activity;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;

import org.saferschools.school.School;
import org.saferschools.shared.RuleException;
import org.saferschools.transport.BusRoute;

import org.springframework.stereotype.Component;

/**
 * What each {@link KindRule} means, one method a rule.
 */
@Component
class KindRules {

	private static final Duration PATROL_BEFORE_FINISH = Duration.ofMinutes(15);

	private static final Duration PATROL_AFTER_FINISH = Duration.ofMinutes(120);

	private final SchoolDays schoolDays;

	private final ActivitySettings settings;

	KindRules(SchoolDays schoolDays, ActivitySettings settings) {
		this.schoolDays = schoolDays;
		this.settings = settings;
	}

	/**
	 * The table of contents.
	 * @throws RuleException where the kind's rule refuses the work
	 */
	void check(Work work) {
		switch (work.kind().rule()) {
			case ANY_SCHOOL -> {
			}
			case TEACHES_YEAR_7 -> onlyWhereYear7IsTaught(work);
			case TEACHES_PRIMARY -> onlyWherePrimaryAgesAreTaught(work);
			case AFTER_SCHOOL -> onlyAroundTheWayHome(work);
			case NEEDS_REQUEST -> onlyOnRequest(work);
			case NEEDS_AGREEMENT -> onlyUnderAgreement(work);
			case BUS_ROUTE -> onlyOnARouteThatRuns(work);
		}
	}

	private static void onlyWhereYear7IsTaught(Work work) {
		if (!work.school().teachesYear7()) {
			throw new RuleException("kind.year-7",
					"%s is for schools with a year 7, and %s %s. Choose another kind of activity".formatted(work.kind(),
							work.school().name(), ages(work.school())));
		}
	}

	private static void onlyWherePrimaryAgesAreTaught(Work work) {
		if (!work.school().teachesPrimaryAges()) {
			throw new RuleException("kind.primary",
					"%s is for pupils of primary age, and %s %s. Choose another kind of activity".formatted(work.kind(),
							work.school().name(), ages(work.school())));
		}
	}

	private static String ages(School school) {
		return school.ages()
			.map((ages) -> "teaches ages " + ages)
			.orElseGet(() -> "is " + school.phase().label().toLowerCase() + " by the register");
	}

	/**
	 * From 15 minutes before to 120 minutes after a school's finish, on a school day, the
	 * whole of it. Where its finish isn't known, the earliest and the latest usual one
	 * bound it.
	 */
	private void onlyAroundTheWayHome(Work work) {
		this.schoolDays.whyClosed(work).ifPresent((closed) -> {
			throw new RuleException("date.closed", "%s happens on school days, and this day is %s. Choose another date"
				.formatted(work.kind(), closed));
		});
		Optional<LocalTime> finish = work.calendar().finish(work.day());
		LocalTime from = finish.orElse(this.settings.earliestFinish()).minus(PATROL_BEFORE_FINISH);
		LocalTime to = finish.orElse(this.settings.latestFinish()).plus(PATROL_AFTER_FINISH);
		if (work.startsAt().toLocalTime().isBefore(from) || work.endsAt().isAfter(work.day().atTime(to))) {
			throw new RuleException("time.after-school",
					"%s lies between %s and %s, from 15 minutes before the school’s finish to 2 hours after it%s. Change the time or the minutes"
						.formatted(work.kind(), from, to, finish.isPresent() ? ""
								: " (its own finish isn’t recorded, so that of most schools counts)"));
		}
	}

	private static void onlyOnARouteThatRuns(Work work) {
		BusRoute route = work.what().route();
		if (route == null) {
			throw new RuleException("route.missing", "Enter the bus route, such as 250");
		}
		if (!route.runsOn(work.day())) {
			throw new RuleException("route.gone", "Bus route %s does not run any more on %s. Choose another route"
				.formatted(route.name(), WorkRules.DAY.format(work.day())));
		}
	}

	private static void onlyOnRequest(Work work) {
		if (work.what().requestId() == null) {
			throw new RuleException("kind.request",
					("%s needs a request of the school that was recorded beforehand and "
							+ "holds on %s. Record what the school asks for on its partnership page first")
						.formatted(work.kind(), WorkRules.DAY.format(work.day())));
		}
	}

	private static void onlyUnderAgreement(Work work) {
		if (work.what().agreementId() == null) {
			throw new RuleException("kind.agreement",
					("%s needs an agreement with the school that covers it on %s. Record what the school agreed to on its "
							+ "partnership page first, or choose a sweep around the school")
						.formatted(work.kind(), WorkRules.DAY.format(work.day())));
		}
	}

}
