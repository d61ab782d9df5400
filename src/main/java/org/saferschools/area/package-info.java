/**
 * Where things are: the area served, its BCUs and boroughs, which borough was in which
 * BCU when, and their outlines.
 */
@ApplicationModule(allowedDependencies = { "shared", "database", "web", "security", "audit" })
package org.saferschools.area;

import org.springframework.modulith.ApplicationModule;
