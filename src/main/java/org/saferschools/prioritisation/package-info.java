/**
 * Which schools need officers most and why: factors, weights, immutable runs, tiers and
 * what each tier is promised.
 */
@ApplicationModule(allowedDependencies = { "shared", "web", "security", "audit", "area", "school", "incident",
		"transport", "activity" })
package org.saferschools.prioritisation;

import org.springframework.modulith.ApplicationModule;
