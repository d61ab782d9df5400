package org.saferschools.prioritisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.saferschools.shared.NotFoundException;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells what each tier is promised in a term, now and before.
 */
@Service
@Transactional(readOnly = true)
public class ServiceStandards {

	private static final String COLUMNS = "tier, share_percent, contacts_per_term, hours_per_contact, "
			+ "patrols_per_term, hours_per_patrol";

	private final JdbcClient jdbc;

	ServiceStandards(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** All tiers, tier 1 first. */
	public List<ServiceStandard> all() {
		return this.jdbc
			.sql("select " + COLUMNS + " from service_standard "
					+ "where version = (select max(version) from standards_version) order by tier")
			.query((row, number) -> standard(row))
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

	/**
	 * Every version that there was, the latest first.
	 */
	public List<StandardsVersion> versions() {
		return this.jdbc
			.sql("select version, reason, created_by, created_at, " + COLUMNS
					+ " from standards_version join service_standard using (version) order by version desc, tier")
			.query((row, number) -> new StandardsVersion(row.getInt("version"), row.getString("reason"),
					row.getString("created_by"), row.getTimestamp("created_at").toInstant(), List.of(standard(row))))
			.list()
			.stream()
			.collect(Collectors.groupingBy(StandardsVersion::version, TreeMap::new,
					Collectors.reducing(StandardsVersion::with)))
			.descendingMap()
			.values()
			.stream()
			.flatMap((version) -> version.stream())
			.toList();
	}

	private static ServiceStandard standard(ResultSet row) throws SQLException {
		return new ServiceStandard(row.getInt("tier"), row.getInt("share_percent"), row.getInt("contacts_per_term"),
				row.getBigDecimal("hours_per_contact"), row.getInt("patrols_per_term"),
				row.getBigDecimal("hours_per_patrol"));
	}

}
