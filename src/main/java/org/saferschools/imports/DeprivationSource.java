package org.saferschools.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.saferschools.area.DeprivationLoader;
import org.saferschools.area.LsoaCensus;
import org.saferschools.shared.RuleException;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Indices of deprivation of England: income deprivation affecting children.
 */
@Component
@Order(20)
class DeprivationSource implements Source {

	static final String SCORE = "Income Deprivation Affecting Children Index (IDACI) Score (rate)";

	static final String DECILE = "Income Deprivation Affecting Children Index (IDACI) Decile (where 1 is most deprived 10% of LSOAs)";

	static final String DISTRICT = "local authority district code";

	private final DeprivationLoader deprivation;

	DeprivationSource(DeprivationLoader deprivation) {
		this.deprivation = deprivation;
	}

	@Override
	public String key() {
		return "deprivation";
	}

	@Override
	public String name() {
		return "Deprivation (IDACI)";
	}

	@Override
	public String description() {
		return "Income deprivation affecting children by neighbourhood, from the English indices of deprivation, as a "
				+ "workbook or CSV. The header says after which census the neighbourhoods were drawn, 2011 or 2021; "
				+ "the file takes the place of the one before for that census.";
	}

	@Override
	public boolean recognises(Header header) {
		return header.has(SCORE);
	}

	@Override
	public List<String> required() {
		return List.of(SCORE);
	}

	/** Names of places. */
	@Override
	public boolean expects(String column) {
		return column.startsWith("LSOA name") || column.startsWith("Local Authority District name");
	}

	@Override
	public void check(Header header) {
		Source.super.check(header);
		List<LsoaCensus> told = censuses(header);
		if (told.size() != 1) {
			throw new RuleException("import.columns-missing",
					"Its header must have either “LSOA code (2011)” or “LSOA code (2021)”: without the year of the "
							+ "census it can’t be told which neighbourhoods it means");
		}
	}

	@Override
	public Loading begin(Header header, long importId, int fileNumber, Tally tally) {
		LsoaCensus census = censuses(header).get(0);
		return new DeprivationLoading(header, column(census), district(header),
				this.deprivation.begin(census, importId), tally, Integer.toString(census.year()));
	}

	private static List<LsoaCensus> censuses(Header header) {
		return Arrays.stream(LsoaCensus.values()).filter((census) -> header.has(column(census))).toList();
	}

	private static String column(LsoaCensus census) {
		return "LSOA code (%d)".formatted(census.year());
	}

	/** It has the year of the districts in its name, which changes. */
	private static Optional<String> district(Header header) {
		return header.names().stream().filter((name) -> name.toLowerCase(Locale.ROOT).startsWith(DISTRICT)).findFirst();
	}

}
