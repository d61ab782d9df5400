package org.saferschools.audit.web;

import org.saferschools.web.NavigationItem;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Puts the audit into the navigation of administrators.
 */
@Configuration(proxyBeanMethods = false)
class AuditNavigation {

	@Bean
	NavigationItem auditItem() {
		return NavigationItem.forRoles("Audit", "/audit", 800, "ADMIN");
	}

}
