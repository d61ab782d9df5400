package org.saferschools.event;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who is invited to what, and what they answered. Each question is one statement however
 * many are invited.
 */
@Repository
class InvitationRepository {

	private static final String COLUMNS = "select event_id, officer_id, invited_on, reply, replied_on, attended"
			+ " from event_invitation";

	private final JdbcClient jdbc;

	InvitationRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Invites those who aren't invited yet.
	 * @return how many that are
	 */
	int invite(long eventId, Collection<Long> officers, LocalDate today) {
		return this.jdbc.sql("""
				insert into event_invitation (event_id, officer_id, invited_on)
				select :event, officer_id, :today from unnest(:officers) as officer_id
				on conflict do nothing""")
			.param("event", eventId)
			.param("officers", officers.toArray(Long[]::new))
			.param("today", today)
			.update();
	}

	/**
	 * Writes down a reply in place of an earlier one.
	 * @return whether there is such an invitation
	 */
	boolean reply(long eventId, long officerId, Reply reply, LocalDate today) {
		return this.jdbc.sql("""
				update event_invitation set reply = :reply, replied_on = :today
				 where event_id = :event and officer_id = :officer""")
			.param("event", eventId)
			.param("officer", officerId)
			.param("reply", reply.name())
			.param("today", today)
			.update() == 1;
	}

	/** Writes down who of some officers was there; the others of them were not. */
	void attendance(long eventId, Collection<Long> shown, Collection<Long> present) {
		this.jdbc.sql("""
				update event_invitation set attended = officer_id = any(:present)
				 where event_id = :event and officer_id = any(:shown)""")
			.param("event", eventId)
			.param("shown", shown.toArray(Long[]::new))
			.param("present", present.toArray(Long[]::new))
			.update();
	}

	Optional<Invitation> find(long eventId, long officerId) {
		return this.jdbc.sql(COLUMNS + " where event_id = :event and officer_id = :officer")
			.param("event", eventId)
			.param("officer", officerId)
			.query(Invitation.class)
			.optional();
	}

	/** An officer's own, by event. */
	List<Invitation> ofOfficer(long officerId) {
		return this.jdbc.sql(COLUMNS + " where officer_id = :officer")
			.param("officer", officerId)
			.query(Invitation.class)
			.list();
	}

	/**
	 * All to an event, by warrant number.
	 * @param officers of whom only, {@code null} for all
	 */
	List<Invitation> toEvent(long eventId, Collection<Long> officers) {
		return this.jdbc.sql("""
				select i.event_id, i.officer_id, i.invited_on, i.reply, i.replied_on, i.attended
				  from event_invitation i join officer o on o.id = i.officer_id
				 where i.event_id = :event and (:everybody or i.officer_id = any(:officers))
				 order by length(o.warrant_no), o.warrant_no""")
			.param("event", eventId)
			.param("everybody", officers == null)
			.param("officers", ids(officers))
			.query(Invitation.class)
			.list();
	}

	/**
	 * What was answered, by event.
	 * @param officers of whom only, {@code null} for all
	 */
	Map<Long, ReplyCounts> counts(Collection<Long> officers) {
		Map<Long, ReplyCounts> counts = new HashMap<>();
		this.jdbc
			.sql("""
					select event_id, count(*) as invited, count(*) filter (where reply = 'ACCEPTED') as accepted,
					       count(*) filter (where reply = 'DECLINED') as declined, count(*) filter (where attended) as attended
					  from event_invitation
					 where :everybody or officer_id = any(:officers) group by event_id""")
			.param("everybody", officers == null)
			.param("officers", ids(officers))
			.query((row) -> {
				counts.put(row.getLong("event_id"), new ReplyCounts(row.getInt("invited"), row.getInt("accepted"),
						row.getInt("declined"), row.getInt("attended")));
			});
		return counts;
	}

	private static Long[] ids(Collection<Long> officers) {
		return (officers != null) ? officers.toArray(Long[]::new) : new Long[0];
	}

}
