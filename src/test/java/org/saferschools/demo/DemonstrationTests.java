package org.saferschools.demo;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.time.YearMonth;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saferschools.SaferSchoolsApplication;
import org.saferschools.campaign.CampaignLine;
import org.saferschools.campaign.CampaignService;
import org.saferschools.campaign.CampaignState;
import org.saferschools.campaign.EffectPage;
import org.saferschools.campaign.EffectService;
import org.saferschools.campaign.effect.Phase;
import org.saferschools.campaign.effect.PhaseEffect;
import org.saferschools.security.ActingSystem;
import org.saferschools.security.Role;
import org.saferschools.web.DataWarnings;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.web.client.RestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Starts the application as a newcomer does, on an empty folder, and looks at the London
 * that it makes.
 */
class DemonstrationTests {

	private static ConfigurableApplicationContext application;

	private static JdbcClient jdbc;

	@BeforeAll
	static void firstStart(@TempDir Path folder) {
		application = SpringApplication.run(SaferSchoolsApplication.class, "--server.port=0",
				"--saferschools.database.directory=" + folder.resolve("database"),
				"--saferschools.imports.directory=" + folder.resolve("uploads"));
		jdbc = application.getBean(JdbcClient.class);
	}

	@AfterAll
	static void stop() {
		application.close();
	}

	@Test
	void londonHas3200SchoolsInEveryBorough() {
		assertThat(count("school")).isEqualTo(3_200);
		assertThat(count("(select distinct borough_code from school) b")).isEqualTo(33);
		assertThat(count("school where not_ranked is null and easting is not null")).isGreaterThan(2_500);
	}

	@Test
	void crimeCoversThe24MonthsBeforeTheLastTwo() {
		LocalDate today = LocalDate.now(application.getBean(Clock.class));
		YearMonth latest = YearMonth.from(today).minusMonths(2);
		assertThat(count("incident_month where incidents > 10000")).isEqualTo(24);
		assertThat(jdbc.sql("select min(month) from incident_month").query(LocalDate.class).single())
			.isEqualTo(latest.minusMonths(23).atDay(1));
		assertThat(jdbc.sql("select max(month) from incident_month").query(LocalDate.class).single())
			.isEqualTo(latest.atDay(1));
	}

	@Test
	void itsDataHaveNoGapsAndAreNotOutOfDate() {
		assertThat(count("incident_month where force_id = (select id from police_force where slug = 'city-of-london')"))
			.isEqualTo(24);
		assertThat(application.getBean(DataWarnings.class).warnings()).isEmpty();
	}

	@Test
	void everythingCameInThroughTheImportsAndNothingWasRefused() {
		assertThat(jdbc.sql("select distinct state from import").query(String.class).list()).containsExactly("DONE");
		assertThat(count("import_file where refused > 0")).isZero();
		assertThat(jdbc.sql("select sum(stored) from import_file").query(Long.class).single())
			.isEqualTo(count("school") + count("incident"));
	}

	@Test
	void twelveTeamsOf370OfficersLeadAndVisitSchoolsForAYear() {
		assertThat(count("team")).isEqualTo(12);
		assertThat(count("officer")).isEqualTo(370);
		assertThat(count("(select distinct team_id from posting where ends_on is null) t")).isEqualTo(12);
		assertThat(count("lead where told_on is not null")).isGreaterThan(1_000);
		assertThat(count("activity where state = 'DONE'")).isGreaterThan(1_000);
		LocalDate madeOn = jdbc.sql("select made_on from demonstration").query(LocalDate.class).single();
		assertThat(jdbc.sql("select min(starts_at)::date from activity").query(LocalDate.class).single())
			.isBetween(madeOn.minusMonths(13), madeOn.minusMonths(10));
		assertThat(jdbc.sql("select max(starts_at)::date from activity where state = 'DONE'")
			.query(LocalDate.class)
			.single()).isBeforeOrEqualTo(madeOn);
	}

	@Test
	void schoolsHaveContactsAgreementsRequestsAndPlannedWork() {
		for (String arranged : List.of("school_contact_point", "school_agreement", "school_request", "officer_offer",
				"activity where state = 'PLANNED'", "activity_find")) {
			assertThat(count(arranged)).as(arranged).isPositive();
		}
	}

	@Test
	void aRankingIsPublishedAfterAnEarlierOne() {
		assertThat(count("prioritisation_run where state = 'PUBLISHED'")).isOne();
		assertThat(count("prioritisation_run where state = 'SUPERSEDED'")).isOne();
		assertThat(count("school_score where run_id = (select id from prioritisation_run where state = 'PUBLISHED')"))
			.isEqualTo(count("school where not_ranked is null"));
	}

	@Test
	void fivePeopleSignInWithThePasswordThatTheSignInPageShows() {
		PasswordEncoder passwords = application.getBean(PasswordEncoder.class);
		assertThat(jdbc.sql("select username from account").query(String.class).list())
			.containsExactlyInAnyOrder("supervisor", "officer", "central", "central2", "admin");
		assertThat(jdbc.sql("select password_hash from account").query(String.class).list())
			.allMatch((hash) -> passwords.matches("safer-schools", hash));
		assertThat(signInPage()).contains("Demonstration", "Schools, officers and crimes are invented",
				"safer-schools</strong>", "central2");
	}

	@Test
	void theOfficerLeadsSchoolsOfTheSupervisorsTeam() {
		assertThat(count("""
				lead_on(current_date) l
				  join account officer on officer.officer_id = l.officer_id and officer.username = 'officer'
				  join school s on s.urn = l.urn
				  join team_borough tb on tb.borough_code = s.borough_code and tb.ends_on is null
				  join account supervisor on supervisor.team_id = tb.team_id and supervisor.username = 'supervisor'"""))
			.isPositive()
			.isEqualTo(count("lead_on(current_date) where officer_id = "
					+ "(select officer_id from account where username = 'officer')"));
	}

	@Test
	void aCampaignThatHasEndedCanBeSeenToHaveWorkedAndAnotherIsComing() {
		List<CampaignLine> campaigns = ActingSystem.as(Role.CENTRAL, application.getBean(CampaignService.class)::all);
		assertThat(campaigns).extracting(CampaignLine::state).containsExactly(CampaignState.DRAFT, CampaignState.ENDED);
		assertThat(campaigns).allSatisfy((line) -> assertThat(line.sums().areas()).isGreaterThanOrEqualTo(5));
		long ended = campaigns.get(1).campaign().id();
		EffectPage effect = ActingSystem.as(Role.CENTRAL, () -> application.getBean(EffectService.class).of(ended));
		assertThat(effect.effect().phase(Phase.DURING).flatMap(PhaseEffect::ratio)).as(String.join(" ", effect.words()))
			.hasValueSatisfying((ratio) -> assertThat(ratio.isLess()).isTrue());
	}

	@Test
	void officersAreInvitedToTheConferenceAndTheAwards() {
		assertThat(count("event")).isEqualTo(2);
		assertThat(count("event_invitation where reply = 'ACCEPTED'")).isGreaterThan(100);
		assertThat(count("event_invitation where reply is null")).isGreaterThan(20);
		assertThat(count("nomination")).isGreaterThan(2);
	}

	private static long count(String what) {
		return jdbc.sql("select count(*) from " + what).query(Long.class).single();
	}

	private static String signInPage() {
		String port = application.getEnvironment().getRequiredProperty("local.server.port");
		return RestClient.create()
			.get()
			.uri(URI.create("http://localhost:" + port + "/sign-in"))
			.retrieve()
			.body(String.class);
	}

}
