/**
 * Small values that every module speaks in: they can't be wrong, and know nothing of the
 * rest.
 */
@ApplicationModule(allowedDependencies = {})
package org.saferschools.shared;

import org.springframework.modulith.ApplicationModule;
