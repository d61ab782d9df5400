package org.saferschools.officer.web;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saferschools.officer.OfficerDetails;
import org.saferschools.officer.OfficerRegisterService;
import org.saferschools.officer.PostingDetails;
import org.saferschools.officer.Rank;
import org.saferschools.officer.SignIns;
import org.saferschools.officer.TeamService;
import org.saferschools.officer.WarrantNumber;
import org.saferschools.officer.WeeklyHours;
import org.saferschools.security.Role;
import org.saferschools.testing.StatementCount;
import org.saferschools.testing.WithPostgres;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@SpringBootTest(properties = "saferschools.demo=false")
@AutoConfigureMockMvc
@WithPostgres
@Import({ SignIns.class, StatementCount.class })
@Transactional
class RegisterPagesTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private SignIns signIns;

	@Autowired
	private OfficerRegisterService register;

	@Autowired
	private TeamService teams;

	@Autowired
	private StatementCount statements;

	@Autowired
	private EntityManager entityManager;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	private UserDetails administrator;

	private UserDetails supervisor;

	private int southTeam;

	private int northTeam;

	private long pc4412;

	@BeforeEach
	void postAnOfficerToSouthTeam() {
		this.southTeam = team("South team");
		this.northTeam = team("North team");
		this.pc4412 = officer("4412", this.southTeam);
		this.administrator = this.signIns.person("ada.king", Role.ADMIN);
		this.supervisor = this.signIns.supervisor("amara.cole", this.southTeam);
	}

	@Test
	void theListShowsHoursVettingAndTraining() {
		assertThat(get("/officers", this.supervisor)).hasStatusOk()
			.bodyText()
			.contains("PC 4412", "Safer Schools Officer", "37.5", "Vetted", "Trained")
			.doesNotContain("name=\"team\"");
	}

	@Test
	void theListIsNarrowedByTeamKindAndWarrantNumber() {
		officer("9001", this.northTeam);
		assertThat(get("/officers?team=" + this.northTeam, this.administrator)).bodyText()
			.contains("PC 9001")
			.doesNotContain("PC 4412");
		assertThat(get("/officers?q=441", this.administrator)).bodyText().contains("PC 4412").doesNotContain("PC 9001");
		assertThat(get("/officers?kind=DWO", this.administrator)).bodyText().contains("No officers match");
	}

	@Test
	void theListTakesTheSameStatementsForManyOfficersAsForOne() {
		int forOne = statementsOf("/officers");
		for (int number = 5001; number <= 5060; number++) {
			officer(Integer.toString(number), this.southTeam);
		}
		assertThat(get("/officers?page=2", this.administrator)).bodyText().contains("of <b>61</b> officers");
		assertThat(statementsOf("/officers")).isEqualTo(forOne).isLessThanOrEqualTo(8);
	}

	@Test
	void theOtherListsTakeFewStatements() {
		assertThat(statementsOf("/teams")).isLessThanOrEqualTo(8);
		assertThat(statementsOf("/accounts")).isLessThanOrEqualTo(8);
	}

	@Test
	void aSupervisorIsRefusedAnotherTeamsOfficers() {
		long elsewhere = officer("9001", this.northTeam);
		assertThat(get("/officers/" + elsewhere, this.supervisor)).hasStatus(403);
		assertThat(get("/officers?team=" + this.northTeam, this.supervisor)).hasStatus(403);
		assertThat(get("/officers/" + this.pc4412, this.supervisor)).hasStatusOk().bodyText().contains("Add a posting");
	}

	@Test
	void theCentralTeamIsOfferedNothingToChange() {
		UserDetails central = this.signIns.person("zoe.lindqvist", Role.CENTRAL);
		assertThat(get("/officers/" + this.pc4412, central)).bodyText().doesNotContain("Add a posting", "/edit");
		assertThat(get("/officers", central)).bodyText().doesNotContain("Add an officer");
		assertThat(get("/teams/" + this.southTeam, central)).bodyText().contains("Croydon").doesNotContain("/edit");
	}

	@Test
	void anOfficerIsAdded() {
		MvcTestResult added = post("/officers/new", this.supervisor, "officer.rank", "PC", "officer.warrantNumber",
				"p 77", "posting.teamId", this.southTeam, "posting.kindCode", "SSO", "posting.weeklyHours", "20",
				"posting.startsOn", today());
		long id = this.jdbc.sql("select id from officer where warrant_no = 'P77'").query(Long.class).single();
		assertThat(added).hasStatus3xxRedirection().hasRedirectedUrl("/officers/" + id);
	}

	@Test
	void whatWasTypedComesBackWithTheMistakesBesideTheFields() {
		MvcTestResult refused = post("/officers/new", this.administrator, "officer.rank", "PC", "officer.warrantNumber",
				"4412", "posting.teamId", this.southTeam, "posting.kindCode", "SSO", "posting.weeklyHours", "61",
				"posting.startsOn", today());
		assertThat(refused).hasStatusOk()
			.bodyText()
			.contains("Weekly hours must be between 0.5 and 60", "value=\"61\"", "value=\"4412\"");
		assertThat(post("/officers/new", this.administrator, "officer.rank", "PC", "officer.warrantNumber", "4412",
				"posting.teamId", this.southTeam, "posting.kindCode", "SSO", "posting.weeklyHours", "20",
				"posting.startsOn", today()))
			.bodyText()
			.contains("There is already an officer with this warrant number", "href=\"#officer.warrantNumber\"");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			weeklyHours | lots       | Enter a number
			weeklyHours | 7.25       | at most one decimal place
			weeklyHours | 0          | between 0.5 and 60
			startsOn    | 2026-02-31 | Enter a real date
			startsOn    | 0202-09-01 | 1 January 2000 or later
			startsOn    | 2999-09-01 | within a year from today
			lastDay     | 2001-01-01 | Last day must be the first day or later
			kindCode    | NONE       | Choose a kind of officer from the list
			teamId      | 99999      | Choose a team from the list""")
	void eachMistakeInAPostingIsSaid(String field, String typed, String message) {
		String[] posting = { "teamId", "" + this.northTeam, "kindCode", "SSO", "weeklyHours", "20", "startsOn",
				today().plusYears(1).toString(), "lastDay", "", "version", "0" };
		for (int i = 0; i < posting.length; i += 2) {
			posting[i + 1] = posting[i].equals(field) ? typed : posting[i + 1];
		}
		assertThat(post("/officers/" + this.pc4412 + "/postings/new", this.administrator, (Object[]) posting))
			.hasStatusOk()
			.bodyText()
			.contains(message, "There is a problem");
	}

	@Test
	void aPostingThatOverlapsIsRefusedBesideItsFirstDay() {
		assertThat(post("/officers/" + this.pc4412 + "/postings/new", this.administrator, "teamId", this.northTeam,
				"kindCode", "SSO", "weeklyHours", "20", "startsOn", today(), "version", 0))
			.bodyText()
			.contains("The officer has another posting on these days", "href=\"#startsOn\"");
	}

	@Test
	void whoeverChangesAnOfficerSecondIsShownWhatTheyTyped() {
		Object[] promotion = { "rank", "PS", "warrantNumber", "4412", "version", 0 };
		assertThat(post("/officers/" + this.pc4412 + "/edit", this.supervisor, promotion)).hasStatus3xxRedirection();
		assertThat(post("/officers/" + this.pc4412 + "/edit", this.administrator, promotion)).hasStatus(409)
			.bodyText()
			.contains("Someone else changed this", "4412");
	}

	@Test
	void aBoroughIsMovedToAnotherTeamFromADay() {
		LocalDate from = today().plusDays(30);
		assertThat(post("/teams/" + this.southTeam + "/boroughs/E09000008/move", this.administrator, "toTeamId",
				this.northTeam, "startsOn", from, "version", 0))
			.hasStatus3xxRedirection();
		assertThat(this.teams.teamOfBorough("E09000008", from.minusDays(1)))
			.hasValueSatisfying((team) -> assertThat(team.id()).isEqualTo(this.southTeam));
		assertThat(this.teams.teamOfBorough("E09000008", from))
			.hasValueSatisfying((team) -> assertThat(team.id()).isEqualTo(this.northTeam));
		assertThat(get("/teams/" + this.northTeam, this.administrator)).bodyText().contains("Croydon", "Planned");
	}

	@Test
	void aPlannedMoveStandsInTheWayUntilItIsCancelled() {
		LocalDate from = today().plusDays(30);
		assertThat(takeOnCroydon(from)).hasStatus3xxRedirection();
		assertThat(takeOnCroydon(today())).bodyText().contains("North team takes this borough on from");
		assertThat(takeOnCroydon(from.plusDays(1))).bodyText().contains("looks after this borough on that day already");
		long planned = this.jdbc.sql("select id from team_borough where borough_code = 'E09000008' and team_id = ?")
			.param(this.northTeam)
			.query(Long.class)
			.single();
		assertThat(post("/teams/" + this.northTeam + "/boroughs/" + planned + "/cancel", this.administrator, "version",
				northTeamsVersion()))
			.hasStatus3xxRedirection();
		forget();
		assertThat(this.teams.teamOfBorough("E09000008", from))
			.hasValueSatisfying((team) -> assertThat(team.id()).isEqualTo(this.southTeam));
	}

	@Test
	void aTeamsNameIsItsOwn() {
		assertThat(post("/teams/new", this.administrator, "name", "South team")).bodyText()
			.contains("There is already a team with this name");
		assertThat(post("/teams/new", this.administrator, "name", " ")).bodyText()
			.contains("Enter the team&#39;s name");
		assertThat(
				post("/teams/" + this.southTeam + "/edit", this.administrator, "name", "Southern team", "version", 0))
			.hasStatus3xxRedirection();
		assertThat(get("/teams", this.administrator)).bodyText().contains("Southern team");
	}

	@Test
	void aSupervisorsAccountNeedsATeamAndAnOfficersTheOfficer() {
		Object[] nobody = account("femi.ade", "SUPERVISOR", "", "");
		assertThat(post("/accounts/new", this.administrator, nobody)).bodyText()
			.contains("Choose the team that the supervisor runs", "value=\"femi.ade\"");
		assertThat(post("/accounts/new", this.administrator, account("pc.44", "OFFICER", "", "none"))).bodyText()
			.contains("There is no officer with this warrant number");
		assertThat(post("/accounts/new", this.administrator, account("pc.4412", "OFFICER", "", "44 12")))
			.hasStatus3xxRedirection();
		assertThat(post("/accounts/new", this.administrator, account("pc.44x", "OFFICER", "", "4412"))).bodyText()
			.contains("This officer already has an account");
		assertThat(post("/accounts/new", this.administrator, account("pc.4412", "CENTRAL", "", ""))).bodyText()
			.contains("There is already an account with this user name");
		assertThat(get("/accounts?role=OFFICER", this.administrator)).bodyText().contains("pc.4412", "PC 4412");
	}

	@Test
	void aPasswordIsNeverSentBack() {
		assertThat(post("/accounts/new", this.administrator, "username", "femi.ade", "password", "short words",
				"displayName", "Femi Ade", "role", "CENTRAL"))
			.bodyText()
			.contains("Password must be at least 12 characters long")
			.doesNotContain("short words");
	}

	@Test
	void anAccountIsChangedDisabledAndEnabled() {
		long id = this.jdbc.sql("select id from account where username = 'amara.cole'").query(Long.class).single();
		assertThat(post("/accounts/" + id, this.administrator, "displayName", "Insp Amara Cole", "role", "SUPERVISOR",
				"teamId", this.northTeam, "version", 0))
			.hasStatus3xxRedirection();
		assertThat(get("/accounts/" + id, this.administrator)).bodyText().contains("Insp Amara Cole");
		assertThat(post("/accounts/" + id + "/disable", this.administrator, "version", 1)).hasStatus3xxRedirection();
		assertThat(get("/accounts/" + id, this.administrator)).bodyText().contains("Disabled", "Enable account");
		assertThat(post("/accounts/" + id + "/enable", this.administrator, "version", 2)).hasStatus3xxRedirection();
		assertThat(post("/accounts/" + id + "/password", this.administrator, "password", "a new long password",
				"version", 3))
			.hasStatus3xxRedirection();
		assertThat(post("/accounts/" + id + "/disable", this.administrator, "version", 0)).hasStatus(409);
	}

	@Test
	void theOnlyAdministratorStays() {
		long id = this.jdbc.sql("select id from account where username = 'ada.king'").query(Long.class).single();
		assertThat(post("/accounts/" + id + "/disable", this.administrator, "version", 0)).hasStatus(422)
			.bodyText()
			.contains("This is the only administrator");
		assertThat(
				post("/accounts/" + id, this.administrator, "displayName", "Ada King", "role", "CENTRAL", "version", 0))
			.hasStatusOk()
			.bodyText()
			.contains("This is the only administrator");
	}

	/** At the second look, since the frame keeps its line on the data for a moment. */
	private int statementsOf(String address) {
		get(address, this.administrator);
		return this.statements.during(() -> get(address, this.administrator));
	}

	private MvcTestResult takeOnCroydon(LocalDate from) {
		return post("/teams/" + this.northTeam + "/boroughs/new", this.administrator, "boroughCode", "E09000008",
				"startsOn", from, "version", northTeamsVersion());
	}

	/**
	 * What the page would show: a refused attempt doesn't roll back the test's
	 * transaction.
	 */
	private int northTeamsVersion() {
		return this.jdbc.sql("select version from team where id = ?")
			.param(this.northTeam)
			.query(Integer.class)
			.single();
	}

	private static Object[] account(String username, String role, String teamId, String warrantNumber) {
		return new Object[] { "username", username, "password", "correct horse battery", "displayName", "Somebody",
				"role", role, "teamId", teamId, "warrantNumber", warrantNumber };
	}

	private MvcTestResult get(String address, UserDetails person) {
		forget();
		return this.web.get().uri(address).with(user(person)).exchange();
	}

	private MvcTestResult post(String address, UserDetails person, Object... fields) {
		forget();
		var request = this.web.post().uri(address).with(user(person)).with(csrf());
		for (int i = 0; i < fields.length; i += 2) {
			request.param(fields[i].toString(), fields[i + 1].toString());
		}
		return request.exchange();
	}

	/** Each request has a persistence context of its own. */
	private void forget() {
		this.entityManager.flush();
		this.entityManager.clear();
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

	private long officer(String warrantNumber, int teamId) {
		var details = new OfficerDetails(Rank.PC, WarrantNumber.of(warrantNumber), today().plusYears(2),
				today().minusYears(1));
		var posting = new PostingDetails("SSO", WeeklyHours.of("37.5"), today().minusYears(1), null);
		return SignIns.asSystem(() -> this.register.add(details, teamId, posting));
	}

	private int team(String name) {
		return this.jdbc.sql("select id from team where name = ?").param(name).query(Integer.class).single();
	}

}
