package org.saferschools.activity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.saferschools.shared.Urn;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells other features what service schools have received: when each last had a contact
 * and how many. A contact is work that was done and whose kind counts as one. Each answer
 * takes one statement, however many schools it has, and tells days and numbers only.
 */
@Service
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR', 'CENTRAL')")
@Transactional(readOnly = true)
public class ContactService {

	private final JdbcClient jdbc;

	ContactService(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The day of the last contact of every school; one never contacted is left out.
	 */
	public Map<Urn, LocalDate> lastContacts() {
		return days("select urn, last_contact_on from school_contact", Map.of());
	}

	/**
	 * The day of the last contact of these schools; one never contacted is left out.
	 */
	public Map<Urn, LocalDate> lastContacts(Collection<Urn> schools) {
		return days("select urn, last_contact_on from school_contact where urn = any(:urns)",
				Map.of("urns", schools.stream().map(Urn::value).toArray(Integer[]::new)));
	}

	/**
	 * How many contacts every school had in a time; one that had none is left out.
	 * @param from first day
	 * @param to last day
	 */
	public Map<Urn, Integer> countContacts(LocalDate from, LocalDate to) {
		Map<Urn, Integer> counts = new HashMap<>();
		this.jdbc.sql("""
				select a.urn, count(*) as contacts from activity a join activity_kind k on k.code = a.kind_code
				 where a.state = 'DONE' and k.is_contact and a.starts_at >= :from and a.starts_at < :end
				 group by a.urn""").param("from", from).param("end", to.plusDays(1)).query((row) -> {
			counts.put(new Urn(row.getInt("urn")), row.getInt("contacts"));
		});
		return counts;
	}

	private Map<Urn, LocalDate> days(String sql, Map<String, ?> parameters) {
		Map<Urn, LocalDate> days = new HashMap<>();
		this.jdbc.sql(sql).params(parameters).query((row) -> {
			days.put(new Urn(row.getInt("urn")), row.getObject("last_contact_on", LocalDate.class));
		});
		return days;
	}

}
