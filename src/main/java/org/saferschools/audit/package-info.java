/**
 * The record of who looked, decided, exported and imported, which can only be added to.
 */
@ApplicationModule(allowedDependencies = { "shared", "web", "security" })
package org.saferschools.audit;

import org.springframework.modulith.ApplicationModule;
