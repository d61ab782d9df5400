package org.saferschools.school.web;

import org.saferschools.web.NavigationItem;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Puts closed schools into the navigation of those who decide on them or keep their data.
 */
@Configuration(proxyBeanMethods = false)
class SuccessionNavigation {

	@Bean
	NavigationItem successionItem() {
		return NavigationItem.forRoles("Closed schools", "/schools/successions", 510, "CENTRAL", "ADMIN");
	}

}
