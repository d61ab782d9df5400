package org.saferschools.prioritisation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

import org.saferschools.prioritisation.forecast.CrimeHistory;
import org.saferschools.prioritisation.forecast.MonthlyCounts;
import org.saferschools.school.PeerGroup;
import org.saferschools.school.Phase;
import org.saferschools.shared.GridPoint;
import org.saferschools.shared.Urn;

/**
 * The inputs of a ranking as bytes, to be kept with the run. What is unpacked is equal to
 * what was packed, to the last bit.
 */
final class PackedInputs {

	/** Number of the layout below; another layout gets another number. */
	static final short FORMAT = 2;

	/** The layout that had no counts within half the radius. */
	private static final short WITHOUT_NEARER = 1;

	private PackedInputs() {
	}

	static byte[] pack(RankingInputs inputs) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (DataOutputStream out = new DataOutputStream(
				new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_SPEED), 1 << 16))) {
			out.writeInt(inputs.schools().size());
			for (RankedSchool school : inputs.schools()) {
				write(school, out);
			}
			out.writeBoolean(inputs.robberies() != null);
			if (inputs.robberies() != null) {
				write(inputs.robberies(), out);
				writeCounts(inputs.nearer(), out);
			}
			for (Factor factor : Factor.values()) {
				write(inputs.values().get(factor), out);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	/**
	 * Unpacks.
	 * @throws IllegalArgumentException for a layout that this code doesn't know
	 */
	static RankingInputs unpack(short format, byte[] packed) {
		if (format != FORMAT && format != WITHOUT_NEARER) {
			throw new IllegalArgumentException(
					"Inputs of layout %d can't be read, only those up to %d".formatted(format, FORMAT));
		}
		try (DataInputStream in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(packed)))) {
			int size = in.readInt();
			List<RankedSchool> schools = new ArrayList<>(size);
			for (int school = 0; school < size; school++) {
				schools.add(readSchool(in));
			}
			CrimeHistory robberies = in.readBoolean() ? readHistory(size, in) : null;
			MonthlyCounts nearer = (robberies != null && format != WITHOUT_NEARER)
					? readCounts(size, robberies.months(), in) : null;
			Map<Factor, FactorValues> values = new EnumMap<>(Factor.class);
			for (Factor factor : Factor.values()) {
				values.put(factor, readValues(in));
			}
			return new RankingInputs(schools, robberies, nearer, values);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void write(RankedSchool school, DataOutputStream out) throws IOException {
		out.writeInt(school.urn().value());
		out.writeByte(school.group().ordinal());
		out.writeByte(school.phase().ordinal());
		out.writeInt(school.place().easting());
		out.writeInt(school.place().northing());
		out.writeDouble(school.pupils());
		out.writeDouble(school.freeMeals());
		out.writeBoolean(school.independent());
		writeText(school.lsoaCode(), out);
		writeText(school.boroughCode(), out);
		writeNumber(school.bcuId(), out);
		writeNumber(school.forceId(), out);
	}

	private static RankedSchool readSchool(DataInputStream in) throws IOException {
		return new RankedSchool(new Urn(in.readInt()), PeerGroup.values()[in.readByte()], Phase.values()[in.readByte()],
				new GridPoint(in.readInt(), in.readInt()), in.readDouble(), in.readDouble(), in.readBoolean(),
				readText(in), readText(in), readNumber(in), readNumber(in));
	}

	private static void write(CrimeHistory history, DataOutputStream out) throws IOException {
		out.writeInt(history.months());
		writeCounts(history.nearby(), out);
		writeCounts(history.around(), out);
		writeCounts(history.totals(), out);
		for (boolean[] known : history.known()) {
			for (boolean month : known) {
				out.writeBoolean(month);
			}
		}
	}

	private static CrimeHistory readHistory(int places, DataInputStream in) throws IOException {
		int months = in.readInt();
		MonthlyCounts nearby = readCounts(places, months, in);
		MonthlyCounts around = readCounts(places, months, in);
		double[] totals = readCounts(months, in);
		boolean[][] known = new boolean[places][months];
		for (boolean[] place : known) {
			for (int month = 0; month < months; month++) {
				place[month] = in.readBoolean();
			}
		}
		return new CrimeHistory(nearby, around, totals, known);
	}

	private static void writeCounts(MonthlyCounts counts, DataOutputStream out) throws IOException {
		writeCounts(counts.toArray(), out);
	}

	private static MonthlyCounts readCounts(int places, int months, DataInputStream in) throws IOException {
		return new MonthlyCounts(months, readCounts(places * months, in));
	}

	/**
	 * Almost all are small whole numbers, which take a byte or three; others take ten.
	 */
	private static void writeCounts(double[] counts, DataOutputStream out) throws IOException {
		for (double count : counts) {
			if (count == (int) count && count >= 0 && count < 254) {
				out.writeByte((int) count);
			}
			else {
				out.writeByte(255);
				out.writeDouble(count);
			}
		}
	}

	private static double[] readCounts(int size, DataInputStream in) throws IOException {
		double[] counts = new double[size];
		for (int at = 0; at < size; at++) {
			int small = in.readUnsignedByte();
			counts[at] = (small < 254) ? small : in.readDouble();
		}
		return counts;
	}

	private static void write(FactorValues values, DataOutputStream out) throws IOException {
		writeText(values.inactive(), out);
		writeDoubles(values.values(), out);
		writeDoubles(values.shapes(), out);
		out.writeInt((values.counts() != null) ? values.counts().length : -1);
		for (int at = 0; values.counts() != null && at < values.counts().length; at++) {
			out.writeInt(values.counts()[at]);
		}
		out.writeInt((values.notes() != null) ? values.notes().length : -1);
		for (int at = 0; values.notes() != null && at < values.notes().length; at++) {
			writeText(values.notes()[at], out);
		}
	}

	private static FactorValues readValues(DataInputStream in) throws IOException {
		String inactive = readText(in);
		double[] values = readDoubles(in);
		double[] shapes = readDoubles(in);
		int size = in.readInt();
		int[] counts = (size < 0) ? null : new int[size];
		for (int at = 0; at < size; at++) {
			counts[at] = in.readInt();
		}
		size = in.readInt();
		String[] notes = (size < 0) ? null : new String[size];
		for (int at = 0; at < size; at++) {
			notes[at] = readText(in);
		}
		return new FactorValues(values, shapes, counts, notes, inactive);
	}

	private static void writeDoubles(double[] doubles, DataOutputStream out) throws IOException {
		out.writeInt((doubles != null) ? doubles.length : -1);
		for (int at = 0; doubles != null && at < doubles.length; at++) {
			out.writeDouble(doubles[at]);
		}
	}

	private static double[] readDoubles(DataInputStream in) throws IOException {
		int size = in.readInt();
		double[] doubles = (size < 0) ? null : new double[size];
		for (int at = 0; at < size; at++) {
			doubles[at] = in.readDouble();
		}
		return doubles;
	}

	private static void writeText(String text, DataOutputStream out) throws IOException {
		out.writeBoolean(text != null);
		if (text != null) {
			out.writeUTF(text);
		}
	}

	private static String readText(DataInputStream in) throws IOException {
		return in.readBoolean() ? in.readUTF() : null;
	}

	private static void writeNumber(Integer number, DataOutputStream out) throws IOException {
		out.writeInt((number != null) ? number : Integer.MIN_VALUE);
	}

	private static Integer readNumber(DataInputStream in) throws IOException {
		int number = in.readInt();
		return (number != Integer.MIN_VALUE) ? number : null;
	}

}
