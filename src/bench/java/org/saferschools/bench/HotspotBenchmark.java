package org.saferschools.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.saferschools.SaferSchoolsApplication;
import org.saferschools.bench.GeneratedCrime.Size;
import org.saferschools.hotspot.HotspotScorecardService;
import org.saferschools.hotspot.HotspotService;
import org.saferschools.hotspot.HotspotSet;
import org.saferschools.hotspot.HotspotSetService;
import org.saferschools.security.ActingSystem;
import org.saferschools.security.Role;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * How long a set of hotspots takes for all of London: 12 months in squares of 250 m with a
 * million incidents stored, read from the database, counted, ordered, smoothed, tested,
 * near repeats dealt out, named, joined to schools, written and committed. Beside it the
 * scorecard of ten past months.
 *
 * <pre>
 * ./mvnw -q -Pbench test-compile exec:exec -Dbench=HotspotBenchmark
 * </pre>
 */
final class HotspotBenchmark {

	private static final YearMonth LAST = YearMonth.from(GeneratedCrime.LAST);

	private static final int RUNS = 15;

	private static final double MOST_SECONDS = 1;

	private HotspotBenchmark() {
	}

	public static void main(String[] arguments) throws Exception {
		System.exit(run() ? 0 : 1);
	}

	private static boolean run() throws Exception {
		ProductServer.silence();
		try (EmbeddedPostgres postgres = ProductServer.start()) {
			Flyway.configure().dataSource(postgres.getPostgresDatabase()).load().migrate();
			try (Connection connection = postgres.getPostgresDatabase().getConnection()) {
				new GeneratedCrime(connection, Size.CITY).load();
				moveToLondon(connection);
			}
			try (ConfigurableApplicationContext product = start(postgres.getPort())) {
				return measure(product);
			}
		}
	}

	/**
	 * What was generated lies 400 km west of London and 100 km south. Without days, near
	 * repeats take all robberies.
	 */
	private static void moveToLondon(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			for (String table : List.of("incident", "school", "route_stop")) {
				statement.execute("update %s set easting = easting + 400000, northing = northing + 100000".formatted(table));
			}
			statement.execute("delete from timed_incident");
			statement.execute("vacuum analyze");
		}
	}

	private static ConfigurableApplicationContext start(int port) {
		return SpringApplication.run(SaferSchoolsApplication.class,
				"--spring.datasource.url=jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port),
				"--spring.datasource.username=postgres", "--spring.datasource.password=", "--saferschools.demo=false",
				"--logging.level.root=warn", "--spring.main.banner-mode=off",
				"--server.port=0");
	}

	private static boolean measure(ConfigurableApplicationContext product) {
		HotspotSetService making = product.getBean(HotspotSetService.class);
		HotspotScorecardService scorecards = product.getBean(HotspotScorecardService.class);
		// of two months in turn, since the same set isn't made twice
		double set = median((run) -> ActingSystem.as(Role.CENTRAL, () -> making.make(LAST.minusMonths(run % 2))));
		double card = median((run) -> ActingSystem.as(Role.CENTRAL, scorecards::card));
		HotspotSet made = ActingSystem.as(Role.CENTRAL, () -> product.getBean(HotspotService.class).current())
			.orElseThrow();
		System.out.printf("%,d incidents, %,d robberies counted, %,d cells, %,d more than chance; %s%n",
				Size.CITY.incidents(), made.incidents(), made.cells(), made.significant(), Figures.machine());
		System.out.printf("A set of hotspots, read to committed: median of %d warm runs %.2f s (at most %.0f)%n", RUNS,
				set, MOST_SECONDS);
		System.out.printf("The scorecard of ten past months:     median of %d warm runs %.2f s%n", RUNS, card);
		return set <= MOST_SECONDS;
	}

	private static double median(IntFunction<Object> work) {
		List<Double> times = new ArrayList<>();
		for (int run = 0; run < RUNS / 3 + RUNS; run++) {
			long begin = System.nanoTime();
			work.apply(run);
			if (run >= RUNS / 3) {
				times.add((System.nanoTime() - begin) / 1e9);
			}
		}
		return times.stream().sorted().toList().get(times.size() / 2);
	}

}
