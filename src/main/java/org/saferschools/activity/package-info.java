/**
 * What is done with schools: the kinds of work with their rules, and the record of each
 * visit.
 */
@ApplicationModule(allowedDependencies = { "shared", "web", "security", "audit", "area", "school", "officer" })
package org.saferschools.activity;

import org.springframework.modulith.ApplicationModule;
