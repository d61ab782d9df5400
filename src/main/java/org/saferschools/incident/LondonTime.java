package org.saferschools.incident;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;

/**
 * Clock times in London as moments. An hour that the clocks pass twice in autumn is taken
 * so that the window is as wide as it can be; a time that they skip in spring is the
 * moment of the change.
 */
public final class LondonTime {

	/** Where all clocks of the product hang. */
	public static final ZoneId ZONE = ZoneId.of("Europe/London");

	private LondonTime() {
	}

	/** The first moment that the clocks show this time. */
	public static Instant earliest(LocalDateTime clock) {
		return moment(clock, true);
	}

	/** The last moment that the clocks show this time. */
	public static Instant latest(LocalDateTime clock) {
		return moment(clock, false);
	}

	/** Whether the clocks skip this time. */
	public static boolean isSkipped(LocalDateTime clock) {
		return ZONE.getRules().getValidOffsets(clock).isEmpty();
	}

	private static Instant moment(LocalDateTime clock, boolean first) {
		List<ZoneOffset> offsets = ZONE.getRules().getValidOffsets(clock);
		if (offsets.isEmpty()) {
			ZoneOffsetTransition change = ZONE.getRules().getTransition(clock);
			return change.getInstant();
		}
		return clock.toInstant(first ? offsets.get(0) : offsets.get(offsets.size() - 1));
	}

}
