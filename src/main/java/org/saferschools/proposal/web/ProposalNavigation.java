package org.saferschools.proposal.web;

import org.saferschools.web.NavigationItem;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Puts proposals into the section of placement.
 */
@Configuration(proxyBeanMethods = false)
class ProposalNavigation {

	@Bean
	NavigationItem proposals() {
		return NavigationItem.inside("Placement", "Proposals", "/assignments/proposals", 220, "SUPERVISOR", "CENTRAL");
	}

}
