/**
 * Schools as the national register has them: what they are, where they are, whom they
 * teach, and which peers they are ranked among.
 */
@ApplicationModule(allowedDependencies = { "shared", "database", "web", "security", "audit", "area" })
package org.saferschools.school;

import org.springframework.modulith.ApplicationModule;
