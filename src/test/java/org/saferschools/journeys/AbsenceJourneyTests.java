package org.saferschools.journeys;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A lead is away for weeks: the supervisor enters it, sees where it hurts and puts an
 * officer beside the lead.
 */
@Journey
class AbsenceJourneyTests {

	private static final LocalSchool SCHOOL = LocalSchool.ROWAN;

	private long away;

	@BeforeEach
	void aTeamWithALeadAndAColleague(SmallLondon london, People people) {
		london.found();
		people.supervisor("amara.cole", "Sgt Amara Cole", london.team("South team"));
		this.away = london.constable("4151", "South team");
		london.constable("4152", "South team");
		london.lead(SCHOOL, this.away);
	}

	@Test
	void anAbsenceIsEnteredSeenAndCovered(Visit desktop, @On(Device.PHONE) Visit phone) {
		SignInPage.enter(desktop, "amara.cole", "/officers/" + this.away).isAt("PC 4151");
		desktop.follow("Enter an absence")
			.isAt("Enter an absence")
			.isAccessible()
			.press("Enter absence")
			.says("Choose a kind of absence");
		desktop.choose("Kind of absence", "Court")
			.fill("First day", "2025-10-20")
			.fill("Last day (optional)", "2025-11-09")
			.press("Enter absence")
			.says("Absence entered")
			.says("20 October 2025 to 9 November 2025")
			.isAccessible()
			.screenshot("officer-absences");

		desktop.open("/").says("lead away from 20 Oct 2025 for 3 weeks").isAccessible().screenshot("home-lead-away");
		desktop.follow("lead away from 20 Oct 2025 for 3 weeks")
			.isAt("Schools and hours of PC 4151")
			.says("1 school has nobody beside the lead")
			.isAccessible()
			.screenshot("officer-placement");
		desktop.follow("Add support at " + SCHOOL.schoolName)
			.isAt(SCHOOL.schoolName)
			.isAccessible()
			.press("Add support")
			.says("Choose the officer")
			.screenshot("support-refused");
		desktop.page()
			.locator("#officer")
			.selectOption(desktop.page().locator("#officer option:has-text('PC 4152')").getAttribute("value"));
		desktop.fill("Reason", "Lead in court for three weeks")
			.press("Add support")
			.says("PC 4152 supports " + SCHOOL.schoolName)
			.isAccessible();
		desktop.open("/assignments/alerts").says("all supported").isAccessible().screenshot("alerts");

		SignInPage.enter(phone, "amara.cole", "/assignments/alerts")
			.isAt("Where it hurts, South team")
			.isAccessible()
			.screenshot("alerts-phone");
		desktop.open("/assignments/balance").says("Hours of the autumn term 2025").isAccessible().screenshot("balance");
		phone.open("/assignments/balance").says("The team week by week").isAccessible().screenshot("balance-phone");
	}

}
