/**
 * Demonstration London: generated schools, crime, officers and a year of work, loaded
 * through the real imports; used by nobody.
 */
@ApplicationModule(allowedDependencies = { "shared", "web", "security", "audit", "database", "area", "school",
		"officer", "incident", "activity", "prioritisation", "assignment", "proposal", "scenario", "plan",
		"plan :: returns", "imports", "hotspot", "campaign" })
package org.saferschools.demo;

import org.springframework.modulith.ApplicationModule;
