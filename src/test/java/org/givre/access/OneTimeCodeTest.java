package org.givre.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneTimeCodeTest {

  private static final CodeSecret RFC =
      CodeSecret.of("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

  @ParameterizedTest
  @CsvSource({
    "59,94287082",
    "1111111109,07081804",
    "1111111111,14050471",
    "1234567890,89005924",
    "2000000000,69279037",
    "20000000000,65353130"
  })
  void givesTheCodesOfTheVectors(long second, String code) {
    // RFC 6238, appendix B, SHA-1
    assertThat(OneTimeCode.of(RFC, OneTimeCode.step(Instant.ofEpochSecond(second)), 8))
        .isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({
    "0,755224",
    "1,287082",
    "2,359152",
    "3,969429",
    "4,338314",
    "5,254676",
    "6,287922",
    "7,162583",
    "8,399871",
    "9,520489"
  })
  void givesTheCodesOfTheCounterVectors(long step, String code) {
    // RFC 4226, appendix D
    assertThat(OneTimeCode.of(RFC, step, 6)).isEqualTo(code);
  }

  @Test
  void takesTheCodesOfTheNeighbouringStepsAndNoOthers() {
    Instant at = Instant.parse("2026-11-24T09:42:15Z");
    for (int away = -3; away <= 3; away++) {
      String typed = OneTimeCode.at(RFC, at.plusSeconds(away * OneTimeCode.STEP));
      assertThat(OneTimeCode.stepOf(RFC, typed, at).isPresent())
          .as("a code %d steps away", away)
          .isEqualTo(Math.abs(away) <= 1);
    }
  }

  @Test
  void writesAndReadsTheSecretAsGeneratorsDo() {
    assertThat(RFC.base32()).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    CodeSecret fresh = CodeSecret.fresh(new SecureRandom());
    assertThat(CodeSecret.ofBase32(fresh.base32()).bytes()).isEqualTo(fresh.bytes());
    assertThat(RFC.uri("c.demo"))
        .isEqualTo(
            "otpauth://totp/Givre:c.demo?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
                + "&issuer=Givre&algorithm=SHA1&digits=6&period=30");
    assertThatThrownBy(() -> CodeSecret.ofBase32("08"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void neverPrintsTheSecret() {
    assertThat(RFC.toString()).doesNotContain("GEZ");
  }
}
