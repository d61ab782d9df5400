package org.saferschools.hotspot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.saferschools.incident.IncidentKind;
import org.saferschools.incident.MonthWindow;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Knows what police.uk calls the map points of hotspots.
 */
@Repository
class StreetRepository {

	private final JdbcClient jdbc;

	StreetRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The streets with robberies.
	 * @return by number of the hotspot, those with most first
	 */
	Map<Integer, List<String>> of(List<FoundHotspot> hotspots, CellGrid grid, MonthWindow window) {
		Cells cells = Cells.of(hotspots, grid);
		Map<Integer, List<String>> streets = new HashMap<>();
		this.jdbc.sql("""
				with robbery as materialized (
					select easting / :side as cell_column, northing / :side as cell_row, street, count(*) as robberies
					from incident
					where kind = :kind and month between :first and :last and street is not null
					group by 1, 2, 3)
				select c.hotspot, r.street
				from robbery r
				join unnest(:columns, :rows, :hotspots) as c (cell_column, cell_row, hotspot)
					on c.cell_column = r.cell_column and c.cell_row = r.cell_row
				group by c.hotspot, r.street
				order by c.hotspot, sum(r.robberies) desc, r.street""")
			.param("side", grid.metres())
			.param("kind", IncidentKind.ROBBERY.id())
			.param("first", window.first().atDay(1))
			.param("last", window.last().atDay(1))
			.param("columns", cells.columns.toArray(Integer[]::new))
			.param("rows", cells.rows.toArray(Integer[]::new))
			.param("hotspots", cells.hotspots.toArray(Integer[]::new))
			.query((row) -> {
				streets.computeIfAbsent(row.getInt("hotspot"), (number) -> new ArrayList<>())
					.add(row.getString("street"));
			});
		return streets;
	}

	private record Cells(List<Integer> columns, List<Integer> rows, List<Integer> hotspots) {

		static Cells of(List<FoundHotspot> found, CellGrid grid) {
			Cells cells = new Cells(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
			for (int number = 0; number < found.size(); number++) {
				for (int cell : found.get(number).cells()) {
					cells.columns.add(grid.column(cell));
					cells.rows.add(grid.row(cell));
					cells.hotspots.add(number);
				}
			}
			return cells;
		}

	}

}
