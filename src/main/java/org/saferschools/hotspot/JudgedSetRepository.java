package org.saferschools.hotspot;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

import org.saferschools.incident.IncidentKind;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts what came to the cells of sets in the months after them.
 */
@Repository
class JudgedSetRepository {

	private final JdbcClient jdbc;

	JudgedSetRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The sets of which the months after are loaded.
	 * @param sets all of them
	 * @param loaded months that are loaded
	 */
	List<HotspotScorecard.JudgedSet> of(List<HotspotSet> sets, List<YearMonth> loaded) {
		return sets.stream()
			.filter((set) -> IntStream.rangeClosed(1, CellHindsight.AHEAD)
				.mapToObj(set.asOf()::plusMonths)
				.allMatch(loaded::contains))
			.map(this::judge)
			.filter((judged) -> judged.robberies() > 0)
			.toList();
	}

	/** Robberies in no cell of the grid can't be told here, so they count as missed. */
	private HotspotScorecard.JudgedSet judge(HotspotSet set) {
		YearMonth until = set.asOf().plusMonths(CellHindsight.AHEAD);
		List<Integer> came = this.jdbc
			.sql("""
					with robbery as materialized (
						select easting / :side as cell_column, northing / :side as cell_row, count(*) as robberies
						from incident where kind = :kind and month between :from and :until group by 1, 2)
					select coalesce(sum(r.robberies), 0) as all_robberies,
						coalesce(sum(r.robberies) filter (where c.place <= :one), 0) as one,
						coalesce(sum(r.robberies) filter (where c.place <= :two), 0) as two,
						coalesce(sum(r.robberies) filter (where c.place <= :five), 0) as five
					from robbery r
					left join hotspot_cell c on c.set_id = :set and c.cell_column = r.cell_column and c.cell_row = r.cell_row""")
			.param("side", set.settings().cellMetres())
			.param("kind", IncidentKind.ROBBERY.id())
			.param("from", set.asOf().plusMonths(1).atDay(1))
			.param("until", until.atDay(1))
			.param("one", cells(set, 0))
			.param("two", cells(set, 1))
			.param("five", cells(set, 2))
			.param("set", set.id())
			.query((row, number) -> List.of(row.getInt("all_robberies"), row.getInt("one"), row.getInt("two"),
					row.getInt("five")))
			.single();
		return new HotspotScorecard.JudgedSet(set, until, came.get(0),
				IntStream.range(0, CellHindsight.PERCENTS.size())
					.mapToObj((number) -> top(set, number, came.get(number + 1) / (double) came.get(0)))
					.toList());
	}

	private static int cells(HotspotSet set, int number) {
		return CellOrder.share(set.cells(), CellHindsight.PERCENTS.get(number));
	}

	private static PastChoice.Top top(HotspotSet set, int number, double hit) {
		int cells = cells(set, number);
		return new PastChoice.Top(CellHindsight.PERCENTS.get(number), cells, cells / (double) set.cells(), hit,
				Double.NaN, Double.NaN);
	}

}
