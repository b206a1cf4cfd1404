package org.givre.dispensing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.givre.kernel.Refusal;
import org.givre.kernel.Term;
import org.givre.product.CertificateKind;

/** What stands against a release, and against every later act that judges it again. */
public sealed interface ReleaseBar extends Refusal {

  /** The identity was not read by two persons on what arrived. */
  record IdentityNotCompared() implements ReleaseBar {}

  /** Taken over from an inventory: its arrival before this program is not attached and judged. */
  record EarlierReceptionMissing() implements ReleaseBar {}

  /** Taken over from an inventory: nobody judged what it went through before. */
  record BeforeNotJudged(String unit) implements ReleaseBar {
    @Override
    public List<Object> facts() {
      return List.of(unit);
    }
  }

  /** What it went through before it was taken over was judged harmful. */
  record BeforeJudgedHarmful(String unit) implements ReleaseBar {
    @Override
    public List<Object> facts() {
      return List.of(unit);
    }
  }

  /** A field read on what arrived is not the order's or the patient's. */
  record IdentityDiffers(IdentityField field) implements ReleaseBar {
    @Override
    public List<Object> facts() {
      return List.of(new Term("dispensing.field." + field.key()));
    }
  }

  /** A field that the product asks for was not read by two persons. */
  record IdentityFieldNotRead(IdentityField field) implements ReleaseBar {
    @Override
    public List<Object> facts() {
      return List.of(new Term("dispensing.field." + field.key()));
    }
  }

  /** A paper that the product sheet asks for is not attached. */
  record CertificateMissing(CertificateKind kind) implements ReleaseBar {
    @Override
    public List<Object> facts() {
      return List.of(
          new Term(
              "product.certificate." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }
  }

  /** Fewer units are here than the order announced. */
  record UnitsNotAllHere(int here, int announced) implements ReleaseBar {
    @Override
    public List<Object> facts() {
      return List.of(here, announced);
    }
  }

  /** Nobody wrote whether the container is intact. */
  record ContainerNotChecked() implements ReleaseBar {}

  /** The container was found damaged. */
  record ContainerNotIntact(String found) implements ReleaseBar {
    @Override
    public List<Object> facts() {
      return List.of(found);
    }
  }

  /** A reading above this product's own limit, that no pharmacist cleared. */
  record ExcursionNotCleared(double warmest, Instant at, double limit) implements ReleaseBar {
    @Override
    public List<Object> facts() {
      return List.of(warmest, at, limit);
    }
  }

  /** A gap longer than tolerated, that no pharmacist judged. */
  record GapNotJudged(Instant from, Duration length) implements ReleaseBar {
    @Override
    public List<Object> facts() {
      return List.of(from, length);
    }
  }

  /** A pharmacist judged that a gap may have harmed the product. */
  record GapJudgedHarmful(Instant from, Duration length) implements ReleaseBar {
    @Override
    public List<Object> facts() {
      return List.of(from, length);
    }
  }

  /** No reading proves that the unit was cold. */
  record ColdNotProved(String unit) implements ReleaseBar {
    @Override
    public List<Object> facts() {
      return List.of(unit);
    }
  }

  /** The last usable day is over. */
  record UnitExpired(String unit, LocalDate expiry) implements ReleaseBar {
    @Override
    public List<Object> facts() {
      return List.of(unit, expiry);
    }
  }

  /** Nobody wrote the unit's expiry. */
  record ExpiryUnknown(String unit) implements ReleaseBar {
    @Override
    public List<Object> facts() {
      return List.of(unit);
    }
  }

  /** The unit is blocked. */
  record UnitInQuarantine(String unit) implements ReleaseBar {
    @Override
    public List<Object> facts() {
      return List.of(unit);
    }
  }

  /** A deviation about this unit or lot is not closed. */
  record DeviationOpen(int number) implements ReleaseBar {
    @Override
    public List<Object> facts() {
      return List.of(number);
    }
  }

  /** A deviation was closed with the product rejected. */
  record DeviationRejected(int number) implements ReleaseBar {
    @Override
    public List<Object> facts() {
      return List.of(number);
    }
  }

  /** No pharmacist read the certificate against the specification. */
  record SpecificationNotRead() implements ReleaseBar {}

  /** The lot is out of specification and this piece of its file is lacking. */
  record OutOfSpecificationFileIncomplete(String piece) implements ReleaseBar {
    @Override
    public List<Object> facts() {
      return List.of(new Term("dispensing.oos." + piece));
    }
  }

  /** There is no prescription. */
  record PrescriptionMissing() implements ReleaseBar {}

  /** The prescription was not validated by a pharmacist. */
  record PrescriptionNotValidated(String prescriber) implements ReleaseBar {
    @Override
    public List<Object> facts() {
      return List.of(prescriber);
    }
  }

  /** The prescription is not this unit's patient's, or not this product's. */
  record PrescriptionOfAnotherPatient() implements ReleaseBar {}

  /** The lot is out of specification: a pharmacist and a second person have not decided. */
  record OutOfSpecificationNotDecided() implements ReleaseBar {}

  /** The preparatory treatment is not over on the day of looking. */
  record LymphodepletionNotOver(LocalDate last) implements ReleaseBar {
    @Override
    public List<Object> facts() {
      return List.of(last);
    }
  }

  /** The product was not accepted into stock: its availability is not confirmed. */
  record AvailabilityNotConfirmed() implements ReleaseBar {}

  /** The preparatory treatment is not recorded. */
  record LymphodepletionNotDone() implements ReleaseBar {}

  /** Tocilizumab on site is not confirmed. */
  record TocilizumabNotConfirmed(int doses) implements ReleaseBar {
    @Override
    public List<Object> facts() {
      return List.of(doses);
    }
  }

  /** The product sheet in force is still to be verified. */
  record ProductSheetNotSigned(String product, int version) implements ReleaseBar {
    @Override
    public List<Object> facts() {
      return List.of(product, version);
    }
  }

  /** Only a unit set apart for its patient is released. */
  record UnitNotReserved(String unit) implements ReleaseBar {
    @Override
    public List<Object> facts() {
      return List.of(unit);
    }
  }

  /** A dossier is about the units of one lot. */
  record UnitsOfTwoLots() implements ReleaseBar {}

  /** The unit has a release in force. */
  record UnitReleasedAlready(String unit) implements ReleaseBar {
    @Override
    public List<Object> facts() {
      return List.of(unit);
    }
  }

  /** No release of this unit is in force. */
  record NotReleased(String unit) implements ReleaseBar {
    @Override
    public List<Object> facts() {
      return List.of(unit);
    }
  }

  /** This release was withdrawn before. */
  record ReleaseWithdrawn() implements ReleaseBar {}
}
