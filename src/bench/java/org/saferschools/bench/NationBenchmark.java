package org.saferschools.bench;

import org.saferschools.bench.GeneratedCrime.Size;

/**
 * How long a run of the ranking takes for a nation: 30,000 schools and 6,000,000
 * incidents, within a heap of 2 GB.
 *
 * <pre>
 * ./mvnw -q -Pbench test-compile exec:exec -Dbench=NationBenchmark
 * </pre>
 */
final class NationBenchmark {

	private NationBenchmark() {
	}

	public static void main(String[] arguments) throws Exception {
		System.exit(new RankingBenchmark(Size.NATION, 3, 30).run() ? 0 : 1);
	}

}
