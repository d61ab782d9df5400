package org.saferschools.map.web;

import org.saferschools.web.NavigationItem;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Puts the map into the navigation.
 */
@Configuration(proxyBeanMethods = false)
class MapNavigation {

	@Bean
	NavigationItem mapItem() {
		return NavigationItem.forRoles("Map", "/map", 370, "SUPERVISOR", "OFFICER", "CENTRAL");
	}

	@Bean
	NavigationItem mapTilesItem() {
		return NavigationItem.forRoles("Map tiles", "/map/tiles", 650, "ADMIN");
	}

}
