package org.saferschools.map;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.saferschools.audit.Audit;
import org.saferschools.map.MapDetails.Line;
import org.saferschools.security.CurrentUser;
import org.saferschools.security.Role;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Schools by tier. A supervisor sees the own team's whole and the ranking alone of the
 * others, which is recorded; an officer sees where schools are, and of those that the
 * officer leads the rest.
 */
@Component
@Order(1)
class SchoolLayer implements MapLayer {

	private static final int MOST = 600;

	/** Within this time a look at the same boroughs goes on. */
	private static final Duration ONE_LOOK = Duration.ofMinutes(30);

	private final SchoolOnMapRepository schools;

	private final CurrentUser currentUser;

	private final Audit audit;

	private final Clock clock;

	SchoolLayer(SchoolOnMapRepository schools, CurrentUser currentUser, Audit audit, Clock clock) {
		this.schools = schools;
		this.currentUser = currentUser;
		this.audit = audit;
		this.clock = clock;
	}

	@Override
	public String key() {
		return "schools";
	}

	@Override
	public String label() {
		return "Schools";
	}

	@Override
	public MapSymbol symbol() {
		return MapSymbol.SQUARE;
	}

	@Override
	public boolean usual() {
		return true;
	}

	@Override
	public LayerContent in(MapView view) {
		List<SchoolOnMap> seen = this.schools.in(view, today()).stream().map(this::seen).toList();
		recordLook(seen);
		List<SchoolOnMap> asked = seen.stream().filter((school) -> isAsked(school, view.filter())).toList();
		List<MapFeature> drawn = asked.stream().limit(MOST).map(this::feature).toList();
		return new LayerContent(drawn,
				(asked.size() <= MOST) ? null
						: String.format(Locale.UK,
								"%,d schools are in view. Drawn are the %d that stand highest: zoom in for the others.",
								asked.size(), MOST));
	}

	/** What may not be seen can't be asked for either. */
	private static boolean isAsked(SchoolOnMap school, MapFilter filter) {
		return (filter.tier() == null || filter.tier().equals(school.tier()))
				&& (filter.officer() == null || filter.officer().equals(school.officerId()));
	}

	private SchoolOnMap seen(SchoolOnMap school) {
		if (this.currentUser.is(Role.OFFICER)) {
			return isOwn(school) ? school : school.registerOnly();
		}
		return isOthers(school) ? school.rankingOnly() : school;
	}

	private boolean isOwn(SchoolOnMap school) {
		return this.currentUser.is(Role.OFFICER)
				&& Objects.equals(school.officerId(), this.currentUser.person().officerId());
	}

	private boolean isOthers(SchoolOnMap school) {
		return this.currentUser.is(Role.SUPERVISOR) && !this.currentUser.supervises(school.teamId());
	}

	private void recordLook(List<SchoolOnMap> schools) {
		String boroughs = schools.stream()
			.filter((school) -> school.rank() != null && isOthers(school))
			.map(SchoolOnMap::borough)
			.filter(Objects::nonNull)
			.distinct()
			.sorted()
			.collect(Collectors.joining(", "));
		if (!boroughs.isEmpty()) {
			this.audit.recordUnlessLately(ONE_LOOK, "Looked at another team", "Map", boroughs);
		}
	}

	private MapFeature feature(SchoolOnMap school) {
		String look = isOwn(school) ? "own" : (school.tier() != null) ? "tier-" + school.tier() : "school";
		return MapFeature.at(school.place(), String.valueOf(school.urn()), school.name(), note(school),
				(school.tier() != null) ? school.tier().toString() : "", look, page(school));
	}

	private String note(SchoolOnMap school) {
		List<String> parts = new ArrayList<>();
		if (isOwn(school)) {
			parts.add("you lead it");
		}
		if (school.tier() != null) {
			parts.add("tier " + school.tier());
		}
		if (school.rank() != null) {
			parts.add("rank %d of %s schools".formatted(school.rank(), school.group().label().toLowerCase(Locale.UK)));
		}
		if (school.officer() != null && !isOwn(school)) {
			parts.add(school.officer());
		}
		return String.join(", ", parts);
	}

	private String page(SchoolOnMap school) {
		return (this.currentUser.is(Role.OFFICER) && !isOwn(school)) ? null : "/schools/" + school.urn();
	}

	@Override
	public Optional<MapDetails> details(String id) {
		if (!id.matches("\\d{6}")) {
			return Optional.empty();
		}
		return this.schools.find(Integer.parseInt(id), today()).map(this::seen).map((school) -> {
			recordLook(List.of(school));
			return new MapDetails(school.name(), lines(school), page(school), "Open the school’s page", school.place());
		});
	}

	private List<Line> lines(SchoolOnMap school) {
		List<Line> lines = new ArrayList<>();
		if (school.borough() != null) {
			lines.add(new Line("Borough", school.borough()));
		}
		if (school.rank() != null) {
			lines.add(new Line("Tier", school.tier().toString()));
			lines.add(new Line("Rank",
					"%d of %s schools".formatted(school.rank(), school.group().label().toLowerCase(Locale.UK))));
		}
		if (isOthers(school)) {
			lines.add(new Line("Lead", "Other team"));
		}
		else if (!this.currentUser.is(Role.OFFICER) || isOwn(school)) {
			lines.add(new Line("Lead", Objects.requireNonNullElse(school.officer(), "Nobody")));
		}
		return lines;
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
