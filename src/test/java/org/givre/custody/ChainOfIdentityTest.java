package org.givre.custody;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.givre.kernel.ActorId;
import org.junit.jupiter.api.Test;

class ChainOfIdentityTest {

  private static Identifier id(IdentifierType type, String issuer, String value) {
    return new Identifier(
        type, issuer, value, Identifier.Entry.SCANNED, ActorId.GIVRE, Instant.EPOCH);
  }

  private static ChainOfIdentity chain(Identifier... identifiers) {
    return new ChainOfIdentity(List.of(identifiers));
  }

  @Test
  void spacesHyphensAndCaseDoNotMakeAnotherIdentity() {
    assertThat(
            chain(id(IdentifierType.COI, "Kite", "P0398-4C17"))
                .mismatches(chain(id(IdentifierType.COI, "KITE", "p0398 4c17"))))
        .isEmpty();
  }

  @Test
  void oneCharacterMakesAnotherIdentityAndBothValuesAreNamed() {
    Identifier ours = id(IdentifierType.COI, "Kite", "P0398-4C17");
    Identifier theirs = id(IdentifierType.COI, "Kite", "P0398-4C71");

    assertThat(chain(ours).mismatches(chain(theirs)))
        .containsExactly(new ChainOfIdentity.Mismatch(ours, theirs));
  }

  @Test
  void anIssuerThatNobodyReadStandsForAny() {
    assertThat(
            chain(id(IdentifierType.LOT, "", "KTE-24097"))
                .mismatches(chain(id(IdentifierType.LOT, "Kite", "KTE-24098"))))
        .hasSize(1);
  }

  @Test
  void theSameNumberOfTwoManufacturersIsNotCompared() {
    assertThat(
            chain(id(IdentifierType.COI, "Kite", "0001"))
                .mismatches(chain(id(IdentifierType.COI, "Novartis", "0002"))))
        .isEmpty();
  }

  @Test
  void severalValuesOfAKindMatchWhereOneDoes() {
    ChainOfIdentity ours =
        chain(id(IdentifierType.CODED, "Vertex", "V1"), id(IdentifierType.CODED, "Vertex", "V2"));

    assertThat(ours.mismatches(chain(id(IdentifierType.CODED, "Vertex", "V2")))).isEmpty();
    assertThat(ours.mismatches(chain(id(IdentifierType.CODED, "Vertex", "V3")))).hasSize(1);
  }
}
