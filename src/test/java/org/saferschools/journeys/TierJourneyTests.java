package org.saferschools.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * A supervisor settles the tier of a school that the ranking leaves open, and takes it
 * back.
 */
@Journey
class TierJourneyTests {

	private static final LocalSchool OPEN = LocalSchool.QUARRY_HILL;

	private static final String REASON = "Fights at the bus stop in two weeks running";

	@BeforeEach
	void aPublishedRanking(SmallLondon london, People people) {
		london.found().leaveTierOpen(OPEN);
		people.supervisor("amara.cole", "Sgt Amara Cole", london.team("South team"));
	}

	@Test
	void aSchoolAtTheBorderIsSettledWithAReasonAndShowsIt(Visit desktop) {
		String school = OPEN.schoolName;
		SignInPage.of(desktop).signIn("amara.cole").isAt("Decide").says("at the border of a tier");
		desktop.open("/schools?undecided=true").isAt("Schools").isAccessible().screenshot("schools-at-the-border");
		desktop.follow("Decide on the tier of " + school)
			.isAt("Decide on the tier")
			.isAccessible()
			.press("Decide")
			.says("Select the tier")
			.says("Enter the reason")
			.isAccessible();
		desktop.page().getByRole(AriaRole.RADIO).first().check();
		desktop.fill("Reason", "Too short")
			.press("Decide")
			.says("Reason must be 20 characters or more")
			.fill("Reason", REASON)
			.screenshot("decide-on-the-tier")
			.press("Decide")
			.isAt(school)
			.says("is in tier")
			.says("Reason: " + REASON)
			.isAccessible();
		assertThat(desktop.page().getByText("Decided", new Page.GetByTextOptions().setExact(true))).isVisible();
		desktop.open("/schools?undecided=true");
		assertThat(desktop.page().locator("tbody th a").getByText(school)).hasCount(0);

		desktop.open("/prioritisation/decisions")
			.isAt("Decisions on tiers")
			.says(REASON)
			.isAccessible()
			.follow(school, "Withdraw the decision on " + school)
			.isAt("Withdraw the decision")
			.isAccessible()
			.fill("Reason", "It was another school")
			.press("Withdraw decision")
			.isAt("Decisions on tiers")
			.says("amara.cole: It was another school")
			.isAccessible();
	}

}
