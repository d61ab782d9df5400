package org.saferschools.prioritisation;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.saferschools.audit.Audit;
import org.saferschools.security.CurrentUser;
import org.saferschools.shared.RuleException;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes what tiers are promised: the central team's. What it was before is kept.
 */
@Service
@Transactional
@PreAuthorize("hasRole('CENTRAL')")
public class StandardsService {

	private final JdbcClient jdbc;

	private final ServiceStandards standards;

	private final CurrentUser currentUser;

	private final Audit audit;

	private final Clock clock;

	StandardsService(JdbcClient jdbc, ServiceStandards standards, CurrentUser currentUser, Audit audit, Clock clock) {
		this.jdbc = jdbc;
		this.standards = standards;
		this.currentUser = currentUser;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Promises something else. Contacts, patrols and hours count at once, shares from the
	 * next run of the ranking.
	 * @throws RuleException where nothing is different
	 * @throws ObjectOptimisticLockingFailureException where somebody else changed it
	 * meanwhile
	 */
	public void change(ChangeStandards command) {
		if (same(command.tiers(), this.standards.all())) {
			throw new RuleException("standards.same", "Nothing is different from what holds already");
		}
		int version = command.seen() + 1;
		addVersion(version, command.reason());
		command.tiers().forEach((tier) -> add(version, tier));
		this.audit.record("Service standards changed", "Version " + version,
				"%s. Reason: %s".formatted(
						command.tiers().stream().map(ServiceStandard::inWords).collect(Collectors.joining("; ")),
						command.reason()));
	}

	private void addVersion(int version, String reason) {
		try {
			int added = this.jdbc
				.sql("""
						insert into standards_version (version, reason, created_by, created_at)
						select :version, :reason, :by, :at where :version = (select max(version) + 1 from standards_version)""")
				.param("version", version)
				.param("reason", reason)
				.param("by", this.currentUser.username())
				.param("at", Timestamp.from(this.clock.instant()))
				.update();
			if (added == 0) {
				throw new ObjectOptimisticLockingFailureException(StandardsVersion.class, version);
			}
		}
		catch (DuplicateKeyException faster) {
			throw new ObjectOptimisticLockingFailureException(StandardsVersion.class, version);
		}
	}

	private void add(int version, ServiceStandard tier) {
		this.jdbc.sql("""
				insert into service_standard (version, tier, share_percent, contacts_per_term, hours_per_contact,
				                              patrols_per_term, hours_per_patrol)
				values (:version, :tier, :share, :contacts, :hoursPerContact, :patrols, :hoursPerPatrol)""")
			.param("version", version)
			.param("tier", tier.tier())
			.param("share", tier.sharePercent())
			.param("contacts", tier.contactsPerTerm())
			.param("hoursPerContact", tier.hoursPerContact())
			.param("patrols", tier.patrolsPerTerm())
			.param("hoursPerPatrol", tier.hoursPerPatrol())
			.update();
	}

	private static boolean same(List<ServiceStandard> some, List<ServiceStandard> others) {
		return IntStream.range(0, some.size()).allMatch((tier) -> same(some.get(tier), others.get(tier)));
	}

	private static boolean same(ServiceStandard one, ServiceStandard other) {
		return one.sharePercent() == other.sharePercent() && one.contactsPerTerm() == other.contactsPerTerm()
				&& one.patrolsPerTerm() == other.patrolsPerTerm()
				&& same(one.hoursPerContact(), other.hoursPerContact())
				&& same(one.hoursPerPatrol(), other.hoursPerPatrol());
	}

	private static boolean same(BigDecimal one, BigDecimal other) {
		return one.compareTo(other) == 0;
	}

}
