/**
 * Buses and stations: where pupils wait, change and travel, as stops, routes and hubs.
 */
@ApplicationModule(allowedDependencies = { "shared", "database" })
package org.saferschools.transport;

import org.springframework.modulith.ApplicationModule;
