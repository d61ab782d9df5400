package org.saferschools.imports;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class Utf8CheckTests {

	@Test
	void theCheckForUtf8AgreesWithAStrictDecoder() {
		Random random = new Random(20260304);
		byte[] kinds = { 'a', (byte) 0x80, (byte) 0xBF, (byte) 0xC2, (byte) 0xC1, (byte) 0xE0, (byte) 0xA0, (byte) 0xED,
				(byte) 0xEF, (byte) 0xF0, (byte) 0x90, (byte) 0xF4, (byte) 0x8F, (byte) 0xF5 };
		for (int i = 0; i < 200_000; i++) {
			byte[] bytes = new byte[random.nextInt(6)];
			for (int j = 0; j < bytes.length; j++) {
				bytes[j] = kinds[random.nextInt(kinds.length)];
			}
			Utf8Check check = new Utf8Check();
			check.add(bytes, bytes.length);
			assertThat(check.isUtf8()).as(Arrays.toString(bytes)).isEqualTo(decodes(bytes));
		}
	}

	private static boolean decodes(byte[] bytes) {
		try {
			StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
			return true;
		}
		catch (CharacterCodingException ex) {
			return false;
		}
	}

}
