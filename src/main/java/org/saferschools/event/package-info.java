/**
 * Conferences, ceremonies and other events for officers: who is invited, comes and came,
 * and who is nominated for an award.
 */
@ApplicationModule(allowedDependencies = { "shared", "web", "security", "audit", "officer", "plan :: calendar" })
package org.saferschools.event;

import org.springframework.modulith.ApplicationModule;
