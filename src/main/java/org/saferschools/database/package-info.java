/**
 * The database room: an embedded PostgreSQL that needs no set-up when no database is
 * configured, and one plain sentence when a database can't be used.
 */
@ApplicationModule(allowedDependencies = {})
package org.saferschools.database;

import org.springframework.modulith.ApplicationModule;
