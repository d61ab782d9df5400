package org.saferschools.hotspot;

import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import org.saferschools.database.BinaryCopy;
import org.saferschools.database.BinaryRows;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a set in the caller's transaction, its rows by COPY.
 */
@Component
class HotspotSetWriter {

	static final JsonMapper JSON = JsonMapper.builder().build();

	private final JdbcClient jdbc;

	private final DataSource dataSource;

	HotspotSetWriter(JdbcClient jdbc, DataSource dataSource) {
		this.jdbc = jdbc;
		this.dataSource = dataSource;
	}

	/**
	 * Writes the set itself.
	 * @param set its number is ignored
	 * @return its number
	 */
	long write(HotspotSet set) {
		return this.jdbc
			.sql("""
					insert into hotspot_set (as_of, window_months, cell_metres, parameters, code_version, incident_fingerprint,
						input_fingerprint, incidents, outside, cells, targeted, significant, near_repeats, coverage, seed,
						made_by, made_at)
					values (:asOf, :months, :side, :parameters, :code, :incidentFingerprint, :inputFingerprint, :incidents,
						:outside, :cells, :targeted, :significant, :nearRepeats, :coverage, :seed, :by, :at)
					returning id""")
			.param("asOf", set.asOf().atDay(1))
			.param("months", set.settings().months())
			.param("side", set.settings().cellMetres())
			.param("parameters", JSON.writeValueAsString(set.settings()))
			.param("code", set.codeVersion())
			.param("incidentFingerprint", set.incidentFingerprint())
			.param("inputFingerprint", set.inputFingerprint())
			.param("incidents", set.incidents())
			.param("outside", set.outside())
			.param("cells", set.cells())
			.param("targeted", set.targeted())
			.param("significant", set.significant())
			.param("nearRepeats", JSON.writeValueAsString(set.nearRepeats()))
			.param("coverage", JSON.writeValueAsString(set.coverage()))
			.param("seed", set.seed())
			.param("by", set.madeBy())
			.param("at", Timestamp.from(set.madeAt()))
			.query(Long.class)
			.single();
	}

	/**
	 * Writes what belongs to it.
	 * @param hotspots named, in order
	 * @param passing by number of the hotspot, from 0
	 */
	void write(long setId, CellFindings findings, List<NamedHotspot> hotspots,
			Map<Integer, List<PassingSchool>> passing) {
		List<Long> ids = ids(hotspots.size());
		BinaryCopy copy = BinaryCopy.in(this.dataSource);
		try {
			copy.send("hotspot (" + NamedHotspot.COLUMNS + ")", hotspots(setId, ids, hotspots));
			copy.send("hotspot_cell (" + CellRows.COLUMNS + ")", new CellRows(setId, findings, ids, hotspots).rows());
			copy.send("hotspot_month (hotspot_id, month, robberies)", months(findings, ids, hotspots));
			copy.finish();
		}
		catch (RuntimeException ex) {
			copy.cancel();
			throw ex;
		}
		schools(ids, passing);
	}

	private List<Long> ids(int count) {
		return this.jdbc.sql("select nextval(pg_get_serial_sequence('hotspot', 'id')) from generate_series(1, :count)")
			.param("count", count)
			.query(Long.class)
			.list();
	}

	private static BinaryRows hotspots(long setId, List<Long> ids, List<NamedHotspot> hotspots) {
		BinaryRows rows = new BinaryRows(1 << 16);
		for (int number = 0; number < hotspots.size(); number++) {
			hotspots.get(number).addTo(rows, setId, ids.get(number), number + 1);
		}
		return rows;
	}

	private static BinaryRows months(CellFindings findings, List<Long> ids, List<NamedHotspot> hotspots) {
		BinaryRows rows = new BinaryRows(1 << 16);
		for (int number = 0; number < hotspots.size(); number++) {
			int[] byMonth = hotspots.get(number).found().byMonth();
			for (int month = 0; month < byMonth.length; month++) {
				rows.begin(3);
				rows.bigint(ids.get(number));
				rows.date(findings.counts().window().month(month).atDay(1));
				rows.integer(byMonth[month]);
			}
		}
		return rows;
	}

	private void schools(List<Long> ids, Map<Integer, List<PassingSchool>> passing) {
		List<Integer> numbers = passing.entrySet()
			.stream()
			.flatMap((entry) -> entry.getValue().stream().map((school) -> entry.getKey()))
			.toList();
		List<PassingSchool> schools = passing.values().stream().flatMap(List::stream).toList();
		this.jdbc.sql("""
				insert into hotspot_school (hotspot_id, urn, way, metres, routes)
				select hotspot, urn, way, metres, string_to_array(routes, ' ')
				from unnest(:hotspots, :urns, :ways, :metres, :routes) as t (hotspot, urn, way, metres, routes)""")
			.param("hotspots", numbers.stream().map(ids::get).toArray(Long[]::new))
			.param("urns", schools.stream().map((school) -> school.urn().value()).toArray(Integer[]::new))
			.param("ways", schools.stream().map((school) -> school.way().name()).toArray(String[]::new))
			.param("metres", schools.stream().map(PassingSchool::metres).toArray(Integer[]::new))
			.param("routes", schools.stream().map((school) -> String.join(" ", school.routes())).toArray(String[]::new))
			.update();
	}

	/**
	 * The rows of cells.
	 */
	private record CellRows(long setId, CellFindings findings, List<Long> ids, List<NamedHotspot> hotspots) {

		static final String COLUMNS = "set_id, cell_column, cell_row, hotspot_id, place, robberies, score, density, z, p, "
				+ "p_adjusted, significant, borough_code";

		BinaryRows rows() {
			Long[] hotspotOf = new Long[this.findings.grid().size()];
			IntStream.range(0, this.hotspots.size())
				.forEach((number) -> this.hotspots.get(number)
					.found()
					.cells()
					.forEach((cell) -> hotspotOf[cell] = this.ids.get(number)));
			BinaryRows rows = new BinaryRows(1 << 18);
			for (int cell : this.findings.kept()) {
				add(rows, cell, hotspotOf[cell]);
			}
			return rows;
		}

		private void add(BinaryRows rows, int cell, Long hotspot) {
			rows.begin(13);
			rows.bigint(this.setId);
			rows.integer(this.findings.grid().column(cell));
			rows.integer(this.findings.grid().row(cell));
			if (hotspot != null) {
				rows.bigint(hotspot);
			}
			else {
				rows.nothing();
			}
			rows.integer(this.findings.places()[cell]);
			rows.integer(this.findings.robberies()[cell]);
			rows.number(this.findings.order().score(cell));
			rows.number(this.findings.density()[cell]);
			rows.number(this.findings.z()[cell]);
			rows.number(this.findings.probability()[cell]);
			rows.number(this.findings.adjusted()[cell]);
			rows.truth(this.findings.isSignificant(cell));
			rows.text(this.findings.grid().borough(cell).code());
		}

	}

}
