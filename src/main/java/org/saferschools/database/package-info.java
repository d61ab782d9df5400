/**
 * The database room: an embedded PostgreSQL that needs no set-up when no database is
 * configured, one plain sentence when a database can't be used, and bulk rows as the
 * server takes them quickest.
 */
@ApplicationModule(allowedDependencies = {})
package org.saferschools.database;

import org.springframework.modulith.ApplicationModule;
