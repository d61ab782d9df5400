package org.saferschools.incident;

import jakarta.validation.constraints.Size;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of incidents.
 *
 * @param referenceKey secret with which the crime references of a force extract are
 * hashed. Without it one is made once and kept in the database; with it the database
 * alone doesn't lead back to a crime. It can't be changed once an extract was imported
 */
@ConfigurationProperties("saferschools.incident")
@Validated
record IncidentSettings(@Size(min = 32, max = 1000) String referenceKey) {

	/** Without the secret, which must not reach a log. */
	@Override
	public String toString() {
		return "IncidentSettings[referenceKey=%s]".formatted((this.referenceKey != null) ? "given" : "none");
	}

}
