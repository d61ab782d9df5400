package org.saferschools.journeys;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Two people of the central team change the weights.
 */
@Journey
class WeightsJourneyTests {

	private static final String REASON = "Thefts of phones have doubled around schools";

	@BeforeEach
	void aRankingAndTwoPeople(SmallLondon london, People people) {
		london.found();
		people.central("mina.osei", "Mina Osei");
		people.central("ola.brandt", "Ola Brandt");
	}

	@Test
	void onePersonProposesAndAnotherAccepts(Visit first, @On(Device.PHONE) Visit second) {
		SignInPage.enter(first, "mina.osei", "/prioritisation/weights").isAt("Weights").isAccessible();
		first.press("Try and propose other weights").isAt("Other weights").isAccessible();
		first.fill("Theft from the person nearby", "15").says("105 of 100 given out: 5 too many");
		first.press("Show who would move").says("These are 105: take away 5.").isAccessible();
		assertThat(first.field("Theft from the person nearby")).hasValue("15");
		first.fill("Violence and sexual offences nearby", "15").press("Show who would move");
		first.says("No bus stops and routes are loaded").says("would have another rank").screenshot("weights-preview");
		first.isAccessible().press("Propose these weights").says("Say why in 20 to 500 characters");
		first.fill("Why should they change?", REASON).press("Propose these weights");
		first.says("another person of the central team decides").isAccessible();

		SignInPage.enter(second, "ola.brandt", "/").says("Decide: other weights are proposed.").isAccessible();
		second.follow("See who would move, and decide").says(REASON).says("Violence 20 → 15, Theft 10 → 15");
		second.isAccessible().screenshot("weights-decision");
		second.tick("Accept").fill("Note (optional)", "Agreed on Monday").press("Send decision");
		second.isAt("Weights").says("The next draft takes them.").says("Proposed by mina.osei, accepted by ola.brandt");
		second.says("Make a draft").isAccessible();
	}

	@Test
	void whoChangesTheNumbersAfterAPreviewLooksAgain(Visit desktop) {
		SignInPage.enter(desktop, "mina.osei",
				"/prioritisation/weights/try?robbery=25&violence=20&busJourneys=10&victims=15&theft=10&absence=5&deprivation=10&pupils=5");
		desktop.says("Why should they change?");
		desktop.fill("Absence", "0");
		assertThat(desktop.page().getByLabel("Why should they change?")).isHidden();
		desktop.fill("Absence", "5");
		assertThat(desktop.page().getByLabel("Why should they change?")).isVisible();
	}

	@Test
	void withoutScriptsThePageAddsUpOnItsOwn(@On(scripts = false) Visit visit) {
		SignInPage.enter(visit, "ola.brandt", "/prioritisation/weights/try").isAt("Other weights");
		visit.fill("Absence", "0").press("Show who would move");
		visit.says("These are 95: give out another 5.").says("95 of 100 given out");
	}

}
