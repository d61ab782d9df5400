/**
 * What is planned and done with schools: the kinds of work with their rules, and the
 * record of each piece of work.
 */
@ApplicationModule(allowedDependencies = { "shared", "web", "security", "audit", "area", "school", "officer",
		"transport", "partnership" })
package org.saferschools.activity;

import org.springframework.modulith.ApplicationModule;
