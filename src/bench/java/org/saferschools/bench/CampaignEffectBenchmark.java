package org.saferschools.bench;

import org.saferschools.campaign.effect.SimulatedCampaigns;

/**
 * How often the interval of a campaign's effect covers the truth, over simulated campaigns
 * with an effect and with none, in cities that drift little and much and whose months
 * vary as chance lets them and more.
 *
 * <pre>
 * ./mvnw -q -Pbench test-compile exec:exec -Dbench=CampaignEffectBenchmark
 * </pre>
 */
final class CampaignEffectBenchmark {

	private static final int CAMPAIGNS = 500;

	private static final double[] EFFECTS = { 0.75, 1 };

	private static final double[] DRIFTS = { 0, 0.15 };

	/** Of areas that change by a third within a year: shown, without a goal. */
	private static final double WILD = 0.3;

	private static final double[] SHAPES = { 1000, 20, 5 };

	private CampaignEffectBenchmark() {
	}

	public static void main(String[] arguments) {
		System.out.printf("%8s %8s %8s %10s %10s %8s %10s%n", "effect", "drift", "shape", "covered", "found less", "bias",
				"dispersion");
		boolean good = true;
		for (double drift : DRIFTS) {
			good &= covers(drift);
		}
		covers(WILD);
		System.exit(good ? 0 : 1);
	}

	private static boolean covers(double drift) {
		boolean good = true;
		for (double shape : SHAPES) {
			for (double effect : EFFECTS) {
				good &= covers(effect, drift, shape);
			}
		}
		return good;
	}

	private static boolean covers(double effect, double drift, double shape) {
		SimulatedCampaigns.Result result = new SimulatedCampaigns(effect, drift, shape, 7).run(CAMPAIGNS);
		System.out.printf("%8.2f %8.2f %8.0f %9.1f%% %9.1f%% %8.3f %10.2f%n", effect, drift, shape,
				100 * result.coverage(), 100 * result.found(), result.bias(), result.dispersion());
		return result.coverage() >= 0.87 && result.coverage() <= 0.93;
	}

}
