/**
 * Where robbery gathers: squares of a grid that are worth going to, what is more than
 * chance among them, and how right earlier choices were.
 */
@ApplicationModule(allowedDependencies = { "shared", "database", "web", "security", "audit", "area", "school",
		"incident", "transport" })
package org.saferschools.hotspot;

import org.springframework.modulith.ApplicationModule;
