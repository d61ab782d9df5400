package org.saferschools.plan.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.saferschools.web.NavigationItem;

/**
 * Puts the term's work into the navigation.
 */
@Configuration(proxyBeanMethods = false)
class PlanNavigation {

	@Bean
	NavigationItem monthlyReturn() {
		return NavigationItem.inside("Plan", "Monthly return", "/returns", 258, "SUPERVISOR", "CENTRAL");
	}

	@Bean
	NavigationItem plan() {
		return NavigationItem.forRoles("Plan", "/plan", 250, "SUPERVISOR", "CENTRAL");
	}

	@Bean
	NavigationItem calendar() {
		return NavigationItem.inside("Plan", "Calendar", "/calendar", 252, "OFFICER", "SUPERVISOR", "CENTRAL");
	}

}
