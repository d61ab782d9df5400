package org.saferschools.incident;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import javax.sql.DataSource;

import org.saferschools.database.BinaryCopy;
import org.saferschools.shared.RuleException;

/**
 * The load of one file under way. Used by one thread, in one transaction.
 */
public final class IncidentLoad {

	/**
	 * A file holds one month of one force as a rule; each of them becomes a table.
	 */
	static final int MOST_MONTHS = 240;

	private final BinaryCopy copy;

	private final MonthTables tables;

	private final String owner;

	private final long importId;

	private final Map<String, MonthLoad> months = new TreeMap<>();

	private final List<MonthLoad> prepared = new ArrayList<>();

	IncidentLoad(DataSource dataSource, MonthTables tables, long importId, int fileNumber) {
		this.copy = BinaryCopy.intoNewTables(dataSource);
		this.tables = tables;
		this.importId = importId;
		this.owner = importId + "_" + fileNumber;
	}

	/**
	 * Where the rows of a month go. Asking for a month is enough to replace it: where no
	 * row follows, it is empty from then on.
	 * @param month the month
	 * @param forceId number of the force whose file it is
	 * @throws RuleException where the file holds more months than a file can
	 */
	public MonthLoad month(YearMonth month, int forceId) {
		return this.months.computeIfAbsent(MonthTables.prefix(month, forceId), (prefix) -> {
			if (this.months.size() == MOST_MONTHS) {
				throw new RuleException("import.months",
						"It holds more than %d different months. Export it again by month".formatted(MOST_MONTHS));
			}
			return new MonthLoad(this, month, forceId);
		});
	}

	/**
	 * Ends the rows and prepares the months; readers see nothing of them yet.
	 * @return what becomes of each, in order
	 * @throws RuleException where an earlier file of the same import brought other rows
	 * of the same month
	 */
	public List<LoadedMonth> finish() {
		this.months.values().forEach(MonthLoad::flush);
		this.copy.finish();
		return this.months.values().stream().map(this::settle).toList();
	}

	/**
	 * Puts the months in the place of the old ones. Readers wait from here to the end of
	 * the transaction, so this comes last.
	 */
	public void publish() {
		this.prepared.forEach((load) -> this.tables.replace(load, tableOf(load), this.importId));
	}

	/**
	 * Gives up, so that the caller's transaction can be rolled back.
	 */
	public void cancel() {
		this.copy.cancel();
	}

	void makeTable(MonthLoad load) {
		this.copy.finish();
		this.tables.make(tableOf(load));
	}

	void send(MonthLoad load) {
		this.copy.send(tableOf(load) + MonthLoad.COLUMNS, load.rows());
	}

	private LoadedMonth settle(MonthLoad load) {
		int before = this.tables.incidents(load);
		boolean unchanged = this.tables.has(load);
		if (unchanged) {
			this.tables.drop(tableOf(load));
		}
		else {
			this.tables.refuseSecond(load, this.importId);
			this.tables.prepare(load, tableOf(load));
			this.tables.record(load, this.importId);
			this.prepared.add(load);
		}
		return new LoadedMonth(load.month(), load.forceId(), load.count(), before, unchanged, load.seen());
	}

	private String tableOf(MonthLoad load) {
		return MonthTables.prefix(load.month(), load.forceId()) + this.owner;
	}

}
