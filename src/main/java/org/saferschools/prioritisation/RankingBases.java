package org.saferschools.prioritisation;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells on what rankings stand, and whether the data under them are still the same, for
 * whoever watches over the data.
 */
@Service
@Transactional(readOnly = true)
public class RankingBases {

	private final PrioritisationRunRepository runs;

	private final DataReader data;

	private final JdbcClient jdbc;

	RankingBases(PrioritisationRunRepository runs, DataReader data, JdbcClient jdbc) {
		this.runs = runs;
		this.data = data;
		this.jdbc = jdbc;
	}

	/** Of the published ranking; empty before the first. */
	public Optional<RankingBasis> published() {
		return this.runs.findByState(RunState.PUBLISHED).map(RankingBasis::of);
	}

	/** Of the rankings that are or were published, the latest first. */
	public List<RankingBasis> latest(int limit) {
		return this.runs
			.findByStateInOrderByPublishedAtDescIdDesc(Set.of(RunState.PUBLISHED, RunState.SUPERSEDED), Limit.of(limit))
			.stream()
			.map(RankingBasis::of)
			.toList();
	}

	/** Whether the crime of its months is other than it was. */
	public boolean crimeChanged(RankingBasis basis) {
		return !this.data.incidentFingerprint(basis.window().last(), basis.window().months())
			.equals(basis.incidentFingerprint());
	}

	/**
	 * Whether what it took from schools is other than it was. All schools are read for
	 * it.
	 */
	public boolean schoolsChanged(RankingBasis basis) {
		return !this.data.schoolFingerprint().equals(basis.schoolFingerprint());
	}

	/** The names of the forces that police ranked schools. */
	public List<String> policing() {
		return this.jdbc.sql("""
				select f.name from police_force f
				where exists (select from borough b join school s on s.borough_code = b.code
					where b.force_id = f.id and s.not_ranked is null)
				order by f.name""").query(String.class).list();
	}

}
