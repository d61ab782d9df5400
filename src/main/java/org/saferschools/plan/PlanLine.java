package org.saferschools.plan;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;

import org.saferschools.activity.WorkDetails;
import org.saferschools.shared.Urn;

/**
 * One activity of a term: proposed, planned, done or cancelled.
 *
 * @param proposal number of the proposed item, {@code null} where it is an activity
 * @param activity number of the activity, {@code null} while it is only proposed
 * @param version of the activity, 0 of a proposal
 * @param urn the school
 * @param school its name
 * @param tier its tier, {@code null} where it isn't ranked
 * @param officerIds who
 * @param officers their labels, such as "PC 4412, PC 5120"
 * @param kindCode code of the kind
 * @param kind its name
 * @param topicCode code of the topic, {@code null} for none
 * @param topic its name, {@code null} for none
 * @param wayCode code of the way, {@code null} for none
 * @param route bus route, {@code null} for none
 * @param note note of the activity, or empty
 * @param startsAt London time
 * @param minutes how long
 * @param contact whether it counts towards the contacts that are promised
 * @param state how far it has come
 * @param cancelReason why it was cancelled, in words; {@code null} unless it was
 */
public record PlanLine(Long proposal, Long activity, int version, Urn urn, String school, Integer tier,
		Set<Long> officerIds, String officers, String kindCode, String kind, String topicCode, String topic,
		String wayCode, String route, String note, LocalDateTime startsAt, int minutes, boolean contact,
		LineState state, String cancelReason) {

	/** What a form sends to name it. */
	public String key() {
		return (this.proposal != null) ? "p" + this.proposal : "a" + this.activity;
	}

	public LocalDate day() {
		return this.startsAt.toLocalDate();
	}

	/** Kind with topic. */
	public String what() {
		return (this.topic != null) ? this.kind + ", " + this.topic : this.kind;
	}

	WorkDetails details() {
		return new WorkDetails(this.urn, this.kindCode, this.topicCode, this.wayCode, this.route, this.startsAt,
				this.minutes, this.officerIds);
	}

}
