/**
 * What the police and a school have arranged: whom to speak to, what the school agreed to
 * and asks for, which officer it knows as its own, when it is closed.
 */
@ApplicationModule(allowedDependencies = { "shared", "web", "security", "audit", "area", "school", "officer" })
package org.saferschools.partnership;

import org.springframework.modulith.ApplicationModule;
