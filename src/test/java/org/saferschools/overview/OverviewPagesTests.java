package org.saferschools.overview;

import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saferschools.testing.StatementCount;
import org.saferschools.testing.TwoTeams;
import org.saferschools.testing.WithPostgres;
import org.saferschools.testing.WithTwoTeams;
import org.saferschools.web.Formats;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * The ranked list, a school's page and the home pages: what each role sees there, and
 * with how many statements.
 */
@SpringBootTest
@AutoConfigureMockMvc
@WithPostgres
@WithTwoTeams
@Import(StatementCount.class)
@Transactional
class OverviewPagesTests {

	private static final int MOST_STATEMENTS = 8;

	/** Home of a supervisor also shows leads who are away. */
	private static final int MOST_AT_HOME = 12;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TwoTeams teams;

	@Autowired
	private StatementCount statements;

	private RankedLondon london;

	@BeforeEach
	void rankFiftySchools() {
		this.london = new RankedLondon(this.jdbc);
		this.london.publish(50);
	}

	@ParameterizedTest
	@ValueSource(strings = { "sgt.south", "pc4412", "central" })
	void theListTakesAsManyStatementsForFiftySchoolsAsForAllOfLondon(String person) throws Exception {
		assertTheSameStatementsForMuchAsForLittle(person, "/schools", MOST_STATEMENTS);
	}

	@ParameterizedTest
	@ValueSource(strings = { "sgt.south", "pc4412", "central", "admin" })
	void homeTakesAsManyStatementsForFiftySchoolsAsForAllOfLondon(String person) throws Exception {
		assertTheSameStatementsForMuchAsForLittle(person, "/", MOST_AT_HOME);
	}

	private void assertTheSameStatementsForMuchAsForLittle(String username, String address, int most) throws Exception {
		UserDetails person = this.teams.person(username);
		page(person, address);
		int forFifty = this.statements.during(() -> page(person, address));
		this.london.publish(3_200);
		int forLondon = this.statements.during(() -> page(person, address));
		assertThat(forLondon).isEqualTo(forFifty).isBetween(1, most);
	}

	@Test
	void theCentralTeamSeesAllOfLondonInOrderOfRank() throws Exception {
		assertThat(page("central", "/schools")).containsSubsequence("Hawthorn School 1<", "Hawthorn School 2<",
				"Hawthorn School 3<");
	}

	@Test
	void aSupervisorSeesTheOwnBcuUnlessTheAddressAsksForMore() throws Exception {
		assertThat(page("sgt.south", "/schools")).contains("Hawthorn School 1<").doesNotContain("Hawthorn School 2<");
		assertThat(looks()).isZero();
		assertThat(page("sgt.south", "/schools?bcu=all")).contains("Hawthorn School 1<", "Hawthorn School 2<");
		assertThat(looks()).as("a look beyond the own team is recorded").isOne();
	}

	@Test
	void aSupervisorSeesTheRankingOfAnotherTeamButNotItsWork() throws Exception {
		this.london.lead(2, this.teams.pc9009);
		assertThat(page("sgt.south", "/schools?bcu=all")).contains("Other team").doesNotContain("PC 9009");
		assertThat(page("sgt.south", "/schools.csv?bcu=all")).contains("Hawthorn School 2").doesNotContain("PC 9009");
		assertThat(page("sgt.south", "/schools/" + RankedLondon.urn(2))).contains("Why it ranks")
			.doesNotContain("PC 9009", "Latest visits");
		assertThat(page("sgt.north", "/schools/" + RankedLondon.urn(2))).contains("PC 9009", "Latest visits");
	}

	@Test
	void anOfficerSeesTheSchoolsThatTheOfficerLeads() throws Exception {
		this.london.lead(3, this.teams.pc4412);
		assertThat(page("pc4412", "/schools?officer=&bcu=all")).contains("Hawthorn School 3<")
			.doesNotContain("Hawthorn School 1<");
		assertThat(page("pc4412", "/")).contains("Hawthorn School 3<").doesNotContain("Hawthorn School 1<");
		this.mvc.perform(get("/schools/" + RankedLondon.urn(1)).with(user(this.teams.person("pc4412"))))
			.andExpect(status().isForbidden());
	}

	@Test
	void filtersStandInTheAddress() throws Exception {
		this.london.lead(1, this.teams.pc4412);
		assertThat(page("central", "/schools?unassigned=true")).doesNotContain("Hawthorn School 1<")
			.contains("Hawthorn School 2<");
		assertThat(page("central", "/schools?tier=2")).contains("Hawthorn School 6<")
			.doesNotContain("Hawthorn School 5<", "Hawthorn School 16<");
		assertThat(page("central", "/schools?q=" + RankedLondon.urn(9))).contains("Hawthorn School 9<")
			.doesNotContain("Hawthorn School 8<");
		assertThat(page("central", "/schools?sort=-rank")).containsSubsequence("Hawthorn School 50<",
				"Hawthorn School 49<");
		assertThat(page("central", "/schools?officer=" + this.teams.pc4412)).contains("Hawthorn School 1<")
			.doesNotContain("Hawthorn School 2<");
		assertThat(page("central", "/schools?group=PRIMARY")).contains("No schools match these filters");
	}

	@Test
	void whatStandsInTheFilterIsNeverReadAsAPattern() throws Exception {
		assertThat(page("central", "/schools?q=%25")).contains("No schools match these filters");
	}

	@Test
	void aSchoolWithoutAContactSinceItsLeadBeganIsOverdue() throws Exception {
		this.london.lead(1, this.teams.pc4412);
		assertThat(page("sgt.south", "/schools?overdue=true&q=" + RankedLondon.urn(1))).contains("Hawthorn School 1<");
		assertThat(page("sgt.south", "/")).contains("contacts overdue");
	}

	@Test
	void aSchoolThatWasToldOfItsNextLeadIsNowhereWithoutOne() throws Exception {
		LocalDate nextWeek = LocalDate.now().plusWeeks(1);
		assertThat(page("sgt.south", "/")).containsPattern("figure\">3</span><a [^>]*>tier 1 schools without a lead");
		this.london.lead(1, this.teams.pc4412, nextWeek);
		assertThat(page("sgt.south", "/")).containsPattern("figure\">2</span><a [^>]*>tier 1 schools without a lead");
		assertThat(page("central", "/schools")).contains("PC 4412 from " + new Formats(null).date(nextWeek));
		assertThat(page("central", "/schools?unassigned=true")).doesNotContain("Hawthorn School 1<");
		assertThat(page("central", "/")).containsPattern("without a lead\">2<");
	}

	@Test
	void aSearchInTheWrongPeerGroupLeadsToTheOther() throws Exception {
		assertThat(page("central", "/schools")).contains("Secondary (50)", "Primary (0)");
		assertThat(page("central", "/schools?group=PRIMARY&q=" + RankedLondon.urn(9)))
			.contains("1 secondary school matches");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/schools" })
	void tiersAreExplainedWithTheirStandards(String address) throws Exception {
		assertThat(page("sgt.south", address)).contains("Tier 1: the 10% of secondary and of primary schools",
				"Tier 2: the next 20%", "with the weights");
		assertThat(page("pc4412", address)).contains("Tier 3: the other 70%").doesNotContain("with the weights");
	}

	@Test
	void theLegendHasOnlyFactorsWithData() throws Exception {
		assertThat(page("central", "/schools")).contains("</svg> Robbery</li>", "</svg> Deprivation</li>")
			.doesNotContain("</svg> Bus journeys</li>");
	}

	@Test
	void theFileHasShortNumbersAndTheAuditSaysWhatWasInItInWords() throws Exception {
		assertThat(page("central", "/schools.csv?tier=1")).contains(",99.99,40.00,20.00,,,10.00,,2.00,3.00,");
		assertThat(this.jdbc.sql("select detail from audit_entry where action = 'Schools exported'")
			.query(String.class)
			.single()).isEqualTo("secondary, tier 1");
	}

	@Test
	void aNumberThatNoSchoolCanHaveLeadsNowhere() throws Exception {
		this.mvc.perform(get("/schools/1").with(user(this.teams.person("central")))).andExpect(status().isNotFound());
		this.mvc.perform(get("/schools?tier=one").with(user(this.teams.person("central"))))
			.andExpect(status().isBadRequest());
	}

	private String page(String username, String address) throws Exception {
		return page(this.teams.person(username), address);
	}

	private String page(UserDetails person, String address) throws Exception {
		return this.mvc.perform(get(address).with(user(person)))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

	private long looks() {
		return this.jdbc.sql("select count(*) from audit_entry where action = 'Looked at another team'")
			.query(Long.class)
			.single();
	}

}
