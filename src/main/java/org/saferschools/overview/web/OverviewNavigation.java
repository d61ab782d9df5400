package org.saferschools.overview.web;

import org.saferschools.web.NavigationItem;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Puts home and the ranked list into the navigation.
 */
@Configuration(proxyBeanMethods = false)
class OverviewNavigation {

	@Bean
	NavigationItem homeItem() {
		return NavigationItem.forAll("Home", "/", 0);
	}

	@Bean
	NavigationItem schoolsItem() {
		return NavigationItem.forRoles("Schools", "/schools", 100, "SUPERVISOR", "OFFICER", "CENTRAL");
	}

}
