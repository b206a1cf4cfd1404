package org.givre.dispensing.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.givre.access.By;
import org.givre.custody.ChainOfIdentity;
import org.givre.custody.Identifier;
import org.givre.custody.IdentifierType;
import org.givre.dispensing.Carrier;
import org.givre.dispensing.ComparedField;
import org.givre.dispensing.IdentityField;
import org.givre.dispensing.ReceptionFile;
import org.givre.fx.ActButton;
import org.givre.fx.Buttons;
import org.givre.fx.Card;
import org.givre.fx.Notice;
import org.givre.fx.Row;
import org.givre.fx.State;
import org.givre.fx.Texts;
import org.givre.label.InternalCode;
import org.givre.label.Scan;
import org.givre.storage.PositionId;

/** The shipper is open: the cassette is read by two persons, units are scanned and put away. */
final class OpeningStep implements StepPane {

  private final StepFrame frame;
  private final ReceptionFile file;
  private final Texts texts;
  private final VBox view = new VBox(12);
  private Optional<ExposureCard> exposure = Optional.empty();

  OpeningStep(StepFrame frame) {
    this.frame = frame;
    this.file = frame.arrival().file();
    this.texts = frame.screen().texts();
    view.setFillWidth(true);
    if (file.opened().isEmpty()) {
      view.getChildren().addAll(closed());
    } else {
      exposure = file.opened().map(at -> new ExposureCard(frame, at));
      exposure.ifPresent(view.getChildren()::add);
      view.getChildren().add(comparison());
      verdict().ifPresent(view.getChildren()::add);
      view.getChildren().add(new PlacingCard(frame).view());
      view.getChildren().addAll(Row.space(), onward());
    }
  }

  @Override
  public Region view() {
    return view;
  }

  @Override
  public void tick() {
    exposure.ifPresent(ExposureCard::tick);
  }

  private List<Node> closed() {
    Button open = Buttons.primary(texts, "reception.open", "fth-clock", this::open);
    open.setId("open-shipper");
    ActButton act = new ActButton(open);
    List<String> lacking =
        ReceptionProgress.beforeOpening(frame.arrival().seen()).stream()
            .map(step -> frame.say(step.key()).toLowerCase(texts.now().locale()))
            .toList();
    if (!lacking.isEmpty()) {
      act.refuse(frame.say("reception.open.first", String.join(", ", lacking)));
    }
    Notice ready =
        Notice.of(State.INFO, frame.say("reception.open.ready"), frame.say("reception.open.then"));
    return List.of(ready, act);
  }

  private void open() {
    By by = frame.desk().by();
    frame.act(() -> frame.desk().reception().open(by, frame.id(), by.at()), frame.page()::again);
  }

  private Node comparison() {
    Card card = new Card();
    card.rows(new ComparisonTable(frame));
    return card;
  }

  /** What the comparison asks for now: a reading, a way out of a difference, or nothing. */
  private Optional<Node> verdict() {
    long readers = frame.arrival().readers();
    if (readers < 2) {
      return Optional.of(readers == 0 ? firstReading() : secondReading());
    }
    List<IdentityField> differing = file.identity().differing();
    List<IdentityField> missing = List.copyOf(file.identity().missing());
    return differing.isEmpty() && missing.isEmpty()
        ? Optional.empty()
        : Optional.of(new DifferenceNotice(frame, differing, missing).view());
  }

  private Node firstReading() {
    Button read =
        Buttons.primary(
            texts, "reception.read-first", "fth-eye", () -> read(ReadingPanel.Reader.SIGNED_IN));
    read.setId("read-first");
    return Notice.of(
            State.TO_DO, frame.say("reception.read-first.why"), frame.say("reception.read.how"))
        .acts(read);
  }

  private Node secondReading() {
    Button read =
        Buttons.primary(
            texts,
            "reception.read-second",
            "fth-eye",
            () -> read(ReadingPanel.Reader.SECOND_PERSON));
    read.setId("read-second");
    return Notice.of(
            State.TO_DO, frame.say("reception.read-second.why"), frame.say("reception.read.how"))
        .acts(read);
  }

  private void read(ReadingPanel.Reader reader) {
    ReadingPanel.open(frame, Carrier.CASSETTE, reader, frame.arrival().fields());
  }

  private Node onward() {
    Button next =
        Buttons.primary(
            texts,
            "reception.to-decision",
            "fth-arrow-right",
            () -> frame.page().show(ReceptionProgress.DECISION));
    next.setId("to-decision");
    next.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
    ActButton act = new ActButton(next);
    if (!ReceptionProgress.OPENING.isDone(frame.arrival().seen())) {
      act.refuse(lacking());
    }
    HBox foot = new HBox(act);
    foot.setAlignment(javafx.geometry.Pos.CENTER_RIGHT);
    return foot;
  }

  private String lacking() {
    if (!file.identity().isComplete()) {
      int asked = frame.arrival().fields().size();
      long alike = asked - differingOrMissing();
      return frame.say("reception.waits-identity", asked, alike);
    }
    long placed = frame.arrival().lines().stream().filter(Arrival.Line::isPlaced).count();
    return frame.say("reception.waits-places", placed, frame.arrival().lines().size());
  }

  private long differingOrMissing() {
    boolean bothRead = frame.arrival().readers() >= 2;
    return frame.arrival().fields().stream()
        .filter(
            field ->
                !bothRead
                    || file.identity().missing().contains(field)
                    || frame.arrival().compared(field).filter(ComparedField::differs).isPresent())
        .count();
  }

  /** A unit's label names the unit; a position's label says where it was put. */
  @Override
  public boolean scanned(Scan scan) {
    if (file.opened().isEmpty() || file.decided().isPresent()) {
      return false;
    }
    if (!file.identity().isComplete()) {
      frame
          .screen()
          .notices()
          .tell(
              State.ATTENTION,
              frame.say("reception.scan.waits"),
              frame.say("reception.scan.waits.todo"));
      return true;
    }
    return switch (scan) {
      case Scan.Internal internal when internal.code().of() == InternalCode.Of.POSITION ->
          placed(internal.code().id());
      case Scan.Internal internal -> false;
      case Scan.Malformed malformed -> false;
      case Scan.Plain plain when spot(plain.text()).isPresent() -> placed(plain.text());
      case Scan.Plain plain -> unit(plain);
      case Scan.Gs1 gs1 -> unit(gs1);
      case Scan.Isbt128 isbt -> unit(isbt);
      case Scan.Sec sec -> unit(sec);
      case Scan.Ins ins -> false;
    };
  }

  private boolean unit(Scan scan) {
    List<Identifier> identifiers = new ArrayList<>();
    Optional<Arrival.Line> first =
        frame.arrival().lines().stream().filter(line -> !line.isScanned()).findFirst();
    first.ifPresent(
        line -> identifiers.addAll(ScannedIdentifiers.of(scan, known(line), frame.desk().by())));
    boolean named = identifiers.stream().anyMatch(i -> i.type() != IdentifierType.OTHER);
    Optional<Arrival.Line> unit =
        ScannedIdentifiers.unit(frame.arrival().lines(), identifiers).filter(line -> named);
    if (first.isEmpty()) {
      frame
          .screen()
          .notices()
          .tell(
              State.ATTENTION,
              frame.say("reception.scan.all", scan.text()),
              frame.say("reception.scan.all.todo"));
      return true;
    }
    if (unit.isEmpty()) {
      frame
          .screen()
          .notices()
          .tell(
              State.ATTENTION,
              frame.say("reception.scan.unknown", scan.text()),
              frame.say("reception.scan.unknown.todo"));
      return true;
    }
    frame.act(
        () ->
            frame
                .desk()
                .reception()
                .scan(frame.desk().by(), frame.id(), unit.get().unit().id(), identifiers),
        frame.page()::again);
    return true;
  }

  /** The unit's own identifiers, and the lot that two persons have read on the cassette. */
  private ChainOfIdentity known(Arrival.Line line) {
    By by = frame.desk().by();
    return frame
        .arrival()
        .compared(IdentityField.LOT)
        .flatMap(ComparedField::expected)
        .map(
            lot ->
                line.identity()
                    .with(
                        new Identifier(
                            IdentifierType.LOT,
                            "",
                            lot,
                            Identifier.Entry.TYPED,
                            by.actor(),
                            by.at())))
        .orElse(line.identity());
  }

  private Optional<Arrival.Line> spot(String text) {
    return frame.arrival().lines().stream()
        .filter(line -> line.isScanned() && !line.isPlaced())
        .filter(line -> line.held().filter(s -> isNamed(s, text)).isPresent())
        .findFirst();
  }

  private static boolean isNamed(Arrival.Spot spot, String text) {
    String key = Identifier.key(text);
    return key.equals(Identifier.key(spot.path()))
        || key.equals(Identifier.key(spot.tank() + spot.path()));
  }

  private boolean placed(String text) {
    Optional<Arrival.Line> line = spot(text);
    if (line.isEmpty()) {
      frame
          .screen()
          .notices()
          .tell(
              State.ATTENTION,
              frame.say("reception.scan.other-place", text),
              frame.say("reception.scan.other-place.todo"));
      return true;
    }
    PositionId position = line.get().held().orElseThrow().id();
    frame.act(
        () ->
            frame
                .desk()
                .reception()
                .place(frame.desk().by(), frame.id(), line.get().unit().id(), position),
        frame.page()::again);
    return true;
  }
}
