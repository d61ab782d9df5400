package org.saferschools.prioritisation;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.saferschools.prioritisation.TierBorder.PeerScore;
import org.saferschools.shared.Urn;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Asks of the published ranking what would put a school in another tier.
 */
@Repository
class TierBorderRepository {

	private final JdbcClient jdbc;

	TierBorderRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * What alone would put a school in a higher or lower tier, in sentences.
	 * @param shares those of the run
	 * @return none where it isn't ranked, or where no factor can alone
	 */
	List<String> changes(Urn urn, TierShares shares) {
		List<PeerScore> peers = peers(urn);
		return IntStream.range(0, peers.size())
			.filter((number) -> peers.get(number).urn() == urn.value())
			.mapToObj((number) -> new TierBorder(peers, number, shares))
			.flatMap((border) -> Stream.of(border.up(), border.down()))
			.flatMap((change) -> change.stream())
			.map(TierChange::sentence)
			.toList();
	}

	private List<PeerScore> peers(Urn urn) {
		return this.jdbc.sql("""
				select p.urn, p.need, p.tier, p.factor_value, p.factor_percentile, p.factor_part, p.factor_count
				from prioritisation_run r
				join school_score c on c.run_id = r.id and c.urn = :urn
				join school_score p on p.run_id = r.id and p.peer_group = c.peer_group
				where r.state = 'PUBLISHED'
				order by p.urn""")
			.param("urn", urn.value())
			.query((row, number) -> new PeerScore(row.getInt("urn"), row.getDouble("need"), row.getInt("tier"),
					(Double[]) row.getArray("factor_value").getArray(),
					(Double[]) row.getArray("factor_percentile").getArray(),
					(Double[]) row.getArray("factor_part").getArray(),
					(Integer[]) row.getArray("factor_count").getArray()))
			.list();
	}

}
