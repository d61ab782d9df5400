package org.saferschools.journeys;

import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Comes in and goes out.
 */
@Journey
class SignInJourneyTests {

	@BeforeEach
	void people(People people) {
		people.administrator("noor.haddad", "Noor Haddad");
	}

	@Test
	void aStrangerIsAskedWhoTheyAreAndLedWhereTheyWanted(Visit visit) {
		visit.open("/pattern/list?bcu=1").isAt("Sign in").isAccessible().screenshot("sign-in");
		assertThat(visit.page().locator("main")).not().containsText("demonstration");
		SignInPage.enter(visit, "noor.haddad", "/pattern/list?bcu=1").isAt("Schools").says("Noor Haddad");
		assertThat(visit.page()).hasURL(Pattern.compile(".*/pattern/list\\?bcu=1.*"));
	}

	@Test
	void aWrongPasswordSaysSoAndKeepsTheUserName(@On(Device.PHONE) Visit visit) {
		SignInPage.of(visit).signIn("noor.haddad", "wrong horse");
		visit.says("There is a problem").isAccessible().screenshot("sign-in-refused");
		assertThat(visit.page()).hasTitle("Error: Sign in - Safer Schools");
		assertThat(visit.field("User name")).hasValue("noor.haddad");
		assertThat(visit.page().locator("main")).not().containsText("You are signed out");
	}

	@Test
	void whoeverSignsOutIsOut(Visit visit) {
		SignInPage.enter(visit, "noor.haddad", "/pattern/list").press("Sign out").says("You are signed out");
		visit.open("/pattern/list").isAt("Sign in");
	}

}
