/**
 * What every page stands on: frame, navigation, form, table and error pages, paging,
 * formats and downloads.
 */
@ApplicationModule(allowedDependencies = { "shared" })
package org.saferschools.web;

import org.springframework.modulith.ApplicationModule;
