/**
 * Proposes who should lead which school of a team, as near to the best possible as can be
 * proved, and places officers so once people have accepted it.
 */
@ApplicationModule(allowedDependencies = { "shared", "web", "security", "audit", "officer", "assignment",
		"assignment :: placing" })
package org.saferschools.proposal;

import org.springframework.modulith.ApplicationModule;
