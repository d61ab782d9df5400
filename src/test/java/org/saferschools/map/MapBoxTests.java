package org.saferschools.map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saferschools.shared.GridPoint;
import org.saferschools.shared.RuleException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class MapBoxTests {

	private static final MapBox CROYDON = new MapBox(new GridPoint(529_000, 158_000), new GridPoint(537_000, 170_000));

	@Test
	void anAddressLeadsBackToTheSameViewTimeAndAgain() {
		MapBox again = CROYDON;
		for (int time = 0; time < 20; time++) {
			again = MapBox.parse(again.inDegrees());
		}
		assertThat(again.southWest().distanceTo(CROYDON.southWest())).isLessThan(150);
		assertThat(again.northEast().distanceTo(CROYDON.northEast())).isLessThan(150);
	}

	@Test
	void allTheWorldIsNoMoreThanTheGrid() {
		MapBox world = MapBox.parse("-180,-90,180,90");
		assertThat(world.contains(CROYDON.southWest())).isTrue();
		assertThat(world.northEast().northing()).isLessThanOrEqualTo(1_300_000);
	}

	@ParameterizedTest
	@ValueSource(strings = { "1,2,3", "a,b,c,d", "-0.1,51.5,-0.2,51.6", "-0.2,51.6,-0.1,51.5", "NaN,51,0,52", ",,," })
	void whatIsNoViewIsRefusedWithWhatToDo(String view) {
		assertThatExceptionOfType(RuleException.class).isThrownBy(() -> MapBox.parse(view))
			.withMessageContaining("Open the map anew");
	}

	@Test
	void aViewIsMovedByPartsOfItself() {
		assertThat(CROYDON.moved(0.5, 0))
			.isEqualTo(new MapBox(new GridPoint(533_000, 158_000), new GridPoint(541_000, 170_000)));
		assertThat(CROYDON.wider(0.5))
			.isEqualTo(new MapBox(new GridPoint(531_000, 161_000), new GridPoint(535_000, 167_000)));
		assertThat(CROYDON.wider(1e-9).width()).isEqualTo(200);
		assertThat(CROYDON.wider(1e9).width()).isEqualTo(700_000);
	}

}
