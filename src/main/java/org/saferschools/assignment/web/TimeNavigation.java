package org.saferschools.assignment.web;

import org.saferschools.web.NavigationItem;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Puts what hurts, the hours of the term and cover into the section of placement.
 */
@Configuration(proxyBeanMethods = false)
class TimeNavigation {

	private static final String SECTION = "Placement";

	@Bean
	NavigationItem alertsOfPlacement() {
		return NavigationItem.inside(SECTION, "Where it hurts", "/assignments/alerts", 201, "SUPERVISOR", "CENTRAL");
	}

	@Bean
	NavigationItem hoursOfTheTerm() {
		return NavigationItem.inside(SECTION, "Hours of the term", "/assignments/balance", 202, "SUPERVISOR",
				"CENTRAL");
	}

	@Bean
	NavigationItem coverAcrossBorders() {
		return NavigationItem.inside(SECTION, "Cover", "/assignments/cover", 203, "SUPERVISOR", "CENTRAL");
	}

}
