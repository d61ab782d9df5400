package org.saferschools.imports;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.saferschools.school.MergedSchools;
import org.saferschools.school.NotRanked;
import org.saferschools.school.Phase;
import org.saferschools.school.SchoolLoad;
import org.saferschools.school.SchoolRow;
import org.saferschools.school.SchoolStatus;
import org.saferschools.shared.Urn;

/**
 * Checks the rows of a register file. A school in London comes in whenever it can be told
 * which one it is and whether it is open; what else is odd is noted.
 */
class EstablishmentLoading implements Source.Loading {

	static final String ELSEWHERE = "outside London";

	static final String REPEATED = "repeated URN";

	private static final String LONDON = "H";

	private static final Pattern DATE = Pattern.compile("(?<!\\d)20\\d{6}(?!\\d)");

	/** Share of the open schools; real registers name them all. */
	private static final double MANY_MISSING = 0.02;

	private final EstablishmentColumns columns;

	private final Map<Integer, String> boroughsByLaCode;

	private final SchoolLoad load;

	private final Tally tally;

	private final Set<Urn> seen = new HashSet<>();

	private MergedSchools merged;

	EstablishmentLoading(EstablishmentColumns columns, Map<Integer, String> boroughsByLaCode, SchoolLoad load,
			Tally tally) {
		this.columns = columns;
		this.boroughsByLaCode = boroughsByLaCode;
		this.load = load;
		this.tally = tally;
	}

	@Override
	public void add(Row row) {
		String borough = borough(row);
		if (!inLondon(row, borough)) {
			this.tally.skipped(ELSEWHERE, 1);
			return;
		}
		Optional<Urn> urn = urn(row);
		Optional<SchoolStatus> status = this.columns.whole(row, EstablishmentSource.STATUS)
			.flatMap(SchoolStatus::ofCode);
		Optional<Phase> phase = this.columns.whole(row, EstablishmentSource.PHASE).flatMap(Phase::ofCode);
		String name = this.columns.text(row, EstablishmentSource.NAME);
		if (urn.isEmpty()) {
			refuse(row, "The URN is not a number of six digits", EstablishmentSource.URN);
		}
		else if (name == null) {
			refuse(row, "The school has no name", EstablishmentSource.URN);
		}
		else if (status.isEmpty()) {
			refuse(row, "The status is not one of 1 to 4", EstablishmentSource.STATUS);
		}
		else if (phase.isEmpty()) {
			refuse(row, "The phase is not one of 0 to 7", EstablishmentSource.PHASE);
		}
		else if (!this.seen.add(urn.get())) {
			this.tally.skipped(REPEATED, 1);
		}
		else {
			add(row, school(row, urn.get(), name, status.get(), phase.get(), borough));
		}
	}

	private SchoolRow school(Row row, Urn urn, String name, SchoolStatus status, Phase phase, String borough) {
		Odd odd = new Odd(row, urn, name);
		return new SchoolRow(urn, name, status, phase, this.columns.type(row), this.columns.ages(row, odd::accept),
				this.columns.roll(row, odd::accept), this.columns.address(row),
				this.columns.where(row, borough, odd::accept), this.columns.days(row, odd::accept));
	}

	private void add(Row row, SchoolRow school) {
		this.load.add(school);
		String which = "%s %s, %s".formatted(school.urn(), school.name(), school.status().label().toLowerCase());
		if (school.where().place() == null) {
			this.tally.note(row.line(), "The register gives no place", which);
		}
		if (school.standing().notRanked() == NotRanked.NO_PHASE_OR_AGES) {
			this.tally.note(row.line(), "Peer group can’t be told: neither phase nor ages", which);
		}
	}

	private boolean inLondon(Row row, String borough) {
		String region = this.columns.text(row, EstablishmentSource.GOR_CODE);
		return (region == null) ? borough != null : region.equals(LONDON);
	}

	/**
	 * The borough the school stands in, or else the one whose authority answers for it.
	 */
	private String borough(Row row) {
		String district = this.columns.text(row, "DistrictAdministrative (code)");
		if (district != null && this.boroughsByLaCode.containsValue(district)) {
			return district;
		}
		return this.columns.whole(row, EstablishmentSource.LA_CODE).map(this.boroughsByLaCode::get).orElse(null);
	}

	private Optional<Urn> urn(Row row) {
		try {
			return Optional.of(Urn.of(this.columns.raw(row, EstablishmentSource.URN)));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private void refuse(Row row, String reason, String column) {
		this.tally.refuse(row.line(), reason, this.columns.raw(row, column));
	}

	@Override
	public String finish() {
		this.merged = this.load.finish();
		this.tally.added(this.merged.added());
		this.tally.changed(this.merged.changed());
		this.tally.unchanged(this.merged.unchanged());
		return dateIn(this.tally.file()).map(RegisterHistory::covers).orElse("");
	}

	/** Such as 4 March 2026 for edubasealldata20260304.csv. */
	private static Optional<LocalDate> dateIn(String file) {
		Matcher date = DATE.matcher(file);
		try {
			return date.find() ? Optional.of(LocalDate.parse(date.group(), DateTimeFormatter.BASIC_ISO_DATE))
					: Optional.empty();
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

	/** Schools stay when a file doesn't name them; but perhaps the file is cut off. */
	@Override
	public List<Suspicion> suspicions() {
		int missing = this.merged.missing();
		if (missing == 0) {
			return List.of();
		}
		String message = "%,d of the %,d open schools in the register are not in the file; they stay as they are"
			.formatted(missing, this.merged.known());
		return List
			.of((missing > this.merged.known() * MANY_MISSING) ? Suspicion.stop(message) : Suspicion.look(message));
	}

	@Override
	public void cancel() {
		this.load.cancel();
	}

	private final class Odd {

		private final Row row;

		private final String school;

		Odd(Row row, Urn urn, String name) {
			this.row = row;
			this.school = urn + " " + name;
		}

		void accept(String what) {
			EstablishmentLoading.this.tally.note(this.row.line(), "Not understood and left out",
					what + ", " + this.school);
		}

	}

}
