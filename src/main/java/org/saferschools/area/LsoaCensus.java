package org.saferschools.area;

import java.util.Arrays;
import java.util.Optional;

/**
 * The census after which neighbourhoods (lower layer super output areas) were drawn. Most
 * kept their code from one to the next, so a code alone doesn't tell.
 */
public enum LsoaCensus {

	/** Codes of 2011: crime until 2023, deprivation of 2015 and 2019. */
	OF_2011(2011),
	/** Codes of 2021: crime since, deprivation of 2025. */
	OF_2021(2021);

	private final int year;

	LsoaCensus(int year) {
		this.year = year;
	}

	/** Year of the census. */
	public int year() {
		return this.year;
	}

	static Optional<LsoaCensus> of(int year) {
		return Arrays.stream(values()).filter((census) -> census.year == year).findFirst();
	}

}
