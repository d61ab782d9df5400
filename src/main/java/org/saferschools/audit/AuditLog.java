package org.saferschools.audit;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;

import org.saferschools.web.Paging;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the audit, for administrators.
 */
@Service
@PreAuthorize("hasRole('ADMIN')")
@Transactional
public class AuditLog {

	private static final String LONDON = ZoneId.of("Europe/London").getId();

	private static final String MATCHING = """
			from audit_entry
			where (:actor = '' or actor = :actor)
			  and (:action = '' or action = :action)
			  and (cast(:from as date) is null or at >= cast(:from as date)::timestamp at time zone :zone)
			  and (cast(:to as date) is null or at < (cast(:to as date) + 1)::timestamp at time zone :zone)
			""";

	private static final RowMapper<AuditEntry> ENTRY = (row, number) -> new AuditEntry(
			row.getTimestamp("at").toInstant(), row.getString("actor"), row.getString("role"), row.getString("action"),
			row.getString("subject"), row.getString("detail"));

	private final JdbcClient jdbc;

	private final Audit audit;

	AuditLog(JdbcClient jdbc, Audit audit) {
		this.jdbc = jdbc;
		this.audit = audit;
	}

	/**
	 * How many lines there are.
	 */
	public long count(AuditFilter filter) {
		return bind("select count(*) " + MATCHING, filter).query(Long.class).single();
	}

	/**
	 * The lines of one page, the newest first.
	 */
	public List<AuditEntry> page(AuditFilter filter, Paging paging) {
		return bind("select * " + MATCHING + " order by at desc, id desc limit :size offset :offset", filter)
			.param("size", paging.size())
			.param("offset", paging.offset())
			.query(ENTRY)
			.list();
	}

	/**
	 * Every kind of action that was ever recorded, for the filter.
	 */
	public List<String> actions() {
		return this.jdbc.sql("select distinct action from audit_entry order by action").query(String.class).list();
	}

	/**
	 * Hands out all matching lines one by one, the newest first, and records that they
	 * were exported.
	 */
	public void export(AuditFilter filter, Consumer<AuditEntry> reader) {
		this.audit.record("Audit exported", "", count(filter) + " entries");
		try (var entries = bind("select * " + MATCHING + " order by at desc, id desc", filter).withFetchSize(1_000)
			.query(ENTRY)
			.stream()) {
			entries.forEach(reader);
		}
	}

	private StatementSpec bind(String sql, AuditFilter filter) {
		return this.jdbc.sql(sql)
			.param("actor", filter.actor())
			.param("action", filter.action())
			.param("from", filter.from())
			.param("to", filter.to())
			.param("zone", LONDON);
	}

}
