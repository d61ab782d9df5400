package org.saferschools.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PagingTests {

	@Test
	void theSecondPageOf612SchoolsShowsRows51To100() {
		Paging paging = Paging.of(2, 612);
		assertThat(paging.offset()).isEqualTo(50);
		assertThat(paging.first()).isEqualTo(51);
		assertThat(paging.last()).isEqualTo(100);
		assertThat(paging.pages()).isEqualTo(13);
		assertThat(paging.hasPrevious()).isTrue();
		assertThat(paging.hasNext()).isTrue();
	}

	@Test
	void theLastPageMayBeShort() {
		Paging paging = Paging.of(13, 612);
		assertThat(paging.last()).isEqualTo(612);
		assertThat(paging.hasNext()).isFalse();
	}

	@Test
	void anEmptyListHasOneEmptyPage() {
		Paging paging = Paging.of(null, 0);
		assertThat(paging.pages()).isEqualTo(1);
		assertThat(paging.first()).isZero();
		assertThat(paging.last()).isZero();
		assertThat(paging.shown()).containsExactly(1);
	}

	@ParameterizedTest
	@CsvSource({ "-3, 1", "0, 1", "7, 7", "14, 13", "2147483647, 13" })
	void aPageThatIsNotThereBecomesTheNearest(int requested, int given) {
		assertThat(Paging.of(requested, 612).number()).isEqualTo(given);
	}

	@Test
	void noPageCanBeMadeThatIsNotThere() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Paging(14, 50, 612));
	}

	@ParameterizedTest
	@CsvSource({ "1, '1 2 0 13'", "2, '1 2 3 0 13'", "4, '1 2 3 4 5 0 13'", "5, '1 0 4 5 6 0 13'",
			"10, '1 0 9 10 11 12 13'", "13, '1 0 12 13'" })
	void pageNumbersStandAroundThisOneWithGaps(int number, String shown) {
		assertThat(Paging.of(number, 612).shown().stream().map(String::valueOf)).containsExactly(shown.split(" "));
	}

	@Test
	void fewPagesAreAllShown() {
		assertThat(Paging.of(1, 350).shown()).containsExactly(1, 2, 3, 4, 5, 6, 7);
	}

}
