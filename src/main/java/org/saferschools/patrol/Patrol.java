package org.saferschools.patrol;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

import org.saferschools.activity.Activity;

/**
 * A patrol, planned, done or cancelled.
 *
 * @param activity when, at which school, by whom, and what became of it
 * @param target where it goes
 * @param why why here
 * @param partners who comes along
 * @param stops where it stops, in order
 */
public record Patrol(Activity activity, PatrolTarget target, String why, Partners partners, List<PatrolStop> stops) {

	public Patrol {
		stops = List.copyOf(stops);
	}

	/** When it comes to each stop, a quarter of an hour after the one before. */
	public List<TimedStop> timetable() {
		List<TimedStop> timetable = new ArrayList<>();
		for (PatrolStop stop : this.stops) {
			timetable.add(new TimedStop(stop,
					this.activity.startsAt().plusMinutes((long) timetable.size() * PatrolStop.MINUTES)));
		}
		return timetable;
	}

	/**
	 * A stop and when the patrol comes there.
	 *
	 * @param stop where
	 * @param at when, London time
	 */
	public record TimedStop(PatrolStop stop, LocalDateTime at) {
	}

}
