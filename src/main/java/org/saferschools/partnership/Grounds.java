package org.saferschools.partnership;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

import org.saferschools.shared.Urn;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells what work with a school may rest on: a request that the school made, an agreement
 * with it. Who asks needs no right to see either.
 */
@Component
@Transactional(readOnly = true)
public class Grounds {

	private final JdbcClient jdbc;

	Grounds(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The request that work may rest on: recorded before it begins, not withdrawn, not
	 * expired; of several the one that lasts longest.
	 * @param kindCode what the school must have asked for
	 * @param startsAt when the work begins, London time
	 * @return its number
	 */
	public Optional<Long> request(Urn urn, String kindCode, LocalDateTime startsAt) {
		return this.jdbc.sql("""
				select id from school_request
				 where urn = :urn and kind_code = :kind and withdrawn_on is null
				   and asked_on <= :day and expires_on >= :day
				   and recorded_at at time zone 'Europe/London' < :starts_at
				 order by expires_on desc, id limit 1""")
			.param("urn", urn.value())
			.param("kind", kindCode)
			.param("day", startsAt.toLocalDate())
			.param("starts_at", startsAt)
			.query(Long.class)
			.optional();
	}

	/**
	 * The agreement that work may rest on: it covers the scope and holds on the day; of
	 * several the one that lasts longest.
	 * @param scopeCode what it must cover
	 * @return its number
	 */
	public Optional<Long> agreement(Urn urn, String scopeCode, LocalDate day) {
		return this.jdbc.sql("""
				select a.id from school_agreement a
				  join school_agreement_scope s on s.agreement_id = a.id and s.scope_code = :scope
				 where a.urn = :urn and a.starts_on <= :day and a.expires_on >= :day
				   and (a.ended_on is null or a.ended_on > :day)
				 order by a.expires_on desc, a.id limit 1""")
			.param("urn", urn.value())
			.param("scope", scopeCode)
			.param("day", day)
			.query(Long.class)
			.optional();
	}

}
