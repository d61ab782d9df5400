package org.saferschools.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;

/**
 * Starts the whole application on its own database with {@link TwoTeams}, on Wednesday 14
 * October 2026 at noon, in the seventh week of the autumn term. Tests share it: one that
 * commits puts back what it changed.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = "saferschools.demo=false")
@AutoConfigureMockMvc
@WithPostgres
@Import({ WithTwoTeams.Setting.class, StatementCount.class })
public @interface WithTwoTeams {

	/**
	 * The day and the people.
	 */
	@TestConfiguration(proxyBeanMethods = false)
	class Setting {

		@Bean
		@Primary
		Clock noonOfAnOctoberWednesday() {
			ZoneId london = ZoneId.of("Europe/London");
			return Clock.fixed(LocalDateTime.of(2026, 10, 14, 12, 0).atZone(london).toInstant(), london);
		}

		@Bean
		TwoTeams twoTeams(JdbcClient jdbc, UserDetailsService people) {
			return new TwoTeams(jdbc, people);
		}

	}

}
