package org.saferschools.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import org.saferschools.activity.ActivityFilter;
import org.saferschools.activity.ActivityRow;
import org.saferschools.activity.ActivityService;
import org.saferschools.incident.IncidentKind;
import org.saferschools.incident.IncidentService;
import org.saferschools.overview.SchoolPage.Catchment;
import org.saferschools.prioritisation.DecidedTiers;
import org.saferschools.prioritisation.PrioritisationService;
import org.saferschools.prioritisation.PrioritisationSettings;
import org.saferschools.school.School;
import org.saferschools.school.SchoolService;
import org.saferschools.shared.GridPoint;
import org.saferschools.shared.Urn;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts a school's page together, within what the reader may see.
 */
@Service
@PreAuthorize("hasAnyRole('SUPERVISOR', 'OFFICER', 'CENTRAL')")
@Transactional
public class SchoolPageService {

	private static final int MONTHS = 24;

	private static final int VISITS = 10;

	private final SchoolService schools;

	private final PrioritisationService prioritisation;

	private final DecidedTiers decidedTiers;

	private final PrioritisationSettings settings;

	private final IncidentService incidents;

	private final ActivityService activities;

	private final SchoolWorkRepository work;

	private final SchoolScope scope;

	private final Clock clock;

	SchoolPageService(SchoolService schools, PrioritisationService prioritisation, DecidedTiers decidedTiers,
			PrioritisationSettings settings, IncidentService incidents, ActivityService activities,
			SchoolWorkRepository work, SchoolScope scope, Clock clock) {
		this.schools = schools;
		this.prioritisation = prioritisation;
		this.decidedTiers = decidedTiers;
		this.settings = settings;
		this.incidents = incidents;
		this.activities = activities;
		this.work = work;
		this.scope = scope;
		this.clock = clock;
	}

	/**
	 * A school's page. A supervisor's look at a school of another team is recorded and
	 * shows its ranking alone.
	 */
	public SchoolPage page(Urn urn) {
		School school = this.schools.get(urn);
		Sight sight = this.scope.sightOf(school);
		return new SchoolPage(school, sight.borough(), sight.bcu(), sight.team(), this.prioritisation.scoreOf(urn),
				this.prioritisation.tierChanges(urn), this.prioritisation.tierOf(urn), this.decidedTiers.of(urn),
				catchment(school), sight.workOpen() ? this.work.leads(urn, LocalDate.now(this.clock)) : null,
				sight.workOpen() ? visits(urn) : null, sight.workOpen() ? planned(urn) : null, sight.mayPlace(),
				sight.mayLog());
	}

	private Catchment catchment(School school) {
		Optional<YearMonth> latest = this.incidents.latestMonth();
		if (school.place().isEmpty() || latest.isEmpty()) {
			return Catchment.NONE;
		}
		GridPoint place = school.place().get();
		YearMonth to = latest.get();
		int radius = this.settings.catchmentRadius();
		return new Catchment(radius,
				this.incidents.byMonth(IncidentKind.ROBBERY, place, radius, to.minusMonths(MONTHS - 1), to),
				this.incidents.points(IncidentKind.ROBBERY, place, radius, to.minusMonths(11), to));
	}

	private List<ActivityRow> planned(Urn urn) {
		return this.activities.find(ActivityFilter.plannedAt(urn, LocalDate.now(this.clock)), VISITS, 0);
	}

	private List<ActivityRow> visits(Urn urn) {
		return this.activities.find(ActivityFilter.at(urn), VISITS, 0);
	}

}
