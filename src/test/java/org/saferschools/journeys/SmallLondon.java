package org.saferschools.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.saferschools.hotspot.HotspotSetService;
import org.saferschools.imports.ImportState;
import org.saferschools.imports.UnattendedImports;
import org.saferschools.prioritisation.RunService;
import org.saferschools.security.ActingSystem;
import org.saferschools.security.Role;
import org.saferschools.shared.GridPoint;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A dozen schools, two years of crime around them and a published ranking, brought in by
 * the product's own ways. Made once for all journeys of a class, so whatever a journey
 * changes is its own.
 */
@TestComponent
class SmallLondon {

	/** The latest month that is loaded at the beginning. */
	static final YearMonth LATEST = YearMonth.of(2025, 8);

	private static final int MONTHS = 24;

	private final JdbcClient jdbc;

	private final UnattendedImports imports;

	private final RunService runs;

	private final HotspotSetService hotspots;

	SmallLondon(JdbcClient jdbc, UnattendedImports imports, RunService runs, HotspotSetService hotspots) {
		this.jdbc = jdbc;
		this.imports = imports;
		this.runs = runs;
		this.hotspots = hotspots;
	}

	/** Makes it, where it isn't there yet. */
	synchronized SmallLondon found() {
		if (!founded()) {
			bringIn();
			ActingSystem.as(Role.CENTRAL, () -> {
				long run = this.runs.draft(LATEST);
				this.runs.publish(run, 0, null);
				return run;
			});
		}
		return this;
	}

	/**
	 * Finds its hotspots, where nobody has yet.
	 * @return the number of the set
	 */
	synchronized long hotspots() {
		return this.jdbc.sql("select max(id) from hotspot_set")
			.query(Long.class)
			.optional()
			.orElseGet(() -> ActingSystem.as(Role.CENTRAL, () -> this.hotspots.make(null)));
	}

	private boolean founded() {
		return this.jdbc.sql("select exists (select from prioritisation_run)").query(Boolean.class).single();
	}

	private void bringIn() {
		try {
			Path folder = Files.createTempDirectory("small-london");
			try {
				assertThat(this.imports.run(List.of(register(folder))).state()).isEqualTo(ImportState.DONE);
				assertThat(this.imports.run(crime(folder)).state()).isEqualTo(ImportState.DONE);
			}
			finally {
				FileSystemUtils.deleteRecursively(folder);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Path register(Path folder) throws IOException {
		List<String> rows = new ArrayList<>();
		rows.add("URN,LA (code),LA (name),EstablishmentName,TypeOfEstablishment (name),EstablishmentStatus (code),"
				+ "OpenDate,CloseDate,PhaseOfEducation (code),StatutoryLowAge,StatutoryHighAge,NumberOfPupils,"
				+ "PercentageFSM,Postcode,GOR (code),Easting,Northing");
		Arrays.stream(LocalSchool.values()).map(this::asInTheRegister).forEach(rows::add);
		return Files.write(folder.resolve("edubasealldata20250901.csv"), rows, Charset.forName("windows-1252"));
	}

	private String asInTheRegister(LocalSchool school) {
		int laCode = this.jdbc.sql("select la_code from borough where name = ?")
			.param(school.borough)
			.query(Integer.class)
			.single();
		return String.join(",", String.valueOf(school.urn), String.valueOf(laCode), school.borough, school.schoolName,
				"Community school", "1", "01-09-1998", "", String.valueOf(school.age.phase),
				String.valueOf(school.age.low), String.valueOf(school.age.high),
				String.valueOf(600 + 50 * school.robberies), String.valueOf(10 + school.robberies), "", "H",
				String.valueOf(place(school).easting()), String.valueOf(place(school).northing()));
	}

	/** Where a school is, in metres of the National Grid. */
	GridPoint place(LocalSchool school) {
		return this.jdbc.sql("select centre_easting + :east, centre_northing from borough where name = :borough")
			.param("east", school.east)
			.param("borough", school.borough)
			.query((row, number) -> new GridPoint(row.getInt(1), row.getInt(2)))
			.single();
	}

	private List<Path> crime(Path folder) throws IOException {
		List<Path> files = new ArrayList<>();
		for (int back = MONTHS - 1; back >= 0; back--) {
			files.add(usualCrime(LATEST.minusMonths(back)).in(folder));
		}
		return files;
	}

	/** What happens near the schools in every month. */
	StreetFile usualCrime(YearMonth month) {
		StreetFile file = new StreetFile(month);
		for (LocalSchool school : LocalSchool.values()) {
			GridPoint place = place(school);
			GridPoint near = new GridPoint(place.easting() + 150, place.northing() + 100);
			file.with(school.robberies, "Robbery", near, "On or near Station Road");
			file.with(2 * school.robberies, "Violence and sexual offences", near, "On or near Station Road");
			file.with((school.robberies + 1) / 2, "Theft from the person", place, "On or near High Street");
		}
		return file;
	}

	/**
	 * An officer of a team, fit to lead a school.
	 * @param warrantNo warrant number
	 * @param team the team's name
	 * @return the officer's number
	 */
	long constable(String warrantNo, String team) {
		return this.jdbc.sql("""
				with constable as (
				    insert into officer (warrant_no, rank, vetted_until, trained_on)
				    values (:warrant, 'PC', :today + 400, :today - 400)
				    on conflict (warrant_no) do update set rank = excluded.rank returning id
				), posted as (
				    insert into posting (officer_id, team_id, kind_code, weekly_hours, starts_on)
				    select id, :team, 'SSO', 30, :today - 300 from constable on conflict do nothing
				)
				select id from constable""")
			.param("warrant", warrantNo)
			.param("team", team(team))
			.param("today", SchoolDay.TODAY)
			.query(Long.class)
			.single();
	}

	/** A team's number. */
	int team(String name) {
		return this.jdbc.sql("select id from team where name = ?").param(name).query(Integer.class).single();
	}

	/**
	 * Publishes the same ranking once more, but for one school: two tiers are likely for
	 * it.
	 */
	void leaveTierOpen(LocalSchool school) {
		long run = this.jdbc
			.sql("""
					insert into prioritisation_run (as_of, state, weights_version, code_version, parameters, incident_fingerprint,
					                                school_fingerprint, incidents, created_by, created_at)
					select as_of, 'DRAFT', weights_version, code_version, parameters, incident_fingerprint, school_fingerprint,
					       incidents, created_by, created_at
					  from prioritisation_run where state = 'PUBLISHED' returning id""")
			.query(Long.class)
			.single();
		this.jdbc
			.sql("""
					insert into school_score (run_id, urn, peer_group, need, rank, rank_in_bcu, rank_in_borough, tier, factor_value,
					                          factor_percentile, factor_part, factor_imputed, factor_count, expected, expected_low,
					                          expected_high, rank_low, rank_high, tier_chance)
					select :run, c.urn, c.peer_group, c.need, c.rank, c.rank_in_bcu, c.rank_in_borough, c.tier, c.factor_value,
					       c.factor_percentile, c.factor_part, c.factor_imputed, c.factor_count, c.expected, c.expected_low,
					       c.expected_high, coalesce(c.rank_low, c.rank), coalesce(c.rank_high, c.rank),
					       cast(case when c.urn <> :urn then coalesce(c.tier_chance::text, '{1,0,0}')
					                 when c.tier = 1 then '{0.64,0.36,0}' when c.tier = 2 then '{0.36,0.64,0}'
					                 else '{0,0.36,0.64}' end as real[])
					  from school_score c join prioritisation_run r on r.id = c.run_id and r.state = 'PUBLISHED'""")
			.param("run", run)
			.param("urn", school.urn)
			.update();
		this.jdbc.sql("update prioritisation_run set state = 'SUPERSEDED' where state = 'PUBLISHED'").update();
		this.jdbc.sql(
				"update prioritisation_run set state = 'PUBLISHED', published_by = 'central', published_at = now() where id = ?")
			.param(run)
			.update();
	}

	/** Gives a school a lead that is in force since the beginning of term. */
	void lead(LocalSchool school, long officerId) {
		this.jdbc.sql("""
				insert into lead (urn, officer_id, starts_on, reason, told_whom, told_on, placed_by, placed_at)
				select :urn, :officer, :from, 'Knows the school', 'Head teacher', :from, 'amara.cole', :from
				 where not exists (select from lead where urn = :urn)""")
			.param("urn", school.urn)
			.param("officer", officerId)
			.param("from", SchoolDay.TODAY.withMonth(9).withDayOfMonth(3))
			.update();
	}

}
