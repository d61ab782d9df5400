package org.saferschools.imports;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.saferschools.area.DeprivationLoad;
import org.saferschools.area.DeprivationRow;

/**
 * Checks the rows of an index of deprivation. London's are kept.
 */
class DeprivationLoading implements Source.Loading {

	static final String ELSEWHERE = "outside London";

	static final String REPEATED = "repeated neighbourhood";

	private static final String LONDON = "E09";

	private final int lsoa;

	private final int score;

	private final int decile;

	private final int district;

	private final DeprivationLoad load;

	private final Tally tally;

	private final String covers;

	private final Set<String> seen = new HashSet<>();

	DeprivationLoading(Header header, String lsoa, Optional<String> district, DeprivationLoad load, Tally tally,
			String covers) {
		this.lsoa = header.position(lsoa);
		this.score = header.position(DeprivationSource.SCORE);
		this.decile = header.position(DeprivationSource.DECILE);
		this.district = district.map(header::position).orElse(-1);
		this.load = load;
		this.tally = tally;
		this.covers = covers;
	}

	@Override
	public void add(Row row) {
		String code = row.text(this.lsoa);
		Optional<Double> score = Cells.number(row, this.score).filter((number) -> number >= 0 && number <= 1);
		Optional<Integer> decile = Cells.whole(row, this.decile).filter((number) -> number >= 1 && number <= 10);
		if (!row.isBlank(this.district) && !row.text(this.district).startsWith(LONDON)) {
			this.tally.skipped(ELSEWHERE, 1);
		}
		else if (!DeprivationRow.isCode(code)) {
			refuse(row, "The code is not one of an English neighbourhood", this.lsoa);
		}
		else if (score.isEmpty()) {
			refuse(row, "The score is not a share from 0 to 1", this.score);
		}
		else if (decile.isEmpty() && !row.isBlank(this.decile)) {
			refuse(row, "The decile is not one from 1 to 10", this.decile);
		}
		else if (!this.seen.add(code)) {
			this.tally.skipped(REPEATED, 1);
		}
		else {
			this.load.add(new DeprivationRow(code, score.get(), decile.orElse(null)));
		}
	}

	private void refuse(Row row, String reason, int column) {
		this.tally.refuse(row.line(), reason, row.text(column));
	}

	@Override
	public String finish() {
		Merged.tell(this.load.finish(), this.tally);
		return "codes of " + this.covers;
	}

	@Override
	public void cancel() {
		this.load.cancel();
	}

}
