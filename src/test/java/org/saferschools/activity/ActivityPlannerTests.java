package org.saferschools.activity;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saferschools.officer.Officer;
import org.saferschools.shared.RuleException;
import org.saferschools.shared.Urn;
import org.saferschools.testing.StatementCount;
import org.saferschools.testing.TwoTeams;
import org.saferschools.testing.WithTwoTeams;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * It is noon on Wednesday 14 October 2026.
 */
@WithTwoTeams
@Transactional
class ActivityPlannerTests {

	@Autowired
	private ActivityPlanner planner;

	@Autowired
	private ActivityLog log;

	@Autowired
	private TwoTeams teams;

	@Autowired
	private StatementCount statements;

	@Autowired
	private JdbcClient jdbc;

	private Set<Long> pc4412;

	@BeforeEach
	void anOfficer() {
		this.pc4412 = Set.of(this.teams.pc4412);
	}

	@Test
	void aSupervisorPlansForTheOwnTeam() {
		Activity planned = plan("sgt.south", work("PRESENTATION", "2026-10-20T10:00").about("FIREWORKS"));
		assertThat(planned.state()).isEqualTo(ActivityState.PLANNED);
		assertThat(planned.plannedBy()).isEqualTo("sgt.south");
		assertThat(planned.loggedBy()).isNull();
		assertThat(planned.officers()).extracting(Officer::label).containsExactly("PC 4412");
		assertThat(lastAudit()).isEqualTo("Activity planned: " + "Presentation, 2026-10-20 10:00, by PC 4412");
	}

	@Test
	void anOfficerPlansForSelf() {
		WorkDetails alone = WorkDetails.of(new Urn(TwoTeams.ALDERBROOK), "MEETING",
				LocalDateTime.parse("2026-10-20T10:00"), 60, Set.of());
		assertThat(plan("pc4412", alone).officers()).extracting(Officer::label).containsExactly("PC 4412");
	}

	@ParameterizedTest(name = "{0} at {1} on {2} is refused as {3}")
	@CsvSource({ "YEAR_7_MEET_AND_GREET, 100002, 2026-10-20T10:00, kind.year-7",
			"EARLY_INTERVENTION, 100001, 2026-10-20T10:00, kind.primary",
			"PRESENTATION, 100001, 2026-10-20T10:00, topic.missing",
			"SCREENING_ARCH, 100001, 2026-10-20T10:00, kind.request",
			"WEAPONS_SWEEP_INSIDE, 100001, 2026-10-20T10:00, kind.agreement",
			"MEETING, 100001, 2026-10-17T10:00, date.closed", "MEETING, 100001, 2026-12-28T10:00, date.closed",
			"MEETING, 100001, 2026-10-14T11:59, time.past", "MEETING, 100001, 2026-10-13T10:00, date.past",
			"MEETING, 100001, 2028-01-13T10:00, date.far", "MEETING, 100001, 2026-10-20T23:00, time.hour",
			"MEETING, 100004, 2026-10-20T10:00, school.closed",
			"AFTER_SCHOOL_PATROL, 100001, 2026-10-20T14:14, time.after-school",
			"AFTER_SCHOOL_PATROL, 100001, 2026-10-20T17:01, time.after-school",
			"AFTER_SCHOOL_PATROL, 100001, 2026-10-18T15:15, date.closed",
			"BUS_ROUTE_PATROL, 100001, 2026-10-20T16:00, route.missing",
			"MEETING, 100010, 2026-10-20T10:00, school.other-team" })
	void theRulesOfLoggedWorkHoldForPlannedWork(String kind, int urn, String startsAt, String rule) {
		refused(rule, WorkDetails.of(new Urn(urn), kind, LocalDateTime.parse(startsAt), 60, this.pc4412));
	}

	@ParameterizedTest(name = "{0} at {1} on {2} is planned")
	@CsvSource({ "YEAR_7_MEET_AND_GREET, 100001, 2026-10-20T08:30", "EARLY_INTERVENTION, 100002, 2026-10-20T10:00",
			"AFTER_SCHOOL_PATROL, 100001, 2026-10-20T14:15", "AFTER_SCHOOL_PATROL, 100001, 2026-10-20T17:00",
			"WEAPONS_SWEEP_AROUND, 100001, 2026-10-17T10:00", "MEETING, 100001, 2026-10-14T12:01" })
	void whatTheRulesAllowIsPlanned(String kind, int urn, String startsAt) {
		assertThat(plan("sgt.south", WorkDetails.of(new Urn(urn), kind, LocalDateTime.parse(startsAt), 60, this.pc4412)
			.inTheWay("AT_THE_GATE")).id()).isNotNull();
	}

	@Test
	void aMeetAndGreetSaysInWhichWay() {
		refused("way.missing", work("YEAR_7_MEET_AND_GREET", "2026-10-20T08:30"));
	}

	@ParameterizedTest(name = "{0} on {1}: {2}")
	@CsvSource({ "FIREWORKS, 2026-10-20, true", "FIREWORKS, 2026-12-01, false", "PROPERTY, 2026-12-01, true",
			"PROPERTY, 2027-01-12, false", "HATE_CRIME, 2027-01-12, true" })
	void aTopicIsGivenInItsSeasonOnly(String topic, String day, boolean fine) {
		WorkDetails presentation = work("PRESENTATION", day + "T10:00").about(topic);
		if (fine) {
			assertThat(plan("sgt.south", presentation).topic().code()).isEqualTo(topic);
		}
		else {
			refused("topic.season", presentation);
		}
	}

	@Test
	void aPatrolOfABusRouteNeedsARouteThatRunsThatDayAndASaferTransportLead() {
		routes();
		WorkDetails patrol = work("BUS_ROUTE_PATROL", "2026-10-20T16:00");
		refused("route.unknown", patrol.onRoute("999"));
		refused("route.gone", patrol.onRoute("197"));
		refused("officers.lead", patrol.onRoute("250"));
		this.jdbc.sql("update posting set kind_code = 'STT' where officer_id = ?").param(this.teams.pc5120).update();
		Activity planned = plan("sgt.south", patrol.onRoute("250").by(Set.of(this.teams.pc4412, this.teams.pc5120)));
		assertThat(planned.route()).isEqualTo("250");
	}

	@Test
	void somebodyTakesPart() {
		refused("officers.missing", work("AFTER_SCHOOL_PATROL", "2026-10-20T15:15").by(Set.of()));
	}

	@Test
	void aScreeningArchIsNeverProposed() {
		WorkDetails arch = work("SCREENING_ARCH", "2026-10-20T10:00");
		Map<Integer, RuleException> refusals = this.teams.as("sgt.south",
				() -> this.planner.refusals(List.of(arch), Origin.TERM_PLAN));
		assertThat(refusals.get(0).code()).isEqualTo("kind.proposed");
	}

	@Test
	void anOfficersTimeIsHeldAndSetFreeWhenItIsCancelled() {
		Activity first = plan("sgt.south", work("MEETING", "2026-10-20T10:00"));
		refused("time.elsewhere", work("MEETING", "2026-10-20T10:59"));
		cancel(first, CancelReason.WEATHER, "");
		Activity second = plan("sgt.south", work("MEETING", "2026-10-20T10:30"));
		assertThat(second.id()).isNotNull();
		assertThat(first.state()).isEqualTo(ActivityState.CANCELLED);
		assertThat(first.officers()).as("who it was stays known").extracting(Officer::label).containsExactly("PC 4412");
	}

	@Test
	void itIsCancelledForAReasonOnce() {
		Activity planned = plan("sgt.south", work("MEETING", "2026-10-20T10:00"));
		assertRefused("note.missing", () -> cancel(planned, CancelReason.OTHER, " "));
		assertRefused("reason.unknown", () -> cancel(planned, CancelReason.MISTAKE, ""));
		cancel(planned, CancelReason.ABSTRACTION, "Aid to another borough");
		assertThat(planned.cancelReason()).isEqualTo(CancelReason.ABSTRACTION);
		assertThat(lastAudit()).endsWith("by PC 4412: Officers called away");
		assertRefused("activity.cancelled", () -> cancel(planned, CancelReason.SCHOOL, ""));
	}

	@Test
	void itIsMovedWithinItsOwnTimeAndTheRulesHoldAgain() {
		Activity planned = plan("sgt.south", work("MEETING", "2026-10-20T10:00"));
		Activity moved = change("sgt.south", planned, work("MEETING", "2026-10-20T10:30"));
		assertThat(moved.startsAt()).isEqualTo("2026-10-20T10:30");
		assertRefused("date.closed", () -> change("sgt.south", planned, work("MEETING", "2026-10-24T10:30")));
		assertThatExceptionOfType(ObjectOptimisticLockingFailureException.class)
			.isThrownBy(() -> this.teams.as("sgt.south", () -> this.planner.change(planned.id(),
					new ChangeActivity(planned.version() - 1, work("MEETING", "2026-10-20T11:00"), ""))));
	}

	@Test
	void whoHasNothingToDoWithItLeavesItAlone() {
		Activity planned = plan("sgt.south", work("MEETING", "2026-10-20T10:00"));
		for (String stranger : List.of("sgt.north", "pc5120")) {
			assertThatExceptionOfType(AccessDeniedException.class)
				.isThrownBy(() -> change(stranger, planned, work("MEETING", "2026-10-20T11:00")));
		}
		assertThat(change("pc4412", planned, work("MEETING", "2026-10-20T11:00")).startsAt()).as("who takes part may")
			.isEqualTo("2026-10-20T11:00");
	}

	@Test
	void whatWasPlannedIsLoggedOnceWithWhatWasDifferent() {
		Activity planned = plan("sgt.south", work("MEETING", "2026-10-14T12:30"));
		begin(planned, "2026-10-14T10:00");
		DoneActivity done = new DoneActivity(UUID.randomUUID(), null, work("MEETING", "2026-10-14T10:05"),
				new Outcome(12, "Went well"));
		Activity logged = this.teams.as("pc4412", () -> this.log.done(planned.id(), done));
		assertThat(logged.state()).isEqualTo(ActivityState.DONE);
		assertThat(logged.loggedBy()).isEqualTo("pc4412");
		assertThat(logged.plannedBy()).isEqualTo("sgt.south");
		assertThat(logged.startsAt()).isEqualTo("2026-10-14T10:05");
		assertThat(this.teams.as("pc4412", () -> this.log.done(planned.id(), done))).isSameAs(logged);
		assertRefused("activity.done", () -> this.teams.as("pc4412", () -> this.log.done(planned.id(),
				new DoneActivity(UUID.randomUUID(), null, done.work(), done.outcome()))));
	}

	@Test
	void whatLiesAheadIsNotLogged() {
		Activity planned = plan("sgt.south", work("MEETING", "2026-10-20T10:00"));
		assertRefused("date.future",
				() -> this.teams.as("pc4412", () -> this.log.done(planned.id(), new DoneActivity(UUID.randomUUID(),
						planned.version(), work("MEETING", "2026-10-20T10:00"), new Outcome(null, "")))));
	}

	@Test
	void sendingTheFormTwicePlansOnce() {
		PlanActivity form = new PlanActivity(UUID.randomUUID(), work("MEETING", "2026-10-20T10:00"), "",
				Origin.BY_HAND);
		Activity first = this.teams.as("sgt.south", () -> this.planner.plan(form));
		assertThat(this.teams.as("sgt.south", () -> this.planner.plan(form)).id()).isEqualTo(first.id());
	}

	@Test
	void manyArePlannedTogetherOrNone() {
		List<PlanActivity> meetings = meetings(6);
		assertThat(this.teams.as("sgt.south", () -> this.planner.planAll(meetings))).hasSize(6)
			.allMatch((one) -> one.origin() == Origin.TERM_PLAN);
		List<PlanActivity> clashing = new ArrayList<>(meetings(0));
		clashing.add(proposed(work("MEETING", "2026-11-02T10:00")));
		clashing.add(proposed(work("MEETING", "2026-11-02T10:30")));
		assertThatExceptionOfType(PlanRefused.class)
			.isThrownBy(() -> this.teams.as("sgt.south", () -> this.planner.planAll(clashing)))
			.satisfies((refused) -> {
				assertThat(refused.position()).isEqualTo(1);
				assertThat(refused.code()).isEqualTo("time.elsewhere");
			})
			.withMessageStartingWith("School 100001 on 2 November 2026 at 10:30: PC 4412 is at Alderbrook Academy");
		assertThat(this.jdbc.sql("select count(*) from activity").query(Long.class).single()).isEqualTo(6);
	}

	@Test
	void askingForManyTakesOneStatementADayMore() {
		List<WorkDetails> few = meetings(1).stream().map(PlanActivity::work).toList();
		List<WorkDetails> many = meetings(21).stream().map(PlanActivity::work).toList();
		int forFew = this.statements.during(() -> refusals(few));
		int forMany = this.statements.during(() -> refusals(many));
		assertThat(forMany - forFew).as("three a day on seven days").isLessThanOrEqualTo(6);
	}

	private Map<Integer, RuleException> refusals(List<WorkDetails> wanted) {
		Map<Integer, RuleException> refusals = this.teams.as("sgt.south",
				() -> this.planner.refusals(wanted, Origin.TERM_PLAN));
		assertThat(refusals).isEmpty();
		return refusals;
	}

	private List<PlanActivity> meetings(int number) {
		List<PlanActivity> meetings = new ArrayList<>();
		for (int each = 0; each < number; each++) {
			LocalDateTime start = LocalDateTime.parse("2026-11-09T09:00").plusWeeks(each / 3).plusHours(each % 3);
			meetings.add(proposed(work("MEETING", start.toString())));
		}
		return meetings;
	}

	private static PlanActivity proposed(WorkDetails work) {
		return new PlanActivity(UUID.randomUUID(), work, "", Origin.TERM_PLAN);
	}

	private WorkDetails work(String kind, String startsAt) {
		return WorkDetails.of(new Urn(TwoTeams.ALDERBROOK), kind, LocalDateTime.parse(startsAt), 60, this.pc4412);
	}

	private Activity plan(String username, WorkDetails work) {
		return this.teams.as(username,
				() -> this.planner.plan(new PlanActivity(UUID.randomUUID(), work, "", Origin.BY_HAND)));
	}

	private Activity change(String username, Activity planned, WorkDetails work) {
		return this.teams.as(username,
				() -> this.planner.change(planned.id(), new ChangeActivity(planned.version(), work, "")));
	}

	private Activity cancel(Activity planned, CancelReason reason, String note) {
		return this.teams.as("sgt.south",
				() -> this.planner.cancel(planned.id(), new CancelActivity(planned.version(), reason, note)));
	}

	/** Lets the time of planned work come. */
	private void begin(Activity planned, String startsAt) {
		this.jdbc.sql("update activity set starts_at = ?::timestamp where id = ?")
			.params(startsAt, planned.id())
			.update();
	}

	private void routes() {
		this.jdbc.sql("""
				insert into bus_route (route, school, gone_on, import_id)
				select route, false, gone::date, (select min(id) from import)
				  from (values ('250', null), ('197', '2026-10-20')) as r(route, gone)""").update();
	}

	private void refused(String rule, WorkDetails work) {
		assertRefused(rule, () -> plan("sgt.south", work));
	}

	private static void assertRefused(String rule, Runnable attempt) {
		assertThatExceptionOfType(RuleException.class).isThrownBy(attempt::run)
			.satisfies((refused) -> assertThat(refused.code()).isEqualTo(rule));
	}

	private String lastAudit() {
		return this.jdbc.sql("select action || ': ' || detail from audit_entry order by id desc limit 1")
			.query(String.class)
			.single();
	}

}
