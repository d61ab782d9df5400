package org.saferschools.prioritisation.web;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saferschools.testing.StatementCount;
import org.saferschools.testing.TwoTeams;
import org.saferschools.testing.TwoTeams.Ranked;
import org.saferschools.testing.WithTwoTeams;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * The pages on which tiers are decided, promised and compared with service, and every
 * page that shows a tier.
 */
@WithTwoTeams
@Transactional
class TierPagesTests {

	private static final int MOST_AT_HOME = 13;

	private static final int MOST_STATEMENTS = 10;

	private static final String ALDERBROOK = "/schools/" + TwoTeams.ALDERBROOK;

	private static final String REASON = "Fights at the bus stop in two weeks running";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private TwoTeams teams;

	@Autowired
	private StatementCount statements;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void alderbrookStandsBetweenTier1And2() {
		this.teams.publish(List.of(new Ranked(TwoTeams.NORTHGATE, 1, "{0.9,0.1,0}"),
				new Ranked(TwoTeams.ALDERBROOK, 2, "{0.36,0.64,0}"), new Ranked(TwoTeams.FAIRLAWN, 3, "{0,0.1,0.9}")));
	}

	@Test
	void aSupervisorIsToldWhichSchoolsWantADecision() throws Exception {
		assertThat(page("sgt.south", "/")).contains("school at the border of a tier wants a decision")
			.contains("The oldest since");
		assertThat(page("sgt.south", "/schools?undecided=true"))
			.contains("Alderbrook Academy", "At the border", ALDERBROOK + "/tier")
			.doesNotContain("Fairlawn");
		assertThat(page("central", "/schools?undecided=true")).contains("Alderbrook Academy")
			.doesNotContain(ALDERBROOK + "/tier");
	}

	@Test
	void thePageOfADecisionSaysHowSureTheRankingIsAndOffersOneTierUpOrDown() throws Exception {
		assertThat(page("sgt.south", ALDERBROOK + "/tier")).contains("Tier 1 36%, Tier 2 64%, Tier 3 0%",
				"It stands at the border", "36% likely. One tier up", "64% likely. What the ranking says",
				"0% likely. Overrides the ranking", "18 December 2026");
		assertThat(page("sgt.south", "/schools/" + TwoTeams.FAIRLAWN + "/tier")).contains("value=\"2\"")
			.doesNotContain("value=\"3\"", "value=\"1\"");
	}

	@Test
	void aDecisionShowsWhereverTheTierDoes() throws Exception {
		assertThat(page("sgt.south", "/schools?tier=1")).doesNotContain("Alderbrook Academy");
		decide("1", REASON).andReturn();
		String school = page("sgt.south", ALDERBROOK);
		assertThat(school).contains("Tier 1</strong>", "Decided</strong>", "Tier 1 instead of 2", REASON,
				"The ranking says tier 2", "until 18 Dec 2026", "Withdraw the decision");
		assertThat(page("sgt.south", "/schools?tier=1")).contains("Alderbrook Academy", "Decided</strong>");
		assertThat(page("sgt.south", "/schools?undecided=true")).doesNotContain("Alderbrook Academy");
		assertThat(page("sgt.south", "/schools.csv?tier=1"))
			.containsPattern("100001,Alderbrook Academy,Croydon,South,2,[^\n]*,1,yes,");
		assertThat(page("sgt.south", "/")).contains("schools at the border of a tier want a decision")
			.containsPattern("figure\">1</span><a [^>]*>tier 1 schools without a lead");
		assertThat(page("sgt.south", "/assignments")).containsPattern("(?s)Alderbrook.{0,400}Tier 1.{0,100}Decided");
		assertThat(page("sgt.south", "/assignments/new?school=100001")).contains("Tier 1</strong>");
		assertThat(page("central", "/")).containsPattern("(?s)South team.{0,400}data-label=\"Tier 1\">1<");
		lead();
		assertThat(page("pc4412", "/")).containsPattern("(?s)Alderbrook.{0,300}Tier 1.{0,100}Decided");
		assertThat(page("sgt.south", "/assignments/leads"))
			.containsPattern("(?s)Alderbrook.{0,300}Tier 1.{0,100}Decided");
	}

	@Test
	void aSchoolIsOverdueByTheTierThatWasDecided() throws Exception {
		this.jdbc.sql("""
				insert into lead (urn, officer_id, starts_on, reason, told_whom, told_on, placed_by, placed_at)
				values (100001, ?, '2026-10-03', 'Nearest', 'Head teacher', '2026-10-03', 'sgt.south', now())""")
			.param(this.teams.pc4412)
			.update();
		assertThat(page("sgt.south", "/schools?overdue=true")).doesNotContain("Alderbrook Academy");
		decide("1", REASON);
		assertThat(page("sgt.south", "/schools?overdue=true")).as("11 days, where tier 1 is promised 9")
			.contains("Alderbrook Academy");
	}

	@Test
	void whatIsRefusedComesBackWithWhatWasTyped() throws Exception {
		assertThat(refused("", "Short")).contains("Select the tier");
		assertThat(refused("1", "")).contains("Enter the reason");
		assertThat(refused("1", "Too short a reason")).contains("Reason must be 20 characters or more",
				"Too short a reason");
		decide("1", REASON);
		assertThat(refused("2", REASON)).contains("Somebody has decided on this school already");
	}

	@Test
	void decisionsInForceAndPastAreListedAndTakenBack() throws Exception {
		decide("1", REASON);
		long id = this.jdbc.sql("select id from tier_decision").query(Long.class).single();
		String address = "/prioritisation/decisions/" + id + "/withdraw";
		assertThat(page("admin", "/prioritisation/decisions")).contains("Alderbrook Academy", "In force")
			.doesNotContain("/withdraw", "href=\"" + ALDERBROOK);
		assertThat(page("sgt.north", "/prioritisation/decisions")).contains("Nothing has been decided yet");
		assertThat(page("central", address)).contains("Tier 1 instead of 2", REASON);
		this.mvc.perform(as("central", post(address).param("version", "0").param("reason", "")))
			.andExpect(status().isOk());
		this.mvc.perform(as("central", post(address).param("version", "0").param("reason", "Another school was meant")))
			.andExpect(redirectedUrl("/prioritisation/decisions"));
		assertThat(page("sgt.south", "/prioritisation/decisions?state=WITHDRAWN")).contains("Alderbrook Academy",
				"central: Another school was meant");
		assertThat(page("sgt.south", "/prioritisation/decisions?state=IN_FORCE&kind=OVERRIDE"))
			.contains("No decisions match these filters");
		this.mvc.perform(as("central", get(address))).andExpect(status().isUnprocessableContent());
		assertThat(page("sgt.south", ALDERBROOK)).contains("Withdrawn", "Decide on the tier");
	}

	@Test
	void aDecisionFormThatIsNotThePersonsIsForbidden() throws Exception {
		for (String other : List.of("sgt.north", "central", "pc4412")) {
			this.mvc.perform(as(other, get(ALDERBROOK + "/tier"))).andExpect(status().isForbidden());
		}
		this.mvc.perform(as("sgt.south", get("/schools/" + TwoTeams.ELMFIELD + "/tier")))
			.andExpect(status().isNotFound());
	}

	@Test
	void standardsAreFittedIntoTheFieldsAndSavedOnlyWhenAsked() throws Exception {
		assertThat(page("central", "/prioritisation/standards")).contains("South team", "to spare",
				"id=\"first.share\"", "value=\"10\"");
		String fitted = this.mvc.perform(as("central", standards("/prioritisation/standards/fit", "10", "20", "70")))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString();
		assertThat(fitted).contains("A proposal, not saved: with these shares 1 schools are in tier 1", "value=\"33\"",
				"value=\"66\"");
		assertThat(versions()).isOne();
		assertThat(this.mvc.perform(as("central", standards("/prioritisation/standards", "10", "20", "71")))
			.andReturn()
			.getResponse()
			.getContentAsString()).contains("They are 101%");
		this.mvc.perform(as("central", standards("/prioritisation/standards", "12", "24", "64")))
			.andExpect(redirectedUrl("/prioritisation/standards"));
		assertThat(versions()).isEqualTo(2);
		assertThat(page("central", "/prioritisation/standards")).contains("Version 2", "12% of schools");
		this.mvc.perform(as("central", standards("/prioritisation/standards", "13", "24", "63")))
			.andExpect(status().isConflict());
	}

	@Test
	void needAndServiceStandOnTwoAxesWithTheirTable() throws Exception {
		String chart = page("sgt.south", "/prioritisation/service");
		assertThat(chart)
			.contains("1 under-served, 1 as promised, 0 over-served", "Under-served (1)",
					"Alderbrook Academy: need 98, 0 contacts, 2.8 promised")
			.containsSubsequence("Alderbrook Academy</a>", "Under-served</strong>", "Fairlawn Sixth Form</a>",
					"As promised</strong>")
			.doesNotContain("Northgate", "style=");
		assertThat(page("sgt.south", "/prioritisation/service?level=AS_PROMISED")).contains("Fairlawn Sixth Form</a>")
			.doesNotContain("Alderbrook Academy</a>");
		assertThat(page("central", "/prioritisation/service?sort=-need"))
			.containsSubsequence("Northgate High School</a>", "Alderbrook Academy</a>");
		assertThat(page("central", "/prioritisation/service?group=PRIMARY")).contains("No ranked schools here");
		assertThat(page("sgt.south", "/prioritisation/service.csv"))
			.contains("100001,Alderbrook Academy,Croydon,Secondary,98.00,2,no,0,2.76,Under-served")
			.doesNotContain("Northgate");
		assertThat(this.jdbc.sql("select detail from audit_entry where subject = 'Need and service'")
			.query(String.class)
			.single()).isEqualTo("secondary");
	}

	@Test
	void eachPageTakesAHandfulOfStatements() throws Exception {
		decide("1", REASON);
		for (String address : List.of("/prioritisation/service", "/prioritisation/decisions",
				"/prioritisation/standards")) {
			page("central", address);
			assertThat(this.statements.during(() -> page("central", address))).as(address)
				.isBetween(1, MOST_STATEMENTS);
		}
		assertThat(this.statements.during(() -> page("sgt.south", "/"))).as("home, with a decision made")
			.isBetween(1, MOST_AT_HOME);
	}

	private void lead() {
		this.jdbc.sql("""
				insert into lead (urn, officer_id, starts_on, reason, told_whom, told_on, placed_by, placed_at)
				values (100001, ?, '2026-09-03', 'Nearest', 'Head teacher', '2026-09-03', 'sgt.south', now())""")
			.param(this.teams.pc4412)
			.update();
	}

	private long versions() {
		return this.jdbc.sql("select count(*) from standards_version").query(Long.class).single();
	}

	private MockHttpServletRequestBuilder standards(String address, String first, String second, String third) {
		MockHttpServletRequestBuilder request = post(address).param("version", "1").param("reason", "Fewer hours");
		List.of("first", "second", "third")
			.forEach((tier) -> request.param(tier + ".contacts", tier.equals("first") ? "13" : "1")
				.param(tier + ".hoursPerContact", "1.5")
				.param(tier + ".patrols", "0")
				.param(tier + ".hoursPerPatrol", "1.5"));
		return request.param("first.share", first).param("second.share", second).param("third.share", third);
	}

	private org.springframework.test.web.servlet.ResultActions decide(String tier, String reason) throws Exception {
		return this.mvc.perform(decision(tier, reason))
			.andExpect(redirectedUrl(ALDERBROOK))
			.andExpect(flash().attributeCount(1));
	}

	private String refused(String tier, String reason) throws Exception {
		return this.mvc.perform(decision(tier, reason))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

	private MockHttpServletRequestBuilder decision(String tier, String reason) {
		String run = this.jdbc.sql("select id::text from prioritisation_run where state = 'PUBLISHED'")
			.query(String.class)
			.single();
		return as("sgt.south",
				post(ALDERBROOK + "/tier").param("tier", tier).param("reason", reason).param("run", run));
	}

	private MockHttpServletRequestBuilder as(String person, MockHttpServletRequestBuilder request) {
		return request.with(user(this.teams.person(person))).with(csrf());
	}

	private String page(String person, String address) throws Exception {
		return this.mvc.perform(get(address).with(user(this.teams.person(person))))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

}
