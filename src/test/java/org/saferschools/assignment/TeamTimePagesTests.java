package org.saferschools.assignment;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

/**
 * Pages about hours, absences, support, conflicts of interest and cover.
 */
@WithTwoTeams
@Transactional
class TeamTimePagesTests {

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
	void anAbsenceIsEnteredOnTheOfficersPage() {
		MvcTestResult answer = post("sgt.south", "/officers/%d/absences/new".formatted(this.teams.pc4412), "version",
				version(), "kindCode", "COURT", "percent", "100", "startsOn", "2026-10-19", "lastDay", "2026-11-06");
		assertThat(answer).hasRedirectedUrl("/officers/" + this.teams.pc4412);
		assertThat(body(get("sgt.south", "/officers/" + this.teams.pc4412))).contains("Court",
				"19 October 2026 to 6 November 2026", "Correct or end");
		assertThat(body(get("pc5120", "/officers/" + this.teams.pc4412))).doesNotContain("Court", "Absences");
	}

	@Test
	void whatIsMoreThanAllHoursIsRefusedBesideItsFieldAndNothingIsLost() {
		away(100, "2026-10-19", null);
		String page = body(post("sgt.south", "/officers/%d/absences/new".formatted(this.teams.pc4412), "version",
				version(), "kindCode", "COURT", "percent", "25", "startsOn", "2026-12-01", "lastDay", ""));
		assertThat(page).contains("id=\"percent-error\"", "more than 100 per cent of the hours",
				"value=\"2026-12-01\"");
	}

	@Test
	void theBalanceShowsWhatIsLostNeededAndLeft() {
		away(100, "2026-10-12", "2026-10-19");
		lead(TwoTeams.CEDAR_PARK, this.teams.pc4412);
		assertThat(body(get("sgt.south", "/assignments/balance"))).containsSubsequence("Hours of the autumn term 2026",
				"a week for 3 ranked schools", "20 for absences", "hours more than the schools need", "7: 12 Oct 2026",
				"70.0", "20.0", "50.0", "PC 4412");
		assertThat(body(get("sgt.south", "/assignments/balance?next=true"))).contains("Hours of the spring term 2027");
	}

	@Test
	void theBalanceTakesTheSameStatementsForManyAsForFew() {
		get("sgt.south", "/assignments/balance");
		int few = this.statements.during(() -> get("sgt.south", "/assignments/balance"));
		int fewAlerts = this.statements.during(() -> get("sgt.south", "/assignments/alerts"));
		moreOfficers();
		assertThat(body(get("sgt.south", "/assignments/balance"))).contains("PC 7040");
		assertThat(this.statements.during(() -> get("sgt.south", "/assignments/balance"))).isEqualTo(few)
			.isLessThan(15);
		assertThat(this.statements.during(() -> get("sgt.south", "/assignments/alerts"))).isEqualTo(fewAlerts)
			.isLessThan(18);
	}

	@Test
	void alertsSayWhereItHurtsAndWhatToDo() {
		lead(TwoTeams.ALDERBROOK, this.teams.pc4412);
		away(100, "2026-10-19", "2026-11-09");
		this.jdbc.sql("update posting set weekly_hours = 0.5 where officer_id = ?").param(this.teams.pc4412).update();
		assertThat(body(get("sgt.south", "/assignments/alerts"))).containsSubsequence(
				"Leads away for more than two weeks", "PC 4412", "from 19 October 2026 for 3 weeks", "1 school",
				"1 without support", "/assignments/officers/" + this.teams.pc4412, "Tier 1 schools without a lead",
				"Cedar Park School", "/assignments/new?school=100003", "Officers over their hours", "PC 4412",
				"Contacts overdue for two weeks or more");
		assertThat(body(get("sgt.south", "/"))).contains("lead away from 19 Oct 2026 for 3 weeks", "PC 4412, 1 school");
	}

	@Test
	void twoAbsencesOnEndAreOneAndTwoWeeksAreNotMore() {
		lead(TwoTeams.ALDERBROOK, this.teams.pc4412);
		away(100, "2026-10-12", "2026-10-26");
		assertThat(body(get("sgt.south", "/assignments/alerts"))).doesNotContain("Leads away");
		away(100, "2026-10-26", "2026-11-02");
		assertThat(body(get("sgt.south", "/assignments/alerts"))).contains("from 12 October 2026 for 3 weeks");
	}

	@Test
	void anOfficersPageShowsSchoolsSupportAndConflicts() {
		lead(TwoTeams.ALDERBROOK, this.teams.pc4412);
		MvcTestResult declared = post("sgt.south",
				"/assignments/officers/%d/conflicts/new".formatted(this.teams.pc4412), "school", "100003", "category",
				"FAMILY", "startsOn", "2026-10-14");
		assertThat(declared).hasRedirectedUrl("/assignments/officers/" + this.teams.pc4412);
		MvcTestResult supported = post("sgt.south", "/assignments/support/new?school=100001", "officer",
				Long.toString(this.teams.pc5120), "hours", "1.5", "startsOn", "2026-10-14", "lastDay", "", "reason",
				"Lead away");
		assertThat(supported.getMvcResult().getFlashMap().get("flashSuccess"))
			.isEqualTo("PC 5120 supports Alderbrook Academy from 14 October 2026");
		post("sgt.south", "/assignments/officers/%d/main-school".formatted(this.teams.pc4412), "seen", "", "school",
				"100001");
		assertThat(body(get("sgt.south", "/assignments/officers/" + this.teams.pc4412))).contains("Alderbrook Academy",
				"PC 5120", "Cedar Park School: Family or household, from 14 October 2026", "Add support",
				"Change lead");
		assertThat(body(get("sgt.south", "/assignments/new?school=100003"))).contains("declared conflict of interest");
		post("sgt.south", "/assignments/conflicts/%d/end".formatted(id("conflict_of_interest")), "version", "0");
		assertThat(body(get("sgt.south", "/assignments/officers/" + this.teams.pc4412)))
			.contains("from 14 October 2026 to 14 October 2026");
	}

	@Test
	void whoLeadsTheSchoolHasNoConflictThereUntilThatEnds() {
		lead(TwoTeams.ALDERBROOK, this.teams.pc4412);
		assertThat(body(post("sgt.south", "/assignments/officers/%d/conflicts/new".formatted(this.teams.pc4412),
				"school", "100001", "category", "FAMILY", "startsOn", "2026-10-14")))
			.contains("id=\"startsOn-error\"", "End that first");
	}

	@Test
	void supportEnds() {
		post("sgt.south", "/assignments/support/new?school=100001", "officer", Long.toString(this.teams.pc5120),
				"hours", "1.5", "startsOn", "2026-10-14", "lastDay", "", "reason", "Lead away");
		long support = id("support");
		assertThat(body(get("sgt.south", "/assignments/support/%d/end".formatted(support)))).contains("PC 5120");
		assertThat(post("sgt.south", "/assignments/support/%d/end".formatted(support), "version", "0", "lastDay",
				"2026-10-20", "reason", "Lead is back"))
			.hasRedirectedUrl("/assignments/officers/" + this.teams.pc5120);
		assertThat(post("sgt.north", "/assignments/support/%d/end".formatted(support), "version", "1", "lastDay",
				"2026-10-20", "reason", "No"))
			.hasStatus(403);
	}

	@Test
	void coverIsAskedForByOneTeamAndAgreedByTheOther() {
		assertThat(post("sgt.south", "/assignments/cover/new", "warrantNumber", "9009", "borough", "", "urn", "100001",
				"startsOn", "2026-10-14", "lastDay", "2026-12-18", "reason", "Short of officers"))
			.hasRedirectedUrl("/assignments/cover");
		long cover = id("border_cover");
		String agree = "/assignments/cover/%d/agree".formatted(cover);
		assertThat(post("sgt.south", agree, "version", "0")).as("who asks doesn't agree").hasStatus(403);
		assertThat(body(get("sgt.south", "/assignments/new?school=100001"))).doesNotContain("PC 9009");
		assertThat(body(get("sgt.north", "/assignments/alerts"))).contains("Cover that waits for your team", "PC 9009");
		assertThat(post("sgt.north", agree, "version", "0")).hasRedirectedUrl("/assignments/cover");
		assertThat(body(get("sgt.south", "/assignments/new?school=100001"))).contains("PC 9009");
		post("sgt.north", "/assignments/cover/%d/close".formatted(cover), "version", "1");
		assertThat(body(get("sgt.south", "/assignments/new?school=100001"))).doesNotContain("PC 9009");
	}

	@Test
	void whatTheCentralTeamArrangesHoldsAtOnce() {
		post("central", "/assignments/cover/new", "warrantNumber", "9009", "borough", "E09000008", "urn", "",
				"startsOn", "2026-10-14", "lastDay", "2026-12-18", "reason", "Short of officers");
		assertThat(body(get("sgt.south", "/assignments/new?school=100001"))).contains("PC 9009");
	}

	@ParameterizedTest
	@ValueSource(strings = { "4412,E09000008,", "0000,E09000008,", "9009,E09000008,100001", "9009,,", "9009,,12" })
	void coverThatMakesNoSenseIsRefusedWithAWord(String asked) {
		String[] parts = asked.split(",", -1);
		MvcTestResult answer = post("sgt.south", "/assignments/cover/new", "warrantNumber", parts[0], "borough",
				parts[1], "urn", parts[2], "startsOn", "2026-10-14", "lastDay", "2026-12-18", "reason", "Short");
		assertThat(answer).hasStatusOk();
		assertThat(body(answer)).contains("There is a problem", "value=\"2026-12-18\"");
	}

	@Test
	void theLetterNamesRankAndWarrantNumberOnly() {
		long lead = this.jdbc.sql("""
				insert into lead (urn, officer_id, starts_on, reason, placed_by, placed_at)
				values (100001, ?, '2026-10-20', 'Nearest', 'sgt.south', now()) returning id""")
			.param(this.teams.pc4412)
			.query(Long.class)
			.single();
		assertThat(body(get("sgt.south", "/assignments/%d/letter".formatted(lead)))).contains("mailto:?subject=",
				"To the head teacher", "Alderbrook Academy",
				"From 20 October 2026 the work of the police with your school is led by PC 4412 (police constable, warrant number 4412).",
				"South team");
		assertThat(get("sgt.north", "/assignments/%d/letter".formatted(lead))).hasStatus(403);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/assignments/officers/%d", "/assignments/officers/%d/conflicts/new",
			"/assignments/officers/%d/main-school" })
	void anotherTeamsOfficerIsNoneOfOnesBusiness(String page) {
		assertThat(get("sgt.north", page.formatted(this.teams.pc4412))).hasStatus(403);
		assertThat(get("sgt.south", page.formatted(this.teams.pc4412))).hasStatusOk();
	}

	private void moreOfficers() {
		this.jdbc.sql("""
				with more as (
				    insert into officer (warrant_no, rank, vetted_until, trained_on)
				    select (7000 + n)::text, 'PC', '2028-01-31', '2024-03-01' from generate_series(1, 40) n returning id
				)
				insert into posting (officer_id, team_id, kind_code, weekly_hours, starts_on)
				select id, ?, 'SSO', 5, '2025-09-01' from more""").param(this.teams.south).update();
		this.jdbc.sql("""
				insert into absence (officer_id, kind_code, percent, starts_on, entered_by, entered_at)
				select id, 'COURT', 50, '2026-10-01', 'sgt.south', now() from officer where warrant_no like '70%'""")
			.update();
	}

	private void away(int percent, String from, String to) {
		this.jdbc.sql("""
				insert into absence (officer_id, kind_code, percent, starts_on, ends_on, entered_by, entered_at)
				values (?, 'COURT', ?, ?::date, ?::date, 'sgt.south', now())""")
			.params(this.teams.pc4412, percent, from, to)
			.update();
	}

	private void lead(int urn, long officer) {
		this.jdbc.sql("""
				insert into lead (urn, officer_id, starts_on, reason, told_whom, told_on, placed_by, placed_at)
				values (?, ?, '2026-09-01', 'Nearest', 'Head teacher', '2026-09-01', 'sgt.south', now())""")
			.params(urn, officer)
			.update();
	}

	private long id(String table) {
		return this.jdbc.sql("select max(id) from " + table).query(Long.class).single();
	}

	private String version() {
		return this.jdbc.sql("select version::text from officer where id = ?")
			.param(this.teams.pc4412)
			.query(String.class)
			.single();
	}

	private MvcTestResult post(String username, String address, String... fields) {
		var request = this.web.post().uri(URI.create(address)).with(user(this.teams.person(username))).with(csrf());
		for (int field = 0; field < fields.length; field += 2) {
			request = request.param(fields[field], fields[field + 1]);
		}
		return request.exchange();
	}

	private MvcTestResult get(String username, String address) {
		return this.web.get().uri(URI.create(address)).with(user(this.teams.person(username))).exchange();
	}

	private static String body(MvcTestResult answer) {
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
