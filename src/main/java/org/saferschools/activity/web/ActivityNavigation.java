package org.saferschools.activity.web;

import org.saferschools.web.NavigationItem;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Puts visits into the navigation of those who work with schools.
 */
@Configuration(proxyBeanMethods = false)
class ActivityNavigation {

	@Bean
	NavigationItem visits() {
		return NavigationItem.forRoles("Visits", "/activities", 300, "OFFICER", "SUPERVISOR", "CENTRAL");
	}

	@Bean
	NavigationItem catalogue() {
		return NavigationItem.inside("Visits", "Activities", "/catalogue", 310, "CENTRAL", "ADMIN");
	}

}
