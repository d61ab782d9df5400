package org.saferschools.activity;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.util.PSQLException;
import org.saferschools.testing.TwoTeams;
import org.saferschools.testing.WithTwoTeams;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Whatever way a row of work comes in, the database holds the rules of the domain: each
 * is refused once and passes once.
 */
@WithTwoTeams
@Transactional
class RulesInTheDatabaseTests {

	@Autowired
	private TwoTeams teams;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void datesRoutesRequestsAndAgreements() {
		this.jdbc
			.sql("""
					insert into term_date (scope, code, period, starts_on, ends_on, academic_year, finish_time, import_id)
					values ('URN', 100001, 'Autumn 1', '2026-09-02', '2026-10-23', 2026, '15:00', (select min(id) from import)),
					       ('URN', 100001, 'Autumn 2', '2026-11-02', '2026-12-18', 2026, null, (select min(id) from import)),
					       ('URN', 100001, 'INSET', '2026-10-12', '2026-10-12', 2026, null, (select min(id) from import))""")
			.update();
		this.jdbc.sql("insert into school_inset_day (urn, day, recorded_by) values (100001, '2026-11-03', 'sgt.south')")
			.update();
		this.jdbc.sql("insert into school_finish values (100001, '2026-11-02', '14:00', 'sgt.south')").update();
		this.jdbc.sql("""
				insert into bus_route (route, school, gone_on, import_id)
				select route, false, gone::date, (select min(id) from import)
				  from (values ('250', null), ('197', '2026-10-20')) as r(route, gone)""").update();
	}

	@ParameterizedTest(name = "{0} at {1} on {2} for {3} minutes about {4} on {5}: {6}")
	@CsvSource({ "YEAR_7_MEET_AND_GREET, 100002, 2026-10-20T10:00, 60, , , year_7_where_it_is_taught",
			"YEAR_7_MEET_AND_GREET, 100001, 2026-10-20T10:00, 60, , ,",
			"EARLY_INTERVENTION, 100001, 2026-10-20T10:00, 60, , , primary_where_it_is_taught",
			"EARLY_INTERVENTION, 100002, 2026-10-20T10:00, 60, , ,",
			"MEETING, 100001, 2026-10-17T10:00, 60, , , school_open_that_day",
			"MEETING, 100001, 2026-10-12T10:00, 60, , , school_open_that_day",
			"MEETING, 100001, 2026-11-03T10:00, 60, , , school_open_that_day",
			"MEETING, 100001, 2026-10-27T10:00, 60, , , school_open_that_day",
			"MEETING, 100001, 2026-10-20T10:00, 60, , ,", "WEAPONS_SWEEP_AROUND, 100001, 2026-10-17T10:00, 60, , ,",
			"PRESENTATION, 100001, 2026-12-01T10:00, 60, FIREWORKS, , topic_in_season",
			"PRESENTATION, 100001, 2026-10-20T10:00, 60, FIREWORKS, ,",
			"AFTER_SCHOOL_PATROL, 100001, 2026-10-20T14:44, 60, , , patrol_around_the_way_home",
			"AFTER_SCHOOL_PATROL, 100001, 2026-10-20T16:30, 31, , , patrol_around_the_way_home",
			"AFTER_SCHOOL_PATROL, 100001, 2026-10-20T14:45, 135, , ,",
			"AFTER_SCHOOL_PATROL, 100001, 2026-11-04T13:44, 60, , , patrol_around_the_way_home",
			"AFTER_SCHOOL_PATROL, 100001, 2026-11-04T13:45, 135, , ,",
			"AFTER_SCHOOL_PATROL, 100001, 2026-10-18T15:00, 60, , , school_open_that_day",
			"BUS_ROUTE_PATROL, 100001, 2026-10-20T15:00, 60, , 999, bus_route_runs_that_day",
			"BUS_ROUTE_PATROL, 100001, 2026-10-20T15:00, 60, , 197, bus_route_runs_that_day",
			"BUS_ROUTE_PATROL, 100001, 2026-10-19T15:00, 60, , 197,",
			"SCREENING_ARCH, 100001, 2026-10-20T10:00, 60, , , request_made_before",
			"WEAPONS_SWEEP_INSIDE, 100001, 2026-10-20T10:00, 60, , , agreement_holds" })
	void theDatabaseHoldsTheRulesOfKinds(String kind, int urn, String startsAt, int minutes, String topic, String route,
			String constraint) {
		held(constraint, () -> insert(new Row(kind, urn, startsAt, minutes, topic, route, null, null, "BY_HAND")));
	}

	@ParameterizedTest(name = "asked for {0} on {1} until {2}, recorded {3}, withdrawn {4}: {5}")
	@CsvSource({ "SCREENING_ARCH, 2026-10-01, 2026-12-01, 2026-10-02T09:00, , ",
			"VISIT, 2026-10-01, 2026-12-01, 2026-10-02T09:00, , request_made_before",
			"SCREENING_ARCH, 2026-10-01, 2026-10-19, 2026-10-02T09:00, , request_made_before",
			"SCREENING_ARCH, 2026-10-01, 2026-12-01, 2026-10-20T10:00, , request_made_before",
			"SCREENING_ARCH, 2026-10-01, 2026-12-01, 2026-10-02T09:00, 2026-10-20, request_made_before",
			"SCREENING_ARCH, 2026-10-01, 2026-12-01, 2026-10-02T09:00, 2026-10-21, " })
	void anArchRestsOnARequestMadeBefore(String kind, String asked, String until, String recorded, String withdrawn,
			String constraint) {
		long request = request(kind, asked, until, recorded, withdrawn);
		held(constraint, () -> insert(arch(request, "BY_HAND")));
	}

	@Test
	void anArchIsNeverProposed() {
		long request = request("SCREENING_ARCH", "2026-10-01", "2026-12-01", "2026-10-02T09:00", null);
		held("never_proposed", () -> insert(arch(request, "TERM_PLAN")));
	}

	@Test
	void anotherSchoolsRequestIsNoGround() {
		long request = request("SCREENING_ARCH", "2026-10-01", "2026-12-01", "2026-10-02T09:00", null);
		held("request_made_before", () -> insert(new Row("SCREENING_ARCH", TwoTeams.CEDAR_PARK, "2026-10-20T10:00", 60,
				null, null, request, null, "BY_HAND")));
	}

	@ParameterizedTest(name = "{0} agreed from {1} to {2}, ended {3}: {4}")
	@CsvSource({ "SWEEPS_INSIDE, 2026-09-01, 2027-07-31, , ", "ASSEMBLIES, 2026-09-01, 2027-07-31, , agreement_holds",
			"SWEEPS_INSIDE, 2026-10-21, 2027-07-31, , agreement_holds",
			"SWEEPS_INSIDE, 2026-09-01, 2026-10-19, , agreement_holds",
			"SWEEPS_INSIDE, 2026-09-01, 2027-07-31, 2026-10-20, agreement_holds" })
	void aSweepInsideRestsOnAnAgreement(String scope, String from, String to, String ended, String constraint) {
		long agreement = this.jdbc
			.sql("""
					insert into school_agreement (urn, agreed_by, what, starts_on, expires_on, ended_on, end_reason, recorded_by, recorded_at)
					values (100001, 'HEAD', 'Before school', :from::date, :to::date, :ended::date,
					        case when :ended::date is not null then 'Asked to' end, 'sgt.south', now()) returning id""")
			.param("from", from)
			.param("to", to)
			.param("ended", ended)
			.query(Long.class)
			.single();
		this.jdbc.sql("insert into school_agreement_scope values (?, ?)").params(agreement, scope).update();
		held(constraint, () -> insert(new Row("WEAPONS_SWEEP_INSIDE", TwoTeams.ALDERBROOK, "2026-10-20T10:00", 60, null,
				null, null, agreement, "BY_HAND")));
	}

	@Test
	void aPatrolHasAnOfficer() {
		Row patrol = new Row("AFTER_SCHOOL_PATROL", TwoTeams.ALDERBROOK, "2026-10-20T15:00", 60, null, null, null, null,
				"BY_HAND");
		held(null, () -> {
			takesPart(insert(patrol), this.teams.pc4412);
			atOnce();
		});
		held("patrol_has_an_officer", () -> {
			insert(patrol);
			atOnce();
		});
	}

	@Test
	void aPatrolOfABusRouteHasASaferTransportLead() {
		Row patrol = new Row("BUS_ROUTE_PATROL", TwoTeams.ALDERBROOK, "2026-10-20T15:00", 60, null, "250", null, null,
				"BY_HAND");
		this.jdbc.sql("update posting set kind_code = 'STT' where officer_id = ?").param(this.teams.pc5120).update();
		held(null, () -> {
			takesPart(insert(patrol), this.teams.pc5120);
			atOnce();
		});
		held("patrol_has_its_lead", () -> {
			takesPart(insert(patrol), this.teams.pc4412);
			atOnce();
		});
	}

	@Test
	void anOfficerIsInOnePlaceAtATime() {
		takesPart(insert(meeting("2026-10-20T10:00")), this.teams.pc4412);
		takesPart(insert(meeting("2026-10-20T11:00")), this.teams.pc4412);
		held("officer_in_one_place_at_a_time", () -> takesPart(insert(meeting("2026-10-20T10:59")), this.teams.pc4412));
	}

	@Test
	void nothingStaysPlannedOnAWithdrawnRequest() {
		long request = request("SCREENING_ARCH", "2026-10-01", "2026-12-01", "2026-10-02T09:00", null);
		insert(arch(request, "BY_HAND"));
		held("nothing_planned_on_withdrawn_request", () -> {
			this.jdbc.sql("""
					update school_request set withdrawn_on = '2026-10-14', withdrawn_by = 'HEAD' where id = ?""")
				.param(request)
				.update();
			atOnce();
		});
	}

	private static Row meeting(String startsAt) {
		return new Row("MEETING", TwoTeams.ALDERBROOK, startsAt, 60, null, null, null, null, "BY_HAND");
	}

	private static Row arch(long request, String origin) {
		return new Row("SCREENING_ARCH", TwoTeams.ALDERBROOK, "2026-10-20T10:00", 60, null, null, request, null,
				origin);
	}

	private long request(String kind, String asked, String until, String recorded, String withdrawn) {
		return this.jdbc
			.sql("""
					insert into school_request (urn, kind_code, asked_by, asked_on, scope, expires_on, recorded_by, recorded_at,
					                            withdrawn_on, withdrawn_by)
					values (100001, :kind, 'HEAD', :asked::date, 'Main gate', :until::date, 'sgt.south',
					        :recorded::timestamp at time zone 'Europe/London', :withdrawn::date,
					        case when :withdrawn::date is not null then 'HEAD' end) returning id""")
			.param("kind", kind)
			.param("asked", asked)
			.param("until", until)
			.param("recorded", recorded)
			.param("withdrawn", withdrawn)
			.query(Long.class)
			.single();
	}

	private long insert(Row row) {
		return this.jdbc
			.sql("""
					insert into activity (submission_key, urn, kind_code, topic_code, route, state, starts_at, minutes, planned_by,
					                      planned_at, request_id, agreement_id, origin)
					values (:key, :urn, :kind, :topic, :route, 'PLANNED', :starts::timestamp, :minutes, 'sgt.south', now(),
					        :request, :agreement, :origin) returning id""")
			.param("key", UUID.randomUUID())
			.param("urn", row.urn())
			.param("kind", row.kind())
			.param("topic", row.topic())
			.param("route", row.route())
			.param("starts", row.startsAt())
			.param("minutes", row.minutes())
			.param("request", row.request())
			.param("agreement", row.agreement())
			.param("origin", row.origin())
			.query(Long.class)
			.single();
	}

	private void takesPart(long activity, long officer) {
		this.jdbc.sql("""
				insert into activity_officer (activity_id, officer_id, starts_at, ends_at)
				select id, ?, starts_at, starts_at + minutes * interval '1 minute' from activity where id = ?""")
			.params(officer, activity)
			.update();
	}

	/** What is looked at when a transaction ends is looked at now. */
	private void atOnce() {
		this.jdbc.sql("set constraints all immediate").update();
		this.jdbc.sql("set constraints all deferred").update();
	}

	/** Does something that a constraint refuses, or that none does. */
	private static void held(String constraint, Runnable attempt) {
		if (constraint == null) {
			attempt.run();
			return;
		}
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(attempt::run)
			.satisfies((refused) -> assertThat(constraintOf(refused)).isEqualTo(constraint));
	}

	private static String constraintOf(DataIntegrityViolationException refused) {
		return ((PSQLException) refused.getMostSpecificCause()).getServerErrorMessage().getConstraint();
	}

	private record Row(String kind, int urn, String startsAt, int minutes, String topic, String route, Long request,
			Long agreement, String origin) {
	}

}
