package org.saferschools.event.web;

import org.saferschools.web.NavigationItem;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Puts events into the navigation of those who work with schools.
 */
@Configuration(proxyBeanMethods = false)
class EventNavigation {

	@Bean
	NavigationItem eventsEntry() {
		return NavigationItem.inside("Campaigns", "Events", "/events", 381, "OFFICER", "SUPERVISOR", "CENTRAL");
	}

}
