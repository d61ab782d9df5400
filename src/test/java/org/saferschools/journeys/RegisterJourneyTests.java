package org.saferschools.journeys;

import java.time.Clock;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.saferschools.officer.TeamName;
import org.saferschools.officer.TeamService;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Keeps officers, teams and accounts as their people do.
 */
@Journey
class RegisterJourneyTests {

	@Autowired
	private TeamService teams;

	@Autowired
	private Clock clock;

	@Test
	void anAdministratorAddsAnOfficerWhoseSupervisorPlansTheLeaving(People people, Visit desktop,
			@On(Device.PHONE) Visit phone) {
		people.administrator("grace.oduya", "Grace Oduya");
		people.supervisor("tom.hale", "Sgt Tom Hale", team("West team"));
		SignInPage.enter(desktop, "grace.oduya", "/officers/new").isAt("Add an officer").press("Add officer");
		assertThat(desktop.page()).hasTitle("Error: Add an officer - Safer Schools");
		desktop.isAccessible().follow("Enter the warrant number");
		assertThat(desktop.field("Warrant number")).isFocused();
		desktop.choose("Rank", "Police constable")
			.fill("Warrant number", "7310")
			.choose("Team", "West team")
			.choose("Kind of officer", "Safer Schools Officer")
			.fill("Hours a week", "36.5")
			.press("Add officer")
			.isAt("PC 7310")
			.says("Safer Schools Officer in West team, 36.5 hours a week")
			.isAccessible();

		LocalDate lastDay = LocalDate.now(this.clock).plusMonths(1);
		SignInPage.enter(phone, "tom.hale", "/officers?q=7310").isAt("Officers").isAccessible();
		phone.follow("PC 7310").isAt("PC 7310").isAccessible();
		phone.page().getByText("Change or end").click();
		phone.isAt("Change a posting")
			.isAccessible()
			.fill("Last day (optional)", lastDay.toString())
			.press("Save")
			.isAt("PC 7310")
			.says("Posting changed");
	}

	@Test
	void anAdministratorMovesABorough(People people, Visit desktop) {
		people.administrator("grace.oduya", "Grace Oduya");
		SignInPage.enter(desktop, "grace.oduya", "/teams").isAt("Teams").isAccessible();
		desktop.follow("East team").isAt("East team").isAccessible().follow("Move Havering to another team");
		desktop.isAt("Move Havering to another team")
			.isAccessible()
			.choose("To which team", "North East team")
			.fill("First day with that team", LocalDate.now(this.clock).plusMonths(1).toString())
			.press("Move borough")
			.isAt("East team")
			.says("Borough moved")
			.open("/teams/" + team("North East team"))
			.says("Planned");
		desktop.isAccessible()
			.press("Cancel the planned change for Havering")
			.isAt("North East team")
			.says("Planned change cancelled");
	}

	@Test
	void anAdministratorMakesAnAccountForASupervisor(People people, Visit desktop, @On(Device.PHONE) Visit phone) {
		people.administrator("grace.oduya", "Grace Oduya");
		SignInPage.enter(phone, "grace.oduya", "/accounts").isAt("Accounts").isAccessible();
		phone.press("Make an account")
			.isAt("Make an account")
			.fill("User name", "Priya.Nair")
			.fill("Password", People.PASSWORD)
			.fill("Name", "Insp Priya Nair")
			.tick("Supervisor")
			.press("Make account")
			.says("Choose the team that the supervisor runs")
			.isAccessible()
			.fill("Password", People.PASSWORD)
			.choose("Team", "West team")
			.press("Make account")
			.says("Account made for Insp Priya Nair")
			.isAccessible();
		SignInPage.enter(desktop, "priya.nair", "/officers").isAt("Officers").says("West team").isAccessible();
	}

	private int team(String name) {
		return this.teams.all()
			.stream()
			.filter((team) -> team.name().equals(name))
			.map(TeamName::id)
			.findFirst()
			.orElseThrow();
	}

}
