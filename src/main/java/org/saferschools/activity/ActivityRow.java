package org.saferschools.activity;

import java.time.LocalDateTime;
import java.util.List;

import org.saferschools.shared.Urn;

/**
 * An activity in a list.
 *
 * @param id number of the activity
 * @param urn the school
 * @param school its name
 * @param kind what was done
 * @param topic on what, {@code null} where the kind asks for none
 * @param state how far it has come
 * @param cancelReason why it isn't going to happen, {@code null} unless it was cancelled
 * @param startsAt when it began, London time
 * @param minutes how long it took
 * @param pupils how many it reached, {@code null} where nobody counted
 * @param items how many items a sweep or an arch found, 0 for none
 * @param officers who took part, such as "PC 4412"
 */
public record ActivityRow(long id, Urn urn, String school, String kind, String topic, ActivityState state,
		CancelReason cancelReason, LocalDateTime startsAt, int minutes, Integer pupils, int items,
		List<String> officers) {
}
