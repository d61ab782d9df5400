package org.saferschools.assignment.placing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiPredicate;

import org.saferschools.shared.GridPoint;
import org.saferschools.shared.Urn;

/**
 * A small team to place: Amara Okafor and Ben Hughes at first, Brook Street and Castle
 * Green, to which a test adds what it is about.
 */
final class TeamFixture {

	static final long AMARA = 1;

	static final long BEN = 2;

	static final Urn BROOK_STREET = new Urn(100_001);

	static final Urn CASTLE_GREEN = new Urn(100_002);

	static final Urn DENE_PARK = new Urn(100_003);

	static final GridPoint WEST = new GridPoint(530_000, 180_000);

	static final GridPoint EAST = new GridPoint(534_000, 180_000);

	private final List<OfficerOnOffer> officers = new ArrayList<>();

	private final List<SchoolInNeed> schools = new ArrayList<>();

	private final List<Pin> pins = new ArrayList<>();

	private BiPredicate<SchoolInNeed, OfficerOnOffer> mayLead = (school, officer) -> true;

	private Aims aims = Aims.DEFAULTS;

	/** Hours in tenths. */
	TeamFixture officer(long id, int hours, int ceiling, GridPoint centre) {
		this.officers.add(new OfficerOnOffer(id, hours, ceiling, centre, null));
		return this;
	}

	TeamFixture officerOf(Urn mainSchool, long id, int hours, GridPoint centre) {
		this.officers.add(new OfficerOnOffer(id, hours, 10, centre, mainSchool));
		return this;
	}

	/** Of tier 2; need and hours in tenths. */
	TeamFixture school(Urn urn, int need, int hours, GridPoint place, Long lead) {
		this.schools.add(new SchoolInNeed(urn, need, 2, hours, place, lead));
		return this;
	}

	TeamFixture mayLead(BiPredicate<SchoolInNeed, OfficerOnOffer> rule) {
		this.mayLead = rule;
		return this;
	}

	TeamFixture pin(Pin pin) {
		this.pins.add(pin);
		return this;
	}

	TeamFixture aims(Aims aims) {
		this.aims = aims;
		return this;
	}

	PlacingProblem problem() {
		return new PlacingProblem(this.officers, this.schools, MayLead.judge(this.schools, this.officers, this.mayLead),
				this.pins, this.aims);
	}

	/** A random team of any kind, with pins that don't contradict each other. */
	static PlacingProblem random(long seed, int mostOfficers, int mostSchools) {
		Random random = new Random(seed);
		TeamFixture team = new TeamFixture();
		int officers = 1 + random.nextInt(mostOfficers);
		int schools = 1 + random.nextInt(mostSchools);
		for (int id = 1; id <= officers; id++) {
			Urn main = random.nextBoolean() ? new Urn(100_000 + random.nextInt(schools + 1)) : null;
			team.officers.add(new OfficerOnOffer(id, random.nextInt(5) * random.nextInt(30), random.nextInt(5),
					(random.nextInt(8) == 0) ? null : place(random), main));
		}
		for (int number = 0; number < schools; number++) {
			Long lead = random.nextBoolean() ? (long) 1 + random.nextInt(officers) : null;
			team.schools.add(new SchoolInNeed(new Urn(100_000 + number), random.nextInt(1001), 1 + random.nextInt(4),
					random.nextInt(40), (random.nextInt(8) == 0) ? null : place(random), lead));
		}
		boolean[] may = new boolean[officers * schools];
		for (int pair = 0; pair < may.length; pair++) {
			may[pair] = random.nextInt(6) > 0;
		}
		team.mayLead = (school, officer) -> may[(school.urn().value() - 100_000) * officers + (int) officer.id() - 1];
		team.aims = new Aims(List.of(random.nextInt(40), random.nextInt(20), random.nextInt(10)), random.nextInt(30),
				random.nextInt(20), random.nextInt(300), random.nextInt(500));
		return team.pinned(random);
	}

	private PlacingProblem pinned(Random random) {
		PlacingProblem problem = problem();
		for (int tries = random.nextInt(4); tries > 0; tries--) {
			Urn school = this.schools.get(random.nextInt(this.schools.size())).urn();
			long officer = 1 + random.nextInt(this.officers.size());
			Pin pin = switch (random.nextInt(3)) {
				case 0 -> Pin.keep(school, officer);
				case 1 -> Pin.never(school, officer);
				default -> Pin.vacant(school);
			};
			try {
				problem = problem.with(List.of(pin));
			}
			catch (ContradictoryPinsException ex) {
				continue;
			}
		}
		return problem;
	}

	private static GridPoint place(Random random) {
		return new GridPoint(530_000 + random.nextInt(9_000), 180_000 + random.nextInt(9_000));
	}

}
