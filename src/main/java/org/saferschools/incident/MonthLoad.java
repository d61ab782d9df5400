package org.saferschools.incident;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HexFormat;

import org.saferschools.database.BinaryRows;

/**
 * Takes the rows of one month of one force, and fingerprints them as they pass.
 */
public final class MonthLoad {

	static final String COLUMNS = " (month, force_id, line, kind, easting, northing, crime_ref, lsoa_code, street)";

	private static final int COLUMN_COUNT = 9;

	/** Large enough that the network is busy, small enough for hundreds of months. */
	private static final int FLUSH_AT = 1 << 17;

	private static final int ROOM = FLUSH_AT + (1 << 12);

	private final IncidentLoad load;

	private final YearMonth month;

	private final LocalDate day;

	private final int forceId;

	private final BinaryRows rows = new BinaryRows(ROOM);

	private final MessageDigest digest = sha256();

	private int count;

	private int read;

	private int kept;

	private int unplaced;

	private int outside;

	private boolean tableMade;

	MonthLoad(IncidentLoad load, YearMonth month, int forceId) {
		this.load = load;
		this.month = month;
		this.day = month.atDay(1);
		this.forceId = forceId;
	}

	/**
	 * Adds a row.
	 * @param line its line in the file, each only once
	 * @param kind what was recorded
	 * @param easting metres
	 * @param northing metres
	 * @param crimeRef bytes of the Crime ID, or {@code null} where the file gives none
	 * @param lsoaCode the LSOA, or {@code null}
	 * @param street what police.uk calls the map point, or {@code null}
	 */
	public void add(int line, IncidentKind kind, int easting, int northing, byte[] crimeRef, String lsoaCode,
			String street) {
		this.rows.begin(COLUMN_COUNT);
		this.rows.date(this.day);
		this.rows.smallint(this.forceId);
		this.rows.integer(line);
		int content = this.rows.size();
		this.rows.smallint(kind.id());
		this.rows.integer(easting);
		this.rows.integer(northing);
		if (crimeRef == null) {
			this.rows.nothing();
		}
		else {
			this.rows.bytes(crimeRef, crimeRef.length);
		}
		this.rows.textOrNothing(lsoaCode);
		this.rows.textOrNothing(street);
		this.rows.digest(this.digest, content);
		this.count++;
		if (this.rows.size() >= FLUSH_AT) {
			flush();
		}
	}

	/** Counts a row of the month's file, whether or not it is added then. */
	public void saw() {
		this.read++;
	}

	/** Counts one of a kind that is kept. */
	public void sawKept() {
		this.kept++;
	}

	/** Counts one of a kind that is kept, but without coordinates. */
	public void sawUnplaced() {
		this.unplaced++;
	}

	/** Counts one of a kind that is kept, but outside the area served. */
	public void sawOutside() {
		this.outside++;
	}

	MonthRows seen() {
		return new MonthRows(this.read, this.unplaced, this.outside, this.kept);
	}

	void flush() {
		if (this.rows.size() == 0) {
			return;
		}
		if (!this.tableMade) {
			this.load.makeTable(this);
			this.tableMade = true;
		}
		this.load.send(this);
	}

	BinaryRows rows() {
		return this.rows;
	}

	YearMonth month() {
		return this.month;
	}

	int forceId() {
		return this.forceId;
	}

	int count() {
		return this.count;
	}

	/** The same for the same rows in the same order, whatever their line numbers. */
	String fingerprint() {
		try {
			return HexFormat.of().formatHex(((MessageDigest) this.digest.clone()).digest());
		}
		catch (CloneNotSupportedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

}
