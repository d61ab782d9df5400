package org.saferschools.patrol;

import java.time.LocalDateTime;
import java.util.Set;
import java.util.UUID;

import org.saferschools.activity.PlanActivity;
import org.saferschools.activity.WorkDetails;
import org.saferschools.activity.Origin;

/**
 * Asks to plan a patrol.
 *
 * @param submissionKey the key that came with the form: sent again, it gives the same
 * record
 * @param target where it goes
 * @param startsAt from when, London time
 * @param stops codes of the stops, of those that {@link PatrolService#offered} gives; 1
 * to 8
 * @param officerIds by whom; an officer who asks is added
 * @param partners who comes along
 * @param why why here, 1 to 500 characters
 * @param note what else colleagues should know, at most 2,000 characters, no names
 */
public record PlanPatrol(UUID submissionKey, PatrolTarget target, LocalDateTime startsAt, Set<String> stops,
		Set<Long> officerIds, Partners partners, String why, String note) {

	/** Most stops of a patrol: two hours of them. */
	public static final int MOST_STOPS = 8;

	/** Longest reason, in characters. */
	public static final int LONGEST_WHY = 500;

	public PlanPatrol {
		stops = Set.copyOf(stops);
		officerIds = Set.copyOf(officerIds);
		if (stops.isEmpty() || stops.size() > MOST_STOPS) {
			throw new IllegalArgumentException("A patrol has 1 to 8 stops, not " + stops.size());
		}
		why = why.strip();
		if (why.isEmpty() || why.length() > LONGEST_WHY) {
			throw new IllegalArgumentException("The reason has 1 to 500 characters");
		}
	}

	PlanActivity activity() {
		return new PlanActivity(this.submissionKey, work(), this.note, Origin.PATROL_PLAN);
	}

	private WorkDetails work() {
		return WorkDetails
			.of(this.target.school(), this.target.place().kindCode(), this.startsAt,
					this.stops.size() * PatrolStop.MINUTES, this.officerIds)
			.onRoute(this.target.route());
	}

}
