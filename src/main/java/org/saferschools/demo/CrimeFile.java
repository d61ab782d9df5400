package org.saferschools.demo;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;

/**
 * Writes a month of generated crime as police.uk street files, one for each force.
 * Robbery and theft cluster at hubs, violence less so; autumn and spring have more than
 * summer and each hub has a level of its own.
 */
final class CrimeFile {

	private static final String HEADER = "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,"
			+ "LSOA name,Crime type,Last outcome category,Context";

	private static final int CITY_OF_LONDON = 201;

	private static final double[] SEASON = { 1.06, 0.98, 1.02, 0.95, 0.98, 0.96, 0.97, 0.86, 1.02, 1.10, 1.14, 0.96 };

	private static final double SHARE_WITHOUT_PLACE = 0.008;

	/**
	 * Who records it.
	 */
	private enum Force {

		MET("metropolitan", "Metropolitan Police Service"), CITY("city-of-london", "City of London Police");

		private final String slug;

		private final String title;

		Force(String slug, String title) {
			this.slug = slug;
			this.title = title;
		}

		private static Force of(GeneratedBorough borough) {
			return (borough.borough().laCode() == CITY_OF_LONDON) ? CITY : MET;
		}

	}

	/**
	 * What happens in all of London in an average month: how often, how much of it at
	 * hubs, whether it has an ID.
	 */
	private enum Kind {

		ROBBERY("Robbery", 2_700, 0.75), THEFT("Theft from the person", 4_200, 0.85),
		VIOLENCE("Violence and sexual offences", 8_500, 0.45), WEAPONS("Possession of weapons", 450, 0.55),
		ANTI_SOCIAL("Anti-social behaviour", 3_000, 0.40), BURGLARY("Burglary", 1_000, 0.10),
		VEHICLE("Vehicle crime", 1_400, 0.10);

		private final String label;

		private final int perMonth;

		private final double shareAtHubs;

		Kind(String label, int perMonth, double shareAtHubs) {
			this.label = label;
			this.perMonth = perMonth;
			this.shareAtHubs = shareAtHubs;
		}

	}

	private final GeneratedLondon london;

	private final PastCampaign campaign;

	private final long seed;

	CrimeFile(GeneratedLondon london, PastCampaign campaign, long seed) {
		this.london = london;
		this.campaign = campaign;
		this.seed = seed;
	}

	/**
	 * Writes one month.
	 * @param folder where the files go, named as police.uk names them
	 */
	List<Path> write(Path folder, YearMonth month) throws IOException {
		long ownSeed = this.seed * 31 + month.getYear() * 12L + month.getMonthValue();
		SplittableRandom random = new SplittableRandom(ownSeed);
		List<String> rows = rows(month, random);
		Collections.shuffle(rows, new Random(ownSeed));
		List<Path> files = new ArrayList<>();
		for (Force force : Force.values()) {
			files.add(write(folder.resolve("%s-%s-street.csv".formatted(month, force.slug)),
					rows.stream().filter((row) -> row.contains(force.title)).toList()));
		}
		return files;
	}

	private static Path write(Path file, List<String> rows) throws IOException {
		try (BufferedWriter out = Files.newBufferedWriter(file)) {
			out.write(HEADER);
			for (String row : rows) {
				out.newLine();
				out.write(row);
			}
			out.newLine();
		}
		return file;
	}

	private List<String> rows(YearMonth month, SplittableRandom random) {
		List<String> rows = new ArrayList<>();
		double totalLevel = this.london.boroughs().stream().mapToDouble(GeneratedBorough::level).sum();
		for (GeneratedBorough borough : this.london.boroughs()) {
			for (Kind kind : Kind.values()) {
				double mean = kind.perMonth * SEASON[month.getMonthValue() - 1] * borough.level() / totalLevel;
				long count = Math.round(mean + Math.sqrt(mean) * random.nextGaussian());
				for (long i = 0; i < count; i++) {
					row(kind, month, borough, random).ifPresent(rows::add);
				}
			}
		}
		return rows;
	}

	/** Empty where the campaign kept it from happening. */
	private Optional<String> row(Kind kind, YearMonth month, GeneratedBorough borough, SplittableRandom random) {
		boolean antiSocial = kind == Kind.ANTI_SOCIAL;
		String force = Force.of(borough).title;
		StringBuilder row = new StringBuilder(240);
		row.append(antiSocial ? "" : crimeId(random)).append(',').append(month).append(',').append(force);
		row.append(',').append(force).append(',');
		if (random.nextDouble() < SHARE_WITHOUT_PLACE) {
			row.append(",,No Location,,");
		}
		else {
			MapPoint point = borough.drawPoint(random, kind.shareAtHubs);
			if (kind == Kind.ROBBERY && this.campaign.prevents(month, point.point(), random)) {
				return Optional.empty();
			}
			row.append(point.lonLat()).append(',').append(point.street()).append(',').append(point.lsoa());
		}
		row.append(',').append(kind.label).append(',');
		return Optional.of(row.append(antiSocial ? "" : "Under investigation").append(',').toString());
	}

	private static String crimeId(SplittableRandom random) {
		byte[] bytes = new byte[32];
		random.nextBytes(bytes);
		return HexFormat.of().formatHex(bytes);
	}

}
