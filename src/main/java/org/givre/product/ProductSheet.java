package org.givre.product;

import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.givre.kernel.Digest;

/**
 * What the pharmacy goes by for one medicine, in one version (domain §4). An act keeps the version
 * in force when it was done; each value carries its own confidence mark.
 *
 * @param from the instant from which this version is in force, until the next one's
 */
public record ProductSheet(
    SheetRef ref, Instant from, SheetSigning signing, List<SheetValue> values) {

  public ProductSheet {
    values =
        values.stream()
            .sorted(Comparator.comparing(SheetValue::field).thenComparingInt(SheetValue::rank))
            .toList();
  }

  public ProductId product() {
    return ref.product();
  }

  public int version() {
    return ref.version();
  }

  public boolean isSigned() {
    return signing instanceof SheetSigning.Signed;
  }

  public String name() {
    return text(SheetField.NAME);
  }

  public String inn() {
    return text(SheetField.INN);
  }

  public String holder() {
    return text(SheetField.HOLDER);
  }

  public Container container() {
    return one(SheetField.CONTAINER, Container::valueOf).map(Marked::value).orElse(Container.BAG);
  }

  /** Every sheet has one: {@link SheetCheck} lets none through without. */
  public StorageLimit limit() {
    return markedLimit().value();
  }

  public Marked<StorageLimit> markedLimit() {
    return one(SheetField.STORAGE_LIMIT, StorageLimit::ofWritten).orElseThrow();
  }

  public Optional<Marked<Period>> shelfLife() {
    return one(SheetField.SHELF_LIFE, Period::parse);
  }

  public ThawMethod thaw() {
    return one(SheetField.THAW_METHOD, ThawMethod::valueOf).orElseThrow().value();
  }

  public UnitOrder order() {
    return one(SheetField.UNIT_ORDER, UnitOrder::valueOf)
        .map(Marked::value)
        .orElse(UnitOrder.UNKNOWN);
  }

  public List<ClockRule> clocks() {
    return several(SheetField.CLOCK, ClockRule::ofWritten);
  }

  public List<CertificateKind> certificates() {
    return several(SheetField.CERTIFICATE, CertificateKind::valueOf);
  }

  public List<IdentifierKind> identifiers() {
    return several(SheetField.IDENTIFIER, IdentifierKind::valueOf);
  }

  public Set<ForbiddenAct> forbidden() {
    Set<ForbiddenAct> acts = EnumSet.noneOf(ForbiddenAct.class);
    acts.addAll(several(SheetField.FORBIDDEN, ForbiddenAct::valueOf));
    return acts;
  }

  /** Doses of tocilizumab that must be on site before infusion; 0 where none is asked for. */
  public int tocilizumabDoses() {
    return one(SheetField.TOCILIZUMAB, Integer::valueOf).map(Marked::value).orElse(0);
  }

  /** The text of a line that stands once, or empty. */
  public String text(SheetField field) {
    return lines(field).stream().findFirst().map(SheetValue::text).orElse("");
  }

  public List<SheetValue> lines(SheetField field) {
    return values.stream().filter(value -> value.field() == field).toList();
  }

  /** What those who sign a version sign: product, version, instant and every line. */
  public Digest digest() {
    List<String> lines = new ArrayList<>();
    lines.add(ref.product() + " " + ref.version() + " " + from);
    values.forEach(value -> lines.add(value.written()));
    return Digest.of(String.join("\n", lines));
  }

  private <T> Optional<Marked<T>> one(SheetField field, Function<String, T> read) {
    return lines(field).stream()
        .findFirst()
        .map(line -> new Marked<>(read.apply(line.text()), line.confidence()));
  }

  private <T> List<T> several(SheetField field, Function<String, T> read) {
    return lines(field).stream().map(line -> read.apply(line.text())).toList();
  }
}
