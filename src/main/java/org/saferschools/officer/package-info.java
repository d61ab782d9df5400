/**
 * Who works with schools: officers, their dated postings to teams, the boroughs a team
 * looks after, and the pages that join people to accounts.
 */
@ApplicationModule(allowedDependencies = { "shared", "web", "security", "audit", "area" })
package org.saferschools.officer;

import org.springframework.modulith.ApplicationModule;
