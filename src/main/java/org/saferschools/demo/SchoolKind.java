package org.saferschools.demo;

import java.util.SplittableRandom;

/**
 * The kinds of school of the generated London: how many in a thousand, what they are
 * called, whom they teach.
 */
enum SchoolKind {

	PRIMARY(700, "Primary School", "01", "Community school", "4", 2, 3, 11, 180, 640),
	INFANT(25, "Infant School", "01", "Community school", "4", 2, 4, 7, 120, 330),
	JUNIOR(25, "Junior School", "01", "Community school", "4", 2, 7, 11, 180, 400),
	ACADEMY(95, "Academy", "34", "Academy converter", "10", 4, 11, 18, 700, 1_650),
	HIGH(45, "High School", "01", "Community school", "4", 4, 11, 16, 600, 1_350),
	GIRLS(14, "School for Girls", "34", "Academy converter", "10", 4, 11, 18, 650, 1_300),
	BOYS(10, "School for Boys", "34", "Academy converter", "10", 4, 11, 18, 650, 1_300),
	ALL_THROUGH(12, "All-through School", "28", "Academy sponsor led", "10", 7, 4, 18, 900, 1_800),
	SIXTH_FORM(8, "Sixth Form College", "49", "16-19 free school", "11", 6, 16, 19, 500, 1_900),
	INDEPENDENT(30, "House School", "11", "Other independent school", "3", 0, 7, 18, 120, 900),
	SPECIAL(25, "Special School", "07", "Community special school", "5", 0, 11, 19, 60, 180),
	REFERRAL_UNIT(6, "Centre", "14", "Pupil referral unit", "4", 0, 11, 16, 30, 110),
	NURSERY(5, "Nursery School", "15", "Local authority nursery school", "4", 1, 2, 5, 60, 130);

	private static final int PER = 1_000;

	final int share;

	final String ending;

	final String typeCode;

	final String typeName;

	final String typeGroup;

	final int phase;

	final int lowAge;

	final int highAge;

	private final int fewestPupils;

	private final int mostPupils;

	SchoolKind(int share, String ending, String typeCode, String typeName, String typeGroup, int phase, int lowAge,
			int highAge, int fewestPupils, int mostPupils) {
		this.share = share;
		this.ending = ending;
		this.typeCode = typeCode;
		this.typeName = typeName;
		this.typeGroup = typeGroup;
		this.phase = phase;
		this.lowAge = lowAge;
		this.highAge = highAge;
		this.fewestPupils = fewestPupils;
		this.mostPupils = mostPupils;
	}

	int pupils(SplittableRandom random) {
		return random.nextInt(this.fewestPupils, this.mostPupils);
	}

	String sexOfEntry() {
		return switch (this) {
			case GIRLS -> "Girls";
			case BOYS -> "Boys";
			default -> "Mixed";
		};
	}

	static SchoolKind draw(SplittableRandom random) {
		int left = random.nextInt(PER);
		for (SchoolKind kind : values()) {
			left -= kind.share;
			if (left < 0) {
				return kind;
			}
		}
		return PRIMARY;
	}

}
