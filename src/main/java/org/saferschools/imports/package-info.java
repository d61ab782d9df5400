/**
 * Brings files in: an upload is stored, checked row by row, and handed to the feature
 * that owns its data, whole or not at all.
 */
@ApplicationModule(allowedDependencies = { "shared", "database", "web", "security", "audit", "area", "school",
		"officer", "incident", "transport", "prioritisation" })
package org.saferschools.imports;

import org.springframework.modulith.ApplicationModule;
