package org.saferschools.activity;

import java.time.LocalDateTime;
import java.util.Set;

import org.saferschools.shared.Urn;

/**
 * What is asked for: work with a school, planned or done.
 *
 * @param urn the school
 * @param kindCode what
 * @param topicCode on what, {@code null} where the kind asks for none
 * @param wayCode in which way, {@code null} where the kind asks for none
 * @param route which bus route, such as "250"; {@code null} where the kind asks for none
 * @param startsAt from when, London time
 * @param minutes how long, 5 to 720
 * @param officerIds by whom; an officer who asks is added
 */
public record WorkDetails(Urn urn, String kindCode, String topicCode, String wayCode, String route,
		LocalDateTime startsAt, int minutes, Set<Long> officerIds) {

	/** Shortest piece of work, in minutes. */
	public static final int SHORTEST = 5;

	/** Longest piece of work, in minutes. */
	public static final int LONGEST = 720;

	public WorkDetails {
		if (minutes < SHORTEST || minutes > LONGEST) {
			throw new IllegalArgumentException(minutes + " minutes is not from 5 to 720");
		}
		officerIds = Set.copyOf(officerIds);
	}

	/** Work of a kind that asks for no topic, way or route. */
	public static WorkDetails of(Urn urn, String kindCode, LocalDateTime startsAt, int minutes, Set<Long> officerIds) {
		return new WorkDetails(urn, kindCode, null, null, null, startsAt, minutes, officerIds);
	}

	/** The same on a topic. */
	public WorkDetails about(String topic) {
		return new WorkDetails(this.urn, this.kindCode, topic, this.wayCode, this.route, this.startsAt, this.minutes,
				this.officerIds);
	}

	/** The same in a way. */
	public WorkDetails inTheWay(String way) {
		return new WorkDetails(this.urn, this.kindCode, this.topicCode, way, this.route, this.startsAt, this.minutes,
				this.officerIds);
	}

	/** The same on a bus route. */
	public WorkDetails onRoute(String busRoute) {
		return new WorkDetails(this.urn, this.kindCode, this.topicCode, this.wayCode, busRoute, this.startsAt,
				this.minutes, this.officerIds);
	}

	/** The same at another time. */
	public WorkDetails at(LocalDateTime time, int howLong) {
		return new WorkDetails(this.urn, this.kindCode, this.topicCode, this.wayCode, this.route, time, howLong,
				this.officerIds);
	}

	/** The same by other officers. */
	public WorkDetails by(Set<Long> officers) {
		return new WorkDetails(this.urn, this.kindCode, this.topicCode, this.wayCode, this.route, this.startsAt,
				this.minutes, officers);
	}

}
