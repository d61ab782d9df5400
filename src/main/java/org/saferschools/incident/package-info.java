/**
 * Recorded crime by month at police.uk map points: robbery first, and the other kinds
 * that the ranking weighs.
 */
@ApplicationModule(allowedDependencies = { "shared", "database", "web", "security", "audit", "area" })
package org.saferschools.incident;

import org.springframework.modulith.ApplicationModule;
