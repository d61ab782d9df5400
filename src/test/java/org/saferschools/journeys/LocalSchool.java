package org.saferschools.journeys;

/**
 * The schools of {@link SmallLondon}. Each lies more than two catchments from the next,
 * so that a crime near one is near no other.
 */
enum LocalSchool {

	ALDERBROOK(100101, "Alderbrook Academy", Age.SECONDARY, "Croydon", 0, 9),
	HOLLYBANK(100102, "Hollybank School", Age.SECONDARY, "Croydon", 2_500, 5),
	CEDAR_PARK(100103, "Cedar Park School", Age.SECONDARY, "Bromley", 0, 4),
	LINDENFIELD(100104, "Lindenfield High School", Age.SECONDARY, "Sutton", 0, 2),
	FAIRLAWN(100105, "Fairlawn School", Age.SECONDARY, "Havering", 0, 1),
	NORTHGATE(100106, "Northgate High School", Age.SECONDARY, "Camden", 0, 8),
	PINEWOOD(100107, "Pinewood Academy", Age.SECONDARY, "Islington", 0, 6),
	QUARRY_HILL(100108, "Quarry Hill School", Age.SECONDARY, "Sutton", 2_000, 3),
	BEECHWOOD(100109, "Beechwood Primary School", Age.PRIMARY, "Bromley", 4_000, 3),
	ROWAN(100110, "Rowan Primary School", Age.PRIMARY, "Croydon", -2_500, 2),
	WILLOW(100111, "Willow Primary School", Age.PRIMARY, "Haringey", 0, 1),
	SNOWDROP(100112, "Snowdrop Nursery School", Age.NURSERY, "Lambeth", 0, 1);

	/** URN in the register. */
	final int urn;

	/** Name in the register, which no other school has a part of. */
	final String schoolName;

	final Age age;

	final String borough;

	/** Metres east of the borough's centre. */
	final int east;

	/**
	 * Robberies near it in every month; twice as many of violence, half of theft from the
	 * person. Free school meals and the roll grow with it, so that the order of need is
	 * the order of this number.
	 */
	final int robberies;

	LocalSchool(int urn, String schoolName, Age age, String borough, int east, int robberies) {
		this.urn = urn;
		this.schoolName = schoolName;
		this.age = age;
		this.borough = borough;
		this.east = east;
		this.robberies = robberies;
	}

	/**
	 * Whom a school teaches, in the codes of the register.
	 */
	enum Age {

		NURSERY(1, 2, 4), PRIMARY(2, 4, 11), SECONDARY(4, 11, 18);

		final int phase;

		final int low;

		final int high;

		Age(int phase, int low, int high) {
			this.phase = phase;
			this.low = low;
			this.high = high;
		}

	}

}
