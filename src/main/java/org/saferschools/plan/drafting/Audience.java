package org.saferschools.plan.drafting;

/**
 * For which schools something is suggested.
 */
public enum Audience {

	/** Those with a year 7. */
	YEAR_7 {
		@Override
		boolean fits(SchoolToPlan school) {
			return school.year7();
		}
	},
	/** Those ranked among secondary schools. */
	SECONDARY {
		@Override
		boolean fits(SchoolToPlan school) {
			return school.secondary();
		}
	},
	/** Those with pupils of primary age. */
	PRIMARY {
		@Override
		boolean fits(SchoolToPlan school) {
			return school.primary();
		}
	},
	/** All of them. */
	ANY {
		@Override
		boolean fits(SchoolToPlan school) {
			return true;
		}
	};

	abstract boolean fits(SchoolToPlan school);

}
