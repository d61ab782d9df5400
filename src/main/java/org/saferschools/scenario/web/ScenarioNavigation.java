package org.saferschools.scenario.web;

import org.saferschools.web.NavigationItem;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Puts scenarios and the value of officers into the section of placement.
 */
@Configuration(proxyBeanMethods = false)
class ScenarioNavigation {

	@Bean
	NavigationItem scenarioQuestions() {
		return NavigationItem.inside("Placement", "What if", "/assignments/scenarios", 230, "SUPERVISOR", "CENTRAL");
	}

	@Bean
	NavigationItem valueOfOfficers() {
		return NavigationItem.inside("Placement", "Value of officers", "/assignments/value", 240, "SUPERVISOR",
				"CENTRAL");
	}

}
