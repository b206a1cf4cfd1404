package org.givre.label;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The fields of a scan by the names of {@code givre scan --json}: application identifiers for GS1,
 * the structure's number for ISBT 128, {@code S1} to {@code S7} for INS; dates as ISO 8601.
 */
public final class ScanFields {

  private ScanFields() {}

  public static Map<String, String> of(Scan scan, LocalDate today) {
    return switch (scan) {
      case Scan.Gs1 gs1 -> gs1(gs1.elements(), today);
      case Scan.Isbt128 isbt -> isbt(isbt);
      case Scan.Sec sec -> sec(sec);
      case Scan.Ins ins -> ins(ins.traits());
      case Scan.Internal internal -> internal(internal.code());
      case Scan.Plain plain -> Map.of("text", plain.text());
      case Scan.Malformed malformed ->
          malformed.believed() == Scan.Kind.GS1 ? gs1(malformed.read(), today) : malformed.read();
    };
  }

  private static Map<String, String> gs1(Map<String, String> elements, LocalDate today) {
    Map<String, String> fields = new LinkedHashMap<>();
    elements.forEach((id, value) -> fields.put(id, dated(id, value, today)));
    return fields;
  }

  private static String dated(String identifier, String value, LocalDate today) {
    Optional<Gs1Element> element = Gs1Element.of(identifier);
    if (element.isEmpty()) {
      return value;
    }
    return switch (element.get().content()) {
      case DATE -> Gs1Dates.day(value, today).map(LocalDate::toString).orElse(value);
      case DATE_AND_TIME ->
          Gs1Dates.day(value, today)
              .flatMap(day -> Gs1Dates.time(value.substring(6)).map(day::atTime))
              .map(Object::toString)
              .orElse(value);
      case TEXT, NUMBER, NUMBER_WITH_KEY, RETURNABLE_ASSET -> value;
    };
  }

  /** The structure's own value under its number, its parts beside it. */
  private static Map<String, String> isbt(Scan.Isbt128 isbt) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put(isbt.structure(), main(isbt));
    fields.putAll(isbt.fields());
    return fields;
  }

  private static String main(Scan.Isbt128 isbt) {
    Map<String, String> parts = isbt.fields();
    return switch (isbt.structure()) {
      case "003" -> parts.get("code") + parts.get("collection") + parts.get("division");
      case "023" -> parts.get("count") + parts.get("reference");
      default -> parts.values().iterator().next();
    };
  }

  private static Map<String, String> sec(Scan.Sec sec) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("country", sec.country());
    fields.put("establishment", sec.establishment());
    fields.put("donation", sec.donation());
    fields.put("coding", sec.coding());
    fields.put("product", sec.product());
    fields.put("split", sec.split());
    sec.expiry().ifPresent(day -> fields.put("expiry", day.toString()));
    return fields;
  }

  private static Map<String, String> ins(InsTraits traits) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("S1", traits.matricule());
    fields.put("S2", traits.oid());
    fields.put("S3", traits.givenNames());
    fields.put("S4", traits.birthName());
    fields.put("S5", traits.sex());
    fields.put("S6", traits.birthDate().toString());
    if (!traits.birthPlace().isEmpty()) {
      fields.put("S7", traits.birthPlace());
    }
    return fields;
  }

  private static Map<String, String> internal(InternalCode code) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("names", code.of().name().toLowerCase(java.util.Locale.ROOT));
    fields.put("id", code.id());
    return fields;
  }
}
