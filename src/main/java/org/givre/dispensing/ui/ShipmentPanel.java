package org.givre.dispensing.ui;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import org.givre.dispensing.ReceptionFile;
import org.givre.dispensing.Shipment;
import org.givre.fx.Buttons;
import org.givre.fx.Field;
import org.givre.fx.Screen;
import org.givre.fx.SidePanel;
import org.givre.fx.Texts;

/** Begins an arrival: what came, as read on the shipper and its papers. */
final class ShipmentPanel {

  private final Screen screen;
  private final ArrivalDesk desk;
  private final ArrivalBook.Awaited awaited;
  private final Field<TextField> shipper;
  private final Field<TextField> carrier;
  private final Field<TextField> waybill;
  private final Field<TextField> sealsExpected;
  private final Field<TextField> sealsFound;
  private final Field<TextField> logger;

  private ShipmentPanel(Screen screen, ArrivalDesk desk, ArrivalBook.Awaited awaited) {
    this.screen = screen;
    this.desk = desk;
    this.awaited = awaited;
    Texts texts = screen.texts();
    this.shipper = Field.text(texts, "reception.shipper");
    this.carrier = Field.text(texts, "reception.carrier");
    this.waybill = Field.text(texts, "reception.waybill");
    this.sealsExpected = Field.text(texts, "reception.seals-expected");
    this.sealsFound = Field.text(texts, "reception.seals-found");
    this.logger = Field.text(texts, "reception.logger");
    shipper.control().setId("shipper");
    carrier.control().setId("carrier");
    waybill.control().setId("waybill");
    sealsExpected.control().setId("seals-expected");
    sealsFound.control().setId("seals-found");
    logger.control().setId("logger");
    prompt(shipper, "shipper");
    prompt(carrier, "carrier");
    prompt(waybill, "waybill");
    prompt(sealsExpected, "seals");
    prompt(sealsFound, "seals");
    prompt(logger, "logger");
  }

  private void prompt(Field<TextField> field, String key) {
    screen.texts().prompt(field.control(), "reception.example." + key);
  }

  /** In an exercise, what a shipment's papers would say. */
  private Node example() {
    Hyperlink fill = Buttons.link(screen.texts(), "reception.example.fill", this::fill);
    fill.setId("fill-example");
    boolean offered = desk.papers().example().isPresent();
    fill.setVisible(offered);
    fill.setManaged(offered);
    return fill;
  }

  private void fill() {
    desk.papers()
        .example()
        .ifPresent(
            shipment -> {
              shipper.control().setText(shipment.shipper());
              carrier.control().setText(shipment.carrier());
              waybill.control().setText(shipment.waybill());
              sealsExpected.control().setText(shipment.sealsExpected());
              sealsFound.control().setText(shipment.sealsFound());
              logger.control().setText(shipment.logger());
            });
  }

  static void open(
      Screen screen, ArrivalDesk desk, ArrivalBook.Awaited awaited, Consumer<ReceptionFile> begun) {
    new ShipmentPanel(screen, desk, awaited).show(begun);
  }

  private void show(Consumer<ReceptionFile> begun) {
    Texts texts = screen.texts();
    Button begin = Buttons.primary(texts, "reception.begin", "fth-download", () -> begin(begun));
    begin.setId("begin");
    screen
        .panels()
        .show(
            new SidePanel(screen.say("reception.begin.title"))
                .about(awaited.product() + ", " + awaited.patient())
                .content(example(), shipper, carrier, waybill, sealsExpected, sealsFound, logger)
                .foot(Buttons.plain(texts, "fx.close", "", screen.panels()::close), begin));
    shipper.control().requestFocus();
  }

  private void begin(Consumer<ReceptionFile> begun) {
    if (shipper.control().getText().isBlank()) {
      shipper.wrong(screen.say("fx.field.empty"));
      return;
    }
    Shipment shipment =
        new Shipment(
            text(shipper),
            text(carrier),
            text(waybill),
            text(sealsExpected),
            text(sealsFound),
            text(logger),
            desk.ticker().now());
    screen
        .tasks()
        .act(() -> desk.reception().begin(desk.by(), awaited.order().id(), shipment))
        .done(
            file -> {
              screen.panels().close();
              begun.accept(file);
            })
        .refused(refusals -> screen.notices().refused(refusals))
        .start();
  }

  private static String text(Field<TextField> field) {
    return field.control().getText().strip();
  }
}
