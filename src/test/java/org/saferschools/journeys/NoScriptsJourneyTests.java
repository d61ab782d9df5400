package org.saferschools.journeys;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * The key step of each story, in browsers that run no scripts.
 */
@Journey
class NoScriptsJourneyTests {

	private static final LocalSchool SCHOOL = LocalSchool.LINDENFIELD;

	@BeforeEach
	void aTeamWithASchoolAndAnOfficer(SmallLondon london, People people) {
		london.found();
		people.supervisor("amara.cole", "Sgt Amara Cole", london.team("South team"));
		people.officer("ade.brook", "PC Ade Brook", london.constable("4104", "South team"));
		people.administrator("kim.ward", "Kim Ward");
		people.central("robin.hale", "Robin Hale");
	}

	@Test
	void aSupervisorFiltersAndPlacesAndAnOfficerLogsAVisit(@On(scripts = false) Visit supervisor,
			@On(value = Device.PHONE, scripts = false) Visit officer) {
		SignInPage.enter(supervisor, "amara.cole", "/schools");
		SchoolListPage.at(supervisor)
			.filter("Borough", "Sutton")
			.lists(LocalSchool.QUARRY_HILL, SCHOOL)
			.open(SCHOOL)
			.tableShows("On or near Station Road", 24);
		supervisor.press("Place an officer")
			.tick("PC 4104, Safer Schools Officer")
			.fill("Reason", "Lives near the bus route")
			.press("Place officer")
			.follow("Record that the school was told (" + SCHOOL.schoolName + ")")
			.tick("Safeguarding lead")
			.press("Save")
			.says("PC 4104 leads Lindenfield High School from 15 October 2025");

		SignInPage.of(officer).signIn("ade.brook").isAt("Your schools").press("Log a visit");
		officer.tick(SCHOOL.schoolName)
			.tick("Presentation")
			.choose("Topic", "Road safety")
			.fill("Pupils reached", "64")
			.press("Save visit")
			.isAt("Visits")
			.says("Presentation at Lindenfield High School on 15 October 2025 logged");
		assertThat(officer.page().locator("tbody tr").getByText(SCHOOL.schoolName)).hasCount(1);
	}

	@Test
	void anAdministratorImportsAndTheCentralTeamMakesADraft(@On(scripts = false) Visit administrator,
			@On(scripts = false) Visit central, SmallLondon london) {
		StreetFile again = london.usualCrime(SmallLondon.LATEST.minusMonths(23));
		SignInPage.enter(administrator, "kim.ward", "/imports");
		ImportPage.upload(administrator, again)
			.confirm()
			.becomes("Done")
			.counts("%1$d read: 0 new, 0 changed, %1$d unchanged, 0 refused, 0 skipped".formatted(again.size()));

		SignInPage.enter(central, "robin.hale", "/prioritisation").isAt("Ranking").press("Make a draft");
		central.says("is made").press("Discard").press("Discard").isAt("Ranking").says("is discarded");
	}

}
