package org.saferschools.imports;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.saferschools.transport.RouteLoad;
import org.saferschools.transport.RouteStop;

/**
 * Checks the rows of a list of bus routes.
 */
class BusRouteLoading implements Source.Loading {

	static final String REPEATED = "repeated stop of a run";

	private static final Pattern ROUTE = Pattern.compile("[A-Z0-9]{1,8}");

	private static final int MOST = 9999;

	private final int route;

	private final int run;

	private final int sequence;

	private final BusStopColumns stop;

	private final RouteLoad load;

	private final Tally tally;

	private final Set<Key> seen = new HashSet<>();

	BusRouteLoading(Header header, RouteLoad load, Tally tally) {
		this.route = header.position(BusRouteSource.ROUTE);
		this.run = header.position(BusRouteSource.RUN);
		this.sequence = header.position(BusRouteSource.SEQUENCE);
		this.stop = new BusStopColumns(header);
		this.load = load;
		this.tally = tally;
	}

	@Override
	public void add(Row row) {
		String route = row.text(this.route);
		Optional<Integer> run = counted(row, this.run);
		Optional<Integer> sequence = counted(row, this.sequence);
		if (!ROUTE.matcher(route).matches()) {
			refuse(row, "The route is not up to 8 letters and figures", this.route);
		}
		else if (run.isEmpty()) {
			refuse(row, "The run is not a number from 1", this.run);
		}
		else if (sequence.isEmpty()) {
			refuse(row, "The sequence is not a number from 1", this.sequence);
		}
		else if (this.stop.refuses(row, this.tally)) {
			return;
		}
		else if (!this.seen.add(new Key(route, run.get(), sequence.get()))) {
			this.tally.skipped(REPEATED, 1);
		}
		else {
			this.load.add(new RouteStop(route, run.get(), sequence.get(), this.stop.code(row).get(),
					this.stop.name(row), this.stop.place(row).get(), this.stop.isVirtual(row)));
		}
	}

	private static Optional<Integer> counted(Row row, int column) {
		return Cells.whole(row, column).filter((number) -> number >= 1 && number <= MOST);
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

	private record Key(String route, int run, int sequence) {

	}

}
