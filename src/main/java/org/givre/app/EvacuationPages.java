package org.givre.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.givre.access.By;
import org.givre.app.today.Due;
import org.givre.app.today.DueSource;
import org.givre.custody.store.SqlCustody;
import org.givre.fx.Screen;
import org.givre.fx.State;
import org.givre.fx.Target;
import org.givre.storage.Tank;
import org.givre.storage.store.SqlStorage;
import org.givre.thermal.Evacuation;
import org.givre.thermal.Evacuations;
import org.givre.thermal.StoredStake;
import org.givre.thermal.ThermalHistory;
import org.givre.thermal.store.SqlEvacuations;
import org.givre.thermal.ui.EvacuationDesk;
import org.givre.thermal.ui.EvacuationPage;
import org.givre.words.Formats;
import org.givre.words.Words;

/** Evacuations of failing tanks: their page, and what is due of them. */
public final class EvacuationPages {
  private EvacuationPages() {}

  /** Evacuations over the site's stock. */
  public static Evacuations evacuations(Ground ground, StockParts stock) {
    return new Evacuations(
        ground.works(),
        ground.journal(),
        new SqlEvacuations(),
        new Evacuations.Stock(
            new ThermalHistory.Stays(new SqlCustody(), new SqlStorage()),
            stock.ledger(),
            stock.places(),
            stock.stockPlaces()),
        new StoredStake.Owners(stock.patients(), stock.products()));
  }

  /**
   * @param by who is at the workstation now
   */
  public static EvacuationPage of(
      Screen screen, Ground ground, StockParts stock, SheetParts sheets, Supplier<By> by) {
    return new EvacuationPage(
        screen,
        new EvacuationDesk(
            evacuations(ground, stock),
            stock.tanks(),
            stock.finder(),
            by,
            new ListsOnPaper(ground, screen, sheets, by),
            ground.ticker()));
  }

  /** What is under way, and what a pharmacist has to review within a day. */
  static DueSource dues(Ground ground, StockParts stock) {
    Evacuations evacuations = evacuations(ground, stock);
    return (words, now) -> {
      List<Due> dues = new ArrayList<>();
      Formats formats = new Formats(words.locale(), Formats.PARIS);
      for (Evacuation one : evacuations.toReview()) {
        String tank = stock.tanks().tank(one.tank()).map(Tank::name).orElse("");
        dues.add(due(words, formats, one, tank));
      }
      return dues;
    };
  }

  private static Due due(Words words, Formats formats, Evacuation one, String tank) {
    String key = one.isOpen() ? "app.due.evacuation" : "app.due.evacuation-review";
    return new Due(
        Due.Group.NOW,
        formats.local(one.reviewBefore()).toLocalDate(),
        java.util.Optional.of(one.reviewBefore()),
        "fth-truck",
        words.of(key, tank),
        words.of("app.due.evacuation.before", formats.dayHour(one.reviewBefore()), one.why()),
        tank,
        java.util.Optional.of(new Due.Tag(State.ATTENTION, words.of("app.due.evacuation.tag"))),
        new Due.Act(
            words.of("app.due.evacuation.act"),
            Target.of("evacuation", "evacuation", one.id().toString())),
        false);
  }
}
