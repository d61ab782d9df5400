/**
 * Campaigns against robbery: where, when, on which channels, who takes part, and
 * afterwards whether they worked.
 */
@ApplicationModule(allowedDependencies = { "shared", "web", "security", "audit", "area", "school", "incident",
		"transport", "activity", "hotspot", "plan :: calendar" })
package org.saferschools.campaign;

import org.springframework.modulith.ApplicationModule;
