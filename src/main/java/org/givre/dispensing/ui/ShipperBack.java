package org.givre.dispensing.ui;

import java.time.Instant;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.givre.dispensing.Shipment;
import org.givre.dispensing.ShipperBar;
import org.givre.dispensing.ShipperReturn;
import org.givre.fx.Buttons;
import org.givre.fx.Card;
import org.givre.fx.Field;
import org.givre.fx.Labels;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.fx.Texts;
import org.givre.kernel.Outcome;

/** The empty shipper of a decided arrival: given back once, with its slip. */
final class ShipperBack {

  private final StepFrame frame;
  private final Texts texts;
  private final Field<TextField> carrier;
  private final Field<TextField> waybill;
  private final Field<TextField> state;
  private final CheckBox logger;

  private ShipperBack(StepFrame frame) {
    this.frame = frame;
    this.texts = frame.screen().texts();
    this.carrier = field("carrier");
    this.waybill = field("waybill");
    this.state = field("state");
    this.logger = new CheckBox(frame.say("reception.back.logger"));
    logger.setId("back-logger");
  }

  private Field<TextField> field(String name) {
    Field<TextField> field = Field.text(texts, "reception.back." + name);
    field.control().setId("back-" + name);
    return field;
  }

  static Region card(StepFrame frame) {
    return new ShipperBack(frame).card();
  }

  private Card card() {
    VBox content = new VBox(8);
    frame
        .screen()
        .tasks()
        .run(() -> frame.desk().shippers().of(frame.id()))
        .done(done -> content.getChildren().setAll(done.map(this::gone).orElseGet(this::waiting)))
        .start();
    return Card.named(texts, "reception.back.title").content(content);
  }

  private Region waiting() {
    Button give = Buttons.plain(texts, "reception.back.act", "fth-corner-up-left", this::open);
    give.setId("shipper-back");
    String shipper = frame.arrival().file().shipment().shipper();
    return Row.line(
        12,
        Labels.wrapped(frame.say("reception.back.waiting", shipper), "muted"),
        Row.space(),
        give);
  }

  private Region gone(ShipperReturn done) {
    VBox pairs = new VBox(4);
    pairs
        .getChildren()
        .addAll(
            Row.pair(frame.say("reception.back.left"), texts.formats().dayHour(done.leftAt())),
            Row.pair(frame.say("reception.back.carrier"), done.carrier()),
            Row.pair(frame.say("reception.decided.sheet"), done.sheetNumber()));
    return pairs;
  }

  private void open() {
    Shipment shipment = frame.arrival().file().shipment();
    carrier.control().setText(shipment.carrier());
    Screen screen = frame.screen();
    ActPanel.open(
        screen,
        new ActPanel.Head(
            frame.say("reception.back.title"), shipment.shipper(), "reception.back.act"),
        new ActPanel.Form(
            List.of(carrier, waybill, state, logger),
            java.util.Map.of(ShipperBar.CarrierMissing.class, carrier)),
        this::give,
        done -> {
          screen.notices().done(frame.say("reception.back.done", done.sheetNumber()));
          frame.page().again();
        });
  }

  private Outcome<ShipperReturn> give() {
    Instant now = frame.desk().ticker().now();
    return frame
        .desk()
        .shippers()
        .giveBack(
            frame.desk().by(),
            new ShipperReturn(
                frame.id(),
                carrier.control().getText(),
                waybill.control().getText(),
                state.control().getText(),
                logger.isSelected(),
                now,
                ""));
  }
}
