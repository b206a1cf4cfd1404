package org.givre.dispensing;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.givre.custody.ChainOfIdentity;
import org.givre.custody.IdentifierType;
import org.givre.custody.UnitNow;
import org.givre.patient.Patient;
import org.givre.product.IdentifierKind;
import org.givre.product.ProductSheet;

/**
 * What an arrival must say: the patient's file and the identifiers announced with the order.
 *
 * @param values what is known; a field without a value is compared between the readers only
 * @param mandatory what two persons must read whatever the carrier bears
 */
public record ExpectedIdentity(Map<IdentityField, String> values, Set<IdentityField> mandatory) {

  public ExpectedIdentity {
    values = Map.copyOf(values);
    mandatory = Set.copyOf(mandatory);
  }

  public static ExpectedIdentity of(
      Patient patient, ChainOfIdentity chain, String lot, List<UnitNow> units, ProductSheet sheet) {
    Map<IdentityField, String> values = new EnumMap<>(IdentityField.class);
    values.put(IdentityField.BIRTH_NAME, patient.birthName());
    patient.givenNames().stream()
        .findFirst()
        .ifPresent(name -> values.put(IdentityField.GIVEN_NAME, name));
    values.put(IdentityField.BIRTH_DATE, patient.birthDate().toString());
    for (IdentifierKind kind : IdentifierKind.values()) {
      String known = chain.value(IdentifierType.valueOf(kind.name()));
      field(kind).filter(f -> !known.isEmpty()).ifPresent(f -> values.put(f, known));
    }
    if (!lot.isEmpty()) {
      values.put(IdentityField.LOT, lot);
    }
    Set<LocalDate> expiries = new java.util.TreeSet<>();
    units.forEach(unit -> unit.unit().content().expiry().ifPresent(expiries::add));
    if (expiries.size() == 1) {
      values.put(IdentityField.EXPIRY, expiries.iterator().next().toString());
    }
    return new ExpectedIdentity(values, mandatory(sheet));
  }

  /** The order that was placed names the lot as well, unless the manufacturer announced another. */
  ExpectedIdentity ordered(String number) {
    Map<IdentityField, String> with = new EnumMap<>(IdentityField.class);
    with.putAll(values);
    with.putIfAbsent(IdentityField.ORDER, number);
    return new ExpectedIdentity(with, mandatory);
  }

  private static Set<IdentityField> mandatory(ProductSheet sheet) {
    Set<IdentityField> mandatory =
        EnumSet.of(IdentityField.BIRTH_NAME, IdentityField.GIVEN_NAME, IdentityField.BIRTH_DATE);
    sheet.identifiers().forEach(kind -> field(kind).ifPresent(mandatory::add));
    return mandatory;
  }

  private static Optional<IdentityField> field(IdentifierKind kind) {
    return switch (kind) {
      case LOT -> Optional.of(IdentityField.LOT);
      case COI -> Optional.of(IdentityField.COI);
      case DIN -> Optional.of(IdentityField.DIN);
      case SEC -> Optional.of(IdentityField.SEC);
      case APHERESIS -> Optional.of(IdentityField.APHERESIS);
      case MANUFACTURER_PATIENT -> Optional.of(IdentityField.MANUFACTURER_PATIENT);
      case ORDER -> Optional.of(IdentityField.ORDER);
      case CODED -> Optional.of(IdentityField.CODED);
      case CASSETTE -> Optional.empty();
    };
  }

  @Override
  public String toString() {
    return "ExpectedIdentity[…]";
  }
}
