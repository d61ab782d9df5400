package org.saferschools.prioritisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.saferschools.prioritisation.AlgorithmRecord.Field;
import org.saferschools.prioritisation.AlgorithmRecord.Section;

/**
 * Writes the sections of the algorithm record. What the system knows comes from its
 * facts; only what the code does by its nature stands here in words.
 */
final class RecordSections {

	private static final String NAME = "Safer Schools prioritisation";

	private final RecordFacts facts;

	RecordSections(RecordFacts facts) {
		this.facts = facts;
	}

	AlgorithmRecord record() {
		return new AlgorithmRecord(NAME, this.facts.day(), List.of(overview(), owner(), rationale(), decisions(),
				new RecordSpecification(this.facts).section(), risks()));
	}

	private Section overview() {
		return new Section("Tier 1: overview", List.of(Field.of("Name", NAME), Field.of("Description",
				"Ranks schools by how much their pupils are exposed to robbery and other crime nearby, so that supervisors can place school officers where they are needed most. It is arithmetic with published weights that can be checked by hand; it ranks schools, never persons, and people decide."),
				Field.of("Website", this.facts.record().website()),
				Field.of("Contact", this.facts.record().contact())));
	}

	private Section owner() {
		return new Section("Tier 2, section 1: owner and responsibility",
				List.of(Field.of("Organisation", this.facts.record().organisation()),
						Field.of("Team", this.facts.record().team()),
						Field.of("Senior responsible owner", this.facts.record().owner()),
						Field.of("Third parties", this.facts.record().suppliers())));
	}

	private Section rationale() {
		return new Section("Tier 2, section 2: description and rationale", List.of(Field.of("Detailed description",
				"Each school’s value for each factor becomes its percentile among its peers. Need is the sum of weight times percentile; its parts add up to it. Schools with pupils of secondary age are ranked among themselves, and so are the rest.",
				"Schools are put into tiers by rank: " + tiers() + "."),
				Field.of("Scope",
						this.facts.published()
							.map((run) -> "%s. It is not used for decisions on persons.".formatted(schools(run)))
							.orElse("No ranking is published. It is not used for decisions on persons.")),
				Field.of("Benefits",
						"Officers’ hours go by the same rule everywhere, the reasons for each rank are shown, and how right past rankings were is shown too."),
				Field.of("Previous process", this.facts.record().previousProcess()), Field.of("Alternatives considered",
						"The plain count of robberies in 12 months, which needs no model. It stands beside the forecast on every page, and the scorecard says where it would have done better.")));
	}

	private String tiers() {
		return this.facts.standards()
			.stream()
			.map((standard) -> "tier %d holds %d%% (a term: contacts %d, patrols %d)".formatted(standard.tier(),
					standard.sharePercent(), standard.contactsPerTerm(), standard.patrolsPerTerm()))
			.collect(Collectors.joining("; "));
	}

	private static String schools(RunDetails run) {
		return run.parameters()
			.schools()
			.entrySet()
			.stream()
			.map((group) -> "%,d %s schools".formatted(group.getValue(), group.getKey().label().toLowerCase(Locale.UK)))
			.collect(Collectors.joining(" and ", "It ranks ", ""));
	}

	private Section decisions() {
		RecordFacts.Usage usage = this.facts.usage();
		return new Section("Tier 2, section 3: decision-making process", List.of(Field.of("Process integration",
				"The central team makes a draft, sees who would move and why, and publishes it. Supervisors place officers and plan contacts by the published ranking."),
				Field.of("Provided information",
						"Of each school: rank and the range it likely lies in, tier and its chance, need as the sum of its parts, each factor in a sentence, robberies expected next term with a 90% interval, and the plain count of 12 months."),
				Field.of("Frequency and scale of usage", published(),
						"Rankings published in the last 12 months: %,d.".formatted(usage.published())),
				Field.of("Human decisions and review",
						"No tier follows without people: a named person publishes each ranking, a supervisor settles schools at the border of a tier, and may override a tier by one with a reason, until the end of the term.",
						"Decided by people in the last 12 months: schools at a border %,d, overrides %,d."
							.formatted(usage.borderline(), usage.overrides()),
						"Weights change by two people and with a reason. Weights version %d, by %s: %s.".formatted(
								this.facts.weights().version(), this.facts.weights().createdBy(),
								this.facts.weights().reason())),
				Field.of("Required training", this.facts.record().training()),
				Field.of("Appeals and review", this.facts.record().appeals())));
	}

	private String published() {
		return this.facts.published()
			.map((run) -> "Run %d, crime to %s, is published.".formatted(run.id(), Months.name(run.asOf())))
			.orElse("No ranking is published.");
	}

	private Section risks() {
		List<String> risks = new ArrayList<>(List.of(
				"Crime that was never reported isn’t counted: children report about one theft in eight. Supervisors can override a tier with what they know.",
				"More police near a school may find more crime there, which would then count. Robbery and theft are reported by victims; stop and search, arrests and drugs offences are no inputs.",
				"Crime is known by the month and moved to a map point nearby. Ranges of ranks and intervals are shown, and schools that can’t be told apart are said to be so.",
				"Changes of tier may fall on some groups of schools more than on others. Before publishing the central team is warned where they do; tiers and contacts by borough, phase, sex of entry and free school meals are shown.",
				"A school could be branded by its tier. Tiers are for placing officers; only signed-in officers and staff see them.",
				"The forecast may be wrong. It is held against what came month by month, beside the plain count, and what is against it is said."));
		gaps(risks);
		return new Section("Tier 2, section 5: risks, mitigations and impact assessments",
				List.of(Field.of("Impact assessments", this.facts.record().impactAssessments()),
						new Field("Risks and mitigations", risks)));
	}

	private void gaps(List<String> risks) {
		this.facts.published()
			.stream()
			.flatMap((run) -> run.gaps().stream())
			.forEach((force) -> risks.add("%s has given %d of the %d months: near its area less crime is counted."
				.formatted(force.force(), force.loaded(), force.months())));
		Stream.of(this.facts.published())
			.flatMap((run) -> run.stream())
			.flatMap((run) -> run.factors().stream())
			.filter((use) -> !use.active())
			.forEach((use) -> risks
				.add("%s has no data and isn’t counted: %s.".formatted(use.factor().label(), use.reason())));
	}

}
