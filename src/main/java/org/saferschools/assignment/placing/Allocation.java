package org.saferschools.assignment.placing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.saferschools.shared.GridPoint;
import org.saferschools.shared.Urn;

import static org.saferschools.assignment.placing.PlacingProblem.NOBODY;

/**
 * For each school of a problem the officer who leads it, or nobody. It keeps all rules
 * and pins of its problem.
 */
public final class Allocation {

	private final PlacingProblem problem;

	private final int[] leads;

	private final Amounts amounts;

	Allocation(PlacingProblem problem, int[] leads) {
		this.problem = problem;
		this.leads = leads.clone();
		this.amounts = Amounts.of(problem, leads);
		new AllocationRules(problem, this.leads).check();
	}

	/**
	 * An allocation made elsewhere, such as one that was stored.
	 * @param leads officers by school; a school that isn't there is left without
	 * @throws IllegalArgumentException when it breaks a rule or pin of the problem, or
	 * names a school or officer that the problem doesn't know
	 */
	public static Allocation of(PlacingProblem problem, Map<Urn, Long> leads) {
		int[] indexes = problem.schools()
			.stream()
			.map((school) -> leads.get(school.urn()))
			.mapToInt((officer) -> (officer == null) ? NOBODY : problem.indexOf(officer))
			.toArray();
		leads.keySet().forEach(problem::indexOf);
		return new Allocation(problem, indexes);
	}

	public PlacingProblem problem() {
		return this.problem;
	}

	/** Who leads this school. */
	public Optional<Long> leadOf(Urn school) {
		int officer = this.leads[this.problem.indexOf(school)];
		return (officer == NOBODY) ? Optional.empty() : Optional.of(this.problem.officers().get(officer).id());
	}

	/** The schools with an officer, in the order of the problem. */
	public Map<Urn, Long> leads() {
		Map<Urn, Long> leads = new LinkedHashMap<>();
		this.problem.schools()
			.forEach((school) -> leadOf(school.urn()).ifPresent((officer) -> leads.put(school.urn(), officer)));
		return leads;
	}

	/** The schools of an officer, in the order of the problem. */
	public List<SchoolInNeed> schoolsOf(long officer) {
		int index = this.problem.indexOf(officer);
		List<SchoolInNeed> schools = new ArrayList<>();
		for (int school = 0; school < this.leads.length; school++) {
			if (this.leads[school] == index) {
				schools.add(this.problem.schools().get(school));
			}
		}
		return schools;
	}

	/** Tenths of an hour a week that an officer's schools ask. */
	public int hoursOf(long officer) {
		return schoolsOf(officer).stream().mapToInt(SchoolInNeed::hours).sum();
	}

	/**
	 * How far an officer's schools lie from their own middle, on average; told, and no
	 * aim, since it isn't a sum over schools.
	 * @return metres; 0 for less than two schools with a place
	 */
	public double spreadOf(long officer) {
		List<GridPoint> places = schoolsOf(officer).stream()
			.map(SchoolInNeed::place)
			.filter((place) -> place != null)
			.toList();
		double east = places.stream().mapToInt(GridPoint::easting).average().orElse(0);
		double north = places.stream().mapToInt(GridPoint::northing).average().orElse(0);
		return places.stream()
			.mapToDouble((place) -> Math.hypot(place.easting() - east, place.northing() - north))
			.average()
			.orElse(0);
	}

	/** Need of the schools that have an officer, in tenths of a point. */
	public long coveredNeed() {
		long all = this.problem.schools().stream().mapToLong(SchoolInNeed::need).sum();
		return all - this.amounts.amount(Aim.UNCOVERED_NEED);
	}

	/** Need of the schools of a tier that have an officer, in tenths of a point. */
	public long coveredNeed(int tier) {
		return this.problem.schools()
			.stream()
			.filter((school) -> school.tier() == tier && leadOf(school.urn()).isPresent())
			.mapToLong(SchoolInNeed::need)
			.sum();
	}

	/** What it amounts to and costs. */
	public Amounts amounts() {
		return this.amounts;
	}

	public long cost() {
		return this.amounts.total();
	}

	/** What is otherwise than in another allocation of the same schools. */
	public List<Move> movesFrom(Allocation other) {
		List<Move> moves = new ArrayList<>();
		for (SchoolInNeed school : this.problem.schools()) {
			Long before = other.leadOf(school.urn()).orElse(null);
			Long after = leadOf(school.urn()).orElse(null);
			if (!Objects.equals(before, after)) {
				moves.add(new Move(school.urn(), before, after));
			}
		}
		return moves;
	}

	int[] indexes() {
		return this.leads.clone();
	}

	/**
	 * A school that goes from one to another.
	 *
	 * @param school which
	 * @param from the officer before, {@code null} for nobody
	 * @param to the officer after, {@code null} for nobody
	 */
	public record Move(Urn school, Long from, Long to) {
	}

}
