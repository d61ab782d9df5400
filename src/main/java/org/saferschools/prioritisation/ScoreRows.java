package org.saferschools.prioritisation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.saferschools.prioritisation.forecast.Hindsight;
import org.saferschools.prioritisation.forecast.NegativeBinomial;
import org.saferschools.shared.Fingerprint;

/**
 * A ranking as rows of {@code school_score}, without the number of the run. The same
 * ranking makes the same bytes.
 */
final class ScoreRows {

	/** The columns after the run's number, in the order of the rows. */
	static final String COLUMNS = """
			urn, peer_group, need, rank, rank_in_bcu, rank_in_borough, tier, factor_value, factor_percentile, factor_part,
			factor_imputed, factor_count, expected, expected_low, expected_high, rank_low, rank_high, tier_chance,
			journeys""";

	private static final String NULL = "\\N";

	private final List<byte[]> rows = new ArrayList<>();

	ScoreRows(Ranking ranking) {
		ranking.groups().forEach((group) -> add(group, ranking.chances(group)));
	}

	/** Each with its end of line. */
	List<byte[]> rows() {
		return this.rows;
	}

	/** SHA-256 of all rows, 64 hexadecimal digits. */
	String fingerprint() {
		Fingerprint fingerprint = new Fingerprint();
		this.rows.forEach(fingerprint::add);
		return fingerprint.hex();
	}

	private void add(GroupRanking group, Optional<RankChances> chances) {
		int[] inBcu = group.ranksWithin(RankedSchool::bcuId);
		int[] inBorough = group.ranksWithin(RankedSchool::boroughCode);
		for (int school = 0; school < group.schools().size(); school++) {
			this.rows.add(Stream
				.of(place(group, school, inBcu[school], inBorough[school]), factors(group, school),
						expected(group.expected(school)), sureness(chances, school), journeys(group, school))
				.flatMap(Function.identity())
				.map(Object::toString)
				.collect(Collectors.joining("\t", "", "\n"))
				.getBytes(StandardCharsets.UTF_8));
		}
	}

	private static Stream<Object> place(GroupRanking group, int school, int inBcu, int inBorough) {
		return Stream.of(group.schools().get(school).urn(), group.group(), group.need(school), group.rank(school),
				orNull(inBcu), orNull(inBorough), group.tier(school));
	}

	private static Object orNull(int rank) {
		return (rank > 0) ? rank : NULL;
	}

	private static Stream<Object> factors(GroupRanking group, int school) {
		return Stream.of(array(group, (column) -> column.values()[school]),
				array(group, (column) -> column.percentiles()[school]),
				array(group, (column) -> group.part(column.factor(), school)),
				array(group, (column) -> column.imputed()[school]),
				array(group, (column) -> (column.counts() != null) ? column.counts()[school] : null));
	}

	/** One entry a factor, null for a factor without data. */
	private static String array(GroupRanking group, Function<FactorColumn, Object> entry) {
		return Stream.of(Factor.values())
			.map(group::column)
			.map((column) -> column.active() ? entry.apply(column) : null)
			.map((value) -> (value != null) ? value.toString() : "NULL")
			.collect(Collectors.joining(",", "{", "}"));
	}

	private static Stream<Object> expected(Optional<NegativeBinomial> count) {
		return count.map((expected) -> {
			NegativeBinomial.Interval interval = expected.interval(Hindsight.SHARE);
			return Stream.<Object>of(expected.mean(), interval.low(), interval.high());
		}).orElseGet(() -> Stream.of(NULL, NULL, NULL));
	}

	private static Stream<Object> sureness(Optional<RankChances> chances, int school) {
		return chances.map((all) -> {
			float[] tiers = all.tiers()[school];
			return Stream.<Object>of(all.low()[school], all.high()[school],
					"{%s,%s,%s}".formatted(tiers[0], tiers[1], tiers[2]));
		}).orElseGet(() -> Stream.of(NULL, NULL, NULL));
	}

	private static Stream<Object> journeys(GroupRanking group, int school) {
		String[] notes = group.column(Factor.BUS_JOURNEYS).notes();
		return Stream.of((notes != null && !notes[school].isEmpty()) ? escaped(notes[school]) : NULL);
	}

	private static String escaped(String text) {
		return text.replace("\\", "\\\\").replace("\t", " ").replace("\n", " ").replace("\r", " ");
	}

}
