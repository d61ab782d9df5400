/**
 * Draws what the features know on one map, layer upon layer, with a list beside it that
 * says the same.
 */
@ApplicationModule(allowedDependencies = { "shared", "web", "security", "audit", "area", "school", "officer",
		"incident", "transport", "hotspot" })
package org.saferschools.map;

import org.springframework.modulith.ApplicationModule;
