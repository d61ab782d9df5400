package org.saferschools.officer.web;

import org.saferschools.web.NavigationItem;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The entries of the registers in the service navigation.
 */
@Configuration(proxyBeanMethods = false)
class RegisterNavigation {

	@Bean
	NavigationItem officersEntry() {
		return NavigationItem.forAll("Officers", "/officers", 350);
	}

	@Bean
	NavigationItem teamsEntry() {
		return NavigationItem.forRoles("Teams", "/teams", 600, "ADMIN", "CENTRAL");
	}

	@Bean
	NavigationItem accountsEntry() {
		return NavigationItem.forRoles("Accounts", "/accounts", 700, "ADMIN");
	}

}
