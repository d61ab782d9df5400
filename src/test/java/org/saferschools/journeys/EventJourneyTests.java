package org.saferschools.journeys;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * The central team invites to the October conference and to the awards; officers reply on
 * their phones, a supervisor nominates.
 */
@Journey
class EventJourneyTests {

	private static final LocalDate TODAY = SchoolDay.TODAY;

	private static final String CONFERENCE = "Professionalising youth policing conference, October 2025";

	private static final String LINK = "https://meet.example.org/youth-policing";

	@Test
	void officersAreInvitedToTheConferenceAndReplyOnAPhone(Visit desktop, @On(Device.PHONE) Visit phone,
			SmallLondon london, People people) {
		people.central("dev.anand", "Dev Anand");
		people.officer("ife.stone", "PC Ife Stone", london.constable("4188", "South team"));
		SignInPage.enter(desktop, "dev.anand", "/events").isAt("Events").isAccessible().press("New conference");
		desktop.isAt("New event").press("Make event").says("Enter the day").isAccessible();
		desktop.fill("Day", day(14))
			.fill("Link to join online (optional)", "http://meet.example.org")
			.fill("Last day for replies", day(7))
			.tick("Safer Schools Officer")
			.press("Make event")
			.says("Link must begin with https:// and have no spaces")
			.isAccessible();
		assertThat(desktop.field("Safer Schools Officer")).isChecked();
		desktop.screenshot("event-new")
			.fill("Link to join online (optional)", LINK)
			.press("Make event")
			.isAt(CONFERENCE)
			.says("Nobody is invited yet")
			.press("Send invitations")
			.says("invited")
			.says(LINK)
			.isAccessible()
			.screenshot("event");

		SignInPage.enter(phone, "ife.stone", "/events")
			.isAt("Events")
			.says("No reply yet")
			.isAccessible()
			.screenshot("events")
			.follow(CONFERENCE);
		phone.isAt(CONFERENCE)
			.says(LINK)
			.press("Send reply")
			.says("Select whether you are coming")
			.tick("Yes, I am coming")
			.press("Send reply")
			.says("You are coming")
			.isAccessible()
			.screenshot("event-reply");

		desktop.follow("Who comes").isAt("Who comes").isAccessible().choose("Reply", "Comes").press("Apply filters");
		desktop.says("PC 4188").isAccessible().screenshot("event-replies");
	}

	@Test
	void aSupervisorNominatesForTheAwards(Visit desktop, SmallLondon london, People people) {
		people.central("robin.hale", "Robin Hale");
		people.supervisor("amara.cole", "Sgt Amara Cole", london.team("South team"));
		london.constable("4189", "South team");
		SignInPage.enter(desktop, "robin.hale", "/events/new?kind=AWARDS")
			.isAt("New event")
			.fill("Day", day(60))
			.fill("Begins", "14:00")
			.fill("Ends", "16:00")
			.fill("Place (optional)", "City Hall")
			.fill("Last day for replies", day(40))
			.fill("Last day for nominations", day(20))
			.press("Make event")
			.isAt("Safer Schools awards 2025")
			.follow("Nominations")
			.isAt("Nominations")
			.fill("Name of the award", "Safer Schools Officer of the year")
			.choose("For which kind of officer", "Safer Schools Officer")
			.press("Add award")
			.says("Nobody is nominated yet")
			.isAccessible();
		String nominations = desktop.page().url();
		desktop.press("Sign out");

		SignInPage.of(desktop).signIn("amara.cole");
		desktop.page().navigate(nominations);
		desktop.isAt("Nominations")
			.press("Nominate an officer")
			.isAt("Nominate an officer")
			.tick("Safer Schools Officer of the year")
			.choose("Officer", "PC 4189, Safer Schools Officer")
			.fill("Reason", "Very good")
			.press("Send nomination")
			.says("Reason must have 40 to 1,000 characters")
			.isAccessible()
			.screenshot("nominate")
			.fill("Reason",
					"Won the trust of two schools that had closed their doors, and of the pupils at their gates")
			.press("Send nomination")
			.isAt("Nominations")
			.says("PC 4189")
			.isAccessible()
			.screenshot("nominations");
	}

	private static String day(int days) {
		return TODAY.plusDays(days).toString();
	}

}
