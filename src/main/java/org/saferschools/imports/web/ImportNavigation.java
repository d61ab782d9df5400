package org.saferschools.imports.web;

import org.saferschools.web.NavigationItem;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Puts imports into the navigation of administrators.
 */
@Configuration(proxyBeanMethods = false)
class ImportNavigation {

	@Bean
	NavigationItem importsItem() {
		return NavigationItem.forRoles("Imports", "/imports", 500, "ADMIN");
	}

}
