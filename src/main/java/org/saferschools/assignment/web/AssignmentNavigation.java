package org.saferschools.assignment.web;

import org.saferschools.web.NavigationItem;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Puts placement into the navigation of those who decide on it or watch it.
 */
@Configuration(proxyBeanMethods = false)
class AssignmentNavigation {

	@Bean
	NavigationItem placement() {
		return NavigationItem.forRoles("Placement", "/assignments", 200, "SUPERVISOR", "CENTRAL");
	}

}
