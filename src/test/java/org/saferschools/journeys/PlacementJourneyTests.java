package org.saferschools.journeys;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * A supervisor places an officer at a school.
 */
@Journey
class PlacementJourneyTests {

	private static final LocalSchool SCHOOL = LocalSchool.HOLLYBANK;

	@BeforeEach
	void aTeamWithASchoolAndAnOfficer(SmallLondon london, People people) {
		london.found();
		people.supervisor("amara.cole", "Sgt Amara Cole", london.team("South team"));
		people.officer("dev.anand", "PC Dev Anand", london.constable("4102", "South team"));
	}

	@Test
	void anOfficerPlacedByTheSupervisorLeadsOnceTheSchoolWasTold(Visit desktop, @On(Device.PHONE) Visit phone) {
		SignInPage.enter(desktop, "amara.cole", "/schools");
		SchoolListPage.at(desktop).onlyWithoutLead().says("No lead").open(SCHOOL).leadSays("Nobody leads this school");
		desktop.press("Place an officer")
			.isAt(SCHOOL.schoolName)
			.isAccessible()
			.press("Place officer")
			.says("Select the officer")
			.says("Enter the reason")
			.isAccessible();
		desktop.tick("PC 4102, Safer Schools Officer")
			.fill("Reason", "Hours left, and no lead since September")
			.press("Place officer")
			.isAt("Placement, South team")
			.says("PC 4102 placed at Hollybank School. Tell the school, then record it here")
			.says("Waiting for the school to be told")
			.isAccessible()
			.screenshot("placement-pending");

		desktop.open("/schools/" + SCHOOL.urn);
		SchoolPage.at(desktop, SCHOOL).leadSays("PC 4102, from 15 October 2025, once the school is told");
		SignInPage.enter(phone, "dev.anand", "/").says("You lead no school yet").isAccessible();

		desktop.follow("Record that the school was told")
			.isAt("Record that the school was told")
			.isAccessible()
			.tick("Head teacher")
			.press("Save")
			.says("PC 4102 leads Hollybank School from 15 October 2025")
			.isAccessible();
		desktop.follow("Current leads").isAt("Current leads, South team").isAccessible();
		assertThat(desktop.page().locator("tbody tr").getByText("PC 4102")).isVisible();
		desktop.follow(SCHOOL.schoolName);
		SchoolPage.at(desktop, SCHOOL).leadSays("PC 4102 Leads now from 15 October 2025");

		phone.open("/").isAt("Your schools").says(SCHOOL.schoolName).isAccessible().screenshot("officer-home");
	}

}
