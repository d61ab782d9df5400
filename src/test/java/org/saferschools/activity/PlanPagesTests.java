package org.saferschools.activity;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saferschools.testing.TwoTeams;
import org.saferschools.testing.WithTwoTeams;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * The forms on which work is planned, and the catalogue. It is noon on Wednesday 14
 * October 2026.
 */
@WithTwoTeams
@Transactional
class PlanPagesTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private TwoTeams teams;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void routesRequestsAgreementsAndASaferTransportOfficer() {
		this.jdbc.sql("insert into bus_route (route, school, import_id) select '250', false, min(id) from import")
			.update();
		this.jdbc.sql("update posting set kind_code = 'STT' where officer_id = ?").param(this.teams.pc5120).update();
		this.jdbc
			.sql("""
					insert into school_request (urn, kind_code, asked_by, asked_on, scope, expires_on, recorded_by, recorded_at)
					values (100003, 'SCREENING_ARCH', 'HEAD', '2026-10-01', 'Main gate', '2026-12-01', 'sgt.south', '2026-10-01')""")
			.update();
		long agreement = this.jdbc
			.sql("""
					insert into school_agreement (urn, agreed_by, what, starts_on, expires_on, recorded_by, recorded_at)
					values (100003, 'HEAD', 'Sweeps', '2026-10-01', '2026-12-01', 'sgt.south', '2026-10-01') returning id""")
			.query(Long.class)
			.single();
		this.jdbc.sql("insert into school_agreement_scope values (?, 'SWEEPS_INSIDE')").param(agreement).update();
		this.jdbc.sql("insert into school_inset_day values (100003, '2026-10-22', 'sgt.south')").update();
	}

	@ParameterizedTest(name = "{0} at {1} on {2} at {3} is refused beside {4}: {5}")
	@CsvSource(delimiter = '|', textBlock = """
			YEAR_7_MEET_AND_GREET | 100002 | 2026-10-20 | 10:00 | kind  | is for schools with a year 7
			YEAR_7_MEET_AND_GREET | 100001 | 2026-10-20 | 10:00 | way   | Select in which way
			EARLY_INTERVENTION    | 100001 | 2026-10-20 | 10:00 | kind  | is for pupils of primary age
			PRESENTATION          | 100001 | 2026-12-01 | 10:00 | topic | Fireworks safety is for October to November
			MEETING               | 100001 | 2026-10-17 | 10:00 | date  | is a Saturday. Choose another date
			MEETING               | 100003 | 2026-10-22 | 10:00 | date  | is an INSET day. Choose another date
			MEETING               | 100001 | 2026-12-28 | 10:00 | date  | Choose another date
			AFTER_SCHOOL_PATROL   | 100001 | 2026-10-20 | 17:01 | time  | from 15 minutes before the school’s finish
			AFTER_SCHOOL_PATROL   | 100001 | 2026-10-18 | 15:15 | date  | happens on school days
			WEAPONS_SWEEP_INSIDE  | 100001 | 2026-10-20 | 10:00 | kind  | needs an agreement with the school
			SCREENING_ARCH        | 100001 | 2026-10-20 | 10:00 | kind  | needs a request of the school
			MEETING               | 100010 | 2026-10-20 | 10:00 | school | is not a school of your team
			MEETING               | 100001 | 2026-10-13 | 10:00 | date  | Log the visit if it was done already
			""")
	void whatARuleRefusesStandsBesideItsFieldAndNothingIsLost(String kind, int urn, String day, String time,
			String field, String says) {
		MvcTestResult answer = plan(
				Map.of("kind", kind, "school", "" + urn, "date", day, "time", time, "topic", "FIREWORKS"));
		assertThat(answer).hasStatusOk();
		assertThat(body(answer)).contains(says, "id=\"%s-error\"".formatted(field), "value=\"%s\"".formatted(day),
				"value=\"%s\"".formatted(time), "Error: Plan an activity");
	}

	@ParameterizedTest(name = "{0} at {1} on {2} at {3} is planned")
	@CsvSource(delimiter = '|', textBlock = """
			YEAR_7_MEET_AND_GREET | 100001 | 2026-10-20 | 10:00
			EARLY_INTERVENTION    | 100002 | 2026-10-20 | 10:00
			PRESENTATION          | 100001 | 2026-10-20 | 10:00
			MEETING               | 100003 | 2026-10-21 | 10:00
			AFTER_SCHOOL_PATROL   | 100001 | 2026-10-20 | 17:00
			BUS_ROUTE_PATROL      | 100001 | 2026-10-20 | 16:00
			WEAPONS_SWEEP_AROUND  | 100001 | 2026-10-17 | 10:00
			WEAPONS_SWEEP_INSIDE  | 100003 | 2026-10-20 | 10:00
			SCREENING_ARCH        | 100003 | 2026-10-20 | 10:00
			""")
	void whatTheRulesAllowIsPlanned(String kind, int urn, String day, String time) {
		assertThat(plan(Map.of("kind", kind, "school", "" + urn, "date", day, "time", time, "topic", "FIREWORKS", "way",
				"ASSEMBLY", "route", "250")))
			.hasStatus3xxRedirection();
	}

	@ParameterizedTest(name = "route “{0}” by {1} is refused beside {2}: {3}")
	@CsvSource(delimiter = '|', textBlock = """
			999 | 5120 | route    | No bus route is called “999”
			''  | 5120 | route    | Enter the bus route
			250 | 4412 | officers | is led by an officer of the kind STT
			""")
	void aPatrolOfABusRouteIsRefusedBesideItsFields(String route, String warrant, String field, String says) {
		long officer = warrant.equals("4412") ? this.teams.pc4412 : this.teams.pc5120;
		MvcTestResult answer = send("/activities/plan",
				filled(Map.of("kind", "BUS_ROUTE_PATROL", "time", "16:00", "route", route, "officers", "" + officer)));
		assertThat(body(answer)).contains(says, "id=\"%s-error\"".formatted(field));
	}

	@Test
	void nobodyTakingPartIsRefusedBesideTheOfficers() {
		assertThat(body(send("/activities/plan", filled(Map.of("officers", ""))))).contains("id=\"officers-error\"",
				"needs at least one");
	}

	@Test
	void anOfficerElsewhereIsRefusedBesideTheTime() {
		plan(Map.of());
		assertThat(body(plan(Map.of("time", "10:30")))).contains("id=\"time-error\"",
				"PC 5120 is at Alderbrook Academy from 10:00 to 11:00");
	}

	@Test
	void whatIsPlannedIsChangedAndCancelledOnItsPage() {
		plan(Map.of());
		long id = this.jdbc.sql("select max(id) from activity").query(Long.class).single();
		String address = "/activities/" + id;
		assertThat(body(get("sgt.south", address))).contains("Planned", "Log as done", "Cancel this activity");
		assertThat(body(get("sgt.south", "/activities?state=PLANNED"))).contains("Meeting with school staff");
		assertThat(body(get("sgt.south", "/activities"))).contains("No visits yet");
		assertThat(get("central", address)).hasStatusOk().bodyText().doesNotContain("Log as done");
		assertThat(send(address + "/change", filled(Map.of("time", "11:00", "version", "0"))))
			.hasRedirectedUrl(address);
		assertThat(send(address + "/change", filled(Map.of("time", "11:30", "version", "0")))).hasStatus(409);
		assertThat(body(send(address + "/cancel", Map.of("version", "1")))).contains("Select why it is cancelled");
		assertThat(send(address + "/cancel", Map.of("version", "1", "reason", "WEATHER"))).hasRedirectedUrl(address);
		assertThat(body(get("sgt.south", address))).contains("Cancelled", "Weather").doesNotContain("Log as done");
	}

	@Test
	void theCatalogueKeepsNamesSeasonsAndWhetherSomethingIsDone() {
		Map<String, String> fireworks = Map.of("name", "Fireworks", "active", "true", "seasonFrom", "9", "seasonTo",
				"12", "version", "0");
		assertThat(sendAs("central", "/catalogue/topics/FIREWORKS", fireworks)).hasRedirectedUrl("/catalogue");
		assertThat(body(get("admin", "/catalogue"))).contains("Fireworks", "September to December");
		assertThat(sendAs("central", "/catalogue/topics/FIREWORKS", fireworks)).as("the old version").hasStatus(409);
		assertThat(plan(Map.of("kind", "PRESENTATION", "topic", "FIREWORKS", "date", "2026-12-01")))
			.hasStatus3xxRedirection();
		assertThat(body(sendAs("admin", "/catalogue/topics/new", Map.of("name", "Road safety"))))
			.contains("Another one has this name already");
		assertThat(body(sendAs("admin", "/catalogue/topics/new", Map.of("name", "E-scooters", "seasonFrom", "4"))))
			.contains("Choose the first and the last month, or neither");
	}

	@Test
	void aTopicIsAddedAndAKindIsGivenUp() {
		assertThat(sendAs("admin", "/catalogue/topics/new", Map.of("name", "E-scooters")))
			.hasRedirectedUrl("/catalogue");
		assertThat(plan(Map.of("kind", "PRESENTATION", "topic", "E_SCOOTERS"))).hasStatus3xxRedirection();
		sendAs("central", "/catalogue/kinds/MEETING", Map.of("name", "Meeting", "active", "false", "version", "0"));
		assertThat(body(plan(Map.of("time", "14:00")))).contains("Select what you did from the list");
	}

	private MvcTestResult plan(Map<String, String> fields) {
		return send("/activities/plan", filled(fields));
	}

	private Map<String, String> filled(Map<String, String> fields) {
		Map<String, String> form = new HashMap<>(
				Map.of("submissionKey", UUID.randomUUID().toString(), "school", "100001", "kind", "MEETING", "date",
						"2026-10-20", "time", "10:00", "minutes", "60", "officers", "" + this.teams.pc5120));
		form.putAll(fields);
		return form;
	}

	private MvcTestResult send(String address, Map<String, String> fields) {
		return sendAs("sgt.south", address, fields);
	}

	private MvcTestResult sendAs(String username, String address, Map<String, String> fields) {
		MockHttpServletRequestBuilder request = MockMvcRequestBuilders.post(URI.create(address))
			.with(user(this.teams.person(username)))
			.with(csrf());
		fields.forEach(request::param);
		return this.web.perform(request);
	}

	private MvcTestResult get(String username, String address) {
		return this.web.get().uri(URI.create(address)).with(user(this.teams.person(username))).exchange();
	}

	private static String body(MvcTestResult answer) {
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
