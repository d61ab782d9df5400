package org.saferschools.journeys;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * Lets journeys begin at four in the afternoon of a Wednesday in term, whenever the tests
 * run: on a Sunday in August most visits would rightly be refused. From there the clock
 * goes on.
 */
@TestConfiguration(proxyBeanMethods = false)
class SchoolDay {

	static final LocalDate TODAY = LocalDate.of(2025, 10, 15);

	@Bean
	@Primary
	Clock wednesdayAfternoon() {
		ZoneId london = ZoneId.of("Europe/London");
		Instant start = LocalDateTime.of(TODAY.getYear(), TODAY.getMonth(), TODAY.getDayOfMonth(), 16, 0)
			.atZone(london)
			.toInstant();
		return Clock.offset(Clock.system(london), Duration.between(Instant.now(), start));
	}

}
