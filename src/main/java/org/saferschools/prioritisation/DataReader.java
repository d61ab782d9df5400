package org.saferschools.prioritisation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.saferschools.incident.IncidentPoints;
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

	private final RankedSchoolRepository schools;

	private final IncidentPointReader points;

	private final LoadedMonths months;

	private final PrioritisationSettings settings;

	private final Clock clock;

	DataReader(RankedSchoolRepository schools, IncidentPointReader points, LoadedMonths months,
			PrioritisationSettings settings, Clock clock) {
		this.schools = schools;
		this.points = points;
		this.months = months;
		this.settings = settings;
		this.clock = clock;
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
			throw new RuleException("ranking.no-schools",
					"No schools are loaded yet. Import the school register first.");
		}
		IncidentPoints incidents = this.points.read(window, FactorRules.KINDS);
		return new LoadedData(RankingInputs.of(ranked, incidents, this.settings.catchmentRadius()),
				this.months.coverage(window), this.months.fingerprint(window),
				RankedSchoolRepository.fingerprint(ranked));
	}

	String incidentFingerprint(YearMonth asOf) {
		return this.months.fingerprint(window(asOf));
	}

	String schoolFingerprint() {
		return RankedSchoolRepository.fingerprint(schools());
	}

	private List<RankedSchool> schools() {
		return this.schools.all(LocalDate.now(this.clock));
	}

	private MonthWindow window(YearMonth asOf) {
		return new MonthWindow(asOf, this.settings.windowMonths());
	}

}
