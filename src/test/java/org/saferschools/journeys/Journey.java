package org.saferschools.journeys;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;
import org.saferschools.testing.WithPostgres;
import org.saferschools.web.PatternPages;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * Starts the whole application on a free port, with a migrated database and without
 * demonstration data, and gives each test method the {@link Visit} that it asks for as a
 * parameter:
 *
 * <pre>
 * &#64;Journey
 * class SignInJourneyTests {
 *
 *     &#64;Test
 *     void aSupervisorSignsIn(Visit visit, People people) {
 *         people.administrator("noor.haddad");
 *         SignInPage.of(visit).signIn("noor.haddad");
 *         visit.isAccessible();
 *     }
 *
 * }
 * </pre>
 *
 * All journeys share one application, on a {@link SchoolDay}, and those of a class its
 * database: names of people, schools and officers that a journey makes are its own.
 * Without a Chromium on the machine journeys are skipped, unless the environment says
 * {@code REQUIRE_BROWSER=true}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "saferschools.demo=false", "saferschools.imports.directory=target/journeys/uploads" })
@WithPostgres
@Import({ People.class, SmallLondon.class, OneOfEverything.class, SchoolDay.class, PatternPages.class })
@ExtendWith(BrowserExtension.class)
@interface Journey {

}
