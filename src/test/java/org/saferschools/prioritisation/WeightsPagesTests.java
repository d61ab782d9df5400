package org.saferschools.prioritisation;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saferschools.incident.IncidentKind;
import org.saferschools.school.PeerGroup;
import org.saferschools.shared.GridPoint;
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
class WeightsPagesTests {

	private static final String OTHER = "robbery=20&violence=30&busJourneys=10&victims=15&theft=10&absence=5&deprivation=5&pupils=5";

	private static final String TRY = "/prioritisation/weights/try?";

	private static final String PROPOSE = "/prioritisation/weights/proposals?baseVersion=1&";

	private static final String REASON = "&reason=Violence%20has%20grown%20around%20schools";

	@Autowired
	private MockMvcTester web;

	@Autowired
	private TwoTeams teams;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void aSecondPersonOfTheCentralTeam() {
		this.jdbc.sql("""
				insert into account (username, password_hash, display_name, role, created_at)
				values ('robin.hale', '-', 'Robin Hale', 'CENTRAL', now())""").update();
	}

	@Test
	void theFormBeginsWithTheWeightsThatHold() {
		assertThat(body(get("central", "/prioritisation/weights/try")))
			.contains("100 of 100 given out", "name=\"robbery\" value=\"30\"", "Now 30", "Show who would move")
			.doesNotContain("Propose these weights", "style=");
	}

	@Test
	void aPreviewShowsWhoMovesAndOffersToPropose() {
		crimeAroundSchools();
		assertThat(body(get("central", TRY + OTHER))).containsSubsequence("Who would move", "crime to May 2026",
				"against version 1", "Secondary schools", "would change tier", "from tier 3 to tier 1",
				"School number 5", "Violence", "points", "Robbery near the school", "30 → 20", "force extract",
				"No data", "Propose these weights", "Robbery 30 → 20, Violence 20 → 30.", "Why should they change?");
	}

	@Test
	void aSupervisorSeesThePreviewButCantPropose() {
		crimeAroundSchools();
		assertThat(body(get("sgt.south", TRY + OTHER))).contains("School number 5", "would change tier")
			.doesNotContain("Propose these weights");
	}

	@Test
	void aSchoolThatOneComesFromIsShownFirst() {
		crimeAroundSchools();
		assertThat(body(get("sgt.south", "/prioritisation/weights/try?school=110006")))
			.contains("name=\"school\" value=\"110006\"");
		assertThat(body(get("sgt.south", TRY + "school=110006&" + OTHER))).containsSubsequence("Who would move",
				"School number 5", "would go from rank", "Need", "violence", "points.", "Secondary schools");
	}

	@Test
	void whatWasTypedWronglyIsSaidAndKept() {
		String page = body(
				get("central", TRY + OTHER.replace("robbery=20", "robbery=fifty").replace("theft=10", "theft=60")));
		assertThat(page)
			.contains("Error: Other weights", "The weight of robbery near the school must be a whole number, like 30",
					"value=\"fifty\"", "The weight of theft from the person nearby must be from 0 to 50",
					"value=\"60\"", "href=\"#robbery\"")
			.doesNotContain("Who would move");
		assertThat(body(get("central", TRY + OTHER.replace("pupils=5", "pupils="))))
			.contains("Enter a weight for pupils on roll, 0 if it must not count");
	}

	@Test
	void aWrongSumSaysHowMuchToTakeAwayOrToGive() {
		assertThat(body(get("central", TRY + OTHER.replace("pupils=5", "pupils=9"))))
			.contains("Weights must be 100 in all. These are 104: take away 4.", "104 of 100 given out");
		assertThat(body(get("central", TRY + OTHER.replace("pupils=5", "pupils=0"))))
			.contains("These are 95: give out another 5.");
	}

	@Test
	void tooFewFactorsAndTheSameWeightsAreRefused() {
		assertThat(body(get("central",
				TRY + "robbery=50&violence=50&busJourneys=0&victims=0&theft=0&absence=0&deprivation=0&pupils=0")))
			.contains("At least three factors must have a weight above 0.");
		assertThat(body(get("central", TRY + OTHER.replace("robbery=20&violence=30", "robbery=30&violence=20"))))
			.contains("These are the weights that hold now. Change some of them.");
	}

	@Test
	void withoutCrimeThePageSaysWhyNothingCanBeShown() {
		assertThat(body(get("central", TRY + OTHER))).contains("That can’t be said yet. No crime is loaded yet",
				"Propose these weights");
	}

	@Test
	void aReasonThatIsTooShortIsSaidAndKept() {
		assertThat(body(post("central", PROPOSE + OTHER + "&reason=More%20violence"))).contains("Error: Other weights",
				"Say why in 20 to 500 characters", ">More violence</textarea>", "name=\"violence\" value=\"30\"");
	}

	@Test
	void aReasonIsNotLostWhenSomebodyElseWasQuicker() {
		propose("robin.hale");
		String page = body(post("central", PROPOSE + OTHER + REASON.replace("Violence", "Robbery")));
		assertThat(page).contains("Another proposal waits for a decision already",
				">Robbery has grown around schools</textarea>");
	}

	@Test
	void theSecondPersonIsAskedLooksAndAccepts() {
		crimeAroundSchools();
		String proposal = propose("central");
		assertThat(body(get("robin.hale", "/prioritisation"))).contains("Decide: other weights are proposed.",
				"Robbery 30 → 20, Violence 20 → 30, by central", "See who would move, and decide");
		assertThat(body(get("robin.hale", "/"))).contains("Decide: other weights are proposed.", proposal);
		assertThat(body(get("robin.hale", proposal))).contains("Violence has grown around schools", "School number 5",
				"Should these weights hold?", "The published ranking stays as it is");
		assertThat(body(post("robin.hale", proposal + "/decision?version=0")))
			.contains("Select whether you accept or reject the proposal");
		MvcTestResult accepted = post("robin.hale", proposal + "/decision?version=0&decision=ACCEPT&note=Agreed");
		assertThat(accepted).hasRedirectedUrl("/prioritisation/weights");
		assertThat(body(get("sgt.south", "/prioritisation/weights"))).contains("in force", "Robbery 30 → 20",
				"Proposed by central, accepted by robin.hale", "Violence has grown around schools");
		assertThat(body(get("sgt.south", proposal))).contains("Accepted", "Agreed").doesNotContain("Decide");
	}

	@Test
	void whoeverProposedMayWithdrawButNotDecide() {
		String proposal = propose("central");
		assertThat(body(get("central", "/prioritisation"))).contains("Other weights are proposed.")
			.doesNotContain("Decide: other weights");
		assertThat(body(get("central", proposal)))
			.contains("another person of the central team decides", "Withdraw the proposal")
			.doesNotContain("Should these weights hold?");
		assertThat(body(post("central", proposal + "/decision?version=0&decision=ACCEPT")))
			.contains("Another person of the central team decides on your proposal.");
		assertThat(post("central", proposal + "/withdraw?version=0")).hasRedirectedUrl("/prioritisation/weights");
		assertThat(body(get("central", "/prioritisation/weights"))).contains("Proposals that came to nothing",
				"Withdrawn on 14 October 2026 by central");
		assertThat(body(get("central", proposal))).contains("Try these weights on the data of today",
				"try?robbery=20&amp;violence=30");
	}

	@Test
	void aSupervisorReadsAProposalWithoutDeciding() {
		String proposal = propose("central");
		assertThat(body(get("sgt.south", proposal)))
			.contains("A person of the central team decides.", "Violence has grown around schools")
			.doesNotContain("Withdraw the proposal", "Should these weights hold?");
	}

	@Test
	void afterAChangeThePublishedRankingSaysUnderWhichWeightsItWasMade() {
		this.teams.publish(List.of(new TwoTeams.Ranked(TwoTeams.CEDAR_PARK, 1)));
		String proposal = propose("central");
		post("robin.hale", proposal + "/decision?version=0&decision=ACCEPT");
		assertThat(body(get("central", "/prioritisation/weights")))
			.contains("The published ranking was made under version 1.", "Make a draft");
		assertThat(body(get("central", "/prioritisation")))
			.contains("was accepted since the published ranking was made");
	}

	private String propose(String username) {
		return post(username, PROPOSE + OTHER + REASON).getResponse().getRedirectedUrl();
	}

	/** Robbery in the west, violence in the east, and everything in between. */
	private void crimeAroundSchools() {
		LoadedLondon london = new LoadedLondon(this.jdbc);
		YearMonth may = YearMonth.of(2026, 5);
		for (int number = 0; number < 6; number++) {
			GridPoint place = new GridPoint(520_000 + 3_000 * number, 190_000);
			london.school(110_001 + number, "School number " + number, PeerGroup.SECONDARY, place, 900 + number, 20.0,
					"E09000002");
			london.month(may, IncidentKind.ROBBERY, place, 12 - 2 * number);
			london.month(may, IncidentKind.VIOLENCE, place, 1 + 2 * number);
		}
	}

	private MvcTestResult get(String username, String address) {
		return this.web.get().uri(URI.create(address)).with(user(this.teams.person(username))).exchange();
	}

	private MvcTestResult post(String username, String address) {
		return this.web.post().uri(URI.create(address)).with(user(this.teams.person(username))).with(csrf()).exchange();
	}

	private static String body(MvcTestResult answer) {
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
