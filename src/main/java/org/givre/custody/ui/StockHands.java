package org.givre.custody.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.givre.custody.Carry;
import org.givre.custody.MovedUnit;
import org.givre.custody.UnitState;
import org.givre.fx.Screen;
import org.givre.fx.Target;
import org.givre.storage.Place;
import org.givre.storage.PlaceState;
import org.givre.storage.Position;
import org.givre.storage.PositionId;
import org.givre.storage.TankId;

/** What is done on the stock page, and what is told of it. */
final class StockHands implements PlacePanel.Acts {

  private final Screen screen;
  private final StockDesk desk;
  private final StockWords words;
  private final Runnable refresh;
  private final Consumer<String> awaitPlace;
  private final Moving signed;
  private final Consumer<UnitShown> page;
  private Optional<UnitShown> moving = Optional.empty();

  /**
   * @param awaitPlace shows that a place is waited for; empty when none is
   * @param page opens the page of a unit
   */
  StockHands(
      Screen screen,
      StockDesk desk,
      Runnable refresh,
      Consumer<String> awaitPlace,
      Consumer<UnitShown> page) {
    this.screen = screen;
    this.desk = desk;
    this.words = new StockWords(screen.texts());
    this.refresh = refresh;
    this.awaitPlace = awaitPlace;
    this.page = page;
    this.signed = new Moving(screen, desk);
  }

  @Override
  public void move(UnitShown unit) {
    moving = Optional.of(unit);
    awaitPlace.accept(words.say("custody.move.await", name(unit)));
  }

  /** Ends a move that waits for its place; false where none does. */
  boolean gaveUp() {
    boolean waited = moving.isPresent();
    moving = Optional.empty();
    awaitPlace.accept("");
    return waited;
  }

  /** Completes the move that waits for a place; false where none does. */
  boolean completes(RackView view, Position to) {
    Optional<UnitShown> waiting = moving;
    boolean itself =
        waiting.flatMap(unit -> unit.now().position()).filter(to.id()::equals).isPresent();
    if (waiting.isEmpty() || itself) {
      gaveUp();
      return false;
    }
    gaveUp();
    move(waiting.get(), to);
    return true;
  }

  void drag(RackView view, Position from, Position to) {
    view.place(from.id()).flatMap(view::unit).ifPresent(unit -> move(unit, to));
  }

  private void move(UnitShown unit, Position to) {
    Optional<PositionId> from = unit.now().position();
    if (from.isEmpty()) {
      store(unit, to);
      return;
    }
    signed.move(
        List.of(new Carry(unit.now().id(), from.get(), to.id())),
        List.of(
            words.say("custody.moved", name(unit), to.path()),
            words.say("custody.sign.after.history")),
        new Moving.Then(moved -> told("custody.moved", name(unit), to.path()), refresh));
  }

  /** Puts a unit that stood nowhere into a place. */
  void store(UnitShown unit, Position to) {
    screen
        .tasks()
        .act(() -> desk.acts().store(desk.by(""), unit.now().id(), to.id()))
        .done(now -> told("custody.moved", name(unit), to.path()))
        .refused(screen.notices()::refused)
        .andFinally(refresh)
        .start();
  }

  void undo(List<MovedUnit> moved) {
    signed.undo(
        moved,
        List.of(
            words.say("custody.undone", moved.getFirst().from().path()),
            words.say("custody.sign.after.history")),
        new Moving.Then(undone -> told("custody.undone", undone.getFirst().to().path()), refresh));
  }

  @Override
  public void reserve(UnitShown unit) {
    boolean reserved = unit.now().state().equals(UnitState.RESERVED);
    screen
        .tasks()
        .act(
            () ->
                reserved
                    ? desk.acts().unreserve(desk.by(""), unit.now().id())
                    : desk.acts().reserve(desk.by(""), unit.now().id()))
        .done(now -> told(reserved ? "custody.unreserved" : "custody.reserved", name(unit)))
        .refused(screen.notices()::refused)
        .andFinally(refresh)
        .start();
  }

  @Override
  public void history(UnitShown unit) {
    page.accept(unit);
  }

  @Override
  public void dossier(UnitShown unit) {
    screen.nav().open(Target.of("dispensing", "unit", unit.now().id().toString()));
  }

  @Override
  public void quarantine(UnitShown unit) {
    ReasonPanel.open(
        screen,
        words.say("custody.quarantine.title"),
        name(unit),
        List.of(
            words.say("custody.quarantine.after.blocked"),
            words.say("custody.quarantine.after.place"),
            words.say("custody.quarantine.after.lift")),
        "custody.act.quarantine",
        why -> desk.outside().quarantine(desk.by(why), unit.now().id()),
        now -> {
          told("custody.quarantined", name(unit));
          refresh.run();
        });
  }

  @Override
  public void lift(UnitShown unit) {
    new LiftPanel(screen, desk, unit)
        .open(
            now -> {
              told("custody.lifted", name(unit));
              refresh.run();
            });
  }

  @Override
  public void store(UnitShown unit) {
    move(unit);
  }

  @Override
  public void putBack(UnitShown unit) {
    ReasonPanel.open(
        screen,
        words.say("custody.put-back.title"),
        name(unit),
        List.of(
            words.say("custody.put-back.after.place"),
            words.say("custody.put-back.after.cold"),
            words.say("custody.put-back.after.again")),
        "custody.act.put-back",
        why -> desk.acts().putBack(desk.by(why), unit.now().id()),
        now -> {
          told("custody.put-back.done", name(unit));
          refresh.run();
        });
  }

  @Override
  public void giveUp(UnitShown unit) {
    screen
        .tasks()
        .act(() -> desk.acts().giveUpPlace(desk.by(""), unit.now().id()))
        .done(now -> told("custody.given-up"))
        .refused(screen.notices()::refused)
        .andFinally(refresh)
        .start();
  }

  @Override
  public void block(Place place) {
    String path = place.position().path();
    ReasonPanel.open(
        screen,
        words.say("custody.block.title", path),
        "",
        List.of(words.say("custody.block.after")),
        "custody.act.block",
        why -> desk.blocks().block(desk.by(why), place.position().id()),
        done -> {
          told("custody.blocked", path);
          refresh.run();
        });
  }

  @Override
  public void unblock(Place place) {
    if (!(place.state() instanceof PlaceState.Blocked)) {
      return;
    }
    screen
        .tasks()
        .act(() -> desk.blocks().unblock(desk.by(""), place.position().id()))
        .done(done -> told("custody.unblocked", place.position().path()))
        .refused(screen.notices()::refused)
        .andFinally(refresh)
        .start();
  }

  void blockRack(RackView view) {
    TankId tank = view.tank().tank().id();
    String rack = view.rack();
    if (view.use().outOfService().isPresent()) {
      screen
          .tasks()
          .act(() -> desk.blocks().unblockRack(desk.by(""), tank, rack))
          .done(done -> told("custody.rack.unblocked", rack))
          .refused(screen.notices()::refused)
          .andFinally(refresh)
          .start();
      return;
    }
    ReasonPanel.open(
        screen,
        words.say("custody.rack.block.title", rack),
        view.tank().tank().name(),
        List.of(words.say("custody.rack.block.after")),
        "custody.rack.block",
        why -> desk.blocks().blockRack(desk.by(why), tank, rack),
        done -> {
          told("custody.rack.blocked", rack);
          refresh.run();
        });
  }

  private String name(UnitShown unit) {
    return words.name(unit) + " · " + unit.patient().displayName();
  }

  private void told(String key, Object... places) {
    screen.notices().done(words.say(key, places));
  }
}
