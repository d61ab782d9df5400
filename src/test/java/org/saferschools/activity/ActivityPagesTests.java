package org.saferschools.activity;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saferschools.testing.StatementCount;
import org.saferschools.testing.TwoTeams;
import org.saferschools.testing.WithTwoTeams;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@WithTwoTeams
@Transactional
class ActivityPagesTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private TwoTeams teams;

	@Autowired
	private StatementCount statements;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void theFormOffersAnOfficersOwnSchoolsThoseLongestWithoutAContactFirst() {
		lead(TwoTeams.ALDERBROOK);
		lead(TwoTeams.BEECHWOOD);
		lead(TwoTeams.CEDAR_PARK);
		visit(TwoTeams.ALDERBROOK, this.teams.pc4412, "2026-10-13");
		visit(TwoTeams.BEECHWOOD, this.teams.pc4412, "2026-09-30");
		String page = body(get("pc4412", "/activities/new"));
		assertThat(page).containsSubsequence("Cedar Park School", "No contact yet", "Beechwood Primary School",
				"Last contact 14 days ago", "Alderbrook Academy", "Last contact yesterday", "Another school");
		assertThat(page).doesNotContain("Northgate High School");
	}

	@Test
	void theFormIsFilledForAVisitThatJustEnded() {
		assertThat(body(get("pc4412", "/activities/new"))).contains("value=\"2026-10-14\"", "value=\"11:00\"",
				"value=\"60\"");
	}

	@Test
	void aSchoolsPageLeadsToTheFormWithTheSchoolChosen() {
		assertThat(body(get("pc4412", "/activities/new?school=100010")))
			.containsPattern("value=\"100010\"[^>]* checked=\"checked\"");
	}

	@Test
	void aVisitIsSavedAndTheListSaysSo() {
		MvcTestResult answer = log("pc4412", UUID.randomUUID(), "100001", "", "MEETING", "10:00");
		assertThat(answer).hasStatus3xxRedirection().hasRedirectedUrl("/activities");
		assertThat(success(answer))
			.isEqualTo("Meeting with school staff at Alderbrook Academy on 13 October 2026 logged");
		assertThat(body(get("pc4412", "/activities"))).contains("Alderbrook Academy", "PC 4412");
	}

	@Test
	void sendingTheFormTwiceIsAnsweredAlikeAndMakesOneRecord() {
		UUID key = UUID.randomUUID();
		MvcTestResult first = log("pc4412", key, "100001", "", "MEETING", "10:00");
		MvcTestResult second = log("pc4412", key, "100001", "", "MEETING", "10:00");
		assertThat(second).hasRedirectedUrl(first.getResponse().getRedirectedUrl());
		assertThat(success(second)).isEqualTo(success(first));
		assertThat(this.jdbc.sql("select count(*) from activity").query(Long.class).single()).isEqualTo(1);
	}

	@ParameterizedTest(name = "“{0}” finds the school")
	@CsvSource({ "100010", "northgate high school", "Northg" })
	void aSchoolIsFoundByUrnOrByAPartOfItsName(String typed) {
		assertThat(log("pc4412", UUID.randomUUID(), "other", typed, "MEETING", "10:00")).hasStatus3xxRedirection();
		assertThat(this.jdbc.sql("select urn from activity").query(Integer.class).single())
			.isEqualTo(TwoTeams.NORTHGATE);
	}

	@Test
	void severalSchoolsOfThatNameAreOfferedAndNothingIsLost() {
		String page = body(log("pc4412", UUID.randomUUID(), "other", "school", "MEETING", "10:05"));
		assertThat(page).contains("Several schools match “school”. Select the one you mean", "Cedar Park School",
				"Northgate High School", "value=\"10:05\"", "href=\"#school\"");
	}

	@Test
	void ofManySchoolsTheFirstAreShownWithTheirBoroughsAndTheNumberOfAll() {
		this.jdbc
			.sql("""
					insert into school (urn, name, status, phase, borough_code, peer_group, easting, northing, import_id)
					select 200000 + n, 'Academy ' || n, 'OPEN', 'SECONDARY', s.borough_code, 'SECONDARY', s.easting, s.northing,
					       s.import_id
					  from school s, generate_series(1, 30) n where s.urn = ?""")
			.param(TwoTeams.ALDERBROOK)
			.update();
		assertThat(body(log("pc4412", UUID.randomUUID(), "other", "academy", "MEETING", "10:05")))
			.contains("These are the first 10 of 31", "Croydon. No contact yet");
	}

	@Test
	void aVisitThatIsThereIsLedTo() {
		long there = visit(TwoTeams.ALDERBROOK, this.teams.pc4412, "2026-10-13");
		assertThat(body(log("pc4412", UUID.randomUUID(), "100001", "", "MEETING", "10:05")))
			.contains("This visit is already logged", "href=\"/activities/%d\"".formatted(there));
	}

	@Test
	void morePupilsThanTheSchoolHasAreMentioned() {
		this.jdbc.sql("update school set pupils = 20 where urn = ?").param(TwoTeams.ALDERBROOK).update();
		MvcTestResult answer = log("pc4412", UUID.randomUUID(), "100001", "", "MEETING", "10:00", "120");
		assertThat(success(answer)).asString()
			.endsWith("logged. Check the pupils: 120 are more than the 20 on the school’s roll");
	}

	@Test
	void onlyWhoMayRemoveAVisitIsAskedWhetherTo() {
		long visit = visit(TwoTeams.BEECHWOOD, this.teams.pc4412, "2026-10-12");
		assertThat(get("pc5120", "/activities/%d/remove".formatted(visit))).hasStatus(403);
		assertThat(get("pc4412", "/activities/%d/remove".formatted(visit))).hasStatusOk();
	}

	@Test
	void aSchoolThatIsntThereIsSaidBesideTheField() {
		assertThat(body(log("pc4412", UUID.randomUUID(), "other", "Hogsmeade", "MEETING", "10:00")))
			.contains("No school has the URN or the words “Hogsmeade” in its name", "href=\"#otherSchool\"");
	}

	@Test
	void whatARuleRefusesStandsBesideItsFieldAndNothingIsLost() {
		String page = body(log("pc4412", UUID.randomUUID(), "100001", "", "SCREENING_ARCH", "10:05"));
		assertThat(page).contains("id=\"kind-error\"",
				"Screening arch needs a request of the school that was recorded beforehand", "href=\"#kind\"",
				"value=\"10:05\"", "Error: Log a visit");
	}

	@Test
	void aMistypedNumberIsGivenBack() {
		MvcTestResult answer = this.web.post()
			.uri("/activities/new")
			.with(user(this.teams.person("pc4412")))
			.with(csrf())
			.param("submissionKey", UUID.randomUUID().toString())
			.param("pupils", "many")
			.exchange();
		assertThat(body(answer)).contains("Pupils reached must be a whole number", "value=\"many\"",
				"Select the school", "Select what you did", "Enter the date");
	}

	@Test
	void aTeamSeesItsSchoolsAndWhatItsOfficersDidElsewhere() {
		visit(TwoTeams.ALDERBROOK, this.teams.pc9009, "2026-10-12");
		visit(TwoTeams.NORTHGATE, this.teams.pc4412, "2026-10-13");
		long foreign = visit(TwoTeams.NORTHGATE, this.teams.pc9009, "2026-10-14");
		for (String person : List.of("pc4412", "sgt.south")) {
			assertThat(body(get(person, "/activities"))).contains("12 Oct 2026", "13 Oct 2026")
				.doesNotContain("14 Oct 2026");
			assertThat(get(person, "/activities/" + foreign)).hasStatus(404);
		}
		assertThat(body(get("central", "/activities"))).contains("12 Oct 2026", "13 Oct 2026", "14 Oct 2026");
		assertThat(get("central", "/activities/" + foreign)).hasStatusOk().bodyText().contains("PC 9009");
		assertThat(get("admin", "/activities")).hasStatus(403);
	}

	@ParameterizedTest(name = "{0} leaves the one of {1}")
	@CsvSource({ "school=100002, 12 Oct 2026", "school=beechwood, 12 Oct 2026", "officer=5120, 13 Oct 2026",
			"from=2026-10-13, 13 Oct 2026", "to=2026-10-12, 12 Oct 2026" })
	void theListIsFilteredByItsAddress(String query, String day) {
		visit(TwoTeams.BEECHWOOD, this.teams.pc4412, "2026-10-12");
		visit(TwoTeams.ALDERBROOK, this.teams.pc5120, "2026-10-13");
		assertThat(body(get("sgt.south", "/activities?" + query))).contains(day, "of <b>1</b>", "Clear filters");
	}

	@Test
	void aListOfKindsThatNobodyDidSaysSo() {
		visit(TwoTeams.BEECHWOOD, this.teams.pc4412, "2026-10-12");
		assertThat(body(get("sgt.south", "/activities?kind=VAWG"))).contains("No visits match these filters.");
	}

	@Test
	void aListTakesTheSameStatementsForManyVisitsAsForFew() {
		visit(TwoTeams.BEECHWOOD, this.teams.pc4412, "2026-10-12");
		get("sgt.south", "/activities");
		int few = this.statements.during(() -> get("sgt.south", "/activities"));
		for (int day = 1; day <= 28; day++) {
			visit(TwoTeams.ALDERBROOK, this.teams.pc4412, "2026-08-%02d".formatted(day));
			visit(TwoTeams.ALDERBROOK, this.teams.pc5120, "2026-07-%02d".formatted(day));
		}
		assertThat(body(get("sgt.south", "/activities"))).contains("of <b>57</b>");
		int many = this.statements.during(() -> get("sgt.south", "/activities"));
		assertThat(many).isEqualTo(few);
		assertThat(many).as("with who asks, the frame and the filters").isLessThanOrEqualTo(10);
	}

	@Test
	void oneVisitTellsWhoDidWhat() {
		long visit = visit(TwoTeams.BEECHWOOD, this.teams.pc4412, "2026-10-12");
		assertThat(get("pc5120", "/activities/" + visit)).hasStatusOk()
			.bodyText()
			.contains("Meeting with school staff", "Beechwood Primary School", "12 October 2026, 10:00am to 11:00am",
					"PC 4412", "Not counted");
	}

	private MvcTestResult log(String username, UUID key, String school, String otherSchool, String kind, String time) {
		return log(username, key, school, otherSchool, kind, time, "");
	}

	private MvcTestResult log(String username, UUID key, String school, String otherSchool, String kind, String time,
			String pupils) {
		return this.web.post()
			.uri("/activities/new")
			.with(user(this.teams.person(username)))
			.with(csrf())
			.param("submissionKey", key.toString())
			.param("school", school)
			.param("otherSchool", otherSchool)
			.param("kind", kind)
			.param("topic", "")
			.param("date", "2026-10-13")
			.param("time", time)
			.param("minutes", "60")
			.param("pupils", pupils)
			.param("note", "")
			.exchange();
	}

	private MvcTestResult get(String username, String address) {
		return this.web.get().uri(URI.create(address)).with(user(this.teams.person(username))).exchange();
	}

	private static String body(MvcTestResult answer) {
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private static Object success(MvcTestResult answer) {
		return answer.getMvcResult().getFlashMap().get("flashSuccess");
	}

	private void lead(int urn) {
		this.jdbc.sql("""
				insert into lead (urn, officer_id, starts_on, reason, told_whom, told_on, placed_by, placed_at)
				values (?, ?, '2026-09-01', 'Nearest', 'Head teacher', '2026-09-01', 'sgt.south', now())""")
			.params(urn, this.teams.pc4412)
			.update();
	}

	private long visit(int urn, long officer, String day) {
		long visit = this.jdbc
			.sql("""
					insert into activity (submission_key, urn, kind_code, state, starts_at, minutes, logged_by, logged_at)
					select :key, :urn, case when extract(isodow from day) > 5 then 'WEAPONS_SWEEP_AROUND' else 'MEETING' end, 'DONE',
					       day + time '10:00', 60, 'pc4412', now()
					  from (select :day::date as day) returning id""")
			.param("key", UUID.randomUUID())
			.param("urn", urn)
			.param("day", day)
			.query(Long.class)
			.single();
		this.jdbc.sql("""
				insert into activity_officer (activity_id, officer_id, starts_at, ends_at)
				values (?, ?, ?::date + time '10:00', ?::date + time '11:00')""")
			.params(visit, officer, day, day)
			.update();
		return visit;
	}

}
