package org.saferschools.journeys;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * A supervisor has the week's patrols proposed, and an officer takes the briefing sheet
 * along.
 */
@Journey
class PatrolJourneyTests {

	@BeforeEach
	void aTeamWithAnOfficer(SmallLondon london, People people) {
		london.found();
		long officer = london.constable("4109", "South team");
		people.supervisor("amara.cole", "Sgt Amara Cole", london.team("South team"));
		people.officer("sam.okafor", "PC Sam Okafor", officer);
	}

	@Test
	void proposedPatrolsAreAcceptedAndBriefed(Visit desktop, @On(Device.PHONE) Visit phone) {
		SignInPage.enter(desktop, "amara.cole", "/patrols").isAt("Patrols, South team").isAccessible();
		desktop.press("Propose next week’s patrols").says("Proposed patrols for the week of").isAccessible();
		desktop.screenshot("patrols-proposed");
		desktop.press("Plan the selected patrols").says("planned").isAt("Patrols, South team").isAccessible();
		desktop.screenshot("patrols");
		desktop.page().locator("tbody th a").first().click();
		desktop.says("School gate").says("within 800 m of the school in 12 months").isAccessible();
		desktop.screenshot("patrol");
		desktop.press("Briefing sheet").says("Stay about 15 minutes at each stop").isAccessible();
		desktop.screenshot("patrol-briefing");
		desktop.open("/patrols/dosage").says("Never patrolled").isAccessible().screenshot("patrols-dosage");

		SignInPage.enter(phone, "sam.okafor", "/patrols").isAt("Patrols, South team").isAccessible();
		phone.screenshot("patrols");
	}

	@Test
	void anOfficerPlansAPatrolAroundASchool(@On(Device.PHONE) Visit phone) {
		SignInPage.enter(phone, "sam.okafor", "/patrols/new?school=" + LocalSchool.QUARRY_HILL.urn)
			.isAt("Plan a patrol around the school")
			.isAccessible()
			.screenshot("patrol-new");
		assertThat(phone.field("School gate")).isChecked();
		phone.fill("Starts at", "20:00").press("Plan patrol").says("After-school patrol lies between");
		phone.isAccessible();
		phone.fill("Starts at", "15:15").tick("The head teacher").press("Plan patrol").says("Patrol planned");
		phone.says("the head teacher").isAccessible().screenshot("patrol");
	}

}
