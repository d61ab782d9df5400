package org.saferschools.plan.calendar;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps the hashes of feeds' tokens, one feed a person.
 */
@Repository
class FeedRepository {

	private final JdbcClient jdbc;

	FeedRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<Instant> madeAt(long account) {
		return this.jdbc.sql("select made_at from calendar_feed where account_id = ?")
			.param(account)
			.query(Timestamp.class)
			.optional()
			.map(Timestamp::toInstant);
	}

	void put(long account, byte[] hash, Instant at) {
		this.jdbc.sql("""
				insert into calendar_feed (account_id, token_hash, made_at) values (?, ?, ?)
				on conflict (account_id) do update set token_hash = excluded.token_hash, made_at = excluded.made_at""")
			.params(account, hash, Timestamp.from(at))
			.update();
	}

	boolean remove(long account) {
		return this.jdbc.sql("delete from calendar_feed where account_id = ?").param(account).update() > 0;
	}

	/** Whose feed it is; a person who may not sign in has none. */
	Optional<FeedOwner> owner(byte[] hash) {
		return this.jdbc.sql("""
				select a.role, a.team_id, a.officer_id
				  from calendar_feed f join account a on a.id = f.account_id and a.enabled
				 where f.token_hash = ?""").param(hash).query(FeedOwner.class).optional();
	}

}
