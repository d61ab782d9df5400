package org.saferschools.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.saferschools.shared.Urn;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells other features who leads which school. Whoever may see a school may see who leads
 * it.
 */
@Service
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR', 'CENTRAL')")
@Transactional(readOnly = true)
public class LeadService {

	private static final String ON_DAY = """
			select l.urn, l.lead_id, l.officer_id, l.led_from,
			       case o.rank when 'INSP' then 'Insp' else o.rank end || ' ' || o.warrant_no as officer
			  from lead_on(:day) l join officer o on o.id = l.officer_id
			""";

	private final JdbcClient jdbc;

	private final LeadRepository leads;

	LeadService(JdbcClient jdbc, LeadRepository leads) {
		this.jdbc = jdbc;
		this.leads = leads;
	}

	/**
	 * Who leads each school on a day; a school without a lead is left out. One statement.
	 */
	public Map<Urn, LeadOnDay> leadsOn(LocalDate day) {
		return this.jdbc.sql(ON_DAY)
			.param("day", day)
			.query((row, number) -> lead(row))
			.list()
			.stream()
			.collect(Collectors.toMap(LeadOnDay::urn, Function.identity()));
	}

	/** Who leads a school on a day, if anybody. */
	public Optional<LeadOnDay> leadOf(Urn urn, LocalDate day) {
		return this.jdbc.sql(ON_DAY + "where l.urn = :urn")
			.param("day", day)
			.param("urn", urn.value())
			.query((row, number) -> lead(row))
			.optional();
	}

	/** The schools that an officer leads on a day. */
	public List<Urn> schoolsOf(long officerId, LocalDate day) {
		return this.jdbc.sql("select urn from lead_on(:day) where officer_id = :officer order by urn")
			.param("day", day)
			.param("officer", officerId)
			.query((row, number) -> new Urn(row.getInt("urn")))
			.list();
	}

	/**
	 * Everything that was ever decided on a school's lead, latest first, officers read,
	 * the school not.
	 */
	public List<Lead> historyOf(Urn urn) {
		return this.leads.findHistory(urn.value());
	}

	private static LeadOnDay lead(ResultSet row) throws SQLException {
		return new LeadOnDay(new Urn(row.getInt("urn")), row.getLong("lead_id"), row.getLong("officer_id"),
				row.getString("officer"), row.getObject("led_from", LocalDate.class));
	}

}
