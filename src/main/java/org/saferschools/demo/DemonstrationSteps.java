package org.saferschools.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

import org.saferschools.area.AreaService;
import org.saferschools.imports.ImportState;
import org.saferschools.imports.ImportSummary;
import org.saferschools.imports.UnattendedImports;

import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * The steps of making the demonstration.
 */
@Component
class DemonstrationSteps {

	private static final int MONTHS = 24;

	/** data.police.uk publishes a month about two months later. */
	private static final int MONTHS_BEHIND = 2;

	private final AreaService areas;

	private final Workforce workforce;

	private final DemonstrationAccounts accounts;

	private final UnattendedImports imports;

	private final DemonstrationRanking ranking;

	private final WorkLoader work;

	private final TimeLoader time;

	private final DemonstrationProposal proposal;

	private final DemonstrationScenarios scenarios;

	private final DemonstrationCampaigns campaigns;

	private final DemonstrationEvents events;

	private final DemonstrationPlan plan;

	DemonstrationSteps(AreaService areas, Workforce workforce, DemonstrationAccounts accounts,
			UnattendedImports imports, DemonstrationRanking ranking, WorkLoader work, TimeLoader time,
			DemonstrationProposal proposal, DemonstrationScenarios scenarios, DemonstrationCampaigns campaigns,
			DemonstrationEvents events, DemonstrationPlan plan) {
		this.areas = areas;
		this.workforce = workforce;
		this.accounts = accounts;
		this.imports = imports;
		this.ranking = ranking;
		this.work = work;
		this.time = time;
		this.proposal = proposal;
		this.scenarios = scenarios;
		this.campaigns = campaigns;
		this.events = events;
		this.plan = plan;
	}

	void take(Step step, long seed, LocalDate madeOn) {
		switch (step) {
			case OFFICERS -> this.workforce.recruit(madeOn);
			case ACCOUNTS -> this.accounts.make();
			case SCHOOLS -> importFiles((folder) -> List.of(schools(folder, london(seed, madeOn), madeOn)));
			case CRIME -> importFiles((folder) -> crime(folder, london(seed, madeOn), seed, madeOn));
			case RANKING -> this.ranking.publish(latestMonth(madeOn));
			case WORK -> {
				this.work.load(madeOn, seed);
				this.time.load(madeOn, seed);
				this.proposal.ask();
				this.scenarios.ask();
			}
			case HOTSPOTS -> this.campaigns.findHotspots(past(madeOn, london(seed, madeOn)));
			case CAMPAIGNS -> this.campaigns.run(past(madeOn, london(seed, madeOn)), madeOn);
			case EVENTS -> this.events.hold(madeOn, seed);
			case PLAN -> this.plan.make(madeOn);
			case DONE -> throw new IllegalArgumentException("There is nothing left to do");
		}
	}

	private GeneratedLondon london(long seed, LocalDate madeOn) {
		return GeneratedLondon.grow(this.areas.outlines(madeOn), seed);
	}

	private static Path schools(Path folder, GeneratedLondon london, LocalDate madeOn) throws IOException {
		return SchoolsFile.write(folder, madeOn, london.schools(madeOn.withDayOfMonth(1).minusMonths(9)));
	}

	private static List<Path> crime(Path folder, GeneratedLondon london, long seed, LocalDate madeOn)
			throws IOException {
		CrimeFile crime = new CrimeFile(london, past(madeOn, london), seed);
		List<Path> files = new ArrayList<>();
		for (int back = MONTHS - 1; back >= 0; back--) {
			files.addAll(crime.write(folder, latestMonth(madeOn).minusMonths(back)));
		}
		return files;
	}

	private static PastCampaign past(LocalDate madeOn, GeneratedLondon london) {
		return PastCampaign.before(latestMonth(madeOn), london);
	}

	private static YearMonth latestMonth(LocalDate madeOn) {
		return YearMonth.from(madeOn).minusMonths(MONTHS_BEHIND);
	}

	private void importFiles(Writing writing) {
		try {
			Path folder = Files.createTempDirectory("demonstration");
			try {
				ImportSummary summary = this.imports.run(writing.into(folder));
				if (summary.state() != ImportState.DONE) {
					throw new IllegalStateException("The generated files were not imported: " + summary);
				}
			}
			finally {
				FileSystemUtils.deleteRecursively(folder);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The generated files could not be written", ex);
		}
	}

	@FunctionalInterface
	private interface Writing {

		List<Path> into(Path folder) throws IOException;

	}

}
