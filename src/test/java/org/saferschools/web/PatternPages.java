package org.saferschools.web;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/**
 * Adds to an application pages that show every fragment.
 */
@TestConfiguration(proxyBeanMethods = false)
@Import(PatternController.class)
public class PatternPages {

}
