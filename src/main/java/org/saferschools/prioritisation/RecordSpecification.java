package org.saferschools.prioritisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.saferschools.prioritisation.AlgorithmRecord.Field;
import org.saferschools.prioritisation.AlgorithmRecord.Section;
import org.saferschools.prioritisation.forecast.ForecastParameters;
import org.saferschools.prioritisation.forecast.PastForecast;
import org.saferschools.school.PeerGroup;

/**
 * Writes the section of the algorithm record on model and data.
 */
final class RecordSpecification {

	private static final String NONE = "No ranking is published.";

	/** What is never an input to need: a rule of the product, held by its factors. */
	private static final List<String> EXCLUDED = List.of("Ethnicity, religion and nationality",
			"Special educational needs", "Stop and search, and arrests", "Inspection grades",
			"Pupils as suspects or offenders", "Named persons of any kind");

	private final RecordFacts facts;

	RecordSpecification(RecordFacts facts) {
		this.facts = facts;
	}

	Section section() {
		return new Section("Tier 2, section 4: tool specification", List.of(Field.of("Phase", this.facts.record()
			.phase()), Field.of("Version", this.facts.codeVersion()), Field.of("System architecture",
					"A web application with one PostgreSQL database, run by the force. No data leave it, and no outside service or learned black box takes part."),
				new Field("Model", model()), new Field("Factors and weights", factors()),
				new Field("Never an input", EXCLUDED), new Field("Performance", performance()),
				Field.of("Development data",
						"None beyond the operational data: half-life and dispersion of the forecast are chosen at each run from the loaded months alone, each month judged from earlier ones."),
				new Field("Operational data", data()),
				Field.of("Sensitive attributes",
						"None of persons. Schools carry phase, sex of entry and the share of pupils with free school meals; only the last can be an input, as a measure of deprivation."),
				Field.of("Access and storage",
						"By role, after signing in; who looked, decided, exported and imported is recorded. Each run keeps all its inputs, so that it can be made again."),
				Field.of("Data sharing", this.facts.record().dataSharing())));
	}

	private List<String> model() {
		PrioritisationSettings settings = this.facts.settings();
		List<String> lines = new ArrayList<>(List.of(
				"Robberies expected near a school in the next three months: a Gamma-Poisson model in which old months count less, each school leans on its neighbourhood of %,d m, and the season is that of earlier years. A catchment is %,d m around the school, the window %d months."
					.formatted(RankingInputs.NEIGHBOURHOOD, settings.catchmentRadius(), settings.windowMonths()),
				"Other crime nearby: a count in which an incident counts half after %.0f months."
					.formatted(settings.halfLife()),
				"How sure a rank is: %,d draws of counts and weights with a fixed seed.".formatted(settings.draws())));
		this.facts.published()
			.ifPresent((run) -> lines.add("Robberies that count: %s.".formatted(run.parameters().scope().label())));
		this.facts.published()
			.ifPresent(
					(run) -> run.parameters().forecasts().forEach((group, chosen) -> lines.add(chosen(group, chosen))));
		return lines;
	}

	private static String chosen(PeerGroup group, ForecastParameters chosen) {
		return "Chosen by the data for %s schools: half-life %.1f months, dispersion %.2f."
			.formatted(group.label().toLowerCase(Locale.UK), chosen.halfLife(), chosen.dispersion());
	}

	private List<String> factors() {
		return this.facts.published()
			.map((run) -> run.factors().stream().map(RecordSpecification::use).toList())
			.orElseGet(() -> this.facts.weights()
				.points()
				.entrySet()
				.stream()
				.map((factor) -> "%s: weight %d".formatted(factor.getKey().label(), factor.getValue()))
				.toList());
	}

	private static String use(FactorUse use) {
		String counts = use.groups()
			.stream()
			.filter((group) -> group.inactive() == null)
			.map((group) -> "%.1f among %s schools".formatted(group.points(),
					group.group().label().toLowerCase(Locale.UK)))
			.collect(Collectors.joining(", "));
		return "%s: weight %d, %s%s".formatted(use.factor().label(), use.weight(),
				counts.isEmpty() ? "not counted" : "counts " + counts,
				use.reason().isEmpty() ? "" : " (" + use.reason() + ")");
	}

	private List<String> performance() {
		return this.facts.scorecard().map((card) -> {
			List<String> lines = new ArrayList<>();
			card.missing().ifPresent(lines::add);
			card.sheets().forEach((sheet) -> lines.add(performance(sheet)));
			return lines;
		}).orElse(List.of(NONE));
	}

	private static String performance(ScoreSheet sheet) {
		String which = "%s (%,d), within %,d m: ".formatted(sheet.set().description(), sheet.schools(), sheet.radius());
		return which + (sheet.judged()
				? "mean of past months (%d): the top 10%% caught %.1f%% of what a perfect choice would (plain count %.1f%%); Poisson deviance %.2f of the plain count’s; %.1f%% of the 90%% intervals held."
					.formatted(sheet.past().size(), 100 * sheet.mean((past) -> past.top(10).pei()),
							100 * sheet.mean((past) -> past.top(10).plainPei()),
							sheet.mean(PastForecast::devianceRatio), 100 * sheet.mean(PastForecast::coverage))
				: "too little history to judge by.");
	}

	private List<String> data() {
		return this.facts.published().map((run) -> {
			List<String> lines = new ArrayList<>();
			lines.add("Recorded crime: %,d incidents of %d months to %s (%s).".formatted(run.incidents(),
					run.parameters().windowMonths(), Months.name(run.asOf()), kinds(run)));
			run.parameters()
				.coverage()
				.forEach((force) -> lines
					.add("%s: %d of %d months.".formatted(force.force(), force.loaded(), force.months())));
			lines.add("School register: %,d schools."
				.formatted(run.parameters().schools().values().stream().mapToInt(Integer::intValue).sum()));
			lines.add("Deprivation: per cent " + run.parameters().deprivation().words() + ".");
			lines.addAll(fingerprints(run.parameters().fingerprints()));
			return lines;
		}).orElse(List.of(NONE));
	}

	private static String kinds(RunDetails run) {
		return run.parameters()
			.incidents()
			.entrySet()
			.stream()
			.map((kind) -> "%s %,d".formatted(kind.getKey().label().toLowerCase(Locale.UK), kind.getValue()))
			.collect(Collectors.joining(", "));
	}

	private static List<String> fingerprints(Map<String, String> fingerprints) {
		return fingerprints.keySet().stream().map((name) -> name + ": loaded.").toList();
	}

}
