package org.saferschools.bench;

import java.sql.Connection;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.LongSupplier;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.saferschools.SaferSchoolsApplication;
import org.saferschools.incident.IncidentKind;
import org.saferschools.incident.IncidentPointReader;
import org.saferschools.incident.MonthWindow;
import org.saferschools.prioritisation.RunService;
import org.saferschools.security.ActingSystem;
import org.saferschools.security.Role;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How long a run of the ranking takes for 3,200 schools and a million incidents, as the
 * product makes it: everything read from the database, ranked, written and committed.
 * Beside it the same counts by SQL.
 *
 * <pre>
 * ./mvnw -q -Pbench test-compile exec:exec -Dbench=RankingBenchmark
 * </pre>
 */
final class RankingBenchmark {

	private static final int WARM_UP = 5;

	private static final int RUNS = 15;

	private static final double MOST_SECONDS = 1.0;

	/** Of so many schools the counts by SQL are timed, then scaled to all. */
	private static final int SAMPLE = 100;

	private RankingBenchmark() {
	}

	public static void main(String[] arguments) throws Exception {
		ProductServer.silence();
		try (EmbeddedPostgres postgres = ProductServer.start()) {
			Flyway.configure().dataSource(postgres.getPostgresDatabase()).load().migrate();
			try (Connection connection = postgres.getPostgresDatabase().getConnection()) {
				new GeneratedCrime(connection).load();
			}
			boolean good;
			try (ConfigurableApplicationContext product = start(postgres.getPort())) {
				good = compare(product);
			}
			System.exit(good ? 0 : 1);
		}
	}

	private static ConfigurableApplicationContext start(int port) {
		return SpringApplication.run(SaferSchoolsApplication.class, "--spring.datasource.url=jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port),
					"--spring.datasource.username=postgres", "--spring.datasource.password=", "--saferschools.demo=false",
					"--db-scheduler.enabled=false", "--logging.level.root=warn", "--spring.main.banner-mode=off",
				"--server.port=0");
	}

	private static boolean compare(ConfigurableApplicationContext product) {
		RunService runs = product.getBean(RunService.class);
		IncidentPointReader reader = product.getBean(IncidentPointReader.class);
		MonthWindow window = new MonthWindow(YearMonth.from(GeneratedCrime.LAST), GeneratedCrime.MONTHS);
		System.out.printf("%,d schools, %,d incidents, %d processors, Java %s%n", GeneratedCrime.SCHOOLS,
				GeneratedCrime.INCIDENTS, Runtime.getRuntime().availableProcessors(), Runtime.version().feature());
		double reading = median(() -> reader
			.read(window, EnumSet.of(IncidentKind.ROBBERY, IncidentKind.THEFT_FROM_PERSON, IncidentKind.VIOLENCE))
			.size());
		double run = median(() -> ActingSystem.as(Role.CENTRAL, () -> runs.draft(window.last())));
		double sql = countedBySql(product.getBean(JdbcClient.class));
		System.out.printf("Reading the incidents into the grid: median of %d warm runs %.2f s%n", RUNS, reading);
		System.out.printf("A whole run, read to committed:      median of %d warm runs %.2f s (at most %.1f)%n", RUNS, run,
				MOST_SECONDS);
		System.out.printf("Only the counts, by SQL:             %.0f s (%d schools timed, scaled to all), %.0f times a run%n",
				sql, SAMPLE, sql / run);
		return run <= MOST_SECONDS;
	}

	/** A radius join along the index of kind, easting and northing. */
	private static double countedBySql(JdbcClient jdbc) {
		long begin = System.nanoTime();
		jdbc.sql("""
				select s.urn, i.kind, i.month, count(*)
				from (select urn, easting, northing from school order by md5(urn::text) limit :sample) s
				join incident i on i.kind in (1, 2, 3)
					and i.easting between s.easting - 800 and s.easting + 800
					and i.northing between s.northing - 800 and s.northing + 800
					and (i.easting - s.easting) ^ 2 + (i.northing - s.northing) ^ 2 <= 640000
				group by s.urn, i.kind, i.month""").param("sample", SAMPLE).query().listOfRows();
		return seconds(begin) * GeneratedCrime.SCHOOLS / SAMPLE;
	}

	private static double median(LongSupplier work) {
		List<Double> times = new ArrayList<>();
		for (int run = 0; run < WARM_UP + RUNS; run++) {
			long begin = System.nanoTime();
			work.getAsLong();
			if (run >= WARM_UP) {
				times.add(seconds(begin));
			}
		}
		return times.stream().sorted().toList().get(times.size() / 2);
	}

	private static double seconds(long begin) {
		return (System.nanoTime() - begin) / 1e9;
	}

}
