package org.saferschools.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import org.saferschools.assignment.placing.Aims;
import org.saferschools.assignment.placing.MayLead;
import org.saferschools.assignment.placing.OfficerOnOffer;
import org.saferschools.assignment.placing.PlacingProblem;
import org.saferschools.assignment.placing.SchoolInNeed;
import org.saferschools.shared.GridPoint;
import org.saferschools.shared.Urn;

/**
 * A made-up BCU from a seed: 270 schools and 33 officers on 14 by 14 km.
 * <ul>
 * <li>Schools lie around 12 town centres, a third of them secondary. Need is skewed as a
 * ranking's is: many low, few high (the square of chance, 0 to 100). By need a tenth are
 * in tier 1, a fifth in tier 2, the rest in tier 3.
 * <li>Hours a week are those of tier and phase, as the product reckons them: 4.3, 1.9 and
 * 0.8 for secondary schools, 2.9, 1.3 and 0.5 for primary schools.
 * <li>Officers have 15 to 40 hours, all scaled so that together they have the given part
 * of what all schools take; a ceiling of 14 schools; a centre near a town centre. One in
 * three has a main school. One pair in twenty isn't allowed.
 * <li>Today's leads are what has grown: in any order, four schools in five led by one of
 * the three nearest officers who had hours left, before a tenth of all hours was lost.
 * </ul>
 */
final class GeneratedBcu {

	static final int SCHOOLS = 270;

	static final int OFFICERS = 33;

	private static final int WIDTH = 14_000;

	private static final int CEILING = 14;

	/** By tier, tenths of an hour a week. */
	private static final int[] SECONDARY_HOURS = { 43, 19, 8 };

	private static final int[] PRIMARY_HOURS = { 29, 13, 5 };

	private static final int FIRST_URN = 100_000;

	/** Hours that were there when today's leads began, against those there are now. */
	private static final double BEFORE = 1.1;

	private final Random random;

	private final double hoursGiven;

	private final List<GridPoint> towns = new ArrayList<>();

	private GeneratedBcu(long seed, double hoursGiven) {
		this.random = new Random(seed);
		this.hoursGiven = hoursGiven;
		for (int town = 0; town < 12; town++) {
			this.towns.add(new GridPoint(520_000 + this.random.nextInt(WIDTH), 170_000 + this.random.nextInt(WIDTH)));
		}
	}

	/**
	 * Makes one.
	 * @param hoursGiven hours of all officers, as a part of what all schools take
	 */
	static PlacingProblem of(long seed, double hoursGiven) {
		return new GeneratedBcu(seed, hoursGiven).problem();
	}

	private PlacingProblem problem() {
		List<SchoolInNeed> schools = schools();
		List<OfficerOnOffer> officers = officers(schools);
		boolean[][] may = new boolean[SCHOOLS][OFFICERS];
		for (boolean[] row : may) {
			for (int officer = 0; officer < OFFICERS; officer++) {
				row[officer] = this.random.nextInt(20) > 0;
			}
		}
		List<SchoolInNeed> led = ledToday(schools, officers, may);
		return new PlacingProblem(officers, led, MayLead.judge(led, officers,
				(school, officer) -> may[school.urn().value() - FIRST_URN][(int) officer.id() - 1]), List.of(),
				Aims.DEFAULTS);
	}

	private List<SchoolInNeed> schools() {
		List<Integer> needs = new ArrayList<>();
		for (int school = 0; school < SCHOOLS; school++) {
			double chance = this.random.nextDouble();
			needs.add((int) (1000 * chance * chance));
		}
		needs.sort(Comparator.reverseOrder());
		List<SchoolInNeed> schools = new ArrayList<>();
		for (int school = 0; school < SCHOOLS; school++) {
			int tier = (school < SCHOOLS / 10) ? 1 : (school < SCHOOLS * 3 / 10) ? 2 : 3;
			boolean secondary = this.random.nextInt(3) == 0;
			int hours = (secondary ? SECONDARY_HOURS : PRIMARY_HOURS)[tier - 1];
			schools.add(new SchoolInNeed(new Urn(FIRST_URN + school), needs.get(school), tier, hours, near(900), null));
		}
		return schools;
	}

	private List<OfficerOnOffer> officers(List<SchoolInNeed> schools) {
		int asked = schools.stream().mapToInt(SchoolInNeed::hours).sum();
		double[] weeks = this.random.doubles(OFFICERS, 15, 40).toArray();
		double all = 0;
		for (double week : weeks) {
			all += week;
		}
		List<OfficerOnOffer> officers = new ArrayList<>();
		for (int officer = 0; officer < OFFICERS; officer++) {
			Urn main = (this.random.nextInt(3) == 0) ? new Urn(FIRST_URN + this.random.nextInt(SCHOOLS)) : null;
			officers.add(new OfficerOnOffer(officer + 1, (int) Math.round(asked * this.hoursGiven * weeks[officer] / all),
					CEILING, near(1500), main));
		}
		return officers;
	}

	private List<SchoolInNeed> ledToday(List<SchoolInNeed> schools, List<OfficerOnOffer> officers, boolean[][] may) {
		List<SchoolInNeed> order = new ArrayList<>(schools);
		Collections.shuffle(order, this.random);
		double[] left = officers.stream().mapToDouble((officer) -> officer.capacity() * BEFORE).toArray();
		Long[] leads = new Long[SCHOOLS];
		for (SchoolInNeed school : order) {
			int number = school.urn().value() - FIRST_URN;
			List<OfficerOnOffer> near = officers.stream()
				.filter((officer) -> may[number][(int) officer.id() - 1])
				.filter((officer) -> left[(int) officer.id() - 1] >= school.hours())
				.sorted(Comparator.comparingDouble((officer) -> officer.centre().distanceTo(school.place())))
				.limit(3)
				.toList();
			if (!near.isEmpty() && this.random.nextInt(5) > 0) {
				leads[number] = near.get(this.random.nextInt(near.size())).id();
				left[(int) (leads[number] - 1)] -= school.hours();
			}
		}
		return schools.stream()
			.map((school) -> new SchoolInNeed(school.urn(), school.need(), school.tier(), school.hours(), school.place(),
					leads[school.urn().value() - FIRST_URN]))
			.toList();
	}

	private GridPoint near(int metres) {
		GridPoint town = this.towns.get(this.random.nextInt(this.towns.size()));
		return new GridPoint((int) (town.easting() + metres * this.random.nextGaussian()),
				(int) (town.northing() + metres * this.random.nextGaussian()));
	}

}
