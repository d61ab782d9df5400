package org.saferschools.bench;

import java.io.ByteArrayInputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.saferschools.SaferSchoolsApplication;
import org.saferschools.bench.GeneratedCrime.Size;
import org.saferschools.security.AccountDetails;
import org.saferschools.security.AccountService;
import org.saferschools.security.ActingSystem;
import org.saferschools.security.Password;
import org.saferschools.security.Role;
import org.saferschools.shared.GridPoint;
import org.saferschools.shared.LonLat;
import org.saferschools.shared.NationalGrid;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * How long the map's data take to come and how large they are, with a million incidents
 * stored: as a browser asks for them, signed in, over HTTP and packed, from the request
 * to the last byte. The borough is ten kilometres square; beside it all of London, which
 * has no goal.
 *
 * <pre>
 * ./mvnw -q -Pbench test-compile exec:exec -Dbench=MapBenchmark
 * </pre>
 */
final class MapBenchmark {

	private static final int RUNS = 40;

	private static final double MOST_MILLISECONDS = 100;

	private static final int MOST_BYTES = 60_000;

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

	private static final Pattern TOTAL = Pattern.compile("\"total\":(\\d+)");

	private static final String BOROUGH = view(125_000, 70_000, 135_000, 80_000);

	private static final String LONDON = view(103_000, 55_000, 161_000, 100_000);

	private static final String PASSWORD = "a long enough password";

	private final HttpClient browser = HttpClient.newBuilder()
		.cookieHandler(new CookieManager())
		.followRedirects(HttpClient.Redirect.NORMAL)
		.build();

	private final String home;

	private MapBenchmark(String port) {
		this.home = "http://localhost:" + port;
	}

	public static void main(String[] arguments) throws Exception {
		ProductServer.silence();
		boolean good;
		try (EmbeddedPostgres postgres = ProductServer.start()) {
			Flyway.configure().dataSource(postgres.getPostgresDatabase()).load().migrate();
			try (Connection connection = postgres.getPostgresDatabase().getConnection()) {
				new GeneratedCrime(connection, Size.CITY).load();
			}
			try (ConfigurableApplicationContext product = start(postgres.getPort())) {
				ActingSystem.as(Role.ADMIN, () -> product.getBean(AccountService.class)
					.create("central", new Password(PASSWORD), AccountDetails.of("Central", Role.CENTRAL)));
				good = new MapBenchmark(product.getEnvironment().getProperty("local.server.port")).run();
			}
		}
		System.exit(good ? 0 : 1);
	}

	private static ConfigurableApplicationContext start(int port) {
		return SpringApplication.run(SaferSchoolsApplication.class,
				"--spring.datasource.url=jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port),
				"--spring.datasource.username=postgres", "--spring.datasource.password=", "--saferschools.demo=false",
				"--logging.level.root=warn", "--spring.main.banner-mode=off",
				"--server.port=0");
	}

	private static String view(int west, int south, int east, int north) {
		LonLat from = NationalGrid.toLonLat(new GridPoint(west, south));
		LonLat to = NationalGrid.toLonLat(new GridPoint(east, north));
		return String.format(Locale.ROOT, "?view=%.5f,%.5f,%.5f,%.5f", from.longitude(), from.latitude(),
				to.longitude(), to.latitude());
	}

	private boolean run() throws Exception {
		signIn();
		System.out.printf("%,d incidents, %,d schools; %s%n", Size.CITY.incidents(), Size.CITY.schools(),
				Figures.machine());
		System.out.printf("The first view after an import, read from the database: %.0f ms%n",
				ask("/map/crimes.json" + BOROUGH).milliseconds);
		boolean good = meets("robberies of 12 months", "");
		return meets("all crimes of 24 months", "&kind=ROBBERY&kind=THEFT_FROM_PERSON&kind=VIOLENCE&from=2023-06")
				&& good;
	}

	private boolean meets(String what, String filter) throws Exception {
		Figure crimes = print("Borough, " + what, "/map/crimes.json" + BOROUGH + filter);
		Figure layers = print("Borough, schools", "/map/layers.json" + BOROUGH + filter);
		double milliseconds = crimes.milliseconds + layers.milliseconds;
		int bytes = crimes.bytes + layers.bytes;
		System.out.printf("  together %.1f ms (at most %.0f), %,d bytes packed (at most %,d)%n", milliseconds,
				MOST_MILLISECONDS, bytes, MOST_BYTES);
		print("Borough, the list beside it", "/map/list.html" + BOROUGH + filter);
		print("All of London, " + what, "/map/crimes.json" + LONDON + filter);
		return milliseconds <= MOST_MILLISECONDS && bytes <= MOST_BYTES;
	}

	private Figure print(String what, String address) throws Exception {
		List<Double> times = new ArrayList<>();
		Figure last = ask(address);
		for (int run = 0; run < RUNS + RUNS / 2; run++) {
			last = ask(address);
			if (run >= RUNS / 2) {
				times.add(last.milliseconds);
			}
		}
		Figure median = new Figure(times.stream().sorted().toList().get(RUNS / 2), last.bytes, last.crimes);
		System.out.printf("%-45s median of %d %6.1f ms, %,7d bytes packed%s%n", what, RUNS, median.milliseconds,
				median.bytes, median.crimes);
		return median;
	}

	private Figure ask(String address) throws Exception {
		HttpRequest request = HttpRequest.newBuilder(URI.create(this.home + address))
			.header("Accept-Encoding", "gzip")
			.build();
		long begin = System.nanoTime();
		HttpResponse<byte[]> answer = this.browser.send(request, BodyHandlers.ofByteArray());
		double milliseconds = (System.nanoTime() - begin) / 1e6;
		String packing = answer.headers().firstValue("Content-Encoding").orElse("none");
		if (answer.statusCode() != 200 || !packing.equals("gzip")) {
			throw new IllegalStateException("Answer %d for %s, packing %s".formatted(answer.statusCode(), address, packing));
		}
		return new Figure(milliseconds, answer.body().length, total(answer.body()));
	}

	private static String total(byte[] packed) throws Exception {
		byte[] whole = new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes();
		Matcher total = TOTAL.matcher(new String(whole, StandardCharsets.UTF_8));
		return total.find() ? ", of %,d crimes".formatted(Integer.parseInt(total.group(1))) : "";
	}

	private void signIn() throws Exception {
		URI door = URI.create(this.home + "/sign-in");
		Matcher token = TOKEN.matcher(this.browser.send(HttpRequest.newBuilder(door).build(), BodyHandlers.ofString()).body());
		if (!token.find()) {
			throw new IllegalStateException("The sign-in page has no token");
		}
		HttpResponse<String> answer = this.browser.send(HttpRequest.newBuilder(door)
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString("username=central&password=%s&_csrf=%s".formatted(encoded(PASSWORD),
					encoded(token.group(1)))))
			.build(), BodyHandlers.ofString());
		if (answer.uri().getPath().equals("/sign-in")) {
			throw new IllegalStateException("Not signed in");
		}
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	/** How long an answer took, how large it was, and how many crimes it tells of. */
	private record Figure(double milliseconds, int bytes, String crimes) {

	}

}
