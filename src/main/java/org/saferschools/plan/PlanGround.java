package org.saferschools.plan;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.saferschools.activity.ActivitySettings;
import org.saferschools.plan.drafting.SchoolToPlan;
import org.saferschools.plan.drafting.TermDays;
import org.saferschools.plan.drafting.TermToPlan;
import org.saferschools.prioritisation.ServiceStandard;
import org.saferschools.prioritisation.ServiceStandards;
import org.saferschools.school.PeerGroup;
import org.saferschools.school.School;
import org.saferschools.school.SchoolCalendar;
import org.saferschools.school.SchoolCalendarService;
import org.saferschools.school.SchoolService;
import org.saferschools.shared.BankHolidays;
import org.saferschools.shared.Urn;

/**
 * Reads what a draft is drawn up from: the rest of the term from tomorrow, what the
 * schools are still promised, when they are open and who has how many hours.
 */
@Component
class PlanGround {

	/** When a school's day ends where nobody has said. */
	private static final LocalTime USUAL_FINISH = LocalTime.of(15, 0);

	private static final int MINUTES_AN_HOUR = 60;

	private static final int DAYS_A_WEEK = 7;

	private final SchoolService schools;

	private final SchoolCalendarService calendars;

	private final ServiceStandards standards;

	private final SuggestionRepository suggestions;

	private final OfficerGround officers;

	private final ActivitySettings settings;

	private final Clock clock;

	PlanGround(SchoolService schools, SchoolCalendarService calendars, ServiceStandards standards,
			SuggestionRepository suggestions, OfficerGround officers, ActivitySettings settings, Clock clock) {
		this.schools = schools;
		this.calendars = calendars;
		this.standards = standards;
		this.suggestions = suggestions;
		this.officers = officers;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * What the rest of a team's term is drafted from.
	 * @return empty where the term is over
	 */
	Optional<TermToPlan> of(PlanBoard board) {
		LocalDate tomorrow = LocalDate.now(this.clock).plusDays(1);
		LocalDate from = tomorrow.isAfter(board.term().from()) ? tomorrow : board.term().from();
		if (from.isAfter(board.term().to())) {
			return Optional.empty();
		}
		TermDays days = new TermDays(from, board.term().to());
		return Optional.of(new TermToPlan(days, schools(board, days), this.officers.of(board.teamId(), days),
				this.suggestions.all()));
	}

	private List<SchoolToPlan> schools(PlanBoard board, TermDays days) {
		List<Urn> urns = board.schools().stream().map(PlannedSchool::urn).toList();
		Map<Urn, School> register = this.schools.byUrn(urns);
		Map<Urn, SchoolCalendar> calendars = this.calendars.of(urns);
		Map<Integer, ServiceStandard> byTier = this.standards.all()
			.stream()
			.collect(Collectors.toMap(ServiceStandard::tier, Function.identity()));
		return board.schools()
			.stream()
			.filter((school) -> register.containsKey(school.urn()))
			.map((school) -> school(school, register.get(school.urn()), calendars.get(school.urn()),
					byTier.get(school.tier()), days))
			.toList();
	}

	private SchoolToPlan school(PlannedSchool planned, School school, SchoolCalendar calendar, ServiceStandard standard,
			TermDays days) {
		List<PlanLine> settled = planned.lines()
			.stream()
			.filter((line) -> line.contact() && line.state() != LineState.PROPOSED
					&& line.state() != LineState.CANCELLED)
			.toList();
		Set<LocalDate> open = openDays(school, calendar, days);
		long toCome = settled.stream().filter((line) -> !line.day().isBefore(days.from())).count();
		int wanted = Math.min(planned.promised() - settled.size(), weeks(open, days) - (int) toCome);
		LocalTime finish = open.stream()
			.flatMap((day) -> calendar.finish(day).stream())
			.min(LocalTime::compareTo)
			.orElse(USUAL_FINISH);
		return new SchoolToPlan(school.urn().value(), planned.tier(), settled.size() + Math.max(0, wanted),
				minutes(standard.hoursPerContact()), planned.leadId(), school.place().orElse(null),
				school.teachesYear7(), school.teachesPrimaryAges(),
				school.peerGroup().filter((group) -> group == PeerGroup.SECONDARY).isPresent(), open,
				finish.getHour() * MINUTES_AN_HOUR + finish.getMinute(), settled.stream().map(PlanLine::day).toList(),
				settled.stream()
					.map((line) -> SchoolToPlan.key(line.kindCode(), line.topicCode()))
					.collect(Collectors.toSet()));
	}

	/** Nobody wants more than one contact a week in what is left of the term. */
	private static int weeks(Collection<LocalDate> open, TermDays days) {
		return (int) open.stream().map((day) -> days.week(days.index(day))).distinct().count();
	}

	private Set<LocalDate> openDays(School school, SchoolCalendar calendar, TermDays days) {
		return days.from()
			.datesUntil(days.to().plusDays(1))
			.filter((day) -> day.getDayOfWeek().getValue() < DAYS_A_WEEK - 1 && BankHolidays.on(day).isEmpty()
					&& !this.settings.furtherHolidays().contains(day))
			.filter((day) -> calendar.whyClosed(day).isEmpty())
			.filter((day) -> school.closedOn().map(day::isBefore).orElse(true))
			.filter((day) -> school.openedOn().map((opened) -> !day.isBefore(opened)).orElse(true))
			.collect(Collectors.toSet());
	}

	private static int minutes(BigDecimal hours) {
		return hours.multiply(BigDecimal.valueOf(MINUTES_AN_HOUR)).intValue();
	}

}
