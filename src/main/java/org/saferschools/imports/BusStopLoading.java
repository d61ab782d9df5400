package org.saferschools.imports;

import java.util.HashSet;
import java.util.Set;

import org.saferschools.transport.BusStop;
import org.saferschools.transport.StopLoad;

/**
 * Checks the rows of a list of bus stops.
 */
class BusStopLoading implements Source.Loading {

	static final String REPEATED = "repeated stop code";

	/** Written where there is no code. */
	private static final Set<String> NO_CODE = Set.of("NONE", "0");

	private final int atco;

	private final BusStopColumns stop;

	private final StopLoad load;

	private final Tally tally;

	private final Set<String> seen = new HashSet<>();

	BusStopLoading(Header header, StopLoad load, Tally tally) {
		this.atco = header.position(BusStopSource.ATCO);
		this.stop = new BusStopColumns(header);
		this.load = load;
		this.tally = tally;
	}

	@Override
	public void add(Row row) {
		if (this.stop.refuses(row, this.tally)) {
			return;
		}
		String code = this.stop.code(row).get();
		if (!this.seen.add(code)) {
			this.tally.skipped(REPEATED, 1);
		}
		else {
			this.load.add(new BusStop(code, atco(row), this.stop.name(row), this.stop.place(row).get(),
					this.stop.isVirtual(row)));
		}
	}

	private String atco(Row row) {
		String atco = Cells.text(row, this.atco);
		return (atco == null || NO_CODE.contains(atco)) ? null : atco;
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
