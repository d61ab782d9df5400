package org.saferschools.journeys;

import java.util.regex.Pattern;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Goes wrong on purpose and reads what the service says.
 */
@Journey
@ExtendWith(OutputCaptureExtension.class)
class ErrorPageJourneyTests {

	@BeforeEach
	void administrator(People people) {
		people.administrator("noor.haddad", "Noor Haddad");
	}

	@Test
	void anAddressThatLeadsNowhereSaysSoInsideTheService(Visit visit) {
		visit.watch().expect(404);
		SignInPage.enter(visit, "noor.haddad", "/pattern/nowhere").isAt("Page not found").isAccessible();
		assertThat(visit.page().title()).isEqualTo("Page not found - Safer Schools");
		assertThat(visit.page().locator(".app-header__name").textContent()).isEqualTo("Noor Haddad");
	}

	@Test
	void aNumberThatCantBeReadIsNotTheServicesFault(Visit visit) {
		visit.watch().expect(400);
		SignInPage.enter(visit, "noor.haddad", "/pattern/list?page=two").isAt("There is a problem with this address");
	}

	@Test
	void anAddressThatOnlyTakesFormsSaysSo(Visit visit) {
		visit.watch().expect(405);
		SignInPage.enter(visit, "noor.haddad", "/pattern/undo")
			.isAt("This address can't be used like that")
			.isAccessible();
	}

	@Test
	void aFaultGivesAReferenceThatStandsInTheLogAndNothingElse(Visit visit, CapturedOutput log) {
		visit.watch().expect(500);
		SignInPage.enter(visit, "noor.haddad", "/pattern/broken").isAt("Sorry, there is a problem with the service");
		String page = visit.page().locator("main").textContent();
		String reference = Pattern.compile("[A-Z0-9]{4}-[A-Z0-9]{4}")
			.matcher(page)
			.results()
			.findFirst()
			.orElseThrow()
			.group();
		assertThat(log).contains("Reference " + reference + ": GET /pattern/broken failed");
		assertThat(page).doesNotContain("IllegalStateException", "Broken to show the page");
	}

	@Test
	void aFormWhoseSessionIsOverShowsWhatWasEnteredAndLeadsBack(Visit visit) {
		visit.watch().expect(403);
		SignInPage.enter(visit, "noor.haddad", "/pattern/stale?of=northgate");
		visit.fill("Name of the officer", "Amara Cole");
		visit.page().context().clearCookies();
		visit.press("Save").isAt("You were signed out").says("Amara Cole").isAccessible();
		visit.press("Sign in and go back to the page");
		SignInPage.at(visit).signIn("noor.haddad").isAt("Change an officer");
		assertThat(visit.page().url()).contains("/pattern/stale?of=northgate");
	}

	@Test
	void anExpiredSignInNeverShowsThePassword(Visit visit) {
		visit.watch().expect(403);
		visit.open("/sign-in").page().context().clearCookies();
		visit.fill("User name", "noor.haddad").fill("Password", "unlucky otter").press("Sign in");
		visit.isAt("You were signed out").says("noor.haddad");
		assertThat(visit.page().content()).doesNotContain("unlucky otter");
	}

	@Test
	void aProgramGetsItsAnswerAsData(Visit visit) {
		SignInPage.enter(visit, "noor.haddad", "/pattern/list");
		APIResponse answer = visit.page()
			.request()
			.get("/pattern/nowhere", RequestOptions.create().setHeader("Accept", "application/json"));
		assertThat(answer.status()).isEqualTo(404);
		assertThat(answer.headers().get("content-type")).startsWith("application/problem+json");
		assertThat(answer.text()).contains("There is nothing at this address.");
	}

	@Test
	void filesAreKeptByTheBrowserUntilTheyChange(Visit visit) {
		visit.open("/sign-in");
		String style = visit.page().locator("link[href*='/css/app-']").getAttribute("href");
		APIResponse answer = visit.page().request().get(style);
		assertThat(style).matches("/css/app-[0-9a-f]{32}\\.css");
		assertThat(answer.headers().get("cache-control")).isEqualTo("max-age=31536000, public");
	}

	@Test
	void picturesOfTheDesignSystemAreServedToStrangers(Visit visit) {
		APIResponse picture = visit.page().request().get("/assets/images/icon-tag-remove-cross.svg");
		assertThat(picture.status()).isEqualTo(200);
		assertThat(picture.headers().get("content-type")).isEqualTo("image/svg+xml");
	}

}
