package org.saferschools.activity;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saferschools.officer.Officer;
import org.saferschools.shared.RuleException;
import org.saferschools.shared.Urn;
import org.saferschools.testing.Race;
import org.saferschools.testing.TwoTeams;
import org.saferschools.testing.WithTwoTeams;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@WithTwoTeams
class ActivityLogTests {

	@Autowired
	private ActivityLog log;

	@Autowired
	private TwoTeams teams;

	@Autowired
	private JdbcClient jdbc;

	@Test
	@Transactional
	void anOfficerLogsAVisitForSelfAndAColleague() {
		Activity visit = logAs("pc4412",
				visit(TwoTeams.ALDERBROOK, "PRESENTATION", "2026-10-13T10:00").about("FIREWORKS")
					.with(this.teams.pc5120));
		assertThat(visit.state()).isEqualTo(ActivityState.DONE);
		assertThat(visit.school().name()).isEqualTo("Alderbrook Academy");
		assertThat(visit.topic().name()).isEqualTo("Fireworks safety");
		assertThat(visit.officers()).extracting(Officer::label).containsExactlyInAnyOrder("PC 4412", "PC 5120");
	}

	@Test
	@Transactional
	void theAuditSaysWhoLoggedWhat() {
		logAs("pc4412", visit(TwoTeams.ALDERBROOK, "MEETING", "2026-10-13T10:00"));
		assertThat(this.jdbc.sql("select actor, action, subject, detail from audit_entry order by id desc limit 1")
			.query()
			.singleRow()
			.values()).containsExactly("pc4412", "Activity logged", "School 100001",
					"Meeting with school staff, 2026-10-13 10:00, by PC 4412");
	}

	@ParameterizedTest(name = "{0} at {1} on {2} is refused as {3}")
	@CsvSource({ "YEAR_7_MEET_AND_GREET, 100002, 2026-10-13T10:00, kind.year-7",
			"YEAR_7_MEET_AND_GREET, 100005, 2026-10-13T10:00, kind.year-7",
			"EARLY_INTERVENTION, 100001, 2026-10-13T10:00, kind.primary",
			"SCREENING_ARCH, 100001, 2026-10-13T10:00, kind.request",
			"WEAPONS_SWEEP_INSIDE, 100001, 2026-10-13T10:00, kind.agreement",
			"PRESENTATION, 100001, 2026-10-13T10:00, topic.missing", "MEETING, 100001, 2026-10-10T10:00, date.closed",
			"MEETING, 100001, 2026-08-31T10:00, date.closed", "MEETING, 100001, 2026-10-14T12:01, time.future",
			"MEETING, 100001, 2026-10-15T10:00, date.future", "MEETING, 100001, 2026-07-15T10:00, date.old",
			"MEETING, 100001, 2026-10-13T03:00, time.hour", "MEETING, 100004, 2026-10-13T10:00, school.closed",
			"AFTER_SCHOOL_PATROL, 100001, 2026-10-13T14:14, time.after-school",
			"AFTER_SCHOOL_PATROL, 100001, 2026-10-13T17:01, time.after-school",
			"AFTER_SCHOOL_PATROL, 100001, 2026-10-11T15:15, date.closed",
			"JUGGLING, 100001, 2026-10-13T10:00, kind.unknown" })
	@Transactional
	void aRuleRefusesAndSaysWhich(String kind, int urn, String startsAt, String rule) {
		refused(rule, "pc4412", visit(urn, kind, startsAt));
	}

	@ParameterizedTest(name = "{0} at {1} on {2} is fine")
	@CsvSource({ "YEAR_7_MEET_AND_GREET, 100001, 2026-10-13T08:30", "YEAR_7_MEET_AND_GREET, 100003, 2026-10-13T08:30",
			"EARLY_INTERVENTION, 100002, 2026-10-13T10:00", "AFTER_SCHOOL_PATROL, 100001, 2026-10-13T14:15",
			"AFTER_SCHOOL_PATROL, 100001, 2026-10-13T17:00", "WEAPONS_SWEEP_AROUND, 100001, 2026-10-10T10:00",
			"MEETING, 100004, 2026-07-20T10:00", "MEETING, 100001, 2026-10-14T12:00",
			"MEETING, 100010, 2026-10-13T10:00" })
	@Transactional
	void aRuleAllows(String kind, int urn, String startsAt) {
		assertThat(logAs("pc4412", visit(urn, kind, startsAt)).id()).isNotNull();
	}

	@Test
	@Transactional
	void whereTermDatesAreKnownTheyHold() {
		this.jdbc
			.sql("""
					insert into term_date (scope, code, period, starts_on, ends_on, academic_year, finish_time, import_id)
					values ('URN', :urn, 'Autumn 1', '2026-09-02', '2026-10-08', 2026, '16:40', (select min(id) from import)),
					       ('URN', :urn, 'Autumn 2', '2026-10-12', '2026-12-18', 2026, '14:00', (select min(id) from import)),
					       ('URN', :urn, 'INSET', '2026-10-12', '2026-10-12', 2026, null, (select min(id) from import))""")
			.param("urn", TwoTeams.ALDERBROOK)
			.update();
		refused("date.closed", "pc4412", visit(TwoTeams.ALDERBROOK, "MEETING", "2026-10-12T10:00"));
		refused("date.closed", "pc4412", visit(TwoTeams.ALDERBROOK, "MEETING", "2026-10-09T10:00"));
		refused("time.after-school", "pc4412", visit(TwoTeams.ALDERBROOK, "AFTER_SCHOOL_PATROL", "2026-10-13T15:01"));
		assertThat(logAs("pc4412", visit(TwoTeams.ALDERBROOK, "AFTER_SCHOOL_PATROL", "2026-10-13T13:45")).id())
			.isNotNull();
	}

	@Test
	@Transactional
	void aSweepSaysWhereAndWhatWasFoundByKindAndNumber() {
		WorkDetails sweep = WorkDetails.of(new Urn(TwoTeams.ALDERBROOK), "WEAPONS_SWEEP_AROUND",
				LocalDateTime.parse("2026-10-13T08:00"), 60, Set.of());
		assertThat(refusal(sweep, new Outcome(null, "")).code()).isEqualTo("area.missing");
		assertThat(refusal(sweep, new Outcome(null, "", "Bushes", Map.of("PUPIL", 1))).code())
			.isEqualTo("finds.unknown");
		Activity logged = this.teams.as("pc4412", () -> this.log.log(new LogActivity(UUID.randomUUID(), sweep,
				new Outcome(null, "", "Bushes along the north fence", Map.of("KNIFE", 2, "DRUGS", 1)))));
		assertThat(
				this.jdbc.sql("select find_code || ' ' || number from activity_find where activity_id = ? order by 1")
					.param(logged.id())
					.query(String.class)
					.list())
			.containsExactly("DRUGS 1", "KNIFE 2");
	}

	private RuleException refusal(WorkDetails work, Outcome outcome) {
		return catchThrowableOfType(RuleException.class,
				() -> this.teams.as("pc4412", () -> this.log.log(new LogActivity(UUID.randomUUID(), work, outcome))));
	}

	@Test
	@Transactional
	void aRefusalNamesTheWayOut() {
		assertThatExceptionOfType(RuleException.class)
			.isThrownBy(() -> logAs("pc4412", visit(TwoTeams.ALDERBROOK, "SCREENING_ARCH", "2026-10-13T10:00")))
			.withMessage(
					"Screening arch needs a request of the school that was recorded beforehand and holds on 13 October 2026. "
							+ "Record what the school asks for on its partnership page first");
	}

	@Test
	@Transactional
	void anOfficerIsNotInTwoPlacesAtOnce() {
		logAs("pc4412", visit(TwoTeams.ALDERBROOK, "MEETING", "2026-10-13T10:00"));
		assertThatExceptionOfType(RuleException.class)
			.isThrownBy(() -> logAs("pc4412", visit(TwoTeams.BEECHWOOD, "MEETING", "2026-10-13T10:59")))
			.withMessageStartingWith("PC 4412 is at Alderbrook Academy from 10:00 to 11:00");
		assertThat(logAs("pc4412", visit(TwoTeams.BEECHWOOD, "MEETING", "2026-10-13T11:00")).id()).isNotNull();
	}

	@Test
	@Transactional
	void theSameVisitFromAnotherFormIsNamed() {
		Activity first = logAs("pc4412", visit(TwoTeams.ALDERBROOK, "MEETING", "2026-10-13T10:00"));
		assertThatExceptionOfType(AlreadyLoggedException.class)
			.isThrownBy(() -> logAs("pc4412", visit(TwoTeams.ALDERBROOK, "MEETING", "2026-10-13T10:05")))
			.withMessageStartingWith("This visit is already logged, from 10:00 to 11:00.")
			.satisfies((refused) -> assertThat(refused.activityId()).isEqualTo(first.id()));
	}

	@Test
	@Transactional
	void aSupervisorLogsForTheOwnTeamAtItsSchoolsOnly() {
		assertThat(logAs("sgt.south", visit(TwoTeams.ALDERBROOK, "MEETING", "2026-10-13T10:00").with(this.teams.pc4412))
			.officers()).extracting(Officer::label).containsExactly("PC 4412");
		refused("school.other-team", "sgt.south",
				visit(TwoTeams.NORTHGATE, "MEETING", "2026-10-13T13:00").with(this.teams.pc4412));
		refused("officers.team", "sgt.south",
				visit(TwoTeams.ALDERBROOK, "MEETING", "2026-10-13T13:00").with(this.teams.pc9009));
		refused("officers.missing", "sgt.south", visit(TwoTeams.ALDERBROOK, "MEETING", "2026-10-13T13:00"));
	}

	@Test
	@Transactional
	void aColleagueIsOfTheSameTeam() {
		refused("officers.team", "pc4412",
				visit(TwoTeams.ALDERBROOK, "MEETING", "2026-10-13T10:00").with(this.teams.pc9009));
	}

	@ParameterizedTest
	@CsvSource({ "central", "admin" })
	void whoDoesNotWorkAtSchoolsLogsNothing(String username) {
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> logAs(username, visit(TwoTeams.ALDERBROOK, "MEETING", "2026-10-13T10:00")));
	}

	@Test
	@Transactional
	void sendingTheFormAgainAnswersWithTheSameRecord() {
		Visit form = visit(TwoTeams.ALDERBROOK, "MEETING", "2026-10-13T10:00");
		Activity first = logAs("pc4412", form);
		assertThat(logAs("pc4412", form).id()).isEqualTo(first.id());
		assertThat(visits()).isEqualTo(1);
	}

	@Test
	@Transactional
	void aFormThatSomebodyElseSentIsRefused() {
		Visit form = visit(TwoTeams.ALDERBROOK, "MEETING", "2026-10-13T10:00");
		logAs("pc4412", form);
		refused("submission.other", "pc5120", form);
	}

	@Test
	void sendingTheFormTwiceAtTheSameMomentMakesOneRecord() throws Exception {
		Visit form = visit(TwoTeams.ALDERBROOK, "MEETING", "2026-10-12T10:00");
		try {
			List<Object> answers = Race.between(() -> logAs("pc4412", form).id(), () -> logAs("pc4412", form).id());
			assertThat(answers.get(0)).isInstanceOf(Long.class).isEqualTo(answers.get(1));
			assertThat(visits()).isEqualTo(1);
		}
		finally {
			clean();
		}
	}

	@Test
	void twoFormsAtTheSameMomentDontPutAnOfficerInTwoPlaces() throws Exception {
		try {
			List<Object> answers = Race.between(
					() -> logAs("pc4412", visit(TwoTeams.ALDERBROOK, "MEETING", "2026-10-12T10:00")).id(),
					() -> logAs("pc5120",
							visit(TwoTeams.BEECHWOOD, "MEETING", "2026-10-12T10:30").with(this.teams.pc4412))
						.id());
			assertThat(answers).filteredOn(Long.class::isInstance).hasSize(1);
			assertThat(answers).filteredOn(RuleException.class::isInstance)
				.extracting((refused) -> ((RuleException) refused).code())
				.containsExactly("time.elsewhere");
			assertThat(visits()).isEqualTo(1);
		}
		finally {
			clean();
		}
	}

	@Test
	@Transactional
	void aVisitLoggedByMistakeIsTakenBackAndFreesTheTime() {
		Activity wrong = logAs("pc4412", visit(TwoTeams.BEECHWOOD, "MEETING", "2026-10-13T10:00"));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.teams.as("pc5120", () -> this.log.takeBack(wrong.id(), wrong.version())));
		this.teams.as("pc4412", () -> this.log.takeBack(wrong.id(), wrong.version()));
		assertThat(wrong.state()).isEqualTo(ActivityState.CANCELLED);
		assertThat(logAs("pc4412", visit(TwoTeams.ALDERBROOK, "MEETING", "2026-10-13T10:00")).id()).isNotNull();
		assertThat(this.jdbc.sql("select action from audit_entry order by id desc limit 3").query(String.class).list())
			.containsExactly("Activity logged", "Activity removed", "Activity logged");
	}

	@Test
	@Transactional
	void theSupervisorOfTheSchoolTakesBackWhatOthersLogged() {
		Activity wrong = logAs("pc4412", visit(TwoTeams.BEECHWOOD, "MEETING", "2026-10-13T10:00"));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.teams.as("sgt.north", () -> this.log.takeBack(wrong.id(), wrong.version())));
		this.teams.as("sgt.south", () -> this.log.takeBack(wrong.id(), wrong.version()));
		assertThat(wrong.state()).isEqualTo(ActivityState.CANCELLED);
	}

	private long visits() {
		return this.jdbc.sql("select count(*) from activity").query(Long.class).single();
	}

	private void clean() {
		this.jdbc.sql("delete from activity_officer").update();
		this.jdbc.sql("delete from activity").update();
	}

	private void refused(String rule, String username, Visit visit) {
		assertThatExceptionOfType(RuleException.class).isThrownBy(() -> logAs(username, visit))
			.satisfies((refused) -> assertThat(refused.code()).isEqualTo(rule));
	}

	private Activity logAs(String username, Visit visit) {
		return this.teams.as(username, () -> this.log.log(visit.command()));
	}

	private static Visit visit(int urn, String kind, String startsAt) {
		return new Visit(UUID.randomUUID(), new Urn(urn), kind, null, LocalDateTime.parse(startsAt), Set.of());
	}

	private record Visit(UUID key, Urn urn, String kind, String topic, LocalDateTime startsAt, Set<Long> officers) {

		Visit about(String code) {
			return new Visit(this.key, this.urn, this.kind, code, this.startsAt, this.officers);
		}

		Visit with(long officer) {
			return new Visit(this.key, this.urn, this.kind, this.topic, this.startsAt, Set.of(officer));
		}

		LogActivity command() {
			return new LogActivity(this.key,
					new WorkDetails(this.urn, this.kind, this.topic, this.way(), null, this.startsAt, 60,
							this.officers),
					new Outcome(null, "", this.kind.startsWith("WEAPONS_SWEEP") ? "Along the north fence" : null,
							Map.of()));
		}

		private String way() {
			return this.kind.equals("YEAR_7_MEET_AND_GREET") ? "ASSEMBLY" : null;
		}

	}

}
