package org.saferschools.prioritisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.saferschools.shared.RuleException;
import org.saferschools.shared.Term;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Weighs what tiers ask of officers against the hours that officers have, in the term
 * under way or, in the holidays, the coming one.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('CENTRAL')")
public class CapacityService {

	private static final int MOST_IN_TIER_1 = 33;

	private static final int WHOLE = 100;

	private final JdbcClient jdbc;

	private final OfficerHours hours;

	private final Clock clock;

	CapacityService(JdbcClient jdbc, OfficerHours hours, Clock clock) {
		this.jdbc = jdbc;
		this.hours = hours;
		this.clock = clock;
	}

	/**
	 * What the tiers ask for as schools are in them today.
	 * @param standards what each tier is promised, tier 1 first
	 */
	public Capacity today(List<ServiceStandard> standards) {
		List<Counted> schools = schools();
		List<TeamHours> teams = this.hours.in(term());
		List<Capacity.Load> loads = new ArrayList<>();
		Set<String> looked = new HashSet<>();
		teams.forEach((team) -> {
			looked.addAll(team.boroughs());
			loads.add(load(team.team(), schools, (counted) -> team.boroughs().contains(counted.borough), standards,
					team.hours()));
		});
		Capacity.Load nobodys = load("No team", schools, (counted) -> !looked.contains(counted.borough), standards, 0);
		if (nobodys.asked() > 0) {
			loads.add(nobodys);
		}
		return new Capacity(term(), loads, load("All", schools, (counted) -> true, standards, there(teams)));
	}

	/**
	 * What the tiers would ask for if schools were shared out among them anew.
	 * @param standards shares and promises, tier 1 first
	 */
	public Capacity.Load shared(List<ServiceStandard> standards) {
		return shared(standards, schools(), there(this.hours.in(term())));
	}

	/**
	 * The greatest shares that the hours there are can serve, tier 2 twice as large as
	 * tier 1. A proposal: nothing is stored.
	 * @param standards the promises, tier 1 first; their shares don't matter
	 * @return the same promises with other shares
	 * @throws RuleException where the hours don't suffice for any shares
	 */
	public List<ServiceStandard> fit(List<ServiceStandard> standards) {
		List<Counted> schools = schools();
		double there = there(this.hours.in(term()));
		return IntStream.iterate(MOST_IN_TIER_1, (first) -> first - 1)
			.limit(MOST_IN_TIER_1)
			.mapToObj((first) -> List.of(standards.get(0).forShare(first), standards.get(1).forShare(2 * first),
					standards.get(2).forShare(WHOLE - 3 * first)))
			.filter((tried) -> !shared(tried, schools, there).isShort())
			.findFirst()
			.orElseThrow(() -> new RuleException("fit.short",
					"The %,d hours there are don’t suffice even with 1%% of schools in tier 1. Promise less first"
						.formatted(Math.round(there))));
	}

	private static Capacity.Load shared(List<ServiceStandard> standards, List<Counted> schools, double there) {
		int[] counts = new int[standards.size()];
		double asked = 0;
		for (String group : schools.stream().map(Counted::group).distinct().toList()) {
			int size = schools.stream().filter((each) -> each.group.equals(group)).mapToInt(Counted::schools).sum();
			int upTo = 0;
			int share = 0;
			for (int tier = 0; tier < counts.length; tier++) {
				share += standards.get(tier).sharePercent();
				// a border is rounded up to a whole school, as in the ranking
				int border = -Math.floorDiv(-share * size, WHOLE);
				counts[tier] += border - upTo;
				asked += (border - upTo) * standards.get(tier).hoursPerTerm().doubleValue();
				upTo = border;
			}
		}
		return new Capacity.Load("All", IntStream.of(counts).boxed().toList(), asked, there);
	}

	private static Capacity.Load load(String name, List<Counted> schools, Predicate<Counted> whose,
			List<ServiceStandard> standards, double there) {
		List<Integer> counts = standards.stream()
			.map((standard) -> schools.stream()
				.filter(whose)
				.filter((counted) -> counted.tier == standard.tier())
				.mapToInt(Counted::schools)
				.sum())
			.toList();
		double asked = IntStream.range(0, counts.size())
			.mapToDouble((tier) -> counts.get(tier) * standards.get(tier).hoursPerTerm().doubleValue())
			.sum();
		return new Capacity.Load(name, counts, asked, there);
	}

	private static double there(List<TeamHours> teams) {
		return teams.stream().mapToDouble(TeamHours::hours).sum();
	}

	private List<Counted> schools() {
		return this.jdbc.sql("""
				select coalesce(s.borough_code, '') as borough, t.peer_group, t.tier, count(*) as schools
				  from school_tier(:day) t join school s on s.urn = t.urn
				 group by s.borough_code, t.peer_group, t.tier""")
			.param("day", LocalDate.now(this.clock))
			.query((row, number) -> new Counted(row.getString("borough"), row.getString("peer_group"),
					row.getInt("tier"), row.getInt("schools")))
			.list();
	}

	private Term term() {
		return Term.of(LocalDate.now(this.clock));
	}

	/**
	 * How many schools of a borough and a peer group are in a tier.
	 */
	private record Counted(String borough, String group, int tier, int schools) {
	}

}
