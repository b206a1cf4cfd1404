package org.givre.product.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.givre.access.Credentials;
import org.givre.access.Part;
import org.givre.access.Pledge;
import org.givre.fx.ActButton;
import org.givre.fx.Badge;
import org.givre.fx.Buttons;
import org.givre.fx.Card;
import org.givre.fx.Labels;
import org.givre.fx.Page;
import org.givre.fx.PageFrame;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.fx.SignaturePanel;
import org.givre.fx.State;
import org.givre.fx.Target;
import org.givre.kernel.Outcome;
import org.givre.product.ProductId;
import org.givre.product.ProductSheet;
import org.givre.product.SheetSigning;

/**
 * The product sheets: the list at the left, one sheet at the right with its values, their marks and
 * its versions; two persons sign it before it may serve a release.
 */
public final class ProductSheetsPage implements Page {

  public static final String KEY = "settings.product";

  private final Screen screen;
  private final SheetsDesk desk;
  private final SheetSaid said;
  private final PageFrame frame;
  private Optional<ProductId> chosen = Optional.empty();

  public ProductSheetsPage(Screen screen, SheetsDesk desk) {
    this.screen = screen;
    this.desk = desk;
    this.said = new SheetSaid(screen.texts());
    this.frame = PageFrame.titled(screen.texts(), "product.title");
    frame.getStylesheets().add(ProductSheetsPage.class.getResource("product.css").toExternalForm());
    screen.texts().words().addListener((at, before, now) -> shown());
  }

  @Override
  public String key() {
    return KEY;
  }

  @Override
  public Node view() {
    return frame;
  }

  @Override
  public void shown() {
    screen
        .tasks()
        .run(() -> desk.products().allInForce(desk.ticker().now()))
        .done(this::show)
        .start();
  }

  @Override
  public void open(Target target) {
    if (target.kind().equals("product")) {
      chosen = Optional.of(ProductId.of(target.id()));
      shown();
    }
  }

  private void show(List<ProductSheet> sheets) {
    ProductSheet sheet =
        chosen
            .flatMap(id -> sheets.stream().filter(s -> s.product().equals(id)).findFirst())
            .orElse(sheets.getFirst());
    screen
        .tasks()
        .run(() -> desk.products().versions(sheet.product()))
        .done(versions -> show(sheets, sheet, versions))
        .start();
  }

  private void show(List<ProductSheet> sheets, ProductSheet sheet, List<ProductSheet> versions) {
    frame.line(screen.say("product.about", sheets.size()));
    Card list = list(sheets, sheet);
    list.setMinWidth(290);
    list.setPrefWidth(290);
    VBox right = new VBox(12, head(sheet, versions));
    if (versions.size() > 1) {
      right.getChildren().add(compared(versions));
    }
    right.getChildren().addAll(new SheetLines(screen).card(sheet), versions(versions));
    HBox.setHgrow(right, Priority.ALWAYS);
    frame.scrolling((Region) new HBox(12, list, right));
  }

  /** The newest version beside the one before it: what those who sign look at first. */
  private Card compared(List<ProductSheet> versions) {
    return new SheetComparison(screen).card(versions.get(versions.size() - 2), versions.getLast());
  }

  private void edit(ProductSheet before) {
    SheetEditor editor =
        new SheetEditor(
            screen,
            desk,
            before,
            made -> {
              screen.notices().done(screen.say("product.edit.done", made.version()));
              shown();
            });
    frame.scrolling(editor.view(this::shown));
  }

  private Card list(List<ProductSheet> sheets, ProductSheet open) {
    List<Node> rows = new ArrayList<>();
    for (ProductSheet sheet : sheets) {
      HBox row =
          Row.of(
              Row.twoLines(
                  Labels.strong(sheet.name()),
                  Labels.caption(
                      said.limit(sheet.limit())
                          + " · "
                          + screen.say("product.version", sheet.version()))),
              badge(sheet));
      row.setOnMouseClicked(
          click -> {
            chosen = Optional.of(sheet.product());
            show(sheets);
          });
      row.setId("sheet-" + sheet.product().code());
      if (sheet.product().equals(open.product())) {
        row.getStyleClass().add("chosen");
      }
      rows.add(row);
    }
    return new Card().rows(rows.toArray(new Node[0]));
  }

  private Badge badge(ProductSheet sheet) {
    return sheet.isSigned()
        ? Badge.quiet(State.NORMAL, screen.say("product.signed"))
        : new Badge(State.LACKING, screen.say("product.confidence.to-verify"));
  }

  private Card head(ProductSheet sheet, List<ProductSheet> versions) {
    ProductSheet last = versions.getLast();
    Button sign = Buttons.primary(screen.texts(), "product.sign", "fth-shield", () -> sign(last));
    sign.setId("sign-sheet");
    ActButton act = new ActButton(sign);
    if (last.isSigned()) {
      act.refuse(screen.say("product.signed-already"));
    }
    VBox words =
        Row.twoLines(
            Labels.of(sheet.name() + ", " + sheet.inn(), "strong", "card-name"),
            Labels.wrapped(signed(sheet), "muted"));
    Button propose = Buttons.plain(screen.texts(), "product.edit", "fth-edit-2", () -> edit(last));
    propose.setId("edit-sheet");
    return new Card().content(Row.line(12, words, propose, act));
  }

  /** Newest first; a version never changes. */
  private Card versions(List<ProductSheet> versions) {
    List<Node> rows = new ArrayList<>();
    for (ProductSheet version : versions.reversed()) {
      String from = screen.texts().formats().day(version.from());
      rows.add(
          Row.of(
              Row.twoLines(
                  Labels.strong(screen.say("product.version", version.version())),
                  Labels.caption(signed(version))),
              Labels.caption(version.version() == 1 ? "" : screen.say("product.from", from))));
    }
    Card card = Card.named(screen.texts(), "product.versions");
    return card.rows(rows.toArray(new Node[0]));
  }

  private String signed(ProductSheet sheet) {
    return switch (sheet.signing()) {
      case SheetSigning.ToVerify unsigned -> screen.say("product.unsigned", sheet.version());
      case SheetSigning.Signed signed ->
          screen.say(
              "product.signed-on", sheet.version(), screen.texts().formats().dayHour(signed.at()));
    };
  }

  private void sign(ProductSheet sheet) {
    SignaturePanel.ToSign what =
        new SignaturePanel.ToSign(
            screen.say("product.sign.title", sheet.name(), sheet.version()),
            screen.say("product.sign.about"),
            List.of(screen.say("product.sign.after.1"), screen.say("product.sign.after.2")),
            List.of(screen.say("product.sign.first"), screen.say("product.sign.second")),
            "product.sign",
            SignaturePanel.Remark.NONE);
    SignaturePanel.open(screen, what, given -> signed(sheet, given), done -> shown());
  }

  private Outcome<ProductSheet> signed(ProductSheet sheet, SignaturePanel.Given given) {
    Outcome<Pledge> first = pledge(sheet, Part.FIRST, given.signed().getFirst());
    return first.then(
        one ->
            pledge(sheet, Part.SECOND, given.signed().getLast())
                .then(other -> desk.signing().together(one, other))
                .then(both -> desk.products().sign(desk.by(), sheet.ref(), both)));
  }

  private Outcome<Pledge> pledge(ProductSheet sheet, Part part, SignaturePanel.Signed typed) {
    return desk.signing()
        .pledge(
            new Credentials(typed.login(), typed.password()),
            desk.products().toSign(sheet, part),
            desk.ticker().now());
  }
}
