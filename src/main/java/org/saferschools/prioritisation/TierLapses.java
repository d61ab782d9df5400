package org.saferschools.prioritisation;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;

import org.saferschools.audit.Audit;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Ends the decisions on tiers that a new ranking leaves behind: of schools that it
 * doesn't have, or that it puts more than one tier away from what was decided.
 */
@Component
class TierLapses {

	private final JdbcClient jdbc;

	private final Audit audit;

	private final Clock clock;

	TierLapses(JdbcClient jdbc, Audit audit, Clock clock) {
		this.jdbc = jdbc;
		this.audit = audit;
		this.clock = clock;
	}

	/** Ends them, in the transaction that publishes the run. */
	@EventListener
	void follow(RankingPublished published) {
		long run = published.runId();
		this.jdbc.sql("""
				update tier_decision d set lapsed_by_run = :run, lapsed_at = :now, version = version + 1
				 where d.withdrawn_at is null and d.lapsed_at is null and d.last_day >= :today
				   and not exists (select from school_score s
				                    where s.run_id = :run and s.urn = d.urn and abs(s.tier - d.tier) <= 1)
				returning d.urn, d.tier""")
			.param("run", run)
			.param("now", Timestamp.from(this.clock.instant()))
			.param("today", LocalDate.now(this.clock))
			.query((row, number) -> new Lapsed(row.getInt("urn"), row.getInt("tier")))
			.list()
			.forEach((lapsed) -> this.audit.record("Tier decision lapsed", "School " + lapsed.urn,
					"Tier %d does not stand with run %d".formatted(lapsed.tier, run)));
	}

	private record Lapsed(int urn, int tier) {
	}

}
