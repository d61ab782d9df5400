package org.saferschools.area;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells how deprived neighbourhoods are. Open data, so anyone may ask. Whoever asks names
 * the census, because scores of two drawings are not to be compared.
 */
@Service
@Transactional(readOnly = true)
public class DeprivationService {

	private final JdbcClient jdbc;

	DeprivationService(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** For which drawings of neighbourhoods scores are loaded, the latest first. */
	public List<LsoaCensus> loaded() {
		return this.jdbc.sql("select distinct census from lsoa_deprivation order by census desc")
			.query(Integer.class)
			.list()
			.stream()
			.map(LsoaCensus::of)
			.flatMap(Optional::stream)
			.toList();
	}

	/** Every score of a drawing, in one statement. */
	public Deprivation of(LsoaCensus census) {
		Map<String, Double> scores = new TreeMap<>();
		this.jdbc.sql("select lsoa_code, idaci from lsoa_deprivation where census = :census")
			.param("census", census.year())
			.query((row) -> {
				scores.put(row.getString("lsoa_code"), row.getDouble("idaci"));
			});
		return new Deprivation(census, scores);
	}

}
