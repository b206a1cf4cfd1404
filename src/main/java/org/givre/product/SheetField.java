package org.givre.product;

import java.time.Period;
import java.util.Locale;
import java.util.function.Consumer;

/** Every kind of line a product sheet may hold; some may stand several times, ranked. */
public enum SheetField {
  NAME(false, text -> {}),
  INN(false, text -> {}),
  HOLDER(false, text -> {}),
  EU_NUMBER(false, text -> {}),
  INDICATION(false, text -> {}),
  CONTAINER(false, Container::valueOf),
  CONTENT(false, text -> {}),
  DOSE(false, text -> {}),
  STORAGE_LIMIT(false, StorageLimit::ofWritten),
  /** ISO 8601 period from manufacture: P9M, P1Y. */
  SHELF_LIFE(false, Period::parse),
  THAW_METHOD(false, ThawMethod::valueOf),
  THAW_DETAIL(false, text -> {}),
  UNIT_ORDER(false, UnitOrder::valueOf),
  ORDER_DETAIL(false, text -> {}),
  CLOCK(true, ClockRule::ofWritten),
  CERTIFICATE(true, CertificateKind::valueOf),
  IDENTIFIER(true, IdentifierKind::valueOf),
  FORBIDDEN(true, ForbiddenAct::valueOf),
  /** Doses of tocilizumab on site before infusion; 0 where the product asks for none. */
  TOCILIZUMAB(false, Integer::parseInt),
  LYMPHODEPLETION(false, text -> {}),
  NOTE(true, text -> {});

  private final boolean several;
  private final Consumer<String> reader;

  SheetField(boolean several, Consumer<String> reader) {
    this.several = several;
    this.reader = reader;
  }

  public boolean mayStandSeveralTimes() {
    return several;
  }

  /** The key's end in the bundles: {@code product.field.storage-limit}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** True where the text can be read as what this line holds. */
  public boolean accepts(String text) {
    try {
      reader.accept(text);
      return true;
    } catch (IllegalArgumentException
        | java.time.DateTimeException
        | ArrayIndexOutOfBoundsException unreadable) {
      return false;
    }
  }
}
