package org.givre.product.ui;

import java.time.Period;
import java.util.Locale;
import org.givre.fx.Texts;
import org.givre.product.ClockRule;
import org.givre.product.Confidence;
import org.givre.product.ProductSheet;
import org.givre.product.SheetField;
import org.givre.product.SheetValue;
import org.givre.product.StorageLimit;

/** The lines of a sheet in the words of the language on screen. */
final class SheetSaid {

  private final Texts texts;

  SheetSaid(Texts texts) {
    this.texts = texts;
  }

  String name(SheetField field) {
    return texts.say("product.field." + field.key());
  }

  String value(SheetValue line) {
    String text = line.text();
    return switch (line.field()) {
      case STORAGE_LIMIT -> limit(StorageLimit.ofWritten(text));
      case SHELF_LIFE -> shelf(Period.parse(text));
      case CLOCK -> clock(ClockRule.ofWritten(text));
      case CONTAINER -> texts.say("product.container." + key(text));
      case THAW_METHOD -> texts.say("product.thaw." + key(text));
      case UNIT_ORDER -> texts.say("product.order." + key(text));
      case CERTIFICATE -> texts.say("product.certificate." + key(text));
      case IDENTIFIER -> texts.say("product.identifier." + key(text));
      case FORBIDDEN -> texts.say("product.forbidden." + key(text));
      default -> text;
    };
  }

  String limit(StorageLimit limit) {
    String sign = limit.bound() == StorageLimit.Bound.AT_MOST ? "≤ " : "< ";
    return sign + texts.formats().limit(limit.value().degrees());
  }

  private String shelf(Period period) {
    long months = period.toTotalMonths();
    return months % 12 == 0
        ? texts.say("product.years", months / 12)
        : texts.say("product.months", months);
  }

  private String clock(ClockRule rule) {
    return texts.say(
        "product.clock.line",
        rule.name(),
        texts.formats().duration(rule.max()),
        texts.say("product.event." + rule.from().code()),
        texts.say("product.event." + rule.to().code()));
  }

  /** A signed sheet confirms each of its lines. */
  Confidence confidence(ProductSheet sheet, SheetValue line) {
    return sheet.isSigned() ? Confidence.CONFIRMED : line.confidence();
  }

  String confidence(Confidence confidence) {
    return texts.say("product.confidence." + key(confidence.name()));
  }

  static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
