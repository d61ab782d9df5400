/**
 * Who may enter and as what: accounts, roles, sign-in, and which team or officer the
 * signed-in person acts for.
 */
@ApplicationModule(allowedDependencies = { "shared", "web" })
package org.saferschools.security;

import org.springframework.modulith.ApplicationModule;
