package org.saferschools.hotspot;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.saferschools.incident.LondonTime;
import org.saferschools.incident.TimedIncident;

/**
 * Robberies of which the day is known: those committed within a day or less. Of one that
 * may have been on either side of midnight it is the day of the middle of the time.
 */
final class DatedRobberies {

	private static final Duration LONGEST = Duration.ofDays(1);

	private final List<int[]> robberies = new ArrayList<>();

	void add(TimedIncident incident) {
		Duration length = incident.window().length();
		if (length.compareTo(LONGEST) <= 0) {
			Instant middle = incident.window().from().plus(length.dividedBy(2));
			this.robberies.add(new int[] { incident.place().easting(), incident.place().northing(),
					(int) middle.atZone(LondonTime.ZONE).toLocalDate().toEpochDay() });
		}
	}

	int size() {
		return this.robberies.size();
	}

	int[] eastings() {
		return column(0);
	}

	int[] northings() {
		return column(1);
	}

	/** Days since 1970. */
	int[] days() {
		return column(2);
	}

	private int[] column(int number) {
		return this.robberies.stream().mapToInt((robbery) -> robbery[number]).toArray();
	}

}
