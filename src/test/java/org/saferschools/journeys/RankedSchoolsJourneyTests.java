package org.saferschools.journeys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Download;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * A supervisor sees which schools need officers most, and why.
 */
@Journey
class RankedSchoolsJourneyTests {

	@BeforeEach
	void aPublishedRanking(SmallLondon london, People people) {
		london.found();
		people.supervisor("amara.cole", "Sgt Amara Cole", london.team("South team"));
	}

	@Test
	void aSupervisorSeesTheSchoolsOfTheTeamRankedAndWhy(Visit desktop) {
		SignInPage.of(desktop).signIn("amara.cole").isAt("Decide").isAccessible().screenshot("supervisor-home");
		desktop.follow("Schools");
		SchoolListPage list = SchoolListPage.at(desktop);
		list.lists(LocalSchool.ALDERBROOK, LocalSchool.HOLLYBANK, LocalSchool.CEDAR_PARK, LocalSchool.QUARRY_HILL,
				LocalSchool.LINDENFIELD);
		assertThat(list.cell(LocalSchool.ALDERBROOK, "Rank")).containsText("1likely 1 to ");
		assertThat(list.cell(LocalSchool.ALDERBROOK, "Tier")).containsText("Tier 1");
		desktop.isAccessible().screenshot("schools");

		SchoolPage school = list.open(LocalSchool.ALDERBROOK);
		desktop.says("Why it ranks 1 of 8").says("Croydon · South team · Secondary 11–18");
		school.found("Robbery near the school", "108 robberies within 800 m in the 12 months to")
			.found("Violence", "216 violent and sexual offences within 800 m")
			.found("Robbery on bus journeys", "Its weight is shared among the other factors")
			.mapShows(1)
			.tableShows("On or near Station Road", 108);
		assertThat(school.sumOfParts()).isCloseTo(school.need(), within(0.01));
		desktop.isAccessible().screenshot("school");
	}

	@Test
	void filtersNarrowTheListAndStandInTheAddress(Visit desktop) {
		SignInPage.enter(desktop, "amara.cole", "/schools");
		SchoolListPage list = SchoolListPage.at(desktop);
		list.filter("Borough", "Sutton").says("Sutton").lists(LocalSchool.QUARRY_HILL, LocalSchool.LINDENFIELD);
		assertThat(desktop.page()).hasURL(Pattern.compile("borough=E09000029"));
		desktop.isAccessible();
		list.sortBy("School").lists(LocalSchool.LINDENFIELD, LocalSchool.QUARRY_HILL);
		list.search("linden").says("Sutton", "“linden”").lists(LocalSchool.LINDENFIELD);
		list.search("nothing like it");
		desktop.says("No schools match these filters.").isAccessible();
	}

	@Test
	void aSupervisorBeginsWithTheOwnTeamAndMayLookAtAllOfLondon(Visit desktop) {
		SignInPage.enter(desktop, "amara.cole", "/schools");
		SchoolListPage list = SchoolListPage.at(desktop).group("Primary");
		list.lists(LocalSchool.BEECHWOOD, LocalSchool.ROWAN);
		desktop.says("The schools of your team.");
		assertThat(desktop.field("BCU").locator("option:checked")).hasText("Your team");
		list.filter("BCU", "All of London").lists(LocalSchool.BEECHWOOD, LocalSchool.ROWAN, LocalSchool.WILLOW);
		list.sortBy("School").lists(LocalSchool.BEECHWOOD, LocalSchool.ROWAN, LocalSchool.WILLOW);
		assertThat(desktop.field("BCU").locator("option:checked")).hasText("All of London");
		assertThat(list.cell(LocalSchool.WILLOW, "Lead")).hasText("Other team");
		desktop.isAccessible();
	}

	@Test
	void theListGoesHomeAsAFile(Visit desktop) throws IOException {
		SignInPage.enter(desktop, "amara.cole", "/schools?q=alder&bcu=all");
		SchoolListPage.at(desktop).lists(LocalSchool.ALDERBROOK);
		Download download = desktop.page().waitForDownload(() -> desktop.follow("Download this list (CSV)"));
		List<String> lines = Files.readAllLines(download.path(), StandardCharsets.UTF_8);
		assertThat(download.suggestedFilename()).isEqualTo("schools.csv");
		assertThat(lines).hasSize(2);
		assertThat(lines.get(1)).startsWith("100101,Alderbrook Academy,Croydon,South,1,");
	}

	@Test
	void aLookAtAnotherTeamsSchoolShowsItsRankingOnlyAndIsRecorded(Visit desktop, Visit administrator, People people) {
		people.administrator("kim.ward", "Kim Ward");
		SignInPage.enter(desktop, "amara.cole", "/schools?bcu=all&q=northgate");
		SchoolListPage.at(desktop).lists(LocalSchool.NORTHGATE).open(LocalSchool.NORTHGATE);
		desktop.says("Another team looks after this school: its ranking is open to you")
			.says("Why it ranks")
			.isAccessible();
		assertThat(desktop.page().getByText("Lead officer")).hasCount(0);
		SignInPage.enter(administrator, "kim.ward", "/audit")
			.isAt("Audit")
			.says("Looked at another team")
			.says("School 100106")
			.isAccessible();
	}

}
