package org.saferschools.hotspot.web;

import org.saferschools.web.NavigationItem;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Puts hotspots beside the map.
 */
@Configuration(proxyBeanMethods = false)
class HotspotNavigation {

	@Bean
	NavigationItem hotspotItem() {
		return NavigationItem.inside("Map", "Hotspots", "/hotspots", 371, "SUPERVISOR", "OFFICER", "CENTRAL");
	}

}
