package org.saferschools.overview;

import java.time.Clock;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.saferschools.area.AreaService;
import org.saferschools.imports.FreshnessSettings;
import org.saferschools.imports.ImportService;
import org.saferschools.incident.IncidentMonth;
import org.saferschools.incident.IncidentService;
import org.saferschools.overview.AdministratorHome.ForceFreshness;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells administrators how fresh the data are.
 */
@Service
@PreAuthorize("hasRole('ADMIN')")
@Transactional(readOnly = true)
public class AdministratorHomeService {

	private static final int IMPORTS = 5;

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

	private final IncidentService incidents;

	private final AreaService areas;

	private final ImportService imports;

	private final FreshnessSettings settings;

	private final Clock clock;

	AdministratorHomeService(IncidentService incidents, AreaService areas, ImportService imports,
			FreshnessSettings settings, Clock clock) {
		this.incidents = incidents;
		this.areas = areas;
		this.imports = imports;
		this.settings = settings;
		this.clock = clock;
	}

	public AdministratorHome home() {
		Map<Integer, List<IncidentMonth>> byForce = this.incidents.loaded()
			.stream()
			.collect(Collectors.groupingBy(IncidentMonth::forceId));
		List<ForceFreshness> forces = this.areas.forces()
			.stream()
			.filter((force) -> byForce.containsKey(force.id()))
			.map((force) -> freshness(force.name(), byForce.get(force.id())))
			.toList();
		return new AdministratorHome(forces, this.imports.page(0, IMPORTS));
	}

	private ForceFreshness freshness(String force, List<IncidentMonth> months) {
		YearMonth last = months.get(months.size() - 1).month();
		boolean late = last.isBefore(YearMonth.now(this.clock).minusMonths(this.settings.crimeMonths()));
		return new ForceFreshness(force, months.size(), MONTH.format(months.get(0).month()), MONTH.format(last), late);
	}

}
