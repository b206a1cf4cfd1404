package org.givre.acquisition.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.givre.measure.Quantity;
import org.givre.probe.RegisterMap;
import org.givre.probe.StatusWord;
import org.givre.probe.TextQuery;

/** Which points an exchange can give. */
final class Offers {
  private Offers() {}

  static List<Offer> of(RegisterMap map, int block) {
    List<Offer> offers = new ArrayList<>();
    map.points().stream()
        .filter(point -> point.block() == block)
        .forEach(point -> offers.add(new Offer(point.name(), point.quantity())));
    map.status()
        .filter(word -> word.block() == block)
        .ifPresent(word -> flags(word).forEach(offers::add));
    return List.copyOf(offers);
  }

  private static List<Offer> flags(StatusWord word) {
    return word.flags().stream().map(flag -> new Offer(flag.name(), Quantity.FLAG)).toList();
  }

  static List<Offer> of(TextQuery query) {
    return switch (query) {
      case TextQuery.Tec tec -> tec(tec);
      case TextQuery.DconInput input -> temperatures("value");
      case TextQuery.DconInputs inputs ->
          temperatures(
              IntStream.range(0, inputs.count()).mapToObj(i -> "ch" + i).toArray(String[]::new));
      case TextQuery.LakeShoreOne one -> temperatures("value");
      case TextQuery.LakeShoreAll all ->
          temperatures(all.model().inputs().stream().map(i -> "in" + i).toArray(String[]::new));
      case TextQuery.Ami ami ->
          ami == TextQuery.Ami.LEVEL ? List.of(new Offer("level", Quantity.LEVEL_MM)) : List.of();
      case TextQuery.Lm lm ->
          lm.word() == TextQuery.LmWord.MEAS
              ? List.of(new Offer("level", Quantity.LEVEL_MM))
              : List.of();
      case TextQuery.Fixed fixed ->
          fixed.groups().stream().map(g -> new Offer(g.name(), g.quantity())).toList();
      case TextQuery.DconConfiguration configuration -> List.of();
      case TextQuery.DconStatus status -> List.of();
      case TextQuery.LakeShoreIdentity identity -> List.of();
      case TextQuery.LakeShoreStatus status -> List.of();
    };
  }

  private static List<Offer> tec(TextQuery.Tec tec) {
    return switch (tec) {
      case TEMP_A, TEMP_B -> temperatures(tec.point());
      case LEVEL -> List.of(new Offer(tec.point(), Quantity.LEVEL_MM));
      case AUDIBLE_ALARM, BYPASS, FILL_ALARM, FILLING, AUTOFILL ->
          List.of(new Offer(tec.point(), Quantity.FLAG));
      case IDENTITY, LEVEL_OFFSET, FILL_LIMIT, FILL_SECONDS -> List.of();
    };
  }

  private static List<Offer> temperatures(String... names) {
    return List.of(names).stream().map(n -> new Offer(n, Quantity.TEMPERATURE)).toList();
  }
}
