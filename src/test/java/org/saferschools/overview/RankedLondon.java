package org.saferschools.overview;

import java.time.LocalDate;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Ranked schools by the hundred, every other one in Croydon (South team) and in Camden
 * (Central North team), rank 1 the neediest.
 */
final class RankedLondon {

	private static final int FIRST_URN = 200_000;

	private final JdbcClient jdbc;

	RankedLondon(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The URN of the school that ranks here. Odd ranks are in Croydon, even ones in
	 * Camden.
	 */
	static int urn(int rank) {
		return FIRST_URN + rank;
	}

	/**
	 * Publishes a ranking in place of the one before.
	 * @param schools how many it has
	 */
	void publish(int schools) {
		addSchools(schools);
		this.jdbc.sql("update prioritisation_run set state = 'SUPERSEDED' where state = 'PUBLISHED'").update();
		long run = this.jdbc
			.sql("""
					insert into prioritisation_run (as_of, state, weights_version, code_version, parameters, incident_fingerprint,
					    school_fingerprint, incidents, created_by, created_at)
					values ('2026-09-01', 'DRAFT', 1, 'test', '{"catchmentRadius":800,"windowMonths":24,"halfLife":12.0,"tierShares":[10,20,70],"schools":{},"incidents":{},"coverage":[],"inactive":{"SECONDARY":{},"PRIMARY":{}}}', '', '', 0, 'central', clock_timestamp())
					returning id""")
			.query(Long.class)
			.single();
		this.jdbc.sql("""
				insert into school_score (run_id, urn, peer_group, need, rank, tier, factor_value, factor_percentile,
				    factor_part, factor_imputed, factor_count)
				select :run, :first + n, 'SECONDARY', 100 - n / 100.0, n,
				       case when n <= :schools * 0.1 then 1 when n <= :schools * 0.3 then 2 else 3 end,
				       '{1,1,null,null,1,null,1,1}', '{50,50,null,null,50,null,50,50}', '{40,20,null,null,10,null,2,3}',
				       '{f,f,null,null,f,null,f,f}', '{1,1,null,null,1,null,null,null}'
				  from generate_series(1, :schools) n""")
			.param("run", run)
			.param("first", FIRST_URN)
			.param("schools", schools)
			.update();
		this.jdbc
			.sql("""
					update prioritisation_run set state = 'PUBLISHED', published_by = 'central', published_at = clock_timestamp()
					 where id = ?""")
			.param(run)
			.update();
	}

	private void addSchools(int schools) {
		long importId = this.jdbc.sql("""
				insert into import (source, uploaded_by, uploaded_at, state) values ('GIAS', 'admin', now(), 'DONE')
				returning id""").query(Long.class).single();
		this.jdbc
			.sql("""
					insert into school (urn, name, status, phase, borough_code, easting, northing, peer_group, import_id)
					select :first + n, 'Hawthorn School ' || n, 'OPEN', 'SECONDARY', b.code, b.centre_easting, b.centre_northing,
					       'SECONDARY', :import
					  from generate_series(1, :schools) n
					  join borough b on b.name = case when n % 2 = 1 then 'Croydon' else 'Camden' end
					on conflict do nothing""")
			.param("first", FIRST_URN)
			.param("schools", schools)
			.param("import", importId)
			.update();
	}

	/** Gives a school an effective lead. */
	void lead(int rank, long officer) {
		lead(rank, officer, LocalDate.of(2026, 9, 1));
	}

	/** Gives a school a lead of which it has been told. */
	void lead(int rank, long officer, LocalDate from) {
		this.jdbc.sql("""
				insert into lead (urn, officer_id, starts_on, reason, told_whom, told_on, placed_by, placed_at)
				values (?, ?, ?, 'Nearest officer with hours left', 'Head teacher', '2026-08-28', 'sgt', now())""")
			.params(urn(rank), officer, from)
			.update();
	}

}
