package org.saferschools.imports;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.saferschools.school.LinkKind;
import org.saferschools.school.LinkLoad;
import org.saferschools.school.SchoolLink;
import org.saferschools.shared.Urn;

/**
 * Checks the rows of the register's links. Most links stand there twice, told by each of
 * the two schools.
 */
class SchoolLinkLoading implements Source.Loading {

	static final String OTHER_SIDE = "told by the other school too";

	static final String NO_SUCCESSION = "not a succession";

	private static final Map<String, LinkKind> ONWARDS = Map.of("Successor", LinkKind.SUCCESSOR, "Successor - merged",
			LinkKind.MERGED, "Successor - amalgamated", LinkKind.MERGED, "Successor - Split School", LinkKind.SPLIT);

	private static final Map<String, LinkKind> BACKWARDS = Map.of("Predecessor", LinkKind.SUCCESSOR,
			"Predecessor - merged", LinkKind.MERGED, "Predecessor - amalgamated", LinkKind.MERGED,
			"Predecessor - Split School", LinkKind.SPLIT);

	private final int urn;

	private final int linkUrn;

	private final int type;

	private final int since;

	private final LinkLoad load;

	private final Tally tally;

	SchoolLinkLoading(Header header, LinkLoad load, Tally tally) {
		this.urn = header.position(SchoolLinkSource.URN);
		this.linkUrn = header.position(SchoolLinkSource.LINK_URN);
		this.type = header.position(SchoolLinkSource.TYPE);
		this.since = header.position(SchoolLinkSource.SINCE);
		this.load = load;
		this.tally = tally;
	}

	@Override
	public void add(Row row) {
		Optional<Urn> school = Cells.urn(row, this.urn);
		Optional<Urn> other = Cells.urn(row, this.linkUrn);
		Optional<LocalDate> since = Cells.date(row, this.since);
		String kind = row.text(this.type);
		if (!ONWARDS.containsKey(kind) && !BACKWARDS.containsKey(kind)) {
			this.tally.skipped(NO_SUCCESSION, 1);
		}
		else if (school.isEmpty()) {
			refuse(row, "The URN is not a number of six digits", this.urn);
		}
		else if (other.isEmpty()) {
			refuse(row, "The linked URN is not a number of six digits", this.linkUrn);
		}
		else if (school.equals(other)) {
			refuse(row, "The school is linked with itself", this.urn);
		}
		else if (since.isEmpty() && !row.isBlank(this.since)) {
			refuse(row, "The date is not a day", this.since);
		}
		else {
			add(link(kind, school.get(), other.get(), since.orElse(null)));
		}
	}

	private static SchoolLink link(String kind, Urn school, Urn other, LocalDate since) {
		return ONWARDS.containsKey(kind) ? new SchoolLink(school, other, ONWARDS.get(kind), since)
				: new SchoolLink(other, school, BACKWARDS.get(kind), since);
	}

	private void add(SchoolLink link) {
		if (!this.load.add(link)) {
			this.tally.skipped(OTHER_SIDE, 1);
		}
	}

	private void refuse(Row row, String reason, int column) {
		this.tally.refuse(row.line(), reason, row.text(column));
	}

	@Override
	public String finish() {
		Merged.tell(this.load.finish(), this.tally);
		return "";
	}

	@Override
	public void cancel() {
		this.load.cancel();
	}

}
