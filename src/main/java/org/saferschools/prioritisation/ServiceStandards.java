package org.saferschools.prioritisation;

import java.util.List;

import org.saferschools.shared.NotFoundException;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells what each tier is promised in a term.
 */
@Service
@Transactional(readOnly = true)
public class ServiceStandards {

	private final JdbcClient jdbc;

	ServiceStandards(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** All tiers, tier 1 first. */
	public List<ServiceStandard> all() {
		return this.jdbc.sql("""
				select tier, share_percent, contacts_per_term, hours_per_contact from service_standard
				order by tier""")
			.query((row, number) -> new ServiceStandard(row.getInt("tier"), row.getInt("share_percent"),
					row.getInt("contacts_per_term"), row.getBigDecimal("hours_per_contact")))
			.list();
	}

	/**
	 * One tier.
	 * @throws NotFoundException where there is no such tier
	 */
	public ServiceStandard of(int tier) {
		return all().stream()
			.filter((standard) -> standard.tier() == tier)
			.findFirst()
			.orElseThrow(() -> new NotFoundException("There is no tier " + tier));
	}

	TierShares shares() {
		return new TierShares(all().stream().map(ServiceStandard::sharePercent).toList());
	}

}
