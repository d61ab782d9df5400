package org.saferschools.patrol.web;

import org.saferschools.web.NavigationItem;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Puts patrols into the section of the plan.
 */
@Configuration(proxyBeanMethods = false)
class PatrolNavigation {

	@Bean
	NavigationItem patrols() {
		return NavigationItem.inside("Plan", "Patrols", "/patrols", 256, "OFFICER", "SUPERVISOR", "CENTRAL");
	}

}
