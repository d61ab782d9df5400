package org.saferschools.prioritisation;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;

import org.junit.jupiter.api.Test;
import org.saferschools.prioritisation.forecast.CrimeHistory;
import org.saferschools.prioritisation.forecast.MonthlyCounts;
import org.saferschools.school.PeerGroup;
import org.saferschools.school.Phase;
import org.saferschools.shared.GridPoint;
import org.saferschools.shared.Urn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PackedInputsTests {

	private static final RankedSchool ELM_PARK = new RankedSchool(new Urn(100_001), PeerGroup.SECONDARY,
			Phase.SECONDARY, new GridPoint(544_400, 184_000), 1200, Double.NaN, false, "E01000001", "E09000002", 9,
			null);

	@Test
	void whatIsUnpackedIsWhatWasPacked() {
		CrimeHistory robberies = CrimeHistory.whole(new MonthlyCounts(2, new double[] { 3, 300 }),
				new MonthlyCounts(2, new double[] { 40, 0.25 }), new double[] { 2700, 2800 });
		RankingInputs inputs = new RankingInputs(List.of(ELM_PARK), robberies,
				new MonthlyCounts(2, new double[] { 1, 254 }), values());
		byte[] packed = PackedInputs.pack(inputs);
		RankingInputs unpacked = PackedInputs.unpack(PackedInputs.FORMAT, packed);
		assertThat(unpacked.schools()).isEqualTo(inputs.schools());
		assertThat(unpacked.nearer()).isEqualTo(inputs.nearer());
		assertThat(unpacked.robberies().nearby()).isEqualTo(robberies.nearby());
		assertThat(unpacked.nearerRobberies())
			.hasValueSatisfying((nearer) -> assertThat(nearer.around()).isEqualTo(robberies.around()));
		assertThat(PackedInputs.pack(unpacked)).isEqualTo(packed);
	}

	@Test
	void valuesAreTheSameToTheLastBit() {
		Map<Factor, FactorValues> values = values();
		values.put(Factor.BUS_JOURNEYS,
				FactorValues
					.counted(new double[] { 0.1 + 0.2, Double.NaN }, new double[] { 1e-300, 3 },
							new int[] { 254, 100_000 })
					.with(new String[] { "on route 197, most at Élan Road (1)", "" }));
		byte[] packed = PackedInputs.pack(new RankingInputs(List.of(ELM_PARK), null, null, values));
		FactorValues journeys = PackedInputs.unpack(PackedInputs.FORMAT, packed).values().get(Factor.BUS_JOURNEYS);
		assertThat(journeys.values()).containsExactly(0.1 + 0.2, Double.NaN);
		assertThat(journeys.shapes()).containsExactly(1e-300, 3);
		assertThat(journeys.counts()).containsExactly(254, 100_000);
		assertThat(journeys.notes()).containsExactly("on route 197, most at Élan Road (1)", "");
	}

	@Test
	void inputsFromBeforeHalfTheRadiusWasCountedAreStillRead() throws Exception {
		RankingInputs unpacked = PackedInputs.unpack((short) 1, firstLayout());
		assertThat(unpacked.schools()).containsExactly(ELM_PARK);
		assertThat(unpacked.robberies().nearby().at(0, 0)).isEqualTo(3);
		assertThat(unpacked.robberies().around().at(0, 0)).isEqualTo(40);
		assertThat(unpacked.robberies().totals()).containsExactly(200);
		assertThat(unpacked.robberies().known()[0]).containsExactly(true);
		assertThat(unpacked.nearerRobberies()).isEmpty();
		assertThat(unpacked.values().get(Factor.PUPILS).inactive()).isEqualTo("No data");
	}

	@Test
	void aLayoutOfALaterBuildIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> PackedInputs.unpack((short) 3, new byte[0]))
			.withMessageContaining("layout 3");
	}

	private static Map<Factor, FactorValues> values() {
		Map<Factor, FactorValues> values = new EnumMap<>(Factor.class);
		for (Factor factor : Factor.values()) {
			values.put(factor, FactorValues.none("No data"));
		}
		values.put(Factor.ROBBERY, FactorValues.counted(new double[] { 0 }, null, new int[] { 303 }));
		return values;
	}

	/** One school and one month, as the first layout had them. */
	private static byte[] firstLayout() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
			out.writeInt(1);
			out.writeInt(100_001);
			out.writeByte(PeerGroup.SECONDARY.ordinal());
			out.writeByte(Phase.SECONDARY.ordinal());
			out.writeInt(544_400);
			out.writeInt(184_000);
			out.writeDouble(1200);
			out.writeDouble(Double.NaN);
			out.writeBoolean(false);
			text("E01000001", out);
			text("E09000002", out);
			out.writeInt(9);
			out.writeInt(Integer.MIN_VALUE);
			out.writeBoolean(true);
			out.writeInt(1);
			out.write(new byte[] { 3, 40, (byte) 200 });
			out.writeBoolean(true);
			for (int factor = 0; factor < Factor.values().length; factor++) {
				text("No data", out);
				for (int part = 0; part < 4; part++) {
					out.writeInt(-1);
				}
			}
		}
		return bytes.toByteArray();
	}

	private static void text(String text, DataOutputStream out) throws IOException {
		out.writeBoolean(true);
		out.writeUTF(text);
	}

}
