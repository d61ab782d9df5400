package org.saferschools.prioritisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.saferschools.activity.ContactService;
import org.saferschools.audit.Audit;
import org.saferschools.school.PeerGroup;
import org.saferschools.security.CurrentUser;
import org.saferschools.security.Role;
import org.saferschools.shared.Urn;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sets what schools need beside what they have received, so that those that get too
 * little or too much stand out. A supervisor sees the own team's schools.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('SUPERVISOR', 'CENTRAL')")
public class NeedAndService {

	private final JdbcClient jdbc;

	private final ContactService contacts;

	private final ServiceStandards standards;

	private final SupervisedSchools supervised;

	private final CurrentUser currentUser;

	private final Audit audit;

	private final Clock clock;

	NeedAndService(JdbcClient jdbc, ContactService contacts, ServiceStandards standards, SupervisedSchools supervised,
			CurrentUser currentUser, Audit audit, Clock clock) {
		this.jdbc = jdbc;
		this.contacts = contacts;
		this.standards = standards;
		this.supervised = supervised;
		this.currentUser = currentUser;
		this.audit = audit;
		this.clock = clock;
	}

	/** The schools that the person may see and the filter wants. */
	@Transactional(readOnly = true)
	public ServedSchools schools(ServedFilter filter) {
		LocalDate today = LocalDate.now(this.clock);
		TermSoFar term = TermSoFar.on(today);
		Map<Urn, Integer> had = this.contacts.countContacts(term.term().from(), today);
		Map<Integer, Integer> promised = this.standards.all()
			.stream()
			.collect(Collectors.toMap(ServiceStandard::tier, ServiceStandard::contactsPerTerm));
		return ServedSchools.of(term, read(filter.bcu(), today, had, promised, term.share()), filter);
	}

	/** Hands out every row of the table, and records the export. */
	public void export(ServedFilter filter, Consumer<ServedSchool> reader) {
		this.audit.record("Schools exported", "Need and service", filter.inWords());
		schools(filter).rows().forEach(reader);
	}

	private List<ServedSchool> read(Integer bcu, LocalDate today, Map<Urn, Integer> had, Map<Integer, Integer> promised,
			double share) {
		Collection<String> own = this.currentUser.is(Role.SUPERVISOR) ? this.supervised.boroughs() : null;
		return this.jdbc.sql("""
				select t.urn, s.name, b.name as borough, t.peer_group, c.need, t.tier, t.decision_id
				  from school_tier(:day) t
				  join school_score c on c.run_id = t.run_id and c.urn = t.urn
				  join school s on s.urn = t.urn
				  left join borough b on b.code = s.borough_code
				 where (cast(:bcu as integer) is null or s.borough_code in
				        (select borough_code from bcu_borough where bcu_id = :bcu and valid @> cast(:day as date)))
				   and (cast(:own as text[]) is null or s.borough_code = any(cast(:own as text[])))""")
			.param("day", today)
			.param("bcu", bcu)
			.param("own", (own != null) ? own.toArray(String[]::new) : null)
			.query((row, number) -> new ServedSchool(row.getInt("urn"), row.getString("name"), row.getString("borough"),
					PeerGroup.valueOf(row.getString("peer_group")), row.getDouble("need"), row.getInt("tier"),
					row.getObject("decision_id") != null, had.getOrDefault(new Urn(row.getInt("urn")), 0),
					promised.get(row.getInt("tier")) * share))
			.list();
	}

}
