package org.saferschools.testing;

import java.util.List;
import java.util.function.Supplier;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;

/**
 * Two teams of the force with schools, officers and accounts, as they stand on Wednesday
 * 14 October 2026. The South team looks after Croydon, Bromley and Sutton, the Central
 * North team after Camden and Islington.
 */
public final class TwoTeams {

	/** Secondary in Croydon, ages 11 to 18. */
	public static final int ALDERBROOK = 100001;

	/** Primary in Croydon, ages 3 to 11. */
	public static final int BEECHWOOD = 100002;

	/** Secondary in Bromley without ages in the register. */
	public static final int CEDAR_PARK = 100003;

	/** Secondary in Croydon, closed since 31 August 2026. */
	public static final int ELMFIELD = 100004;

	/** Sixth form in Sutton, ages 16 to 19. */
	public static final int FAIRLAWN = 100005;

	/** Secondary in Camden. */
	public static final int NORTHGATE = 100010;

	/** Fit to lead in the South team, 20 hours a week; signs in as {@code pc4412}. */
	public final long pc4412;

	/** Fit to lead in the South team, 10 hours a week; signs in as {@code pc5120}. */
	public final long pc5120;

	/** South team; vetting ended on 31 August 2026. */
	public final long pc6001;

	/** South team; not trained for work in schools. */
	public final long pc6002;

	/** Fit to lead in the Central North team; signs in as {@code pc9009}. */
	public final long pc9009;

	public final int south;

	public final int north;

	private final JdbcClient jdbc;

	private final UserDetailsService people;

	public TwoTeams(JdbcClient jdbc, UserDetailsService people) {
		this.jdbc = jdbc;
		this.people = people;
		this.south = team("South team");
		this.north = team("Central North team");
		schools();
		this.pc4412 = officer("4412", this.south, 20, "2028-01-31", "2024-03-01");
		this.pc5120 = officer("5120", this.south, 10, "2028-01-31", "2024-03-01");
		this.pc6001 = officer("6001", this.south, 20, "2026-08-31", "2024-03-01");
		this.pc6002 = officer("6002", this.south, 20, "2028-01-31", null);
		this.pc9009 = officer("9009", this.north, 20, "2028-01-31", "2024-03-01");
		accounts();
	}

	private int team(String name) {
		return this.jdbc.sql("select id from team where name = ?").param(name).query(Integer.class).single();
	}

	private void schools() {
		long importId = this.jdbc.sql("""
				insert into import (source, uploaded_by, uploaded_at, state)
				values ('GIAS', 'admin', now(), 'DONE') returning id""").query(Long.class).single();
		school(ALDERBROOK, "Alderbrook Academy", "Croydon", "SECONDARY", 11, 18, importId);
		school(BEECHWOOD, "Beechwood Primary School", "Croydon", "PRIMARY", 3, 11, importId);
		school(CEDAR_PARK, "Cedar Park School", "Bromley", "SECONDARY", null, null, importId);
		school(ELMFIELD, "Elmfield School", "Croydon", "SECONDARY", 11, 16, importId);
		school(FAIRLAWN, "Fairlawn Sixth Form", "Sutton", "SIXTEEN_PLUS", 16, 19, importId);
		school(NORTHGATE, "Northgate High School", "Camden", "SECONDARY", 11, 18, importId);
		this.jdbc.sql("""
				update school set status = 'CLOSED', closed_on = '2026-08-31', not_ranked = 'CLOSED'
				 where urn = ?""").param(ELMFIELD).update();
	}

	private void school(int urn, String name, String borough, String phase, Integer lowAge, Integer highAge,
			long importId) {
		this.jdbc.sql("""
				insert into school (urn, name, status, phase, low_age, high_age, borough_code, easting, northing,
				                    peer_group, import_id)
				select :urn, :name, 'OPEN', :phase, :low, :high, code, centre_easting + :urn - 100000, centre_northing,
				       case when :phase = 'PRIMARY' then 'PRIMARY' else 'SECONDARY' end, :import
				  from borough where name = :borough""")
			.param("urn", urn)
			.param("name", name)
			.param("borough", borough)
			.param("phase", phase)
			.param("low", lowAge)
			.param("high", highAge)
			.param("import", importId)
			.update();
	}

	private long officer(String warrant, int team, int hours, String vettedUntil, String trainedOn) {
		long officer = this.jdbc.sql("""
				insert into officer (warrant_no, rank, vetted_until, trained_on)
				values (?, 'PC', ?::date, ?::date) returning id""")
			.params(warrant, vettedUntil, trainedOn)
			.query(Long.class)
			.single();
		this.jdbc.sql("""
				insert into posting (officer_id, team_id, kind_code, weekly_hours, starts_on)
				values (?, ?, 'SSO', ?, '2025-09-01')""").params(officer, team, hours).update();
		return officer;
	}

	private void accounts() {
		account("sgt.south", "SUPERVISOR", this.south, null);
		account("insp.south", "SUPERVISOR", this.south, null);
		account("sgt.north", "SUPERVISOR", this.north, null);
		account("pc4412", "OFFICER", null, this.pc4412);
		account("pc5120", "OFFICER", null, this.pc5120);
		account("pc9009", "OFFICER", null, this.pc9009);
		account("central", "CENTRAL", null, null);
		account("admin", "ADMIN", null, null);
	}

	private void account(String username, String role, Integer team, Long officer) {
		this.jdbc.sql("""
				insert into account (username, password_hash, display_name, role, team_id, officer_id, created_at)
				values (?, '-', ?, ?, ?, ?, now())""").params(username, username, role, team, officer).update();
	}

	/**
	 * Publishes a ranking in which schools have these tiers, the first the neediest.
	 */
	public void publish(List<Ranked> ranking) {
		this.jdbc.sql("update prioritisation_run set state = 'SUPERSEDED' where state = 'PUBLISHED'").update();
		long run = draft(ranking);
		this.jdbc.sql("""
				update prioritisation_run set state = 'PUBLISHED', published_by = 'central', published_at = now()
				 where id = ?""").param(run).update();
	}

	/**
	 * Drafts a ranking in which schools have these tiers, the first the neediest.
	 * @return its number
	 */
	public long draft(List<Ranked> ranking) {
		long run = this.jdbc
			.sql("""
					insert into prioritisation_run (as_of, state, weights_version, code_version, parameters,
					                                incident_fingerprint, school_fingerprint, incidents, created_by, created_at)
					values ('2026-09-01', 'DRAFT', 1, 'test', '{"catchmentRadius": 800, "windowMonths": 24, "halfLife": 12, "tierShares": [10, 20, 70]}', '', '', 0, 'central', now())
					returning id""")
			.query(Long.class)
			.single();
		for (int rank = 1; rank <= ranking.size(); rank++) {
			this.jdbc
				.sql("""
						insert into school_score (run_id, urn, peer_group, need, rank, tier, factor_value, factor_percentile,
						                          factor_part, factor_imputed, factor_count, rank_low, rank_high, tier_chance)
						select ?, ?, 'SECONDARY', ?, ?, ?, array_fill(1.0, array[8]), array_fill(50.0, array[8]),
						       array_fill(12.0, array[8]), array_fill(false, array[8]), array_fill(1, array[8]), case when chance is not null then 1 end, case when chance is not null then 9 end, chance
						  from (select cast(? as real[]) as chance)""")
				.params(run, ranking.get(rank - 1).urn(), 100 - rank, rank, ranking.get(rank - 1).tier(),
						ranking.get(rank - 1).chance())
				.update();
		}
		return run;
	}

	/**
	 * Who is behind a user name, for requests.
	 */
	public UserDetails person(String username) {
		return this.people.loadUserByUsername(username);
	}

	/**
	 * Does something as somebody.
	 */
	public <T> T as(String username, Supplier<T> work) {
		UserDetails person = person(username);
		SecurityContextHolder.getContext()
			.setAuthentication(
					UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
		try {
			return work.get();
		}
		finally {
			SecurityContextHolder.clearContext();
		}
	}

	/**
	 * A school in a ranking.
	 *
	 * @param urn the school
	 * @param tier its tier
	 * @param chance of tier 1, 2, 3, such as "{0.64,0.36,0}"; {@code null} for a run that
	 * doesn't know
	 */
	public record Ranked(int urn, int tier, String chance) {

		public Ranked(int urn, int tier) {
			this(urn, tier, null);
		}

	}

}
