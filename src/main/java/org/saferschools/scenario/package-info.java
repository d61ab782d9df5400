/**
 * Answers what if: which schools would fall out of cover or gain it if officers left or
 * came, hours or standards were others, or two teams were one; and what one more officer
 * would be worth in each team.
 */
@ApplicationModule(allowedDependencies = { "shared", "web", "security", "audit", "officer", "assignment",
		"assignment :: placing", "proposal" })
package org.saferschools.scenario;

import org.springframework.modulith.ApplicationModule;
