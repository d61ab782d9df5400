package org.saferschools.event;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Awards and nominations. A change names the version that was looked at; none is changed
 * where that isn't the latest.
 */
@Repository
class NominationRepository {

	private static final String NOMINATED = """
			select n.id, n.award_id, n.officer_id, o.rank || ' ' || o.warrant_no as officer, n.reason, n.nominated_by,
			       n.nominated_on, n.shortlisted_on is not null as shortlisted, n.won, n.version
			  from nomination n join officer o on o.id = n.officer_id join award a on a.id = n.award_id
			""";

	private final JdbcClient jdbc;

	NominationRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Award> awards(long eventId) {
		return this.jdbc.sql("""
				select a.id, a.event_id, a.name, a.kind_code, k.name as kind_name
				  from award a join officer_kind k on k.code = a.kind_code
				 where a.event_id = :event order by a.id""").param("event", eventId).query(Award.class).list();
	}

	void addAward(long eventId, String name, String kindCode) {
		this.jdbc.sql("insert into award (event_id, name, kind_code) values (:event, :name, :kind)")
			.param("event", eventId)
			.param("name", name)
			.param("kind", kindCode)
			.update();
	}

	/**
	 * Who is nominated at a ceremony.
	 * @param officers of whom only, {@code null} for all
	 */
	List<Nominated> nominated(long eventId, Collection<Long> officers) {
		return this.jdbc.sql(NOMINATED + """
				where a.event_id = :event and (:everybody or n.officer_id = any(:officers))
				order by n.won desc, n.shortlisted_on is null, length(o.warrant_no), o.warrant_no""")
			.param("event", eventId)
			.param("everybody", officers == null)
			.param("officers", (officers != null) ? officers.toArray(Long[]::new) : new Long[0])
			.query(Nominated.class)
			.list();
	}

	Optional<Nominated> find(long eventId, long nominationId) {
		return this.jdbc.sql(NOMINATED + " where a.event_id = :event and n.id = :id")
			.param("event", eventId)
			.param("id", nominationId)
			.query(Nominated.class)
			.optional();
	}

	List<AwardResult> winners(long eventId) {
		return this.jdbc.sql("""
				select a.name as award, o.rank || ' ' || o.warrant_no as winner
				  from nomination n join officer o on o.id = n.officer_id join award a on a.id = n.award_id
				 where a.event_id = :event and n.won order by a.id""")
			.param("event", eventId)
			.query(AwardResult.class)
			.list();
	}

	void nominate(Nominate nominate, String by, LocalDate today) {
		this.jdbc.sql("""
				insert into nomination (award_id, officer_id, reason, nominated_by, nominated_on)
				values (:award, :officer, :reason, :by, :today)""")
			.param("award", nominate.awardId())
			.param("officer", nominate.officerId())
			.param("reason", nominate.reason())
			.param("by", by)
			.param("today", today)
			.update();
	}

	boolean withdraw(Nominated nominated) {
		return this.jdbc.sql("delete from nomination where id = :id and version = :version")
			.param("id", nominated.id())
			.param("version", nominated.version())
			.update() == 1;
	}

	/**
	 * Puts a nomination on the shortlist.
	 * @return whether it was still the version that was looked at
	 */
	boolean shortlist(long nominationId, int version, String by, LocalDate today) {
		return this.jdbc.sql("""
				update nomination set shortlisted_by = :by, shortlisted_on = :today, version = version + 1
				 where id = :id and version = :version""")
			.param("id", nominationId)
			.param("version", version)
			.param("by", by)
			.param("today", today)
			.update() == 1;
	}

	/**
	 * Makes a nomination the winner in place of another.
	 * @return whether it was still the version that was looked at
	 */
	boolean win(Nominated nominated, int version) {
		this.jdbc.sql(
				"update nomination set won = false, version = version + 1 where award_id = :award and won and id <> :id")
			.param("award", nominated.awardId())
			.param("id", nominated.id())
			.update();
		return this.jdbc
			.sql("update nomination set won = true, version = version + 1 where id = :id and version = :version")
			.param("id", nominated.id())
			.param("version", version)
			.update() == 1;
	}

}
