package org.saferschools.assignment;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saferschools.testing.StatementCount;
import org.saferschools.testing.TwoTeams;
import org.saferschools.testing.TwoTeams.Ranked;
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
class AssignmentPagesTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private TwoTeams teams;

	@Autowired
	private StatementCount statements;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void rank() {
		this.teams.publish(List.of(new Ranked(TwoTeams.CEDAR_PARK, 1), new Ranked(TwoTeams.ALDERBROOK, 2),
				new Ranked(TwoTeams.BEECHWOOD, 3)));
	}

	@Test
	void theBoardShowsWhoLacksALeadAndWhoHasHours() {
		assertThat(body(get("sgt.south", "/assignments"))).containsSubsequence("schools in tier 1 or 2 have no lead",
				"of 70 hours a week used", "Cedar Park School", "Alderbrook Academy", "Beechwood Primary School",
				"Fairlawn Sixth Form", "Not ranked", "PC 4412", "0.0 of 20.0");
	}

	@Test
	void anOfficerIsPlacedAndTheBoardAsksToTellTheSchool() {
		MvcTestResult answer = place(TwoTeams.CEDAR_PARK, this.teams.pc4412, "2026-10-20", "Nearest with hours left");
		assertThat(answer).hasRedirectedUrl("/assignments");
		assertThat(success(answer))
			.isEqualTo("PC 4412 placed at Cedar Park School. Tell the school, then record it here");
		assertThat(body(get("sgt.south", "/assignments"))).containsSubsequence("Waiting for the school to be told",
				"Cedar Park School", "PC 4412", "20 Oct 2026", "Record that the school was told", "Change", "Withdraw");
	}

	@Test
	void thePageOffersThoseWhoCanLeadAndSaysWhyOthersCannot() {
		assertThat(body(get("sgt.south", "/assignments/new?school=100003"))).contains("PC 4412", "PC 5120",
				"It takes 1.6 hours a week", "10.0 of 10.0 hours a week left",
				"PC 6001: vetting ended on 31 August 2026", "PC 6002: not trained for work in schools");
	}

	@Test
	void whoIsPlacedBeyondTheHoursIsSaidBeforeAndAfter() {
		this.jdbc.sql("update posting set weekly_hours = 1 where officer_id = ?").param(this.teams.pc4412).update();
		assertThat(body(get("sgt.south", "/assignments/new?school=100003"))).contains("1.0 of 1.0 hours a week left",
				"Not enough: this school takes 1.6.");
		assertThat(success(place(TwoTeams.CEDAR_PARK, this.teams.pc4412, "2026-10-20", "Nearest"))).isEqualTo(
				"PC 4412 placed at Cedar Park School. PC 4412 now has 1.6 of 1.0 hours a week. Tell the school, then record it here");
	}

	@Test
	void aSchoolWhoseLeadWaitsShowsThatLeadAndWhatCanBeDone() {
		long lead = lead(TwoTeams.FAIRLAWN, this.teams.pc4412, "2026-10-20", false);
		assertThat(body(get("sgt.south", "/assignments/new?school=100005")))
			.contains("PC 4412 is to lead this school from 20 October 2026, once the school is told. Reason: Nearest",
					"/assignments/%d/tell".formatted(lead), "/assignments/%d/change".formatted(lead))
			.doesNotContain("<form method=\"post\" action=\"/assignments");
		String school = body(get("sgt.south", "/schools/100005"));
		assertThat(school)
			.contains("PC 4412", ", from 20 October 2026, once the school is told", "Reason: Nearest",
					"/assignments/%d/tell".formatted(lead))
			.doesNotContain("Place an officer");
	}

	@Test
	void whatTheSchoolKnowsIsNeitherToldNorChangedAgain() {
		long lead = lead(TwoTeams.CEDAR_PARK, this.teams.pc4412, "2026-09-01", true);
		for (String page : List.of("tell", "change", "withdraw")) {
			MvcTestResult answer = get("sgt.south", "/assignments/%d/%s".formatted(lead, page));
			assertThat(answer).hasStatus(422);
			assertThat(body(answer)).contains("the school was told on 1 September 2026. End it instead");
		}
	}

	@Test
	void anotherRoleThanThoseOfferedIsTyped() {
		long lead = lead(TwoTeams.CEDAR_PARK, this.teams.pc4412, "2026-10-12", false);
		assertThat(body(get("sgt.south", "/assignments/%d/tell".formatted(lead)))).contains("Head teacher",
				"Safeguarding lead", "Another role");
		String address = "/assignments/%d/tell?version=0&whom=other&toldOn=2026-10-13&otherRole=";
		assertThat(body(post("sgt.south", address, lead))).contains("Enter the other role");
		post("sgt.south", address + "Governor", lead);
		assertThat(body(get("sgt.south", "/assignments/leads"))).contains("Governor");
	}

	@Test
	void whoLeadsTheSchoolIsNoCandidate() {
		lead(TwoTeams.CEDAR_PARK, this.teams.pc4412, "2026-09-01", true);
		assertThat(body(get("sgt.south", "/assignments/new?school=100003")))
			.contains("PC 4412 leads it from 1 September 2026", "PC 4412: leads this school already, or is to");
	}

	@Test
	void whatIsMissingStandsBesideItsFieldAndNothingIsLost() {
		assertThat(body(place(TwoTeams.CEDAR_PARK, null, "2026-10-20", ""))).contains("Select the officer",
				"href=\"#officer\"", "Enter the reason", "value=\"2026-10-20\"");
	}

	@Test
	void whatARuleRefusesStandsBesideItsField() {
		assertThat(body(place(TwoTeams.CEDAR_PARK, this.teams.pc4412, "2028-10-20", "Nearest"))).contains(
				"id=\"startsOn-error\"", "First day must be between 16 September 2026 and 15 October 2027",
				"Nearest</textarea>");
	}

	@Test
	void theSchoolIsToldAndTheLeadIsAmongTheCurrentOnes() {
		long lead = lead(TwoTeams.CEDAR_PARK, this.teams.pc4412, "2026-10-12", false);
		MvcTestResult answer = post("sgt.south", "/assignments/%d/tell?version=0&whom=Office&toldOn=2026-10-13", lead);
		assertThat(success(answer)).isEqualTo("PC 4412 leads Cedar Park School from 13 October 2026");
		assertThat(body(get("sgt.south", "/assignments/leads"))).containsSubsequence("Cedar Park School", "PC 4412",
				"from 13 Oct 2026", "Office", "Change", "End");
	}

	@Test
	void aLeadEndsOnTheDayThatWasEntered() {
		long lead = lead(TwoTeams.CEDAR_PARK, this.teams.pc4412, "2026-09-01", true);
		MvcTestResult answer = post("sgt.south", "/assignments/%d/end?version=0&lastDay=2026-10-30&reason=Moved", lead);
		assertThat(success(answer)).isEqualTo("Lead of PC 4412 at Cedar Park School ends on 30 October 2026");
		assertThat(body(get("sgt.south", "/assignments/leads"))).contains("to 30 Oct 2026");
	}

	@Test
	void aRefusalThatIsAboutNoFieldStandsOnTop() {
		long lead = lead(TwoTeams.CEDAR_PARK, this.teams.pc4412, "2026-09-01", true);
		assertThat(body(post("sgt.south", "/assignments/%d/tell?version=0&whom=Office&toldOn=2026-10-13", lead)))
			.contains("There is a problem",
					"You can’t tell the school about this lead any more: the school was told on 1 September 2026");
	}

	@Test
	void whatSomebodyElseChangedMeanwhileIsAnsweredKindly() {
		long lead = lead(TwoTeams.CEDAR_PARK, this.teams.pc4412, "2026-10-12", false);
		MvcTestResult answer = post("sgt.south", "/assignments/%d/tell?version=7&whom=Office&toldOn=2026-10-13", lead);
		assertThat(answer).hasStatus(409);
		assertThat(body(answer)).contains("Someone else changed this while you were working on it", "Office");
	}

	@Test
	void theCentralTeamLooksAndDecidesNothing() {
		lead(TwoTeams.CEDAR_PARK, this.teams.pc4412, "2026-10-12", false);
		lead(TwoTeams.ALDERBROOK, this.teams.pc4412, "2026-09-01", true);
		assertThat(body(get("central", "/assignments"))).contains("Choose the team", "South team");
		String team = "?team=" + this.teams.south;
		assertThat(body(get("central", "/assignments" + team))).contains("Cedar Park School")
			.doesNotContain("/assignments/new", "Withdraw", "/tell");
		assertThat(body(get("central", "/assignments/leads" + team))).contains("Alderbrook Academy")
			.doesNotContain("/assignments/new", "/end");
	}

	@Test
	void anotherTeamsPlacementsAreRefused() {
		long lead = lead(TwoTeams.NORTHGATE, this.teams.pc9009, "2026-10-12", false);
		assertThat(get("sgt.south", "/assignments?team=" + this.teams.north)).hasStatus(403);
		assertThat(get("sgt.south", "/assignments/leads?team=" + this.teams.north)).hasStatus(403);
		assertThat(get("sgt.south", "/assignments/new?school=" + TwoTeams.NORTHGATE)).hasStatus(403);
		assertThat(get("sgt.south", "/assignments/" + lead + "/tell")).hasStatus(403);
		assertThat(post("sgt.south", "/assignments/%d/withdraw?version=0", lead)).hasStatus(403);
	}

	@Test
	void aLeadThatIsNotThereIsNotFound() {
		assertThat(get("sgt.south", "/assignments/4711/end")).hasStatus(404);
	}

	@Test
	void theLeadsOfOneOfficerAreShownAlone() {
		lead(TwoTeams.CEDAR_PARK, this.teams.pc4412, "2026-09-01", true);
		lead(TwoTeams.ALDERBROOK, this.teams.pc5120, "2026-09-01", true);
		assertThat(body(get("sgt.south", "/assignments/leads?officer=" + this.teams.pc5120)))
			.contains("Alderbrook Academy", "Show the leads of all officers")
			.doesNotContain("Cedar Park School");
	}

	@Test
	void theBoardTakesTheSameStatementsForManySchoolsAsForFew() {
		get("sgt.south", "/assignments");
		int few = this.statements.during(() -> get("sgt.south", "/assignments"));
		int fewLeads = this.statements.during(() -> get("sgt.south", "/assignments/leads"));
		moreSchools();
		assertThat(body(get("sgt.south", "/assignments"))).contains("of <b>64</b>");
		assertThat(this.statements.during(() -> get("sgt.south", "/assignments"))).isEqualTo(few).isLessThan(20);
		assertThat(this.statements.during(() -> get("sgt.south", "/assignments/leads"))).isEqualTo(fewLeads)
			.isLessThan(15);
	}

	private void moreSchools() {
		this.jdbc
			.sql("""
					insert into school (urn, name, status, phase, borough_code, easting, northing, peer_group, import_id)
					select 200000 + n, 'School ' || n, 'OPEN', 'SECONDARY', s.borough_code, s.easting, s.northing, 'SECONDARY',
					       s.import_id
					  from school s, generate_series(1, 100) n where s.urn = ?""")
			.param(TwoTeams.ALDERBROOK)
			.update();
		this.jdbc.sql("""
				insert into lead (urn, officer_id, starts_on, reason, told_whom, told_on, placed_by, placed_at)
				select 200000 + n, ?, '2026-09-01', 'Nearest', 'Head teacher', '2026-09-01', 'sgt.south', now()
				  from generate_series(1, 40) n""").param(this.teams.pc4412).update();
	}

	private MvcTestResult place(int urn, Long officer, String startsOn, String reason) {
		var request = this.web.post()
			.uri("/assignments/new?school=" + urn)
			.with(user(this.teams.person("sgt.south")))
			.with(csrf())
			.param("startsOn", startsOn)
			.param("reason", reason)
			.param("version", "0");
		return ((officer != null) ? request.param("officer", officer.toString()) : request).exchange();
	}

	private MvcTestResult post(String username, String address, long lead) {
		return this.web.post()
			.uri(URI.create(address.formatted(lead)))
			.with(user(this.teams.person(username)))
			.with(csrf())
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

	private long lead(int urn, long officer, String startsOn, boolean told) {
		return this.jdbc.sql("""
				insert into lead (urn, officer_id, starts_on, reason, told_whom, told_on, placed_by, placed_at)
				values (:urn, :officer, :starts::date, 'Nearest', case when :told then 'Head teacher' end,
				        case when :told then :starts::date end, 'sgt.south', now()) returning id""")
			.param("urn", urn)
			.param("officer", officer)
			.param("starts", startsOn)
			.param("told", told)
			.query(Long.class)
			.single();
	}

}
