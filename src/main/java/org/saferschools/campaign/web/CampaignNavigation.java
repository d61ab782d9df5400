package org.saferschools.campaign.web;

import org.saferschools.web.NavigationItem;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Puts campaigns into the navigation of those who work with schools.
 */
@Configuration(proxyBeanMethods = false)
class CampaignNavigation {

	@Bean
	NavigationItem campaignsEntry() {
		return NavigationItem.forRoles("Campaigns", "/campaigns", 380, "OFFICER", "SUPERVISOR", "CENTRAL");
	}

}
