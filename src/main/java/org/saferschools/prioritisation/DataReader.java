package org.saferschools.prioritisation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

import org.saferschools.incident.ForceCoverage;
import org.saferschools.incident.IncidentPointReader;
import org.saferschools.incident.LoadedMonths;
import org.saferschools.incident.MonthWindow;
import org.saferschools.shared.RuleException;

import org.springframework.stereotype.Component;

/**
 * Reads all that a ranking needs, as the caller's transaction sees it.
 */
@Component
class DataReader {

	private static final String NO_SCHOOLS = "No schools are loaded yet. Import the school register first.";

	private static final String NO_INCIDENTS = "No crime is loaded yet, so there is nothing to rank by. "
			+ "Import a month of crime first.";

	private final RankedSchoolRepository schools;

	private final IncidentPointReader points;

	private final LoadedMonths months;

	private final CoveredMonths covered;

	private final FurtherDataReader further;

	private final PrioritisationSettings settings;

	private final Clock clock;

	DataReader(RankedSchoolRepository schools, IncidentPointReader points, LoadedMonths months, CoveredMonths covered,
			FurtherDataReader further, PrioritisationSettings settings, Clock clock) {
		this.schools = schools;
		this.points = points;
		this.months = months;
		this.covered = covered;
		this.further = further;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * The latest month that counts.
	 * @param wanted one up to which enough is loaded, or {@code null} for the latest such
	 * @throws RuleException where it isn't loaded, or too little before it, or nothing is
	 */
	YearMonth month(YearMonth wanted) {
		List<YearMonth> loaded = this.months.all();
		if (loaded.isEmpty()) {
			throw new RuleException("ranking.no-incidents", NO_INCIDENTS);
		}
		if (wanted != null && !loaded.contains(wanted)) {
			throw new RuleException("ranking.month",
					"No crime of %s is loaded. Choose a month that is.".formatted(Months.name(wanted)));
		}
		List<YearMonth> months = months();
		if (wanted != null && !months.contains(wanted)) {
			throw new RuleException("ranking.coverage",
					"Too few months of crime up to %s are loaded. ".formatted(Months.name(wanted))
							+ "Import more of them, or choose another month.");
		}
		return (wanted != null) ? wanted : months.get(0);
	}

	/**
	 * Reads.
	 * @param asOf the latest month that counts
	 * @throws RuleException where there are no schools to rank
	 */
	LoadedData read(YearMonth asOf) {
		MonthWindow window = window(asOf);
		List<RankedSchool> ranked = schools();
		if (ranked.isEmpty()) {
			throw new RuleException("ranking.no-schools", NO_SCHOOLS);
		}
		return LoadedData.of(ranked, this.points.read(window, FactorRules.KINDS), this.settings.catchmentRadius(),
				new KnownMonths(window, this.months.known(window)), this.further.read(window));
	}

	/** Whether a force extract is loaded, which tells hours and ages. */
	boolean hasExtract() {
		return this.further.hasExtract();
	}

	/** Which months each force has given. */
	List<ForceCoverage> coverage(YearMonth asOf) {
		return this.months.coverage(window(asOf));
	}

	private MonthWindow window(YearMonth asOf) {
		return new MonthWindow(asOf, this.settings.windowMonths());
	}

	/** The months that a ranking can be made as of, the latest first. */
	List<YearMonth> months() {
		return this.covered.all();
	}

	/** What must be imported before anything can be ranked, in sentences. */
	List<String> missing() {
		List<String> missing = new ArrayList<>();
		if (!this.schools.any()) {
			missing.add(NO_SCHOOLS);
		}
		if (this.months.all().isEmpty()) {
			missing.add(NO_INCIDENTS);
		}
		return missing;
	}

	/** A fingerprint of the crime of the months up to one. */
	String incidentFingerprint(YearMonth asOf, int months) {
		return this.months.fingerprint(new MonthWindow(asOf, months));
	}

	/** A fingerprint of the schools that would be ranked. */
	String schoolFingerprint() {
		return RankedSchoolRepository.fingerprint(schools());
	}

	private List<RankedSchool> schools() {
		return this.schools.all(LocalDate.now(this.clock));
	}

}
