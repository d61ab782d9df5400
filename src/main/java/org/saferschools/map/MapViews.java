package org.saferschools.map;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.saferschools.area.AreaService;
import org.saferschools.area.AreaShape;
import org.saferschools.area.Bcu;
import org.saferschools.area.Borough;
import org.saferschools.officer.TeamService;
import org.saferschools.security.CurrentUser;
import org.saferschools.security.SignedInPerson;
import org.saferschools.shared.RuleException;

import org.springframework.stereotype.Component;

/**
 * Tells where a look at the map begins: at the borough or BCU that it asks for, else at
 * the boroughs of the supervisor's team, else at all of London.
 */
@Component
class MapViews {

	private final Ground ground;

	private final AreaService areas;

	private final TeamService teams;

	private final CurrentUser currentUser;

	private final Clock clock;

	MapViews(Ground ground, AreaService areas, TeamService teams, CurrentUser currentUser, Clock clock) {
		this.ground = ground;
		this.areas = areas;
		this.teams = teams;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/**
	 * The view of a filter.
	 * @param box what is in view, where the address says so
	 * @throws RuleException where it names no borough or BCU that there is
	 */
	MapView view(MapFilter filter, Optional<MapBox> box) {
		Optional<AreaShape> within = within(filter);
		AreaShape start = within.or(this::ownBoroughs).orElseGet(() -> this.ground.now().all());
		return new MapView(filter, box.orElseGet(() -> MapBox.of(start)), within, name(filter));
	}

	private Optional<AreaShape> within(MapFilter filter) {
		if (!filter.borough().isEmpty()) {
			return Optional.of(this.ground.now()
				.borough(filter.borough())
				.orElseThrow(() -> new RuleException("map.borough",
						"There is no borough with the code “%s”. Choose one in the filter"
							.formatted(filter.borough()))));
		}
		if (filter.bcu() != null) {
			return Optional.of(this.ground.now()
				.bcu(filter.bcu())
				.orElseThrow(() -> new RuleException("map.bcu",
						"There is no BCU with the number %d. Choose one in the filter".formatted(filter.bcu()))));
		}
		return Optional.empty();
	}

	private Optional<AreaShape> ownBoroughs() {
		Integer team = this.currentUser.find().map(SignedInPerson::teamId).orElse(null);
		if (team == null) {
			return Optional.empty();
		}
		List<String> boroughs = this.teams.boroughsOf(team, LocalDate.now(this.clock));
		return this.ground.now().of(boroughs);
	}

	private String name(MapFilter filter) {
		if (!filter.borough().isEmpty()) {
			return this.areas.boroughByCode(filter.borough()).map(Borough::name).orElse("");
		}
		if (filter.bcu() != null) {
			return this.areas.bcu(filter.bcu()).map(Bcu::name).orElse("");
		}
		return "London";
	}

}
