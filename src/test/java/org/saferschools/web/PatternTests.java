package org.saferschools.web;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@WebMvcTest(PatternController.class)
@Import({ PatternPages.class, PatternTests.House.class })
@WithMockUser(username = "amara.cole", roles = "SUPERVISOR")
class PatternTests {

	@Autowired
	MockMvcTester web;

	@ParameterizedTest
	@ValueSource(strings = { "/pattern/form", "/pattern/list", "/pattern/confirm", "/pattern/progress" })
	void everyFragmentRenders(String page) {
		assertThat(this.web.get().uri(page)).hasStatusOk().bodyText().contains("Safer Schools</title>", "</html>");
	}

	@Test
	void navigationShowsWhatTheRoleMaySeeAndMarksWhereOneIs() {
		assertThat(this.web.get().uri("/pattern/list")).bodyText()
			.containsSubsequence("href=\"/\"", "href=\"/pattern\" aria-current=\"true\"")
			.doesNotContain("Accounts");
	}

	@Test
	@WithMockUser(username = "noor.haddad", roles = "ADMIN")
	void navigationOfAnAdministratorHasMore() {
		assertThat(this.web.get().uri("/pattern/list")).bodyText().contains("Accounts");
	}

	@Test
	void aSectionShowsItsPagesUnderTheBar() {
		assertThat(this.web.get().uri("/pattern/form")).bodyText()
			.containsSubsequence("id=\"navigation\"", "href=\"/pattern\" aria-current=\"true\"",
					"aria-label=\"Pattern\"", "href=\"/pattern\">Pattern<", "href=\"/pattern/list\">List<",
					"href=\"/pattern/form\" aria-current=\"page\">Form<");
	}

	@Test
	void bannerAndFreshnessComeFromOtherModules() {
		assertThat(this.web.get().uri("/pattern/list")).bodyText()
			.contains("Invented schools", "Crime to May 2025, police.uk, map points");
	}

	@Test
	void headerNamesThePersonAndSignsOutByForm() {
		assertThat(this.web.get().uri("/pattern/list")).bodyText()
			.contains("amara.cole", "action=\"/sign-out\" method=\"post\"", "name=\"_csrf\"");
	}

	@Test
	void mistakesStandOnTopInTheOrderOfTheFieldsAndBesideEachField() {
		assertThat(this.web.post().uri("/pattern/form").with(csrf()).param("weeklyHours", "ten")).hasStatusOk()
			.bodyText()
			.contains("<title>Error: Log a visit - Safer Schools</title>")
			.containsSubsequence("There is a problem", "href=\"#name\">Enter the officer&#39;s name",
					"href=\"#weeklyHours\">Enter a whole number, like 12", "href=\"#day\">Enter the day",
					"href=\"#years\">Choose at least one year group")
			.contains("aria-describedby=\"name-hint name-error\"", "id=\"name-error\"", "value=\"ten\"");
	}

	@Test
	void whatWasChosenStaysChosen() {
		assertThat(this.web.post()
			.uri("/pattern/form")
			.with(csrf())
			.param("team", "2")
			.param("kind", "PATROL")
			.param("years", "8")
			.param("told", "true")).bodyText()
			.contains("<option value=\"2\" selected=\"selected\">")
			.containsPattern("value=\"PATROL\"[^>]*checked=\"checked\"")
			.containsPattern("value=\"8\"[^>]*checked=\"checked\"")
			.containsPattern("id=\"told\"[^>]*checked=\"checked\"");
	}

	@Test
	void aFormWithoutMistakesSaysNothingOfErrors() {
		assertThat(this.web.get().uri("/pattern/form")).bodyText()
			.doesNotContain("There is a problem", "govuk-error-message", "Error:");
	}

	@Test
	void whatWasDoneIsSaidOnTheNextPage() {
		assertThat(this.web.get().uri("/pattern/list").flashAttr("flashSuccess", "Visit to Northgate Academy saved"))
			.bodyText()
			.contains("govuk-notification-banner--success", "Visit to Northgate Academy saved");
	}

	@Test
	void linksOfAListKeepItsFilters() {
		assertThat(this.web.get().uri("/pattern/list?bcu=1&tier=&sort=-need&page=3")).bodyText()
			.contains("href=\"/pattern/list?bcu=1&amp;sort=-need&amp;page=4\"",
					"href=\"/pattern/list?bcu=1&amp;sort=name\"", "href=\"/pattern/list?sort=-need\"",
					"href=\"/pattern/list.csv?bcu=1&amp;sort=-need&amp;page=3\"", "aria-sort=\"descending\"");
	}

	@Test
	void aBarSaysItsPartsInWords() {
		assertThat(this.web.get().uri("/pattern/list")).bodyText()
			.contains(
					"aria-label=\"robbery 28.9, violence 17.2, theft from the person 8.8, deprivation 11.4, pupils 6.1\"");
	}

	@Test
	void theDownloadIsSafeToOpenInASpreadsheet() {
		assertThat(this.web.get().uri("/pattern/list.csv")).hasContentType("text/csv;charset=UTF-8")
			.hasHeader("Content-Disposition", "attachment; filename=\"schools.csv\"; filename*=UTF-8''schools.csv")
			.bodyText()
			.isEqualTo("\uFEFFSchool,Change,Note\r\nNorthgate Academy,-3,\"'=HYPERLINK(\"\"x\"\")\"\r\n");
	}

	@Test
	void whatIsMissingIsSaid() {
		assertThat(this.web.get().uri("/pattern/missing")).hasStatus(HttpStatus.NOT_FOUND)
			.bodyText()
			.contains("Page not found - Safer Schools", "There is no school with URN 999999");
	}

	@Test
	void aRuleThatRefusesIsSaid() {
		assertThat(this.web.get().uri("/pattern/refused")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Northgate Academy has a lead officer already");
	}

	@Test
	void anotherPersonsChangeIsKeptAndOwnTypingShown() {
		assertThat(this.web.post()
			.uri("/pattern/stale")
			.with(csrf())
			.header("Referer", "http://localhost/pattern/form?team=2")
			.param("displayName", "Sgt Amara Cole")
			.param("weeklyHours", "36")
			.param("newPassword", "secret words")
			.param("version", "4")).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Display name", "Sgt Amara Cole", "Weekly hours", "36", "href=\"/pattern/form?team=2\"")
			.doesNotContain("secret words", "_csrf</dt>", "Version");
	}

	@Test
	@WithAnonymousUser
	void nobodyGetsIn() {
		assertThat(this.web.get().uri("/pattern/list")).hasStatus4xxClientError();
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class House {

		@Bean
		NavigationItem pattern() {
			return NavigationItem.forAll("Pattern", "/pattern", 100);
		}

		@Bean
		NavigationItem list() {
			return NavigationItem.inside("Pattern", "List", "/pattern/list", 101);
		}

		@Bean
		NavigationItem form() {
			return NavigationItem.inside("Pattern", "Form", "/pattern/form", 102, "SUPERVISOR");
		}

		@Bean
		NavigationItem home() {
			return NavigationItem.forAll("Home", "/", 0);
		}

		@Bean
		NavigationItem accounts() {
			return NavigationItem.forRoles("Accounts", "/accounts", 500, "ADMIN");
		}

		@Bean
		ServiceBanners banner() {
			return () -> Optional.of(new ServiceBanner("Demonstration", "Invented schools and crimes."));
		}

		@Bean
		FreshnessNote freshness() {
			return () -> Optional.of("Crime to May 2025, police.uk, map points");
		}

	}

}
