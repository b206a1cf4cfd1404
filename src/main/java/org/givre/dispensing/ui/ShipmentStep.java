package org.givre.dispensing.ui;

import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.givre.dispensing.Shipment;
import org.givre.fx.Card;
import org.givre.fx.Row;
import org.givre.words.Formats;

/** What arrived, as it was written when the arrival began. */
final class ShipmentStep implements StepPane {

  private final VBox view = new VBox(12);

  ShipmentStep(StepFrame frame) {
    Shipment shipment = frame.arrival().file().shipment();
    VBox pairs = new VBox(4);
    pairs
        .getChildren()
        .addAll(
            Row.pair(frame.say("reception.shipper"), said(shipment.shipper())),
            Row.pair(frame.say("reception.carrier"), said(shipment.carrier())),
            Row.pair(frame.say("reception.waybill"), said(shipment.waybill())),
            Row.pair(frame.say("reception.seals-expected"), said(shipment.sealsExpected())),
            Row.pair(frame.say("reception.seals-found"), said(shipment.sealsFound())),
            Row.pair(frame.say("reception.logger"), said(shipment.logger())),
            Row.pair(
                frame.say("reception.arrived"),
                frame.screen().texts().formats().dayHour(shipment.arrived())),
            Row.pair(frame.say("reception.order"), frame.arrival().order().number()),
            Row.pair(
                frame.say("reception.units"), Integer.toString(frame.arrival().lines().size())));
    Card card = Card.named(frame.screen().texts(), "reception.step.shipment").content(pairs);
    view.getChildren().add(card);
  }

  @Override
  public Region view() {
    return view;
  }

  private static String said(String text) {
    return text.isEmpty() ? Formats.DASH : text;
  }
}
