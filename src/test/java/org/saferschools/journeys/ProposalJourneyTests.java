package org.saferschools.journeys;

import java.util.List;

import com.microsoft.playwright.assertions.LocatorAssertions;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * A supervisor has a placement proposed, asks why, adjusts it and accepts a part.
 */
@Journey
class ProposalJourneyTests {

	private static final List<LocalSchool> OF_SOUTH = List.of(LocalSchool.ALDERBROOK, LocalSchool.HOLLYBANK,
			LocalSchool.CEDAR_PARK, LocalSchool.LINDENFIELD, LocalSchool.QUARRY_HILL, LocalSchool.BEECHWOOD,
			LocalSchool.ROWAN);

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void aTeamWithTwoOfficersOfWhomOneLeadsASchool(SmallLondon london, People people) {
		london.found();
		people.supervisor("ruth.okoro", "Sgt Ruth Okoro", london.team("South team"));
		people.central("lee.marsh", "Lee Marsh");
		long leads = london.constable("4301", "South team");
		london.constable("4302", "South team");
		london.lead(LocalSchool.ROWAN, leads);
	}

	@Test
	void aProposalIsReadQuestionedAdjustedAndAcceptedInPart(Visit desktop, @On(Device.PHONE) Visit phone) {
		SignInPage.enter(desktop, "ruth.okoro", "/assignments/proposals").isAt("Proposals, South team").isAccessible();
		desktop.press("Propose a placement").isAt("Propose a placement").isAccessible();
		desktop.press("Propose").says("This placement is the best possible").isAccessible();
		desktop.says("Need covered, by tier").says("100.0%").says("Nobody leads it, its need is");
		desktop.screenshot("proposal");
		Assertions
			.assertThat(this.jdbc.sql("select count(*) from lead where told_on is null").query(Long.class).single())
			.as("nothing changes before acceptance")
			.isZero();

		desktop.follow("Why not another officer at " + LocalSchool.HOLLYBANK.schoolName)
			.isAt(LocalSchool.HOLLYBANK.schoolName)
			.isAccessible();
		desktop.choose("Another officer", "Nobody, leave it without")
			.press("What would it cost?")
			.says("% worse.")
			.says("points of need more are left without a lead")
			.says("Hollybank School would have nobody")
			.isAccessible()
			.screenshot("proposal-why-not");

		desktop.follow("Pin it and search again").says("Adjust proposal").isAccessible();
		assertThat(desktop.field("School of pin 1")).hasValue(String.valueOf(LocalSchool.HOLLYBANK.urn));
		desktop.choose("Decision of pin 1", "Leave it without").press("Search again");
		desktop.says("no school but those pinned is otherwise").says("Hollybank School stays without a lead");

		SignInPage.enter(phone, "ruth.okoro", path(desktop)).isAccessible().screenshot("proposal");
		for (LocalSchool school : OF_SOUTH) {
			untick(desktop, school);
		}
		desktop.press("Accept what is ticked").says("Select one or more of the changes").isAccessible();
		desktop.tick("Accept " + LocalSchool.ALDERBROOK.schoolName).press("Accept what is ticked");
		desktop.says("1 change accepted. Tell the schools").says("Accepted on").isAccessible();
		desktop.open("/assignments").says("Waiting for the school to be told").says("Alderbrook Academy");
		phone.press("Accept what is ticked").says("This proposal was accepted already, by ruth.okoro");
	}

	private static void untick(Visit visit, LocalSchool school) {
		var box = visit.field("Accept " + school.schoolName);
		if (box.count() > 0) {
			box.uncheck();
		}
	}

	private static String path(Visit visit) {
		return visit.page().url().replaceFirst("https?://[^/]+", "");
	}

	@Test
	void withoutScriptsPinsThatContradictAreSaidAndNothingTypedIsLost(@On(scripts = false) Visit visit) {
		SignInPage.enter(visit, "ruth.okoro", "/assignments/proposals/new").isAt("Propose a placement");
		String school = LocalSchool.CEDAR_PARK.schoolName;
		pin(visit, 1, school, "Give it to", "PC 4301");
		pin(visit, 2, school, "Leave it without", null);
		visit.press("Propose").says("Cedar Park School is pinned to PC 4301 and to nobody");
		assertThat(visit.field("School of pin 2")).hasValue(String.valueOf(LocalSchool.CEDAR_PARK.urn));
		assertThat(visit.field("Decision of pin 2")).hasValue("VACANT");
		visit.press("Add a row");
		assertThat(visit.field("Officer of pin 3")).hasValue("");
		pin(visit, 2, LocalSchool.LINDENFIELD.schoolName, "Never to", "PC 4302");
		visit.press("Propose").says("Proposal");
		visit.page().getByText("This placement is").waitFor();
		visit.says("Cedar Park School goes to PC 4301").says("Lindenfield High School never goes to PC 4302");
	}

	private static void pin(Visit visit, int row, String school, String decision, String officer) {
		String label = visit.field("School of pin " + row)
			.locator("option")
			.allTextContents()
			.stream()
			.filter((text) -> text.startsWith(school))
			.findFirst()
			.orElseThrow();
		visit.choose("School of pin " + row, label).choose("Decision of pin " + row, decision);
		if (officer != null) {
			visit.choose("Officer of pin " + row, officer);
		}
	}

	@Test
	void theAimsAreChangedWithAReasonAndTheCentralTeamHasAllTeamsSearched(Visit desktop, Visit central) {
		SignInPage.enter(desktop, "ruth.okoro", "/assignments/aims")
			.isAt("Aims of placement, South team")
			.isAccessible();
		desktop.fill("In tier 2", "50").fill("Reason", "Distances are long here").press("Change aims");
		desktop.says("A point of need must weigh at least as much in a tier as in the next").isAccessible();
		desktop.fill("In tier 2", "20")
			.fill("A kilometre between a school and the middle of its officer’s schools", "6")
			.press("Change aims")
			.says("Aims changed. The next proposal is judged by them")
			.says("Distances are long here")
			.isAccessible()
			.screenshot("aims");
		SignInPage.enter(central, "lee.marsh", "/assignments/proposals").isAt("Proposals").isAccessible();
		central.press("Propose for all teams").says("Proposals for 12 teams are searched one after the other");
		assertThat(central.page().locator("tbody .govuk-tag--blue")).hasCount(0,
				new LocatorAssertions.HasCountOptions().setTimeout(60_000));
		central.isAccessible().screenshot("proposals");
	}

}
