package org.saferschools.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Whether the embedded database is filled with a generated London when it is first made.
 * An external database never is.
 *
 * @param demo whether an empty embedded database gets the demonstration
 * @param demoSeed what the generated London grows from; the same seed gives the same
 * London, dated back from today
 */
@ConfigurationProperties("saferschools")
@Validated
record DemonstrationSettings(@DefaultValue("true") boolean demo, @DefaultValue("1829") long demoSeed) {
}
