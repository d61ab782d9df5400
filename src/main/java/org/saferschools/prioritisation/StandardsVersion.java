package org.saferschools.prioritisation;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the tiers were promised from a moment on.
 *
 * @param version counted from 1
 * @param reason why it was changed
 * @param by user name of who changed it
 * @param at when
 * @param tiers tier 1 first
 */
public record StandardsVersion(int version, String reason, String by, Instant at, List<ServiceStandard> tiers) {

	StandardsVersion with(StandardsVersion more) {
		return new StandardsVersion(this.version, this.reason, this.by, this.at,
				Stream.concat(this.tiers.stream(), more.tiers.stream()).toList());
	}

}
