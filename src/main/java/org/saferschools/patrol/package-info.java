/**
 * Patrols around schools and along bus routes: where they go stop by stop and why there,
 * which are proposed, and how many each school had of those it is promised.
 */
@ApplicationModule(allowedDependencies = { "shared", "web", "security", "audit", "area", "school", "officer",
		"incident", "transport", "activity", "hotspot", "prioritisation", "assignment" })
package org.saferschools.patrol;

import org.springframework.modulith.ApplicationModule;
