package org.saferschools.overview;

import java.time.LocalDate;
import java.util.List;

import org.saferschools.shared.Urn;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads who leads a school, and whether an officer has to do with it.
 */
@Repository
class SchoolWorkRepository {

	private final JdbcClient jdbc;

	SchoolWorkRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<SchoolLead> leads(Urn urn, LocalDate today) {
		return this.jdbc
			.sql("""
					select l.id, l.officer_id, o.rank || ' ' || o.warrant_no as officer, l.starts_on, l.ends_on, l.told_on, l.reason,
					       l.told_on is not null and l.starts_on <= :today and (l.ends_on is null or l.ends_on > :today) as today
					  from lead l join officer o on o.id = l.officer_id
					 where l.urn = :urn and l.withdrawn_at is null and (l.ends_on is null or l.ends_on > l.starts_on)
					 order by l.starts_on desc, l.id desc""")
			.param("urn", urn.value())
			.param("today", today)
			.query((row, number) -> new SchoolLead(row.getLong("id"), row.getLong("officer_id"),
					row.getString("officer"), row.getObject("starts_on", LocalDate.class),
					row.getObject("ends_on", LocalDate.class), row.getObject("told_on", LocalDate.class),
					row.getString("reason"), row.getBoolean("today")))
			.list();
	}

	/**
	 * Whether an officer leads a school, led it, is to lead it, or has worked there.
	 */
	boolean concerns(long officerId, Urn urn) {
		return this.jdbc.sql("""
				select exists (select from lead where urn = :urn and officer_id = :officer and withdrawn_at is null)
				    or exists (select from activity a join activity_officer ao on ao.activity_id = a.id
				                where a.urn = :urn and ao.officer_id = :officer)""")
			.param("urn", urn.value())
			.param("officer", officerId)
			.query(Boolean.class)
			.single();
	}

}
