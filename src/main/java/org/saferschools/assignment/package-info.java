/**
 * Who leads which school: placing an officer, telling the school, changing and ending,
 * and whether schools get the contacts that their tier is promised.
 */
@ApplicationModule(allowedDependencies = { "shared", "web", "security", "audit", "area", "school", "officer",
		"partnership", "activity", "prioritisation" })
package org.saferschools.assignment;

import org.springframework.modulith.ApplicationModule;
