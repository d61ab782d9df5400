package org.saferschools.imports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.saferschools.prioritisation.RunService;
import org.saferschools.security.ActingSystem;
import org.saferschools.security.Role;
import org.saferschools.testing.TwoTeams;
import org.saferschools.testing.WithPostgres;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saferschools.testing.TwoTeams.ALDERBROOK;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/**
 * Real imports and a real ranking, in October 2026, with crime of two years to August.
 */
@SpringBootTest(properties = { "saferschools.demo=false", "db-scheduler.enabled=false" })
@AutoConfigureMockMvc
@WithPostgres
class DataWarningPagesTests {

	private static final String CARE = "Read the ranking with care";

	private static final String REPLACED = "Crime of August 2026 (Metropolitan Police Service) was replaced after the "
			+ "ranking was made.";

	private static final YearMonth AUGUST = YearMonth.of(2026, 8);

	private static final int MONTHS = 24;

	@TempDir
	private static Path folder;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private UnattendedImports imports;

	@Autowired
	private ImportUndo undo;

	@Autowired
	private RunService runs;

	@Autowired
	private TwoTeams teams;

	@BeforeAll
	static void rank(@Autowired UnattendedImports imports, @Autowired RunService runs) throws IOException {
		List<Path> months = new ArrayList<>();
		for (int back = 0; back < MONTHS; back++) {
			months.add(month(AUGUST.minusMonths(back), 4));
		}
		assertThat(imports.run(months).state()).isEqualTo(ImportState.DONE);
		publish(runs, null);
	}

	@Test
	void pagesThatRestOnTheRankingWarnUntilTheDataAreAsTheyWereOrItIsMadeAgain() throws Exception {
		assertThat(page("central", "/schools")).doesNotContain(CARE);
		long replacing = this.imports.run(List.of(month(AUGUST, 5))).id();
		assertThat(page("central", "/schools")).contains(CARE, REPLACED);
		assertThat(page("sgt.south", "/schools")).contains(REPLACED);
		assertThat(page("sgt.south", "/")).contains(REPLACED);
		assertThat(page("central", "/")).contains(REPLACED);
		assertThat(page("admin", "/")).contains(REPLACED);
		assertThat(page("sgt.south", "/schools/" + ALDERBROOK)).contains(REPLACED);
		assertThat(page("sgt.south", "/prioritisation")).contains(REPLACED);
		assertThat(page("central", "/prioritisation/runs/1")).contains(REPLACED);
		assertThat(page("admin", "/imports/coverage")).contains(REPLACED, "What each ranking used", "Changed");

		this.undo.undo(replacing, "noor.haddad");
		assertThat(page("central", "/schools")).as("at once").doesNotContain(CARE);

		this.imports.run(List.of(month(AUGUST, 6)));
		assertThat(page("central", "/schools")).contains(REPLACED);
		publish(this.runs, 1L);
		assertThat(page("central", "/schools")).as("at once").doesNotContain(CARE);
		assertThat(page("admin", "/imports/coverage")).doesNotContain(CARE).contains("Run 2", "Run 1", "Changed");
	}

	private static void publish(RunService runs, Long replacing) {
		ActingSystem.as(Role.CENTRAL, () -> {
			long run = runs.draft(AUGUST);
			runs.publish(run, 0, replacing);
			return run;
		});
	}

	private static Path month(YearMonth month, int robberies) throws IOException {
		Path file = folder.resolve(month + "-metropolitan-street.csv");
		String text = new StreetFile().month(month.toString()).robberies(robberies).text();
		return Files.writeString(file, text, StandardCharsets.UTF_8);
	}

	private String page(String username, String address) throws Exception {
		return this.mvc.perform(get(address).with(user(this.teams.person(username))))
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

	/**
	 * A day in October on which time goes on.
	 */
	@TestConfiguration(proxyBeanMethods = false)
	static class Setting {

		@Bean
		@Primary
		Clock october() {
			Duration later = Duration.between(Instant.now(), Instant.parse("2026-10-14T11:00:00Z"));
			return Clock.offset(Clock.system(ZoneId.of("Europe/London")), later);
		}

		@Bean
		TwoTeams twoTeams(JdbcClient jdbc, UserDetailsService people) {
			return new TwoTeams(jdbc, people);
		}

	}

}
