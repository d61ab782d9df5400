package org.saferschools.journeys;

import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * A new supervisor hears that two officers leave, and finds out which schools lose out
 * and what to do about it.
 */
@Journey
class ScenarioJourneyTests {

	private long leaving;

	@BeforeEach
	void aTeamOfTwoOfficersWhoLead(SmallLondon london, People people) {
		london.found();
		people.supervisor("nia.bell", "Sgt Nia Bell", london.team("South team"));
		people.central("omar.shah", "Omar Shah");
		this.leaving = london.constable("4501", "South team");
		long other = london.constable("4502", "South team");
		london.lead(LocalSchool.ROWAN, this.leaving);
		london.lead(LocalSchool.CEDAR_PARK, other);
	}

	@Test
	void whenTwoOfficersLeaveItSaysWhoLosesOutAndWhatToDo(Visit desktop, @On(Device.PHONE) Visit phone) {
		SignInPage.enter(desktop, "nia.bell", "/assignments").follow("What if officers leave or join?");
		desktop.isAt("What if, South team").isAccessible().press("Ask what if");
		desktop.isAt("Ask what if").isAccessible().press("Find the answer").says("Enter a name").isAccessible();
		desktop.fill("Name", "Nobody leaves")
			.press("Find the answer")
			.says("Say at least one thing that would be otherwise");
		desktop.fill("Name", "Two officers leave")
			.tick("Leaves: PC 4501")
			.tick("Leaves: PC 4502")
			.fill("Hours a week of PC 4501", "many")
			.press("Find the answer")
			.isAccessible();
		assertThat(desktop.field("Leaves: PC 4502")).isChecked();
		assertThat(desktop.field("Hours a week of PC 4501")).hasValue("many");
		desktop.fill("Hours a week of PC 4501", "20").screenshot("scenario-new");
		desktop.press("Find the answer").isAt("Two officers leave").says("Which schools lose out");
		desktop.says("What to do about it")
			.says(LocalSchool.ROWAN.schoolName)
			.says(LocalSchool.CEDAR_PARK.schoolName)
			.says("Asked: what if PC 4501 leaves; PC 4502 leaves?")
			.isAccessible()
			.screenshot("scenario");

		SignInPage.enter(phone, "nia.bell", "/officers/" + this.leaving).follow("What if this officer leaves?");
		phone.isAt("Ask what if").isAccessible().screenshot("scenario-new");
		assertThat(phone.field("Name")).hasValue("Without PC 4501");
		assertThat(phone.field("Leaves: PC 4501")).isChecked();
		phone.press("Find the answer").isAt("Without PC 4501").says("What to do about it").isAccessible();
		phone.screenshot("scenario");

		desktop.open("/assignments/scenarios").tick("Compare Two officers leave").tick("Compare Without PC 4501");
		desktop.isAccessible().screenshot("scenarios").press("Compare school by school");
		desktop.isAt("Scenarios compared").says("School by school").says("Loses out").isAccessible();
		desktop.screenshot("scenarios-compared");
		phone.open("/assignments/scenarios").isAccessible().screenshot("scenarios");

		desktop.open("/assignments/scenarios").follow("Without PC 4501").press("Ask for a proposal with these changes");
		desktop.says("A proposal that does the same is being searched");
	}

	@Test
	void withoutScriptsTheCentralTeamSeesWhereHoursAreWorthMost(@On(scripts = false) Visit visit, Visit desktop) {
		SignInPage.enter(visit, "omar.shah", "/assignments/value").isAt("What officers would be worth");
		visit.press("Reckon it");
		assertThat(visit.page().locator("main")).containsText("Ten hours a week more in",
				new ContainsTextOptions().setTimeout(90_000));
		visit.says("Sure to within");
		SignInPage.enter(desktop, "omar.shah", "/assignments/value").isAccessible().screenshot("value-of-officers");
		desktop.open("/assignments/scenarios").isAt("What if").isAccessible();
	}

}
