package org.saferschools.prioritisation.web;

import org.saferschools.web.NavigationItem;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Puts the ranking into the navigation of those who make it, work with it or keep its
 * data.
 */
@Configuration(proxyBeanMethods = false)
class PrioritisationNavigation {

	@Bean
	NavigationItem rankingItem() {
		return NavigationItem.forRoles("Ranking", "/prioritisation", 400, "CENTRAL", "SUPERVISOR", "ADMIN");
	}

}
