package org.saferschools.patrol;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.saferschools.activity.PublicHolidays;
import org.saferschools.assignment.OfficerTime;
import org.saferschools.assignment.OfficerWeek;
import org.saferschools.assignment.OfficerWeeks;
import org.saferschools.assignment.PlacementFacts;
import org.saferschools.assignment.SchoolCare;
import org.saferschools.assignment.SchoolCareService;
import org.saferschools.patrol.drafting.DraftedPatrol;
import org.saferschools.patrol.drafting.FreeOfficer;
import org.saferschools.patrol.drafting.SchoolDue;
import org.saferschools.prioritisation.ServiceStandard;
import org.saferschools.prioritisation.ServiceStandards;
import org.saferschools.school.SchoolCalendar;
import org.saferschools.school.SchoolCalendarService;
import org.saferschools.shared.Term;
import org.saferschools.shared.Urn;

import org.springframework.stereotype.Component;

/**
 * Reads what a team's proposals of a week stand on, in a handful of statements: what its
 * schools are promised and had, when they are open, and what its officers have left.
 */
@Component
class PatrolGround {

	private static final int MINUTES_AN_HOUR = 60;

	private final DosageService dosage;

	private final DosageRepository counts;

	private final SchoolCareService schools;

	private final SchoolCalendarService calendars;

	private final PublicHolidays holidays;

	private final OfficerWeeks weeks;

	private final PlacementFacts facts;

	private final ServiceStandards standards;

	PatrolGround(DosageService dosage, DosageRepository counts, SchoolCareService schools,
			SchoolCalendarService calendars, PublicHolidays holidays, OfficerWeeks weeks, PlacementFacts facts,
			ServiceStandards standards) {
		this.dosage = dosage;
		this.counts = counts;
		this.schools = schools;
		this.calendars = calendars;
		this.holidays = holidays;
		this.weeks = weeks;
		this.facts = facts;
		this.standards = standards;
	}

	Ground of(int teamId, WeekOfPatrols week) {
		Map<Urn, SchoolCare> care = this.schools.ofTeam(teamId)
			.stream()
			.collect(Collectors.toMap(SchoolCare::urn, Function.identity()));
		List<Dosage> promised = this.dosage.on(teamId, week.friday())
			.stream()
			.filter((school) -> school.promised() > 0)
			.toList();
		Map<Urn, SchoolCalendar> calendars = this.calendars.of(promised.stream().map(Dosage::urn).toList());
		Map<Integer, Integer> minutes = minutesByTier();
		List<SchoolDue> due = promised.stream()
			.map((school) -> new SchoolDue(school.urn(), school.tier(), care.get(school.urn()).rank(),
					school.dueByNow() - school.delivered() - school.planned(), care.get(school.urn()).officerId(),
					week.starts(calendars.get(school.urn()), this.holidays), minutes.get(school.tier())))
			.toList();
		List<OfficerTime> officers = this.weeks.ofTeam(teamId, Term.of(week.monday()));
		return new Ground(due, free(officers, week), promised, care, officers);
	}

	/** How long a patrol of each tier takes, in whole stops, at most two hours. */
	private Map<Integer, Integer> minutesByTier() {
		return this.standards.all()
			.stream()
			.collect(Collectors
				.toMap(ServiceStandard::tier,
						(standard) -> Math.max(1, Math.min(PlanPatrol.MOST_STOPS,
								(int) (standard.hoursPerPatrol().doubleValue() * MINUTES_AN_HOUR) / PatrolStop.MINUTES))
								* PatrolStop.MINUTES));
	}

	private List<FreeOfficer> free(List<OfficerTime> officers, WeekOfPatrols week) {
		List<Long> ids = officers.stream().map((time) -> time.officer().officerId()).toList();
		Map<Long, List<DosageRepository.Engagement>> engagements = this.counts.engagements(ids, week.monday(),
				week.friday());
		Map<Long, Set<Urn>> conflicts = this.facts.conflictsOf(ids, week.monday());
		return officers.stream()
			.filter((time) -> time.away()
				.stream()
				.noneMatch((away) -> away.percent() == 100 && away.covers(week.friday())))
			.filter((time) -> maySendTo(time, week.friday()))
			.map((time) -> free(time, week, engagements.getOrDefault(time.officer().officerId(), List.of()),
					conflicts.getOrDefault(time.officer().officerId(), Set.of())))
			.toList();
	}

	private static boolean maySendTo(OfficerTime time, LocalDate day) {
		return time.officer().isVettedOn(day) && time.officer().isTrainedOn(day);
	}

	private static FreeOfficer free(OfficerTime time, WeekOfPatrols week, List<DosageRepository.Engagement> engagements,
			Set<Urn> conflicts) {
		double hours = time.weeks()
			.stream()
			.filter((one) -> one.monday().equals(week.monday()))
			.mapToDouble(OfficerWeek::available)
			.sum();
		long taken = engagements.stream().mapToLong(DosageRepository.Engagement::minutes).sum();
		return new FreeOfficer(time.officer().officerId(), (int) (hours * MINUTES_AN_HOUR - taken),
				engagements.stream().map((one) -> new FreeOfficer.Span(one.from(), one.to())).toList(), conflicts);
	}

	/**
	 * What proposals stand on.
	 *
	 * @param schools what schools are promised
	 * @param officers what officers have left
	 * @param dosage what schools had
	 * @param care who leads them
	 * @param times whose hours they are
	 */
	record Ground(List<SchoolDue> schools, List<FreeOfficer> officers, List<Dosage> dosage, Map<Urn, SchoolCare> care,
			List<OfficerTime> times) {

		ProposedPatrol inWords(DraftedPatrol patrol) {
			Dosage had = this.dosage.stream()
				.filter((school) -> school.urn().equals(patrol.urn()))
				.findFirst()
				.orElseThrow();
			String officer = this.times.stream()
				.map(OfficerTime::officer)
				.filter((posted) -> posted.officerId() == patrol.officerId())
				.map((posted) -> posted.label())
				.findFirst()
				.orElseThrow();
			return new ProposedPatrol(patrol.urn(), had.name(), had.tier(), had.delivered(), had.planned(),
					had.dueByNow(), patrol.officerId(), officer,
					Objects.equals(this.care.get(patrol.urn()).officerId(), patrol.officerId()), patrol.startsAt(),
					patrol.minutes());
		}

	}

}
