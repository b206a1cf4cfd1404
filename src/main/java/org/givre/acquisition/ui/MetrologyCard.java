package org.givre.acquisition.ui;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.givre.fx.Badge;
import org.givre.fx.Buttons;
import org.givre.fx.Card;
import org.givre.fx.Labels;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.fx.SignaturePanel;
import org.givre.fx.State;
import org.givre.kernel.Outcome;
import org.givre.measure.Quantity;
import org.givre.probe.Calibration;
import org.givre.probe.Channel;
import org.givre.probe.InCalibration;
import org.givre.probe.Metrology;
import org.givre.words.Formats;

/** The certificate of each temperature probe of a device, when the next is due, and its acts. */
final class MetrologyCard {

  private static final java.time.Duration USUAL = java.time.Duration.ofHours(4);
  private static final int NOTICE_DAYS = 92;
  private static final int SOON_DAYS = 31;

  private final Screen screen;
  private final ProbeDesk desk;
  private final ProbeWords words;
  private final Runnable changed;
  private final VBox rows = new VBox();
  private final Card card;

  /** One channel with its certificates, the newest first. */
  private record Known(
      Channel channel, List<Calibration> certificates, Optional<InCalibration> out) {}

  MetrologyCard(Screen screen, ProbeDesk desk, ProbeWords words, Runnable changed) {
    this.screen = screen;
    this.desk = desk;
    this.words = words;
    this.changed = changed;
    card = Card.named(screen.texts(), "acquisition.metrology").rows(rows);
  }

  Card card() {
    return card;
  }

  void show(List<Channel> channels) {
    List<Channel> probes =
        channels.stream().filter(one -> one.kind().quantity() == Quantity.TEMPERATURE).toList();
    card.setVisible(!probes.isEmpty());
    card.setManaged(!probes.isEmpty());
    Metrology metrology = desk.acts().metrology();
    screen
        .tasks()
        .run(
            () -> {
              List<InCalibration> out = metrology.underWay(desk.by().get().at());
              return probes.stream()
                  .map(
                      one ->
                          new Known(
                              one,
                              metrology.certificates(one.id()),
                              out.stream()
                                  .filter(each -> each.channel().equals(one.id()))
                                  .findFirst()))
                  .toList();
            })
        .done(this::draw)
        .start();
  }

  private void draw(List<Known> all) {
    rows.getChildren().setAll(all.stream().map(this::row).toList());
  }

  private Node row(Known known) {
    Optional<Calibration> last = known.certificates().stream().findFirst();
    String detail =
        last.map(this::detail).orElseGet(() -> screen.say("acquisition.metrology.none"));
    Hyperlink certificate =
        Buttons.link(
            screen.texts(),
            "acquisition.metrology.certificate",
            () -> CertificatePanel.open(screen, desk, known.channel(), this::after));
    certificate.setId("certificate-" + known.channel().point());
    HBox row =
        Row.of(
            Row.twoLines(
                Labels.strong(words.point(known.channel().point())), Labels.caption(detail)),
            badge(known, last),
            certificate,
            calibrate(known),
            Buttons.link(
                screen.texts(),
                "acquisition.metrology.exchange",
                () -> ExchangePanel.open(screen, desk, known.channel(), this::after)));
    row.setId("metrology-" + known.channel().point());
    return row;
  }

  private void after() {
    changed.run();
  }

  private String detail(Calibration last) {
    if (last.certificate().isEmpty()) {
      return screen.say("acquisition.metrology.new-probe", last.probeSerial());
    }
    Formats formats = screen.texts().formats();
    return screen.say(
        "acquisition.metrology.detail",
        last.probeSerial(),
        last.certificate(),
        last.laboratory(),
        formats.kelvin(last.offset() + last.slope() * -150));
  }

  private Badge badge(Known known, Optional<Calibration> last) {
    Formats formats = screen.texts().formats();
    if (known.out().isPresent()) {
      return new Badge(
          State.ATTENTION,
          screen.say("acquisition.metrology.out", formats.hour(known.out().get().until())));
    }
    if (last.isEmpty() || last.get().certificate().isEmpty()) {
      return new Badge(State.LACKING, screen.say("acquisition.metrology.lacking"));
    }
    LocalDate due = last.get().due();
    LocalDate today = LocalDate.ofInstant(desk.by().get().at(), Formats.PARIS);
    long left = ChronoUnit.DAYS.between(today, due);
    String until = formats.day(due);
    if (left <= 0) {
      return new Badge(State.CRITICAL, screen.say("acquisition.metrology.overdue", until));
    }
    return left <= SOON_DAYS
        ? new Badge(State.ATTENTION, screen.say("acquisition.metrology.soon", until))
        : left <= NOTICE_DAYS
            ? new Badge(State.INFO, screen.say("acquisition.metrology.soon", until))
            : Badge.quiet(State.NORMAL, screen.say("acquisition.metrology.until", until));
  }

  private Hyperlink calibrate(Known known) {
    String key =
        known.out().isPresent() ? "acquisition.metrology.end" : "acquisition.metrology.begin";
    Hyperlink link =
        Buttons.link(
            screen.texts(),
            key,
            () -> {
              if (known.out().isPresent()) {
                end(known.channel());
              } else {
                begin(known.channel());
              }
            });
    link.setId("calibrate-" + known.channel().point());
    return link;
  }

  private void end(Channel channel) {
    screen
        .tasks()
        .act(() -> followed(desk.acts().metrology().end(desk.by().get(), channel)))
        .done(ended -> after())
        .refused(
            refusals ->
                screen
                    .notices()
                    .tell(
                        State.REFUSED,
                        screen.texts().say(refusals.getFirst()),
                        screen.texts().todo(refusals.getFirst())))
        .start();
  }

  private <T> Outcome<T> followed(Outcome<T> outcome) {
    desk.follow().run();
    return outcome;
  }

  private void begin(Channel channel) {
    List<String> then = new ArrayList<>();
    then.add(screen.say("acquisition.metrology.begin.then"));
    then.add(screen.say("acquisition.metrology.begin.held"));
    then.add(screen.say("acquisition.metrology.begin.ends", USUAL.toHours()));
    SignaturePanel.<InCalibration>open(
        screen,
        new SignaturePanel.ToSign(
            screen.say("acquisition.metrology.begin.title"),
            words.point(channel.point()),
            then,
            List.of(screen.say("acquisition.metrology.begin.who")),
            "acquisition.metrology.begin.act",
            SignaturePanel.Remark.NONE),
        given ->
            desk.pledge(given.signed().getFirst(), Metrology.toSign(channel, USUAL))
                .then(
                    signed ->
                        followed(
                            desk.acts()
                                .metrology()
                                .begin(desk.by().get(), channel, USUAL, signed))),
        begun -> after());
  }
}
