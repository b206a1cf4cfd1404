package org.givre.custody.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import org.givre.access.Permission;
import org.givre.custody.MoveNotAllowed;
import org.givre.custody.Transitions;
import org.givre.custody.UnitMove;
import org.givre.custody.UnitState;
import org.givre.fx.Buttons;
import org.givre.fx.Screen;

/** The acts on a unit: those that are not allowed now stay in sight, grey, with their reason. */
final class UnitButtons {

  private final Screen screen;
  private final StockDesk desk;
  private final StockWords words;
  private final PlacePanel.Acts acts;

  UnitButtons(Screen screen, StockDesk desk, PlacePanel.Acts acts) {
    this.screen = screen;
    this.desk = desk;
    this.words = new StockWords(screen.texts());
    this.acts = acts;
  }

  /** All that may be done to a unit that has a life before it, the usual first. */
  List<Button> all(UnitShown unit) {
    List<Button> all = new ArrayList<>();
    boolean stands = unit.now().position().isPresent();
    if (stands) {
      all.add(move(unit));
      all.add(reserve(unit));
    } else if (Transitions.after(unit.now().state(), UnitMove.PLACE).isPresent()) {
      all.add(store(unit));
    }
    all.add(dossier(unit));
    all.add(quarantine(unit));
    if (stands && Transitions.after(unit.now().state(), UnitMove.PUT_BACK).isPresent()) {
      all.add(putBack(unit));
    }
    return all;
  }

  Button move(UnitShown unit) {
    Button button =
        act("custody.act.move", "fth-move", Permission.MOVE_STOCK, () -> acts.move(unit));
    return legal(button, unit, UnitMove.MOVE);
  }

  Button reserve(UnitShown unit) {
    boolean reserved = unit.now().state().equals(UnitState.RESERVED);
    Button button =
        act(
            reserved ? "custody.act.unreserve" : "custody.act.reserve",
            "fth-clock",
            Permission.MOVE_STOCK,
            () -> acts.reserve(unit));
    if (!reserved && !unit.now().state().equals(UnitState.IN_STOCK)) {
      Buttons.allow(button, words.say("custody.act.reserve.not", words.state(unit.now().state())));
    }
    return button;
  }

  Button store(UnitShown unit) {
    return act("custody.act.store", "fth-download", Permission.RECEIVE, () -> acts.store(unit));
  }

  Button putBack(UnitShown unit) {
    return act("custody.act.put-back", "fth-upload", Permission.RECEIVE, () -> acts.putBack(unit));
  }

  Button dossier(UnitShown unit) {
    return Buttons.plain(
        screen.texts(), "custody.act.dossier", "fth-file-text", () -> acts.dossier(unit));
  }

  Button page(UnitShown unit) {
    Button button =
        Buttons.plain(
            screen.texts(), "custody.act.history", "fth-rotate-ccw", () -> acts.history(unit));
    button.setId("custody-act-history");
    return button;
  }

  /** Into quarantine, or out of it. */
  Button quarantine(UnitShown unit) {
    if (unit.now().isQuarantined()) {
      return act(
          "custody.act.lift", "fth-unlock", Permission.LIFT_QUARANTINE, () -> acts.lift(unit));
    }
    Button button =
        act(
            "custody.act.quarantine",
            "fth-lock",
            Permission.QUARANTINE,
            () -> acts.quarantine(unit));
    return legal(button, unit, UnitMove.QUARANTINE);
  }

  private Button legal(Button button, UnitShown unit, UnitMove move) {
    if (Transitions.after(unit.now().state(), move).isEmpty()) {
      Buttons.allow(
          button,
          screen.texts().say(new MoveNotAllowed(words.name(unit), move, unit.now().state())));
    }
    return button;
  }

  private Button act(String key, String icon, Permission permission, Runnable act) {
    Button button = Buttons.plain(screen.texts(), key, icon, act);
    button.setId(key.replace('.', '-'));
    Optional.of(permission)
        .flatMap(desk::notAllowed)
        .ifPresent(why -> Buttons.allow(button, screen.texts().say(why)));
    return button;
  }
}
