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
import org.saferschools.bench.GeneratedCrime.Size;
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
 * product makes it with all factors and 1,000 draws: everything read from the database,
 * ranked, written and committed. Beside it the same counts by SQL. Of a nation:
 * {@link NationBenchmark}.
 *
 * <pre>
 * ./mvnw -q -Pbench test-compile exec:exec -Dbench=RankingBenchmark
 * </pre>
 */
final class RankingBenchmark {

	/** Of so many schools the counts by SQL are timed, then scaled to all. */
	private static final int SAMPLE = 100;

	private static final double LEAST_TIMES_FASTER = 20;

	private final Size size;

	private final int runs;

	private final double mostSeconds;

	/**
	 * Measures.
	 * @param runs how often, after a third as many to warm up
	 * @param mostSeconds what a run may take
	 */
	RankingBenchmark(Size size, int runs, double mostSeconds) {
		this.size = size;
		this.runs = runs;
		this.mostSeconds = mostSeconds;
	}

	public static void main(String[] arguments) throws Exception {
		System.exit(new RankingBenchmark(Size.CITY, 15, 3).run() ? 0 : 1);
	}

	boolean run() throws Exception {
		ProductServer.silence();
		try (EmbeddedPostgres postgres = ProductServer.start()) {
			Flyway.configure().dataSource(postgres.getPostgresDatabase()).load().migrate();
			try (Connection connection = postgres.getPostgresDatabase().getConnection()) {
				new GeneratedCrime(connection, this.size).load();
			}
			try (ConfigurableApplicationContext product = start(postgres.getPort())) {
				return compare(product);
			}
		}
	}

	private static ConfigurableApplicationContext start(int port) {
		return SpringApplication.run(SaferSchoolsApplication.class, "--spring.datasource.url=jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port),
					"--spring.datasource.username=postgres", "--spring.datasource.password=", "--saferschools.demo=false",
					"--logging.level.root=warn", "--spring.main.banner-mode=off",
				"--server.port=0");
	}

	private boolean compare(ConfigurableApplicationContext product) {
		RunService runs = product.getBean(RunService.class);
		IncidentPointReader reader = product.getBean(IncidentPointReader.class);
		MonthWindow window = new MonthWindow(YearMonth.from(GeneratedCrime.LAST), GeneratedCrime.MONTHS);
		System.out.printf("%,d schools, %,d incidents; %s%n", this.size.schools(), this.size.incidents(), Figures.machine());
		double reading = median(() -> reader
			.read(window, EnumSet.of(IncidentKind.ROBBERY, IncidentKind.THEFT_FROM_PERSON, IncidentKind.VIOLENCE))
			.size());
		double run = median(() -> ActingSystem.as(Role.CENTRAL, () -> runs.draft(window.last())));
		System.out.printf("Reading the incidents into the grid: median of %d warm runs %.2f s%n", this.runs, reading);
		System.out.printf("A whole run, read to committed:      median of %d warm runs %.2f s (at most %.0f)%n", this.runs,
				run, this.mostSeconds);
		double sql = countedBySql(product.getBean(JdbcClient.class));
		System.out.printf("The counts of a run, by SQL (GiST):  %.0f s (%d schools timed, scaled to all), %.0f times a run (at least %.0f)%n",
				sql, SAMPLE, sql / run, LEAST_TIMES_FASTER);
		return run <= this.mostSeconds && sql / run >= LEAST_TIMES_FASTER;
	}

	/** All counts that a run makes, by a GiST index on points. */
	private double countedBySql(JdbcClient jdbc) {
		jdbc.sql("create table bench_point as select kind, month, point(easting, northing) as place from incident").update();
		jdbc.sql("create index on bench_point using gist (place)").update();
		jdbc.sql("create index on bench_point using gist (place) where kind = 1").update();
		jdbc.sql("analyze bench_point").update();
		long begin = System.nanoTime();
		count(jdbc, 800, "kind in (1, 2, 3)");
		count(jdbc, 400, "kind = 1");
		count(jdbc, 5000, "kind = 1");
		return seconds(begin) * this.size.schools() / SAMPLE;
	}

	private static void count(JdbcClient jdbc, int radius, String kinds) {
		jdbc.sql("""
				select s.urn, i.kind, i.month, count(*)
				from (select urn, easting, northing from school order by md5(urn::text) limit :sample) s
				join bench_point i on i.%s and i.place <@ circle(point(s.easting, s.northing), :radius)
				group by s.urn, i.kind, i.month""".formatted(kinds))
			.param("sample", SAMPLE)
			.param("radius", radius)
			.query()
			.listOfRows();
	}

	private double median(LongSupplier work) {
		List<Double> times = new ArrayList<>();
		for (int run = 0; run < this.runs / 3 + this.runs; run++) {
			long begin = System.nanoTime();
			work.getAsLong();
			if (run >= this.runs / 3) {
				times.add(seconds(begin));
			}
		}
		return times.stream().sorted().toList().get(times.size() / 2);
	}

	private static double seconds(long begin) {
		return (System.nanoTime() - begin) / 1e9;
	}

}
