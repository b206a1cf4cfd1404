package org.givre.dispensing.ui;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;
import org.givre.dispensing.Attachment;
import org.givre.dispensing.ControlPoint;
import org.givre.dispensing.ReceptionFile;
import org.givre.fx.Badge;
import org.givre.fx.Buttons;
import org.givre.fx.Card;
import org.givre.fx.Labels;
import org.givre.fx.Row;
import org.givre.fx.State;
import org.givre.kernel.Outcome;
import org.givre.product.CertificateKind;

/** The papers that the product sheet asks for, each attached as a file. */
final class DocumentsStep implements StepPane {

  private final StepFrame frame;
  private final ControlsStep controls;

  DocumentsStep(StepFrame frame) {
    this.frame = frame;
    this.controls =
        new ControlsStep(frame, ReceptionProgress.DOCUMENTS.key(), ControlPoint.DELIVERY_NOTE)
            .with(papers());
  }

  @Override
  public Region view() {
    return controls.view();
  }

  private Card papers() {
    Card card = Card.named(frame.screen().texts(), "reception.papers");
    List<Node> rows = new ArrayList<>();
    Set<CertificateKind> asked = EnumSet.noneOf(CertificateKind.class);
    asked.addAll(frame.arrival().product().certificates());
    asked.forEach(kind -> rows.add(row(kind)));
    others().forEach(paper -> rows.add(Row.of(Labels.body(paper.name()), Row.space())));
    rows.add(otherPaper());
    return card.rows(rows.toArray(new Node[0]));
  }

  private Node row(CertificateKind kind) {
    String name =
        frame.say("product.certificate." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    Optional<Attachment> attached =
        frame.arrival().file().attachments().stream()
            .filter(paper -> paper.kind().filter(kind::equals).isPresent())
            .findFirst();
    Badge badge =
        attached.isPresent()
            ? Badge.quiet(State.NORMAL, frame.say("reception.paper.attached"))
            : new Badge(State.LACKING, frame.say("reception.paper.lacking"));
    Button attach =
        Buttons.plain(
            frame.screen().texts(),
            "reception.attach",
            "fth-paperclip",
            () -> attach(Optional.of(kind)));
    attach.getStyleClass().add("in-card");
    attach.setId("attach-" + kind.name().toLowerCase(Locale.ROOT));
    return Row.of(
        Row.twoLines(
            Labels.strong(name),
            Labels.caption(
                attached.map(Attachment::name).orElse(frame.say("reception.paper.asked")))),
        badge,
        example(kind, attached),
        attach);
  }

  /** In an exercise, a certificate that says it is none. */
  private Node example(CertificateKind kind, Optional<Attachment> attached) {
    Optional<ArrivalDesk.Offered> offered = frame.desk().papers().example(ArrivalDesk.Wanted.PAPER);
    Hyperlink take =
        Buttons.link(
            frame.screen().texts(),
            "reception.example.take",
            () -> attach(Optional.of(kind), offered));
    boolean shown = offered.isPresent() && attached.isEmpty();
    take.setVisible(shown);
    take.setManaged(shown);
    return take;
  }

  private List<Attachment> others() {
    return frame.arrival().file().attachments().stream()
        .filter(paper -> paper.kind().isEmpty())
        .toList();
  }

  private Node otherPaper() {
    Button attach =
        Buttons.plain(
            frame.screen().texts(),
            "reception.attach-other",
            "fth-paperclip",
            () -> attach(Optional.empty()));
    attach.getStyleClass().add("in-card");
    return Row.of(Labels.caption(frame.say("reception.paper.others")), Row.space(), attach);
  }

  private void attach(Optional<CertificateKind> kind) {
    attach(kind, frame.desk().papers().choose(ArrivalDesk.Wanted.PAPER));
  }

  private void attach(Optional<CertificateKind> kind, Optional<ArrivalDesk.Offered> chosen) {
    chosen.ifPresent(
        offered ->
            frame.act(
                () -> offered.keep().get().then(kept -> attach(kind, kept)), frame.page()::again));
  }

  private Outcome<ReceptionFile> attach(Optional<CertificateKind> kind, ArrivalDesk.Kept kept) {
    return frame
        .desk()
        .reception()
        .attach(frame.desk().by(), frame.id(), kind, kept.name(), kept.digest());
  }
}
