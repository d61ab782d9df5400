package org.saferschools.campaign;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.saferschools.hotspot.HotspotSet;

/**
 * A dated set of hotspots that a campaign may point at.
 *
 * @param set the set
 */
public record SetChoice(HotspotSet set) {

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

	/** Such as "Robberies of the 12 months to May 2025 (set 3)". */
	public String inWords() {
		return "Robberies of the %d months to %s (set %d)".formatted(this.set.settings().months(),
				MONTH.format(this.set.asOf()), this.set.id());
	}

}
